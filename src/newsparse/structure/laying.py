"""From named rows to the model: sections of blocks, facts with labels and depth, asides, byline and dateline."""

from newsparse.languages.schema.structure import StructureWords
from newsparse.model import Aside, Byline, Dateline, Fact, Line, Paragraph, Section, Span
from newsparse.model.made import new_fact, new_line, new_span
from newsparse.structure.datelines import LONGEST_ALONE, read_dateline
from newsparse.structure.labels import split_label
from newsparse.structure.layout import Layout
from newsparse.structure.patterns import Patterns
from newsparse.structure.rows import Row

#: The level of what stands before the first heading, and of a heading without a mark.
LEAD, UNMARKED = 1, 2
#: What stands over the paragraph that a dateline opens is no longer than this, and that is among so many lines.
LONGEST_ABOVE, LAST = 120, 6
#: What is laid out in sections.
_STORY = frozenset({"", "heading", "fact"})


def lay_out(text: str, rows: list[Row], words: StructureWords, patterns: Patterns, byline: Byline | None) -> Layout:
    """Put named rows together."""
    lines: dict[str, Line] = {}
    asides: list[Aside] = []
    dateline = _name_dateline(text, rows, words, patterns)
    for row in rows:
        if row.kind in _STORY:
            continue
        if row.kind in ("headline", "standfirst"):
            lines[row.kind] = _line(text, row)
        elif row.kind.startswith("aside:"):
            asides.append(Aside(text=text[row.head : row.tail], span=Span(row.head, row.tail), kind=row.kind[6:]))
    return Layout(
        headline=lines.get("headline"),
        standfirst=lines.get("standfirst"),
        byline=byline,
        dateline=dateline,
        sections=_sections(text, rows, words),
        asides=tuple(asides),
    )


def _line(text: str, row: Row) -> Line:
    return new_line(text[row.head : row.tail], new_span(row.head, row.tail))


def _name_dateline(text: str, rows: list[Row], words: StructureWords, patterns: Patterns) -> Dateline | None:
    """Find the dateline: at the start of the first paragraph, or on a line of its own before it.

    Short lines of the page, or a standfirst in sentences, may stand over that paragraph.
    """
    below = False
    for index, row in enumerate(rows):
        if row.kind not in ("", "heading"):
            continue
        if row.mark not in ("", "bold", "quote"):
            return None
        if below and row.size <= LONGEST_ALONE:
            continue
        found = read_dateline(text, row.head, row.tail, words, patterns)
        if found and below and found.text.endswith(":") and not found.text.isupper():
            return None
        if found and found.span.end >= row.tail:
            if index + 1 >= len(rows) or row.size > LONGEST_ALONE:
                return None
            row.kind = "aside:dateline"
        if found or row.kind or row.size > LONGEST_ABOVE or index >= LAST:
            return found if not row.kind or row.kind == "aside:dateline" else None
        below = True
    return None


def _sections(text: str, rows: list[Row], words: StructureWords) -> tuple[Section, ...]:
    sections: list[Section] = []
    heading: Row | None = None
    blocks: list[Paragraph | Fact] = []
    indents: list[int] = []
    for row in rows:
        kind = row.kind
        if not kind:
            blocks.append(Paragraph(text[row.head : row.tail], new_span(row.head, row.tail)))
        elif kind == "heading":
            _close(text, sections, heading, blocks)
            heading, blocks = row, []
        elif kind == "fact":
            blocks.append(_fact(text, row, words, indents))
            continue
        else:
            continue
        indents = []
    _close(text, sections, heading, blocks)
    return tuple(sections)


def _close(text: str, sections: list[Section], heading: Row | None, blocks: list[Paragraph | Fact]) -> None:
    if heading is None and not blocks:
        return
    start = heading.head if heading else blocks[0].span.start
    end = blocks[-1].span.end if blocks else heading.tail if heading else start
    level = (heading.level if heading.mark in ("hash", "setext") else 0) or UNMARKED if heading else LEAD
    line = _line(text, heading) if heading else None
    sections.append(Section(heading=line, level=level, blocks=tuple(blocks), span=Span(start, end)))


def _fact(text: str, row: Row, words: StructureWords, indents: list[int]) -> Fact:
    """Make a fact; ``indents`` are those of the items that it stands in."""
    while indents and indents[-1] > row.indent:
        indents.pop()
    if not indents or indents[-1] < row.indent:
        indents.append(row.indent)
    label, value = split_label(text, row.head, row.tail, words) or (None, None)
    place = new_span(row.head, row.tail)
    return new_fact(text=text[row.head : row.tail], span=place, label=label, value=value, depth=len(indents) - 1)
