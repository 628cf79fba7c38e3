"""Articles that tell of times long gone, as encyclopaedias and obituaries do.

What tells no year in them ("On 22 June the army crossed the river") lies in the year that the story is in, not near
the article's day; the story goes on into the next year where that is near ("in January", told after December).
"""

import datetime
from collections.abc import Callable, Sequence

from newsparse.dates.written import Absolute, Clock, Day, DayPart, Meaning, PartOfYear, Shift, Weekday, Written
from newsparse.resolve.dates.calendar import Granule

#: What the years tell of an article: news that looks back gives the year alone, a history the day or the month too. A
#: history tells at least so much, and so many times as much as what hangs on the article's day.
_A_YEAR, _A_DAY, _FEWEST, _TIMES = 1, 2, 4, 8
#: Years from the article's own that are not those of news.
_LONG_GONE = 2
#: The story goes on into the next year, or back into the last, where that is nearer than so many days; and what lies
#: farther than so many in its own year.
_GOES_ON, _GOES_BACK, _FAR = 120, 60, 240
_WITH_YEAR = (Day, PartOfYear)


def is_history(written: Sequence[Written], day: datetime.date | None) -> bool:
    """Tell whether an article speaks of times long gone: by the years that it names and what it counts from today."""
    gone = now = 0
    for one in written:
        year = _year_of(one.meaning)
        if year is None:
            now += _hangs_on_today(one.meaning)
        elif day is None or day.year - year >= _LONG_GONE:
            gone += _A_YEAR if isinstance(one.meaning, Absolute) else _A_DAY
        else:
            now += 1
    return gone >= _FEWEST and gone > _TIMES * now


def _year_of(meaning: Meaning) -> int | None:
    """Give the year that a date names."""
    if isinstance(meaning, Absolute):
        return meaning.year if meaning.unit == "year" else None
    return meaning.year if isinstance(meaning, _WITH_YEAR) and isinstance(meaning.year, int) else None


def _hangs_on_today(meaning: Meaning | None) -> bool:
    """Tell whether a date counts from the article's day."""
    if isinstance(meaning, (Clock, DayPart)):
        return _hangs_on_today(meaning.day)
    if isinstance(meaning, Shift):
        return meaning.anchor == "publication" and meaning.base is None and not meaning.recall
    return isinstance(meaning, Weekday) and meaning.anchor == "publication"


def in_story(place: Callable[[int], Granule | None], told: Granule) -> Granule | None:
    """Give what stands in every year in the year that the story is in, or the one that it goes on into."""
    whole = told.at("year") or told
    here = place(whole.number)
    if here is None or told.unit == "year":
        return here
    distance = here.begins() - told.begins()
    if abs(distance) <= _FAR:
        return here
    beside = place(whole.number + (1 if distance < 0 else -1))
    near = abs(beside.begins() - told.begins()) if beside else _FAR
    return beside if near <= (_GOES_ON if distance < 0 else _GOES_BACK) else here


def weekday_in_story(weekday: int, told: Granule) -> Granule:
    """Give the first such weekday from a day on; Monday is 0."""
    return told.shifted((weekday - (told.number - 1)) % 7)
