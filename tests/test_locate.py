"""Where the words of a quotation stand."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Span, locate_quote, locate_quotes
from newsparse.locate import quote_at
from strategies import ARTICLES


@pytest.mark.parametrize(
    ("text", "quote", "place"),
    [
        ("He said: it is over.", "it is over", "it is over"),
        ("He said: It is over.", "it is over", "It is over"),
        ("“It’s over,” he said.", "It's over,", "It’s over,"),
        ("He called it a ‘disaster zone’.", '"disaster zone"', None),
        ("He called it a 'disaster zone'.", "‘disaster zone’", "'disaster zone'"),
        ("The so-called\n  deal -- dead.", "so-called deal — dead", "so-called\n  deal -- dead"),
        ("Wait … and see", "Wait ... and see", "Wait … and see"),
        ("in\u00advest\u00adment now", "investment now", "in\u00advest\u00adment now"),
        ("investment now", "in\u00advestment now", "investment now"),
        ("zero\u200b width", "zero width", "zero\u200b width"),
        ("The train left.", "rain", None),
        ("The train left.", "the Train left", None),
        ("It is over. It is over.", "It is over", None),
        ("Anything", "", None),
        ("Anything", " \u200b ", None),
        ("", "anything", None),
    ],
)
def test_locate_quote(text: str, quote: str, place: str | None) -> None:
    """The one place where the words stand, typography folded; None if absent or not the only one."""
    found = locate_quote(text, quote)

    assert place == (found and text[found.start : found.end])


def test_every_place() -> None:
    """All places are given in order, exact ones alone where there are any."""
    assert (Span(0, 3), Span(5, 8)) == locate_quotes("Yes, Yes, yes", "Yes")
    assert (Span(0, 4), Span(6, 10)) == locate_quotes("It’s, It´s", "it's")


@given(ARTICLES, st.integers(0, 300), st.integers(1, 80))
def test_what_stands_there_is_found(text: str, start: int, length: int) -> None:
    """Any whole words of a text are found in it, at a place that holds them."""
    words = " ".join(text[start : start + length].split(" ")[1:-1]).strip()

    if words:
        assert any(text[place.start : place.end] == words for place in locate_quotes(text, words))


def test_wrong_types() -> None:
    """Both arguments are strings."""
    with pytest.raises(TypeError, match="quote must be str"):
        locate_quotes("x", None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="text must be str"):
        locate_quote(b"x", "x")  # type: ignore[arg-type]


def test_quote_at() -> None:
    """The quotation that holds the words; none where they are not quoted, or stand in two."""
    text = "“We will stay,” said Ann Lee. “We will stay,” said Tom Roe. The fair opened."
    article = newsparse.parse_article(text, headline=False)

    assert quote_at(article, "we will stay") is None
    assert quote_at(article, "The fair opened") is None


def test_hidden_characters_are_linear() -> None:
    """A run of characters without a width costs in proportion to its length."""

    def cost(size: int) -> float:
        text = ("x" + "\u200b" * size) * 4
        best = float("inf")
        for _ in range(5):
            start = time.process_time()
            assert locate_quotes(text, "x y z") == ()
            best = min(best, time.process_time() - start)
        return best

    assert cost(400_000) < 6 * cost(100_000)
