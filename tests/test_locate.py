"""Where the words of a quotation stand."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Span, locate_quote, locate_quotes
from newsparse.wording import bare_of_marks
from strategies import ARTICLES, TEXTS

#: What may stand around words without counting: white space, and characters without a width.
BLANKS = "\ufeff\u200b\u00ad \n\r\t\u00a0\u2028"


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
        ("The deal — dead for now — is back.", "deal - dead for now", "deal — dead for now"),
        ("The deal—dead for now—is back.", "dead for now – is", "dead for now—is"),
        ("Wait…and see", "Wait ... and", "Wait…and"),
        ("Wait. . . and see", "wait… and", "Wait. . . and"),
        ("He said: “we go.”", "“We go.”", "“we go.”"),
        ("He said: we go.", "“We go.”", None),
        ("It costs 3.5 million.", "It costs 3", None),
        ("It costs 3.5 million.", "5 million", None),
        ("It costs 3. Five came.", "It costs 3.", "It costs 3."),
        ("Of 1,000 came 000", "000", "000"),
        ("It’s 5 o'clock\r\n\r\nnow", "5 o’clock now", "5 o'clock\r\n\r\nnow"),
        ("straße", "STRASSE", None),
        ("ﬁrst İstanbul", "istanbul", None),
        ("noncharacter \uffff here", "noncharacter here", "noncharacter \uffff here"),
        ("noncharacter here", "noncha\uffffracter here", "noncharacter here"),
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
    words = " ".join(text[start : start + length].split(" ")[1:-1]).strip(BLANKS)

    if words:
        assert any(text[place.start : place.end] == words for place in locate_quotes(text, words))


#: What typography changes: each mark and other forms of it.
FORMS = {
    '"': "“”„«»",
    "“": '"”„',
    "”": '"“',
    "'": "’‘´",
    "’": "'‘",
    " ": "\u00a0\t\n",
    "-": "–—‑",
    "–": "—-",
}


@st.composite
def retyped(draw: st.DrawFn) -> tuple[str, str]:
    """Give a text and the same words set by another hand."""
    text = draw(ARTICLES.filter(str.strip))
    other = [draw(st.sampled_from(FORMS[letter])) if letter in FORMS else letter for letter in text]
    hidden = draw(st.sampled_from(["", "\u00ad", "\u200b"]))
    return text, re.sub(r"(?<=[^\W\d_])(?=[^\W\d_])", hidden, "".join(other))


@given(retyped())
def test_typography_does_not_matter(texts: tuple[str, str]) -> None:
    """A whole text is found in itself set by another hand, and the other way round, from its first to its last word."""
    for text, words in (texts, reversed(texts)):
        whole = text.strip(BLANKS)
        if words.strip(BLANKS):
            assert [text[place.start : place.end] for place in locate_quotes(text, words)] == [whole]


@given(TEXTS, st.text(alphabet="aAb \u00ad\u200b“\"-—.…'3,", max_size=6))
def test_places_are_apart_and_inside(text: str, words: str) -> None:
    """Places stand in order, apart, inside the text, not empty, at the edges of words."""
    last = 0
    for place in locate_quotes(text + words + text, words):
        assert last <= place.start < place.end <= len(text) * 2 + len(words)
        last = place.end


def test_wrong_types() -> None:
    """Both arguments are strings."""
    with pytest.raises(TypeError, match="quote must be str"):
        locate_quotes("x", None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="text must be str"):
        locate_quote(b"x", "x")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="words must be str"):
        newsparse.parse_article("x").quotes_with(None)  # type: ignore[arg-type]


STORY = newsparse.parse_article(
    "“We will stay,” said Ann Lee. “We will stay,” said Tom Roe. The fair opened.\n"
    "“The port is open,” Ms Lee said. “It’s been a long year – too long.”\n"
    "Tom Roe said that the road would be closed.\n",
    headline=False,
)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("We will stay", ["Ann Lee", "Tom Roe"]),
        ("“we will stay.”", ["Ann Lee", "Tom Roe"]),
        ("The port is open.", ["Ann Lee"]),
        ("The port is open, It's been a long year -- too long", ["Ann Lee"]),
        ("long year", ["Ann Lee"]),
        ("the road would be closed", ["Tom Roe"]),
        ("The fair opened", []),
        ("We will sta", []),
        ("The port is closed", []),
        ("”", []),
        ("", []),
    ],
)
def test_quotes_with(words: str, names: list[str]) -> None:
    """The quotations that hold the words, with their speakers; none where the article itself says them, or nobody."""
    found = STORY.quotes_with(words)

    assert [quote.speaker and quote.speaker.name for quote in found] == names
    assert STORY.quote_with(words) == (found[0] if len(found) == 1 else None)


def test_quotes_of_asides_are_held() -> None:
    """A quotation in a caption is one of the article too."""
    quote = newsparse.find_quotes("“We will stay,” said Ann Lee.", headline=False)[0]
    aside = newsparse.Aside(text=quote.text, span=quote.span, kind="caption", quotes=(quote,))
    article = newsparse.Article(text="“We will stay,” said Ann Lee.", language="en", asides=(aside,))

    assert article.quote_with("We will stay") == quote


@given(ARTICLES)
def test_every_quotation_holds_itself(text: str) -> None:
    """Each quotation of an article is found by its own text and by each of its parts."""
    article = newsparse.parse_article(text)

    for quote in article.quotes:
        for words in (quote.text, *(text[part.start : part.end] for part in quote.parts)):
            if bare_of_marks(words):
                assert quote in article.quotes_with(words)


def least(text: str, words: str) -> float:
    """Give the least of five times."""
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        locate_quotes(text, words)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("piece", ["ab ", "ab  ", "- ", "1.1,", "''", ". ", "\u200b", " \u200b", "“a” "])
def test_the_cost_is_linear(piece: str) -> None:
    """Four times the text and four times the words cost four times as much, even where every place nearly fits."""

    def cost(size: int) -> float:
        return least("x" + piece * size, piece * (size // 2) + piece[0] + "x")

    assert cost(40_000) < 10 * cost(10_000) + 0.01


def test_places_of_either_case_do_not_overlap() -> None:
    """A place that begins inside the one before it, found with the other case, is left out."""
    text = "\u01c4a \u01c6a \u01c6a"

    assert locate_quotes(text, "\u01c5a \u01c6a") == (Span(0, 5),)  # a letter that has three cases


def test_a_letter_whose_capital_is_two() -> None:
    """A first letter without a capital of one character is found as it is."""
    text = "Er sagt: ßa und SSa."

    assert [text[place.start : place.end] for place in locate_quotes(text, "ßa")] == ["ßa"]
    assert locate_quotes("Er sagt: SSa.", "ßa") == ()
