"""He and she: whom a pronoun of one person means.

It continues the subject of the sentence before, above all its speaker, not the name that stands nearest; and nobody
speaks of himself by his name.
"""

import bisect
import itertools
from collections.abc import Iterator

from newsparse.quotes.written import WrittenQuote
from newsparse.resolve.speakers.cast import Cast
from newsparse.resolve.speakers.entities import Entity, Name
from newsparse.resolve.speakers.names import surname

#: How many sentences, and how many names, a pronoun looks back; how far into a sentence its subject begins.
SENTENCES, NAMES, SUBJECT = 7, 24, 3
#: How many sentences back one who is no subject may be meant, if nobody else can be.
NEAR = 1


def person_of(cast: Cast, quote: WrittenQuote, at: int, gender: str) -> Entity | None:
    """Give the first of those named or cited before who can be he or she."""
    content = _content(cast, quote)
    for entity in _candidates(cast, at, gender):
        if _fits(cast, entity, gender) and not _is_told_of(cast, entity, content):
            entity.gender, entity.kind = entity.gender or gender, "person"
            return entity
    low = cast.since(at, NEAR)
    near = {name.entity for name in cast.names_before(at, NAMES) if name.first >= low and name.entity.gender == gender}
    told = [entity for entity in near if _fits(cast, entity, gender) and not _is_told_of(cast, entity, content)]
    return told[0] if len(near) == len(told) == 1 else None  # The hospital wrote to Ann Lee.


def _candidates(cast: Cast, at: int, gender: str) -> Iterator[Entity]:
    """Give whom the sentences before name as subjects, the nearest first: its speaker, then from left to right.

    After a pronoun in the place of the subject ("He praised Ann Lee.") the names are objects, which wait.
    """
    low = cast.since(at, SENTENCES)
    cited = cast.last if cast.last_at >= low else None
    spoke = cast.sentence_of(cast.last_at)
    here = _fronted_from(cast, at)
    names = (name for name in cast.names_before(here, NAMES) if name.first >= low and _can_continue(cast, name))
    waiting = list[Entity]()
    for sentence, group in itertools.groupby(names, lambda name: cast.sentence_of(name.first)):
        if cited is not None and sentence <= spoke:
            yield cited
            cited = None
        found = [name.entity for name in sorted(group, key=lambda name: (_is_object(cast, name), name.first))]
        if _has_pronoun(cast, sentence, gender):
            waiting += found
        else:
            yield from found
    if cited is not None:
        yield cited
    yield from waiting


def _fronted_from(cast: Cast, at: int) -> int:
    """Give where a fronted participle begins, else the place itself: Invoking Mark Hill, he ... is not he."""
    first = cast.document.sentences[cast.sentence_of(at)]
    word = cast.document.tokens.words[first]
    return first if word.endswith(cast.words.participles) and word not in cast.words.titles else at


def _can_continue(cast: Cast, name: Name) -> bool:
    """Tell whether a name may be a subject, not the place or side of one: Leeds farmer Ann Lee."""
    return name.subject and cast.document.tokens.words[name.last] not in cast.words.roles


def _is_object(cast: Cast, name: Name) -> bool:
    """Tell whether a word stands before a name after which no clause begins: told Ann Lee."""
    before = cast.document.tokens.words[name.first - 1]
    return before[:1].islower() and before not in cast.words.clause_openers


def _has_pronoun(cast: Cast, sentence: int, gender: str) -> bool:
    """Tell whether he or she is the subject with which a sentence begins."""
    first = cast.document.sentences[sentence]
    pronouns = cast.words.subjects
    return any(pronouns.get(word.lower()) == gender for word in cast.document.tokens.words[first : first + SUBJECT])


def _fits(cast: Cast, entity: Entity, gender: str) -> bool:
    """Tell whether an entity can be he or she: told of as a person, or of two names and no thing, storm or league."""
    if entity.gender not in ("", gender):
        return False
    if entity.kind == "person" or entity.personal:
        return True
    name, words = entity.name, cast.words
    if entity.kind != "unknown" or entity.nameless or sum(word[0].isupper() for word in name) == 1:
        return False
    if name[0] in words.first_names:
        return True
    if len(surname(name, words)) > 1 and surname(name, words).isupper():
        return False  # PM EDT
    return not (name[-1] in words.things or name[-1] in words.body_words or name[0] in words.thing_openers)


def _content(cast: Cast, quote: WrittenQuote) -> list[str]:
    """Give the words that are said."""
    tokens, said = cast.document.tokens, list[str]()
    for part in quote.parts:
        first = bisect.bisect_left(tokens.starts, part.start)
        said += tokens.words[first : bisect.bisect_left(tokens.starts, part.end, first) + 1]
    return said


def _is_told_of(cast: Cast, entity: Entity, content: list[str]) -> bool:
    """Tell whether what is said names somebody by the surname: not a body, nor a namesake with another first name."""
    name = surname(entity.name, cast.words)
    if name not in content[:-1]:
        return False
    at = content.index(name)
    before, after = content[at - 1] if at else "", content[at + 1]
    namesake = before[:1].isupper() and before not in entity.name and before not in cast.words.titles
    return not namesake and not after[:1].isupper()
