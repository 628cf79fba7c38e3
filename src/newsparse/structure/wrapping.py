"""Hard-wrapped text put back together: which line goes on in the next one."""

import itertools

from newsparse.structure.marks import Row

#: Text is not wrapped at fewer or more columns than this.
NARROWEST, WIDEST = 24, 110
#: Of the pairs of touching lines, so many and this share must be as full as the width allows.
FEWEST, SHARE = 2, 0.6
#: Of the lines after a full one, this share begins in the middle of a sentence: in small letters.
INSIDE = 0.3


def join_wrapped(text: str, rows: list[Row]) -> list[Row]:
    """Join the lines of hard-wrapped paragraphs and of list items that run on."""
    width = _width(text, rows)
    joined: list[Row] = []
    last_end, last_start = 0, 0
    for row in rows:
        before = joined[-1] if joined else None
        if before and _goes_on(text, before, row, width, row.start - last_start, last_end - last_start):
            before.end = before.tail = row.end
        else:
            joined.append(row)
        last_start, last_end = row.start, row.end
    return joined


def _first_word(text: str, row: Row) -> int:
    """Give the length of the first word of a row, as far as wrapping cares."""
    space = text.find(" ", row.start, min(row.end, row.start + 40))
    return (space if space >= 0 else row.end) - row.start


def _width(text: str, rows: list[Row]) -> int:
    """Give the column at which a text was wrapped, or 0 when it was not.

    Wrapped lines are as full as they can be: the first word of the next line would not have found room.
    """
    pairs = [
        (a, b)
        for a, b in itertools.pairwise(rows)
        if not b.gap and not b.mark and a.mark in ("", "bullet", "number", "quote")
    ]
    sizes = [a.end - a.start + a.indent for a, _ in pairs]
    if len(pairs) < FEWEST:
        return 0
    width = max(sizes)
    if width > WIDEST:
        return 0
    full = [b for size, (_, b) in zip(sizes, pairs, strict=True) if size + 1 + _first_word(text, b) > width]
    inside = sum(text[b.start].islower() for b in full)
    enough = len(full) >= FEWEST and len(full) >= SHARE * len(pairs) and inside >= INSIDE * len(full)
    return width if enough and width >= NARROWEST else 0


def _goes_on(text: str, before: Row, row: Row, width: int, _step: int, size: int) -> bool:
    """Say whether a row continues the one before it."""
    if row.gap or before.mark in ("hash", "setext", "rule", "table", "bold"):
        return False
    listed = before.mark in ("bullet", "number")
    if row.mark and (row.mark not in ("bullet", "number") or listed or not width or text[before.end - 1] in ".:;!?"):
        return False
    if listed and row.indent > before.indent and row.indent >= min(before.head - before.start, 2):
        return True
    if not width or (row.indent > before.indent and not listed):
        return False
    return size + before.indent + 1 + _first_word(text, row) > width
