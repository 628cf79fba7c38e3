"""Articles in the styles of many houses, and lines of pages: what is the story and what is not.

The articles in ``cases/structure_articles.json`` and the lines in ``cases/structure_asides.py`` were written, with what
stands in them, before they were first run.
"""

import datetime
import json
import pathlib
from typing import Any

import pytest

import newsparse
from cases.structure_asides import ASIDES, STORY
from newsparse import Fact

PROSE = "The council of the old town met twice in the spring and agreed on nothing, people in the hall said on Monday."
ARTICLES: dict[str, dict[str, Any]] = json.loads(
    pathlib.Path(__file__).with_name("cases").joinpath("structure_articles.json").read_text(encoding="utf-8")
)
LINES = [(line, kind) for kind, lines in ASIDES.items() for line in lines]


def outline(article: newsparse.Article) -> list[list[Any]]:
    """Give heading, number of paragraphs and number of facts of each section."""
    return [[s.heading and s.heading.text, len(s.paragraphs), len(s.facts)] for s in article.sections]


@pytest.mark.parametrize("name", ARTICLES)
def test_articles_of_many_houses(name: str) -> None:
    """Headline, authors, place, sections and kinds of asides are those that the article has."""
    told = ARTICLES[name]
    article = newsparse.parse_article("\n".join(told["lines"]))

    assert (article.headline and article.headline.text) == told["headline"]
    assert (list(article.byline.authors) if article.byline else []) == told["authors"]
    assert (article.dateline and article.dateline.place) == told["place"]
    assert outline(article) == told["sections"]
    assert [aside.kind for aside in article.asides] == told["asides"]


@pytest.mark.parametrize(("line", "kind"), LINES)
def test_lines_of_pages(line: str, kind: str) -> None:
    """A line of a page is an aside of its kind, whole; time stamps stand over the story, others in or under it."""
    lines = [PROSE] * 3
    lines.insert(0 if kind == "timestamp" else 2, line)
    article = newsparse.parse_article("\n".join(["Town agrees on nothing", *lines]))

    assert [(aside.text, aside.kind) for aside in article.asides] == [(line, kind)]
    assert outline(article) == [[None, 3, 0]]


@pytest.mark.parametrize("line", STORY)
@pytest.mark.parametrize("place", [0, 2, 3])
def test_sentences_that_look_like_lines_of_pages(line: str, place: int) -> None:
    """A sentence stays in the story wherever it stands."""
    lines = [PROSE] * 3
    lines.insert(place, line)
    article = newsparse.parse_article("\n".join(["Town agrees on nothing", *lines]))

    assert article.asides == ()
    assert article.byline is None
    assert article.headings == ()


DESKS = ("Our Bureau", "Staff Reporter", "SPECIAL CORRESPONDENT", "PTI", "Web Desk", "Express News Service")
STAMPS = (
    ("MUMBAI | Updated - July 24, 2025 at 06:32 PM", datetime.date(2025, 7, 24)),
    ("Bhubaneswar | Updated: March 14, 2025 10:47 IST", datetime.date(2025, 3, 14)),
    ("New Delhi | Published: 6 May 2024", datetime.date(2024, 5, 6)),
    ("Oslo | Posted on May 6, 2024", datetime.date(2024, 5, 6)),
    ("Harbour | Updated rules for tenants", None),
    ("Harbour | May the best tram win", None),
)


@pytest.mark.parametrize("desk", DESKS)
@pytest.mark.parametrize(("stamp", "published"), STAMPS)
def test_desk_and_time_over_the_story(desk: str, stamp: str, published: datetime.date | None) -> None:
    """A desk signs without authors; a place, a bar and a date anchor the story, a headline with a bar does not."""
    article = newsparse.parse_article(f"Rupee slips against the dollar\n{desk}\n{stamp}\n{PROSE}\n{PROSE}")

    assert [aside.text for aside in article.asides] == [desk] + [stamp] * bool(published)
    assert [aside.kind for aside in article.asides] == ["agency"] + ["timestamp"] * bool(published)
    assert article.published == published
    assert article.byline is None


def test_nothing_but_a_time_is_no_byline() -> None:
    """A weekday after "By" writes nothing, even in the only line."""
    article = newsparse.parse_article("By Tuesday, the water had gone.")

    assert article.byline is None
    assert [block.text for block in article.paragraphs] == ["By Tuesday, the water had gone."]


INLINE = (
    "The council has **bought** twelve [trams](https://wire.example/trams) for the *harbour* line, the mayor said.",
    "The council has bought twelve `trams` and ~~ferries~~ for the harbour line, ![a tram](tram.jpg) the mayor said.",
    "The council &amp; the board have bought twelve trams for &euro;48&nbsp;million, the mayor said on Monday.",
    "The council has <b>bought</b> twelve <a href='https://wire.example'>trams</a> for the line, the mayor said.",
)


@pytest.mark.parametrize("paragraph", INLINE)
def test_marks_inside_a_paragraph(paragraph: str) -> None:
    """Emphasis, links, entities and tags inside a paragraph change nothing: it is a slice of the input."""
    article = newsparse.parse_article(f"Town buys trams\n{paragraph}\n{PROSE}")

    assert [block.text for block in article.paragraphs] == [paragraph, PROSE]
    assert [quote for quote in article.quotes if quote.kind == "direct"] == []


def test_tags_around_lines() -> None:
    """A line that is one element of HTML is what its tag says, and its text is what stands between the tags."""
    lines = (
        "<h1>Town buys trams</h1>",
        "<p>By Ann Lee</p>",
        f"<p>OSLO (AP) — {PROSE}</p>",
        "<h3>Why &amp; how</h3>",
        f"<p>{PROSE}</p>",
        "<li>Cost: $4m</li>",
        "<li>Cars: 12</li>",
    )
    article = newsparse.parse_article("\n".join(lines))

    assert article.headline is not None
    assert article.headline.text == "Town buys trams"
    assert article.byline is not None
    assert article.byline.authors == ("Ann Lee",)
    assert article.dateline is not None
    assert article.dateline.place == "OSLO"
    assert outline(article) == [[None, 1, 0], ["Why &amp; how", 1, 2]]
    assert [section.level for section in article.sections] == [1, 3]
    assert [(fact.label, fact.value) for fact in article.facts] == [("Cost", "$4m"), ("Cars", "12")]


def test_levels_of_markdown() -> None:
    """The level of a section is that of its heading."""
    article = newsparse.parse_article(
        f"# Town\n\n{PROSE}\n\n## Trams\n\n{PROSE}\n\n### Cost\n\n{PROSE}\n\n## Ferries\n\n{PROSE}"
    )

    assert [(s.heading and s.heading.text, s.level) for s in article.sections] == [
        (None, 1),
        ("Trams", 2),
        ("Cost", 3),
        ("Ferries", 2),
    ]


def test_block_quote_of_markdown() -> None:
    """A block quote is a paragraph, its marks left out."""
    article = newsparse.parse_article(f"# Town\n\n{PROSE}\n\n> {PROSE}\n\n{PROSE}")

    assert [block.text for block in article.paragraphs] == [PROSE] * 3


BOXES = ("Key points", "KEY POINTS", "Key takeaways", "At a glance", "What to know", "Highlights", "The essentials:")


@pytest.mark.parametrize("box", BOXES)
def test_boxes_without_marks(box: str) -> None:
    """The lines of a box are facts although their marks are lost."""
    article = newsparse.parse_article(
        f"Town buys trams\n{box}\nTwelve trams for €48m\nFirst trip in June\nNo bridge\n{PROSE}"
    )

    assert [fact.text for fact in article.facts] == ["Twelve trams for €48m", "First trip in June", "No bridge"]


LOST = (
    ("It asked for:", ("Must have a licence for trams.", "Must be able to work at night.")),
    ("The offer has three parts:", ("Trams. The town buys twelve of them.", "Ferries. The old ones are sold.")),
    ("These are on the list:", ("Harbour Line – twelve new trams for the ferry", "Market Line – no trams at all")),
    ("It foresees:", ("two new trams by 2026;", "a line to the north; and", "lamps for the bridge.")),
    ("Ask before you sell:", ("How old is the tram?", "Can you wait a year?", "Is there a fee to pay?")),
    ("The town gave this advice to riders:", ("Stay behind the line.", "Hold your hat.", "Do not feed the gulls.")),
    ("Of the winter the town remembers", ("Trams out of service: 14", "Days of snow: 41")),
)


@pytest.mark.parametrize(("above", "items"), LOST)
def test_parallel_lines_are_a_list(above: str, items: tuple[str, ...]) -> None:
    """Lines built alike are a list: the same first word, a run-in label, a label and a figure."""
    article = newsparse.parse_article("\n".join(["Town buys trams", PROSE + PROSE, above, *items, PROSE]))

    assert tuple(fact.text for fact in article.facts) == items


NO_LIST = (
    ("She said:", ("“We go on.”", "“We do not.”")),
    (
        "He put it like this:",
        ("The town is poor.", "Nobody wants trams. They are red, and they are loud, and the old ones were better."),
    ),
    ("The town, in other words:", (f"Nobody won as {PROSE}", f"Nobody lost as {PROSE}")),
    ("Two things were said:", ("ANN LEE: We go on", "TOM ROE: We do not")),
)


@pytest.mark.parametrize(("above", "lines"), NO_LIST)
def test_lines_after_a_colon_are_not_always_a_list(above: str, lines: tuple[str, ...]) -> None:
    """Quotations, sentences and turns of a talk are no items."""
    assert newsparse.parse_article("\n".join(["Town talks", PROSE, above, *lines, PROSE])).facts == ()


def test_several_articles_long() -> None:
    """Headings, facts and asides are found as well in a text of many articles' length."""
    one = f"{PROSE}\nWhat it costs\n{PROSE}\n- Cost: $4m\n- Cars: 12\n{PROSE}\nRead more: the old trams"
    article = newsparse.parse_article("Town buys trams\n" + "\n".join([one] * 80))

    assert (len(article.headings), len(article.facts), len(article.asides)) == (80, 160, 80)


def test_all_capitals() -> None:
    """In a text all in capitals a sentence is no heading, and no dateline either."""
    article = newsparse.parse_article(
        f"TOWN BUYS TRAMS\nOSLO (AP) — {PROSE.upper()}\nTHE MAYOR WAS GLAD.\n{PROSE.upper()}"
    )

    assert article.headline is not None
    assert article.dateline is not None
    assert outline(article) == [[None, 3, 0]]


OTHERS = (
    "Der Rat der alten Stadt hat im Frühjahr zweimal getagt und sich auf nichts geeinigt, hieß es am Montag im Saal.",
    "Le conseil de la vieille ville s’est réuni deux fois au printemps sans se mettre d’accord, a-t-on appris lundi.",
    "El consejo de la ciudad vieja se reunió dos veces en primavera y no acordó nada, se supo el lunes en la sala.",
    "Городской совет весной собирался дважды и ни о чём не договорился, сообщили в понедельник в зале заседаний.",
    "旧市街の評議会は春に二度会合を開いたが、何も合意しなかったと、月曜日に会場の人々が語った。",
)


@pytest.mark.parametrize("paragraph", OTHERS)
def test_another_language_read_as_english(paragraph: str) -> None:
    """Paragraphs stay paragraphs in a language that is not the one told."""
    article = newsparse.parse_article("\n".join([paragraph] * 4))

    assert outline(article) == [[None, 4, 0]]
    assert (article.headline, article.byline, article.dateline, article.asides) == (None, None, None, ())


def test_blocks_keep_their_order() -> None:
    """Paragraphs and facts of a section come in the order of the text."""
    article = newsparse.parse_article(f"Town buys trams\n{PROSE}\n- Cost: $4m\n- Cars: 12\n{PROSE}")

    assert [isinstance(block, Fact) for block in article.sections[0].blocks] == [False, True, True, False]
