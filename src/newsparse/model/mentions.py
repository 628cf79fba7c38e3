"""What is found inside the text: lines, dates, amounts, speakers and quotations.

Every mention is an exact slice of the article's text: ``text[m.span.start:m.span.end] == m.text`` (a quotation in
several parts says so in ``parts``). Unknown is None, never a guess.
"""

import datetime
from decimal import Decimal
from typing import ClassVar, Literal

from attrs import field, frozen

from newsparse.model.spans import Span

#: Longest text that a ``repr`` shows whole.
SHOWN = 60

DateKind = Literal["date", "time", "duration", "set"]
AmountKind = Literal["money", "percent", "quantity", "count"]
AmountModifier = Literal["approx", "more_than", "less_than", "at_least", "at_most"]
QuoteKind = Literal["direct", "mixed", "indirect"]
SpeakerKind = Literal["person", "organization", "group", "unknown"]


def shorten(text: str) -> str:
    """Give the ``repr`` of a text, cut to `SHOWN` characters."""
    return repr(text if len(text) <= SHOWN else text[: SHOWN - 1] + "…")


@frozen
class Line:
    """A stretch of text that has a place and nothing more: a headline, a heading, a cue, a source.

    Attributes:
        text: its words.
        span: its place.
    """

    text: str = field(repr=shorten)
    span: Span


@frozen(kw_only=True)
class DateMention:
    """A temporal expression, normalised to TimeML TIMEX3.

    Attributes:
        text: its words.
        span: its place.
        kind: ``date``, ``time``, ``duration`` or ``set`` ("every Monday").
        value: the TIMEX3 value (``2017``, ``2025-W50``, ``P3D``, ``XXXX-WXX-1``), None where the text does not tell.
        start: first day of a date, first minute of a time; None where open or unknown.
        end: last day of a date, last minute of a time, inclusive; None where open or unknown.
        modifier: TIMEX3 ``mod``: ``BEFORE``, ``AFTER``, ``ON_OR_BEFORE``, ``ON_OR_AFTER``, ``START``, ``MID``, ``END``,
            ``APPROX``, ``MORE_THAN``, ``LESS_THAN``, ``EQUAL_OR_MORE``, ``EQUAL_OR_LESS``; None where there is none.
        zone: the time zone of a time, as written ("EST").
        quant: of a set, TIMEX3 ``quant`` (``EVERY``).
        freq: of a set, TIMEX3 ``freq`` (``2X`` for "twice a week").
        relative: whether the value depends on another date ("last week", "5 June" without its year).
        rule: name of the rule that found it.
    """

    text: str
    span: Span
    kind: DateKind
    value: str | None
    start: datetime.date | datetime.datetime | None = field(default=None, repr=False)
    end: datetime.date | datetime.datetime | None = field(default=None, repr=False)
    modifier: str | None = field(default=None, repr=False)
    zone: str | None = field(default=None, repr=False)
    quant: str | None = field(default=None, repr=False)
    freq: str | None = field(default=None, repr=False)
    relative: bool = field(default=False, repr=False)
    rule: str = field(repr=False)

    @property
    def granularity(self) -> str | None:
        """How fine the value is, read off its form; None for a value without one (None, ``PAST_REF``).

        One of ``century``, ``decade``, ``year``, ``half``, ``quarter``, ``season``, ``month``, ``week``, ``weekend``,
        ``day``, ``part of day``, ``minute``, ``second``; for a duration or a set its smallest unit, ``hour`` too. A
        clock time is ``minute``, or ``second`` where seconds are written: "3 p.m." is ``T15:00``.
        """
        return granularity_of(self.value)


#: Forms of a TIMEX3 value and what they name: length and marks decide (TimeML 1.2.1, section 3.1).
_BY_MARK = {
    "part of day": ("TMO", "TAF", "TEV", "TNI", "TMI", "TDT"),
    "season": ("-SP", "-SU", "-FA", "-WI"),
    "weekend": ("-WE",),
    "week": ("-W",),
    "quarter": ("-Q",),
    "half": ("-H",),
}
_BY_LENGTH = {2: "century", 3: "decade", 4: "year", 7: "month", 10: "day", 13: "hour", 16: "minute", 19: "second"}
_PERIOD_UNITS = {"Y": "year", "Q": "quarter", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second"}


def granularity_of(value: str | None) -> str | None:
    """Name the unit of a TIMEX3 value.

    >>> granularity_of("2017"), granularity_of("2025-W50"), granularity_of("PT36H"), granularity_of("PAST_REF")
    ('year', 'week', 'hour', None)
    """
    if value is None or value.endswith("_REF"):
        return None
    if value.startswith("P"):
        return _period_granularity(value)
    return _point_granularity(value)


def _period_granularity(value: str) -> str | None:
    unit = value[-1:]
    if unit == "M" and "T" in value:
        return "minute"
    if value.endswith("DE"):
        return "decade"
    if value.endswith("CE"):
        return "century"
    return _PERIOD_UNITS.get(unit)


def _point_granularity(value: str) -> str | None:
    for unit, marks in _BY_MARK.items():
        if any(mark in value for mark in marks):
            return "day" if unit == "week" and value.count("-") > 1 else unit
    value = value.removeprefix("BC")  # before Christ
    clock = value.partition("T")[2].removesuffix("Z").partition("+")[0].partition("-")[0]
    return _BY_LENGTH.get(11 + len(clock) if clock else len(value))


@frozen(kw_only=True)
class Amount:
    """A quantity with its exact value.

    Attributes:
        text: its words.
        span: its place.
        kind: ``money``, ``percent``, ``quantity`` (with a unit) or ``count`` (of things).
        value: exact, in whole units ("$2.5 billion" is 2500000000, "19 cents" is 0.19); None for a range.
        low: lower bound of a range ("$3-5 billion") or of an open one ("at least 40").
        high: upper bound of a range, or of an open one ("up to 40").
        currency: ISO 4217 code of money, None where the text does not tell.
        unit: canonical and singular: "kilometre", "year of age", "percentage point"; for money only a rate ("dollar
            per barrel"); for a count the counted noun.
        modifier: ``approx``, ``more_than``, ``less_than``, ``at_least`` or ``at_most``.
        rule: name of the rule that found it.
    """

    text: str
    span: Span
    kind: AmountKind
    value: Decimal | None
    low: Decimal | None = field(default=None, repr=False)
    high: Decimal | None = field(default=None, repr=False)
    currency: str | None = None
    unit: str | None = None
    modifier: AmountModifier | None = None
    rule: str = field(repr=False)


@frozen(kw_only=True, cache_hash=True)
class Speaker:
    """Who speaks: one person or body, with every place where the article names it.

    Attributes:
        name: the fullest form in the article, without title ("Elena Marsh").
        kind: ``person``, ``organization``, ``group`` or ``unknown``.
        role: as the article gives it ("mayor").
        affiliation: the body that the role belongs to, as the article gives it ("Ellery Ferries").
        mentions: where the speaker is named, in the order of the text.
    """

    json_list: ClassVar[str] = "speakers"

    name: str
    kind: SpeakerKind
    role: str | None = None
    affiliation: str | None = None
    mentions: tuple[Span, ...] = field(default=(), repr=False)


@frozen(kw_only=True)
class Quote:
    """What somebody said.

    Attributes:
        text: the parts joined by a space: what was said.
        span: from the first part to the last.
        parts: the uninterrupted runs, at least one, outer quotation marks excluded.
        kind: ``direct`` (all inside marks), ``mixed`` (reported, with words in marks) or ``indirect`` (reported).
        speaker: who said it, None where the text does not tell.
        source: the words that name the speaker here ("he", "the mayor").
        cue: the reporting expression ("emphasized").
        rule: name of the rule that found it.
    """

    text: str = field(repr=shorten)
    span: Span = field(repr=False)
    parts: tuple[Span, ...] = field(repr=False)
    kind: QuoteKind
    speaker: Speaker | None = field(default=None, repr=lambda s: repr(s.name if s else None))
    source: Line | None = field(default=None, repr=False)
    cue: Line | None = field(default=None, repr=False)
    rule: str = field(repr=False)
