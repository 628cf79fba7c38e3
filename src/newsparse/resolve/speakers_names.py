"""Names in an article: runs of capitals without their titles, unified under one entity a person or body."""

import re
from collections.abc import Sequence

from attrs import define, field

from newsparse.languages.schema.quotes import SpeakerWords
from newsparse.model.mentions import SpeakerKind
from newsparse.text.tokens import KINDS, Tokens

_CAPITALS = KINDS["cap"] + KINDS["initial"] + KINDS["acronym"]
# Bounded: a run of more than twelve capitals is a heading, not a name.
_RUN = re.compile(
    f"[{_CAPITALS}](?:[.{KINDS['hyphen']}]?[{_CAPITALS}]|[{KINDS['hyphen']}]?a{{1,2}}(?:[{KINDS['hyphen']}])?[{_CAPITALS}]){{0,12}}"
)


@define(eq=False, repr=False)
class Entity:
    """One person or body: the fullest name, what is known of it, where it is named (tokens)."""

    name: tuple[str, ...]
    kind: SpeakerKind = "unknown"
    gender: str = ""
    role: str | None = None
    affiliation: str | None = None
    #: Places in the text where it is named, and the one with the fullest name.
    places: list[tuple[int, int]] = field(factory=list)
    fullest: tuple[int, int] = (0, 0)


@define(eq=False, repr=False)
class Name:
    """A name where it stands: tokens ``first`` to ``last`` with titles, ``start`` to ``last`` without."""

    first: int
    start: int
    last: int
    entity: Entity
    subject: bool


def name_runs(
    tokens: Tokens, words: SpeakerWords, cited: frozenset[str], *, others: bool
) -> list[tuple[int, int, int]]:
    """Give each run of capitals: where its titles begin, where the name begins, where it ends.

    Single words count only where they are ``cited`` or end a longer name: most of them are no persons. Names that no
    source cites count only with ``others``: where a pronoun may mean one.
    """
    said = tokens.words
    runs = [match.span() for match in _RUN.finditer(tokens.base)]
    if not others:
        runs = [(first, last) for first, last in runs if not cited.isdisjoint(said[first:last])]
    wanted = cited | {said[last - 1] for first, last in runs if last - first > 1}
    found = []
    for first, last in runs:
        if last - first == 1:
            if said[first] in wanted and said[first] not in words.not_names and said[first] not in words.titles:
                found.append((first, first, last))
            continue
        plain = tokens.base[first:last].strip("A") == "" and words.not_names.isdisjoint(said[first:last])
        for start, end in [(first, last)] if plain else _cut(tokens, first, last, words):
            name = start
            while name < end and (said[name] in words.titles or not said[name][0].isalnum()):
                name += 1
            if name < end and (end - name > 1 or said[name] in wanted or start < name):
                found.append((start, name, end))
    return found


def _cut(tokens: Tokens, first: int, last: int, words: SpeakerWords) -> list[tuple[int, int]]:
    """Cut a run at words that are in no name, and at lower-case words that are no particles."""
    cuts, start = [], first
    for at in range(first, last):
        word = tokens.words[at]
        inside = word not in words.not_names and (
            word[0].isupper() or word in words.particles or _glue(tokens, at, words) or _links(tokens, at, last, words)
        )
        if not inside:
            if at > start:
                cuts.append((start, at))
            start = at + 1
    if last > start:
        cuts.append((start, last))
    return cuts


def _links(tokens: Tokens, at: int, last: int, words: SpeakerWords) -> bool:
    """Tell whether "of" stands inside the name of a body: the Ministry of Transport, but not Ann Lee of Oslo."""
    return tokens.words[at] in words.inner_links and at + 1 < last and tokens.words[at - 1] in words.body_words


def _glue(tokens: Tokens, at: int, words: SpeakerWords) -> bool:
    """Tell whether a hyphen, or the full stop of an initial or a title, stands inside a name."""
    word, before = tokens.words[at], tokens.words[at - 1]
    if word != ".":
        return tokens.base[at] == KINDS["hyphen"]
    return len(before) == 1 or before in words.titles or before in words.genders


def surname(name: Sequence[str], words: SpeakerWords) -> str:
    """Give the word by which a person is named later: the last one that is no suffix."""
    for word in reversed(name):
        if word not in words.suffixes and word[0].isalpha():
            return word
    return name[-1]
