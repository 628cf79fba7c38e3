"""Lines that are not the story: time stamps, credits, captions, pointers to other pages.

An aside needs strong evidence: a closed form of the whole line, or of its end, in the place where such lines stand.
What could as well be a sentence stays in the story.
"""

import re
from bisect import bisect_right
from itertools import compress

from newsparse.structure.patterns import ANYWHERE, END, LAST, LONG_LINE, MIDDLE, PLACES, AsideRules, LineTest, fold_line
from newsparse.structure.rows import Row, read_link

#: A row longer than this that ends in a full stop is the first paragraph.
PROSE = 80
#: A caption that is known by its credit has so many characters before it; the credit takes no more than that.
SHORTEST_CAPTION, LONGEST_CREDIT = 8, 130
#: A line that opens a list of pointers, and each pointer under it, is no longer than this.
LONGEST_OPENER, LONGEST_POINTER = 60, 160
#: The first word, or the first digit, of a line behind its marks.
_FIRST_WORD = re.compile(r"[^\w\n]{0,6}(\d|[^\W\d_]{1,20})")
#: What a mark alone makes of a row.
_MARKED = {"hash": "", "setext": "", "rule": "aside:separator", "table": "aside:table"}
#: A dash that begins an aside is no mark of a list ("— Ann Lee").
_DASHES = "—–"
#: What ends the line under an opener of pointers that is no pointer.
_SENTENCE_ENDS = frozenset(".:")
_BRACKETS = frozenset(")]")
#: What ends a sentence, or goes on: a credit or a link has no such end.
_ENDS = frozenset('.?:;,”"')
#: A field of front matter.
_FIELD = "aside:note"
#: What the first line of an article is not: the headline may speak of pictures.
_NEVER_FIRST = frozenset({"caption", "credit"})


def name_asides(text: str, rows: list[Row], rules: AsideRules) -> None:
    """Mark the rows that are not the story, and the lines under "Read more:" as long as none of them is a sentence."""
    above, carried = _first_paragraph(text, rows), ""
    low, longest = len(rows) - END, rules.longest_whole
    for index, row in enumerate(rows):
        if row.mark in _MARKED or row.kind:
            carried = ""
            row.kind = row.kind or _MARKED[row.mark]
            if row.kind != _FIELD:
                continue
        places = MIDDLE if above <= index < low else PLACES[index < above, (index >= low) + (index >= low + END - LAST)]
        known = row.tail - row.head <= longest and _find_known(text, row, rules)
        found = known or find_aside(text, row, rules, places)
        if text[row.head] == "[" and not found:
            found = _find_linked(text, row, rules, places)
        if row.kind == _FIELD:
            row.kind = "aside:timestamp" if found and found.kind == "timestamp" else row.kind
        elif found and (index or found.kind not in _NEVER_FIRST):
            row.kind = f"aside:{found.kind}"
            row.head = row.start if row.mark == "bullet" and text[row.start] in _DASHES else row.head
            leads = (found.leads or _introduces(text, row, found)) and _is_under_a_headline(rows, index)
            carried = row.kind if leads else ""
        elif carried and row.size <= LONGEST_POINTER and text[row.tail - 1] not in _SENTENCE_ENDS:
            row.kind = carried
        else:
            carried = ""


def _is_under_a_headline(rows: list[Row], index: int) -> bool:
    """Say whether what may be the headline stands over a row: a menu above the headline opens no list of pointers."""
    return any(not row.kind for row in rows[:index])


def _find_linked(text: str, row: Row, rules: AsideRules, places: frozenset[str]) -> LineTest | None:
    """Give the rule of pointers that the words of a line obey which is a link of Markdown from end to end."""
    link = read_link(text, row.head, row.tail)
    if not link:
        return None
    head, tail = row.head, row.tail
    row.head, row.tail = link
    found = _find_known(text, row, rules) or find_aside(text, row, rules, places)
    row.head, row.tail = head, tail
    return found if found and found.kind == "promo" else None


def _introduces(text: str, row: Row, found: LineTest) -> bool:
    return found.kind == "promo" and text[row.tail - 1] == ":" and row.size <= LONGEST_OPENER


def _first_paragraph(text: str, rows: list[Row]) -> int:
    return next((index for index, row in enumerate(rows) if row.size > PROSE and text[row.tail - 1] == "."), 0)


def _find_known(text: str, row: Row, rules: AsideRules) -> LineTest | None:
    """Give what a line is that stands on many pages word for word."""
    return rules.whole.get(fold_line(text[row.head : row.tail]))


def find_aside(text: str, row: Row, rules: AsideRules, places: frozenset[str] = ANYWHERE) -> LineTest | None:
    """Give the rule of asides that a line obeys, or None."""
    head, tail = row.head, row.tail
    size = tail - head
    if size > rules.longest:
        return None
    filed = rules.by_opener if size <= LONG_LINE else rules.long_by_opener
    space = text.find(" ", head, tail)
    word = text[head : space if space >= 0 else tail]
    for test in filed.get(word.lower(), ()) if word.isalpha() else _by_mark(text, head, tail, filed):
        if size <= test.longest and test.place in places and test.pattern.fullmatch(text, head, tail):
            return test
    free, marks, limits = rules.free[places]
    if (fitting := bisect_right(limits, -size)) > 0:
        for test in compress(free, map(text[head:tail].__contains__, marks[:fitting])):
            if test.pattern.fullmatch(text, head, tail):
                return test
    if text[tail - 1] in _ENDS and text[tail - 2] not in _BRACKETS:
        return None
    start = head + SHORTEST_CAPTION if size < SHORTEST_CAPTION + LONGEST_CREDIT else tail - LONGEST_CREDIT
    for test in _by_ending(text, start, tail, rules):
        if size <= test.longest and test.pattern.search(text, start, tail):
            return test
    return None


def _by_mark(text: str, head: int, tail: int, filed: dict[str, tuple[LineTest, ...]]) -> tuple[LineTest, ...]:
    """Give the rules that are filed under a line's first word behind its marks, its first digit, or its first mark."""
    found = _FIRST_WORD.match(text, head, tail)
    tests = filed.get(found[1].lower() if found else "", ())
    return tests if text[head].isalnum() else tests + filed.get(text[head], ())


def _by_ending(text: str, start: int, tail: int, rules: AsideRules) -> tuple[LineTest, ...]:
    """Give the rules that the end of a line may obey; it has no stop, or a bracket before the stop."""
    last = text[tail - 1]
    if last in _ENDS:
        return rules.bracketed if last == "." and text[tail - 2] in _BRACKETS else ()
    if last in _BRACKETS:
        return rules.bracketed
    return rules.endings if rules.ending_holds.search(text, start, tail) else ()
