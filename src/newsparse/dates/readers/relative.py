"""Readers of dates that hang on another date."""

from newsparse.dates.readers.parts import (
    CALENDAR_UNITS,
    Read,
    day_number,
    direction_of,
    edge_of,
    is_capital_inside,
    is_title,
    label_of,
    mention,
    month_of,
    stands_alone,
    unit_name,
    year_of,
)
from newsparse.dates.written import (
    Absolute,
    Anchor,
    Day,
    DayPart,
    Meaning,
    Part,
    PartOfYear,
    Reference,
    Shift,
    Weekday,
)
from newsparse.rules.scan import Match
from newsparse.text.tokens import KINDS


def read_today(match: Match) -> Read | None:
    """Read today and its neighbours."""
    word = match.one("today", "yesterday", "tomorrow")
    if (
        word is None
        or (is_title(match) and match.first > 0 and match.shape[match.first - 1] != KINDS["mark"])
        or _is_show(match)
    ):
        return None
    return mention(match, "date", Shift("day", match.integer(word)), edge_of(match))


def _is_show(match: Match) -> bool:
    """Tell whether "the Today" names a programme."""
    return match.first > 0 and match.shape[match.first - 1] == match.lexicon.characters["the"]


def weekday_in(match: Match) -> Weekday | None:
    """Give the weekday of a match with the direction that a word before it tells."""
    word = match.one("weekday", "weekday_abbr")
    if word is None:
        return None
    if stands_alone(match):
        return Weekday(match.integer(word))
    beside = match.one("previous", "following")
    if beside:
        return Weekday(match.integer(word), None, "last" if match.integer(beside) < 0 else "next", "story")
    return Weekday(match.integer(word), None, direction_of(match))


def read_weekday(match: Match) -> Read | None:
    """Read a weekday."""
    meaning = weekday_in(match)
    return mention(match, "date", meaning, edge_of(match)) if meaning else None


def read_weekday_of_week(match: Match) -> Read | None:
    """Read a weekday in a week that is told: "Monday last week"."""
    shift = match.lexicon.meanings.get(match.the("last", "this", "next"))
    week = Shift("week", shift if isinstance(shift, int) else 0)
    return mention(match, "date", Weekday(match.integer(match.the("weekday")), week))


def read_near_unit(match: Match) -> Read | None:
    """Read the unit before, here or ahead: from the article's day, or from the date told before it."""
    name = unit_name(match)
    if name not in CALENDAR_UNITS:
        return None
    unit, size = CALENDAR_UNITS[name]
    word = match.one("last", "next", "coming", "previous", "following", "past")
    if unit == "day" and match.has("last"):
        return None  # the last day of something: the one before today is yesterday
    told = match.has("previous", "following", "that", "same") or (unit == "day" and match.has("next"))
    anchor: Anchor = "story" if told else "publication"
    count = match.integer(word) if word else 0
    return mention(match, "date", Shift(unit, count * size, anchor), edge_of(match))


def read_before_last(match: Match) -> Read | None:
    """Read the unit before the last one."""
    unit, size = CALENDAR_UNITS[unit_name(match) or "week"]
    return mention(match, "date", Shift(unit, -2 * size))


def read_fiscal(match: Match) -> Read | None:
    """Read a fiscal year whose noun is left out."""
    word = match.one("last", "next", "previous")
    return mention(match, "date", Shift("year", match.integer(word) if word else 0))


def read_next_told(match: Match) -> Read | None:
    """Read "the next day", which counts from the date that the story told before."""
    part = match.one("daypart")
    if part:
        return mention(match, "time", DayPart(match.string(part), Shift("day", 1, "story")))
    unit, _ = CALENDAR_UNITS[unit_name(match) or "day"]
    return mention(match, "date", Shift(unit, 1, "story"))


def read_day_beside(match: Match) -> Read | None:
    """Read the day before or after a named day."""
    word = match.one("yesterday", "tomorrow")
    base: Meaning | None = Shift("day", match.integer(word)) if word else weekday_in(match)
    return mention(match, "date", Shift("day", -1 if match.has("before") else 1, base=base)) if base else None


def read_unit_edge(match: Match) -> Read | None:
    """Read the end of the unit that holds the article's day."""
    word = label_of(match, "y")
    unit, _ = CALENDAR_UNITS[unit_name(match) or "year"]
    if word:
        return mention(match, "date", Absolute("year", int(word)), edge_of(match))
    return mention(match, "date", Shift(unit, 0, recall=unit == "quarter"), edge_of(match))


def read_recall(match: Match) -> Read | None:
    """Read the unit that the story is about; a "period" is a quarter."""
    unit, _ = CALENDAR_UNITS[unit_name(match) or "quarter"]
    return mention(
        match,
        "date",
        Shift(unit, 0, "publication" if match.has("current") else "story", recall=not match.has("current")),
    )


def read_weekend(match: Match) -> Read | None:
    """Read the weekend, past or to come by the tense."""
    return mention(match, "date", Shift("weekend", 0, recall=True))


def read_week_of(match: Match) -> Read | None:
    """Read the week that holds a day."""
    month = month_of(match)
    day, unit = day_number(match, "d") or day_number(match, "e"), CALENDAR_UNITS[unit_name(match) or "week"][0]
    return mention(match, "date", Shift(unit, 0, base=Day(day, month))) if day and month else None


def read_reference(match: Match) -> Read | None:
    """Read a word that only says past, present or future."""
    word = match.one("now", "adverb", "future", "present")
    if word and word[0].isupper() and is_capital_inside(match) and is_title(match):
        return None  # a channel
    if word:
        return mention(match, "date", Reference(match.string(word)))
    return mention(match, "date", Reference("FUTURE_REF" if match.has("term") else "PAST_REF"))


def read_vague_units(match: Match) -> Read | None:
    """Read days, weeks or years that lie vaguely behind or ahead."""
    ahead = match.has("coming", "next", "following")
    return mention(match, "date", Reference("FUTURE_REF" if ahead else "PAST_REF"))


def read_these_days(match: Match) -> Read | None:
    """Read a vague present, or a vague past; weeks and months before the article's day have their own words."""
    word = match.one("these", "those")
    return mention(match, "date", Reference(match.string(word))) if word else None


def read_vague_ago(match: Match) -> Read | None:
    """Read an unknown number of units back."""
    return mention(match, "date", Reference("PAST_REF"))


def read_told_beside(match: Match) -> Read | None:
    """Read the unit beside the date that the story told before."""
    unit, _ = CALENDAR_UNITS[unit_name(match) or "day"]
    return mention(match, "date", Shift(unit, -1 if match.has("before", "earlier") else 1, "story"))


def read_part(match: Match) -> Read | None:
    """Read a piece counted inside a month or a year."""
    if label_of(match, "d"):
        return _day_of_told_month(match)
    word, month, weekday = match.one("ordinal", "last"), month_of(match), match.one("weekday")
    place = match.integer(word) if word else 0
    if month:
        whole: Meaning = PartOfYear("month", month, year_of(match))
    elif match.has("year"):
        whole = Absolute("year", int(match.one("year") or 0))
    else:
        shift = [w for w in match.all("last", "next") if w != word]
        whole = Shift("year" if match.has("year_unit") else "month", match.integer(shift[0]) if shift else 0)
    if weekday:
        return mention(match, "date", Part("day", place, whole, match.integer(weekday)))
    unit, _ = CALENDAR_UNITS[unit_name_first(match)]
    return mention(match, "date", Part(unit, place, whole))


def _day_of_told_month(match: Match) -> Read | None:
    """Read a day by its number in this, the next or the last month."""
    day, word = day_number(match, "d"), match.one("last", "next")
    if day is None:
        return None
    month = Shift("month", match.integer(word) if word else 0)
    return mention(match, "date", Part("day", day, month))


def read_that_month(match: Match) -> Read | None:
    """Read a month of the year that the story is in, at the start of a sentence."""
    month = month_of(match)
    if month is None or not match.tokens.words[match.first][0].isupper():
        return None
    return mention(match, "date", PartOfYear("month", month, Shift("year", 0, "story")))


def unit_name_first(match: Match) -> str:
    """Give the name of the first unit of a match."""
    return match.string(match.one("day", "week", "weekend") or "day")
