"""What meanings mean that hold no other meaning."""

import datetime

from newsparse.dates.written import (
    DAYS_A_WEEK,
    MONTHS_A_YEAR,
    Anniversary,
    Clock,
    ClockShift,
    Nearest,
    Numeric,
    Period,
    Reference,
    Repeat,
)
from newsparse.resolve.dates.anchors import Story
from newsparse.resolve.dates.calendar import Granule, day_of, granule_at
from newsparse.resolve.dates.tense import Telling
from newsparse.resolve.dates.values import UNKNOWN, Resolved, of_clock, of_granule


def near(meaning: Nearest, story: Story, tense: Telling) -> Resolved:
    """Give the decade or year of two digits that is nearest to the article's day, behind rather than ahead."""
    del tense
    latest = story.day.year if story.day else None
    if latest is None:
        return UNKNOWN
    year = latest // 100 * 100 + meaning.number
    year -= 100 if year > latest + (0 if meaning.unit == "decade" else 10) else 0
    return of_granule(Granule(meaning.unit, year // 10 if meaning.unit == "decade" else year))


def anniversary(meaning: Anniversary, story: Story, tense: Telling) -> Resolved:
    """Give the same day of a year or a month before, the last of a month that has fewer days."""
    del tense
    here = story.here("day")
    month = story.here("month")
    if here is None or month is None or story.day is None:
        return UNKNOWN
    if meaning.unit in ("day", "week"):
        day: Granule | None = here.shifted(-meaning.count * (DAYS_A_WEEK if meaning.unit == "week" else 1))
    else:
        there = month.shifted(-meaning.count * (MONTHS_A_YEAR if meaning.unit == "year" else 1))
        begins, ends = there.bounds()
        day = Granule("day", min(begins + story.day.day - 1, ends))
    return of_granule(day.at(meaning.piece) if day else None)


def clock_shift(meaning: ClockShift, story: Story, tense: Telling) -> Resolved:
    """Count from the time that the story told, or from the article's own; to the hour where whole hours are counted."""
    del tense
    vague = "PAST_REF" if meaning.anchor == "publication" else None
    moment = story.near_clock() if meaning.anchor == "story" else story.moment
    try:
        moment = moment + datetime.timedelta(minutes=meaning.minutes) if moment else None
    except OverflowError:
        moment = None
    if moment is None:
        return Resolved(value=vague)
    whole = meaning.anchor == "publication" and meaning.minutes % 60 == 0
    clock = Clock(moment.hour, None if whole else moment.minute)
    return of_clock(granule_at("day", moment.date()), clock, 0 if moment.tzinfo else None, relative=True)


def numeric(meaning: Numeric, story: Story, tense: Telling) -> Resolved:
    """Read day and month in the order that is certain, given, or shown by the article's other dates."""
    del tense
    first, second = meaning.first, meaning.second
    order: bool | None = True
    if first != second:
        order = (
            True
            if first > MONTHS_A_YEAR
            else False
            if second > MONTHS_A_YEAR
            else story.order_of(first, second, meaning.year)
        )
    if order is None:
        return Resolved(relative=False)
    day, month = (first, second) if order else (second, first)
    return of_granule(day_of(meaning.year, month, day), relative=False)


def reference(meaning: Reference, story: Story, tense: Telling) -> Resolved:
    """Give a reference as it is; a year before Christ does not hang on the article."""
    del story, tense
    return Resolved(value=meaning.value, relative=meaning.value.endswith("_REF"))


def period(meaning: Period, story: Story, tense: Telling) -> Resolved:
    """Give a length."""
    del story, tense
    return Resolved(value=meaning.value, relative=False)


def repeat(meaning: Repeat, story: Story, tense: Telling) -> Resolved:
    """Give a set."""
    del story, tense
    return Resolved(value=meaning.value, quant=meaning.quant, freq=meaning.freq, relative=False)
