"""Lines: they tile the text, whatever ends them."""

import pytest
from hypothesis import given

from newsparse.text.lines import BLANKS, split_lines
from strategies import TEXTS


@given(TEXTS)
def test_lines_tile(text: str) -> None:
    """Every character lies in exactly one line, and only blanks lie outside its content."""
    at = 0
    for first, start, end, after in split_lines(text):
        assert first == at
        assert first <= start <= end <= after
        assert not (text[first:start] + text[end:after]).strip(BLANKS)
        at = after

    assert at == len(text)


@pytest.mark.parametrize(
    "end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x0b", "\x0c", "\x85", "\n\n", " \n", "\u00a0\n\t"]
)
def test_ends_of_lines(end: str) -> None:
    """All that ends a line ends it; blanks around its content are not its content."""
    text = f"One two{end}three"
    found = [text[start:end] for _, start, end, _ in split_lines(text)]

    assert [content for content in found if content] == ["One two", "three"]


@pytest.mark.parametrize("mark", ["\u200b", "\ufeff", "\u00a0", "\u2060", "\u3000"])
def test_blanks_without_width(mark: str) -> None:
    """Characters without a width are blanks at the ends of a line and letters inside it."""
    text = f"{mark}a{mark}b{mark}\n{mark}\n"
    found = [text[start:end] for _, start, end, _ in split_lines(text)]

    assert found == [f"a{mark}b", ""]


def test_no_lines() -> None:
    """An empty text has no line; a blank one has lines without content."""
    assert list(split_lines("")) == []
    assert list(split_lines(" \n\t\n")) == [(0, 0, 0, 2), (2, 2, 2, 4)]
