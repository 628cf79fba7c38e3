"""The cast of an article, as a reader knows it at a place: who has been named so far, who spoke last."""

import bisect
import functools
from collections.abc import Sequence

from attrs import define, field

from newsparse.languages.schema.quotes import SpeakerWords
from newsparse.quotes.written import WrittenQuote
from newsparse.resolve.speakers.appositions import POSSESSIVES
from newsparse.resolve.speakers.entities import Entity, Name, learn, match
from newsparse.resolve.speakers.kinds import is_personal
from newsparse.resolve.speakers.names import Run, initials, name_runs, outside, surname
from newsparse.resolve.speakers.sought import ASIDE, seek
from newsparse.text.document import Document


@define(eq=False, repr=False)
class Cast:
    """Everybody named in the article up to a place, and who spoke last."""

    document: Document
    words: SpeakerWords
    #: Nouns that are no names though they open a sentence with a capital.
    commons: frozenset[str]
    #: The names not yet reached, the next one last.
    ahead: list[Run]
    #: What surrounds each token.
    surrounds: bytearray
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
        ahead = self.ahead
        while ahead and ahead[-1][0] < token:
            _enter(self, ahead.pop())

    def sentence_of(self, token: int) -> int:
        """Give the number of the sentence that holds a token."""
        return bisect.bisect_right(self.document.sentences, token) - 1

    def since(self, token: int, back: int) -> int:
        """Give where the sentence begins that stands so many sentences before that of a token."""
        return self.document.sentences[max(0, self.sentence_of(token) - back)]

    def names_before(self, token: int, most: int) -> list[Name]:
        """Give the last names before a token, the nearest first; of asides (a photographer's) only from within."""
        index = bisect.bisect_left(self.starts, token)
        names = self.names[index - most if index > most else 0 : index][::-1]
        if ASIDE not in self.surrounds or self.surrounds[token] == ASIDE:
            return names
        return [name for name in names if self.surrounds[name.start] != ASIDE]


def gather(document: Document, written: Sequence[WrittenQuote], words: SpeakerWords) -> Cast:
    """Prepare to read the names of an article outside its quotations: only as many as its sources may mean."""
    sought = seek(document, written, words)
    names = outside(name_runs(document.tokens, words, sought), sought)
    return Cast(document, words, _commons(words), names[::-1], sought.surrounds)


@functools.cache
def _commons(words: SpeakerWords) -> frozenset[str]:
    """Give the nouns that are no name though they open a sentence with a capital."""
    return words.groups.union(words.bodies, words.roles, words.documents)


def _enter(cast: Cast, run: Run) -> None:
    """Enter a name: to the entity of the same surname whose first name agrees, else to a new one."""
    first, start, last = run
    tokens, words = cast.document.tokens, cast.words
    said, longer, titled = tokens.words, last > start + 1, first < start
    spoken = tuple(said[start:last])
    key = surname(spoken, words).lower() if longer else spoken[0].lower()
    if not longer and not titled and key in cast.commons and not cast.by_surname.get(key):
        return
    gender = _gender_of(said[first:start], words) if titled else ""
    place = (tokens.starts[start], tokens.ends[last - 1])
    entity = _entity_of(cast, spoken, key, gender) or _new_entity(cast, spoken, key, place)
    if longer:
        cast.by_first[spoken[0]] = cast.by_initials[initials(spoken)] = entity
        if len(spoken) > len(entity.name):
            entity.name, entity.fullest = spoken, place
    before = said[first - 1]  # of the first token the last one, a break
    subject = said[last] not in POSSESSIVES and before != "(" and before.lower() not in words.prepositions
    if before == "," and subject and _is_place(cast, run):
        subject = False
    if longer or titled or entity.role is None:
        learn(cast.document, words, entity, run, gender)
        if titled or entity.role:
            _file_role(cast, entity, said[first:start])
    if not entity.personal:
        entity.personal = is_personal(said, words, entity, run)
    cast.names.append(Name(first, start, last, entity, subject))
    cast.starts.append(first)
    entity.places.append(place)


def _is_place(cast: Cast, run: Run) -> bool:
    """Tell whether a name after a comma belongs to the place before it: based in Dayton, Ohio, it ..."""
    first, _, last = run
    said, words, near = cast.document.tokens.words, cast.words, cast.names[-1:]
    if said[last] != "," or not near or near[0].last != first - 1 or near[0].subject:
        return False
    before = near[0].first - 1  # in Dayton, Ohio; the firm, of Dayton, Ohio
    placed = said[before].lower() in words.locatives or (said[before] in words.inner_links and said[before - 1] == ",")
    after = said[last + 1]
    if not placed or said[first] in words.first_names or not after[:1].islower():
        return False
    return after not in words.articles and after not in words.relatives


def _gender_of(titles: list[str], words: SpeakerWords) -> str:
    return next((words.genders[word] for word in titles if word in words.genders), "")


def _entity_of(cast: Cast, name: tuple[str, ...], key: str, gender: str) -> Entity | None:
    """Give the entity that a name means: by its surname, by its first word, by its initials; None if it is new."""
    known = cast.by_surname.get(key)
    entity = match(known, name, gender, cast.words) if known else None
    if entity is None:
        if len(name) == 1:
            entity = cast.by_first.get(name[0]) or cast.by_initials.get(name[0].upper())
        elif not known:
            entity = _shorter(cast, name)
    if known and entity is not None and known[-1] is not entity and entity in known:
        known.remove(entity)
        known.append(entity)
    return entity


def _new_entity(cast: Cast, name: tuple[str, ...], key: str, place: tuple[int, int]) -> Entity:
    """Enter somebody who has not been named before."""
    entity = Entity(name, place)
    cast.by_surname.setdefault(key, []).append(entity)
    return entity


def _shorter(cast: Cast, name: tuple[str, ...]) -> Entity | None:
    """Give whom the first word of a longer name has meant so far, as in a headline: Ministry, Ministry of Transport."""
    first, words = name[0], cast.words
    if first not in words.body_words and first not in words.first_names:
        return None
    known = cast.by_surname.get(first.lower(), ())
    return next((entity for entity in known if entity.name == (first,)), None)


def _file_role(cast: Cast, entity: Entity, titles: list[str]) -> None:
    """File an entity under its role, whole and by its last word, and under what its title stands for (Sen)."""
    ranked = not cast.words.ranks.isdisjoint(map(str.lower, titles))
    if entity.role:
        role = entity.role.lower()
        cast.by_role[role] = entity
        parts = role.split()
        link = next((at for at, word in enumerate(parts) if at and word in cast.words.inner_links), len(parts))
        ranked = ranked or (len(parts) > 1 and not cast.words.ranks.isdisjoint(parts))
        _file(cast, parts[link - 1], entity, ranked=ranked)
    for word in titles:
        for meant in cast.words.title_roles.get(word, ()):
            _file(cast, meant, entity, ranked=ranked)


def _file(cast: Cast, role: str, entity: Entity, *, ranked: bool) -> None:
    """File an entity under a role; one of another rank (prime, vice) only where nobody holds it."""
    if not ranked or role not in cast.by_role:
        cast.by_role[role] = entity
