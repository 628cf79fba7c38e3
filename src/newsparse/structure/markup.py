"""What stands around the story in Markdown: front matter, code, tables without outer bars, words under a picture."""

import itertools
import re

from newsparse.structure.rows import Row

#: Front matter has no more lines than this.
MOST_FIELDS = 40
_FENCE = re.compile(r"(?:`{3,}|~{3,})[\w+#-]{0,20}")
_FIELD = re.compile(r"[\w-]{1,30}:(?: .*)?|- .*")
_COLUMNS = re.compile(r":?-{2,}:?(?: ?\| ?:?-{2,}:?)+")
_FRONT = "---"


def name_markup(text: str, rows: list[Row]) -> None:
    """Mark what only Markdown has; most texts hold none of it."""
    _name_front_matter(text, rows)
    if "`" in text or "~" in text:
        _name_code(text, rows)
    if "|" in text:
        _name_tables(text, rows)
    if "[" in text and "![" in text:
        _name_picture_lines(text, rows)


def _name_front_matter(text: str, rows: list[Row]) -> None:
    """Mark the fields between two rules at the very top; a time stamp among them stays to be found."""
    if rows[0].mark != "rule" or text[rows[0].start : rows[0].end] != _FRONT:
        return
    for index, row in enumerate(rows[1:MOST_FIELDS], 1):
        if text[row.start : row.end] == _FRONT or (row.mark == "setext" and text[row.end - 3 : row.end] == "---"):
            for field in rows[: index + 1]:
                field.mark = field.mark if field.mark == "rule" else ""
                field.head, field.kind = field.start, "aside:separator" if field.mark else "aside:note"
            return
        if not _FIELD.fullmatch(text, row.start, row.end):
            return


def _name_code(text: str, rows: list[Row]) -> None:
    """Mark the lines between two fences, whatever they look like."""
    fences = [index for index, row in enumerate(rows) if _FENCE.fullmatch(text, row.start, row.end)]
    for first, last in zip(fences[::2], fences[1::2], strict=False):
        for row in rows[first : last + 1]:
            row.mark, row.kind, row.head, row.tail = "", "aside:code", row.start, row.end


def _name_tables(text: str, rows: list[Row]) -> None:
    """Mark the rows of a table around the line that rules off its head, when they have as many bars."""
    for index, row in enumerate(rows):
        if text[row.start] not in ":-" or not _COLUMNS.fullmatch(text, row.start, row.end):
            continue
        bars = text.count("|", row.start, row.end)
        under = itertools.takewhile(lambda other: not other.gap, rows[index + 1 :])
        for other in (*rows[max(0, index - 1) : index + 1], *under):
            if text.count("|", other.start, other.end) != bars:
                break
            other.mark = "table"


def _name_picture_lines(text: str, rows: list[Row]) -> None:
    """Mark the words in emphasis right under a picture."""
    for above, row in itertools.pairwise(rows):
        pictured = text.startswith("![", above.start) and not row.gap and not row.kind
        if pictured and text[row.start] in "*_" and text[row.end - 1] == text[row.start]:
            row.kind = "aside:caption"
