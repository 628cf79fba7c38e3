"""Datelines, bylines, labels and asides: single lines, and what they say."""

import pytest

from cases.structure_bylines import BYLINES, NOT_BYLINES
from cases.structure_datelines import DATELINES, NOT_DATELINES, STORY
from newsparse.languages import LANGUAGES, get_language
from newsparse.languages.schema.structure import LineRule
from newsparse.structure.asides import find_aside
from newsparse.structure.find import find_structure
from newsparse.structure.labels import split_label
from newsparse.structure.layout import Layout
from newsparse.structure.patterns import compile_patterns, fold_line
from newsparse.structure.rows import Row

ENGLISH = get_language("en")
RULES = [
    (rule, code)
    for code, language in LANGUAGES.items()
    for rule in (*language.structure.asides, *language.structure.endings)
]


def layout(*lines: str) -> Layout:
    """Read lines as an article."""
    return find_structure("\n".join(lines), ENGLISH, headline=True)


@pytest.mark.parametrize(("start", "dateline", "place", "agency"), DATELINES)
def test_datelines(start: str, dateline: str, place: str | None, agency: str | None) -> None:
    """A dateline ends with its dash; the paragraph keeps it and goes on."""
    found = layout("Council agrees on nothing", start + STORY)

    assert found.dateline is not None
    assert (found.dateline.text, found.dateline.place, found.dateline.agency) == (dateline, place, agency)
    assert found.sections[0].paragraphs[0].text == start + STORY


@pytest.mark.parametrize("start", NOT_DATELINES)
def test_not_datelines(start: str) -> None:
    """Dashes, brackets and capitals alone are no dateline."""
    assert layout("Council agrees on nothing", start + STORY).dateline is None


def test_dateline_of_its_own() -> None:
    """A dateline on a line of its own is no paragraph and no heading."""
    found = layout("Council agrees on nothing", "OSLO, NORWAY", STORY)

    assert found.dateline is not None
    assert found.dateline.place == "OSLO, NORWAY"
    assert [len(section.paragraphs) for section in found.sections] == [1]


@pytest.mark.parametrize(("line", "authors"), BYLINES)
def test_bylines(line: str, authors: tuple[str, ...]) -> None:
    """The whole line is the byline; authors are names without titles, desks and agencies."""
    found = layout("Council agrees on nothing", line, STORY)

    assert found.byline is not None
    assert (found.byline.text, found.byline.authors) == (line, authors)


@pytest.mark.parametrize("line", ["*By Ann Lee*", "**By Ann Lee**", "_By Ann Lee_"])
def test_bylines_in_emphasis(line: str) -> None:
    """The marks of emphasis around a byline are no part of it."""
    found = layout("Council agrees on nothing", line, STORY)

    assert found.byline is not None
    assert found.byline.text == "By Ann Lee"


@pytest.mark.parametrize("line", NOT_BYLINES)
def test_not_bylines(line: str) -> None:
    """A line that opens with "By", or holds a name, need not be a byline."""
    assert layout("Council agrees on nothing", line, STORY).byline is None


LABELS = (
    ("Founded: 1912", ("Founded", "1912")),
    ("Founded – 1912", ("Founded", "1912")),
    ("Founded - 1912", ("Founded", "1912")),
    ("Cost of the tram: $2.5 billion", ("Cost of the tram", "$2.5 billion")),
    ("**Cost:** $2.5 billion", ("Cost", "$2.5 billion")),
    ("**Cost**: $2.5 billion", ("Cost", "$2.5 billion")),
    ("U.S. answer: none", ("U.S. answer", "none")),
    ("Where? Paris", ("Where?", "Paris")),
    ("Who pays? The town does.", ("Who pays?", "The town does.")),
    ("2019: the first tram", None),
    ("At 3:14 he left", None),
    ("https://wire.example/a: see there", None),
    ("He said: we go", None),
    ("The odds are 3:1", None),
    ("The mayor is clear: nobody leaves", None),
    ("“Go: now”", None),
    ("The tram – a red one – was late again on Monday.", None),
    ("Cost:", None),
    ("a label: in small letters", None),
    ("One of the many things that the town has bought: a tram", None),
)


@pytest.mark.parametrize(("fact", "split"), LABELS)
def test_labels(fact: str, split: tuple[str, str] | None) -> None:
    """A label is a few words with a value after them; a time, an address, a ratio or a sentence is none."""
    assert split_label(fact, 0, len(fact), ENGLISH.structure) == split


@pytest.mark.parametrize(("rule", "code"), RULES, ids=lambda value: getattr(value, "name", value))
def test_rules_of_asides(rule: LineRule, code: str) -> None:
    """Every row finds its own lines and leaves the others."""
    rules = compile_patterns(LANGUAGES[code].structure).asides
    for line in rule.finds:
        found = find_aside(line, row_of(line), rules)
        assert found is not None, line
        assert found.kind == rule.kind, line
    for line in rule.leaves:
        assert find_aside(line, row_of(line), rules) is None, line


def row_of(line: str) -> Row:
    """Read one line as a row."""
    return Row(0, len(line), 0, 0, "", 0, len(line))


FURNITURE = sorted(ENGLISH.structure.furniture.items())


@pytest.mark.parametrize(("line", "kind"), FURNITURE)
def test_furniture(line: str, kind: str) -> None:
    """A line of the site is known word for word, in small letters or capitals, with marks around it, and no longer."""
    rules = compile_patterns(ENGLISH.structure).asides
    curly = line.capitalize().replace("'", "’")
    for written in (line, line.upper(), f"[{curly}]", f"{line}:"):
        known = rules.whole.get(fold_line(written))
        assert known is not None, written
        assert known.kind == kind
        assert len(written) <= rules.longest_whole
    for other in (f"{line} harbours", f"Harbour {line}"):
        assert rules.whole.get(fold_line(other)) is None, other


def test_furniture_is_an_aside() -> None:
    """Between paragraphs a line of the site is an aside, with the short lines under it where it opens a list."""
    story = "The council of the old town met twice in the spring and agreed on nothing, people in the hall said."
    lines = ("Council agrees", story, "Gift article", story, "More headlines", "Mayor leaves", "Tram opens", story)
    read = layout(*lines)

    assert [(aside.text, aside.kind) for aside in read.asides] == [
        ("Gift article", "promo"),
        ("More headlines", "promo"),
        ("Mayor leaves", "promo"),
        ("Tram opens", "promo"),
    ]
    assert [section.heading for section in read.sections] == [None]
