"""Rows: the lines that are not blank, each with its mark (bullet, number, hash) taken apart from its words."""

import re
from typing import Literal

from attrs import define

from newsparse.text.lines import BLANKS, split_lines

Mark = Literal["", "bullet", "number", "hash", "bold", "setext", "rule", "table", "quote"]

_BLANK = f"[{re.escape(BLANKS)}]"
_MARK = re.compile(
    rf"(?P<hash>\#{{1,6}}{_BLANK}+|\#{{2,6}}(?=[^\W\d_]|\*)(?!\S*\#))"
    rf"|(?P<bullet>(?:[•·▪●◦‣■□▶►✓✔»⁃∙]{_BLANK}*|[-–—*+]{_BLANK}+)(?:\[[ xX]\]{_BLANK}+)?(?=[^{re.escape(BLANKS)}]))"
    rf"|(?P<number>\(?(?:\d{{1,3}}|[a-zA-Z]|[ivx]{{2,5}})[.)]){_BLANK}+"
    rf"|(?P<quote>>+){_BLANK}*(?=[^{re.escape(BLANKS)}])"
)
_BARE = re.compile(r"[-–—*+•·▪●◦‣■»]")
_RULE = re.compile(r"([-–—_*=~#.+·•○◦⁂])(?: ?\1){2,}|[-–—_*=~#+·•⁂]{1,6}|>{1,3}|(?:\* ){2,}\*")
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_BOLD = re.compile(r"(\*\*\*|\*\*|__)(?=[^\s*_])[^*]+(?<=[^\s*_])\1:?")
_TABLE = re.compile(r"\|.*\||[^|]+(?:\|[^|]+){2,}")
_TAGS = re.compile(r"(?:</?[a-zA-Z!][^<>]{0,300}>\s*)+")
_WRAPPED = re.compile(
    rf"<(h[1-6]|p|li|b|strong)>{_BLANK}{{0,9}}([^<>{re.escape(BLANKS)}](?:[^<>]*[^<>{re.escape(BLANKS)}])?){_BLANK}{{0,9}}</\1>",
    re.IGNORECASE,
)
#: What a tag other than that of a heading makes of a row.
_TAGGED: dict[str, Mark] = {"p": "", "li": "bullet", "b": "bold", "strong": "bold"}
_LINK = re.compile(r"\[([^\[\]\s][^\[\]]{0,300})(?<!\s)\]\([^()\n]{1,300}\)")
_CLOSING = re.compile(rf"{_BLANK}+#+$")

#: What a line without a mark never opens with: a quick way past most lines.
_MAY_BE_MARKED = re.compile(r"[#•·▪●◦‣■□▶►✓✔»⁃∙\-–—*+>_(|=~.○⁂<\d]|\(?[a-zA-Z][.)]|\(\d|\(?[ivx]{2,5}[.)]")


#: A line of dashes under a longer line, or under a sentence, is no underline.
LONGEST_UNDERLINED = 160


@define(eq=False, repr=False)
class Row:
    """One line that is not blank, or several that belong together; its words are ``text[head:tail]``."""

    start: int
    end: int
    #: White space before it, in columns.
    indent: int
    #: Blank lines before it.
    gap: int
    mark: Mark
    head: int
    tail: int
    #: The depth of a heading, or the number of a numbered item.
    level: int = 0
    kind: str = ""

    @property
    def size(self) -> int:
        """The length of its words."""
        return self.tail - self.head


def read_rows(text: str) -> list[Row]:
    """Read the rows of a text: lines that are not blank, marks taken off."""
    rows: list[Row] = []
    gap = 0
    ruled, barred = False, "|" in text
    for first, start, end, _ in split_lines(text):
        if start >= end:
            gap += 1
            continue
        row = Row(start, end, start - first, gap, "", start, end)
        if _MAY_BE_MARKED.match(text, start):
            _read_mark(text, row)
            ruled = ruled or row.mark == "rule"
        elif barred and text[start] != "\x00" and _TABLE.fullmatch(text, start, end):
            row.mark = "table"
        rows.append(row)
        gap = 0
    return _with_neighbours(text, rows) if ruled else rows


def _read_mark(text: str, row: Row) -> None:
    """Take the mark off a row."""
    if _RULE.fullmatch(text, row.start, row.end):
        row.mark = "rule"
        return
    if text[row.start] == "<" and (found := _WRAPPED.fullmatch(text, row.start, row.end)):
        _unwrap(row, found)
        return
    if text[row.start] in "|<" and (
        _TABLE.fullmatch(text, row.start, row.end) or _TAGS.fullmatch(text, row.start, row.end)
    ):
        row.mark = "table" if text[row.start] == "|" else "rule"
        return
    found = _MARK.match(text, row.start, row.end)
    while found and found.lastgroup == "quote":
        row.head = found.end()
        found = _MARK.match(text, row.head, row.end)
    if found and found.end() < row.end:
        _take(text, row, found)
    if row.mark in ("", "hash"):
        _read_bold(text, row)
    if not row.mark and row.head > row.start:
        row.mark = "quote"


def _unwrap(row: Row, found: re.Match[str]) -> None:
    """Take the tags off a row that is one element of HTML."""
    tag = found[1].lower()
    row.head, row.tail = found.span(2)
    row.mark = _TAGGED.get(tag, "hash")
    row.level = int(tag[1]) if row.mark == "hash" else 0


def _take(text: str, row: Row, found: re.Match[str]) -> None:
    kind = found.lastgroup
    row.head = found.end()
    if kind == "hash":
        row.mark, row.level = "hash", text.count("#", *found.span("hash"))
        closing = _CLOSING.search(text, row.head, row.end) if text[row.end - 1] == "#" else None
        row.tail = closing.start() if closing else row.end
        if link := read_link(text, row.head, row.tail):
            row.head, row.tail = link
    elif kind == "number":
        digits = text[found.start("number") : found.end("number")].strip("().")
        row.mark, row.level = "number", int(digits) if digits.isdecimal() else 0
    else:
        row.mark = "bullet"


def read_link(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Give where the words stand of a line that is one link of Markdown from end to end."""
    found = _LINK.fullmatch(text, start, end) if text[start] == "[" and text[end - 1] == ")" else None
    return found.span(1) if found else None


def _read_bold(text: str, row: Row) -> None:
    """See whether all the words of a row stand in emphasis."""
    found = _BOLD.fullmatch(text, row.head, row.tail)
    if found:
        row.mark = row.mark or "bold"
        width = found.end(1) - found.start(1)
        row.head += width
        row.tail -= width + (text[row.tail - 1] == ":")


def _with_neighbours(text: str, rows: list[Row]) -> list[Row]:
    """Join marks that stand on a line of their own to the next line, and lines to the rule under them."""
    kept: list[Row] = []
    for row in rows:
        before = kept[-1] if kept else None
        if (
            before
            and before.mark == "rule"
            and _BARE.fullmatch(text, before.start, before.end)
            and not row.mark
            and not row.gap
        ):
            kept.pop()
            row.start, row.mark, row.indent, row.gap = before.start, "bullet", before.indent, before.gap
        underlined = (
            row.mark == "rule" and not row.gap and before and not before.mark and _can_be_underlined(text, before)
        )
        if underlined and before and _UNDERLINE.fullmatch(text, row.start, row.end):
            before.mark, before.level = "setext", 1 if text[row.start] == "=" else 2
            before.end = row.end
            continue
        kept.append(row)
    return kept


def _can_be_underlined(text: str, row: Row) -> bool:
    return row.size <= LONGEST_UNDERLINED and text[row.tail - 1] not in ".,;"
