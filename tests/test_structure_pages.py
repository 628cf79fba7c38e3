"""Whole pages: what the site put around an article, line by line."""

import pytest

import newsparse
from cases.structure_pages import BROKEN, LATE_DATELINES, PAGES
from newsparse import Article, Fact


def kinds(article: Article) -> list[str]:
    """Give what each line is, in the order of the text."""
    named = [(aside.span.start, aside.kind) for aside in article.asides]
    for name in ("headline", "standfirst", "byline"):
        line = getattr(article, name)
        named += [(line.span.start, name)] if line else []
    for section in article.sections:
        named += [(section.heading.span.start, "heading")] if section.heading else []
        named += [(block.span.start, "fact" if isinstance(block, Fact) else "") for block in section.blocks]
    return [kind for _, kind in sorted(named)]


@pytest.mark.parametrize(("lines", "told"), PAGES)
def test_pages(lines: tuple[str, ...], told: tuple[str, ...]) -> None:
    """What belongs to the site is an aside, and neither the headline nor a heading."""
    assert kinds(newsparse.parse_article("\n".join(lines))) == list(told)


@pytest.mark.parametrize(("text", "paragraphs"), BROKEN)
def test_one_broken_line(text: str, paragraphs: int) -> None:
    """Two lines are one where the second goes on in small letters and the first has no stop."""
    article = newsparse.parse_article(text, headline=False)

    assert sum(len(section.blocks) for section in article.sections) == paragraphs


@pytest.mark.parametrize(("lines", "place"), LATE_DATELINES)
def test_datelines_under_a_summary(lines: tuple[str, ...], place: str | None) -> None:
    """A dateline may stand under a short summary, and needs more than a date."""
    article = newsparse.parse_article("\n\n".join(lines))

    assert (article.dateline and article.dateline.place) == place
