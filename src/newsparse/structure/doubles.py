"""Lines that stand twice at the top of a page: its name over the headline, the headline again, captions again."""

from newsparse.structure.patterns import Patterns
from newsparse.structure.rows import Row

#: Rows at the top that are looked at.
TOP = 12
#: A headline under the name of a paper is longer than this; a caption that stands twice has so many characters.
HEADLINE, CAPTION, LONGEST_CAPTION = 24, 16, 80


def name_masthead(text: str, rows: list[Row], first: int, patterns: Patterns) -> int:
    """Mark the name of a paper where the headline could stand, if a headline stands under it; give where that is."""
    row, under = rows[first], rows[first + 1] if first + 2 < len(rows) else None
    if (
        under
        and not (row.kind or row.mark or under.kind)
        and under.size > max(HEADLINE, row.size)
        and text[under.tail - 1] not in ".,:"
        and patterns.masthead.fullmatch(text, row.head, row.tail)
    ):
        row.kind = "aside:note"
        return first + 1
    return first


def name_doubles(text: str, rows: list[Row], headline: int) -> None:
    """Mark the headline where it stands again near the top, and the first of two equal lines under it: a caption."""
    head = above = rows[headline]
    size = before = head.size
    for row in rows[headline + 1 : headline + TOP]:
        own = row.size
        if own == size and not row.kind and text.startswith(text[head.head : head.tail], row.head):
            row.kind = "aside:note"
        elif own == before and _are_captions(text, above, row):
            above.kind = "aside:caption"
        above, before = row, own


def _are_captions(text: str, above: Row, row: Row) -> bool:
    """Say whether two touching lines of the same length are the same short text."""
    return (
        CAPTION <= row.size <= LONGEST_CAPTION
        and not (above.kind or row.kind or row.gap or row.mark)
        and text.startswith(text[above.head : above.tail], row.head)
    )
