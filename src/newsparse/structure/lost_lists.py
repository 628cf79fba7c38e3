"""Lists that have lost their marks: short parallel lines under an introduction, or in a row."""

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
#: Sentences under an introduction of more than so many words are a list if there are so many, each no longer than this.
WORDS_OF_AN_INTRODUCTION, FEWEST_SENTENCES, ORDER = 3, 3, 90
#: A line with a label, whatever it opens with; of a list of such lines at least this share has one.
_PAIR, LABELLED = re.compile(r"[^\W_][^:–—\n]{1,60}(?:: | [–—] )\S"), 0.6


def name_lost_lists(text: str, rows: list[Row], words: StructureWords, patterns: Patterns) -> None:
    """Mark the lines of lists that have lost their marks: short parallel lines under an introduction, or in a box."""
    index = 0
    while index < len(rows):
        row = rows[index]
        index += 1
        if row.kind or not (
            text[row.tail - 1] == ":"
            or (row.size <= LONGEST_BOX and patterns.boxes.fullmatch(text, row.head, row.tail))
        ):
            continue
        after = _past_items(text, rows, index, patterns)
        if after - index < FEWEST and text.count(" ", row.head, row.tail) >= WORDS_OF_AN_INTRODUCTION:
            after = _past_orders(text, rows, index, words)
        if after - index >= FEWEST and not _could_be_paragraphs(text, rows[index:after]):
            for item in rows[index:after]:
                item.kind = "fact"
            index = after


def _could_be_paragraphs(text: str, items: list[Row]) -> bool:
    """Say whether too few items are long sentences that begin alike by chance, or questions that do not."""
    long = all(text[row.tail - 1] in ".!" and row.size > SHORT and not _label(text, row) for row in items)
    asked = text[items[0].tail - 1] == "?" and len({_first_word(text, row) for row in items}) > 1
    return (long or asked) and len(items) < FEWEST_SENTENCES


def _past_items(text: str, rows: list[Row], index: int, patterns: Patterns) -> int:
    """Give where the items end that begin at a row; after items with a semicolon the first full stop ends them."""
    after = index
    while after < len(rows) and after - index < MOST and _is_item(text, rows[after], rows[index]):
        if _is_part(text, rows[after], patterns):
            break
        after += 1
        if text[rows[index].tail - 1] == ";" and text[rows[after - 1].tail - 1] == ".":
            break
    return after


def _past_orders(text: str, rows: list[Row], index: int, words: StructureWords) -> int:
    """Give where several short sentences end that stand together between an introduction and a longer line."""
    after = index
    while after < len(rows) and after - index < MOST and _is_short_sentence(text, rows[after], words):
        after += 1
    return after if after - index >= FEWEST_SENTENCES else index


def _is_short_sentence(text: str, row: Row, words: StructureWords) -> bool:
    """Say whether a line is one short sentence, and no quotation."""
    line = text[row.head : row.tail]
    plain = not row.kind and not row.mark and row.size <= ORDER
    opens = line[0] not in _QUOTES and line.partition(" ")[0].lower() not in words.headings.anaphoric
    return plain and opens and line[-1] == "." and ". " not in line


def name_runs(text: str, rows: list[Row], words: StructureWords, patterns: Patterns) -> None:
    """Mark runs of short lines without an end in the middle of the story: a list that lost marks and introduction.

    After a whole sentence the first of the run is the heading of the list.
    """
    first = next((index for index, row in enumerate(rows) if not row.kind and row.size > LONGEST_LINE), len(rows))
    run: list[Row] = []
    for index in range(first, len(rows) + 1):
        if index < len(rows) and rows[index].size <= SHORT and _is_short_line(text, rows[index], patterns):
            run.append(rows[index])
            continue
        if run and (len(run) >= FEWEST_ALONE or _are_figures(text, run)):
            before = rows[index - len(run) - 1]
            whole = text[before.tail - 1] in ".?!”" and not _is_figure(text, run[0])
            headed = whole and looks_like_heading(text, run[0], words)
            for item in _without_headings(text, run[headed:]):
                item.kind = "fact"
        run = run and []


def _without_headings(text: str, run: list[Row]) -> list[Row]:
    """Leave out of lines that nearly all have a label those few that have none: they are headings among them."""
    pairs = [row for row in run if _PAIR.match(text, row.head, row.tail)]
    return pairs if len(pairs) >= FEWEST and len(pairs) >= LABELLED * len(run) else run


def _are_figures(text: str, run: list[Row]) -> bool:
    """Say whether lines are labels with figures, the first of them perhaps the heading."""
    return len(run) >= FEWEST and all(_is_figure(text, row) for row in run[len(run) > FEWEST :])


def _is_figure(text: str, row: Row) -> bool:
    """Say whether a line is a label and a figure."""
    return bool(_FIGURE.match(text, row.head, row.tail))


def _is_short_line(text: str, row: Row, patterns: Patterns) -> bool:
    """Say whether a line can be an item of a run: without an end, and not the name of a part."""
    plain = not row.kind and not row.mark and text[row.tail - 1] not in _STOPS and text[row.head] not in _QUOTES
    return plain and not _is_part(text, row, patterns)


def _is_part(text: str, row: Row, patterns: Patterns) -> bool:
    """Say whether a line is the name of a part."""
    return row.size <= LONGEST_BOX and patterns.parts.fullmatch(text, row.head, row.tail) is not None


def _is_item(text: str, row: Row, first: Row) -> bool:
    """Say whether a line can be an item beside the first of its list."""
    if row.kind or row.mark not in ("", "quote") or row.mark != first.mark or row.size > LONGEST:
        return False
    ends, first_ends = text[row.tail - 1], text[first.tail - 1]
    if (ends == "?") != (first_ends == "?"):
        return False
    if text[row.tail - 1] == ":" or text[row.head] in '"“‘' or TURN.match(text, row.head, row.tail):
        return False
    label = _label(text, first)
    if label:
        return _label(text, row) == label
    if ends not in ".!":
        return first_ends not in ".!"
    return first_ends == ";" or (first_ends in ".!" and _first_word(text, row) == _first_word(text, first))


def _first_word(text: str, row: Row) -> str:
    return text[row.head : row.head + LONGEST_WORD].partition(" ")[0]


def _label(text: str, row: Row) -> str:
    """Give what ends the few words that open a line, as those of items do: a colon, a dash, or a stop."""
    found = _LABELLED.match(text, row.head, row.tail)
    return (found[1] or found[2]).strip() if found else ""
