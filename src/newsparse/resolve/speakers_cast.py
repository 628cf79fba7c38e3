"""The cast of an article, as a reader knows it at a place: who has been named so far, who spoke last."""

import bisect
from collections.abc import Iterator, Sequence

from attrs import define, field

from newsparse.languages.schema.quotes import SpeakerWords
from newsparse.quotes.written import WrittenQuote
from newsparse.resolve.speakers_entities import POSSESSIVES, Entity, Name, key_of, learn, match
from newsparse.resolve.speakers_names import Run, Windows, initials, name_runs
from newsparse.text.document import Document

#: Words before "who" that may be the name that it means: a comma, a surname.
BEFORE_RELATIVE = 2
#: How many sentences before a pronoun or a role a name may stand that it means.
SENTENCES = 8
#: Blocks in which most words have capitals.
_HEADINGS = ("headline", "heading")


@define(eq=False, repr=False)
class Cast:
    """Everybody named in the article up to a place, and who spoke last."""

    document: Document
    words: SpeakerWords
    runs: Iterator[Run]
    #: The next name, not yet reached.
    ahead: Run | None = None
    names: list[Name] = field(factory=list)
    starts: list[int] = field(factory=list)
    by_surname: dict[str, list[Entity]] = field(factory=dict)
    by_first: dict[str, Entity] = field(factory=dict)
    by_initials: dict[str, Entity] = field(factory=dict)
    by_role: dict[str, Entity] = field(factory=dict)
    by_phrase: dict[str, Entity] = field(factory=dict)
    #: The last speaker and the token at which they were cited.
    last: Entity | None = None
    last_at: int = -1

    def advance(self, token: int) -> None:
        """Take note of every name that begins before a token."""
        while self.ahead is not None and self.ahead[0] < token:
            _enter(self, *self.ahead)
            self.ahead = next(self.runs, None)

    def sentence_of(self, token: int) -> int:
        """Give the number of the sentence that holds a token."""
        return bisect.bisect_right(self.document.sentences, token) - 1

    def names_before(self, token: int, most: int) -> list[Name]:
        """Give the last names before a token, the nearest first."""
        index = bisect.bisect_left(self.starts, token)
        return self.names[max(0, index - most) : index][::-1]


def gather(document: Document, written: Sequence[WrittenQuote], words: SpeakerWords) -> Cast:
    """Prepare to read the names of an article outside its quotations: only as many as its sources may mean."""
    said = document.tokens.words
    sources = [quote.tokens for quote in written if quote.tokens]
    cited = frozenset(word for word in _source_words(sources, said, words) if word[:1].isupper()) - words.not_names
    openers = _openers(document, sources, words)
    runs = name_runs(document.tokens, words, cited, openers, _windows(document, sources, words))
    cast = Cast(document, words, _outside(document, written, runs))
    cast.ahead = next(cast.runs, None)
    return cast


def _openers(document: Document, sources: list[tuple[int, int]], words: SpeakerWords) -> frozenset[str]:
    """Give the capitals that open sentences, if some source is a pronoun or a noun of a body."""
    said = document.tokens.words
    heads = (said[last - 1].lower() for _, last in sources)
    if not any(head in words.bodies or words.pronouns.get(head) == "n" for head in heads):
        return frozenset()
    return frozenset(said[first] for first in document.sentences if said[first][:1].isupper())


def _outside(document: Document, written: Sequence[WrittenQuote], runs: Iterator[Run]) -> Iterator[Run]:
    """Give the names that stand in no direct quotation, and of headings, where all words have capitals, the sources.

    Who is spoken of in a quotation is not spoken of by the article.
    """
    parts = [part for quote in written if quote.kind == "direct" for part in quote.parts]
    quoted = sorted((part.start, part.end) for part in parts)
    headed = [(block.first, block.last) for block in document.blocks if block.kind in _HEADINGS]
    cited = {place for quote in written if quote.tokens for place in range(*quote.tokens)}
    in_quotation, in_heading = Windows(quoted), Windows(headed)
    for first, start, last in runs:
        if in_quotation.holds(document.tokens.starts[start]):
            continue
        if not in_heading.holds(first):
            yield first, start, last
            continue
        kept = [at for at in range(start, last) if at in cited]
        if kept:
            yield kept[0], kept[0], kept[-1] + 1


def _source_words(sources: list[tuple[int, int]], said: list[str], words: SpeakerWords) -> Iterator[str]:
    """Give the words of all sources; a word such as "who" means the name before it, so that comes along."""
    for first, last in sources:
        relative = said[first].lower() in words.relatives
        yield from said[max(0, first - BEFORE_RELATIVE) if relative else first : last]


def _windows(document: Document, sources: list[tuple[int, int]], words: SpeakerWords) -> Windows:
    """Give where names count that no source cites: in the sentences before he, the spokesman, the company."""
    said, sentences = document.tokens.words, document.sentences
    places: list[tuple[int, int]] = []
    for first, last in sorted(sources):
        head = said[first].lower()
        noun = said[last - 1].lower() if head in words.definites else head
        if noun in words.pronouns or noun in words.roles or noun in words.bodies:
            low = sentences[max(0, bisect.bisect_right(sentences, first) - 1 - SENTENCES)]
            places.append((max(low, places[-1][1]) if places else low, first))
    return Windows(places)


def _enter(cast: Cast, first: int, start: int, last: int) -> None:
    """Enter a name: to the entity of the same surname whose first name agrees, else to a new one."""
    tokens, words = cast.document.tokens, cast.words
    said = tuple(tokens.words[start:last])
    known = cast.by_surname.get(key_of(said, words))
    if last == start + 1 and first == start and not known and _is_common(said[0].lower(), words):
        return
    gender = next((words.genders[word] for word in tokens.words[first:start] if word in words.genders), "")
    entity = _entity_of(cast, said, gender)
    place = (tokens.starts[start], tokens.ends[last - 1])
    if len(said) > len(entity.name) or not entity.places:
        entity.name, entity.fullest = said, place
    before, after = (tokens.words[first - 1] if first else ""), tokens.words[last]
    subject = before.lower() not in words.prepositions and before != "(" and after not in POSSESSIVES
    name = Name(first, start, last, entity, subject)
    if entity.role is None or len(said) > 1 or first < start:
        learn(cast.document, words, name, gender)
        _file_role(cast, entity, tokens.words[first:start])
    cast.names.append(name)
    cast.starts.append(first)
    entity.places.append(place)


def _is_common(word: str, words: SpeakerWords) -> bool:
    """Tell whether a capitalised word is a noun at the start of its sentence."""
    return word in words.groups or word in words.bodies or word in words.roles or word in words.documents


def _entity_of(cast: Cast, said: tuple[str, ...], gender: str) -> Entity:
    """Give the entity that a name means: by its surname, by its first word, by its initials, else a new one."""
    words, key = cast.words, key_of(said, cast.words)
    known = cast.by_surname.setdefault(key, [])
    entity = match(known, said, gender, words)
    if entity is None and len(said) == 1:
        entity = cast.by_first.get(said[0]) or cast.by_initials.get(said[0].upper())
    if entity is None:
        entity = Entity(said)
        known.append(entity)
    elif entity in known and known[-1] is not entity:
        known.remove(entity)
        known.append(entity)
    if len(said) > 1:
        cast.by_first[said[0]] = entity
        cast.by_initials[initials(said)] = entity
    return entity


def _file_role(cast: Cast, entity: Entity, titles: list[str]) -> None:
    """File an entity under its role, whole and by its last word, and under what its title stands for (Sen)."""
    role = (entity.role or "").lower()
    if role:
        cast.by_role[role] = entity
        cast.by_role[role.split()[-1]] = entity
    for word in titles:
        for meant in cast.words.title_roles.get(word, ()):
            cast.by_role[meant] = entity
