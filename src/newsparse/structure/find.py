"""From text to layout: rows are read, joined, named one kind after another, and laid out."""

from newsparse.languages.schema import Language
from newsparse.languages.schema.structure import StructureWords
from newsparse.structure.asides import name_asides
from newsparse.structure.bullets import name_facts
from newsparse.structure.headings import name_headings
from newsparse.structure.headlines import name_headline
from newsparse.structure.laying import lay_out
from newsparse.structure.layout import Layout
from newsparse.structure.lost_lists import name_lost_lists, name_runs
from newsparse.structure.markup import name_markup
from newsparse.structure.patterns import Patterns, compile_patterns
from newsparse.structure.rows import Row, read_rows
from newsparse.structure.top import LONGEST_DATE, is_bare_date, name_byline, name_dates
from newsparse.structure.wrapping import join_wrapped
from newsparse.text.standins import with_usual_marks

#: No time of day, and no heading in bold letters, is longer than this.
LONGEST_TIME, LONGEST_BOLD = 24, 160


def find_structure(text: str, language: Language, *, headline: bool) -> Layout:
    r"""Read the structure of an article.

    Args:
        text: the article, plain or in light Markdown.
        language: the language that it is written in.
        headline: False says that it has none.

    >>> from newsparse.languages import get_language
    >>> layout = find_structure("Tram opens\nThe tram opened on Monday.\n- Cost: €4", get_language("en"), headline=True)
    >>> layout.headline.text, [(fact.label, fact.value) for fact in layout.sections[0].facts]
    ('Tram opens', [('Cost', '€4')])
    """
    words = language.structure
    patterns = compile_patterns(words)
    rows = join_wrapped(text, read_rows(text))
    if not rows:
        return Layout()
    name_markup(text, rows)
    name_asides(text, rows, patterns.asides)
    name_dates(text, rows, patterns)
    byline = name_byline(text, rows, words, patterns)
    read = with_usual_marks(text)
    if headline:
        name_headline(read, rows, words, patterns)
    name_body(read, rows, words, patterns)
    return lay_out(text, rows, words, patterns, byline)


def name_body(text: str, rows: list[Row], words: StructureWords, patterns: Patterns) -> None:
    """Name what stands under the top: headings, facts; what is left is a paragraph."""
    marked = [row for row in rows if row.mark]
    if marked:
        _name_marked(text, rows)
        name_facts(text, rows, words)
    _name_times(text, rows, patterns)
    marked_up = any(row.mark in ("hash", "setext") or (row.mark == "bold" and row.kind == "heading") for row in marked)
    if not marked_up and "fact" not in {row.kind for row in marked}:
        name_lost_lists(text, rows, words, patterns)
        name_runs(text, rows, words, patterns)
    if not marked_up:
        name_headings(text, rows, words, patterns)


def _name_times(text: str, rows: list[Row], patterns: Patterns) -> None:
    """Name lines that are a time or a date alone: headings of entries where there are several, else time stamps."""
    short = [row for row in rows if row.tail - row.head <= LONGEST_DATE and not row.kind]
    times = [row for row in short if row.size <= LONGEST_TIME and patterns.clock.fullmatch(text, row.head, row.tail)]
    for row in times:
        row.kind = "heading" if len(times) > 1 else "aside:timestamp"
    dates = [row for row in short if not row.kind and is_bare_date(text, row, patterns)]
    for row in dates:
        row.kind = "heading" if len(dates) > 1 else "aside:timestamp"


def _name_marked(text: str, rows: list[Row]) -> None:
    """Name the headings that carry a mark."""
    for index, row in enumerate(rows):
        if row.kind:
            continue
        if row.mark in ("hash", "setext"):
            row.kind = "heading"
        elif (
            row.mark == "bold" and row.size <= LONGEST_BOLD and text[row.tail - 1] not in ".," and index + 1 < len(rows)
        ):
            row.kind, row.level = "heading", 2
