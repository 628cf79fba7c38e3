"""Readers of years with their era or their circa, and of halves of centuries."""

from newsparse.dates.readers.parts import (
    Read,
    digits_of,
    edge_of,
    label_of,
    last_of_label,
    mention,
    number_of,
    tens_of,
    unit_name,
)
from newsparse.dates.readers.periods import read_decade
from newsparse.dates.written import Absolute, Reference, Written
from newsparse.rules.scan import Match

_LAST_YEAR, _LAST_CENTURY = 2999, 99
#: No century of ours is later.
_LAST_OF_OURS = 30
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
    number = (number_of(match, last_of_label(match, "d") or "") or 0) + tens_of(match, "d")
    return mention(match, "date", Absolute("century", number - 1), modifier) if 0 < number <= _LAST_OF_OURS else None


def read_centuries(match: Match) -> Read | None:
    """Read two centuries that share their noun; the second is the later one."""
    words, places = match.tokens.words, (match.part("d"), match.part("e"))
    first, second = (number_of(match, words[place.start]) or 0 for place in places)
    if unit_name(match) != "century" or not 0 < first < second <= _LAST_OF_OURS:
        return None
    split, edges = places[0].stop, match.indexes("edge")
    ends = split + 1 if words[split] in match.all("century") else split
    begins = next((i for i in edges if i > split), places[1].start)
    modifiers = (
        [match.string(words[i]) for i in edges if i < split],
        [match.string(words[i]) for i in edges if i > split],
    )
    return tuple(
        Written(
            first=begin, last=end, kind="date", meaning=Absolute("century", number - 1), modifier="".join(edge) or None
        )
        for begin, end, number, edge in (
            (match.first, ends, first, modifiers[0]),
            (begins, match.last, second, modifiers[1]),
        )
    )


def read_year_about(match: Match) -> Read | None:
    """Read a year behind circa."""
    year = digits_of(label_of(match, "y") or "")
    return mention(match, "date", Absolute("year", year), "APPROX") if year else None
