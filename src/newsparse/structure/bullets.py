"""Lists with marks: items, and the headings among numbered lines."""

from newsparse.languages.schema.structure import StructureWords
from newsparse.structure.headings import looks_like_heading
from newsparse.structure.rows import Row

#: A single item longer than this is a note; who said what stands above is named in a line no longer than that.
FOOTNOTE, ATTRIBUTION = 100, 60
_LONG_DASHES = "—–"
#: What no line holds that only names who said something.
_NO_NAME = frozenset(':;!?"“”‘')


def name_facts(text: str, rows: list[Row], words: StructureWords) -> None:
    """Mark the items of lists, and the headings among the numbered lines."""
    numbered = [index for index, row in enumerate(rows) if row.mark == "number" and not row.kind]
    for row in rows:
        if row.mark == "bullet" and not row.kind:
            row.kind = "fact"
    _release_footnote(text, rows)
    _name_attributions(text, rows)
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


def _name_attributions(text: str, rows: list[Row]) -> None:
    """Mark the only line with a long dash, under a paragraph, that could name who said it."""
    dashed = [index for index, row in enumerate(rows) if row.kind == "fact" and text[row.start] in _LONG_DASHES]
    if len(dashed) != 1 or not dashed[0]:
        return
    row, above = rows[dashed[0]], rows[dashed[0] - 1]
    line = text[row.head : row.tail]
    named = row.size <= ATTRIBUTION and line[0].isupper() and _NO_NAME.isdisjoint(line) and ". " not in line[5:]
    if named and not above.kind and text[above.tail - 1] != ":":
        row.kind, row.head = "aside:credit", row.start


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
