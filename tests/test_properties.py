"""What holds for any text at all."""

import datetime
from collections.abc import Callable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import invariants
import newsparse
from newsparse import Article, Span
from strategies import ARTICLES, DATES, PIECES, TEXTS, TRIGGERS


@pytest.mark.parametrize("invariant", invariants.EVERY, ids=lambda invariant: invariant.__name__)
@given(text=TEXTS, published=DATES)
def test_invariants(invariant: Callable[[Article], None], text: str, published: datetime.date | None) -> None:
    """Each invariant holds for the article of any text."""
    invariant(newsparse.parse_article(text, published=published))


@given(TRIGGERS)
def test_navigation_answers(text: str) -> None:
    """Every mention of the story has a sentence around it, and lies in its block and section if it has them."""
    invariants.navigation_answers(newsparse.parse_article(text))


@given(TEXTS, DATES)
def test_short_cuts_agree(text: str, published: datetime.date | None) -> None:
    """Each find_x(text) is parse_article(text).x."""
    article = newsparse.parse_article(text, published=published)

    assert article.dates == newsparse.find_dates(text, published=published)
    assert article.amounts == newsparse.find_amounts(text, published=published)
    assert article.quotes == newsparse.find_quotes(text, published=published)


@given(TEXTS, DATES)
def test_parsing_again_gives_the_same(text: str, published: datetime.date | None) -> None:
    """Two parses give equal articles with equal hashes."""
    article, again = (newsparse.parse_article(text, published=published) for _ in range(2))

    assert article == again
    assert hash(article) == hash(again)


def shifted(value: object, by: int) -> object:
    """Give a model value with every place moved."""
    if isinstance(value, Span):
        return Span(value.start + by, value.end + by)
    if isinstance(value, tuple):
        return tuple(shifted(item, by) for item in value)
    if not attrs.has(type(value)):
        return value
    names = [field.name for field in attrs.fields(type(value))]  # type: ignore[arg-type]
    return type(value)(**{name: shifted(getattr(value, name), by) for name in names})


@given(ARTICLES, st.sampled_from(["\n", "\n\n", "  \n"]))
def test_a_blank_prefix_shifts_everything(text: str, prefix: str) -> None:
    """Blank lines before the article move every place and change nothing else."""
    article = newsparse.parse_article(text)
    moved = newsparse.parse_article(prefix + text)

    for name in ("headline", "byline", "dateline", "sections", "asides", "dates", "amounts", "quotes", "speakers"):
        assert shifted(getattr(article, name), len(prefix)) == getattr(moved, name)


@given(st.lists(st.sampled_from(PIECES), max_size=10))
def test_line_ends_do_not_matter(lines: list[str]) -> None:
    """LF, CRLF and CR give the same finds."""
    found = []
    for end in ("\n", "\r\n", "\r"):
        article = newsparse.parse_article(end.join(lines))
        found.append(
            (
                [(date.text, date.value) for date in article.dates],
                [(amount.text, amount.value) for amount in article.amounts],
                [(quote.text, quote.kind, quote.speaker and quote.speaker.name) for quote in article.quotes],
                [block.text for section in article.sections for block in section.blocks],
            )
        )

    assert found[0] == found[1] == found[2]


@pytest.mark.parametrize(
    "text", ["", " \n\t", "One line", "- a\n- b", "\x00" * 50, "\ud800\udfff\ud800", "“" * 99, "\ufeff"]
)
def test_bad_input_gives_an_article(text: str) -> None:
    """There is an article in every string."""
    assert newsparse.parse_article(text).text == text
