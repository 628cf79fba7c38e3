"""Readers of times of day."""

import re

from newsparse.dates.readers.parts import MONTHS, Read, digits_of, edge_of, mention, month_of, unit_name, year_of
from newsparse.dates.readers.relative import weekday_in
from newsparse.dates.written import Clock, Day, DayPart, Meaning, Shift, Written
from newsparse.rules.scan import Match
from newsparse.text.tokens import KINDS

_CLOCK = re.compile(r"(\d{1,2}?)(?:[:.]?(\d\d))?(?::(\d\d))?\D*")
_MILITARY = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_NOON = 12
_LAST_HOUR, _LAST_MINUTE = 23, 59
_AFTERNOONS = ("AF", "EV", "NI")
_NAMED_DAYS = ("weekday", "today", "tomorrow", "yesterday", *MONTHS)
_PARTS_OF_A_DAY = ("daypart", "tonight", "overnight", "dawn")


def _reading(match: Match, word: str, half: str | None) -> tuple[int, int | None, int | None] | None:
    """Give hour, minute and second of a clock reading; ``half`` is am or pm where the text tells."""
    known = match.lexicon.meanings.get(word)
    found = _MILITARY.fullmatch(word) if half is None else None
    found = found or _CLOCK.fullmatch(str(known) if isinstance(known, int) else word)
    if found is None:
        return None
    parts = [int(part) if part else None for part in found.groups()]
    hour, minute, second = (*parts, None)[:3]
    if hour is None or (minute or 0) > _LAST_MINUTE or (second or 0) > _LAST_MINUTE:
        return None
    if half is not None:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    return (hour, minute, second) if hour <= _LAST_HOUR else None


def _half_of(match: Match) -> str | None:
    if match.has("am", "clock_am"):
        return "am"
    if match.has("pm", "clock_pm"):
        return "pm"
    part = match.one("daypart", "tonight")
    return None if part is None else "pm" if match.string(part) in _AFTERNOONS else "am"


def _day_in(match: Match) -> Meaning | None:
    """Give the day that a match names beside its time, None where it names none."""
    near, month = match.one("today", "tomorrow", "yesterday"), month_of(match)
    if near:
        return Shift("day", match.integer(near))
    if month:
        day = digits_of(match.tokens.words[match.indexes("small", "nth")[-1]])
        return Day(day, month, year_of(match), _weekday_of(match)) if day else None
    if match.has("last", "this", "tonight") and not match.has("weekday"):
        return Shift("day", -1 if match.has("last") else 0)
    return weekday_in(match)


def _weekday_of(match: Match) -> int | None:
    word = match.one("weekday")
    return match.integer(word) if word else None


def _zone_in(match: Match) -> str | None:
    word = match.one("zone")
    if word:
        return word
    places = match.indexes("zone_place", "zone_name")
    if not places:
        return None
    return " ".join(match.tokens.words[places[0] : places[0] + 1 + len(match.all("standard", "time"))])


def read_clock(match: Match) -> Read | None:
    """Read a time with its zone and its day."""
    place = match.part("h") or match.part("g")
    reading = _reading(match, match.tokens.words[place.start], _half_of(match))
    if reading is None or (reading[1] is None and match.shape[place.start] == KINDS["decimal"]):
        return None
    return mention(match, "time", Clock(*reading, day=_day_in(match), zone=_zone_in(match)))


def read_military(match: Match) -> Read | None:
    """Read four digits as a time of the day."""
    place = match.part("h")
    found = _MILITARY.fullmatch(match.tokens.words[place.start])
    if found is None or unit_name(match) != "hour":
        return None
    return mention(match, "time", Clock(int(found.group(1)), int(found.group(2))))


def read_clocks(match: Match) -> Read | None:
    """Read two times that share the half of the day, the first before the second."""
    half = _half_of(match)
    first, second = match.part("h"), match.part("i")
    one, two = (_reading(match, match.tokens.words[place.start], half) for place in (first, second))
    if one is None or two is None:
        return None
    if half == "pm" and one > two:  # from 11 to 2 p.m. begins before noon
        one = (one[0] - _NOON, *one[1:])
    day, zone = _day_in(match), _zone_in(match)
    return (
        Written(first=first.start, last=first.stop, kind="time", meaning=Clock(*one, day=day, zone=zone)),
        Written(first=second.start, last=match.last, kind="time", meaning=Clock(*two, day=day, zone=zone)),
    )


def read_noon(match: Match) -> Read | None:
    """Read noon and midnight."""
    hour, number = int(match.string(match.the("noon"))), match.one("small")
    if match.shape[match.first] == KINDS["small"] and number != str(_NOON):
        return None
    return mention(match, "time", Clock(hour, 0, day=_day_in(match), zone=_zone_in(match)))


def read_daypart(match: Match) -> Read | None:
    """Read a part of a day, of a named day or of the one that the story is in."""
    word = match.the(*_PARTS_OF_A_DAY)
    day = _day_in(match) if match.has(*_NAMED_DAYS) else None
    if day is None and match.has("clock_units"):
        return mention(match, "time", DayPart(match.string(word), Shift("day", 0, "story")), edge_of(match))
    if day is None:
        beside = match.one("previous", "following")
        if beside:
            day = Shift("day", match.integer(beside), "story")
            return mention(match, "time", DayPart(match.string(word), day), edge_of(match))
        back = match.has("last", "overnight")
        told = match.has("this", "tonight") or back
        day = Shift("day", -1 if back else 0, "publication" if told else "story")
    return mention(match, "time", DayPart(match.string(word), day), edge_of(match))


def read_small_hours(match: Match) -> Read | None:
    """Read the hours after midnight, of the named day or the one that the story is in."""
    word = match.one("small_hours", "edge")
    if word is None or match.string(word) not in ("SMALL", "START") or unit_name(match) != "hour":
        return None
    day = _day_in(match) if match.has(*_NAMED_DAYS, "this") else Shift("day", 0, "story")
    return mention(match, "time", DayPart("SMALL", day))
