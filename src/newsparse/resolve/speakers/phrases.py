"""Sources that are no names: the spokesman, the company, officials in Oslo, two people familiar with the matter."""

from newsparse.languages.schema.quotes import SpeakerWords
from newsparse.model.mentions import SpeakerKind
from newsparse.resolve.speakers.appositions import POSSESSIVES
from newsparse.resolve.speakers.cast import Cast
from newsparse.resolve.speakers.entities import Entity

#: How many sentences and names back "the company" looks for a name, and how far a role without a bearer does.
BACK, NAMES = 3, 12
#: How many words of a sentence's start can be its subject.
SUBJECT = 4


def phrase_entity(cast: Cast, first: int, last: int) -> Entity | None:
    """Give who a noun phrase is: the bearer of a role, a body named before, or somebody known by this phrase alone."""
    said, words = cast.document.tokens.words, cast.words
    opener = said[first].lower()
    end = _comma(said, first + 1, last)
    start = first + 1 if opener in words.determiners and end > first + 1 else first
    stop = end
    if not words.links.isdisjoint(said[start:end]):
        stop = next(i for i in range(start, end) if said[i] in words.links)
    if said[min(stop + 1, end)][:1].isdigit():
        end = stop  # a federal judge in 2024
    if said[stop - 1] in POSSESSIVES and stop == end:
        stop = end = end - 1  # the mayor's claim
    if stop == start:
        return None
    head, definite = said[stop - 1].lower(), opener in words.definites
    if definite and stop == end:
        known = _known(cast, first, start, end, head)
        if known is not None:
            return _mentioned(cast, known, start, end)
        if head in words.roles and _persons_near(cast, first):
            return _just_named(cast, first, words.roles[head])
        if said[stop - 1][0].isupper() and end == start + 1:
            return None  # the Italian: somebody, but who?
    return _by_phrase(cast, start, end, head)


def _comma(said: list[str], first: int, last: int) -> int:
    """Give the first comma between two places, the second place without one."""
    return said.index(",", first, last) if "," in said[first:last] else last


def joined_entity(cast: Cast, first: int, last: int) -> Entity:
    """Give those who speak together, known by the phrase that joins them: Ann Lee and Bo Roe."""
    said = cast.document.tokens.words
    start = first + 1 if said[first].lower() in cast.words.determiners else first
    entity = _by_phrase(cast, start, _comma(said, start, last), "")
    entity.kind = "group"
    return entity


def _known(cast: Cast, first: int, start: int, end: int, head: str) -> Entity | None:
    """Give whom a definite phrase means that was introduced before."""
    phrase = " ".join(cast.document.tokens.words[start:end]).lower()
    known = cast.by_role.get(phrase) or cast.by_role.get(head) or cast.by_phrase.get(phrase)
    if known is not None:
        return known
    if end != start + 1:
        return None
    return (_named_body(cast, first, head) if head in cast.words.bodies else None) or cast.by_phrase.get(f"* {head}")


def _named_body(cast: Cast, at: int, head: str) -> Entity | None:
    """Give the body that "the bank" or "the company" means: one with the word in its name, else the last subject."""
    low = cast.since(at, BACK)
    names = [name for name in cast.names_before(at, NAMES) if name.first >= low and name.entity.kind != "person"]
    for name in names:
        if head in map(str.lower, name.entity.name):
            return name.entity
    for name in names if head in cast.words.standins else ():
        if name.subject and not name.entity.gender and name.entity.name[-1] not in cast.words.things:
            name.entity.kind = "organization"
            return name.entity
    known = {name.entity for name in names if head in cast.words.standins and name.entity.kind == "organization"}
    return known.pop() if len(known) == 1 else None  # Shares in Acme Steel fell


def _persons_near(cast: Cast, at: int) -> bool:
    """Tell whether a role whose bearer is unknown may be one of the persons named just before."""
    low = cast.since(at, BACK)
    for name in cast.names_before(at, NAMES):
        if name.first < low:
            return False
        if name.subject and name.entity.kind != "organization":
            return True
    return False


def _just_named(cast: Cast, at: int, gender: str) -> Entity | None:
    """Give whom a role after a quotation means: “...,” the striker said; whoever spoke last, or was named alone."""
    here = cast.sentence_of(at)
    if cast.document.sentences[here] == at:
        return None  # The striker said: perhaps somebody new
    if cast.last is not None and here - cast.sentence_of(cast.last_at) <= 1:
        return (
            cast.last if cast.last.kind == "person" and cast.last.gender in ("", gender or cast.last.gender) else None
        )
    low = cast.since(at, 1)
    near = {
        name.entity
        for name in cast.names_before(at, NAMES)
        if name.first >= low and len(name.entity.name) > 1 and name.entity.kind != "organization"
    }
    return near.pop() if len(near) == 1 else None


def _mentioned(cast: Cast, entity: Entity, start: int, end: int) -> Entity:
    """Count a phrase among the places of one known by phrases alone; those of names are counted where they stand."""
    if entity.nameless:
        entity.places.append((cast.document.tokens.starts[start], cast.document.tokens.ends[end - 1]))
    return entity


def _by_phrase(cast: Cast, start: int, end: int, head: str) -> Entity:
    """Give the entity known by a phrase, a new one the first time."""
    tokens = cast.document.tokens
    spoken = tokens.words[start:end]
    phrase = " ".join(spoken).lower()
    place = (tokens.starts[start], tokens.ends[end - 1])
    entity = cast.by_phrase.get(phrase)
    if entity is None:
        entity = Entity(tuple(spoken), place)
        entity.kind, entity.gender = _kind_of(head, cast.words), cast.words.roles.get(head, "")
        entity.nameless = True
        cast.by_phrase[phrase] = entity
        cast.by_phrase[f"* {head}"] = entity
    entity.places.append(place)
    return entity


def _kind_of(head: str, words: SpeakerWords) -> SpeakerKind:
    """Give what a noun tells of whom it means."""
    if head in words.bodies:
        return "organization"
    if head in words.groups:
        return "group"
    return "person" if head in words.roles else "unknown"


def subject_phrase(cast: Cast, sentence: int) -> Entity | None:
    """Give the body, document or group that is the subject of a sentence, None if another noun or nobody is."""
    sentences, said, words = cast.document.sentences, cast.document.tokens.words, cast.words
    if sentence < 0:
        return None
    first = sentences[sentence]
    determined = said[first].lower() in words.determiners
    for name in reversed(cast.names_before(first + SUBJECT, 2)):
        if name.first == first or (name.first > first and determined):
            return name.entity
    start = first + 1 if determined else first
    if said[start] in words.openers:
        start = first = start + 1  # While investors fretted
    for at in range(start, min(start + SUBJECT, len(said))):
        head = said[at].lower()
        if head in words.groups or head in words.bodies or head in words.documents:
            return phrase_entity(cast, first, at + 1)
    return None
