"""Articles in the shapes that other programs take."""

import json
from html.parser import HTMLParser

import jsonschema
import pytest
from hypothesis import given

import newsparse
from newsparse import Article, export
from newsparse.export.offsets import converter
from strategies import ARTICLES, TEXTS
from test_model import ARTICLE

SCHEMA = export.json_schema()


@given(TEXTS)
def test_every_article_fits_the_schema(text: str) -> None:
    """What to_dict writes is what the schema says, for any text."""
    jsonschema.validate(newsparse.parse_article(text).to_dict(), SCHEMA)


def test_the_schema_refuses_other_things() -> None:
    """The schema is a valid one, takes a full article, and refuses a missing key, a float and a foreign key."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(ARTICLE.to_dict(), SCHEMA)

    for change in ({"language": 7}, {"headline": "x"}, {"author": "x"}, {"newsparse": None}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(ARTICLE.to_dict() | change, SCHEMA)


@given(ARTICLES)
def test_records_have_one_shape(text: str) -> None:
    """Every row has every column, in order, each of its type or null."""
    types = {"string": str, "int64": int, "bool": bool}

    for row in export.records(newsparse.parse_article(text), name="a"):
        assert list(row) == list(export.RECORD_FIELDS)
        for name, kind in export.RECORD_FIELDS.items():
            assert row[name] is None or type(row[name]) is types[kind]
        start, end = row["start"], row["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert row["kind"] == "quote" or text[start:end] == row["text"]


def test_records_of_the_model() -> None:
    """One row a mention, with its own columns and no others filled."""
    rows = {str(row["kind"]): row for row in export.records(ARTICLE)}

    assert tuple(rows["quote"][name] for name in ("speaker", "speaker_kind", "speaker_role", "cue")) == (
        "Ann Lee",
        "person",
        "mayor",
        "said",
    )
    assert (rows["date"]["date_start"], rows["date"]["date_end"]) == ("2024-05-06", "2024-05-06T12:30:00")
    assert (rows["amount"]["value"], rows["amount"]["low"], rows["amount"]["currency"]) == ("5000", "0.50", "USD")
    assert (rows["fact"]["label"], rows["fact"]["value"]) == ("Cost", "$5")
    assert rows["fact"]["speaker"] is None


@pytest.mark.parametrize("unit", ["code point", "utf-16", "utf-8"])
@given(text=TEXTS)
def test_selectors_find_their_text(unit: export.OffsetUnit, text: str) -> None:
    """Every selector finds its exact text, in the unit asked for; prefix and suffix stand around it."""
    encoding = {"code point": "utf-32-le", "utf-16": "utf-16-le", "utf-8": "utf-8"}[unit]
    width = {"code point": 4, "utf-16": 2, "utf-8": 1}[unit]
    data = text.encode(encoding, "surrogatepass")

    for annotation in export.web_annotations(newsparse.parse_article(text), "urn:x", unit):
        position, quote = annotation["target"]["selector"]
        exact = data[position["start"] * width : position["end"] * width].decode(encoding, "surrogatepass")
        assert exact == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text


def test_units() -> None:
    """Offsets count what they are asked to count; an unknown unit is refused with the known ones."""
    text = "aé中👍b"

    assert [converter(text, "utf-16")(offset) for offset in range(6)] == [0, 1, 2, 3, 5, 6]
    assert [converter(text, "utf-8")(offset) for offset in range(6)] == [0, 1, 3, 6, 10, 11]
    with pytest.raises(ValueError, match="utf-16"):
        converter(text, "bytes")  # type: ignore[arg-type]


class Reader(HTMLParser):
    """Collects what a browser would: tags, the words, the titles."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag and its attributes."""
        self.tags.append(tag)
        self.attributes += attrs
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Check that it closes the tag opened last."""
        assert tag == self.open.pop()


@given(TEXTS)
def test_html_is_well_formed_and_safe(text: str) -> None:
    """Every tag is closed in order, and the input adds none, nor any attribute."""
    reader = Reader()
    reader.feed(export.html(newsparse.parse_article(text)))
    reader.close()

    known = {
        "div",
        "style",
        "article",
        "aside",
        "section",
        "h1",
        "h2",
        "h3",
        "p",
        "mark",
        "span",
        "ul",
        "li",
        "b",
        "time",
    }
    assert not reader.open
    assert set(reader.tags) <= known
    assert {name for name, _ in reader.attributes} <= {"class", "title"}


def test_html_shows_what_was_found() -> None:
    """The view names the speaker, the value of the date and the fact."""
    view = export.html(ARTICLE)

    assert 'title="direct quotation: Ann Lee"' in view
    assert "<b>Ann Lee</b>, mayor (1)" in view
    assert "Cost: <b>$5</b>" in view
    assert view == export.html(Article.from_dict(json.loads(json.dumps(ARTICLE.to_dict()))))


@given(ARTICLES)
def test_chunks_are_sections(text: str) -> None:
    """One chunk a section, its text where its metadata says, metadata flat."""
    article = newsparse.parse_article(text)
    chunks = export.chunks(article, name="a")

    assert len(chunks) == len(article.sections)
    for chunk in chunks:
        place = chunk["metadata"]
        assert text[place["start_index"] : place["end_index"]] == chunk["text"]
        assert all(isinstance(value, str | int) for value in place.values())


def test_json_ld() -> None:
    """A NewsArticle with what the vocabulary has a place for, and nothing unknown."""
    data = export.json_ld(ARTICLE)

    assert (data["@type"], data["headline"], data["datePublished"]) == ("NewsArticle", "Port reopens", "2024-05-06")
    assert data["author"] == [{"@type": "Person", "name": "Ann Lee"}]
    assert data["locationCreated"] == {"@type": "Place", "name": "OSLO"}
    assert data["citation"][0]["creator"] == {"@type": "Person", "name": "Ann Lee", "jobTitle": "mayor"}
    assert data["mentions"] == [{"@type": "MonetaryAmount", "currency": "USD", "value": 5000}]
    assert "alternativeHeadline" not in data
    json.dumps(data)
