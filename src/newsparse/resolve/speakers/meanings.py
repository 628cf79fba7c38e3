"""Who is meant: names, pronouns, relatives, roles and phrases led back to the cast. Unknown stays None."""

import bisect
from collections.abc import Mapping

from newsparse.quotes.written import WrittenQuote
from newsparse.resolve.speakers.appositions import POSSESSIVES
from newsparse.resolve.speakers.cast import Cast
from newsparse.resolve.speakers.entities import Entity, Name
from newsparse.resolve.speakers.persons import person_of
from newsparse.resolve.speakers.phrases import joined_entity, phrase_entity, subject_phrase
from newsparse.text.tokens import KINDS

_HYPHEN = KINDS["hyphen"]
#: How many sentences a pronoun of a body or group looks back.
NEAR = 2
#: How far into a source a name is looked for after a preposition.
INSIDE = 30
#: How many tokens before a source a name in it can begin (its title), and how many names a source is searched for.
TITLED, SEARCHED = 6, 12

#: Up to so many tokens into a sentence "its" opens it and stands before its subject: In its view.
OPENING = 1
#: After these a name is only part of one, or of an adjective: Smith & Sons, the Oslo-based firm.
_AMPERSAND = "&"
_GOES_ON = frozenset({_AMPERSAND, "-", "‑"})
#: What is between brackets after a name is no part of it.
_OPEN, _CLOSE = "(", ")"


def speaker_of(cast: Cast, quote: WrittenQuote) -> Entity | None:
    """Give who the source of a quotation is, None where the text does not tell."""
    if quote.tokens is None:
        return None
    first, last = quote.tokens
    cast.advance(last)
    if quote.cue is None and _is_opener(cast, first, last):
        return None
    entity = _resolve(cast, quote, first, last)
    if entity is not None:
        cast.last, cast.last_at = entity, first
    return entity


def _is_opener(cast: Cast, first: int, last: int) -> bool:
    """Tell whether the source of words that nothing says is only a word with the capital of a sentence: Rain fell."""
    said, words, sentences = cast.document.tokens.words, cast.words, cast.document.sentences
    word, noun = said[first], said[first].lower()
    if last > first + 1 or not _begins(sentences, first) or word in words.first_names or word.isupper():
        return False
    if noun in words.pronouns or noun in words.groups or noun in words.roles:
        return False
    if any(entity.name != (word,) for entity in cast.by_surname.get(noun, ())):
        return False
    return all(_begins(sentences, at) for at, other in enumerate(said) if other == word)


def _begins(sentences: list[int], token: int) -> bool:
    """Tell whether a sentence begins at a token."""
    near = bisect.bisect_left(sentences, token)
    return near < len(sentences) and sentences[near] == token


def _resolve(cast: Cast, quote: WrittenQuote, first: int, last: int) -> Entity | None:
    words, spoken = cast.words, cast.document.tokens.words[first]
    head = spoken.lower()
    if last == first + 1 and (len(spoken) == 1 or not spoken.isupper()):  # the WHO and the US are names
        if head in words.relatives:
            return _antecedent(cast, first)
        if head in words.unnamed:
            return None
        if head in words.pronouns:
            return _pronoun(cast, quote, first, words.pronouns[head])
    if last == first + 1 and head.isdigit() and cast.document.tokens.words[first - 1] == ",":
        return _named_at(cast, first - 1)  # Ann Lee, 71, who ...
    name = _name_in(cast, first, last)
    if name is not None:
        return joined_entity(cast, first, last) if _is_joined(cast, name, last) else name.entity
    return phrase_entity(cast, first, last)


def _name_in(cast: Cast, first: int, last: int) -> Name | None:
    """Give the name that a source is about: no possessor, and nothing after a preposition."""
    at = bisect.bisect_left(cast.starts, first - TITLED)
    said = cast.document.tokens.words
    names = cast.names[at : at + SEARCHED]
    for after_it, name in enumerate(names, 1):
        if name.first >= last:
            break
        if name.last <= first or (name.first > first and said[name.first - 1] == _AMPERSAND):
            continue
        if name.last < last:
            if after_it < len(names) and _is_before(said, name, names[after_it], last, cast.words.roles):
                continue
            if name.last == last - 1 and said[name.last] in POSSESSIVES:
                return name
            if _is_part(cast, said, name.last, last):
                continue
        if name.first <= first or (name.subject and not _linked(cast, first, name)):
            return name
    return None


def _is_part(cast: Cast, said: list[str], end: int, last: int) -> bool:
    """Tell whether a name is only part of a source, by what follows: Roe's | son, Hull Council (HC) | chief Lee."""
    after = said[end]
    if after == _OPEN:
        closing = said.index(_CLOSE, end, last) if _CLOSE in said[end:last] else last
        after = said[closing + 1] if closing + 1 < last else ""
        if after[:1].isupper():
            return True
    return after in POSSESSIVES or after in _GOES_ON or (after[:1].islower() and after not in cast.words.after_name)


def _is_joined(cast: Cast, name: Name, last: int) -> bool:
    """Tell whether somebody else speaks together with whom a name means: Ann Lee and Bo Roe; Ann Lee and her son."""
    said = cast.document.tokens.words
    return name.last + 1 < last and said[name.last] in cast.words.joiners and said[name.last].isalpha()


def _is_before(said: list[str], name: Name, following: Name, last: int, roles: Mapping[str, str]) -> bool:
    """Tell whether a name is only the office or body of the next: Minister of Works, Ann Lee; Acme Co. CEO Ann Lee."""
    if name.last + 1 != following.first or following.first >= last:
        return False
    if said[name.last] == ",":
        return said[name.first].lower() in roles
    return said[name.last] == "." and following.first < following.start


def _linked(cast: Cast, first: int, name: Name) -> bool:
    """Tell whether a name without a title stands after a preposition of its source, and after no comma."""
    if name.start != name.first:
        return False
    said = cast.document.tokens.words
    if said[name.first - 1] == ",":
        return False
    base, links = cast.document.tokens.base, cast.words.links
    inside = range(first, min(name.first, first + INSIDE))
    return any(said[at] in links and base[at - 1] != _HYPHEN for at in inside)  # not: the mother-of-two Ann Lee


def _antecedent(cast: Cast, at: int) -> Entity | None:
    """Give the name directly before "who", a comma or a parenthesis between them or not."""
    said = cast.document.tokens.words
    end = at - 1 if said[at - 1] == "," else at
    if said[end - 1] == ")":
        end = next((i for i in range(end - 2, max(0, end - INSIDE), -1) if said[i] == "("), end)
    return _named_at(cast, end)


def _named_at(cast: Cast, end: int) -> Entity | None:
    """Give whose name ends at a token: of Ann Lee of Hull the person, not the place."""
    index = bisect.bisect_left(cast.starts, end) - 1
    if index < 0 or cast.names[index].last < end:
        return None
    name, before = cast.names[index], cast.names[index - 1 : index]
    linked = name.first == name.start and cast.document.tokens.words[name.first - 1] in cast.words.inner_links
    return before[0].entity if linked and before and before[0].last == name.first - 1 else name.entity


def _pronoun(cast: Cast, quote: WrittenQuote, at: int, gender: str) -> Entity | None:
    """Give whom a pronoun means: one person ("m", "f"), a thing or body ("n"), several ("p")."""
    if gender in ("m", "f"):
        return person_of(cast, quote, at, gender)
    return _body(cast, at) if gender == "n" else _group(cast, at)


def _body(cast: Cast, at: int) -> Entity | None:
    """Give the body or document that "it" means: the subject of the sentence before, else the last speaker.

    "Its" in the middle of a sentence is of the subject of that sentence, or of nobody who is certain.
    """
    here = cast.sentence_of(at)
    own = cast.document.tokens.words[at] in cast.words.possessives and at > cast.document.sentences[here] + OPENING
    for sentence in (here,) if own else range(here - 1, max(-1, here - 1 - NEAR), -1):
        entity = subject_phrase(cast, sentence)
        if entity is not None:
            return _is_body(entity) if entity.kind not in ("person", "group") else None
    return None if own else _last_within(cast, here, ("organization", "unknown"))


def _is_body(entity: Entity) -> Entity:
    """Note that a name that nothing told of is one of a body."""
    if entity.kind == "unknown" and not entity.nameless and not entity.personal:
        entity.kind = "organization"
    return entity


def _group(cast: Cast, at: int) -> Entity | None:
    """Give the group or body that "they" means: the subject of the sentence before, else the last speaker."""
    here = cast.sentence_of(at)
    entity = subject_phrase(cast, here - 1)
    if entity is not None and entity.kind in ("group", "organization"):
        return entity
    return _last_within(cast, here, ("group",))


def _last_within(cast: Cast, sentence: int, kinds: tuple[str, ...]) -> Entity | None:
    near = cast.last is not None and sentence - cast.sentence_of(cast.last_at) <= NEAR
    return cast.last if near and cast.last is not None and cast.last.kind in kinds else None
