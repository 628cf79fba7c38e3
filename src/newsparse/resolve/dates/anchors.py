"""What dates count from: the day of the article, and what the story told last."""

import bisect
import datetime
from collections.abc import Sequence

from attrs import define

from newsparse.dates.written import MONTHS_A_YEAR, Absolute, Clock, Day, Numeric, PartOfYear, Unit, Written
from newsparse.languages.schema.dates import DateWords
from newsparse.resolve.dates.calendar import Granule, day_of, granule_at
from newsparse.resolve.dates.history import is_history
from newsparse.structure.layout import Layout
from newsparse.text.document import Document

#: Units from the finest: a coarse one does not say which of the finer ones it means.
_SIZES: dict[Unit, int] = {
    "day": 0, "weekend": 1, "week": 1, "month": 2, "quarter": 3, "season": 3, "half": 4, "year": 5, "decade": 6,
    "century": 7,
}  # fmt: skip
_ABSOLUTE, _OF_A_YEAR = (Absolute, Numeric), (Day, PartOfYear)
#: A day told more tokens ago is not the day of a time with its zone, unless it is so few days from the article's.
_NEAR_TOKENS, _NEAR_DAYS = 40, 7
#: A date told more tokens ago is not what another is compared with.
_COMPARED_TOKENS = 20
#: Units of which none is a year that a history tells.
_ERAS = ("decade", "century")
#: Parts of a year that companies report on, beside the quarter.
_STRETCHES = frozenset(("P6M", "P9M", "P12M", "P26W", "P39W", "P52W"))
#: The hour that ends the small hours, and the one from which an evening runs on into them.
_MORNING, _EVENING = 6, 17


@define(eq=False, repr=False)
class Story:
    """The memory of one left-to-right walk over the dates: made for an article, thrown away with it."""

    words: DateWords
    #: The day of the article, None where nobody tells.
    day: datetime.date | None
    day_first: bool | None
    #: The ordinal of the article's day, 0 where nobody tells.
    today: int
    #: The date told last, the day told last, and the quarter that the story is about.
    told: Granule | None = None
    told_day: Granule | None = None
    quarter: Granule | None = None
    #: What was told last of a year or finer: a history has its years from there.
    told_year: Granule | None = None
    #: The moment of the article, where more than its day is known, and the time of the clock that was told last.
    moment: datetime.datetime | None = None
    clock: datetime.datetime | None = None
    #: The token that the walk is at, and those at which the date, the day and the time were told.
    at: int = 0
    date_at: int = 0
    told_at: int = 0
    clock_at: int = 0
    #: Whether a stretch of months was told behind the last quarter, which a year ago then compares with.
    stretched: bool = False
    #: Whether the article tells of times long gone.
    history: bool = False

    @classmethod
    def begin(
        cls, written: Sequence[Written], published: datetime.date | None, words: DateWords, *, day_first: bool | None
    ) -> "Story":
        """Begin a story on the article's day."""
        day = published.date() if isinstance(published, datetime.datetime) else published
        order = _day_first(written) if day_first is None else day_first
        moment = published if isinstance(published, datetime.datetime) else None
        today = day.toordinal() if day else 0
        return cls(words, day, order, today, moment=moment, history=is_history(written, day))

    def here(self, unit: str) -> Granule | None:
        """Give the unit that holds the article's day."""
        return granule_at(unit, self.day) if self.day else None  # type: ignore[arg-type]

    def told_as(self, unit: Unit, *, moved: bool) -> Granule | None:
        """Give the unit that the story is in: of the date told last, if it is no coarser, else of the article's day.

        Nothing is ``moved`` from the article's day where the story told a year or a month: "the following day" is then
        unknown.
        """
        told = self.told_day if unit == "day" else self.told
        if told is not None:
            return told.at(unit) if _SIZES[told.unit] <= _SIZES[unit] else None
        return self.here(unit) if self.told is None or not moved else None

    def compared(self) -> Granule | None:
        """Give the date that was told just before, which "a year earlier" compares with."""
        return self.told if self.at - self.date_at <= _COMPARED_TOKENS else None

    def near_clock(self) -> datetime.datetime | None:
        """Give the time of the clock that was told near here."""
        return self.clock if self.at - self.clock_at <= _NEAR_TOKENS else None

    def day_of_clock(self, hour: int, *, zoned: bool) -> Granule | None:
        """Give the day of a time that names none: the one told last, else the article's.

        A time with its zone is told to readers elsewhere, of what happens now: a day told long before is not meant.
        The small hours told behind an evening are those of the next day ("from 10 p.m. to 2 a.m.").
        """
        told, before = self.told_day, self.near_clock()
        if before is not None and hour < _MORNING and before.hour >= _EVENING:
            return granule_at("day", before.date()).shifted(1)
        if told is None or self.day is None or not zoned:
            return told or self.here("day")
        near = self.at - self.told_at <= _NEAR_TOKENS or abs(told.number - self.today) <= _NEAR_DAYS
        return told if near else self.here("day")

    def _has_ended(self, granule: Granule) -> bool:
        """Tell whether a piece of the calendar lies behind the article's day."""
        return self.day is None or granule.bounds()[1] < self.today

    def order_of(self, first: int, second: int, year: int) -> bool | None:
        """Tell whether the day stands first: as given or shown, else by the reading that is the article's own day."""
        if self.day_first is not None or self.day is None or self.day.year != year:
            return self.day_first
        today = (self.day.day, self.day.month)
        return True if today == (first, second) else False if today == (second, first) else None

    def tell(self, granule: Granule, start: datetime.date | None) -> None:
        """Remember a date that the story told."""
        unit, at = granule.unit, self.at
        self.told, self.date_at = granule, at
        if isinstance(start, datetime.datetime):
            self.clock, self.clock_at = start, at
        if unit == "day":
            self.told_day, self.told_at, self.told_year = granule, at, granule
        elif unit not in _ERAS:
            self.told_year = granule

    def tell_quarter(self, granule: Granule, *, primary: bool) -> None:
        """Remember a quarter; ``primary`` is one that is not itself a comparison."""
        self.stretched = False
        if primary and self._has_ended(granule):
            self.quarter = granule

    def tell_stretch(self, value: str) -> None:
        """Remember that the story told of part of a year: "for the nine months"."""
        self.stretched = value in _STRETCHES


def _day_first(written: Sequence[Written]) -> bool | None:
    """Read the order of day and month off the dates that have only one, None if they disagree or there is none."""
    numerics = [meaning for one in written if isinstance(meaning := one.meaning, Numeric)]
    if not numerics:
        return None
    orders = {one.first > MONTHS_A_YEAR for one in numerics if max(one.first, one.second) > MONTHS_A_YEAR}
    return orders.pop() if len(orders) == 1 else None


def stated_day(written: Sequence[Written], document: Document, layout: Layout) -> datetime.date | None:
    """Give the day that the article states in a time stamp or its dateline, None where it tells no whole date."""
    places = [aside.span for aside in layout.asides if aside.kind == "timestamp"]
    if layout.dateline:
        places.append(layout.dateline.span)
    starts = [document.tokens.starts[one.first] for one in written]
    for place in places:
        at = bisect.bisect_left(starts, place.start)
        while at < len(starts) and starts[at] < place.end:
            day = whole_day(written[at])
            if day:
                return day
            at += 1
    return None


def whole_day(written: Written) -> datetime.date | None:
    """Give the day of a date that tells day, month and year."""
    meaning = written.meaning.day if isinstance(written.meaning, Clock) else written.meaning
    if isinstance(meaning, Day) and isinstance(meaning.year, int) and meaning.month:
        granule = day_of(meaning.year, meaning.month, meaning.day)
        return granule.first if granule else None
    return None


def is_absolute(meaning: object) -> bool:
    """Tell whether a meaning needs no anchor."""
    if isinstance(meaning, _OF_A_YEAR):
        return isinstance(meaning.year, int)
    return isinstance(meaning, _ABSOLUTE)
