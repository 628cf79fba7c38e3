"""Readers of days of the calendar, alone, in lists and in ranges."""

import datetime
import re

from newsparse.borrowed import read_unusual_date
from newsparse.dates.readers.parts import (
    MONTHS,
    Read,
    day_in,
    day_number,
    digits_of,
    direction_of,
    edge_of,
    label_of,
    last_of_label,
    mention,
    month_of,
    tens_of,
    whole_year,
    year_of,
)
from newsparse.dates.written import (
    LONGEST_MONTH,
    MONTHS_A_YEAR,
    Absolute,
    Clock,
    Day,
    Direction,
    Numeric,
    PartOfYear,
    Unit,
    Written,
)
from newsparse.rules.scan import Match
from newsparse.text.tokens import KINDS

_SLASHED = re.compile(r"(\d{1,4})[/.](\d{1,2})[/.](\d{1,4})")
_GLUED = re.compile(r"\d{1,2}[^\W\d_]{3,9}\d{4}")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)T\d{2,6}Z?")
_TWO_YEARS = re.compile(r"((?:19|20)\d\d)/(\d\d|\d{4})")
_ISO_TIME = re.compile(r"(\d\d)T(\d\d):(\d\d)(?::(\d\d))?\S{0,12}")
#: How many tokens a day of a month takes that has nothing beside it.
_MONTH_AND_DAY = 2


def read_day(match: Match) -> Read | None:
    """Read a day of a month, with what the text tells of weekday and year."""
    month, word = month_of(match), last_of_label(match, "d") or label_of(match, "e")
    day = day_in(match, word, tens_of(match, "d")) if word else None
    if month is None or day is None or _is_bare_ordinal(match) or _counts_what_follows(match):
        return None
    if match.found.end() - match.found.start() == _MONTH_AND_DAY:
        return mention(match, "date", Day(day, month))
    weekday = match.one("weekday", "weekday_abbr")
    year = year_of(match)
    # A word before a weekday speaks of the week.
    direction = "open" if weekday or year is not None else direction_of(match)
    meaning = Day(day, month, year, match.integer(weekday) if weekday else None, direction)
    return mention(match, "date", meaning, edge_of(match))


def read_event_day(match: Match) -> Read | None:
    """Read a day beside the event that is known by it as the day of that event."""
    month = month_of(match)
    day = day_number(match, "d")
    event = datetime.date.fromisoformat(match.string(match.all("event")[0]))
    if (day, month) != (event.day, event.month):
        return None
    return mention(match, "date", Day(event.day, event.month, event.year))


def _is_bare_ordinal(match: Match) -> bool:
    """Tell whether an ordinal in words stands directly before the month: "the first May"."""
    word = match.one("ordinal")
    return word is not None and match.tokens.words[match.part("d").stop] in match.all(*MONTHS)


def _counts_what_follows(match: Match) -> bool:
    """Tell whether the number counts the next word: "in June 30 people died"; no day stands behind "in"."""
    before = match.shape[match.first - 1] if match.first else ""
    return (
        before == match.lexicon.characters["in"]
        and match.shape[match.last - 1] == KINDS["small"]
        and match.shape[match.last] in (KINDS["word"], match.lexicon.characters["percent"])
    )


def read_days(match: Match) -> Read | None:
    """Read two days that share month and year; a range runs upwards."""
    month, year = month_of(match), year_of(match)
    label = "e" if label_of(match, "e") else "e2"
    first, second = day_number(match, "d"), day_number(match, label)
    if first is None or second is None or first >= second:
        return None
    split, after = match.part("d").stop, match.part(label).start
    months = [i for i in match.indexes(*MONTHS) if i < split]
    begin = match.first if months else match.part("d").start
    if match.tokens.words[after - 1] and match.shape[after - 1] == match.lexicon.characters["the"]:
        after -= 1
    return (
        Written(first=begin, last=split, kind="date", meaning=Day(first, month, year)),
        Written(first=after, last=match.last, kind="date", meaning=Day(second, month, year)),
    )


def read_day_list(match: Match) -> Read | None:
    """Read three days in a row that share month and year."""
    month, year = month_of(match), year_of(match)
    days = [day_number(match, label) for label in "def"]
    if month is None or not 0 < (days[0] or 0) < (days[1] or 0) < (days[2] or 0):
        return None
    places = [match.part(label) for label in "def"]
    firsts = (match.first, places[1].start, places[2].start)
    lasts = (places[0].stop, places[1].stop, match.last)
    return tuple(
        Written(first=first, last=last, kind="date", meaning=Day(day, month, year))
        for first, last, day in zip(firsts, lasts, days, strict=True)
        if day
    )


def read_day_number(match: Match) -> Read | None:
    """Read a day of a month that is not named."""
    word = match.one("nth")
    day = digits_of(word) if word else None
    return mention(match, "date", Day(day)) if day and 1 <= day <= LONGEST_MONTH else None


def read_weekday_nth(match: Match) -> Read | None:
    """Read a weekday with its number in a month that is not named."""
    word, weekday = match.one("nth"), match.one("weekday")
    day = digits_of(word) if word else None
    if weekday is None or day is None or not 1 <= day <= LONGEST_MONTH:
        return None
    return mention(match, "date", Day(day, weekday=match.integer(weekday)))


def _numeric(match: Match, first: int, second: int, third: int, long_year: bool) -> Read | None:  # noqa: FBT001
    year = third if long_year else whole_year(third)
    least, most = sorted((first, second))
    if not (1 <= least <= MONTHS_A_YEAR and most <= LONGEST_MONTH and year):
        return None
    return mention(match, "date", Numeric(first, second, year))


def read_slashed(match: Match) -> Read | None:
    """Read three numbers with slashes: the year first, or day and month in either order."""
    left, middle, right = match.text.split("/")
    first, second, third = int(left), int(middle), int(right)
    if len(left) == 4:  # noqa: PLR2004
        return _year_first(match, first, second, third)
    if len(left) > 2 or len(right) == 3:  # noqa: PLR2004
        return None
    return _numeric(match, first, second, third, len(right) == 4)  # noqa: PLR2004


def _year_first(match: Match, year: int, month: int, day: int) -> Read | None:
    if not (1 <= month <= MONTHS_A_YEAR and 1 <= day <= LONGEST_MONTH):
        return None
    return mention(match, "date", Day(day, month, year))


def read_glued(match: Match) -> Read | None:
    """Read a day in one token: dotted, compact, or glued letters (by dateparser)."""
    word = match.text
    found = _COMPACT.fullmatch(word)
    if found:
        return _year_first(match, *(int(number) for number in found.groups()))
    years = _TWO_YEARS.fullmatch(word)
    if years:
        return _season_of_years(match, int(years.group(1)), years.group(2))
    if _GLUED.fullmatch(word):
        day = read_unusual_date(word, match.lexicon.code)
        return mention(match, "date", Day(day.day, day.month, day.year)) if day else None
    if "." in word and len(word) >= len("1.1.2000"):
        found = _SLASHED.fullmatch(word)
        if found and len(found.group(3)) == 4 and len(found.group(1)) <= 2:  # noqa: PLR2004
            # With dots the day stands first wherever such dates are written.
            return _year_first(match, int(found.group(3)), int(found.group(2)), int(found.group(1)))
    return None


def _season_of_years(match: Match, first: int, word: str) -> Read | None:
    """Read two years that follow each other as the one that begins the season: "1972/73"."""
    follows = (first + 1) % 10 ** len(word) == int(word)
    return mention(match, "date", Absolute("year", first)) if follows else None


def read_iso(match: Match) -> Read | None:
    """Read an ISO 8601 day, with or without its time."""
    year, _, month, _, rest = match.words
    moment = _ISO_TIME.fullmatch(rest)
    day = _year_first(match, int(year), int(month), int(moment.group(1) if moment else digits_of(rest) or 0))
    if day is None or (moment is None and not rest.isdecimal()):
        return None
    if moment is None:
        return day
    hour, minute = int(moment.group(2)), int(moment.group(3))
    if hour > 23 or minute > 59:  # noqa: PLR2004
        return None
    offset = 0 if rest.endswith("Z") else None
    return mention(
        match, "time", Clock(hour, minute, day=day[0].meaning, zone="Z" if offset == 0 else None, offset=offset)
    )


def read_dashed(match: Match) -> Read | None:
    """Read day, month and year with hyphens, day and month in either order."""
    first, _, second, _, year = match.words
    return _numeric(match, int(first), int(second), int(year), long_year=True)


def read_inner_month(match: Match) -> Read | None:
    """Read a month behind a plain word: not where a sentence or a name begins."""
    before = match.shape[match.first - 1] if match.first else ""
    return read_month(match) if before == KINDS["word"] else None


def read_month_pair(match: Match) -> Read | None:
    """Read two months that a mark joins, and the year that they share."""
    splits, year = match.indexes("hyphen", "dash"), year_of(match)
    first, second = (PartOfYear("month", match.integer(word), None) for word in match.all(*MONTHS))
    second.year = year
    return (
        Written(first=match.first, last=splits[0], kind="date", meaning=first),
        Written(first=splits[-1] + 1, last=match.last, kind="date", meaning=second),
    )


def read_month_beside(match: Match) -> Read | None:
    """Read a month or a season before or after the date that the story told before."""
    season, word = match.one("season"), match.the("season", *MONTHS)
    direction: Direction = "next" if match.integer(match.the("following", "previous")) > 0 else "last"
    unit: Unit = "season" if season else "month"
    return mention(match, "date", PartOfYear(unit, match.integer(word), None, direction, "story"))


def read_month(match: Match) -> Read | None:
    """Read a month, with what the text tells of its year and direction."""
    month, told = match.integer(match.the(*MONTHS)), year_of(match)
    direction = "open" if told is not None else direction_of(match)
    return mention(match, "date", PartOfYear("month", month, told, direction), edge_of(match))
