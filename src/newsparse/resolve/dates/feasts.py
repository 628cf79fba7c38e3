"""Feasts: the day of each in a year, by the rule that the language states for it."""

from collections.abc import Mapping

from newsparse.languages.schema.dates import Feast
from newsparse.resolve.dates.calendar import Granule, day_of, easter_sunday, nth_weekday


def feast_of(key: str, year: int, feasts: Mapping[str, Feast]) -> Granule | None:
    """Give the day of a feast in a year, None for one that the language has no rule for."""
    match feasts.get(key):
        case int(days):
            day = easter_sunday(year)
            return day.shifted(days) if day else None
        case (str(other), int(days)):
            day = feast_of(other, year, feasts)
            return day.shifted(days) if day else None
        case (int(month), int(number)):
            return day_of(year, month, number)
        case (int(month), int(weekday), int(place)):
            return nth_weekday(year, month, weekday, place)
    return None
