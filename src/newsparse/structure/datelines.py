"""Datelines: place, agency and date at the start of the first paragraph."""

import re

from attrs import frozen

from newsparse.languages.schema.structure import StructureWords
from newsparse.model import Dateline, Span
from newsparse.structure.patterns import Patterns

#: No dateline is longer than this.
LONGEST = 120
#: A city in capitals has so many letters; fewer are a country or a body ("US", "BBC").
SHORTEST = 4
#: A city in ordinary letters and a colon stand over a sentence of so many characters.
SENTENCE = 60
#: No dateline on a line of its own is longer than this.
LONGEST_ALONE, MOST_SPACES = 60, 6
#: Marks that part much else in capitals too: after them a place must be known.
_BARS = frozenset(("|", ">>"))
#: What every dateline ends in or holds, if it is not a line of its own: a quick way past most paragraphs.
_MARK = re.compile(r"[—–:)/|>]| -|--| _ |\d [^\W\d_a-z]")


@frozen(repr=False)
class _Written:
    """What a match of the pattern says."""

    place: str | None
    agency: str | None
    #: An agency that is not listed.
    wire: str | None
    dated: str | None
    dash: str


def read_dateline(text: str, start: int, end: int, words: StructureWords, patterns: Patterns) -> Dateline | None:
    """Read the dateline at the start of a paragraph, or give None.

    An agency or a date after a place is proof; a place alone must be in capitals, or known, and have a dash after it.
    """
    stop = min(end, start + LONGEST)
    if stop < end and not _MARK.search(text, start, stop):
        return None
    found = patterns.dateline.match(text, start, stop)
    if not found or found.end() == start or (found.end() == stop and stop < end) or _is_range(text, found.end(), end):
        return None
    said = _written(found, words)
    if said.agency and not said.place and (whole := _after_the_agency(text, found, end, said.agency, words, patterns)):
        return whole
    if found.end() < end and not (
        _proved(said, words) and _opens_a_sentence(text, found.end(), plain=bool(said.agency and said.dash))
    ):
        return None if said.dash != ":" else _before_colon(text, found, end, said, words)
    if found.end() == end and not (said.place and _stands_alone(said, words)):
        return None
    return _dateline(text, found, said)


def is_dateline_alone(text: str, start: int, end: int, words: StructureWords, patterns: Patterns) -> bool:
    """Say whether a line is a dateline and nothing else."""
    if end - start > LONGEST_ALONE or text.count(" ", start, end) > MOST_SPACES:
        return False
    found = read_dateline(text, start, end, words, patterns)
    return found is not None and found.span.end >= end


def _is_range(text: str, at: int, end: int) -> bool:
    """Say whether a dash right before a place parts two figures ("March 3–5")."""
    return at < end and text[at].isdecimal() and text[at - 1] in "—–" and text[at - 2].isdecimal()


def _written(found: re.Match[str], words: StructureWords) -> _Written:
    place, leading, date, agency, wire, late, ending = found.group(
        "place", "leading", "date", "agency", "wire", "late", "dash"
    )
    agency = (leading or "").strip(" ,()") or agency
    if wire and (wire in words.dateline.regions or wire.lower() in words.dateline.notices):
        wire = None
    if place and place[-1] == "." and "," not in place and _is_known(place[:-1], words):
        place = place[:-1]  # "MOSCOW. May 6 (Interfax) -"
    return _Written(place, agency, wire, date or late, ending.strip(" *"))


def _dateline(text: str, found: re.Match[str], said: _Written) -> Dateline:
    start = found.start("place") if said.place else found.start()
    after = found.start("dash") + len(found["dash"].rstrip())
    after = start + len(text[start:after].rstrip(" "))
    place = Span(start, after)
    return Dateline(text=text[start:after], span=place, place=said.place, agency=said.agency or said.wire)


def _after_the_agency(
    text: str, found: re.Match[str], end: int, agency: str, words: StructureWords, patterns: Patterns
) -> Dateline | None:
    """Read the place that follows an agency at the start: "(ANSA) - ROME, MAY 6 -"."""
    if found.end() >= end:
        return None
    second = patterns.dateline.match(text, found.end(), min(end, found.end() + LONGEST))
    if not second or second.end() in (found.end(), end):
        return None
    then = _written(second, words)
    if not then.place or not _proved(then, words):
        return None
    whole = _dateline(text, second, then)
    place = Span(found.start(), whole.span.end)
    return Dateline(text=text[place.start : place.end], span=place, place=then.place, agency=agency)


def _before_colon(text: str, found: re.Match[str], end: int, said: _Written, words: StructureWords) -> Dateline | None:
    """Read a place before a colon: a known city, or a name in capitals that the story calls a place."""
    place = said.place
    if not place or said.dated or said.agency or said.wire or not text[found.end()].isupper():
        return None
    if not place.isupper():
        proved = _is_known(place, words) and end - found.end() > SENTENCE
    else:
        name = place.title()
        proved = _in_capitals(place, words) and any(
            text.find(f" {word} {name}", found.end()) >= 0 for word in words.dateline.before_places
        )
    return _dateline(text, found, said) if proved else None


def _proved(said: _Written, words: StructureWords) -> bool:
    place, dash = said.place, said.dash
    if not place:
        return bool(said.agency and dash and dash != ":")
    if said.agency:
        return True
    known = _is_known(place, words)
    placed = known or _in_capitals(place, words)
    if said.wire:
        return placed and (dash != "" or bool(said.dated))
    if said.dated:
        return known or (bool(dash) and not _is_worded(place, words))
    if dash in ("", ":"):
        return dash == ":" and known and place.isupper()
    _, comma, region = place.rpartition(", ")
    placed = known if dash in _BARS else placed
    return placed or bool(comma and (region in words.dateline.regions or region in words.dateline.places))


def _stands_alone(said: _Written, words: StructureWords) -> bool:
    """Say whether a place can be a line of its own: known, or in capitals with a country, a date or a dash."""
    place, dash, proved = said.place or "", said.dash, bool(said.agency or said.dated)
    if proved and dash not in ("", ":"):
        return True
    return _is_known(place, words) or (_in_capitals(place, words) and ("," in place or proved or dash not in ("", ":")))


def _is_known(place: str, words: StructureWords) -> bool:
    """Say whether a place is a city that everybody knows, in capitals or not."""
    known = words.dateline.places
    city = place.partition(",")[0]
    return city in known or (city.isupper() and city.title() in known)


def _opens_a_sentence(text: str, at: int, *, plain: bool) -> bool:
    """Say whether a sentence opens at a place; after an agency and a dash it may open in small letters."""
    return plain or not text[at].islower()


def _is_worded(place: str, words: StructureWords) -> bool:
    """Say whether words stand for a place that name none: "They met", "Update"."""
    return place.rpartition(" ")[2].islower() or place.lower() in words.dateline.notices


def _in_capitals(place: str, words: StructureWords) -> bool:
    """Say whether the city is in capitals, and no label: its state or country need not be ("ANKARA, Turkey")."""
    city = place.partition(",")[0]
    return city.isupper() and len(city) >= SHORTEST and city.lower() not in words.byline.kickers
