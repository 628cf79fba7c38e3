"""Structure as a whole: articles come back as they were written, however their text is delivered."""

import re
import textwrap
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Fact, Span
from newsparse.languages import get_language
from newsparse.structure.find import find_structure
from newsparse.structure.layout import Layout
from strategies import TEXTS
from strategies_structure import STYLES, Style, Written, render, written

ENGLISH = get_language("en")
PROSE = "The council of the old town met twice in the spring and agreed on nothing, people in the hall said on Monday."


def read(text: str, *, headline: bool = True) -> Layout:
    """Read the structure of an English text."""
    return find_structure(text, ENGLISH, headline=headline)


def folded(text: str) -> str:
    """Give a text with every run of white space as one space."""
    return re.sub(r"\s+", " ", text).strip()


def outline(layout: Layout) -> list[object]:
    """Give everything that a layout says, without the places."""
    lines: list[object] = [
        line and folded(line.text) for line in (layout.headline, layout.standfirst, layout.byline, layout.dateline)
    ]
    for section in layout.sections:
        lines.append(("section", section.heading and folded(section.heading.text)))
        lines += [
            (block.depth, folded(block.text)) if isinstance(block, Fact) else folded(block.text)
            for block in section.blocks
        ]
    return lines + [(aside.kind, folded(aside.text)) for aside in layout.asides]


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
@given(written())
@settings(max_examples=40)
def test_round_trip(style: Style, article: Written) -> None:
    """An article written in a style is read as it was written."""
    layout = read(render(article, style))

    assert layout.headline is not None
    assert layout.headline.text == article.headline
    assert (layout.byline and layout.byline.text) == article.byline
    assert (layout.dateline and layout.dateline.text) == article.dateline
    found = [
        (
            section.heading and section.heading.text,
            tuple(
                (block.depth, block.text) if isinstance(block, Fact) else folded(block.text) for block in section.blocks
            ),
        )
        for section in layout.sections
    ]
    assert found == list(article.sections)
    assert layout.asides == ()


CHANGES = {
    "blank lines doubled": lambda text: text.replace("\n\n", "\n\n\n\n"),
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "trailing spaces": lambda text: text.replace("\n", "  \n") + " ",
    "BOM": lambda text: "\ufeff" + text,
    "no-break spaces": lambda text: text.replace(" of ", "\u00a0of\u00a0").replace("The ", "The\u00a0"),
    "a blank start": lambda text: "\n \n" + text,
    "a line break at the end": lambda text: text + "\n",
}


@pytest.mark.parametrize("change", CHANGES)
@given(written(), st.sampled_from(STYLES))
@settings(max_examples=25)
def test_blanks_change_nothing(change: str, article: Written, style: Style) -> None:
    """What a delivery does to white space changes places and nothing else."""
    text = render(article, style)

    assert outline(read(CHANGES[change](text))) == outline(read(text))


@given(TEXTS)
def test_sections_hold_their_blocks(text: str) -> None:
    """A section runs from its heading, or its first block, to the end of its last block."""
    layout = read(text)

    for section in layout.sections:
        places = [section.heading.span] if section.heading else []
        places += [block.span for block in section.blocks]
        assert section.span == Span(places[0].start, places[-1].end)
        assert all(text[place.start : place.end].strip() for place in places)
    assert all(a.span.end <= b.span.start for a, b in zip(layout.sections, layout.sections[1:], strict=False))


HOSTILE = (
    "By Ann Lee and ",
    "OSLO, OSLO, ",
    "- ",
    "1. ",
    "> ",
    "**",
    "| ",
    "Published May 6, 2024 ",
    "A: ",
    "(",
    "Read more: ",
    "<p>",
    "\n",
    "\u2028",
    "a\n",
    "- a\n",
    "  - a\n",
    "Aa aa:\n",
    "#",
    "# a\n",
    "=\n",
    "St. Mt. ",
    "A",
    "Photo by (",
    "Ann Lee, editor of ",
    "Updated Updated: ",
    "- \n",
)


@pytest.mark.parametrize("piece", HOSTILE, ids=repr)
def test_time_is_linear(piece: str) -> None:
    """Eight times the text takes about eight times as long, whatever is repeated."""
    small, large = piece * (20_000 // len(piece)), piece * (160_000 // len(piece))
    took = []
    for text in (small, large):
        start = time.process_time()
        read(text)
        took.append(time.process_time() - start)

    assert took[1] < 40 * max(took[0], 0.005)


KINDS = (
    ("Published 3:14 PM EST, Mon December 18, 2025", "timestamp"),
    ("18 December 2025", "timestamp"),
    ("Thursday, December 18, 2025 9:30 a.m.", "timestamp"),
    ("2025-12-18", "timestamp"),
    ("2025-12-18T09:30:00Z", "timestamp"),
    ("***", "separator"),
    ("| a | b |", "table"),
    ("Read more: the tram that never came", "promo"),
    ("Photograph: Ann Lee/Wire", "credit"),
    ("(Reporting by Ann Lee; Editing by Tom Roe)", "agency"),
    ("Correction: an earlier version gave a wrong year.", "correction"),
    ("desk@wire.example", "contact"),
)


@pytest.mark.parametrize(("line", "kind"), KINDS)
def test_asides(line: str, kind: str) -> None:
    """What is not the story is an aside of its kind, and no part of a section."""
    layout = read(f"Town agrees on nothing\n{line}\n{PROSE}\n{PROSE}")

    assert [(aside.text, aside.kind) for aside in layout.asides] == [(line, kind)]
    assert [len(section.blocks) for section in layout.sections] == [2]


def test_numbered_headings_and_numbered_lists() -> None:
    """Numbers that run on across sections are headings, numbers that touch are a list."""
    headings = read(f"Town agrees\n1. Trams\n{PROSE}\n2. Ferries\n{PROSE}")
    facts = read(f"Town agrees\n{PROSE}\n1. Trams\n2. Ferries\n{PROSE}")

    assert [section.heading.text for section in headings.sections if section.heading] == ["1. Trams", "2. Ferries"]
    assert [fact.text for fact in facts.sections[0].facts] == ["Trams", "Ferries"]


def test_interview_stays_flat() -> None:
    """Questions and answers are paragraphs."""
    layout = read(f"Interview with Ann Lee\nQ: What now?\nA: We go on and on.\nQ: Really?\nA: Yes, we do\n{PROSE}")

    assert [section.heading for section in layout.sections] == [None]


def test_live_blog() -> None:
    """Each time of day is the heading of its entry."""
    layout = read(f"The count as it happens\n10:42 AM\n{PROSE}\n11:05 AM\n{PROSE}")

    assert [section.heading.text for section in layout.sections if section.heading] == ["10:42 AM", "11:05 AM"]


def test_timeline() -> None:
    """Each of several dates is the heading of its entry; a date alone in the text is a time stamp."""
    several = read(f"Ten years of trams\n{PROSE}\nMay 6, 2014\n{PROSE}\nJune 7, 2019\n{PROSE}")
    alone = read("\n".join(["Ten years of trams", *[PROSE] * 9, "May 6, 2014", PROSE]))

    assert [section.heading.text for section in alone.sections if section.heading] == []
    assert [aside.kind for aside in alone.asides] == ["timestamp"]
    assert [section.heading.text for section in several.sections if section.heading] == ["May 6, 2014", "June 7, 2019"]


MARKS = (
    "(a) (b)",
    "(1) (2)",
    "a) b)",
    "i. ii.",
    "(i) (ii)",
    "1. 2.",
    "A. B.",
    "• •",
    "1) 2)",
    "(iv) (v)",
    "▪ ▪",
    "+ +",
    "– –",
)


@pytest.mark.parametrize("marks", MARKS)
def test_marks_of_lists(marks: str) -> None:
    """Every mark that a list is written with is taken off its items."""
    first, second = marks.split()
    layout = read(f"Town agrees\n{PROSE}\n{first} New trams\n{second} Old ferries\n{PROSE}")

    assert [fact.text for fact in layout.sections[0].facts] == ["New trams", "Old ferries"]


def test_lists_without_marks_and_marks_without_lists() -> None:
    """Short lines under an introduction are facts; so is a line under a mark that stands alone."""
    lost = read(f"Town agrees\n{PROSE}\nThe plan has three parts:\nNew trams\nOld ferries\nNo bridge\n{PROSE}")
    alone = read(f"Town agrees\n{PROSE}\n-\nNew trams\n-\nOld ferries\n{PROSE}")

    assert [fact.text for fact in lost.sections[0].facts] == ["New trams", "Old ferries", "No bridge"]
    assert [fact.text for fact in alone.sections[0].facts] == ["New trams", "Old ferries"]


def test_no_headline() -> None:
    """A first line that is plainly a paragraph is no headline, nor is any line when there is none to be."""
    assert read(f"{PROSE}\n{PROSE}").headline is None
    assert read(f"Town agrees\n{PROSE}", headline=False).headline is None
    assert read("He left on Monday.").headline is None


@pytest.mark.parametrize("width", range(40, 80, 3))
def test_wrapped_lines_that_open_with_a_mark(width: int) -> None:
    """A dash or a number that wrapping brought to the start of a line opens no list."""
    sentence = (
        "The council - nobody knows why - met in room 12 of the hall – as it had in 2019 - and went home to sleep."
    )
    paragraphs = [textwrap.fill(" ".join([sentence] * count), width, break_on_hyphens=False) for count in (3, 4, 5)]
    layout = read("\n\n".join(["Town agrees", *paragraphs]))

    assert [block.text for section in layout.sections for block in section.blocks] == paragraphs


def test_date_of_a_dateline() -> None:
    """The date inside the dateline is the dateline's."""
    article = newsparse.parse_article(f"Town agrees\nOSLO, May 6, 2024 (Reuters) - {PROSE}")

    assert article.dateline is not None
    assert article.dateline.text == "OSLO, May 6, 2024 (Reuters) -"
