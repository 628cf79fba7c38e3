"""An article as schema.org JSON-LD: what the vocabulary has a place for, where it has it, and nothing else."""

import datetime
import json
import re
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

import newsparse
from cases.schema_org import ABOVE, PROPERTIES
from newsparse import Amount, Article, Span, Speaker, export
from strategies_articles import ARTICLES, PARSED
from test_model import ARTICLE, QUOTE

linked_data = pytest.importorskip("linked_data", reason="pyld is not installed")

VOCABULARY = "http://schema.org/"


def kinds(value: dict[str, Any]) -> set[str]:
    """Give every type that a value of expanded JSON-LD has, those above it included."""
    if "@value" in value:
        found = value["@value"]
        if value.get("@type") == f"{VOCABULARY}Date":
            return {"DateTime" if "T" in found else "Date"}
        if isinstance(found, str):
            return {"Text"}
        return {"Number", "Integer"} if isinstance(found, int) else {"Number"}
    [kind] = value["@type"]
    name = kind.removeprefix(VOCABULARY)
    return {name, *ABOVE[name]}


def check(node: dict[str, Any]) -> None:
    """Check that every property of a node may stand there and hold what it holds."""
    for name, values in node.items():
        if name.startswith("@"):
            continue
        owners, ranges = PROPERTIES[name.removeprefix(VOCABULARY)]
        assert kinds(node) & owners, name
        for value in values:
            assert kinds(value) & ranges, name
            if "@value" not in value:
                check(value)


@given(ARTICLES)
def test_it_obeys_the_vocabulary(article: Article) -> None:
    """A JSON-LD processor takes it and drops nothing; every property stands where it may and holds what it may."""
    data = export.json_ld(article)
    [expanded] = linked_data.expand(data)

    assert expanded["@type"] == [f"{VOCABULARY}NewsArticle"]
    assert linked_data.terms(expanded) == linked_data.terms(data)
    check(expanded)
    assert json.loads(json.dumps(data)) == data


@given(PARSED)
def test_nothing_empty_is_said(article: Article) -> None:
    """What is unknown is left out: no null, no empty list."""

    def full(value: Any) -> bool:
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return value not in (None, [], {}) and all(map(full, inner))

    assert full(export.json_ld(article))


def test_the_article() -> None:
    """Headline, authors, dateline and place as the vocabulary names them."""
    data = export.json_ld(ARTICLE)

    assert (data["@type"], data["headline"], data["datePublished"]) == ("NewsArticle", "Port reopens", "2024-05-06")
    assert data["author"] == [{"@type": "Person", "name": "Ann Lee"}]
    assert data["locationCreated"] == {"@type": "Place", "name": "OSLO"}
    assert data["mentions"] == [{"@type": "MonetaryAmount", "currency": "USD", "value": 5000}]
    assert "alternativeHeadline" not in data
    assert "hasPart" not in data


def test_a_story() -> None:
    """An agency is the source organization; a heading makes a part; a speaker is one node with several quotations."""
    text = (
        "Port reopens\nBy Ann Lee\nOSLO, May 6 (Wire) - The port opened. “It is late,” said Tom Roe, the mayor. "
        "“But it is open,” Roe said.\n## The cost\nThe city said that it paid £3 million to £5 million.\n"
    )
    data = export.json_ld(newsparse.parse_article(text, published=datetime.date(2024, 5, 6)))
    nodes = linked_data.flatten(data)

    assert data["sourceOrganization"] == {"@type": "Organization", "name": "Wire"}
    assert [part["headline"] for part in data["hasPart"]] == ["The cost"]
    assert {"@type": "MonetaryAmount", "currency": "GBP", "minValue": 3000000, "maxValue": 5000000} in data["mentions"]
    assert [quotation["text"] for quotation in data["citation"]] == ["It is late,", "But it is open,"]
    people = [node for node in nodes if f"{VOCABULARY}jobTitle" in node]
    assert [person[f"{VOCABULARY}name"] for person in people] == [[{"@value": "Tom Roe"}]]


@pytest.mark.parametrize(
    ("kind", "creator"),
    [
        ("person", {"@type": "Person", "name": "Lee", "jobTitle": "head", "affiliation": "Acme"}),
        ("organization", {"@type": "Organization", "name": "Lee"}),
        ("group", None),
        ("unknown", None),
    ],
)
def test_speakers(kind: Any, creator: dict[str, str] | None) -> None:
    """Persons and organizations are creators; for a group the vocabulary has no word."""
    speaker = Speaker(name="Lee", kind=kind, role="head", affiliation="Acme")
    quote = evolve(QUOTE, speaker=speaker)
    [quotation] = export.json_ld(evolve(ARTICLE, quotes=(quote,), speakers=(speaker,)))["citation"]

    found = quotation.get("creator")
    if found and "affiliation" in found:
        found["affiliation"] = found["affiliation"]["name"]
    assert found == (creator and {"@id": "_:speaker0"} | creator)


def test_reported_speech_is_no_quotation() -> None:
    """Nobody said these words."""
    assert "citation" not in export.json_ld(evolve(ARTICLE, quotes=(evolve(QUOTE, kind="indirect"),)))


@pytest.mark.parametrize(
    ("value", "number"),
    [("5E+3", 5000), ("0.50", 0.5), ("9" * 40, int("9" * 40)), ("-12.5", -12.5), ("2.0", 2)],
)
def test_numbers(value: str, number: float) -> None:
    """Amounts are JSON numbers, whole ones exact whatever their size."""
    amount = Amount(text="", span=Span(0, 0), kind="money", value=Decimal(value), currency="USD", rule="test")
    [found] = export.json_ld(evolve(ARTICLE, amounts=(amount,)))["mentions"]

    assert (found["value"], type(found["value"])) == (number, type(number))
    assert re.fullmatch(r"-?\d+(\.\d+)?", json.dumps(found["value"]))
