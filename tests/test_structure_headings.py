"""Headings without marks: lines that are some, lines that are none, and what the company of others changes."""

import pytest

import newsparse
from newsparse.languages import get_language
from newsparse.structure.find import find_structure
from newsparse.structure.layout import Layout

ENGLISH = get_language("en")
PROSE = "The council of the old town met twice in the spring and agreed on nothing, people in the hall said on Monday."


def read_article(text: str) -> Layout:
    """Read the structure of an English text with a headline."""
    return find_structure(text, ENGLISH, headline=True)


NOT_HEADINGS = (
    "The plan has three parts:",
    "“We are done.”",
    "“We go on,” he said",
    "and nobody knew",
    "He left.",
    "Yes, of course!",
    "A: We go on",
    "ANN LEE: Why?",
    "See www.wire.example for all of it",
    "It was late,",
    "which was the",
    "The mayor told the town that she would fight for every tram",
    "They held signs that read “Trams now,” and “Why not?”",
    "The town grew. [2]",
    "Ann Lee said: “They took no notice. Why?",
    "Ann Lee said: 'They didn't care. Why?",
)


@pytest.mark.parametrize("line", NOT_HEADINGS)
def test_not_headings(line: str) -> None:
    """Introductions, quotations, ends of sentences and turns of an interview are no headings."""
    assert [section.heading for section in read_article(f"Town agrees\n{PROSE}\n{line}\n{PROSE}").sections] == [None]


HEADINGS = (
    "What happens next",
    "Why now?",
    "THE LONG WAY HOME",
    "2. Merger mania",
    "A Tale of Two Trams",
    "‘MASSIVE RISKS’",
    "Money",
    "The 2019 deal",
    "Ärger im Rat",
    "U.S. Response",
    "What to know: the tram",
    "“A bridge too far”",
    "Who runs the trams?",
    "Growing pains for the tram",
    "Follow the money",
    "Reaping the harvest",
    "Insurance claims mount",
    "“They own the trams”",
    "Questions over the deal",
    "What the mayor said about trams in May",
    "iPhone 16, a year on",
    "Tuning in",
    "ALL EYES ON FRIDAY",
    "‘It was terrifying’",
    "The 'old' plan: what now?",
    "What are the drivers' rights?",
)


@pytest.mark.parametrize("line", HEADINGS)
def test_headings(line: str) -> None:
    """Short lines without an end over a paragraph are headings, of every case; a number stays with its heading."""
    found = [
        section.heading and section.heading.text
        for section in read_article(f"Town agrees\n{PROSE}\n{line}\n{PROSE}").sections
    ]

    assert found == [None, line]


FLAT = (
    "Map: the harbour and the line",
    "Ann Lee arriving at the town hall on Monday",
    "The mayor was given a tram",
    "The trams were built in 1987",
    "Ann Lee, minister for ports",
    "Ann Lee leaving court",
    "Ann Lee and her dog Daisy",
    "Riders wait outside the town hall",
    "Harbour bank raises rates for all",
    "Trams beat ferries 24-17",
    "Red tape surrounds the old bridge",
    "Riders laid flowers outside the hall",
    "Volunteers hand out water on Sunday",
    "Chart: Ann Lee",
    "Now they run!",
    "So what should the town do?",
    "Would a ferry help?",
    "Why?",
    "Ridiculous",
    "Nothing",
    "Meanwhile…",
    "We wept",
    "Ann Lee watches from a boat",
    "The captain wept",
    "The mayor has a plan that would cost the town all of its money",
    "Harbour 2 (4) Pell 2 (3)",
)


@pytest.mark.parametrize("line", FLAT)
def test_flat_articles_stay_flat(line: str) -> None:
    """A label or a statement that stands alone is a caption or a pull quote, no heading."""
    article = newsparse.parse_article(f"Town buys trams\n{PROSE}\n{PROSE}\n{line}\n{PROSE}\n{PROSE}")

    assert article.headings == ()


TOGETHER = (
    "The tide keeps no account\nThe moon forgets",
    "Harbour 3\nPell 1",
    "Best night of my life\n— Ann Lee (@annlee) May 6, 2024",
)


@pytest.mark.parametrize("lines", TOGETHER)
def test_lines_that_belong_together_are_no_headings(lines: str) -> None:
    """Two verses, the two halves of a score, a line and who said it."""
    assert newsparse.parse_article(f"Town sings\n{PROSE}\n{PROSE}\n{lines}\n{PROSE}\n{PROSE}").headings == ()


def test_parts_end_lists_without_marks() -> None:
    """A list that has lost its marks ends at the name of the next part."""
    lines = ("Pros", "Light frame", "Long range", "Cons", "Harsh ride", "Costs a fortune", "Verdict")
    article = newsparse.parse_article("\n".join(["A bicycle to love", PROSE, *lines, PROSE]))

    assert [heading.text for heading in article.headings] == ["Pros", "Cons", "Verdict"]
    assert len(article.facts) == 4


def test_letters_are_signed() -> None:
    """Under a letter stand a name and a town, over the heading of the next letter."""
    letters = [line for title in ("Trams at night", "The wrong tree") for line in (title, PROSE, "Ann Lee, Oslo")]
    article = newsparse.parse_article("\n".join(["Letters to us", PROSE, *letters, "A last word", PROSE]))

    assert [heading.text for heading in article.headings] == ["Trams at night", "The wrong tree", "A last word"]


def test_a_question_is_answered_by_a_quotation() -> None:
    """A question in passing has the story under it; over a quotation it is the question of an interview."""
    story = "Town talks\n{0}\n{0}\nDo you like trams?\n{1}\n{0}"
    asked, passing = (newsparse.parse_article(story.format(PROSE, under)) for under in (f"“{PROSE}”", PROSE))

    assert [heading.text for heading in asked.headings] == ["Do you like trams?"]
    assert passing.headings == ()


def test_a_short_answer_stands_under_a_heading() -> None:
    """A question is a heading however short its answer is, if that is a sentence."""
    article = newsparse.parse_article(f"Trams explained\n{PROSE}\nWho runs the trams?\nNobody.\n{PROSE}\n{PROSE}")

    assert [heading.text for heading in article.headings] == ["Who runs the trams?"]


def test_statements_are_headings_in_a_family() -> None:
    """Where headings are many, some of them may be statements."""
    headings = ["The money", "The town is poor", "Nobody wants trams"]
    body = [line for heading in headings for line in (heading, PROSE, PROSE)]
    article = newsparse.parse_article("\n".join(["Town buys trams", PROSE, *body]))

    assert [heading.text for heading in article.headings] == headings


def test_exclamations_are_headings_in_a_family() -> None:
    """Where other headings stand, a short one may end in an exclamation mark; a sentence in front of a note is none."""
    body = [
        line for line in ("A goat on the tram!", "The mayor’s hat", "Never trust a goat!") for line in (line, PROSE)
    ]
    noted = newsparse.parse_article(f"Town buys trams\n{PROSE}\nThe town grew fast. [3]\n{PROSE}")

    article = newsparse.parse_article("\n".join(["Town laughs", PROSE, *body]))
    assert len(article.headings) == 3
    assert noted.headings == ()


def test_headings_among_lines_with_labels() -> None:
    """In a list of lines with labels, lost marks and all, the line without a label is a heading."""
    lines = ["Friday", "6pm: Parade", "8pm: Concert", "Saturday", "10am: Market", "2pm: Race"]
    article = newsparse.parse_article("\n".join(["Fair opens", PROSE + PROSE, *lines]))

    assert [heading.text for heading in article.headings] == ["Friday", "Saturday"]
    assert len(article.facts) == 4
