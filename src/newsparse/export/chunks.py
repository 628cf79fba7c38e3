"""Chunks for retrieval: one for each section, its words as they stand, its place and flat metadata."""

from typing import Any

from newsparse.model import Article, Section, Span


def chunks(article: Article, name: str | None = None) -> list[dict[str, Any]]:
    r"""Give one chunk for each section: ``text``, and ``metadata`` of strings and integers only.

    The keys are those that retrieval libraries take: ``text`` and ``metadata`` make a document of LangChain
    (``page_content``) or a text node of LlamaIndex; ``start_index`` and ``end_index`` are offsets in the
    article's text. Headings, speakers and dates are joined by " | ", since metadata filters take no lists.

    >>> import newsparse
    >>> article = newsparse.parse_article("Port reopens\nThe port reopened on 3 May 2021 after a long repair.")
    >>> [chunk["metadata"]["dates"] for chunk in chunks(article)]
    ['2021-05-03']
    """
    return [_chunk(article, index, section, name) for index, section in enumerate(article.sections)]


def _chunk(article: Article, index: int, section: Section, name: str | None) -> dict[str, Any]:
    place = section.span
    speakers = dict.fromkeys(q.speaker.name for q in article.quotes if q.speaker and place.contains(q.span))
    dates = dict.fromkeys(date.value for date in article.dates if date.value and place.contains(date.span))
    path = [line.text for line in (article.headline, section.heading) if line]
    metadata: dict[str, str | int] = {
        "article": name or "",
        "headline": article.headline.text if article.headline else "",
        "published": article.published.isoformat() if article.published else "",
        "section": index,
        "heading": section.heading.text if section.heading else "",
        "heading_path": " | ".join(path),
        "start_index": place.start,
        "end_index": place.end,
        "speakers": " | ".join(speakers),
        "dates": " | ".join(dates),
    }
    return {"text": _slice(article.text, place), "metadata": metadata}


def _slice(text: str, place: Span) -> str:
    return text[place.start : place.end]
