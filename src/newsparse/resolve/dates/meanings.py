"""From what a date says to the day that it means, one small function for each kind of meaning."""

from collections.abc import Callable
from typing import Any

from newsparse.dates.written import (
    DAYS_A_WEEK,
    MONTHS_A_YEAR,
    Absolute,
    Anniversary,
    Clock,
    ClockShift,
    Day,
    DayPart,
    Holiday,
    Meaning,
    Nearest,
    Numeric,
    Part,
    PartOfYear,
    Period,
    Reference,
    Repeat,
    Shift,
    Unit,
    Weekday,
    YearAgo,
)
from newsparse.resolve.dates import alone
from newsparse.resolve.dates.anchors import Story, is_absolute
from newsparse.resolve.dates.calendar import LAST_YEAR, Granule, day_of, granule_at, nth_weekday, part_of_year
from newsparse.resolve.dates.feasts import beside_feast, feast_of, weekday_of_feast
from newsparse.resolve.dates.history import weekday_in_story
from newsparse.resolve.dates.nearest import candidates_of, last_ended, nearest_of, part_beside, placed
from newsparse.resolve.dates.tense import Telling, Told
from newsparse.resolve.dates.values import UNKNOWN, Resolved, of_clock, of_granule, of_part

#: What a year before can be told of.
_DATED = ("day", "month", "season", "half", "year")
#: Units by which nothing lies ahead of the article's day that the story did not date.
_LONG = ("year", "decade")
#: How many of a unit are a year, as near as the calendar allows.
_A_YEAR = {"year": 1, "quarter": 4, "month": 12, "week": 52, "weekend": 52}


def resolve_meaning(meaning: Meaning, story: Story, tense: Telling) -> Resolved:
    """Resolve a meaning on the article's day, in the story so far; ``tense`` is asked only where it decides."""
    return _RESOLVERS[type(meaning)](meaning, story, tense)


def _untold() -> Told:
    """Tell no tense: the verb speaks of the whole expression, not of a date that it only counts from."""
    return "open"


def _granule(meaning: Meaning, story: Story, tense: Telling = _untold) -> Granule | None:
    return _RESOLVERS[type(meaning)](meaning, story, tense).granule


def _year_number(year: Meaning | int | None, story: Story) -> int | None:
    if year is None or isinstance(year, int):
        return year
    granule = _granule(year, story)
    whole = granule.at("year") if granule else None
    return whole.number if whole else None


def _absolute(meaning: Absolute, story: Story, tense: Telling) -> Resolved:
    del story, tense
    return of_granule(Granule(meaning.unit, meaning.year), relative=False)


def _day(meaning: Day, story: Story, tense: Telling) -> Resolved:
    month, day = meaning.month, meaning.day
    relative = not isinstance(meaning.year, int)
    if month is None:
        return of_granule(_day_of_month(day, meaning.weekday, story), relative=relative)
    if meaning.year is not None:
        year = _year_number(meaning.year, story)
        return of_granule(day_of(year, month, day) if year else None, relative=relative)

    def place(year: int) -> Granule | None:
        return day_of(year, month, day)

    if meaning.weekday is None:
        return of_granule(placed(place, story, meaning.direction, tense))
    # The weekday tells the year, where one of the years around agrees.
    candidates = candidates_of(place, story)
    fitting = [one for one in candidates if (one.number - 1) % DAYS_A_WEEK == meaning.weekday]
    return of_granule(nearest_of(fitting or candidates, story, meaning.direction, tense))


def _day_of_month(day: int, weekday: int | None, story: Story) -> Granule | None:
    """Give a day of the month that the story is in, or the nearest one that is the told weekday."""
    if weekday is not None:
        here = story.here("month")
        months = [here.shifted(step).first for step in range(-MONTHS_A_YEAR, MONTHS_A_YEAR + 1)] if here else []
        days = [day_of(month.year, month.month, day) for month in months if month]
        fitting = [one for one in days if one and (one.number - 1) % DAYS_A_WEEK == weekday]
        return min(fitting, key=lambda one: abs(one.number - story.today), default=None)
    told = story.told_day or story.here("day")
    first = told.first if told else None
    return day_of(first.year, first.month, day) if first else None


def _part_of_year(meaning: PartOfYear, story: Story, tense: Telling) -> Resolved:
    if meaning.year is not None:
        year = _year_number(meaning.year, story)
        relative = not isinstance(meaning.year, int)
        return of_granule(part_of_year(meaning.unit, year, meaning.place) if year else None, relative=relative)

    if meaning.anchor == "story":
        return of_granule(part_beside(meaning, story.told or story.here("day")))

    def place(year: int) -> Granule | None:
        return part_of_year(meaning.unit, year, meaning.place) if 1 <= year <= LAST_YEAR else None

    if meaning.unit in ("quarter", "half") and meaning.direction == "open" and not story.history:
        return of_granule(last_ended(candidates_of(place, story), story, tense))
    return of_granule(placed(place, story, meaning.direction, tense))


def _weekday(meaning: Weekday, story: Story, tense: Telling) -> Resolved:
    """Give a weekday of a told week, or the one that its word or its verb tells, else the past one, today included."""
    if meaning.week is not None:
        week = _granule(meaning.week, story)
        return of_granule(Granule("day", week.number * DAYS_A_WEEK + 1 + meaning.weekday) if week else None)
    if meaning.anchor == "story" and story.told_day is not None:
        return of_granule(_weekday_beside(story.told_day, meaning))
    if story.history and meaning.direction == "open" and story.told_day is not None:
        return of_granule(weekday_in_story(meaning.weekday, story.told_day))
    if story.day is None:
        return UNKNOWN
    today = (story.today - 1) % DAYS_A_WEEK
    back, direction = (today - meaning.weekday) % DAYS_A_WEEK, meaning.direction
    if direction == "open":
        step = DAYS_A_WEEK - back if back and tense() == "future" else -back
    elif direction == "coming":
        step = DAYS_A_WEEK - back
    elif direction == "last":
        step = -(back or DAYS_A_WEEK)
    else:
        step = meaning.weekday - today + (DAYS_A_WEEK if direction == "next" else 0)
    return of_granule(Granule("day", story.today + step))


def _weekday_beside(day: Granule, meaning: Weekday) -> Granule:
    """Give the first such weekday before or after a day."""
    back = (day.number - 1 - meaning.weekday) % DAYS_A_WEEK
    return day.shifted(-(back or DAYS_A_WEEK) if meaning.direction == "last" else DAYS_A_WEEK - back)


def _holiday(meaning: Holiday, story: Story, tense: Telling) -> Resolved:
    feasts = story.words.feasts

    def place(year: int) -> Granule | None:
        day = (
            beside_feast(meaning.key, year, meaning.days, feasts)
            if meaning.days
            else feast_of(meaning.key, year, feasts)
        )
        if day and meaning.weekday is not None and day.unit == "day":
            day = weekday_of_feast(day, meaning.weekday)
        return day if day and day.exists() else None

    if meaning.year is not None:
        year = _year_number(meaning.year, story)
        return of_granule(place(year) if year else None)
    return of_granule(placed(place, story, meaning.direction, tense))


def _shift(meaning: Shift, story: Story, tense: Telling) -> Resolved:
    unit = meaning.unit
    if meaning.base is not None:
        # The verb tells which feast is meant, where a week is told by it; a day to count from stands by itself.
        told = tense if isinstance(meaning.base, (Shift, Holiday)) else _untold
        base = _granule(meaning.base, story, told)
        whole = base.at(unit) if base else None
        return of_granule(whole.shifted(meaning.count) if whole else None)
    if meaning.recall:
        return of_granule(_recalled(meaning, story, tense))
    if meaning.anchor == "story" and meaning.count > 1 and unit in _LONG and story.told is None:
        return UNKNOWN  # "20 years on", after what nobody dated
    if meaning.anchor != "story":
        here = story.here(unit)
    elif unit == "quarter" and (story.quarter is not None or story.told is None):
        here = _quarter(story)
    else:
        here = story.told_as(unit, moved=meaning.count != 0)
    return of_granule(here.shifted(meaning.count) if here else None)


def _recalled(meaning: Shift, story: Story, tense: Telling) -> Granule | None:
    """Give the quarter, week or weekend that the story is about."""
    if meaning.unit == "quarter":
        return _quarter(story)
    here = story.here(meaning.unit)
    if meaning.unit == "weekend" and here and story.day:
        return here if story.day.weekday() > 4 or tense() == "future" else here.shifted(-1)  # noqa: PLR2004
    return here


def _quarter(story: Story) -> Granule | None:
    """Give the quarter that the story is about, else the last that has ended."""
    here = story.here("quarter")
    return story.quarter or (here.shifted(-1) if here else None)


def _part(meaning: Part, story: Story, tense: Telling) -> Resolved:
    del tense
    whole = _granule(meaning.whole, story)
    edge = (whole.first if meaning.place > 0 else whole.last) if whole else None
    if edge is None:
        return UNKNOWN
    if meaning.weekday is not None and whole is not None and whole.unit == "month":
        return of_granule(nth_weekday(edge.year, edge.month, meaning.weekday, meaning.place))
    step = meaning.place - 1 if meaning.place > 0 else meaning.place + 1
    return of_granule(granule_at(meaning.unit, edge).shifted(step))


def _year_ago(meaning: YearAgo, story: Story, tense: Telling) -> Resolved:
    """Give the same piece of the year before: of the quarter or month that the story told, else the plain year."""
    del tense
    unit = meaning.unit or _compared_unit(story)
    told = story.compared() if unit == "year" and meaning.anchor == "story" else None
    if told is not None and told.unit in _DATED:
        year = told.at("year")
        return of_granule(year.shifted(-1) if year else None)
    piece = _compared_piece(unit, story)
    first = piece.first if piece else None
    if piece is None or first is None:
        return UNKNOWN
    back = first.year - meaning.year if meaning.year is not None else 1
    if unit == "day":
        return of_granule(day_of(first.year - back, first.month, first.day))
    return of_granule(piece.shifted(-back * _A_YEAR[unit]))


def _compared_piece(unit: Unit, story: Story) -> Granule | None:
    """Give the piece that a year before is compared with: the one that the story told, if it is as fine."""
    if unit == "quarter":
        return _quarter(story)
    here = story.here(unit)
    return here if unit == "year" else story.told_as(unit, moved=False) or here


def _compared_unit(story: Story) -> Unit:
    """Give how fine a year before is: as the quarter, or the month, that the story is about."""
    told = story.told.unit if story.told else None
    if story.quarter is not None and told != "year":
        return "year" if story.stretched else "quarter"
    return "month" if told == "month" else "year"


def _clock(meaning: Clock, story: Story, tense: Telling) -> Resolved:
    zoned = meaning.zone is not None
    day = (
        _granule(meaning.day, story, tense)
        if meaning.day is not None
        else story.day_of_clock(meaning.hour, zoned=zoned)
    )
    offset = meaning.offset if meaning.offset is not None else story.words.zones.get(meaning.zone or "")
    return of_clock(day, meaning, offset, relative=not is_absolute(meaning.day))


def _day_part(meaning: DayPart, story: Story, tense: Telling) -> Resolved:
    return of_part(_granule(meaning.day, story, tense) if meaning.day is not None else None, meaning.part)


_RESOLVERS: dict[type, Callable[[Any, Story, Telling], Resolved]] = {
    Absolute: _absolute,
    Day: _day,
    PartOfYear: _part_of_year,
    Weekday: _weekday,
    Nearest: alone.near,
    Holiday: _holiday,
    Shift: _shift,
    Part: _part,
    YearAgo: _year_ago,
    ClockShift: alone.clock_shift,
    Anniversary: alone.anniversary,
    Clock: _clock,
    DayPart: _day_part,
    Reference: alone.reference,
    Numeric: alone.numeric,
    Period: alone.period,
    Repeat: alone.repeat,
}
