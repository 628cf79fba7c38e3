"""What an article is built of: byline, dateline, sections of paragraphs and facts, asides."""

from typing import ClassVar

from attrs import field, frozen

from newsparse.model.mentions import Amount, DateMention, Line, Quote, shorten
from newsparse.model.spans import Span


@frozen
class Byline:
    """The whole line that names the authors, and the authors as clean names ("By Ann Lee" gives ``("Ann Lee",)``)."""

    text: str = field(repr=shorten)
    span: Span = field(repr=False)
    authors: tuple[str, ...] = ()


@frozen(kw_only=True)
class Dateline:
    """Place, agency and date at the start of the first paragraph, up to the dash: "ANKARA, Dec 18 (Wire) -"."""

    text: str
    span: Span = field(repr=False)
    place: str | None = None
    agency: str | None = None
    date: DateMention | None = None


@frozen
class Paragraph:
    """One paragraph of the story; the line breaks of hard-wrapped text stay in ``text``, so it is a true slice."""

    json_type: ClassVar[str] = "paragraph"

    text: str = field(repr=shorten)
    span: Span = field(repr=False)


@frozen(kw_only=True)
class Fact:
    """One bullet: its text without the mark, split into label and value where it has both ("Founded: 1912").

    ``depth`` counts the nesting from 0. ``dates`` and ``amounts`` are those found inside it.
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
    """A line that is not the story: a caption, a credit, a promotion. Its own finds hang on it, not on the article."""

    text: str = field(repr=shorten)
    span: Span = field(repr=False)
    kind: str
    dates: tuple[DateMention, ...] = field(default=(), repr=False)
    amounts: tuple[Amount, ...] = field(default=(), repr=False)
    quotes: tuple[Quote, ...] = field(default=(), repr=False)


@frozen(kw_only=True)
class Section:
    """A heading and what stands under it; ``heading`` is None for what stands before the first heading."""

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
