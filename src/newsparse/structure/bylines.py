"""Bylines: the line that names the authors, and the names alone."""

import re

from newsparse.languages.schema.structure import StructureWords
from newsparse.model import Byline, Span
from newsparse.structure.patterns import Patterns

#: No byline is longer than this, and none that ends in a full stop longer than that.
LONGEST, LONGEST_STOPPED = 200, 100
#: No line of names alone is longer than this; a name before a role has so many words, behind "By" a few more;
#: initials have so many letters.
LONGEST_BARE, NAME, MOST_BEFORE_ROLE, LONGEST_INITIAL = 60, 2, 3, 2
#: What follows the names is no longer than this, and a role without a known word than that.
LONGEST_TAIL, LONGEST_ROLE = 120, 60
_WORDS = re.compile(r"\w+")


def read_byline(
    text: str, start: int, end: int, words: StructureWords, patterns: Patterns, *, labels: bool = True
) -> Byline | None:
    """Read a line as a byline, or give None when it is none.

    A byline opens with "By" and a name; without "By", a name must stand before a bar and a role after it. A label
    ("Author: Ann Lee") may be part of a list.
    """
    last = text[end - 1]
    if end - start > LONGEST or last in "!?:" or (last == "." and end - start > LONGEST_STOPPED):
        return None
    opener = patterns.opener.match(text, start, end) or (patterns.labelled.match(text, start, end) if labels else None)
    roles = _holds_a_role(text[start:end], words)
    if opener:
        if patterns.desks.fullmatch(text, opener.end(), end):
            return Byline(text[start:end], Span(start, end), ())
        before_role = _end_before_role(text, opener.end(), end, patterns) if roles else -1
        names, after = _names(text, opener.end(), before_role if before_role > 0 else end, words, patterns)
        if after == opener.end() or not (after == before_role or _ends_well(text, after, end, patterns)):
            return None
        if not names and (opener.re is patterns.labelled or not _is_desk(text, opener.end(), after, end, words)):
            return None
        return Byline(text[start:end], Span(start, end), names)
    return _without_opener(text, start, end, words, patterns, roles=roles) if labels else None


def _holds_a_role(line: str, words: StructureWords) -> bool:
    """Say whether a line holds a noun of those who sign: without one, none of its words is tried as a role."""
    return not words.byline.signing.isdisjoint(_WORDS.findall(line.lower()))


def _is_desk(text: str, start: int, after: int, end: int, words: StructureWords) -> bool:
    """Say whether what stands for a name is a desk, and no time: not "By Good Friday"; of one word if alone."""
    parts = text[start:after].lower().replace("’", "'").split()
    timed = words.byline.times.issuperset(part.strip(".,") for part in parts)
    return not timed and (len(parts) > 1 or after >= end)


def _without_opener(
    text: str, start: int, end: int, words: StructureWords, patterns: Patterns, *, roles: bool
) -> Byline | None:
    """Read "Ann Lee | Staff writer", "Ann Lee, Political Editor" and "Ann Lee Political editor"."""
    if text[end - 1] == "." or end - start > LONGEST_STOPPED:
        return None
    before_role = _before_a_role(text, start, end, words, patterns) if roles else None
    if before_role or (text.find(",", start, end) < 0 and text.find("|", start, end) < 0):
        return before_role
    bar = text.find(" | ", start, end)
    names, after = _names(text, start, bar if bar >= 0 else end, words, patterns)
    if not names or after >= end or text[after] not in " ,|":
        return None
    rest = text[after:end].lstrip(" ,|•·–—-")
    barred = text[after : after + 2] == " |"
    if (
        patterns.position.fullmatch(rest)
        or patterns.known_house.fullmatch(rest)
        or (barred and (patterns.house.fullmatch(rest) or _is_dated_house(rest, patterns)))
    ):
        return Byline(text[start:end], Span(start, end), names)
    return None


def _is_dated_house(rest: str, patterns: Patterns) -> bool:
    """Say whether behind a name and a bar stand a house, a bar and a date: "TNN | May 6, 2024, 10:21 IST"."""
    house, _, date = rest.partition(" | ")
    known = patterns.known_house.fullmatch(house) or patterns.house.fullmatch(house)
    return bool(known and patterns.bare_date.fullmatch(date))


def _before_a_role(text: str, start: int, end: int, words: StructureWords, patterns: Patterns) -> Byline | None:
    """Read a name of two words with nothing between it and a role."""
    second = text.find(" ", text.find(" ", start, end) + 1, end)
    if second < 0 or not _stands_before_role(text, start, second, end, patterns):
        return None  # most lines
    after = _end_before_role(text, start, end, patterns)
    if text.count(" ", start, after) >= NAME or not _person(text[start:after], words):
        return None
    return Byline(text[start:end], Span(start, end), (_clean(text[start:after], words),))


def _stands_before_role(text: str, start: int, after: int, end: int, patterns: Patterns) -> bool:
    """Say whether a name ends at a space behind which a role fills the line."""
    return bool(
        text[after - 1] != "."
        and patterns.position.fullmatch(text, after + 1, end)
        and patterns.name.fullmatch(text, start, after)
    )


def _end_before_role(text: str, start: int, end: int, patterns: Patterns) -> int:
    """Give where a name ends that has nothing between it and a role up to the end of the line, or -1.

    Where the role could begin at several words, it begins at one that is known ("Ann Lee Political editor").
    """
    ends = []
    after = text.find(" ", start, end)
    for _ in range(MOST_BEFORE_ROLE):
        after = text.find(" ", after + 1, end)
        if after < 0:
            break
        if _stands_before_role(text, start, after, end, patterns):
            ends.append(after)
    known = (after for after in ends if patterns.role.match(text, after + 1, end) and " " in text[after + 1 : end])
    return next(known, ends[0] if ends else -1)


def read_bare_name(
    text: str, start: int, end: int, words: StructureWords, patterns: Patterns, *, capitals: bool
) -> Byline | None:
    """Read a line that is nothing but the names of persons, in ordinary letters or in capitals, or give None.

    Where it stands must show that it is no name of a place or a part of the paper, words of which no such name holds.
    """
    if end - start > LONGEST_BARE or text[end - 1] in ".!?:,":
        return None
    names, after = _names(text, start, end, words, patterns)
    parts = [part for part in text[start:after].replace(",", " ").split() if not part.islower()]
    shouted = not capitals and any(part.isupper() and len(part) > LONGEST_INITIAL for part in parts)
    if (
        not (after == end or patterns.filed.fullmatch(text, after, end))
        or not names
        or shouted
        or any(part.lower() in words.byline.kickers for part in parts)
    ):
        return None
    return Byline(text[start:end], Span(start, end), names)


def _names(text: str, at: int, end: int, words: StructureWords, patterns: Patterns) -> tuple[tuple[str, ...], int]:
    """Give the names from a place on, and where they end; what is no person's name counts but is left out."""
    names: list[str] = []
    after = at
    while found := patterns.name.match(text, at, end):
        name = found[0]
        if found.end() == end and not name.endswith(words.byline.suffixes):
            name = name.rstrip(".")
        if names and (patterns.role.match(name) or _is_role(text, found.start(), found.end(), end, patterns)):
            break
        after = found.end()
        person = _person(name, words)
        if person:
            names.append(_clean(person, words))
        behind = patterns.between.match(text, after, end)
        joiner = patterns.joiner.match(text, behind.end() if behind else after, end)
        if not joiner:
            break
        at = joiner.end()
    return tuple(dict.fromkeys(names)), after


def _is_role(text: str, start: int, after: int, end: int, patterns: Patterns) -> bool:
    """Say whether a role begins where a name could, up to the end of the line: not if it begins behind that name."""
    whole = patterns.position.fullmatch(text, start, end)
    return bool(whole) and not patterns.position.fullmatch(text, after + 1, end)


def _person(name: str, words: StructureWords) -> str:
    """Give the name of a person, without the desk in capitals after it, or an empty string."""
    parts = name.split()
    if parts[0].strip(".").lower() in words.byline.titles:
        parts = parts[1:]
    known = [part[-1] != "." and part.strip(",").lower() in words.byline.not_names for part in parts]
    first = known.index(True) if True in known else len(parts)
    if first < len(parts) and not (parts[first].isupper() and not name.isupper()):
        return ""
    return " ".join(parts[:first]) if first > 1 else ""


def _clean(name: str, words: StructureWords) -> str:
    """Give a name in the case of names: "JANE DOE" is Jane Doe."""
    if not name.isupper():
        return name
    return " ".join(part if part.count(".") else _capitalised(part, words) for part in name.split())


def _capitalised(part: str, words: StructureWords) -> str:
    pieces = part.replace("’", "'").split("'")
    folded = "'".join("-".join(word.capitalize() for word in piece.split("-")) for piece in pieces)
    start = next((start for start in words.byline.starts if folded.startswith(start)), "")
    folded = start + folded[len(start) :].capitalize() if start else folded
    return folded if "’" not in part else folded.replace("'", "’")


def _ends_well(text: str, after: int, end: int, patterns: Patterns) -> bool:
    """Say whether what follows the names can stand in a byline: nothing, a role, a place, an address."""
    if after >= end or text[after:end].strip(" .,|*_–—-") == "":
        return True
    if patterns.ender.match(text, after, end):
        return end - after <= LONGEST_TAIL
    joiner = patterns.joiner.match(text, after, end)
    at = joiner.end() if joiner else after + (text[after] == " ")
    if patterns.role.match(text, at, end) or (joiner and patterns.name.match(text, at, end)):
        return True
    return text[after] in ",|" and end - after <= LONGEST_ROLE
