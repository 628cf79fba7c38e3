"""Readers of years with their era or their circa, and of halves of centuries."""

from newsparse.dates.readers.parts import Read, digits_of, edge_of, label_of, mention, number_of
from newsparse.dates.readers.periods import read_decade
from newsparse.dates.written import Absolute, Reference, Written
from newsparse.rules.scan import Match

_LAST_YEAR, _LAST_CENTURY = 2999, 99
_HALVES = {1: "START", 2: "END"}


def _before_christ(year: int) -> Reference:
    """Give a year before Christ, which no calendar of the resolvers has: its value is all that it says."""
    return Reference(f"BC{year:04}")


def read_year_before_christ(match: Match) -> Read | None:
    """Read a year before Christ."""
    year = digits_of(label_of(match, "y") or "")
    return mention(match, "date", _before_christ(year), "APPROX" if match.has("c") else None) if year else None


def read_years_before_christ(match: Match) -> Read | None:
    """Read a range of years before Christ, which counts down."""
    first, second = digits_of(label_of(match, "y") or ""), digits_of(label_of(match, "z") or "")
    if not first or not second or first <= second:
        return None
    return (
        Written(first=match.first, last=match.first + 1, kind="date", meaning=_before_christ(first)),
        Written(first=match.last - 2, last=match.last, kind="date", meaning=_before_christ(second)),
    )


def read_year_of_our_lord(match: Match) -> Read | None:
    """Read a year with the name of our era."""
    year = digits_of(label_of(match, "y") or label_of(match, "z") or "")
    return mention(match, "date", Absolute("year", year)) if year and year <= _LAST_YEAR else None


def read_century_before_christ(match: Match) -> Read | None:
    """Read a century before Christ by its number: the fifth is BC04."""
    word = match.one("nth", "ordinal")
    number = number_of(match, word) if word else None
    if not number or number > _LAST_CENTURY:
        return None
    return mention(match, "date", Reference(f"BC{number - 1:02}"), edge_of(match))


def read_half_of_years(match: Match) -> Read | None:
    """Read a half of a century or a decade as the whole, with the half as its modifier."""
    which = match.tokens.words[match.first + 1]
    modifier = "END" if match.has("latter") else _HALVES.get(number_of(match, which) or 0)
    if modifier is None:
        return None
    if match.has("numeric_decade"):
        read = read_decade(match)
        return mention(match, "date", read[0].meaning, modifier) if read else None
    place = match.indexes("nth", "ordinal")[-1]
    number = number_of(match, match.tokens.words[place])
    return mention(match, "date", Absolute("century", number - 1), modifier) if number and number <= 30 else None  # noqa: PLR2004


def read_year_about(match: Match) -> Read | None:
    """Read a year behind circa."""
    year = digits_of(label_of(match, "y") or "")
    return mention(match, "date", Absolute("year", year), "APPROX") if year else None
