"""Feasts: the day of each in a year, by the rule that the language states for it."""

from collections.abc import Callable, Mapping

from newsparse.dates.written import DAYS_A_WEEK
from newsparse.languages.schema.dates import Feast
from newsparse.resolve.dates.calendar import Granule, day_of, easter_sunday, nth_weekday, orthodox_easter
from newsparse.resolve.dates.moon import (
    diwali,
    eid_al_adha,
    eid_al_fitr,
    hanukkah,
    jewish_new_year,
    lunar_new_year,
    ramadan,
)

#: Feasts that are computed; a language counts days from them.
COMPUTED: dict[str, Callable[[int], Granule | None]] = {
    "EASTER": easter_sunday,
    "ORTHODOX_EASTER": orthodox_easter,
    "LUNAR_NEW_YEAR": lunar_new_year,
    "JEWISH_NEW_YEAR": jewish_new_year,
    "HANUKKAH": hanukkah,
    "DIWALI": diwali,
    "RAMADAN": ramadan,
    "EID_AL_FITR": eid_al_fitr,
    "EID_AL_ADHA": eid_al_adha,
}


def feast_of(key: str, year: int, feasts: Mapping[str, Feast]) -> Granule | None:
    """Give the day of a feast in a year, None for one that the language has no rule for."""
    match feasts.get(key):
        case (str(other), int(days)):
            day = COMPUTED[other](year) if other in COMPUTED else feast_of(other, year, feasts)
            return day.shifted(days) if day else None
        case (int(month), int(number)):
            return day_of(year, month, number)
        case (int(month), int(weekday), int(place)):
            return nth_weekday(year, month, weekday, place)
    return None


def beside_feast(key: str, year: int, days: int, feasts: Mapping[str, Feast]) -> Granule | None:
    """Give the day so many days from a feast that lies in a year: the eve of the new year is of the year before."""
    for one in (year, year + 1) if days < 0 else (year,):
        feast = feast_of(key, one, feasts)
        day = feast.shifted(days) if feast and feast.unit == "day" else None
        first = day.first if day else None
        if first and first.year == year:
            return day
    return None


def weekday_of_feast(feast: Granule, weekday: int) -> Granule:
    """Give the weekday that is nearest to a feast: Easter Monday, Thanksgiving Friday."""
    ahead = (weekday - (feast.number - 1)) % DAYS_A_WEEK
    return feast.shifted(ahead if ahead <= DAYS_A_WEEK // 2 else ahead - DAYS_A_WEEK)
