"""Datelines: place, agency and date at the start of the first paragraph."""

import re

from newsparse.languages.schema.structure import StructureWords
from newsparse.model import Dateline, Span
from newsparse.structure.patterns import Patterns

#: No dateline is longer than this.
LONGEST = 120
#: A city in capitals has so many letters; fewer are a country or a body ("US", "BBC").
SHORTEST = 4
#: What every dateline ends in or holds, if it is not a line of its own: a quick way past most paragraphs.
_MARK = re.compile(r"[—–:)/]| -|--")


def read_dateline(text: str, start: int, end: int, words: StructureWords, patterns: Patterns) -> Dateline | None:
    """Read the dateline at the start of a paragraph, or give None.

    An agency or a date after a place is proof; a place alone must be in capitals, or known, and have a dash after it.
    """
    stop = min(end, start + LONGEST)
    if stop < end and not _MARK.search(text, start, stop):
        return None
    found = patterns.dateline.match(text, start, stop)
    if not found or found.end() == start or (found.end() == stop and stop < end):
        return None
    place, leading, date, agency, late, ending = found.group("place", "leading", "date", "agency", "late", "dash")
    dash, dated = ending.strip(), date or late
    agency = (leading or "").strip(" ,()") or agency
    if found.end() < end and not (
        _proved(place, dash, agency, dated, words) and _opens_a_sentence(text, found.end(), plain=bool(agency and dash))
    ):
        return None
    if found.end() == end and not (place and _stands_alone(place, dash, words, proved=bool(agency or dated))):
        return None
    after = found.start("dash") + len(ending.rstrip())
    while after > start and text[after - 1] == " ":
        after -= 1
    return Dateline(text=text[start:after], span=Span(start, after), place=place, agency=agency)


def _proved(place: str | None, dash: str, agency: str | None, dated: str | None, words: StructureWords) -> bool:
    if not place:
        return bool(agency and dash and dash != ":")
    if agency or dated:
        return bool(dash) or bool(agency)
    known = _is_known(place, words)
    if dash in ("", ":"):
        return dash == ":" and known and place.isupper()
    return known or _in_capitals(place, words)


def _stands_alone(place: str, dash: str, words: StructureWords, *, proved: bool) -> bool:
    """Say whether a place can be a line of its own: known, or in capitals with a country, a date or a dash."""
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


def _in_capitals(place: str, words: StructureWords) -> bool:
    """Say whether the city is in capitals, and no label: its state or country need not be ("ANKARA, Turkey")."""
    city = place.partition(",")[0]
    return city.isupper() and len(city) >= SHORTEST and city.lower() not in words.byline.kickers
