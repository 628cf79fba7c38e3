"""Lines that are not the story: time stamps, credits, captions, pointers to other pages.

An aside needs strong evidence: a closed form of the whole line, or of its end, in the place where such lines stand.
What could as well be a sentence stays in the story.
"""

import re

from newsparse.structure.marks import Row
from newsparse.structure.rules import AsideRules, LineTest

#: A row with more words than this that ends in a full stop is the first paragraph.
PROSE = 130
#: So many rows are the end of an article, and so many the very last of it.
END, LAST = 8, 2
#: A caption that is known by its credit has so many characters before it; the credit takes no more than that.
SHORTEST_CAPTION, LONGEST_CREDIT = 8, 130
#: A line that opens a list of pointers, and each pointer under it, is no longer than this.
LONGEST_OPENER, LONGEST_POINTER = 60, 160
#: The first word, or the first digit, of a line behind its marks.
_FIRST_WORD = re.compile(r"[^\w\n]{0,6}(\d|[^\W\d_]{1,20})")
_ANYWHERE = frozenset({"", "top", "end", "last"})
_MARKED = frozenset({"hash", "setext", "rule", "table"})
#: A dash that begins an aside is no mark of a list ("— Ann Lee").
_DASHES = "—–"
#: What ends a sentence, or goes on: a credit or a link has no such end.
_ENDS = frozenset('.?:;,”"')
#: What the first line of an article is not: the headline may speak of pictures.
_NEVER_FIRST = frozenset({"caption", "credit"})


def name_asides(text: str, rows: list[Row], rules: AsideRules) -> None:
    """Mark the rows that are not the story."""
    above = _first_paragraph(text, rows)
    for index, row in enumerate(rows):
        if row.mark not in _MARKED:
            if row.size <= rules.longest:
                _name(text, row, rules, _places(index < above, len(rows) - index), first=not index)
        elif row.mark == "rule":
            row.kind = "aside:separator"
        elif row.mark == "table":
            row.kind = "aside:table"
    _carry_promotions(text, rows)


def _first_paragraph(text: str, rows: list[Row]) -> int:
    return next((index for index, row in enumerate(rows) if row.size > PROSE and text[row.tail - 1] == "."), 0)


def _places(above: bool, left: int) -> frozenset[str]:  # noqa: FBT001
    """Give the places that a row stands in, by the names that rules have for them; ``left`` rows are left with it."""
    return _PLACES[above, (left <= END) + (left <= LAST)]


_PLACES = {
    (above, low): frozenset({"", *["top"] * above, *("end", "last")[:low]})
    for above in (False, True)
    for low in range(3)
}


def _name(text: str, row: Row, rules: AsideRules, places: frozenset[str], *, first: bool) -> None:
    kind = aside_kind(text, row, rules, places)
    if kind and (not first or kind not in _NEVER_FIRST):
        row.kind = f"aside:{kind}"
        if row.mark == "bullet" and text[row.start] in _DASHES:
            row.head = row.start


def aside_kind(text: str, row: Row, rules: AsideRules, places: frozenset[str] = _ANYWHERE) -> str:
    """Give the kind of aside that a line is, or an empty string."""
    opener = _FIRST_WORD.match(text, row.head, row.tail)
    tests = rules.by_opener.get(opener[1].lower(), ()) if opener else ()
    if not (text[row.head].isalnum()):
        tests += rules.by_opener.get(text[row.head], ())
    kind = _first_that_fits(text, row, tests, places) or _first_that_fits(text, row, rules.free, places)
    return kind or _ending_kind(text, row, rules)


def _first_that_fits(text: str, row: Row, tests: tuple[LineTest, ...], places: frozenset[str]) -> str:
    for test in tests:
        if row.size <= test.longest and test.place in places and test.pattern.fullmatch(text, row.head, row.tail):
            return test.kind
    return ""


def _ending_kind(text: str, row: Row, rules: AsideRules) -> str:
    """Give the kind of a line by its end: without a stop, or with a bracket before it."""
    last = text[row.tail - 1]
    if last in _ENDS and not (last == "." and text[row.tail - 2] in ")]"):
        return ""
    start = max(row.head + SHORTEST_CAPTION, row.tail - LONGEST_CREDIT)
    for test in rules.endings:
        if (
            row.size <= test.longest
            and any(text.find(mark, start, row.tail) >= 0 for mark in test.holds)
            and test.pattern.search(text, start, row.tail)
        ):
            return test.kind
    return ""


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
