"""What holds for any text at all."""

import datetime
import pickle
import re
from collections.abc import Sequence
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Quote, Span
from strategies import ARTICLES, DATES, PIECES, TEXTS, TRIGGERS

#: Marks of lists and headings, which lie outside every block.
MARKS = re.compile(r"[-–—*•·▪●◦‣■□▶►✓✔»⁃∙#+=_>]+|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]|[*_~`]+")


Mention = newsparse.DateMention | newsparse.Amount | Quote


def mentions(article: Article) -> list[Mention]:
    """Give every date, amount and quotation, those of asides included."""
    found: list[Mention] = [*article.dates, *article.amounts, *article.quotes]
    for aside in article.asides:
        found += [*aside.dates, *aside.amounts, *aside.quotes]
    return found


def blocks(article: Article) -> list[Span]:
    """Give the places of all lines and blocks."""
    lines = [article.headline, article.standfirst, article.byline, *article.headings, *article.asides]
    bodies = [block for section in article.sections for block in section.blocks]
    return sorted(line.span for line in [*lines, *bodies] if line is not None)


@given(TEXTS, DATES)
def test_every_mention_is_a_slice(text: str, published: datetime.date | None) -> None:
    """The text of a mention is what stands at its place; a quotation is its parts joined by a space."""
    article = newsparse.parse_article(text, published=published)

    for mention in mentions(article):
        if isinstance(mention, Quote):
            assert mention.text == " ".join(text[part.start : part.end] for part in mention.parts)
            assert mention.span == Span(mention.parts[0].start, mention.parts[-1].end)
        else:
            assert mention.text == text[mention.span.start : mention.span.end]
        assert mention.rule


@given(TEXTS)
def test_lines_of_a_quote_are_slices(text: str) -> None:
    """Sources and cues stand where they say, and a speaker's mentions lie in the text."""
    article = newsparse.parse_article(text)

    for quote in article.quotes:
        for line in (quote.source, quote.cue):
            assert line is None or line.text == text[line.span.start : line.span.end]
    for speaker in article.speakers:
        assert all(text[place.start : place.end].strip() for place in speaker.mentions)


@given(TEXTS)
def test_blocks_are_slices_in_order(text: str) -> None:
    """Blocks hold what stands at their places, in order, and none overlaps another."""
    article = newsparse.parse_article(text)
    bodies = [block for section in article.sections for block in section.blocks]
    places = blocks(article)

    assert all(block.text == text[block.span.start : block.span.end] for block in (*bodies, *article.asides))
    assert not any(first.overlaps(second) for first, second in pairwise(places))


@given(TEXTS)
def test_mentions_are_in_order_without_overlap(text: str) -> None:
    """Dates and amounts come in order and do not overlap within their kind; quotations come in order."""
    article = newsparse.parse_article(text)

    kinds: tuple[Sequence[Mention], ...] = (article.dates, article.amounts)
    for kind in kinds:
        assert all(a.span.end <= b.span.start for a, b in pairwise(kind))
    assert list(article.quotes) == sorted(article.quotes, key=lambda quote: quote.span)


@given(TEXTS)
def test_nothing_is_lost(text: str) -> None:
    """Every character that is not blank lies in exactly one line or block, marks of lists and headings excepted."""
    article = newsparse.parse_article(text)
    rest, at = [], 0
    for place in blocks(article):
        rest.append(text[at : place.start])
        at = place.end
    rest.append(text[at:])

    for gap in rest:
        for word in re.split(r"[\s\u200b-\u200d\u2060\ufeff]+", gap):
            assert not word or MARKS.fullmatch(word), gap


@given(TEXTS, DATES)
def test_short_cuts_agree(text: str, published: datetime.date | None) -> None:
    """Each find_x(text) is parse_article(text).x."""
    article = newsparse.parse_article(text, published=published)

    assert article.dates == newsparse.find_dates(text, published=published)
    assert article.amounts == newsparse.find_amounts(text, published=published)
    assert article.quotes == newsparse.find_quotes(text, published=published)


@given(TEXTS, DATES)
def test_round_trips(text: str, published: datetime.date | None) -> None:
    """Dictionaries and pickles give the same article back, and parsing again gives it too."""
    article = newsparse.parse_article(text, published=published)

    assert article == Article.from_dict(article.to_dict())
    assert article == pickle.loads(pickle.dumps(article))  # noqa: S301
    assert article == newsparse.parse_article(text, published=published)
    assert hash(article) == hash(newsparse.parse_article(text, published=published))


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


@given(TRIGGERS)
def test_navigation_answers(text: str) -> None:
    """Every mention of the story has a sentence around it, and lies in its block and section if it has them."""
    article = newsparse.parse_article(text)

    for mention in mentions(article):
        block, section = article.paragraph_of(mention), article.section_of(mention)
        assert article.sentence_of(mention).contains(mention.span)
        assert block is None or block.span.contains(mention.span)
        assert section is None or section.span.contains(mention.span)


@pytest.mark.parametrize(
    "text", ["", " \n\t", "One line", "- a\n- b", "\x00" * 50, "\ud800\udfff\ud800", "“" * 99, "\ufeff"]
)
def test_bad_input_gives_an_article(text: str) -> None:
    """There is an article in every string."""
    assert newsparse.parse_article(text).text == text
