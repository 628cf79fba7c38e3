"""The top of an article: headline, standfirst, byline, dateline, and the lines among them that are none."""

from newsparse.languages.schema.structure import StructureWords
from newsparse.model import Byline
from newsparse.structure.asides import PROSE
from newsparse.structure.bylines import LONGEST_BARE, read_bare_name, read_byline
from newsparse.structure.datelines import read_dateline
from newsparse.structure.doubles import name_doubles, name_masthead
from newsparse.structure.headings import ENTITY, PLAINLY_PROSE, STOPS, holds_address
from newsparse.structure.patterns import Patterns
from newsparse.structure.rows import Row

#: No headline is longer than this, and no byline than that; further down a byline is shorter.
LONGEST, LONGEST_BYLINE, LONGEST_LATE = 130, 160, 100
_MARKED_BYLINE = frozenset({"", "bold", "bullet", "table", "quote"})
#: Words in emphasis are longer than this, the marks included.
LEAST_EMPHASIS = 4
#: Rows at the top that are looked at for a bare date, and for a byline without an opener.
TOP = 8
#: No bare date is longer than this.
LONGEST_DATE = 80
LONGEST_ENTITY = 12
#: What else a byline may have been taken for; among so many lines at the top "Reporting by" opens one.
_MAY_SIGN, NEAR_THE_TOP = frozenset({"", "aside:credit", "aside:caption", "aside:table"}), 3
#: A title has so many words or more of such a length, and no larger share of them begins with a small letter.
FEWEST_LONG_WORDS, LONG_WORD, SMALL_WORDS = 4, 4, 0.25
#: A standfirst has so many characters; without a byline under it, more.
STANDFIRST, LONGEST_STANDFIRST, UNFINISHED = 40, 300, 45


def name_dates(text: str, rows: list[Row], patterns: Patterns) -> None:
    """Mark bare dates over the first paragraph as time stamps."""
    for row in rows[:TOP]:
        if row.size > LONGEST_DATE and text[row.tail - 1] == ".":
            return
        if (
            not row.kind
            and row.mark in ("", "bold")
            and row.size <= LONGEST_DATE
            and patterns.bare_date.fullmatch(text, row.head, row.tail)
        ):
            row.kind = "aside:timestamp"


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


def name_headline(text: str, rows: list[Row], words: StructureWords, patterns: Patterns) -> None:
    """Mark the headline, if the first line that is no aside can be one, and the standfirst under it."""
    first = next((index for index, row in enumerate(rows) if not row.kind.startswith("aside")), None)
    if first is None or (len(rows) == 1 and rows[0].mark != "hash"):
        return
    first = name_masthead(text, rows, first, patterns)
    row = rows[first]
    if (
        row.kind
        or row.mark not in ("", "hash", "bold", "setext", "number", "quote")
        or not (_can_be_headline(text, row) or _is_over_a_dateline(text, rows, first, words, patterns))
    ):
        return
    if row.mark == "number":
        row.head = row.start
    row.kind = "headline"
    name_doubles(text, rows, first)
    _name_standfirst(text, rows, first)


def _is_over_a_dateline(text: str, rows: list[Row], first: int, words: StructureWords, patterns: Patterns) -> bool:
    """Say whether the first line, though it is a sentence, stands over a paragraph that a dateline opens."""
    if first + 1 >= len(rows) or rows[first].size > LONGEST:
        return False
    under = rows[first + 1]
    return not under.kind and read_dateline(text, under.head, under.tail, words, patterns) is not None


def _can_be_headline(text: str, row: Row) -> bool:
    if row.mark in ("hash", "setext"):
        return True
    last = text[row.tail - 1]
    if last == ";" and ENTITY.search(text, max(row.head, row.tail - LONGEST_ENTITY), row.tail):
        return row.size <= LONGEST
    if row.size > LONGEST or last in ",;:—–-" or (last == ")" and text[row.head] == "("):
        return False
    if holds_address(text[row.head : row.tail]):
        return False
    # Neither an ellipsis nor letters with dots end a sentence.
    stops = last in STOPS and "." not in text[max(row.head, row.tail - 3) : row.tail - 1]
    stops = stops or (last in '”"' and text[row.tail - 2] in STOPS)
    stops = stops and not _is_title(text[row.head : row.tail].split())
    return not stops and not (row.size > PLAINLY_PROSE and last in '”"')


def _is_title(parts: list[str]) -> bool:
    """Say whether longer words are capitalised, but for a preposition, as in the headlines of some papers."""
    small = [part[0].islower() for part in parts if len(part) >= LONG_WORD]
    return len(small) >= FEWEST_LONG_WORDS and sum(small) <= SMALL_WORDS * len(small)


def _name_standfirst(text: str, rows: list[Row], headline: int) -> None:
    """Mark the line under the headline as standfirst if a byline follows it, or if it ends without a full stop."""
    if headline + 2 >= len(rows):
        return
    row, under = rows[headline + 1], rows[headline + 2]
    if row.kind or row.mark not in ("", "bold", "quote") or not STANDFIRST <= row.size <= LONGEST_STANDFIRST:
        return
    before_byline = under.kind in ("byline", "aside:timestamp")
    end = row.tail - (text[row.tail - 1] in '”"')
    unfinished = text[end - 1] not in '.,!?”":…' and row.size >= UNFINISHED and under.size > PLAINLY_PROSE
    if before_byline or unfinished:
        row.kind = "standfirst"
