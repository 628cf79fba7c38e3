"""Frozen objects of the kinds that the library itself makes by the dozen, at half the cost or less.

A frozen class refuses every assignment, those of its own fields included, so each field is filled in by a detour. Here
an object is made of a writable subclass that has no fields of its own, is filled in, and then told to be of its class:
nobody has seen it before. Places are not checked, since the readers read them off the text.
"""

# What is made is of a class that no checker of types knows.
# mypy: disable-error-code="no-any-return"

import datetime
from decimal import Decimal
from typing import Any

from newsparse.model.blocks import Fact
from newsparse.model.mentions import (
    Amount,
    AmountKind,
    AmountModifier,
    DateKind,
    DateMention,
    Line,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
)
from newsparse.model.spans import Span

_new = object.__new__


def _writable(kind: type) -> Any:
    """Give the subclass of a frozen class whose objects can be filled in; they have the same fields."""
    free = {"__slots__": (), "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    return type(kind.__name__, (kind,), free)


_Span, _Line, _Fact, _Speaker = map(_writable, (Span, Line, Fact, Speaker))
_DateMention, _Amount, _Quote = map(_writable, (DateMention, Amount, Quote))


def new_span(start: int, end: int) -> Span:
    """Make a place; it is not checked."""
    span = _new(_Span)
    span.start = start
    span.end = end
    span.__class__ = Span
    return span


def new_line(text: str, span: Span) -> Line:
    """Make a line."""
    line = _new(_Line)
    line.text = text
    line.span = span
    line.__class__ = Line
    return line


def new_fact(
    *,
    text: str,
    span: Span,
    label: str | None,
    value: str | None,
    depth: int,
    dates: tuple[DateMention, ...] = (),
    amounts: tuple[Amount, ...] = (),
) -> Fact:
    """Make a fact."""
    fact = _new(_Fact)
    fact.text = text
    fact.span = span
    fact.label = label
    fact.value = value
    fact.depth = depth
    fact.dates = dates
    fact.amounts = amounts
    fact.__class__ = Fact
    return fact


def new_date(  # noqa: PLR0913 - its fields
    *,
    text: str,
    span: Span,
    kind: DateKind,
    value: str | None,
    start: datetime.date | datetime.datetime | None,
    end: datetime.date | datetime.datetime | None,
    modifier: str | None,
    zone: str | None,
    quant: str | None,
    freq: str | None,
    relative: bool,
    rule: str,
) -> DateMention:
    """Make a date."""
    date = _new(_DateMention)
    date.text = text
    date.span = span
    date.kind = kind
    date.value = value
    date.start = start
    date.end = end
    date.modifier = modifier
    date.zone = zone
    date.quant = quant
    date.freq = freq
    date.relative = relative
    date.rule = rule
    date.__class__ = DateMention
    return date


def new_amount(  # noqa: PLR0913 - its fields
    *,
    text: str,
    span: Span,
    kind: AmountKind,
    value: Decimal | None,
    low: Decimal | None,
    high: Decimal | None,
    currency: str | None,
    unit: str | None,
    modifier: AmountModifier | None,
    rule: str,
) -> Amount:
    """Make an amount."""
    amount = _new(_Amount)
    amount.text = text
    amount.span = span
    amount.kind = kind
    amount.value = value
    amount.low = low
    amount.high = high
    amount.currency = currency
    amount.unit = unit
    amount.modifier = modifier
    amount.rule = rule
    amount.__class__ = Amount
    return amount


def new_quote(
    *,
    text: str,
    span: Span,
    parts: tuple[Span, ...],
    kind: QuoteKind,
    speaker: Speaker | None,
    source: Line | None,
    cue: Line | None,
    rule: str,
) -> Quote:
    """Make a quotation."""
    quote = _new(_Quote)
    quote.text = text
    quote.span = span
    quote.parts = parts
    quote.kind = kind
    quote.speaker = speaker
    quote.source = source
    quote.cue = cue
    quote.rule = rule
    quote.__class__ = Quote
    return quote


def new_speaker(
    *, name: str, kind: SpeakerKind, role: str | None, affiliation: str | None, mentions: tuple[Span, ...]
) -> Speaker:
    """Make a speaker."""
    speaker = _new(_Speaker)
    speaker.name = name
    speaker.kind = kind
    speaker.role = role
    speaker.affiliation = affiliation
    speaker.mentions = mentions
    speaker._attrs_cached_hash = None  # noqa: SLF001 - not asked yet
    speaker.__class__ = Speaker
    return speaker
