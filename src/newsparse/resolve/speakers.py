"""Who is meant: names unified over the article, pronouns and roles led back to them. Unknown stays None."""

import bisect
from collections.abc import Iterator, Sequence

from attrs import define, field

from newsparse.languages.schema.quotes import SpeakerWords
from newsparse.model.mentions import SpeakerKind
from newsparse.quotes.written import WrittenQuote
from newsparse.resolve.speakers_names import Entity, Name, name_runs, surname
from newsparse.text.document import Document

#: How many sentences, and how many names, a pronoun looks back.
SENTENCES, NAMES = 7, 24

#: A title of fewer letters is no role ("Mr"), an apposition begins with an article of fewer; words of a role.
SPELT, ROLE_WORDS = 4, 3


#: Words before "who" that may be the name that it means: a comma, a surname.
BEFORE_RELATIVE = 2

#: Genders of pronouns that are not led back to anybody: things and groups.
NOBODY = ("n", "p")


@define(eq=False, repr=False)
class Cast:
    """Everybody named in the article, and who spoke last."""

    document: Document
    words: SpeakerWords
    names: list[Name] = field(factory=list)
    starts: list[int] = field(factory=list)
    by_surname: dict[str, list[Entity]] = field(factory=dict)
    by_role: dict[str, Entity] = field(factory=dict)
    by_phrase: dict[str, Entity] = field(factory=dict)
    #: The last speaker and the token at which they were cited.
    last: Entity | None = None
    last_at: int = -1


def gather(document: Document, written: Sequence[WrittenQuote], words: SpeakerWords) -> Cast:
    """Read every name of the article outside quotations."""
    cast = Cast(document, words)
    tokens = document.tokens
    parts = [part for quote in written if quote.kind == "direct" for part in quote.parts]
    quoted = sorted(parts, key=lambda part: part.start)
    at = 0
    cited = frozenset(word for word in _source_words(written, cast) if word[:1].isupper())
    for first, start, last in name_runs(tokens, words, cited, others=_has_pronoun(written, cast)):
        while at < len(quoted) and quoted[at].end <= tokens.starts[start]:
            at += 1
        if at < len(quoted) and quoted[at].start <= tokens.starts[start]:
            continue
        _enter(cast, first, start, last)
    cast.starts = [name.first for name in cast.names]
    return cast


def _source_words(written: Sequence[WrittenQuote], cast: Cast) -> Iterator[str]:
    """Give the words of all sources; a word such as "who" means the name before it, so that comes along."""
    said = cast.document.tokens.words
    for first, last in (quote.tokens for quote in written if quote.tokens):
        relative = said[first].lower() in cast.words.relatives
        yield from said[max(0, first - BEFORE_RELATIVE) if relative else first : last]


def _has_pronoun(written: Sequence[WrittenQuote], cast: Cast) -> bool:
    """Tell whether a source is a pronoun that can mean any person named before it."""
    said, pronouns = cast.document.tokens.words, cast.words.pronouns
    return any(quote.tokens and pronouns.get(said[quote.tokens[0]].lower(), "n") not in NOBODY for quote in written)


def _enter(cast: Cast, first: int, start: int, last: int) -> None:
    """Enter a name: to the entity of the same surname whose first name agrees, else to a new one."""
    tokens, words = cast.document.tokens, cast.words
    name = tuple(tokens.words[start:last])
    if last == start + 1 and _is_common(name[0].lower(), words):
        return
    key = surname(name, words)
    known = cast.by_surname.setdefault(key, [])
    gender = ""
    if first < start:
        gender = next((words.genders[word] for word in tokens.words[first:start] if word in words.genders), "")
    entity = _match(known, name, gender)
    if entity is None:
        entity = Entity(name)
        known.append(entity)
    place = (tokens.starts[start], tokens.ends[last - 1])
    if len(name) > len(entity.name) or not entity.places:
        entity.name, entity.fullest = name, place
    if known[-1] is not entity:
        known.remove(entity)
        known.append(entity)
    if last > start + 1 or first < start or entity.kind == "unknown" or entity.role is None:
        _learn(cast, entity, first, start, last, gender)
    before, after = (tokens.words[first - 1] if first else ""), tokens.words[last]
    subject = before.lower() not in words.prepositions and after not in ("'s", "’s", "'", "’")
    cast.names.append(Name(first, start, last, entity, subject))
    entity.places.append(place)


def _is_common(word: str, words: SpeakerWords) -> bool:
    """Tell whether a capitalised word is a noun at the start of its sentence."""
    return word in words.groups or word in words.bodies or word in words.roles


def _match(known: list[Entity], name: tuple[str, ...], gender: str) -> Entity | None:
    """Give the latest entity that the name can mean."""
    for entity in reversed(known[-8:]):
        if gender and entity.gender and gender != entity.gender:
            continue
        if len(name) == 1 or len(entity.name) == 1 or _ends_alike(name, entity.name):
            return entity
        if name[0] == entity.name[0] or (
            name[0][0] == entity.name[0][0] and min(len(name[0]), len(entity.name[0])) == 1
        ):
            return entity
    return None


def _ends_alike(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether the shorter name is the end of the longer one: von der Leyen, Ursula von der Leyen."""
    size = min(len(name), len(other))
    return [word.lower() for word in name[-size:]] == [word.lower() for word in other[-size:]]


def _learn(cast: Cast, entity: Entity, first: int, start: int, last: int, gender: str) -> None:
    """Note gender, kind and role from titles, first name, the words before and the apposition after."""
    tokens, words = cast.document.tokens, cast.words
    name = tokens.words[start:last]
    if len(name) > 1:
        gender = gender or words.first_names.get(name[0], "")
    entity.gender = entity.gender or gender
    before = tokens.words[first - 1] if first else ""
    if entity.kind == "unknown":
        if any(word in words.body_words for word in name) or (before in words.articles and first == start):
            entity.kind = "organization"
        elif gender or first < start or before in words.roles or len(name) > 1:
            entity.kind = "person"
        elif tokens.base[start] in "UI" and len(name) == 1:
            entity.kind = "organization"
    if entity.kind == "person" and entity.role is None:
        _learn_role(cast, entity, first, start, last)


def _learn_role(cast: Cast, entity: Entity, first: int, start: int, last: int) -> None:
    tokens, words = cast.document.tokens, cast.words
    title = [
        word
        for word in tokens.words[first:start]
        if word[0].isalpha() and (word not in words.genders or word.lower() in words.roles)
    ]
    role: list[str] = [word for word in title if len(word) >= SPELT]
    before = first - 1
    while before >= 0 and first - before <= ROLE_WORDS and tokens.words[before] in words.roles:
        role.insert(0, tokens.words[before])
        before -= 1
    if role:
        entity.role = " ".join(role)
    elif tokens.words[last] == "," and tokens.base[last + 1 : last + 2] not in ("", "\n"):
        _learn_apposition(cast, entity, last + 1)
    if entity.role:
        word = entity.role.split()[-1].lower()
        entity.gender = entity.gender or words.roles.get(word, "")
        cast.by_role[word] = entity


def _learn_apposition(cast: Cast, entity: Entity, at: int) -> None:
    """Read the role and the body from an apposition: Ann Lee, chief executive of Acme."""
    tokens, words = cast.document.tokens, cast.words
    for end in range(at, min(at + 6, len(tokens) - 1)):
        if tokens.words[end] not in words.roles:
            continue
        while tokens.words[end + 1] in words.roles:
            end += 1  # noqa: PLW2901 - chief executive officer
        start = at + 1 if len(tokens.words[at]) < SPELT and end > at else at
        entity.role = cast.document.text[tokens.starts[start] : tokens.ends[end]]
        if tokens.words[end + 1] in words.links:
            entity.affiliation = _body(cast, end + 2)
        return


def _body(cast: Cast, at: int) -> str | None:
    tokens, words = cast.document.tokens, cast.words
    if at < len(tokens) and tokens.words[at] in words.articles:
        at += 1
    last = at
    while last < len(tokens) and last < at + 8 and tokens.base[last] in "AUI":
        last += 1
    return cast.document.text[tokens.starts[at] : tokens.ends[last - 1]] if last > at else None


def speaker_of(cast: Cast, quote: WrittenQuote) -> Entity | None:
    """Give who the source of a quotation is, None where the text does not tell."""
    if quote.tokens is None:
        return None
    first, last = quote.tokens
    entity = _resolve(cast, first, last)
    if entity is not None:
        cast.last, cast.last_at = entity, first
    return entity


def _resolve(cast: Cast, first: int, last: int) -> Entity | None:
    tokens, words = cast.document.tokens, cast.words
    head = tokens.words[first].lower()
    if last == first + 1 and head in words.relatives:
        return _antecedent(cast, first)
    if last == first + 1 and head in words.pronouns:
        return _pronoun(cast, first, words.pronouns[head])
    name = _name_in(cast, first, last)
    if name is not None:
        if name.entity.kind == "unknown":
            name.entity.kind = "person"
        return name.entity
    return _phrase(cast, first, last)


def _name_in(cast: Cast, first: int, last: int) -> Name | None:
    """Give the name that a source is about: no possessor, and nothing after a preposition."""
    at = bisect.bisect_left(cast.starts, first - 3)
    tokens = cast.document.tokens
    for name in cast.names[at : at + 12]:
        if name.first >= last:
            break
        if name.last <= first:
            continue
        inside = any(tokens.words[i] in cast.words.links for i in range(first, min(name.first, first + 30)))
        after = tokens.words[name.last] if name.last < last else ","
        if after[0].islower() and after not in cast.words.links and after not in cast.words.conjunctions:
            continue
        if (
            (name.subject or name.first <= first)
            and tokens.words[name.last] not in ("'s", "’s")
            and not (inside and tokens.words[name.first - 1] != ",")
        ):
            return name
    return None


def _antecedent(cast: Cast, at: int) -> Entity | None:
    """Give the name directly before "who", a comma between them or not."""
    index = bisect.bisect_left(cast.starts, at) - 1
    if index >= 0 and at - cast.names[index].last <= 1:
        return cast.names[index].entity
    return None


def _pronoun(cast: Cast, at: int, gender: str) -> Entity | None:
    """Give the last compatible speaker or subject within a few sentences."""
    if gender in NOBODY:
        return None
    sentences = cast.document.sentences
    here = bisect.bisect_right(sentences, at) - 1
    low = sentences[max(0, here - SENTENCES)] if sentences else 0
    index = bisect.bisect_left(cast.starts, at) - 1
    for name in reversed(cast.names[max(0, index - NAMES) : index + 1]):
        if name.first < low or name.first <= cast.last_at:
            break
        if name.subject and _fits(name.entity, gender):
            return _is(name.entity, gender)
    if cast.last is not None and cast.last_at >= low and _fits(cast.last, gender):
        return _is(cast.last, gender)
    return _subject_before(cast, index, low, gender)


def _subject_before(cast: Cast, index: int, low: int, gender: str) -> Entity | None:
    for name in reversed(cast.names[max(0, index - NAMES) : index + 1]):
        if name.first < low:
            return None
        if name.subject and _fits(name.entity, gender):
            return _is(name.entity, gender)
    return None


def _fits(entity: Entity, gender: str) -> bool:
    return entity.kind == "person" and entity.gender in ("", gender)


def _is(entity: Entity, gender: str) -> Entity:
    entity.gender = entity.gender or gender
    return entity


def _phrase(cast: Cast, first: int, last: int) -> Entity | None:
    """Give who a noun phrase is: the bearer of a role, else a body or a group by this phrase."""
    tokens, words = cast.document.tokens, cast.words
    end = next((i for i in range(first, last) if tokens.words[i] in words.links or tokens.words[i] == ","), last)
    if end == first:
        return None
    head = tokens.words[end - 1]
    definite = tokens.words[first].lower() in words.articles
    if definite and head in cast.by_role and end == last:
        return cast.by_role[head]
    if head in words.roles and not (definite and end < last):
        return None
    kind: SpeakerKind = "unknown"
    if head in words.bodies:
        kind = "organization"
    elif head.lower() in words.groups:
        kind = "group"
    start = first + 1 if definite and end > first + 1 else first
    phrase = " ".join(tokens.words[start:end])
    entity = cast.by_phrase.get(phrase.lower())
    if entity is None:
        entity = Entity(tuple(tokens.words[start:end]), kind)
        entity.fullest = (tokens.starts[start], tokens.ends[end - 1])
        cast.by_phrase[phrase.lower()] = entity
    entity.places.append((tokens.starts[start], tokens.ends[end - 1]))
    return entity
