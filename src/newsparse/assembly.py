"""The last step: mentions are hung on the blocks that hold them, and the article is put together."""

import bisect
import datetime
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, Protocol, TypeVar

from attrs import frozen

from newsparse.languages.schema import Language
from newsparse.model import (
    Amount,
    Article,
    Aside,
    Dateline,
    DateMention,
    Fact,
    Paragraph,
    Quote,
    Section,
    Span,
    Speaker,
)
from newsparse.model.made import new_fact
from newsparse.structure.layout import Layout
from newsparse.text.document import BlockKind, Document


class _Mention(Protocol):
    @property
    def span(self) -> Span: ...


M = TypeVar("M", bound=_Mention)


def prose_of(layout: Layout) -> list[tuple[BlockKind, Span]]:
    """Give every block that is searched for mentions, in the order of the text.

    A dateline stands in its paragraph but not in its first sentence, so it is a block of its own.
    """
    blocks: list[tuple[BlockKind, Span]] = []
    if layout.headline:
        blocks.append(("headline", layout.headline.span))
    if layout.standfirst:
        blocks.append(("standfirst", layout.standfirst.span))
    for section in layout.sections:
        if section.heading:
            blocks.append(("heading", section.heading.span))
        blocks.extend((_kind_of(block), block.span) for block in section.blocks)
    if layout.dateline:
        blocks = list(_apart(blocks, layout.dateline.span))
    blocks.extend(("aside", aside.span) for aside in layout.asides)
    return sorted(blocks, key=lambda block: block[1].start)


def _apart(blocks: Iterable[tuple[BlockKind, Span]], dateline: Span) -> Iterator[tuple[BlockKind, Span]]:
    """Cut the dateline off the block that holds it."""
    for kind, span in blocks:
        if not span.contains(dateline):
            yield kind, span
            continue
        if span.start < dateline.start:
            yield kind, Span(span.start, dateline.start)
        yield "dateline", dateline
        if dateline.end < span.end:
            yield kind, Span(dateline.end, span.end)


def _kind_of(block: Paragraph | Fact) -> BlockKind:
    return "fact" if isinstance(block, Fact) else "paragraph"


@frozen(eq=False, repr=False)
class _Ordered(Generic[M]):
    """Mentions in the order of the text, which do not overlap, and where each of them begins."""

    mentions: Sequence[M]
    starts: Sequence[int]

    def inside(self, place: Span) -> tuple[M, ...]:
        """Give the mentions inside a place, which two look-ups find."""
        first = bisect.bisect_left(self.starts, place.start)
        last = bisect.bisect_left(self.starts, place.end, first)
        return tuple(self.mentions[first:last])


def _in_order(mentions: Sequence[M]) -> _Ordered[M]:
    return _Ordered(mentions, [mention.span.start for mention in mentions])


@frozen(eq=False, repr=False)
class _Found:
    """All mentions of the text."""

    dates: _Ordered[DateMention]
    amounts: _Ordered[Amount]
    quotes: _Ordered[Quote]


def assemble(
    document: Document,
    layout: Layout,
    language: Language,
    published: datetime.date | None,
    *,
    dates: Sequence[DateMention],
    amounts: Sequence[Amount],
    quotes: Sequence[Quote],
    speakers: Sequence[Speaker],
) -> Article:
    """Put the article together: what stands in an aside belongs to the aside, all else to the story.

    A dateline is of the story, on a line of its own too.
    """
    found = _Found(_in_order(dates), _in_order(amounts), _in_order(quotes))
    story = layout.dateline.span if layout.dateline else Span(0, 0)
    asides = tuple(aside if aside.span.overlaps(story) else _with_aside(aside, found) for aside in layout.asides)
    outside = [aside.span for aside in layout.asides if not aside.span.overlaps(story)]
    return Article(
        text=document.text,
        language=language.code,
        published=published,
        headline=layout.headline,
        standfirst=layout.standfirst,
        byline=layout.byline,
        dateline=_with_date(layout.dateline, found),
        sections=tuple(_with_facts(section, found) for section in layout.sections),
        asides=asides,
        sentences=document.sentence_spans(),
        quotes=_apart_from(quotes, outside),
        speakers=tuple(speakers),
        dates=_apart_from(dates, outside),
        amounts=_apart_from(amounts, outside),
    )


def _apart_from(mentions: Sequence[M], places: Sequence[Span]) -> tuple[M, ...]:
    """Give the mentions outside all the places, which are in order."""
    if not places:
        return tuple(mentions)
    starts = [place.start for place in places]

    def outside(mention: M) -> bool:
        index = bisect.bisect_right(starts, mention.span.start) - 1
        return index < 0 or not places[index].overlaps(mention.span)

    return tuple(mention for mention in mentions if outside(mention))


def _with_aside(aside: Aside, found: _Found) -> Aside:
    place = aside.span
    return Aside(
        text=aside.text,
        span=place,
        kind=aside.kind,
        dates=found.dates.inside(place),
        amounts=found.amounts.inside(place),
        quotes=found.quotes.inside(place),
    )


def _with_facts(section: Section, found: _Found) -> Section:
    if Fact not in map(type, section.blocks):
        return section
    blocks = tuple([_with_mentions(block, found) if isinstance(block, Fact) else block for block in section.blocks])
    return Section(heading=section.heading, level=section.level, blocks=blocks, span=section.span)


def _with_mentions(fact: Fact, found: _Found) -> Fact:
    place = fact.span
    return new_fact(
        text=fact.text,
        span=place,
        label=fact.label,
        value=fact.value,
        depth=fact.depth,
        dates=found.dates.inside(place),
        amounts=found.amounts.inside(place),
    )


def _with_date(dateline: Dateline | None, found: _Found) -> Dateline | None:
    if dateline is None:
        return None
    dates = found.dates.inside(dateline.span)
    return Dateline(
        text=dateline.text,
        span=dateline.span,
        place=dateline.place,
        agency=dateline.agency,
        date=dates[0] if dates else None,
    )
