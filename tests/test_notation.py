"""The notation of patterns, vocabularies and the scan."""

import re
import time

import pytest

from newsparse.languages.schema import Rule, RuleBook, Vocabulary, Words
from newsparse.rules.lexicon import VocabularyError, compile_lexicon, suffix_of
from newsparse.rules.notation import compile_pattern
from newsparse.rules.scan import Match, RuleSet, compile_rules, scan
from newsparse.text.tokens import tokenize

NAMES = {"the": "t", "month": "m", "year": "y", "of": "o", "dot": "."}


@pytest.mark.parametrize(
    ("pattern", "matches", "leaves"),
    [
        ("month year", ["my"], ["m", "ym"]),
        ("the? month|year", ["tm", "y"], ["t", "tt"]),
        ("month{1,2} year", ["my", "mmy"], ["mmmy"]),
        ("(month / the year) of?", ["m", "tyo"], ["to"]),
        ("(the of){0,2} year", ["y", "toy", "totoy"], ["ty", "tototoy"]),
        ("!the|of year", ["my"], ["ty", "oy", "\ny"]),
        ("month any", ["mt"], ["m\n", "m"]),
        ("a=the b=(month / year)", ["tm", "ty"], ["t"]),
        ("the [month] dot", ["tm."], ["tmx"]),
        ("(the){1,2} year", ["tty"], ["y"]),
    ],
)
def test_patterns(pattern: str, matches: list[str], leaves: list[str]) -> None:
    """A pattern matches what its grammar says, and no more."""
    regex = re.compile(compile_pattern(pattern, NAMES).regex)

    assert all(regex.fullmatch(shape) for shape in matches)
    assert not any(regex.fullmatch(shape) for shape in leaves)


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "month*",
        "month+",
        "week",
        "month{2,1}",
        "month{1,99}",
        "(month",
        "month)",
        "[month",
        "month|",
        "/ year",
        "a=",
    ],
)
def test_slips_are_refused(pattern: str) -> None:
    """An unknown name, an unbounded repeat or a slip of the notation is an error that quotes the pattern."""
    with pytest.raises(VocabularyError, match=re.escape(repr(pattern))):
        compile_pattern(pattern, NAMES)


def test_heads() -> None:
    """A part knows the one or two classes that it can begin with."""
    assert {"tm", "my"} == compile_pattern("the? month year", NAMES).heads
    assert {"t", "tm"} == compile_pattern("the month?", NAMES).heads
    assert {"mm", "my"} == compile_pattern("month{1,2} year", NAMES).heads


def test_vocabulary_refuses_collisions() -> None:
    """A word in two classes and a class named like a kind are errors."""
    with pytest.raises(VocabularyError, match="'may'"):
        compile_lexicon(Vocabulary(classes={"month": ("may",), "modal": ("may",)}))
    with pytest.raises(VocabularyError, match="year"):
        compile_lexicon(Vocabulary(classes={"year": ("annum",)}))


def test_forms() -> None:
    """Words match capitalised and in capitals, with either apostrophe; exact classes as written only."""
    lexicon = compile_lexicon(
        Vocabulary(
            classes={"hour": ("o'clock",), "month": {"May": 5}}, exact=frozenset({"month"}), suffixes={"th": ("th",)}
        )
    )

    assert {"o'clock", "O'clock", "O'CLOCK", "o’clock", "O’clock", "O’CLOCK", "May"} == set(lexicon.classes)
    assert lexicon.meanings["May"] == 5
    assert (suffix_of("5th"), suffix_of("5")) == ("th", "")


def book(*rules: Rule) -> RuleSet:
    """Compile rows over a small vocabulary."""
    classes: dict[str, Words] = {
        "month": {"May": 5, "June": 6},
        "the": ("the",),
        "unit": {"day": "D"},
        "past": ("last",),
        "comma": (",",),
        "pair": {"pair": ("a", "b")},
    }
    vocabulary = Vocabulary(classes=classes, exact=frozenset({"month"}), suffixes={"ordinal": ("th", "st")})
    return compile_rules(RuleBook(vocabulary=vocabulary, rules=rules))


def row(name: str, pattern: str, read: str = "text", **more: str) -> Rule:
    """Make a row for a test of the mechanism."""
    return Rule(
        name=name,
        pattern=pattern,
        read=read,
        finds=("x",),
        why="a test",
        before=more.get("before", ""),
        after=more.get("after", ""),
    )


READERS = {"text": lambda match: match.text, "none": lambda _: None}


def found(rules: RuleSet, text: str) -> list[tuple[str, str]]:
    """Give the rows and texts of all matches."""
    tokens = tokenize(text, [(0, len(text))])
    return [(match.rule.name, value) for match, value in scan(rules, tokens, rules.lexicon.shape(tokens), READERS)]


def test_longest_wins_then_the_earlier_row() -> None:
    """At one place the longest match wins; on ties the earlier row."""
    rules = book(row("month", "month"), row("day", "month small"), row("same", "month small"))

    assert found(rules, "May 5, June") == [("day", "May 5"), ("month", "June")]


def test_a_reader_declines() -> None:
    """Where a reader declines, the next row is tried, then the next token."""
    rules = book(row("declined", "month small", "none"), row("month", "month"), row("small", "small"))

    assert found(rules, "May 5") == [("month", "May"), ("small", "5")]


def test_contexts() -> None:
    """What must not stand before and after keeps a row from matching; an extent leaves its context outside."""
    rules = book(row("month", "month", before="the / past the", after="small comma"))

    assert found(rules, "May 5") == [("month", "May")]
    assert found(rules, "the May") == []
    assert found(rules, "May 5,") == []
    assert found(book(row("in", "past [month] small")), "last May 5") == [("in", "May")]


def test_suffixes() -> None:
    """Letters glued to a numeral give it the class of the suffix."""
    rules = book(row("ordinal", "ordinal"), row("number", "small"), row("odd", "mixed"))

    assert found(rules, "5th 5 5x") == [("ordinal", "5th"), ("number", "5"), ("odd", "5x")]


def test_nothing_certain_to_begin_with() -> None:
    """A row that could begin anywhere or match nothing is refused."""
    for pattern in ("any month", "month?", "!the month"):
        with pytest.raises(VocabularyError, match="begin"):
            book(row("loose", pattern))


def test_match_answers() -> None:
    """A match gives words by class, meanings by word, parts by label, and its neighbours."""
    rules = book(row("all", "past the? [when=month] (nothing=comma)?"))
    text = "See last May, now"
    tokens = tokenize(text, [(0, len(text))])
    matches: list[Match] = []
    list(scan(rules, tokens, rules.lexicon.shape(tokens), {"text": matches.append}))
    match = matches[0]

    assert (match.words, match.text) == (["May"], "May")
    assert (match.all("past"), match.one("month"), match.one("unit")) == (["last"], "May", None)
    assert (match.integer("May"), match.string("day"), match.meaning("May")) == (5, "D", 5)
    assert (list(match.part("when")), list(match.part("nothing"))) == ([2], [3])
    assert match.has("month")
    assert not match.has("unit")
    assert (match.the("unit", "month"), match.pair("pair")) == ("May", ("a", "b"))
    with pytest.raises(VocabularyError, match="without any of"):
        match.the("unit", "year")
    with pytest.raises(VocabularyError, match="several strings"):
        match.pair("May")
    with pytest.raises(VocabularyError, match="integer"):
        match.integer("day")
    with pytest.raises(VocabularyError, match="string"):
        match.string("May")


def test_cost_hardly_grows_with_the_rows() -> None:
    """A hundred rows more that never match cost less than double: only what can begin at a place is tried there."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    classes = {f"{a}{b}": (f"{a}{b}{a}{b}",) for a in letters[:10] for b in letters[:10]}
    rows = [row(f"{name} row", f"{name} small unit{{0,3}}") for name in classes]
    base = {"unit": ("day",), "past": ("last",)}
    vocabulary = Vocabulary(classes=base | classes)
    few = compile_rules(RuleBook(vocabulary=vocabulary, rules=(row("last", "past unit"),)))
    many = compile_rules(RuleBook(vocabulary=vocabulary, rules=(row("last", "past unit"), *rows)))
    text = "The last day of the fair was fine and 5 men came. " * 2000
    tokens = tokenize(text, [(0, len(text))])
    shape = few.lexicon.shape(tokens)

    def cost(rules: RuleSet) -> float:
        best = float("inf")
        for _ in range(5):
            start = time.process_time()
            assert sum(1 for _ in scan(rules, tokens, shape, READERS)) == 2000
            best = min(best, time.process_time() - start)
        return best

    assert cost(many) < 2 * cost(few)
