"""Readers of dates and times that lie so many units from another: "two weeks ago", "20 minutes later"."""

from newsparse.dates.readers.lengths import count_of
from newsparse.dates.readers.parts import CALENDAR_UNITS, UNIT_CLASSES, Read, mention, open_end_of, unit_name
from newsparse.dates.written import (
    Anchor,
    Anniversary,
    ClockShift,
    Meaning,
    Reference,
    Shift,
    Unit,
    Weekday,
    YearAgo,
)
from newsparse.rules.scan import Match

#: Units of the clock in minutes.
_MINUTES = {"hour": 60, "minute": 1}
#: Units that an anniversary counts: which unit of the calendar, how many of them.
_BACK: dict[str, tuple[Unit, int]] = {
    "day": ("day", 1), "week": ("week", 1), "fortnight": ("week", 2), "month": ("month", 1), "year": ("year", 1),
    "decade": ("year", 10), "century": ("year", 100),
}  # fmt: skip


def _shifted(match: Match, sign: int, anchor: Anchor) -> Read | None:
    name, count = unit_name(match), count_of(match)
    if count == "X":
        return mention(match, "date", Reference("PAST_REF" if sign < 0 else "FUTURE_REF"))
    if name in _MINUTES and count is not None:
        whole, _, rest = count.partition(".")
        minutes = int(whole) * _MINUTES[name] + (_MINUTES[name] // 2 if rest else 0)  # a fraction is a half
        return mention(match, "time", ClockShift(sign * minutes, anchor))
    if name not in CALENDAR_UNITS or count is None or not count.isdecimal():
        # A year and a half ago says when, but not on which day.
        return mention(match, "date", Reference("PAST_REF")) if sign < 0 and anchor == "publication" else None
    unit, size = CALENDAR_UNITS[name]
    return mention(match, "date", Shift(unit, sign * size * int(count), anchor))


def read_ago(match: Match) -> Read | None:
    """Read so many units ago."""
    read = _shifted(match, -1, "publication")
    for one in read or ():
        one.modifier = open_end_of(match)
    return read


_HALVES: dict[str, tuple[Unit, int]] = {"century": ("year", 50), "decade": ("year", 5), "year": ("month", 6)}
_HALVES_MORE: dict[str, tuple[Unit, int]] = {"century": ("year", 150), "decade": ("year", 15), "year": ("month", 18)}


def read_half_ago(match: Match) -> Read | None:
    """Read half of a unit ago, or one and a half; a time of the past where no smaller unit is whole."""
    sizes = _HALVES_MORE if match.has("and") else _HALVES
    name = unit_name(match)
    if name not in sizes:
        return mention(match, "date", Reference("PAST_REF"))
    unit, size = sizes[name]
    return mention(match, "date", Shift(unit, -size))


def read_quarters_ago(match: Match) -> Read | None:
    """Read quarters of a century ago."""
    word = match.one("number")
    quarters = match.integer(word) if word else 1
    return mention(match, "date", Shift("year", -25 * quarters))


def read_units_later(match: Match) -> Read | None:
    """Read an unknown number of units later."""
    return mention(match, "date", Reference("FUTURE_REF"))


def read_later(match: Match) -> Read | None:
    """Read so many units later or earlier than the date told before."""
    if match.has("earlier") and count_of(match) == "1" and unit_name(match) == "year":
        return mention(match, "date", YearAgo(anchor="story"))
    return _shifted(match, -1 if match.has("earlier") else 1, "story")


def read_from_now(match: Match) -> Read | None:
    """Read so many units from a named day."""
    name, count = unit_name(match), count_of(match)
    if name not in CALENDAR_UNITS or count is None or not count.isdecimal():
        return mention(match, "date", Reference("FUTURE_REF"))
    unit, size = CALENDAR_UNITS[name]
    word = match.one("today", "tomorrow", "yesterday")
    base: Meaning | None = Shift("day", match.integer(word)) if word else None
    return mention(match, "date", Shift(unit, size * int(count), base=base))


def read_ago_today(match: Match) -> Read | None:
    """Read the day, week or month so many units back: "ten years ago today"."""
    count, units = count_of(match), match.all(*UNIT_CLASSES)
    name = match.string(units[0]) if units else ""
    if name not in _BACK or count is None or not count.isdecimal():
        return None
    unit, size = _BACK[name]
    piece, _ = CALENDAR_UNITS[match.string(units[1])] if len(units) > 1 else CALENDAR_UNITS["day"]
    return mention(match, "date", Anniversary(unit, size * int(count), piece))


def read_ago_weekday(match: Match) -> Read | None:
    """Read a weekday of the week so many weeks back."""
    count, weekday = count_of(match), match.one("weekday")
    if unit_name(match) != "week" or weekday is None or count is None or not count.isdecimal():
        return None
    return mention(match, "date", Weekday(match.integer(weekday), Shift("week", -int(count))))


def read_week_from(match: Match) -> Read | None:
    """Read the weekday a week behind the next one."""
    word = match.one("weekday")
    return mention(match, "date", Shift("day", 7, base=Weekday(match.integer(word), None, "coming"))) if word else None


def read_same_time(match: Match) -> Read | None:
    """Read "this time last year" as that year: the time of it is all that is compared."""
    unit, _ = CALENDAR_UNITS[unit_name(match) or "year"]
    word = match.one("last", "next")
    return mention(match, "date", Shift(unit, match.integer(word))) if word else None
