"""What an article is built of: byline, dateline, sections of paragraphs and facts, asides."""

from typing import ClassVar

from attrs import field, frozen

from newsparse.model.mentions import Amount, DateMention, Line, Quote, shorten
from newsparse.model.spans import Span


@frozen
class Byline:
    """The line that names the authors.

    Attributes:
        text: the whole line.
        span: its place.
        authors: clean names ("By Ann Lee and Tom Roe" gives ``("Ann Lee", "Tom Roe")``).
    """

    text: str = field(repr=shorten)
    span: Span = field(repr=False)
    authors: tuple[str, ...] = ()


@frozen(kw_only=True)
class Dateline:
    """Place, agency and date at the start of the first paragraph: "ANKARA, Dec 18 (Wire) -".

    On a line of its own it stands in an `Aside` of the kind ``dateline``; its date belongs to the story all the same.

    Attributes:
        text: its words, up to the dash.
        span: its place, inside the first paragraph or an aside.
        place: where the article was written or filed.
        agency: who filed it.
        date: the day that it states.
    """

    text: str
    span: Span = field(repr=False)
    place: str | None = None
    agency: str | None = None
    date: DateMention | None = None


@frozen
class Paragraph:
    """One paragraph of the story.

    Attributes:
        text: its words as they stand; the line breaks of hard-wrapped text stay, so it is a true slice.
        span: its place, a dateline at its start included.
    """

    json_type: ClassVar[str] = "paragraph"

    text: str = field(repr=shorten)
    span: Span = field(repr=False)


@frozen(kw_only=True)
class Fact:
    """One bullet of a list.

    Attributes:
        text: its words, without the mark.
        span: its place, without the mark.
        label: what stands before the colon, where it has both ("Founded: 1912").
        value: what stands after it.
        depth: how deep it is nested, from 0.
        dates: the dates found inside it.
        amounts: the amounts found inside it.
    """

    json_type: ClassVar[str] = "fact"

    text: str = field(repr=shorten)
    span: Span = field(repr=False)
    label: str | None = None
    value: str | None = None
    depth: int = field(default=0, repr=False)
    dates: tuple[DateMention, ...] = field(default=(), repr=False)
    amounts: tuple[Amount, ...] = field(default=(), repr=False)


@frozen(kw_only=True)
class Aside:
    """A line that is not the story. Its own finds hang on it, not on the article.

    Attributes:
        text: its words.
        span: its place.
        kind: ``caption``, ``credit``, ``timestamp``, ``promo``, ``correction``, ``note``, ``agency``,
            ``contact``, ``separator``, ``table``, ``code``, ``dateline``; a language may tell more.
        dates: the dates found inside it.
        amounts: the amounts found inside it.
        quotes: the quotations found inside it.
    """

    text: str = field(repr=shorten)
    span: Span = field(repr=False)
    kind: str
    dates: tuple[DateMention, ...] = field(default=(), repr=False)
    amounts: tuple[Amount, ...] = field(default=(), repr=False)
    quotes: tuple[Quote, ...] = field(default=(), repr=False)


@frozen(kw_only=True)
class Section:
    """A heading and what stands under it.

    Attributes:
        heading: None for what stands before the first heading.
        level: as in Markdown: 2 for ``##`` and for a heading without a mark, 3 for ``###``; 1 before the first heading.
        blocks: paragraphs and facts in reading order.
        span: from its heading to the end of its last block.
    """

    heading: Line | None = field(repr=lambda line: repr(line.text if line else None))
    level: int = field(repr=False)
    blocks: tuple[Paragraph | Fact, ...] = field(repr=lambda blocks: f"<{len(blocks)} blocks>")
    span: Span = field(repr=False)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs, in reading order."""
        return tuple(block for block in self.blocks if isinstance(block, Paragraph))

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The bullet facts, in reading order."""
        return tuple(block for block in self.blocks if isinstance(block, Fact))
