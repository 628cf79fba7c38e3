"""The tables of a language, compiled once: rows filed by the class that they begin (or, backwards, end) with."""

import functools
import re
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from attrs import frozen

from newsparse.languages.schema import Vocabulary, Words
from newsparse.languages.schema.quotes import ClauseEnd, QuotePattern, QuoteWords
from newsparse.quotes.classes import ATTITUDE, FORMS, NAMES, NOUN, PARTICIPLE, SPEECH
from newsparse.rules.lexicon import Lexicon, compile_lexicon
from newsparse.rules.notation import ANY, EXTENT, NEVER, compile_pattern

#: The frame of verbs that take a noun phrase.
THING = "np"
#: The frame of verbs that take a clause without "that".
CLAUSE = "clause"
#: What follows the agent of a passive, or its verb: was told by Lee that ..., was asked by Lee if ...
PASSIVE = frozenset({"quote", "that", "wh", "to"})
#: Rows of sources after which no noun stands: she hopes, who hopes.
SUBJECTS = frozenset({"pronoun", "relative"})
#: How far a reported clause is followed, in tokens.
LONGEST = 80

T = TypeVar("T")


@frozen(eq=False, repr=False)
class Row:
    """A row ready to match."""

    name: str
    regex: re.Pattern[str]
    read: str
    frames: frozenset[str]


@frozen(eq=False, repr=False)
class Joined:
    """Rows that can match at a class as one expression, the first that matches counting: one group for each extent."""

    regex: re.Pattern[str]
    names: Sequence[str]


class Joining(dict[str, Joined]):
    """The rows of a table by the class that they begin (or, backwards, end) with.

    They are joined when a class is first met: a text meets few of them, and to compile them all takes its time.
    """

    def __init__(self, filed: Mapping[str, tuple[tuple[str, str], ...]]) -> None:
        """Keep the names and expressions of the rows."""
        super().__init__()
        self._filed = filed

    def __missing__(self, first: str) -> Joined | None:
        """Join the rows that can begin with a class."""
        joined = self[first] = _join(self._filed.get(first, ()))
        return joined


@functools.cache
def _join(rows: tuple[tuple[str, str], ...]) -> Joined:
    """Make one expression of some, each with one group; groups have numbers, since a name may stand but once."""
    regex = re.compile("|".join(regex.replace(f"?P<{EXTENT}>", "") for _, regex in rows)) if rows else NEVER
    return Joined(regex, ("", *(name for name, _ in rows)))


Filed = Mapping[str, tuple[Row, ...]]


@frozen(eq=False, repr=False)
class Grammar:
    """A language, compiled; what needs no compiling is in its words."""

    words: QuoteWords
    lexicon: Lexicon
    frames: Mapping[str, frozenset[str]]
    #: Participles with a capital.
    fronted: frozenset[str]
    #: The classes of the forms of verbs.
    verbs: frozenset[str]
    trigger: re.Pattern[str]
    sources: Joining
    #: What can stand between the source of one of `SUBJECTS` and its verb, or is that source.
    subjects: frozenset[str]
    inverted: Joining
    #: By the frames of a verb, a noun or an adjective.
    contents: Mapping[frozenset[str], Filed]
    #: The same without the rows that hold a quotation: where a block has no more of them, those cannot match.
    unquoted: Mapping[frozenset[str], Filed]
    free: Filed
    #: How a turn of an interview begins.
    turn: re.Pattern[str]
    ends: re.Pattern[str]
    #: How much of its match each end keeps, by its group; the end of a block (None) nothing.
    keeps: Mapping[str | None, int]
    #: Role nouns ("spokesman") and articles of what is not yet known ("a").
    roles: frozenset[str]
    indefinites: frozenset[str]
    #: Nouns of people and bodies: roles, groups, companies.
    speaking: frozenset[str]
    noun_frames: Mapping[str, frozenset[str]]
    adjective_frames: Mapping[str, frozenset[str]]


@functools.cache
def compile_grammar(words: QuoteWords) -> Grammar:
    """Compile the vocabulary and the tables of a language."""
    classes, frames = _with_verbs(words)
    classes = {**dict.fromkeys(NAMES, ()), **classes}
    lexicon = compile_lexicon(Vocabulary(classes=classes, exact=words.exact | {*FORMS, NOUN, SPEECH, ATTITUDE}))
    names = lexicon.characters
    triggers = "".join(names[name] for name in (*FORMS, NOUN, SPEECH, ATTITUDE))
    free = _filed(words.free, names, _row)
    sources = _filed(words.sources, names, _named, backwards=True)
    noun_frames, adjective_frames = _frames(words.nouns), _frames(words.adjectives)
    every = {*frames.values(), *noun_frames.values(), *adjective_frames.values(), PASSIVE}
    return Grammar(
        words,
        lexicon,
        frames,
        frozenset(form.capitalize() for form in classes[PARTICIPLE]),
        frozenset(names[name] for name in (*FORMS, NOUN)),
        re.compile(f"[{triggers}{''.join(free)}]"),
        Joining(sources),
        frozenset(first for first, rows in sources.items() if not SUBJECTS.isdisjoint(name for name, _ in rows)),
        Joining(_filed(words.inverted, names, _named)),
        _by_frames(_filed(words.contents, names, _row), every),
        _by_frames(_filed(tuple(row for row in words.contents if not row.quoted), names, _row), every),
        free,
        re.compile(compile_pattern(words.turn, names).regex) if words.turn else NEVER,
        _compile_ends(words.ends, names),
        {None: 0} | {f"end{number}": end.keeps for number, end in enumerate(words.ends)},
        frozenset(words.speakers.roles),
        words.speakers.determiners - words.speakers.definites,
        frozenset(words.speakers.roles) | words.speakers.groups | words.speakers.bodies,
        noun_frames,
        adjective_frames,
    )


def _with_verbs(words: QuoteWords) -> tuple[dict[str, Words], dict[str, frozenset[str]]]:
    """Add a class for each form of the verbs; a word that stands in another class already stays there."""
    taken = {form for members in words.classes.values() for form in members}
    forms: dict[str, list[str]] = {name: [] for name in (*FORMS, NOUN)}
    frames: dict[str, frozenset[str]] = {}
    for key, value in words.verbs.items():
        for name, form in zip(FORMS, key.split(), strict=False):
            if form not in taken:
                taken.add(form)
                forms[NOUN if form in words.homographs else name].append(form)
            frames.setdefault(form, frozenset(value.split()))
            # In a headline, which cites no mere thing (Harbour Foods Announces Results), or before a main clause.
            frames.setdefault(form.capitalize(), frozenset(value.split()) - (set() if name == PARTICIPLE else {THING}))
    forms[SPEECH] = [form for key in words.nouns for form in key.split() if form not in taken]
    forms[ATTITUDE] = [form for key in words.adjectives for form in key.split() if form not in taken]
    return {**words.classes, **{name: tuple(members) for name, members in forms.items()}}, frames


def _compile_ends(ends: tuple[ClauseEnd, ...], names: Mapping[str, str]) -> re.Pattern[str]:
    """Compile where a clause ends to one expression; only where one can begin are they tried."""
    parts = [compile_pattern(end.pattern, names) for end in ends]
    firsts = "".join(sorted({head[0] for part in parts for head in part.heads if head}))
    # The groups are empty and stand behind, so that the first class of each branch is seen before it is entered.
    branches = "|".join(f"{part.regex}(?P<end{number}>)" for number, part in enumerate(parts))
    return re.compile(f"(?=[{re.escape(firsts)}\n])(?:{branches}|\n)")


def _frames(words: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Give the frames of each form."""
    return {form: frozenset(value.split()) for key, value in words.items() for form in key.split()}


def _row(pattern: QuotePattern, regex: str) -> Row:
    return Row(pattern.name, re.compile(regex), pattern.read, frozenset(pattern.frames.split()))


def _named(pattern: QuotePattern, regex: str) -> tuple[str, str]:
    return pattern.name, regex


def _filed(
    patterns: tuple[QuotePattern, ...],
    names: Mapping[str, str],
    make: Callable[[QuotePattern, str], T],
    *,
    backwards: bool = False,
) -> Mapping[str, tuple[T, ...]]:
    """Compile rows and file each under every class that it can begin with, in order."""
    filed: dict[str, list[T]] = {}
    for pattern in patterns:
        part = compile_pattern(pattern.pattern, names, backwards=backwards)
        row = make(pattern, part.regex)
        firsts = {head[0] for head in part.heads if head}
        for first in names.values() if ANY in firsts else firsts:
            filed.setdefault(first, []).append(row)
    return {first: tuple(rows) for first, rows in filed.items()}


def _by_frames(filed: Filed, every: set[frozenset[str]]) -> dict[frozenset[str], Filed]:
    """Give, for each set of frames, the rows that share one with it."""
    rows = frozenset(row for rows in filed.values() for row in rows)
    shared = {frames: frozenset(row for row in rows if row.frames & frames) for frames in every}
    known = {
        some: {first: tuple(filter(some.__contains__, rows)) for first, rows in filed.items()}
        for some in {*shared.values()}
    }
    return {frames: known[some] for frames, some in shared.items()}
