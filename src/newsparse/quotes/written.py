"""A quotation as it is written: places only, who is meant is not yet known."""

from attrs import define

from newsparse.model.mentions import QuoteKind
from newsparse.model.spans import Span


@define(eq=False, repr=False)
class WrittenQuote:
    """The parts, the kind, where source and cue stand, and the row that found it.

    ``source`` is None where nothing names it; ``tokens`` are the first and last token (exclusive) of the source.
    (Not frozen, since freezing costs twice the time; nothing assigns to it.)
    """

    parts: tuple[Span, ...]
    kind: QuoteKind
    source: Span | None
    tokens: tuple[int, int] | None
    cue: Span | None
    rule: str
