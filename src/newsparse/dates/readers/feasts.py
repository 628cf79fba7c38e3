"""Readers of feasts, by the keys that the vocabulary gives them."""

from newsparse.dates.readers.parts import Read, direction_of, mention, year_of
from newsparse.dates.written import DayPart, Holiday, Shift
from newsparse.rules.scan import Match

_NAMES = ("lunar", "eid_name", "eid", "feast_first", "feast", "labor", "new", "may")


def _holiday(match: Match, key: str, *, days: int = 0, weekday: int | None = None) -> Holiday:
    """Give a feast with the year or the direction that its words tell."""
    year = year_of(match)
    return Holiday(key, year, direction_of(match) if year is None else "open", days, weekday)


def _key_of(match: Match) -> str:
    """Give the key of the feast that a match names."""
    word = next(word for name in _NAMES if (word := match.one(name)))
    key = str(match.meaning(word))  # of a feast that bears the name of a month, its number
    orthodox = match.one("orthodox")
    return f"{match.string(orthodox)} {key}" if orthodox else key


def read_holiday(match: Match) -> Read | None:
    """Read a feast by its name, its eve, or the weekday beside it."""
    weekday = match.one("weekday")
    days = -1 if match.has("eve_name") else 0
    day = match.integer(weekday) if weekday else None
    return mention(match, "date", _holiday(match, _key_of(match), days=days, weekday=day))


def read_holiday_part(match: Match) -> Read | None:
    """Read the part of the day of a feast."""
    holiday = _holiday(match, _key_of(match), days=-1 if match.has("eve_name") else 0)
    return mention(match, "time", DayPart(match.string(match.the("daypart")), holiday))


def read_holiday_beside(match: Match) -> Read | None:
    """Read the week before or after a feast."""
    base = _holiday(match, _key_of(match))
    return mention(match, "date", Shift("week", -1 if match.has("before") else 1, base=base))


def read_holiday_week(match: Match) -> Read | None:
    """Read the week that holds a feast; its weekend is that of the week three days before it."""
    base = _holiday(match, _key_of(match))
    if match.has("weekend"):
        return mention(match, "date", Shift("weekend", 0, base=Shift("day", -3, base=base)))
    return mention(match, "date", Shift("week", 0, base=base))


def read_named_weekday(match: Match) -> Read | None:
    """Read a weekday with a name of its own, which must be the weekday of that name."""
    key, day = match.pair(match.the("good_friday"))
    is_its_own = int(day) == match.integer(match.the("weekday"))
    return mention(match, "date", _holiday(match, key)) if is_its_own else None


def read_new_year(match: Match) -> Read | None:
    """Read the year that begins with the nearest new year's day."""
    key = match.string(match.the("new", "new_word"))
    return mention(match, "date", Shift("year", 0, base=_holiday(match, key)))
