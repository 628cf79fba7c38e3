"""Quotation marks, paired paragraph by paragraph, never failing."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.text.marks import find_marks
from newsparse.text.tokens import tokenize


def inner(text: str) -> list[str]:
    """Give what stands between the marks, each line a paragraph."""
    places, start = [], 0
    for line in text.split("\n"):
        places.append((start, start + len(line)))
        start += len(line) + 1
    tokens = tokenize(text, places)
    return [text[tokens.starts[m.first] : tokens.ends[m.last - 1]] for m in find_marks(tokens, {"em", "til"})]


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


@given(st.text(alphabet="“”\"'‘’«»„` \naAs.,=1", max_size=300))
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
