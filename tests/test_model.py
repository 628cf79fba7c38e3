"""The model: values that are valid, immutable, comparable, short to print and lossless to store."""

import copy
import datetime
import json
import pickle
from decimal import Decimal

import attrs
import pytest

from newsparse import (
    Amount,
    Article,
    Aside,
    Byline,
    Dateline,
    DateMention,
    Fact,
    Line,
    Paragraph,
    Quote,
    Section,
    Span,
    Speaker,
    __version__,
)
from newsparse.model import made
from newsparse.model.mentions import granularity_of

TEXT = "Port reopens\nBy Ann Lee\nOSLO - The port “opened”, Lee said. It may close.\n- Cost: $5\nPhoto: Lee"
DATE = DateMention(
    text="OSLO",
    span=Span(24, 28),
    kind="date",
    value="2024-05-06",
    start=datetime.date(2024, 5, 6),
    end=datetime.datetime(2024, 5, 6, 12, 30),  # noqa: DTZ001 - written times are naive
    rule="test",
)
AMOUNT = Amount(
    text="$5", span=Span(82, 84), kind="money", value=Decimal("5E+3"), low=Decimal("0.50"), currency="USD", rule="test"
)
LEE = Speaker(name="Ann Lee", kind="person", role="mayor", mentions=(Span(16, 23),))
QUOTE = Quote(
    text="opened",
    span=Span(41, 47),
    parts=(Span(41, 47),),
    kind="direct",
    speaker=LEE,
    source=Line("Lee", Span(50, 53)),
    cue=Line("said", Span(54, 58)),
    rule="test",
)
FACT = Fact(text="Cost: $5", span=Span(76, 84), label="Cost", value="$5", amounts=(AMOUNT,))
LEAD = Paragraph(TEXT[24:73], Span(24, 73))
ARTICLE = Article(
    text=TEXT,
    language="en",
    published=datetime.date(2024, 5, 6),
    headline=Line("Port reopens", Span(0, 12)),
    byline=Byline("By Ann Lee", Span(13, 23), ("Ann Lee",)),
    dateline=Dateline(text="OSLO -", span=Span(24, 30), place="OSLO", date=DATE),
    sections=(Section(heading=None, level=1, blocks=(LEAD, FACT), span=Span(24, 84)),),
    asides=(Aside(text="Photo: Lee", span=Span(85, 95), kind="credit"),),
    sentences=(Span(0, 12), Span(24, 59), Span(60, 73), Span(76, 84), Span(85, 95)),
    quotes=(QUOTE,),
    speakers=(LEE,),
    dates=(DATE,),
    amounts=(AMOUNT,),
)

#: Values of the kinds that have a fast way to be made, as it makes them.
MADE = [
    make(**attrs.asdict(value, recurse=False))
    for make, value in (
        (made.new_span, FACT.span),
        (made.new_line, QUOTE.source),
        (made.new_fact, FACT),
        (made.new_date, DATE),
        (made.new_amount, AMOUNT),
        (made.new_quote, QUOTE),
        (made.new_speaker, LEE),
    )
    if value is not None
]


def test_what_is_made_fast_is_the_same() -> None:
    """What the library makes without the constructor is of the class, equal to what the constructor makes."""
    assert [FACT.span, QUOTE.source, FACT, DATE, AMOUNT, QUOTE, LEE] == MADE
    assert [type(value) for value in MADE] == [Span, Line, Fact, DateMention, Amount, Quote, Speaker]


def test_span_refuses_nonsense() -> None:
    """A span that runs backwards or begins before the text is a ValueError."""
    with pytest.raises(ValueError, match="not 3 to 2"):
        Span(3, 2)
    with pytest.raises(ValueError, match="not -1 to 2"):
        Span(-1, 2)


def test_span_is_a_place() -> None:
    """Length, order and truth of spans."""
    assert (len(Span(2, 5)), len(Span(2, 2))) == (3, 0)
    assert bool(Span(2, 2)) is True
    assert Span(1, 9) < Span(2, 3)
    assert Span(2, 5).contains(Span(2, 5))


@pytest.mark.parametrize(
    "value", [ARTICLE, QUOTE, DATE, AMOUNT, FACT, LEE, *MADE[1:]], ids=lambda value: type(value).__name__
)
def test_values_are_values(value: Article | Quote | DateMention | Amount | Fact | Speaker) -> None:
    """Model values are frozen, slotted, hashable, equal by value, and survive pickle and copy."""
    name = attrs.fields(type(value))[0].name

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(value, name, "other")
    assert not hasattr(value, "__dict__")
    assert value == copy.deepcopy(value) == pickle.loads(pickle.dumps(value))  # noqa: S301
    assert hash(value) == hash(copy.deepcopy(value))
    assert value != attrs.evolve(value, **{name: "other"})  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [ARTICLE, QUOTE, DATE, AMOUNT, FACT, LEE, LEAD, *ARTICLE.sections])
def test_reprs_are_short(value: object) -> None:
    """A repr fits on a screen, whatever the text."""
    assert len(repr(value)) < 200


def test_match_statement() -> None:
    """Mentions can be taken apart by match."""
    match AMOUNT:
        case Amount(kind="money", currency=currency):
            assert currency == "USD"
        case _:
            pytest.fail("no match")


def test_round_trip_through_json() -> None:
    """The dictionary is JSON-ready, carries the version, and gives the same article back."""
    data = ARTICLE.to_dict()

    assert data["newsparse"] == __version__
    assert Article.from_dict(json.loads(json.dumps(data))) == ARTICLE


def test_a_speaker_is_written_once() -> None:
    """A quotation names its speaker by number; one that the article does not list is written out, and comes back."""
    stranger = attrs.evolve(LEE, name="Tom Roe")
    article = attrs.evolve(ARTICLE, quotes=(QUOTE, attrs.evolve(QUOTE, speaker=stranger)))
    data = article.to_dict()

    assert data["quotes"][0]["speaker"] == 0
    assert data["quotes"][1]["speaker"]["name"] == "Tom Roe"
    assert Article.from_dict(json.loads(json.dumps(data))) == article


def test_decimals_and_dates_are_canonical_strings() -> None:
    """Decimals have no exponent; dates are ISO 8601; blocks say what they are."""
    data = ARTICLE.to_dict()

    assert (data["amounts"][0]["value"], data["amounts"][0]["low"]) == ("5000", "0.50")
    assert (data["dates"][0]["start"], data["dates"][0]["end"]) == ("2024-05-06", "2024-05-06T12:30:00")
    assert [block["type"] for block in data["sections"][0]["blocks"]] == ["paragraph", "fact"]


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("language",), 7, r"article\.language must be a string, not 7"),
        (("published",), "yesterday", r"article\.published must be an ISO 8601 date"),
        (("amounts", 0, "value"), "many", r"article\.amounts\[0\]\.value must be a decimal"),
        (("amounts", 0, "value"), "NaN", r"article\.amounts\[0\]\.value must be a decimal"),
        (("amounts", 0, "kind"), "cash", r"article\.amounts\[0\]\.kind must be one of money"),
        (("amounts",), {}, r"article\.amounts must be a list"),
        (("quotes", 0), "x", r"article\.quotes\[0\] must be an object"),
        (("quotes", 0, "span", "start"), True, r"article\.quotes\[0\]\.span\.start must be an integer"),
        (("quotes", 0, "span", "end"), 1, r"article\.quotes\[0\]\.span: a span runs"),
        (("quotes", 0, "span", "start"), -1, r"article\.quotes\[0\]\.span\.start must be an integer, 0 or more"),
        (("quotes", 0, "speaker"), 1, r"article\.quotes\[0\]\.speaker is number 1 of article\.speakers, which has 1"),
        (("quotes", 0, "speaker"), -1, r"article\.quotes\[0\]\.speaker is number -1 of article\.speakers"),
        (("quotes", 0, "speaker"), True, r"article\.quotes\[0\]\.speaker must be an object, not True"),
        (("quotes", 0, "author"), "x", r"article\.quotes\[0\]\.author is not a field of Quote"),
        (("quotes", 0, "parts"), [], r"article\.quotes\[0\]\.text is not what stands in the text"),
        (("quotes", 0, "text"), "closed", r"article\.quotes\[0\]\.text is not what stands in the text"),
        (("headline", "text"), "Port closes", r"article\.headline\.text is not what stands in the text"),
        (("text",), TEXT[:60], r"article\.sections\[0\]\.blocks\[0\]\.span ends at 73, but the text has 60 char"),
        (("published",), "20240506", r"article\.published must be an ISO 8601 date"),
        (("published",), "2024-02-30", r"article\.published must be an ISO 8601 date"),
        (("published",), "2024-05-06T25:00:00", r"article\.published must be an ISO 8601 date"),
        (("published",), "2024-05-06\n", r"article\.published must be an ISO 8601 date"),
        (("amounts", 0, "value"), "1e999999999", r"article\.amounts\[0\]\.value must be a decimal"),
        (("amounts", 0, "value"), "1_000", r"article\.amounts\[0\]\.value must be a decimal"),
        (("amounts", 0, "value"), "٣", r"article\.amounts\[0\]\.value must be a decimal"),
        (("amounts", 0, "value"), 5000, r"article\.amounts\[0\]\.value must be a decimal"),
        (("schema",), 2, r"article\.schema is 2, and this version of newsparse reads only 1"),
        (("schema",), "1", r"article\.schema is '1', and"),
        (("schema",), True, r"article\.schema is True, and"),
        (("author",), None, r"article\.author is not a field of Article"),
        (("sections", 0, "blocks", 0, "type"), "table", r"blocks\[0\]\.type must be one of paragraph, fact"),
        (("dates", 0, "relative"), "no", r"article\.dates\[0\]\.relative must be true or false"),
    ],
)
def test_foreign_data_is_refused(path: tuple[str | int, ...], value: object, message: str) -> None:
    """Wrong data is a ValueError that names the field."""
    data = ARTICLE.to_dict()
    place = data
    for step in path[:-1]:
        place = place[step]  # type: ignore[index]
    place[path[-1]] = value  # type: ignore[index]

    with pytest.raises(ValueError, match=message):
        Article.from_dict(data)


def test_truncated_data_is_refused() -> None:
    """Missing keys are named; a dictionary of another kind is said to be one."""
    data = ARTICLE.to_dict()
    del data["quotes"]

    with pytest.raises(ValueError, match=r"article\.quotes is missing"):
        Article.from_dict(data)
    del data["schema"]
    with pytest.raises(ValueError, match=r"article\.schema is None"):
        Article.from_dict(data)
    with pytest.raises(ValueError, match=r"not what Article\.to_dict"):
        Article.from_dict({"text": "x"})
    with pytest.raises(ValueError, match=r"not what Article\.to_dict"):
        Article.from_dict([])  # type: ignore[arg-type]


def test_contents() -> None:
    """The article lists its parts in reading order."""
    assert ARTICLE.facts == (FACT,)
    assert ARTICLE.paragraphs == (LEAD,)
    assert ARTICLE.lead == LEAD
    assert ARTICLE.headings == ()
    assert Article(text="", language="en").lead is None


def test_navigation() -> None:
    """From a mention to its sentence, its paragraph or fact, and its section."""
    assert ARTICLE.sections[0] == ARTICLE.section_of(QUOTE)
    assert ARTICLE.paragraph_of(QUOTE) == LEAD
    assert ARTICLE.paragraph_of(AMOUNT) == FACT
    assert ARTICLE.section_of(Span(0, 4)) is None
    assert ARTICLE.paragraph_of(ARTICLE.asides[0]) is None
    assert Span(24, 59) == ARTICLE.sentence_of(QUOTE)
    assert Span(24, 73) == ARTICLE.sentence_of(LEAD)
    assert Span(16, 23) == ARTICLE.sentence_of(Span(16, 23))
    assert Span(0, 4) == Article(text="Port", language="en").sentence_of(Span(0, 4))


def test_quotes_by() -> None:
    """Quotations by speaker or by exact name; nobody else's."""
    assert (QUOTE,) == ARTICLE.quotes_by(LEE) == ARTICLE.quotes_by("Ann Lee")
    assert ARTICLE.quotes_by("Lee") == ()


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        ("19", "century"), ("199", "decade"), ("2017", "year"), ("2017-H1", "half"), ("2017-Q3", "quarter"),
        ("2017-SU", "season"), ("2017-11", "month"), ("2017-W45", "week"), ("2017-W45-WE", "weekend"),
        ("2017-11-05", "day"), ("XXXX-WXX-1", "day"), ("2017-11-05TEV", "part of day"), ("2017-11-05T15", "hour"),
        ("2017-11-05T15:00", "minute"), ("2017-11-05T15:00:30Z", "second"), ("2017-11-05T15:00+02:00", "minute"),
        ("P3D", "day"), ("PXY", "year"), ("PT36H", "hour"), ("PT5M", "minute"), ("P5M", "month"), ("P2DE", "decade"),
        ("P1CE", "century"), ("PRESENT_REF", None), (None, None),
    ],
)  # fmt: skip
def test_granularity(value: str | None, unit: str | None) -> None:
    """The unit is read off the form of the value."""
    assert unit == granularity_of(value)
