"""Hard-wrapped text put back together: which line goes on in the next one."""

import itertools

from newsparse.structure.rows import Row

#: Text is not wrapped at fewer or more columns than this.
NARROWEST, WIDEST = 24, 110
#: Of the pairs of touching lines, so many and this share must be as full as the width allows.
FEWEST, SHARE = 2, 0.6
#: Of the lines after a full one, this share begins in the middle of a sentence: in small letters.
INSIDE = 0.3
#: What ends the only sentence that was broken.
SENTENCE_ENDS = frozenset('.?!"”')
#: What can go on in the next line.
_WRAPPED = frozenset({"", "bullet", "number", "quote"})


def join_wrapped(text: str, rows: list[Row]) -> list[Row]:
    """Join the lines of hard-wrapped paragraphs and of list items that run on."""
    width = _width(text, rows)
    if not width and not any(row.indent for row in rows):
        return rows
    joined: list[Row] = []
    size = 0
    for row in rows:
        before = joined[-1] if joined else None
        if before and _goes_on(text, before, row, width, size):
            before.end = before.tail = row.end
        else:
            joined.append(row)
        size = row.end - row.start
    return joined


def _first_word(text: str, row: Row) -> int:
    """Give the length of the first word of a row, as far as wrapping cares."""
    start = row.head if row.mark == "quote" else row.start
    space = text.find(" ", start, min(row.end, start + 40))
    return (space if space >= 0 else row.end) - row.start


def _width(text: str, rows: list[Row]) -> int:
    """Give the column at which a text was wrapped, or 0 when it was not.

    Wrapped lines are as full as they can be: the first word of the next line would not have found room.
    """
    touching: list[tuple[int, Row]] = []
    for above, row in itertools.pairwise(rows):
        if row.gap or (row.mark and not row.mark == above.mark == "quote") or above.mark not in _WRAPPED:
            continue
        size = above.end - above.start + above.indent
        if size > WIDEST:
            return 0
        touching.append((size, row))
    if len(touching) < FEWEST:
        return _width_of_a_pair(text, touching)
    width = max(size for size, _ in touching)
    full = [row for size, row in touching if size + 1 + _first_word(text, row) > width]
    inside = sum(text[row.start].islower() for row in full)
    enough = len(full) >= FEWEST and len(full) >= SHARE * len(touching) and inside >= INSIDE * len(full)
    return width if enough and width >= NARROWEST else 0


def _width_of_a_pair(text: str, touching: list[tuple[int, Row]]) -> int:
    """Give the width of the only line that another touches, if that ends in small letters the sentence of the first."""
    if not touching:
        return 0
    size, row = touching[0]
    before = text[row.start - row.indent - 2]
    inside = text[row.start].islower() and text[row.end - 1] in SENTENCE_ENDS and (before.isalnum() or before == ",")
    return size if inside and size >= NARROWEST else 0


def _goes_on(text: str, before: Row, row: Row, width: int, size: int) -> bool:
    """Say whether a row continues the one before it, whose last line is so long."""
    if row.gap or before.mark in ("hash", "setext", "rule", "table", "bold"):
        return False
    if "quote" in (before.mark, row.mark):
        return before.mark == row.mark and bool(width) and size + 1 + _first_word(text, row) > width
    listed = before.mark in ("bullet", "number")
    if row.mark and (row.mark not in ("bullet", "number") or listed or not width or text[before.end - 1] in ".:;!?"):
        return False
    if listed and row.indent > before.indent and row.indent >= min(before.head - before.start, 2):
        return True
    if not width or (row.indent > before.indent and not listed):
        return False
    return size + before.indent + 1 + _first_word(text, row) > width
