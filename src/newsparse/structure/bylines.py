"""Bylines: the line that names the authors, and the names alone."""

from newsparse.languages.schema.structure import StructureWords
from newsparse.model import Byline, Span
from newsparse.structure.patterns import Patterns

#: No byline is longer than this.
LONGEST = 200
#: No line of names alone is longer than this; a name before a role has so many words; initials so many letters.
LONGEST_BARE, NAME, LONGEST_INITIAL = 60, 2, 2
#: What follows the names is no longer than this, and a role without a known word than that.
LONGEST_TAIL, LONGEST_ROLE = 120, 60


def read_byline(text: str, start: int, end: int, words: StructureWords, patterns: Patterns) -> Byline | None:
    """Read a line as a byline, or give None when it is none.

    A byline opens with "By" and a name; without "By", a name must stand before a bar and a role after it.
    """
    if end - start > LONGEST or text[end - 1] in "!?:":
        return None
    opener = patterns.opener.match(text, start, end)
    if opener:
        names, after = _names(text, opener.end(), end, words, patterns)
        if after == opener.end() or not _ends_well(text, after, end, patterns):
            return None
        if not names and _is_time(text[opener.end() : after], words):
            return None
        return Byline(text[start:end], Span(start, end), names)
    return _without_opener(text, start, end, words, patterns)


def _is_time(name: str, words: StructureWords) -> bool:
    """Say whether what stands for a name is a time: "By Good Friday"."""
    parts = name.lower().replace("’", "'").split()
    return words.byline.times.issuperset(part.strip(".,") for part in parts)


def _without_opener(text: str, start: int, end: int, words: StructureWords, patterns: Patterns) -> Byline | None:
    """Read "Ann Lee | Staff writer", "Ann Lee, Political Editor" and "Ann Lee Political editor"."""
    if text.find(",", start, end) < 0 and text.find("|", start, end) < 0:
        return _before_a_role(text, start, end, words, patterns)
    bar = text.find(" | ", start, end)
    names, after = _names(text, start, bar if bar >= 0 else end, words, patterns)
    if not names or after >= end or text[after] not in " ,|":
        return None
    rest = text[after:end].lstrip(" ,|•·–—-")
    if patterns.position.fullmatch(rest) or (text[after : after + 2] == " |" and patterns.house.fullmatch(rest)):
        return Byline(text[start:end], Span(start, end), names)
    return None


def _before_a_role(text: str, start: int, end: int, words: StructureWords, patterns: Patterns) -> Byline | None:
    """Read a name of two words with nothing between it and a role."""
    parts = text[start:end].split(" ", NAME)
    if len(parts) <= NAME or not patterns.position.fullmatch(parts[NAME]):
        return None
    name = " ".join(parts[:NAME])
    if not patterns.name.fullmatch(name) or not _person(name, words):
        return None
    return Byline(text[start:end], Span(start, end), (_clean(name, words),))


def read_bare_name(text: str, start: int, end: int, words: StructureWords, patterns: Patterns) -> Byline | None:
    """Read a line that is nothing but the names of persons, in ordinary letters, or give None.

    Where it stands must show that it is no name of a place or a part of the paper, words of which no such name holds.
    """
    if end - start > LONGEST_BARE or text[end - 1] in ".!?:,":
        return None
    names, after = _names(text, start, end, words, patterns)
    parts = text[start:after].replace(",", " ").split()
    shouted = any(part.isupper() and len(part) > LONGEST_INITIAL for part in parts)
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
        name = text[found.start() : found.end()].rstrip(".") if found.end() == end else found[0]
        if names and (patterns.role.match(name) or patterns.position.fullmatch(text, found.start(), end)):
            break
        after = found.end()
        person = _person(name, words)
        if person:
            names.append(_clean(person, words))
        joiner = patterns.joiner.match(text, after, end)
        if not joiner:
            break
        at = joiner.end()
    return tuple(dict.fromkeys(names)), after


def _person(name: str, words: StructureWords) -> str:
    """Give the name of a person, without the desk in capitals after it, or an empty string."""
    parts = name.split()
    known = [part.strip(".,").lower() in words.byline.not_names for part in parts]
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
    if after >= end or text[after:end].strip(" .,|*_") == "":
        return True
    if patterns.ender.match(text, after, end):
        return end - after <= LONGEST_TAIL
    joiner = patterns.joiner.match(text, after, end)
    at = joiner.end() if joiner else after + (text[after] == " ")
    if patterns.role.match(text, at, end) or (joiner and patterns.name.match(text, at, end)):
        return True
    return text[after] in ",|" and end - after <= LONGEST_ROLE
