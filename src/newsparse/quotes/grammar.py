"""The tables of a language, compiled once: rows filed by the class that they begin (or, backwards, end) with."""

import functools
import re
from collections.abc import Mapping

from attrs import frozen

from newsparse.languages.schema import Vocabulary, Words
from newsparse.languages.schema.quotes import ClauseEnd, QuotePattern, QuoteWords
from newsparse.rules.lexicon import ABSENT, Lexicon, compile_lexicon
from newsparse.rules.notation import ANY, NEVER, compile_pattern
from newsparse.text.tokens import BREAK

#: Classes that the machinery sets itself: four ways a quotation can end, and the end of a sentence.
QUOTES = ("quote_comma", "quote_stop", "quote_ask", "quote_bare")
#: The classes of the four regular forms of a verb, and of the forms that are as often nouns.
FORMS = ("verb_base", "verb", "verb_past", "verb_ing", "verb_past")
NOUN = "verb_noun"
#: The class of nouns of speech that are no verbs.
SPEECH = "noun"
#: The class of participles, which can open a sentence: Calling it late, Lee left.
PARTICIPLE = "verb_ing"
#: The frame of verbs that take a noun phrase.
THING = "np"
#: The frame of verbs that take a clause without "that".
CLAUSE = "clause"
#: The class of adjectives that cite.
ATTITUDE = "adjective"
#: How far a reported clause is followed, in tokens.
LONGEST = 80


@frozen(eq=False, repr=False)
class Row:
    """A row ready to match."""

    name: str
    regex: re.Pattern[str]
    read: str
    frames: frozenset[str]


class Kinds(dict[str, frozenset[str]]):
    """The characters of classes by their names, joined as in a pattern: ``comma|and``; what parts blocks is a break.

    Each is put together when it is first asked for: the machinery asks for a fixed few dozen.
    """

    def __init__(self, characters: Mapping[str, str]) -> None:
        """Keep the character of each class."""
        super().__init__()
        self._characters = {**characters, "break": BREAK}

    def __missing__(self, names: str) -> frozenset[str]:
        """Put together the characters of some classes."""
        kinds = self[names] = frozenset(self._characters.get(name, ABSENT) for name in names.split("|"))
        return kinds


Filed = Mapping[str, tuple[Row, ...]]


@frozen(eq=False, repr=False)
class Grammar:
    """A language, compiled; what needs no compiling is in its words."""

    words: QuoteWords
    lexicon: Lexicon
    kinds: Kinds
    frames: Mapping[str, frozenset[str]]
    #: Participles with a capital.
    fronted: frozenset[str]
    #: The classes of the forms of verbs.
    verbs: frozenset[str]
    trigger: re.Pattern[str]
    sources: Filed
    inverted: Filed
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
    lexicon = compile_lexicon(Vocabulary(classes=classes, exact=words.exact | {*FORMS, NOUN, SPEECH, ATTITUDE}))
    names = lexicon.characters
    triggers = "".join(names[name] for name in (*FORMS, NOUN, SPEECH, ATTITUDE))
    free = _filed(words.free, names)
    noun_frames, adjective_frames = _frames(words.nouns), _frames(words.adjectives)
    every = {*frames.values(), *noun_frames.values(), *adjective_frames.values()}
    return Grammar(
        words,
        lexicon,
        Kinds(names),
        frames,
        frozenset(form.capitalize() for form in classes[PARTICIPLE]),
        frozenset(names[name] for name in (*FORMS, NOUN)),
        re.compile(f"[{triggers}{''.join(free)}]"),
        _filed(words.sources, names, backwards=True),
        _filed(words.inverted, names),
        _by_frames(_filed(words.contents, names), every),
        _by_frames(_filed(tuple(row for row in words.contents if not row.quoted), names), every),
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
    branches = "|".join(f"(?P<end{number}>{part.regex})" for number, part in enumerate(parts))
    return re.compile(f"(?=[{re.escape(firsts)}\n])(?:{branches}|\n)")


def _frames(words: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Give the frames of each form."""
    return {form: frozenset(value.split()) for key, value in words.items() for form in key.split()}


def _filed(patterns: tuple[QuotePattern, ...], names: Mapping[str, str], *, backwards: bool = False) -> Filed:
    """Compile rows and file each under every class that it can begin with, in order."""
    filed: dict[str, list[Row]] = {}
    for pattern in patterns:
        part = compile_pattern(pattern.pattern, names, backwards=backwards)
        row = Row(pattern.name, re.compile(part.regex), pattern.read, frozenset(pattern.frames.split()))
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
