"""What the public functions refuse, and how."""

import datetime

import attrs
import pytest

import newsparse
from newsparse.assembly import prose_of
from newsparse.languages import get_language
from newsparse.structure.find import find_structure


@pytest.mark.parametrize(
    ("text", "advice"),
    [(b"bytes", "decode it first"), (bytearray(b"x"), "decode it first"), (None, "pass ''"), (7, "one string")],
)
def test_wrong_text(text: object, advice: str) -> None:
    """A text of a wrong type is refused with advice, by every function."""
    for function in (newsparse.parse_article, newsparse.find_dates, newsparse.find_amounts, newsparse.find_quotes):
        with pytest.raises(TypeError, match=advice):
            function(text)  # type: ignore[arg-type]


def test_wrong_published() -> None:
    """A string is no date; the message says how to make one."""
    with pytest.raises(TypeError, match="fromisoformat"):
        newsparse.parse_article("x", published="2024-05-06")  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["headline", "day_first"])
def test_wrong_flags(name: str) -> None:
    """Flags are booleans, not anything true."""
    with pytest.raises(TypeError, match=name):
        newsparse.parse_article("x", **{name: "yes"})  # type: ignore[arg-type]


def test_headline_is_never_none() -> None:
    """Only day_first may be left open."""
    assert newsparse.parse_article("x", day_first=None)
    with pytest.raises(TypeError, match="True or False"):
        newsparse.parse_article("x", headline=None)  # type: ignore[arg-type]


def test_unknown_language() -> None:
    """An unknown language lists the known ones, and is a ValueError that pickles."""
    import pickle  # noqa: PLC0415

    with pytest.raises(ValueError, match="en") as caught:
        newsparse.parse_article("x", language="tlh")
    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301

    assert isinstance(error, newsparse.UnknownLanguageError)
    assert (error.code, error.known) == ("tlh", ("en",))
    with pytest.raises(TypeError, match="code"):
        newsparse.parse_article("x", language=None)  # type: ignore[arg-type]


def test_published_is_kept() -> None:
    """What was given as published comes back as given."""
    moment = datetime.datetime(2024, 5, 6, 12, 0, tzinfo=datetime.UTC)

    assert newsparse.parse_article("x", published=moment).published is moment
    assert newsparse.parse_article("x").published is None


def test_ten_megabytes_of_one_character() -> None:
    """A long line of nothing is an article like any other."""
    text = "a" * 10_000_000

    assert newsparse.parse_article(text).text is text


def test_first_sentence_begins_after_the_dateline() -> None:
    """The dateline's place is no subject of the first sentence, and its sentence is its own."""
    text = "Forecast raised\nAVONPORT, Aug 1 (Reuters) - Brightsea lifted its forecast and said it would hire 40 men."
    article = newsparse.parse_article(text, published=datetime.date(2024, 8, 1))
    sentence = article.sentence_of(article.quotes[0])

    assert article.quotes[0].source is not None
    assert article.quotes[0].source.text == "Brightsea"
    assert text[sentence.start :].startswith("Brightsea lifted")
    assert article.dateline is not None
    assert article.dateline.date == article.dates[0]
    assert article.sentence_of(article.dates[0]) == article.dateline.span


def test_a_dateline_can_be_all_of_its_block() -> None:
    """What is cut off the block of a dateline may be nothing."""
    text = "Roof opens\n\nThe council of the old town met twice in the spring and agreed on nothing, people said."
    layout = find_structure(text, get_language("en"), headline=True)
    (paragraph,) = layout.sections[0].paragraphs
    whole = newsparse.Dateline(text=paragraph.text, span=paragraph.span, place=None, agency=None)

    assert prose_of(attrs.evolve(layout, dateline=whole))[1:] == [("dateline", paragraph.span)]
