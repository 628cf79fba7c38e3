"""What holds for the article of any text at all, for hypothesis, the fuzzer and the hostile texts."""

import datetime
import json
import pickle
import re
from collections.abc import Sequence
from itertools import pairwise

import newsparse
from newsparse import Article, Quote, Span

#: Marks of lists and headings, which lie outside every block.
MARKS = re.compile(
    r"[-–—*•·▪●◦‣■□▶►✓✔»⁃∙#+=_>]+|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]|[*_~`]+|(?:</?[A-Za-z][A-Za-z1-6]{0,9}>)+"
)
#: What parts the marks: blanks and characters without width.
GAPS = re.compile(r"[\s\u200b-\u200d\u2060\ufeff]+")

#: Two halves of a pair, which JSON reads back as the one character that they stand for.
HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")

Mention = newsparse.DateMention | newsparse.Amount | Quote


def mentions(article: Article) -> list[Mention]:
    """Give every date, amount and quotation, those of asides included."""
    found: list[Mention] = [*article.dates, *article.amounts, *article.quotes]
    for aside in article.asides:
        found += [*aside.dates, *aside.amounts, *aside.quotes]
    return found


def places(article: Article) -> list[Span]:
    """Give the places of all lines and blocks in order."""
    lines = [article.headline, article.standfirst, article.byline, *article.headings, *article.asides]
    bodies = [block for section in article.sections for block in section.blocks]
    return sorted(line.span for line in [*lines, *bodies] if line is not None)


def mentions_are_slices(article: Article) -> None:
    """Check that a mention is what stands at its place, a quotation its parts joined by a space."""
    text = article.text
    for mention in mentions(article):
        if isinstance(mention, Quote):
            assert mention.text == " ".join(text[part.start : part.end] for part in mention.parts)
            assert mention.span == Span(mention.parts[0].start, mention.parts[-1].end)
            assert all(first.end <= second.start for first, second in pairwise(mention.parts))
        else:
            assert mention.text == text[mention.span.start : mention.span.end]
        assert mention.text
        assert mention.rule


def lines_are_slices(article: Article) -> None:
    """Check that sources and cues stand where they say, and that a speaker's mentions lie in the text."""
    text = article.text
    for quote in article.quotes:
        for line in (quote.source, quote.cue):
            assert line is None or line.text == text[line.span.start : line.span.end]
    for speaker in article.speakers:
        assert all(text[place.start : place.end].strip() for place in speaker.mentions)


def blocks_are_slices(article: Article) -> None:
    """Check that blocks hold what stands at their places, and that none overlaps another."""
    bodies = [block for section in article.sections for block in section.blocks]

    assert all(block.text == article.text[block.span.start : block.span.end] for block in (*bodies, *article.asides))
    assert not any(first.overlaps(second) for first, second in pairwise(places(article)))


def mentions_are_in_order(article: Article) -> None:
    """Check that dates and amounts come in order without overlap within their kind, and quotations in order."""
    kinds: tuple[Sequence[Mention], ...] = (article.dates, article.amounts)
    for kind in kinds:
        assert all(a.span.end <= b.span.start for a, b in pairwise(kind))
    assert list(article.quotes) == sorted(article.quotes, key=lambda quote: quote.span)


def nothing_is_lost(article: Article) -> None:
    """Check that what is not blank lies in exactly one line or block, marks of lists and headings excepted."""
    at = 0
    for place in [*places(article), Span(len(article.text), len(article.text))]:
        gap = article.text[at : place.start]
        for word in GAPS.split(gap):
            assert not word or MARKS.fullmatch(word), gap
        at = place.end


def navigation_answers(article: Article) -> None:
    """Check that every mention has a sentence around it, and lies in its block and its section if it has them."""
    for mention in mentions(article):
        block, section = article.paragraph_of(mention), article.section_of(mention)
        assert article.sentence_of(mention).contains(mention.span)
        assert block is None or block.span.contains(mention.span)
        assert section is None or section.span.contains(mention.span)


def bounds_are_ordered(article: Article) -> None:
    """Check that no date ends before it starts, and that ranges of amounts rise."""
    for mention in mentions(article):
        if isinstance(mention, newsparse.DateMention) and mention.start is not None and mention.end is not None:
            assert type(mention.start) is type(mention.end)
            assert naive(mention.start) <= naive(mention.end)
        if isinstance(mention, newsparse.Amount) and mention.low is not None and mention.high is not None:
            assert mention.low <= mention.high


def naive(when: datetime.date) -> datetime.date:
    """Give a datetime without its zone, so that any two compare."""
    return when.replace(tzinfo=None) if isinstance(when, datetime.datetime) else when


def round_trips(article: Article) -> None:
    """Check that dictionaries, JSON and pickles give the same article back."""
    data = article.to_dict()

    assert article == Article.from_dict(data)
    if not HALVES.search(article.text):
        assert article == Article.from_dict(json.loads(json.dumps(data)))
    assert article == pickle.loads(pickle.dumps(article))  # noqa: S301


EVERY = (
    mentions_are_slices,
    lines_are_slices,
    blocks_are_slices,
    mentions_are_in_order,
    nothing_is_lost,
    navigation_answers,
    bounds_are_ordered,
    round_trips,
)


def check(article: Article) -> None:
    """Check everything that holds for the article of any text."""
    for invariant in EVERY:
        invariant(article)
