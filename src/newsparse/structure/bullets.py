"""Lists: marked items, numbered headings that are none, and lists that lost their marks."""

import re

from newsparse.languages.schema.structure import StructureWords
from newsparse.structure.headings import TURN, looks_like_heading
from newsparse.structure.patterns import Patterns
from newsparse.structure.rows import Row

#: An unmarked list has so many items at least and at most, and each is at most so long.
FEWEST, MOST, LONGEST, SHORT = 2, 60, 500, 120
#: Items that are whole sentences open with the same word, which is shorter than this.
LONGEST_WORD = 24
#: Lines in a run without an introduction; it stands after a line longer than this.
FEWEST_ALONE, LONGEST_LINE = 4, 130
#: The name of a box is no longer than this.
LONGEST_BOX = 40
_STOPS, _QUOTES = '.:!?;,”"', '"“‘'
_LABELLED = re.compile(r"[^\W\d_a-z][^:—–\d\n.]{1,70}(: |—| – )(?=[^\s\d])|[^\W\d_a-z][^:.?!\n]{2,50}(\. )(?=[A-Z])")
_FIGURE = re.compile(r"[^\W\d_a-z][^:\n]{2,60}: [^\n]{0,20}\d")
#: A single item longer than this is a note.
FOOTNOTE = 100


def name_facts(text: str, rows: list[Row], words: StructureWords) -> None:
    """Mark the items of lists, and the headings among the numbered lines."""
    numbered = [index for index, row in enumerate(rows) if row.mark == "number" and not row.kind]
    for row in rows:
        if row.mark == "bullet" and not row.kind:
            row.kind = "fact"
    _release_footnote(text, rows)
    for index in numbered:
        rows[index].kind = _numbered(text, rows, index, words)
    if len(numbered) == 1 and rows[numbered[0]].kind == "fact":
        rows[numbered[0]].kind = ""
    for row in rows:
        if row.mark == "number" and row.kind != "fact":
            row.head = row.start


def _release_footnote(text: str, rows: list[Row]) -> None:
    """Make a paragraph of the only marked line of an article when it is a whole sentence: a note, no list."""
    facts = [row for row in rows if row.kind == "fact"]
    if len(facts) == 1 and facts[0].size > FOOTNOTE and text[facts[0].tail - 1] in ".?!":
        facts[0].kind, facts[0].head = "", facts[0].start


def _numbered(text: str, rows: list[Row], index: int, words: StructureWords) -> str:
    """Say what a numbered line is: a heading where prose parts it from the next number, else an item."""
    row = rows[index]
    beside = any(
        0 <= near < len(rows) and rows[near].mark == "number"
        for near in (_past_items(rows, index, -1), _past_items(rows, index, 1))
    )
    if row.level == 0 and not beside:
        return ""
    if not beside and looks_like_heading(text, row, words):
        under = rows[index + 1] if index + 1 < len(rows) else None
        return "heading" if under and under.mark in ("", "bullet", "quote") else ""
    return "fact" if beside or row.level else ""


def _past_items(rows: list[Row], index: int, step: int) -> int:
    """Give the index of the next row past the items that stand inside a numbered one."""
    near = index + step
    while 0 <= near < len(rows) and rows[near].mark == "bullet" and rows[near].indent > rows[index].indent:
        near += step
    return near


def name_lost_lists(text: str, rows: list[Row], patterns: Patterns) -> None:
    """Mark the lines of lists that have lost their marks: short parallel lines under an introduction, or in a box."""
    index = 0
    while index < len(rows):
        row = rows[index]
        index += 1
        boxed = row.size <= LONGEST_BOX and patterns.boxes.fullmatch(text, row.head, row.tail)
        if row.kind or not (boxed or text[row.tail - 1] == ":"):
            continue
        after = index
        while after < len(rows) and after - index < MOST and _is_item(text, rows[after], rows[index]):
            after += 1
        if after - index >= FEWEST:
            for item in rows[index:after]:
                item.kind = "fact"
            index = after


def name_runs(text: str, rows: list[Row], words: StructureWords) -> None:
    """Mark runs of short lines without an end in the middle of the story: a list that lost marks and introduction.

    After a whole sentence the first of the run is the heading of the list.
    """
    first = next((index for index, row in enumerate(rows) if not row.kind and row.size > LONGEST_LINE), len(rows))
    run: list[Row] = []
    for index in range(first, len(rows) + 1):
        if index < len(rows) and _is_short_line(text, rows[index]):
            run.append(rows[index])
            continue
        if len(run) >= FEWEST_ALONE or _are_figures(text, run):
            before = rows[index - len(run) - 1]
            whole = text[before.tail - 1] in ".?!”" and not _is_figure(text, run[0])
            headed = whole and looks_like_heading(text, run[0], words)
            for item in run[headed : len(run) - _ends_in_heading(text, run)]:
                item.kind = "fact"
        run = []


def _ends_in_heading(text: str, run: list[Row]) -> bool:
    """Say whether the last of lines that all have a label has none: it is the heading of what follows."""
    labelled = [bool(_label(text, row)) for row in run[1:]]
    return len(labelled) > 1 and all(labelled[:-1]) and not labelled[-1]


def _are_figures(text: str, run: list[Row]) -> bool:
    """Say whether lines are labels with figures, the first of them perhaps the heading."""
    return len(run) >= FEWEST and all(_is_figure(text, row) for row in run[len(run) > FEWEST :])


def _is_figure(text: str, row: Row) -> bool:
    """Say whether a line is a label and a figure."""
    return bool(_FIGURE.match(text, row.head, row.tail))


def _is_short_line(text: str, row: Row) -> bool:
    return (
        not row.kind
        and not row.mark
        and row.size <= SHORT
        and text[row.tail - 1] not in _STOPS
        and text[row.head] not in _QUOTES
    )


def _is_item(text: str, row: Row, first: Row) -> bool:
    """Say whether a line can be an item beside the first of its list."""
    if row.kind or row.mark not in ("", "quote") or row.mark != first.mark or row.size > LONGEST:
        return False
    stop, first_stop = text[row.tail - 1] in ".!", text[first.tail - 1] in ".!"
    if (text[row.tail - 1] == "?") != (text[first.tail - 1] == "?"):
        return False
    if text[row.tail - 1] == ":" or text[row.head] in '"“‘' or TURN.match(text, row.head, row.tail):
        return False
    label = _label(text, first)
    if label:
        return _label(text, row) == label
    return stop == first_stop and (not stop or _first_word(text, row) == _first_word(text, first))


def _first_word(text: str, row: Row) -> str:
    return text[row.head : row.head + LONGEST_WORD].partition(" ")[0]


def _label(text: str, row: Row) -> str:
    """Give what ends the few words that open a line, as those of items do: a colon, a dash, or a stop."""
    found = _LABELLED.match(text, row.head, row.tail)
    return (found[1] or found[2]).strip() if found else ""
