"""Readers of years, decades, centuries, quarters, halves, seasons and feasts."""

from newsparse.dates.readers.parts import (
    CALENDAR_UNITS,
    Read,
    digits_of,
    direction_of,
    edge_of,
    label_of,
    last_of_label,
    mention,
    month_of,
    number_of,
    stands_alone,
    tens_of,
    whole_year,
    year_of,
)
from newsparse.dates.written import (
    HALVES_A_YEAR,
    MONTHS_A_YEAR,
    QUARTERS_A_YEAR,
    Absolute,
    Anchor,
    Meaning,
    Nearest,
    PartOfYear,
    Shift,
    Unit,
    Written,
    YearAgo,
)
from newsparse.rules.scan import Match
from newsparse.text.tokens import KINDS, PLAIN_YEARS

#: So many centuries a batsman makes.
_CENTURIES_OF_RUNS = 10
_SPELLED_CENTURIES, _THIS_CENTURY = range(16, 20), 2000
_NAMES = (KINDS["cap"], KINDS["acronym"])
#: How many tokens from a half a word of business may stand.
_BUSINESS_TOKENS = 12
#: How many tokens from a quarter a word of sport may stand.
_PLAY_TOKENS = 15
_MONTHS_A_QUARTER = MONTHS_A_YEAR // QUARTERS_A_YEAR


def _year_in(match: Match) -> Meaning | int | None:
    """Give the year that a match tells by digits, or by last, this, next with the word for year."""
    told = year_of(match)
    if told is not None:
        return told
    word = match.one("year")
    if word:
        return digits_of(word)
    if not match.has("year_unit"):
        code = match.one("fiscal_code") if "fiscal_code" in match.lexicon.characters else None
        return match.integer(code) if code else None
    shift = match.one("last", "next")
    return Shift("year", match.integer(shift) if shift else 0)


def read_year(match: Match) -> Read | None:
    """Read a year; whether a bare one is a year the reader leaves to `newsparse.dates.find`."""
    word = label_of(match, "y")
    return mention(match, "date", Absolute("year", int(word)), edge_of(match)) if word else None


def read_year_or_later(match: Match) -> Read | None:
    """Read a year with what lies behind it, or before."""
    year = int(match.the("year"))
    return mention(match, "date", Absolute("year", year), "ON_OR_AFTER" if match.has("later") else "ON_OR_BEFORE")


def read_years(match: Match) -> Read | None:
    """Read a range of years, two digits sharing the century of the first."""
    first = int(label_of(match, "y") or 0)
    word = label_of(match, "z") or match.tokens.words[match.last - 1]
    second = int(word) if len(word) > 2 else first // 100 * 100 + int(word)  # noqa: PLR2004
    if len(word) == 2 and second <= first and 1 <= int(word) <= MONTHS_A_YEAR:  # noqa: PLR2004
        return mention(match, "date", PartOfYear("month", int(word), first))
    if not first < second < PLAIN_YEARS.stop or len(word) == 1:
        return None
    return (
        Written(first=match.first, last=match.first + 1, kind="date", meaning=Absolute("year", first)),
        Written(first=match.last - 1, last=match.last, kind="date", meaning=Absolute("year", second)),
    )


def read_spelled_year(match: Match) -> Read | None:
    """Read a year in words: "nineteen ninety-six"."""
    numbers = [match.integer(word) for word in match.all("number", "tens", "one")]
    century, rest = numbers[0], sum(numbers[1:])
    scale = match.one("hundred")
    if scale:
        year = century * match.integer(scale) + rest
        return mention(match, "date", Absolute("year", year)) if year in PLAIN_YEARS else None
    if century not in _SPELLED_CENTURIES or any(number > 9 for number in numbers[2:]):  # noqa: PLR2004
        return None
    return mention(match, "date", Absolute("year", century * 100 + rest))


def read_short_year(match: Match) -> Read | None:
    """Read two digits behind an apostrophe as the nearest year."""
    word = match.one("small")
    return mention(match, "date", Nearest("year", int(word))) if word and len(word) > 1 else None


def read_decade(match: Match) -> Read | None:
    """Read a decade of four digits, or of two as the nearest."""
    number = digits_of(match.one("numeric_decade") or "")
    if number is None or number % 10:
        return None
    if number in range(1000, 1900, 100):  # the 1800s are a century
        return mention(match, "date", Absolute("century", number // 100), edge_of(match))
    if number in range(1000, PLAIN_YEARS.stop):
        return mention(match, "date", Absolute("decade", number // 10), edge_of(match))
    # Without an apostrophe "the 80s" may be an age or a temperature: it needs "the early" or "the late".
    placed = match.has("the") and edge_of(match) in ("START", "END")
    if number < 100 and (placed or match.has("apostrophe")):  # noqa: PLR2004
        return mention(match, "date", Nearest("decade", number), edge_of(match))
    return None


def read_named_decade(match: Match) -> Read | None:
    """Read a decade by its name, as the nearest one."""
    number = match.one("number")
    decade, century = match.integer(match.the("decade_word")), match.integer(number) if number else 0
    if century:
        told = Absolute("decade", (century * 100 + decade) // 10) if century in _SPELLED_CENTURIES else None
        return mention(match, "date", told, edge_of(match)) if told else None
    return mention(match, "date", Nearest("decade", decade), edge_of(match))


def read_decade_apart(match: Match) -> Read | None:
    """Read a decade whose ending stands apart from its number."""
    word, short = label_of(match, "y"), label_of(match, "z")
    number = int(word or short or 1)
    if number % 10:
        return None
    meaning: Meaning = Absolute("decade", number // 10) if word else Nearest("decade", number)
    return mention(match, "date", meaning, edge_of(match))


def read_year_beside(match: Match) -> Read | None:
    """Read a year behind a prefix that means before or after it."""
    year = int(label_of(match, "y") or 0)
    if year not in PLAIN_YEARS:
        return None
    return mention(match, "date", Absolute("year", year), match.string(match.the("prefix")))


def read_year_in_numbers(match: Match) -> Read | None:
    """Read a year of this century in words."""
    numbers = [match.integer(word) for word in match.all("number", "tens")]
    scale = match.one("hundred")
    first, last = numbers[0] * (match.integer(scale) if scale else 100), numbers[-1]
    whole = first == _THIS_CENTURY and last >= 10  # noqa: PLR2004
    return mention(match, "date", Absolute("year", first + last)) if whole else None


def read_century(match: Match) -> Read | None:
    """Read a century by its number: the nineteenth is 18."""
    label = "d" if match.part("d") else "e"
    number = (number_of(match, last_of_label(match, label) or "") or 0) + tens_of(match, label)
    if number < _CENTURIES_OF_RUNS and not match.has("the", "hyphen"):
        return None  # a batsman's second century
    return mention(match, "date", Absolute("century", number - 1), edge_of(match)) if 0 < number <= 30 else None  # noqa: PLR2004


def read_fiscal_code(match: Match) -> Read | None:
    """Read a fiscal year by its code; the number is all that the text tells."""
    code = match.one("fiscal_code")
    word = match.one("year", "small")
    year = match.integer(code) if code else int(word or 0)
    return mention(match, "date", Absolute("year", year if year > 99 else whole_year(year)))  # noqa: PLR2004


def _place_in_year(match: Match, code: str, unit: Unit, most: int) -> Read | None:
    word = match.one(code) or match.one("ordinal")
    place = number_of(match, word) if word else None
    if place is None or not 1 <= place <= most:
        return None
    year = _year_in(match)
    direction = direction_of(match) if year is None else "open"
    return mention(match, "date", PartOfYear(unit, place, year, direction), edge_of(match))


def _is_played(match: Match) -> bool:
    """Tell whether a quarter is that of a match: something scored stands near, and no year with it."""
    play = match.lexicon.characters["play"]
    return play in match.shape[max(0, match.first - _PLAY_TOKENS) : match.last + _PLAY_TOKENS] and not match.has("year")


def read_quarter(match: Match) -> Read | None:
    """Read a quarter with what the text tells of its year; those of a match are no time of the calendar."""
    if _is_played(match):
        return None
    return _place_in_year(match, "quarter_code", "quarter", QUARTERS_A_YEAR)


def read_quarter_by_month(match: Match) -> Read | None:
    """Read a quarter by the month that it ends in."""
    month = month_of(match)
    if month is None or month % _MONTHS_A_QUARTER:
        return None
    year = _year_in(match)
    direction = direction_of(match) if year is None else "open"
    return mention(match, "date", PartOfYear("quarter", month // _MONTHS_A_QUARTER, year, direction))


def read_final_quarter(match: Match) -> Read | None:
    """Read the last quarter of a year."""
    return mention(match, "date", PartOfYear("quarter", QUARTERS_A_YEAR, year_of(match) or Shift("year", 0)))


def read_half(match: Match) -> Read | None:
    """Read a half of a year."""
    if match.has("latter"):
        return mention(match, "date", PartOfYear("half", HALVES_A_YEAR, _year_in(match) or Shift("year", 0)))
    return _place_in_year(match, "half_code", "half", HALVES_A_YEAR)


def read_half_of_business(match: Match) -> Read | None:
    """Read a half without its year where a word of business stands near; else it may be that of a match."""
    business = match.lexicon.characters["business"]
    near = match.shape[max(0, match.first - _BUSINESS_TOKENS) : match.last + _BUSINESS_TOKENS]
    return read_half(match) if business in near else None


def read_season(match: Match) -> Read | None:
    """Read a season with what the text tells of its year and direction."""
    word = match.the("season")
    if word[0].isupper() and match.shape[match.last] in _NAMES:
        return None  # the Winter Games
    if stands_alone(match):
        return mention(match, "date", PartOfYear("season", match.integer(word)))
    year = _year_in(match)
    direction = "open" if year is not None else direction_of(match)
    return mention(match, "date", PartOfYear("season", match.integer(word), year, direction), edge_of(match))


def read_year_ago(match: Match) -> Read | None:
    """Read "a year ago" and "the year-ago quarter"; the former is as fine as what it is compared with."""
    word = match.one("quarter", "month_unit", "week", "weekend", "day")
    unit, _ = CALENDAR_UNITS[match.string(word)] if word else (None, 1)
    year = year_of(match)
    anchor: Anchor = "story" if match.has("earlier", "before") and not match.has("hyphen") else "publication"
    return mention(match, "date", YearAgo(unit, year if isinstance(year, int) else None, anchor))


def read_quarter_year_ago(match: Match) -> Read | None:
    """Read a numbered quarter of the year before the one that the story is about."""
    place = match.integer(match.the("ordinal"))
    if not 1 <= place <= QUARTERS_A_YEAR:
        return None
    return mention(match, "date", PartOfYear("quarter", place, Shift("year", -1)))


def read_quarter_year_code(match: Match) -> Read | None:
    """Read a quarter and its year in one code."""
    year, _, quarter = match.string(match.the("quarter_year_code")).partition("-")
    return mention(match, "date", PartOfYear("quarter", int(quarter), int(year)))
