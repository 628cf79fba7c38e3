"""Pure calendar arithmetic: every unit of the calendar is a line of integers, so "last" is one less.

A `Granule` is one piece of a unit's line: the year 2017, the week 2025-W50, the day 2025-12-18. Weeks are ISO weeks
(Monday to Sunday). A season belongs to the year in which it begins, by the meteorologists' months: the winter of 2024
runs from December 2024 to February 2025. The calendar is Python's, from year 1 to 9999; what lies outside has no value
and no bounds, and nothing here raises for it.
"""

import datetime
from collections.abc import Callable

from attrs import define

from newsparse.dates.written import DAYS_A_WEEK, MONTHS_A_YEAR, SEASONS, Unit

#: Last year of the calendar.
LAST_YEAR = datetime.MAXYEAR
_LAST_DAY = datetime.date.max.toordinal()

#: Days of a year before each month, without the leap day.
_DAYS_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)

#: Units that divide the year evenly: pieces a year, months a piece, months by which the first piece is late.
_PARTS = {"half": (2, 6, 0), "quarter": (4, 3, 0), "season": (4, 3, 2), "month": (12, 1, 0)}
#: Units that are whole years: how many.
_YEARS = {"year": 1, "decade": 10, "century": 100}
_PART_LETTERS = {"half": "H", "quarter": "Q", "month": ""}


@define(order=True)
class Granule:
    """One piece of a unit's line.

    ``number`` counts from the beginning of the calendar: a year is its number, a month twelve times its year plus its
    place (from 0), a day its ordinal, a week the weeks since Monday 0001-01-01. (Not frozen, since freezing costs twice
    the time; nothing assigns to it.)
    """

    unit: Unit
    number: int

    def shifted(self, count: int) -> "Granule":
        """Give the piece ``count`` further on.

        >>> granule_at("month", datetime.date(2024, 1, 31)).shifted(-1).value
        '2023-12'
        """
        return Granule(self.unit, self.number + count)

    @property
    def value(self) -> str | None:
        """The TIMEX3 value, None outside the calendar.

        >>> granule_at("weekend", datetime.date(2025, 12, 18)).value, Granule("decade", 199).value
        ('2025-W51-WE', '199')
        """
        told = self.told()
        return told[0] if told else None

    @property
    def first(self) -> datetime.date | None:
        """The first day, None outside the calendar."""
        return _date_of(self.begins())

    @property
    def last(self) -> datetime.date | None:
        """The last day, None outside the calendar."""
        return _date_of(self.bounds()[1])

    def bounds(self) -> tuple[int, int]:
        """Give the ordinals of the first and the last day, which may lie outside the calendar."""
        return (self.number, self.number) if self.unit == "day" else _BOUNDS[self.unit](self.number)

    def begins(self) -> int:
        """Give the ordinal of the first day, which may lie outside the calendar."""
        if self.unit == "day":
            return self.number
        if self.unit in _PARTS:
            _, months, late = _PARTS[self.unit]
            return _first_of_month(self.number * months + late)
        return self.bounds()[0]

    def exists(self) -> bool:
        """Tell whether it begins inside the calendar."""
        return 1 <= self.begins() <= _LAST_DAY

    def told(self) -> tuple[str, datetime.date, datetime.date | None] | None:
        """Give value, first and last day in one step, None outside the calendar."""
        unit, number = self.unit, self.number
        if unit == "day" and 1 <= number <= _LAST_DAY:  # the usual cases
            day = datetime.date.fromordinal(number)
            return day.isoformat(), day, day
        if unit == "year" and 1 <= number <= LAST_YEAR:
            return f"{number:04}", datetime.date(number, 1, 1), datetime.date(number, MONTHS_A_YEAR, 31)
        begins, ends = self.bounds()
        first = _date_of(begins)
        if first is None:
            return None
        return _VALUES[unit](number, first), first, first if begins == ends else _date_of(ends)

    def at(self, unit: Unit) -> "Granule | None":
        """Give the piece of another unit that holds the first day of this one.

        >>> granule_at("day", datetime.date(2025, 12, 18)).at("quarter").value
        '2025-Q4'
        """
        first = self.first
        return granule_at(unit, first) if first else None


def granule_at(unit: Unit, day: datetime.date) -> Granule:
    """Give the piece of a unit that holds a day; a weekend is that of the day's week."""
    if unit == "day":
        return Granule(unit, day.toordinal())
    if unit in _PARTS:
        _, months, late = _PARTS[unit]
        return Granule(unit, (day.year * MONTHS_A_YEAR + day.month - 1 - late) // months)
    if unit in _YEARS:
        return Granule(unit, day.year // _YEARS[unit])
    return Granule(unit, (day.toordinal() - 1) // DAYS_A_WEEK)


def part_of_year(unit: Unit, year: int, place: int) -> Granule:
    """Give a half, a quarter, a season or a month of a year by its place, from 1.

    >>> part_of_year("quarter", 2024, 3).value
    '2024-Q3'
    """
    return Granule(unit, year * _PARTS[unit][0] + place - 1)


def day_of(year: int, month: int, day: int) -> Granule | None:
    """Give a day, None for one that the calendar does not have.

    >>> day_of(2023, 2, 29) is None
    True
    """
    try:
        return Granule("day", datetime.date(year, month, day).toordinal())
    except (ValueError, OverflowError):
        return None


def nth_weekday(year: int, month: int, weekday: int, place: int) -> Granule | None:
    """Give the first, second ... (or, counted from -1, the last) weekday of a month; Monday is 0.

    >>> nth_weekday(2024, 11, 3, 4).value
    '2024-11-28'
    """
    edge = part_of_year("month", year, month)
    first, last = edge.first, edge.last
    if first is None or last is None:
        return None
    if place > 0:
        start = first.toordinal()
        return Granule("day", start + (weekday - first.weekday()) % 7 + 7 * (place - 1))
    return Granule("day", last.toordinal() - (last.weekday() - weekday) % 7 + 7 * (place + 1))


def easter_sunday(year: int) -> Granule | None:
    """Give Easter Sunday of the Gregorian calendar (the anonymous algorithm).

    >>> easter_sunday(2024).value
    '2024-03-31'
    """
    golden, century = year % 19, year // 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - epact - year % 100 % 4) % 7
    late = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * late + 114, 31)
    return day_of(year, month, day + 1)


def orthodox_easter(year: int) -> Granule | None:
    """Give Easter Sunday of the Julian calendar, as a day of ours.

    >>> orthodox_easter(2024).value
    '2024-05-05'
    """
    moon = (19 * (year % 19) + 15) % 30
    month, day = divmod(moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114, 31)
    julian = day_of(year, month, day + 1)
    return julian.shifted(year // 100 - year // 400 - 2) if julian else None


def _date_of(ordinal: int) -> datetime.date | None:
    return datetime.date.fromordinal(ordinal) if 1 <= ordinal <= _LAST_DAY else None


def _first_of_month(months: int) -> int:
    """Give the ordinal of the first day of a month counted from year 0, in the Gregorian calendar without an end."""
    year, month = months // MONTHS_A_YEAR, months % MONTHS_A_YEAR
    past = year - 1
    leap = month > 1 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return past * 365 + past // 4 - past // 100 + past // 400 + _DAYS_BEFORE[month] + leap + 1


def _months_bounds(first: int, months: int) -> tuple[int, int]:
    """Give the first and last day of so many months from one on."""
    return _first_of_month(first), _first_of_month(first + months) - 1


def _years_bounds(unit: Unit) -> Callable[[int], tuple[int, int]]:
    years = _YEARS[unit]
    return lambda number: _months_bounds(number * years * MONTHS_A_YEAR, years * MONTHS_A_YEAR)


def _parts_bounds(unit: Unit) -> Callable[[int], tuple[int, int]]:
    _, months, late = _PARTS[unit]
    return lambda number: _months_bounds(number * months + late, months)


_BOUNDS: dict[Unit, Callable[[int], tuple[int, int]]] = {
    "century": _years_bounds("century"),
    "decade": _years_bounds("decade"),
    "year": _years_bounds("year"),
    "half": _parts_bounds("half"),
    "quarter": _parts_bounds("quarter"),
    "season": _parts_bounds("season"),
    "month": _parts_bounds("month"),
    "week": lambda number: (number * 7 + 1, number * 7 + 7),
    "weekend": lambda number: (number * 7 + 6, number * 7 + 7),
    "day": lambda number: (number, number),
}


def _week_value(number: int, first: datetime.date) -> str:
    del number
    year, week, _ = first.isocalendar()
    return f"{year:04}-W{week:02}"


def _part_value(unit: Unit, width: int) -> Callable[[int, datetime.date], str]:
    parts, letter = _PARTS[unit][0], _PART_LETTERS[unit]
    return lambda number, _: f"{number // parts:04}-{letter}{number % parts + 1:0{width}}"


#: The value of a piece, told by its number and its first day.
_VALUES: dict[Unit, Callable[[int, datetime.date], str]] = {
    "century": lambda number, _: f"{number:02}",
    "decade": lambda number, _: f"{number:03}",
    "year": lambda number, _: f"{number:04}",
    "half": _part_value("half", 1),
    "quarter": _part_value("quarter", 1),
    "season": lambda number, _: f"{number // 4:04}-{SEASONS[number % 4]}",
    "month": _part_value("month", 2),
    "week": _week_value,
    "weekend": lambda number, first: f"{_week_value(number, first)}-WE",
    "day": lambda _, first: first.isoformat(),
}
