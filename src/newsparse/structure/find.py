"""Structure."""

from newsparse.languages.schema import Language
from newsparse.model import Line, Paragraph, Section, Span
from newsparse.structure.layout import Layout
from newsparse.text.lines import split_lines


def find_structure(text: str, language: Language, *, headline: bool) -> Layout:
    """Read the structure of an article."""
    del language
    lines = [line for line in split_lines(text) if line.end > line.start]
    title = None
    if headline and len(lines) > 1:
        first = lines.pop(0)
        title = Line(text[first.start : first.end], Span(first.start, first.end))
    blocks = tuple(Paragraph(text[line.start : line.end], Span(line.start, line.end)) for line in lines)
    sections = (
        (Section(heading=None, level=1, blocks=blocks, span=Span(blocks[0].span.start, blocks[-1].span.end)),) if blocks else ()
    )
    return Layout(headline=title, sections=sections)
