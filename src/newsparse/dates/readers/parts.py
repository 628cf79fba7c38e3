"""What readers of several topics share: modifiers, numbers, months and years inside a match."""

from newsparse.dates.written import LONGEST_MONTH, Direction, Meaning, Shift, Unit, Written
from newsparse.model.mentions import DateKind
from newsparse.rules.scan import Match
from newsparse.text.tokens import BREAK, KINDS

#: What a reader gives: the mentions in order, None to decline.
Read = tuple[Written, ...]

MONTHS = ("month", "april", "may", "month_abbr")
EDGES = frozenset(["edge", "edge_noun", "earlier", "later"])
LONGEST_NUMBER = 6
_NAME_CLASSES = ("cap", "acronym", "paper")
_DIRECTIONS: tuple[tuple[str, Direction], ...] = (
    ("last", "last"), ("this", "this"), ("next", "next"), ("coming", "next"),
)  # fmt: skip


def mention(match: Match, kind: DateKind, meaning: Meaning, modifier: str | None = None) -> Read:
    """Give one mention over the whole extent."""
    return (Written(first=match.first, last=match.last, kind=kind, meaning=meaning, modifier=modifier),)


def edge_of(match: Match) -> str | None:
    """Give the modifier that an edge word inside the extent tells: START, MID or END."""
    if match.last - match.first == 1:
        return None
    word = match.last_of(EDGES)
    return match.string(word) if word else None


def open_end_of(match: Match) -> str | None:
    """Give the modifier that a length ends in: "ten days or so", "a year or more"."""
    if not match.has("or"):
        return None
    return "APPROX" if match.has("so") else "EQUAL_OR_MORE" if match.has("more", "longer") else None


def stands_alone(match: Match) -> bool:
    """Tell whether a match is one token, without context."""
    start, end = match.found.span()
    return end - start == 1


def label_of(match: Match, name: str) -> str | None:
    """Give the one word of a labelled part, None where it did not match."""
    start, end = match.found.span(name)
    return match.tokens.words[start] if start < end else None


def digits_of(word: str) -> int | None:
    """Give the number that a token begins with ("5th", "1990s"), None for none or an endless one."""
    if word.isdecimal():
        return int(word) if len(word) <= LONGEST_NUMBER else None
    length = 0
    while length < len(word) and word[length].isdecimal():
        length += 1
    return int(word[:length]) if 0 < length <= LONGEST_NUMBER else None


def number_of(match: Match, word: str) -> int | None:
    """Give the value of a numeral or of a word that means a number."""
    value = match.lexicon.meanings.get(word)
    return value if isinstance(value, int) else digits_of(word)


def month_of(match: Match) -> int | None:
    """Give the month of a match."""
    word = match.one(*MONTHS)
    return match.integer(word) if word else None


def day_number(match: Match, label: str) -> int | None:
    """Give the labelled day of a month, None for one that no month has; the thirtieth of February has no value."""
    word = label_of(match, label)
    return day_in(match, word) if word else None


def last_of_label(match: Match, name: str) -> str | None:
    """Give the last word of a labelled part, None where it did not match."""
    place = match.part(name)
    return match.tokens.words[place.stop - 1] if place else None


def tens_of(match: Match, name: str) -> int:
    """Give the tens before an ordinal of two words, 0 where it has one: "twenty-first"."""
    place = match.part(name)
    return match.integer(match.tokens.words[place.start]) if len(place) > 1 else 0


def day_in(match: Match, word: str, tens: int = 0) -> int | None:
    """Give the day of a month that a word tells, with the tens before it, None for one that no month has."""
    number = number_of(match, word)
    day = number + tens if number else None
    return day if day and 1 <= day <= LONGEST_MONTH else None


def year_of(match: Match) -> Meaning | int | None:
    """Give the year that a match tells: digits, or last, this, next year."""
    labels = match.found.re.groupindex
    if "y" in labels and (word := label_of(match, "y")):
        return digits_of(word)
    if "z" in labels and (word := label_of(match, "z")):
        return whole_year(digits_of(word) or 0)
    if "r" in labels and (word := label_of(match, "r")):
        shift = match.lexicon.meanings.get(word)
        return Shift("year", shift if isinstance(shift, int) else 0, "story" if match.has("that") else "publication")
    return None


def whole_year(short: int) -> int:
    """Give the year of two digits: 50 to 99 are of the twentieth century.

    >>> whole_year(89), whole_year(21)
    (1989, 2021)
    """
    return short + (1900 if short >= 50 else 2000)  # noqa: PLR2004


def direction_of(match: Match) -> Direction:
    """Give where a word before the date says that it lies."""
    if stands_alone(match):
        return "open"
    place, characters = match.found.group(), match.lexicon.characters
    for name, direction in _DIRECTIONS:
        if characters.get(name, "\0") in place:
            return direction
    return "open"


def is_capital_inside(match: Match) -> bool:
    """Tell whether a match begins with a capital that no sentence begins with: "the Potter's Quarterly"."""
    before = match.shape[match.first - 1] if match.first else BREAK
    starts = (BREAK, KINDS["mark"], KINDS["quote"], match.lexicon.characters["stop"])
    return match.tokens.words[match.first][:1].isupper() and before not in starts


def is_title(match: Match) -> bool:
    """Tell whether a capitalised match belongs to a name: "USA Today", "the Daily Mail"."""
    if not match.tokens.words[match.first][:1].isupper():
        return False
    beside = match.shape[match.last] if match.first == 0 else match.shape[match.first - 1] + match.shape[match.last]
    names = "".join(match.lexicon.characters.get(name, "") for name in _NAME_CLASSES)
    return any(character in names for character in beside[:1] if match.first) or beside[-1:] in names


UNIT_CLASSES = frozenset([
    "day", "week", "month_unit", "year_unit", "decade", "century", "clock_unit", "quarter", "weekend", "fortnight",
    "mid_unit", "units", "clock_units", "quarters", "weekends", "fortnights", "longword",
])  # fmt: skip


def unit_name(match: Match) -> str | None:
    """Give the name of the last unit in the extent."""
    word = match.last_of(UNIT_CLASSES)
    return match.string(word) if word else None


def the_unit(match: Match) -> str:
    """Give the name of the last unit in the match, which the row always has."""
    return match.string(match.all(*UNIT_CLASSES)[-1])


#: How many of which calendar unit a unit stands for.
CALENDAR_UNITS: dict[str, tuple[Unit, int]] = {
    "day": ("day", 1), "week": ("week", 1), "month": ("month", 1), "quarter": ("quarter", 1), "year": ("year", 1),
    "decade": ("decade", 1), "century": ("century", 1), "weekend": ("weekend", 1), "fortnight": ("week", 2),
}  # fmt: skip
