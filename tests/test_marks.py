"""Quotation marks, paired paragraph by paragraph, never failing."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.marks import ALONE, PAIRED, SILENT, SPEECH
from newsparse.text.marks import find_marks
from newsparse.text.standins import with_usual_marks
from newsparse.text.tokens import tokenize

#: What a sign can stand in for.
MARKS = "\"'“”„‘’‚‹›"


def inner(text: str) -> list[str]:
    """Give what stands between the marks, each line a paragraph."""
    places, start = [], 0
    for line in text.split("\n"):
        places.append((start, start + len(line)))
        start += len(line) + 1
    tokens = tokenize(text, places)
    return [
        text[tokens.starts[m.first] : tokens.ends[m.last - 1]] for m in find_marks(tokens, {"em", "til", "twas", "tis"})
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“So be it,” she said.", ["So be it,"]),
        ('"So be it," she said.', ["So be it,"]),
        ("''So be it,'' she said.", ["So be it,"]),
        ("``So be it,'' she said.", ["So be it,"]),
        ("«So be it», she said.", ["So be it"]),
        ("„So be it“, she said.", ["So be it"]),
        ('“So be it," she said.', ["So be it,"]),
        ("“So be it,“ she said.", ["So be it,"]),
        ("”So be it,” she said.", ["So be it,"]),
        ("Mayor: ‘So be it’ and more", ["So be it"]),
        ("Mayor: 'So be it' and more", ["So be it"]),
        ("“She said ‘so be it’ to me.”", ["She said ‘so be it’ to me."]),
        ("“One” and “two”", ["One", "two"]),
        ("“Never closed", ["Never closed"]),
        ("“Never closed\n“and anew”", ["Never closed", "and anew"]),
        ('"One lost, he said. "Two kept," he said.', ["One lost, he said.", "Two kept,"]),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    """Every kind of pair is found, mixed, wrong-way, nested and unclosed ones too."""
    assert inner(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the '90s and the '80s",
        "the workers' rights and the nurses' pay",
        "6'2\" and 5'11\" tall",
        "don't, can't, rock'n'roll",
        'class="lead" id="a"',
        "get 'em all, he won't",
        'a " b',
        '"',
        "“",
        "",
        "''",
    ],
)
def test_no_pairs(text: str) -> None:
    """Apostrophes, inches, attributes and lone marks enclose nothing."""
    assert inner(text) == []


@pytest.mark.parametrize(("text", "expected"), SPEECH)
def test_speech_in_single_marks(text: str, expected: tuple[str, ...]) -> None:
    """Single marks around sentences reach far, hold double ones and may be left open; a gap turns no mark around."""
    assert tuple(inner(text)) == expected


@pytest.mark.parametrize("text", SILENT)
def test_no_speech(text: str) -> None:
    """Apostrophes, fragments without an end, and stray marks open nothing."""
    assert inner(text) == []


@pytest.mark.parametrize(("text", "expected"), PAIRED)
def test_stand_ins_pair(text: str, expected: tuple[str, ...]) -> None:
    """Primes, backticks, accents and what a wrong decoding left enclose what the usual marks enclose."""
    assert tuple(inner(text)) == expected


@pytest.mark.parametrize("text", ALONE)
def test_stand_ins_enclose_nothing(text: str) -> None:
    """Minutes, seconds, feet, inches, apostrophes and code in backticks enclose nothing."""
    assert inner(text) == []


@pytest.mark.parametrize("text", [text for text, _ in PAIRED] + list(ALONE))
def test_stand_ins_keep_their_places(text: str) -> None:
    """Every character that stands in for none stays, at its place; what was replaced once is not replaced again."""
    read = with_usual_marks(text)

    assert len(read) == len(text)
    assert all(a == b or a in MARKS for a, b in zip(read, text, strict=True))
    assert with_usual_marks(read) == read


def test_usual_marks_cost_nothing() -> None:
    """A text without stand-ins is given back as it is."""
    for text in ("“So be it,” she said, '90s.", '"So be it," she said.'):
        assert with_usual_marks(text) is text


@given(st.text(alphabet="“”\"'‘’«»„`′″´\x93 \naAs.,=1", max_size=300))
def test_in_order_and_apart(text: str) -> None:
    """Whatever the marks, pairs are in order, apart, not empty, and inside one paragraph."""
    found = inner(text)
    assert all(found)
    assert all("\n" not in one for one in found)


@pytest.mark.parametrize("piece", ["“", "”", '"', "'", "‘", '" ', "' a", "“”", "‘a ", "\"'“‘", "a' 'b "])
def test_linear(piece: str) -> None:
    """Four times the marks cost about four times the time."""

    def cost(size: int) -> float:
        text = piece * (size // len(piece))
        tokens = tokenize(text, [(0, len(text))])
        start = time.process_time()
        find_marks(tokens)
        return time.process_time() - start

    assert any(cost(80_000) < 9 * cost(20_000) + 0.005 for _ in range(3))


@pytest.mark.parametrize(
    "piece", ["″", "″1", "″1″ ", "1″", "″a 1 ", "a″ ", "`", "``", "``a ", "a`` ", "```", "a`", "′", "´´a"]
)
def test_stand_ins_are_linear(piece: str) -> None:
    """Four times the signs cost about four times the time."""

    def cost(size: int) -> float:
        text = piece * (size // len(piece))
        start = time.process_time()
        with_usual_marks(text)
        return time.process_time() - start

    assert any(cost(80_000) < 9 * cost(20_000) + 0.005 for _ in range(3))
