"""Chunks for retrieval: sections or pieces of them, their words as they stand, with place and flat metadata."""

import bisect
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from attrs import frozen

from newsparse.model import Article, Section, Span

#: Joins what metadata filters of vector stores do not take as a list.
SEPARATOR = " | "


#: Kinds of dates that a chunk can be found by; a duration is not when something happened.
_POINTS = {"date", "time"}


@frozen
class _Piece:
    """A stretch of a section that becomes a chunk."""

    section: int
    part: int
    path: tuple[str, ...]
    place: Span


def chunks(article: Article, name: str | None = None, longest: int | None = None) -> list[dict[str, Any]]:
    r"""Give a chunk for each section: ``text``, and ``metadata`` of strings and integers only.

    With these a document of LangChain is ``Document(page_content=chunk["text"], metadata=chunk["metadata"])`` and a
    node of LlamaIndex ``TextNode(text=chunk["text"], metadata=chunk["metadata"])``. ``start_index`` and ``end_index``
    are the place in the article's text. Heading path, speakers and dates are joined by " | ", since metadata filters
    take no lists; what is unknown is the empty string, since many stores take no null.

    Args:
        article: a parsed article.
        name: what ``article`` in the metadata shall say, so that chunks of many articles can be told apart.
        longest: cut sections longer than this many characters, between paragraphs where that is enough, else between
            sentences. A single sentence is never cut.

    Returns:
        The chunks in reading order.

    Raises:
        ValueError: if ``longest`` is not a positive number.

    >>> import newsparse
    >>> article = newsparse.parse_article("Port reopens\nThe port reopened on 3 May 2021 after a long repair.")
    >>> [(chunk["metadata"]["heading_path"], chunk["metadata"]["dates"]) for chunk in chunks(article)]
    [('Port reopens', '2021-05-03')]
    """
    if longest is not None and longest < 1:
        msg = f"longest must be 1 or more characters, or None for whole sections, not {longest!r}"
        raise ValueError(msg)
    pieces = list(_pieces(article, longest))
    quoted = [(part, quote.speaker.name) for quote in article.quotes if quote.speaker for part in quote.parts]
    dated = [(date.span, date.value) for date in article.dates if date.value and date.kind in _POINTS]
    speakers, dates = _by_piece(pieces, quoted), _by_piece(pieces, dated)
    common = {
        "article": name or "",
        "headline": article.headline.text if article.headline else "",
        "published": article.published.isoformat() if article.published else "",
    }
    return [
        {
            "text": article.text[piece.place.start : piece.place.end],
            "metadata": common | _metadata(article, piece) | {"speakers": speakers(index), "dates": dates(index)},
        }
        for index, piece in enumerate(pieces)
    ]


def _metadata(article: Article, piece: _Piece) -> dict[str, str | int]:
    heading = article.sections[piece.section].heading
    return {
        "section": piece.section,
        "part": piece.part,
        "heading": heading.text if heading else "",
        "heading_path": SEPARATOR.join(piece.path),
        "start_index": piece.place.start,
        "end_index": piece.place.end,
    }


def _pieces(article: Article, longest: int | None) -> Iterator[_Piece]:
    top = (article.headline.text,) if article.headline else ()
    above: list[tuple[int, str]] = []
    for index, section in enumerate(article.sections):
        while above and above[-1][0] >= section.level:
            above.pop()
        if section.heading:
            above.append((section.level, section.heading.text))
        path = (*top, *(heading for _, heading in above))
        for part, place in enumerate(_cut(article, section, longest)):
            yield _Piece(index, part, path, place)


def _cut(article: Article, section: Section, longest: int | None) -> Iterator[Span]:
    """Give a section whole, or in pieces of whole paragraphs or sentences."""
    if longest is None or len(section.span) <= longest:
        yield section.span
        return
    start = section.span.start
    end = start
    for unit in _units(article, section, longest):
        if unit.end - start > longest and end > start:
            yield Span(start, end)
            between = article.text[end : unit.start]
            start = unit.start - len(between.lstrip())  # the mark of a bullet stays with it
        end = unit.end
    yield Span(start, section.span.end)


def _units(article: Article, section: Section, longest: int) -> Iterator[Span]:
    """Give what may not be cut, in order: the heading, paragraphs and facts, sentences of those that are too long."""
    if section.heading:
        yield section.heading.span
    for block in section.blocks:
        sentences = _sentences(article, block.span) if len(block.span) > longest else ()
        yield from sentences or (block.span,)


def _sentences(article: Article, place: Span) -> Sequence[Span]:
    first = bisect.bisect_left(article.sentences, place.start, key=_start)
    last = bisect.bisect_left(article.sentences, place.end, lo=first, key=_start)
    return article.sentences[first:last]


def _start(place: Span) -> int:
    return place.start


def _by_piece(pieces: Sequence[_Piece], found: Sequence[tuple[Span, str]]) -> Callable[[int], str]:
    """Sort names by the piece in which they begin, each once."""
    starts = [piece.place.start for piece in pieces]
    names: dict[int, dict[str, None]] = {}
    for place, name in found:
        index = bisect.bisect_right(starts, place.start) - 1
        if index >= 0 and place.start < pieces[index].place.end:
            names.setdefault(index, {})[name] = None
    return lambda index: SEPARATOR.join(names.get(index, ()))
