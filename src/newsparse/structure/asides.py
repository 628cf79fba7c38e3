"""Lines that are not the story: time stamps, credits, captions, pointers to other pages."""

import re

from newsparse.structure.marks import Row
from newsparse.structure.rules import Patterns

#: What no aside is longer than.
LONGEST = 1600
#: A caption that is known by its credit: its size, and the most that the credit takes.
SHORTEST_CAPTION, LONGEST_CAPTION, LONGEST_CREDIT = 8, 260, 110
#: A line that opens a list of pointers, and each pointer under it, is no longer than this.
LONGEST_OPENER, LONGEST_POINTER = 60, 160
#: A caption has so many stops inside, those of abbreviations counted.
MOST_STOPS = 2
#: The first word, or the first digit, of a line behind its marks.
_FIRST_WORD = re.compile(r"[^\w\n]{0,6}(\d|[^\W\d_]{1,20})")


def name_asides(text: str, rows: list[Row], patterns: Patterns) -> None:
    """Mark the rows that are not the story."""
    for row in rows:
        if row.mark == "rule":
            row.kind = "aside:separator"
        elif row.mark == "table":
            row.kind = "aside:table"
        elif row.mark not in ("hash", "setext") and row.size <= LONGEST:
            kind = aside_kind(text, row, patterns)
            if kind:
                row.kind = f"aside:{kind}"
    _carry_promotions(text, rows)


def aside_kind(text: str, row: Row, patterns: Patterns) -> str:
    """Give the kind of aside that a line is, or an empty string."""
    found = None
    opener = _FIRST_WORD.match(text, row.head, row.tail)
    if opener and opener[1].lower() in patterns.aside_openers:
        found = patterns.aside.fullmatch(text, row.head, row.tail)
    found = found or patterns.free_aside.fullmatch(text, row.head, row.tail)
    if not found and row.size <= LONGEST_CAPTION and _could_be_caption(text, row, patterns):
        found = patterns.ending.search(text, max(row.head + SHORTEST_CAPTION, row.tail - LONGEST_CREDIT), row.tail)
    return patterns.kinds[found.lastgroup] if found and found.lastgroup else ""


def _could_be_caption(text: str, row: Row, patterns: Patterns) -> bool:
    """Say whether a line is a few sentences, and ends without a stop, or with a bracket before it."""
    last = text[row.tail - 1]
    if last in '.?”"' and not (last == "." and text[row.tail - 2] in ")]"):
        return False
    if not patterns.ending_holds.search(text, row.head, row.tail):
        return False
    return text.count(". ", row.head, row.tail) <= MOST_STOPS


def _carry_promotions(text: str, rows: list[Row]) -> None:
    """Take the lines under "Read more:" along, as long as none of them is a sentence."""
    carry = False
    for row in rows:
        if row.kind == "aside:promo":
            carry = text[row.tail - 1] == ":" and row.size <= LONGEST_OPENER
        elif carry and not row.kind and row.size <= LONGEST_POINTER and text[row.tail - 1] not in ".:":
            row.kind = "aside:promo"
        else:
            carry = False
