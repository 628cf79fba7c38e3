"""Readers of durations and sets.

A count that the text leaves open is X (``PXY``); a fraction is a decimal (``P2.5Y``),
of an hour or a minute in sixtieths (``PT5H30M``); decades and centuries are
counted in years (``P20Y``), unknown numbers of them are ``PXDE`` and ``PXCE``; a fortnight is two weeks.
"""

from decimal import ROUND_HALF_EVEN, Context, Decimal

from newsparse.dates.readers.parts import (
    UNIT_CLASSES,
    Read,
    is_capital_inside,
    is_title,
    mention,
    number_of,
    open_end_of,
    the_unit,
    unit_name,
)
from newsparse.dates.written import SEASONS, Period, Repeat
from newsparse.rules.scan import Match
from newsparse.text.tokens import KINDS

_PERIODS = {
    "day": ("P", "D", 1), "week": ("P", "W", 1), "month": ("P", "M", 1), "quarter": ("P", "Q", 1),
    "year": ("P", "Y", 1),
    "decade": ("P", "Y", 10), "century": ("P", "Y", 100), "hour": ("PT", "H", 1), "minute": ("PT", "M", 1),
    "second": ("PT", "S", 1), "fortnight": ("P", "W", 2), "weekend": ("P", "WE", 1),
}  # fmt: skip
#: Units of which a sixtieth has a letter of its own.
_SIXTIETHS = {"hour": "M", "minute": "S"}
_FALLING = ("year", "month", "week", "day", "hour", "minute", "second")
_VAGUE_LETTERS = {"decade": "DE", "century": "CE"}
_CONTEXT = Context(prec=12, rounding=ROUND_HALF_EVEN)
_LONGEST = 9
_FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_EXACT = Decimal("0.01")


def period(name: str, count: str) -> str:
    """Give the TIMEX3 value of a count of units.

    >>> period("decade", "2"), period("hour", "5.5"), period("year", "2.5"), period("century", "X")
    ('P20Y', 'PT5H30M', 'P2.5Y', 'PXCE')
    """
    head, letter, size = _PERIODS[name]
    if count == "X":
        return f"{head}X{_VAGUE_LETTERS.get(name, letter)}"
    if len(count) <= _LONGEST and count.isdecimal():
        return f"{head}{int(count) * size}{letter}"
    number = _CONTEXT.multiply(Decimal(count), Decimal(size))
    whole, rest = _CONTEXT.divmod(number, Decimal(1))
    smaller = _CONTEXT.multiply(rest, Decimal(60))
    if rest and name in _SIXTIETHS and smaller == int(smaller):
        return f"{head}{int(whole)}{letter}{int(smaller)}{_SIXTIETHS[name]}"
    plain = f"{number:f}"
    return f"{head}{plain.rstrip('0').rstrip('.') if '.' in plain else plain}{letter}"


def count_of(match: Match) -> str | None:
    """Give the labelled count as a numeral, X where it is vague, "1" where the row counts one; None if unreadable."""
    start, end = match.found.span("n") if "n" in match.found.re.groupindex else (0, 0)
    if start == end:
        return "1"
    number = _integer(match, match.tokens.words[start]) if end - start == 1 else 0
    if number:
        return str(number)
    words, place = match.tokens.words[start:end], range(start, end)
    classes = {match.lexicon.meanings.get(word) for word in words}
    if "X" in classes or (match.shape[place.start + 1 : place.stop - 1].strip() and _is_range(match, place)):
        return "X"
    return _sum(match, words)


def _integer(match: Match, word: str) -> int:
    """Give the value of one word, 0 for none that is plain (the usual case, without decimals)."""
    value = match.lexicon.meanings.get(word)
    if isinstance(value, int):
        return value
    return int(word) if len(word) <= _LONGEST and word.isdecimal() else 0


def _is_range(match: Match, place: range) -> bool:
    """Tell whether a count has two ends: a word or mark joins them, and not in "twenty-five" or "two-and-a-half"."""
    characters = match.lexicon.characters
    joining = {characters[name] for name in ("to", "or", "hyphen", "dash")}
    inner = match.shape[place.start + 1 : place.stop - 1]
    ends = (characters["half"], characters["kind_of_day"], KINDS["mixed"])
    single = match.shape[place.start] == characters["tens"] or match.shape[place.stop - 1] in ends
    return not single and any(character in joining for character in inner)


def _sum(match: Match, words: list[str]) -> str | None:
    """Add numbers up ("twenty five", "two and a half"), multiply by hundreds and dozens; None for what is no number."""
    total, seen = Decimal(0), False
    for word in words:
        value = _value(match, word)
        if value is None:
            continue
        scales = value >= 100 or match.lexicon.classes.get(word) == match.lexicon.characters["dozen"]  # noqa: PLR2004
        total = _CONTEXT.multiply(total, value) if seen and scales else _CONTEXT.add(total, value)
        seen = True
    return f"{total:f}".removesuffix(".0") if seen and total else None


def _value(match: Match, word: str) -> Decimal | None:
    number = match.lexicon.meanings.get(word)
    if isinstance(number, int):
        return Decimal(number)
    if match.lexicon.classes.get(word) == match.lexicon.characters["half"]:
        return Decimal("0.5")
    if word[-1] in _FRACTIONS or "/" in word:
        return _fraction(word)
    plain = word.replace(",", "")
    if len(plain) > _LONGEST or not plain.replace(".", "", 1).isdecimal() or not plain[0].isdecimal():
        return None
    return _CONTEXT.plus(Decimal(plain))


def _fraction(word: str) -> Decimal | None:
    """Read "2½" and "1/2", None for what is none."""
    top, slash, bottom = word.partition("/")
    if not slash:
        top, bottom = word[:-1], word[-1]
        return _CONTEXT.add(Decimal(top), _FRACTIONS[bottom]) if top.isdecimal() and len(top) <= _LONGEST else None
    if not (top.isdecimal() and bottom.isdecimal() and 0 < len(bottom) <= 2 and len(top) <= 2 and int(bottom)):  # noqa: PLR2004
        return None
    return _CONTEXT.quantize(_CONTEXT.divide(Decimal(int(top)), Decimal(int(bottom))), _EXACT)


def _duration(match: Match, name: str | None, count: str | None) -> Read | None:
    if name not in _PERIODS or not count:
        return None
    if name == "quarter" and match.shape[match.last] == match.lexicon.characters["of"]:
        return None  # three quarters of a vote are no time
    told = match.shape[match.first] in (match.lexicon.characters["the"], match.lexicon.characters["its"])
    return mention(match, "duration", Period(period(name, count), told), open_end_of(match))


def read_duration(match: Match) -> Read | None:
    """Read a counted unit; "as many weeks" counts what another number told."""
    before = match.shape[match.first - 1] if match.first else ""
    if before == match.lexicon.characters["as"] and match.shape[match.first] == match.lexicon.characters["vague"]:
        return None
    return _duration(match, unit_name(match), count_of(match))


def read_duration_adjective(match: Match) -> Read | None:
    """Read a counted unit before a noun; its count may stand without a label."""
    name = unit_name(match) or _second_in(match)
    if (
        name == "second"
        and match.has("tens")
        and not (match.first and match.shape[match.first - 1] == match.lexicon.characters["a"])
    ):
        return None  # the twenty-second floor, where "a twenty-second delay" is one of seconds
    if "n" in match.found.re.groupindex:
        return _duration(match, name, count_of(match))
    word = match.one("small", "number", "one")
    count = number_of(match, word) if word else None
    return _duration(match, name, str(count)) if count else None


def _second_in(match: Match) -> str | None:
    """Give the unit of "30-second", whose word is an ordinal too."""
    word = match.one("ordinal")
    return "second" if word and match.integer(word) == 2 else None  # noqa: PLR2004


def read_unit_stretch(match: Match) -> Read | None:
    """Read one unit, X of them where they are several."""
    return _duration(match, unit_name(match), "X" if match.has("units") else "1")


def read_joined_duration(match: Match) -> Read | None:
    """Read a length in two units, as one value; None where the second is not the smaller one."""
    words, names = match.tokens.words, match.lexicon.names
    units = [
        match.string(words[i]) for i in range(match.first, match.last) if names.get(match.shape[i]) in UNIT_CLASSES
    ]
    first, second = count_of(match), number_of(match, words[match.part("m").start]) or 1
    if len(units) != 2 or not set(units) <= set(_FALLING) or first is None or not first.isdecimal():  # noqa: PLR2004
        return None
    if _FALLING.index(units[0]) >= _FALLING.index(units[1]):
        return None
    value, rest = period(units[0], first), period(units[1], str(second))
    joined = value + (rest.removeprefix("PT") if value.startswith("PT") else rest.removeprefix("P"))
    return mention(match, "duration", Period(joined))


def read_quarters_unit(match: Match) -> Read | None:
    """Read quarters of a century or an hour."""
    smaller = {"century": ("year", 25), "hour": ("minute", 15), "minute": ("second", 15)}
    word = match.one("number")
    quarters = match.integer(word) if word else 1
    unit, size = smaller[the_unit(match)]
    return _duration(match, unit, str(quarters * size))


def read_half_more(match: Match) -> Read | None:
    """Read one and a half of a unit."""
    return _duration(match, unit_name(match), "1.5")


def read_half_unit(match: Match) -> Read | None:
    """Read half of a unit, in the next smaller unit where that is whole ("half an hour": PT30M)."""
    name = unit_name(match)
    smaller = {"hour": ("minute", "30"), "minute": ("second", "30"), "century": ("year", "50"), "decade": ("year", "5"),
               "year": ("month", "6"), "day": ("hour", "12")}  # fmt: skip
    return _duration(match, *smaller.get(name or "", (name, "0.5")))


def read_bare_units(match: Match) -> Read | None:
    """Read an unknown number of units."""
    return _duration(match, unit_name(match), "X")


def read_every(match: Match) -> Read | None:
    """Read every unit."""
    name, word = the_unit(match), match.the("each")
    value = "XXXX-WXX-WE" if name == "weekend" else period(name, "1")
    return mention(match, "set", Repeat(value, match.string(word)))


def read_every_count(match: Match) -> Read | None:
    """Read every so many units, or every other."""
    word, name = match.one("each"), unit_name(match)
    quant = match.string(word) if word else None
    day = match.one("weekday")
    if day:
        return mention(match, "set", Repeat(f"XXXX-WXX-{match.integer(day) + 1}", quant))
    place = match.one("ordinal")
    count = "2" if match.has("other") else str(match.integer(place)) if place else count_of(match)
    return mention(match, "set", Repeat(period(name, count), quant)) if name and count else None


def read_every_weekday(match: Match) -> Read | None:
    """Read a weekday, or its part, that comes again each week."""
    day, part = match.the("weekday", "weekdays", "weekends"), match.one("daypart", "dayparts")
    if match.has("weekends"):
        return mention(match, "set", Repeat("XXXX-WXX-WE"))
    each = match.one("each")
    value = f"XXXX-WXX-{match.integer(day) + 1}" + (f"T{match.string(part)}" if part else "")
    return mention(match, "set", Repeat(value, match.string(each) if each else None))


def read_shared_part(match: Match) -> Read | None:
    """Read the first of two weekdays that share a part of the day which comes again."""
    day, part = match.the("weekday"), match.the("dayparts")
    return mention(match, "set", Repeat(f"XXXX-WXX-{match.integer(day) + 1}T{match.string(part)}"))


def read_every_named(match: Match) -> Read | None:
    """Read a month, a season or a part of the day that comes again."""
    each, month, season = match.one("each"), match.one("month", "april", "may"), match.one("season")
    part = match.one("daypart")
    quant = match.string(each) if each else None
    if month:
        return mention(match, "set", Repeat(f"XXXX-{match.integer(month):02}", quant))
    if season:
        return mention(match, "set", Repeat(f"XXXX-{SEASONS[match.integer(season) - 1]}", quant))
    return mention(match, "set", Repeat(f"XXXX-XX-XXT{match.string(part)}", quant)) if part else None


def read_daily(match: Match) -> Read | None:
    """Read one word for a set."""
    word = match.one("daily", "weekly")
    return (
        mention(match, "set", Repeat(match.string(word)))
        if word and not (is_capital_inside(match) or is_title(match))
        else None
    )


def read_units_a(match: Match) -> Read | None:
    """Read how much of each unit: six days a week are a set of weeks, the frequency 6D."""
    name, number = the_unit(match), match.the("small", "number")
    meant = match.string(match.the("units", "clock_units", "daypart", "dayparts"))
    letter = _PERIODS[meant][1] if meant in _PERIODS else "D"
    count = "X" if match.has("to", "or") else str(number_of(match, number))
    return mention(match, "set", Repeat(period(name, "1"), None, f"{count}{letter}"))


def read_times_a(match: Match) -> Read | None:
    """Read how often something comes in each unit: the frequency is 2X, the set one unit."""
    once, number = match.one("once"), match.one("small", "number")
    word = match.the("weekly", "daily", *UNIT_CLASSES)
    count = number_of(match, number) if number else None
    freq = match.string(once) if once else "X" if match.has("or", "to", "hyphen") else f"{count}X"
    if match.has("weekly", "daily"):
        return mention(match, "set", Repeat(match.string(word), None, freq))
    return mention(match, "set", Repeat(period(match.string(word), count_of(match) or "1"), None, freq))
