"""The top of an article: its byline and its dates, and the lines among them that are none."""

import re

from newsparse.languages.schema.structure import StructureWords
from newsparse.model import Byline
from newsparse.structure.asides import PROSE
from newsparse.structure.bylines import LONGEST_BARE, read_bare_name, read_byline
from newsparse.structure.headings import PLAINLY_PROSE
from newsparse.structure.patterns import Patterns
from newsparse.structure.rows import Row

#: No byline is longer than this; further down it is shorter.
LONGEST_BYLINE, LONGEST_LATE = 160, 100
_MARKED_BYLINE = frozenset({"", "bold", "bullet", "table", "quote"})
#: Words in emphasis are longer than this, the marks included.
LEAST_EMPHASIS = 4
#: Rows at the top that are looked at for a bare date, and for a byline without an opener.
TOP = 8
#: No bare date is longer than this.
LONGEST_DATE = 80
_DIGIT = re.compile(r"\d")
#: What else a byline may have been taken for; among so many lines at the top "Reporting by" opens one.
_MAY_SIGN, NEAR_THE_TOP = frozenset({"", "aside:credit", "aside:caption", "aside:table"}), 3


def name_dates(text: str, rows: list[Row], patterns: Patterns) -> None:
    """Mark bare dates over the first paragraph as time stamps."""
    for row in rows[:TOP]:
        if row.size > LONGEST_DATE and text[row.tail - 1] == ".":
            return
        if not row.kind and row.mark in ("", "bold") and row.size <= LONGEST_DATE and is_bare_date(text, row, patterns):
            row.kind = "aside:timestamp"


def is_bare_date(text: str, row: Row, patterns: Patterns) -> bool:
    """Say whether a line is a date and no more; the day or the year of it stands in digits."""
    return bool(_DIGIT.search(text, row.head, row.tail) and patterns.bare_date.fullmatch(text, row.head, row.tail))


def name_byline(text: str, rows: list[Row], words: StructureWords, patterns: Patterns) -> Byline | None:
    """Mark and give the byline: the first line that reads as one."""
    for index, row in enumerate(rows):
        if row.kind not in _MAY_SIGN and not (row.kind == "aside:agency" and index < NEAR_THE_TOP):
            continue
        if row.size > (LONGEST_BYLINE if index < TOP else LONGEST_LATE) or row.mark not in _MARKED_BYLINE:
            continue
        head, tail = _within_emphasis(text, row)
        could_be = index < TOP or patterns.opener.match(text, head, tail)
        labels = row.mark != "bullet"
        byline = read_byline(text, head, tail, words, patterns, labels=labels) if could_be else None
        if byline:
            row.kind, row.head, row.tail = "byline", head, tail
            _name_role(text, rows[index + 1 : index + 3], patterns)
            return byline
    return _name_bare_byline(text, rows, words, patterns)


def _name_bare_byline(text: str, rows: list[Row], words: StructureWords, patterns: Patterns) -> Byline | None:
    """Mark a line of names alone between the headline and a date or the first paragraph, if nobody else signs."""
    for index, row in enumerate(rows[1 : TOP + 1], 1):
        if row.size > LONGEST_BARE or row.kind or row.mark or index + 1 >= len(rows):
            if row.size > PLAINLY_PROSE:
                return None
            continue
        under = rows[index + 1]
        role = under.kind in ("", "aside:agency") and bool(patterns.position.fullmatch(text, under.head, under.tail))
        mailed = under.kind == "aside:contact"
        placed = role or mailed or under.kind == "aside:timestamp" or (not under.kind and under.size > PROSE)
        byline = read_bare_name(text, row.head, row.tail, words, patterns, capitals=mailed) if placed else None
        if byline and (role or mailed or text.find(byline.text, row.tail) < 0):
            row.kind, under.kind = "byline", "aside:note" if role else under.kind
            _name_role(text, rows[index + 2 : index + 3], patterns)
            return byline
    return None


def _name_role(text: str, under: list[Row], patterns: Patterns) -> None:
    """Mark the role and the paper of an author on lines of their own under the byline."""
    for row in under:
        if row.kind or row.size > LONGEST_BARE:
            return
        if patterns.position.fullmatch(text, row.head, row.tail) or patterns.masthead.fullmatch(
            text, row.head, row.tail
        ):
            row.kind = "aside:note"


def _within_emphasis(text: str, row: Row) -> tuple[int, int]:
    """Give the words of a row without the marks of emphasis around them ("*By Ann Lee*")."""
    mark = text[row.head]
    if mark not in "*_" or text[row.tail - 1] != mark or row.size <= LEAST_EMPHASIS:
        return row.head, row.tail
    return row.head + 1, row.tail - 1
