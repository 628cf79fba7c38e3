"""Structure of Markdown: each construct by itself, in an article of its own."""

import pytest

from cases.structure_markdown import MARKDOWN, STORY
from newsparse import Fact
from newsparse.languages import get_language
from newsparse.structure.find import find_structure
from newsparse.structure.layout import Layout

ENGLISH = get_language("en")


def labelled(layout: Layout) -> tuple[tuple[str, str], ...]:
    """Give label and words of every line that a layout holds, in reading order."""
    found = [(aside.span.start, aside.kind, aside.text) for aside in layout.asides]
    if layout.headline:
        found.append((layout.headline.span.start, "H", layout.headline.text))
    if layout.byline:
        found.append((layout.byline.span.start, "B", layout.byline.text))
    for section in layout.sections:
        if section.heading:
            found.append((section.heading.span.start, "=", section.heading.text))
        found += [(block.span.start, "-" if isinstance(block, Fact) else "p", block.text) for block in section.blocks]
    return tuple((label, words) for _, label, words in sorted(found))


@pytest.mark.parametrize(("lines", "expected"), [case[1:] for case in MARKDOWN], ids=[case[0] for case in MARKDOWN])
def test_markdown(lines: tuple[str, ...], expected: tuple[tuple[str, str], ...]) -> None:
    """Marks are read and stay out of the words; what looks like a mark and is none stays in the story."""
    assert labelled(find_structure("\n".join(lines), ENGLISH, headline=True)) == expected


def test_dateline_in_bold() -> None:
    """The marks of a bold dateline are none of its place."""
    layout = find_structure(f"# Tram opens\n\n**OSLO, May 6 (Reuters)** — {STORY}", ENGLISH, headline=True)

    assert layout.dateline
    assert (layout.dateline.place, layout.dateline.agency) == ("OSLO", "Reuters")
