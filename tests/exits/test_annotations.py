"""Mentions as W3C Web Annotations: every selector finds its words, in whatever unit."""

import json
from typing import Any

import pytest
from hypothesis import given

import newsparse
from newsparse import Article, export
from newsparse.export.offsets import converter
from strategies_articles import ARTICLES

ENCODINGS = {"code point": ("utf-32-le", 4), "utf-16": ("utf-16-le", 2), "utf-8": ("utf-8", 1)}


@pytest.mark.parametrize("unit", ["code point", "utf-16", "utf-8"])
@given(article=ARTICLES)
def test_selectors_find_their_text(unit: export.OffsetUnit, article: Article) -> None:
    """Every selector finds its exact text, in the unit asked for; prefix and suffix stand around it."""
    encoding, width = ENCODINGS[unit]
    data = article.text.encode(encoding, "surrogatepass")

    for annotation in export.web_annotations(article, "urn:x", unit):
        for target in annotation["target"]:
            position, quote = target["selector"]
            exact = data[position["start"] * width : position["end"] * width].decode(encoding, "surrogatepass")
            assert exact == quote["exact"]
            before = data[: position["start"] * width].decode(encoding, "surrogatepass")
            assert before.endswith(quote["prefix"])
            assert article.text[len(before) :].startswith(exact + quote["suffix"])


@given(ARTICLES)
def test_one_annotation_a_mention(article: Article) -> None:
    """Each mention, asides included, has one annotation with its own id; a quotation has a target a part."""
    annotations = export.web_annotations(article, "urn:x")
    holders: list[Any] = [article, *article.asides]
    mentions = sum(len(holder.quotes) + len(holder.dates) + len(holder.amounts) for holder in holders)
    parts = sum(len(quote.parts) for holder in holders for quote in holder.quotes)

    assert len(annotations) == len({annotation["id"] for annotation in annotations}) == mentions
    quotes = [found for found in annotations if found["body"][0]["value"] == "quote"]
    assert sum(len(found["target"]) for found in quotes) == parts


@given(ARTICLES)
def test_it_is_the_recommendations_vocabulary(article: Article) -> None:
    """A JSON-LD processor takes every annotation and drops nothing; it has what an annotation must have."""
    linked_data = pytest.importorskip("linked_data", reason="pyld is not installed")

    for annotation in export.web_annotations(article, "urn:x"):
        [expanded] = linked_data.expand(annotation)
        assert linked_data.terms(expanded) == linked_data.terms(annotation)
        assert expanded["@id"].startswith("urn:x#")
        assert expanded["@type"] == ["http://www.w3.org/ns/oa#Annotation"]
        assert expanded["http://www.w3.org/ns/oa#hasTarget"]
        assert json.loads(json.dumps(annotation)) == annotation


def test_an_annotation() -> None:
    """What one looks like, behind an emoji, in UTF-16 and in bytes."""
    article = newsparse.parse_article("Live 👍\n“We stay,” said Ann Lee. “It’s ours.”", headline=False)
    [annotation] = export.web_annotations(article, "urn:x", "utf-16")
    [in_bytes] = export.web_annotations(article, "urn:x", "utf-8")

    assert annotation["body"][1]["value"] == "direct quotation: Ann Lee"
    assert [target["selector"][0] for target in annotation["target"]] == [
        {"type": "TextPositionSelector", "start": 9, "end": 17},
        {"type": "TextPositionSelector", "start": 34, "end": 44},
    ]
    assert in_bytes["target"][0]["selector"][0] == {"type": "DataPositionSelector", "start": 13, "end": 21}
    assert in_bytes["target"][0]["selector"][1]["exact"] == "We stay,"


def test_units() -> None:
    """Offsets count what they are asked to count; an unknown unit is refused with the known ones."""
    text = "aé中👍b"

    assert [converter(text, "utf-16")(offset) for offset in range(6)] == [0, 1, 2, 3, 5, 6]
    assert [converter(text, "utf-8")(offset) for offset in range(6)] == [0, 1, 3, 6, 10, 11]
    with pytest.raises(ValueError, match="utf-16"):
        converter(text, "bytes")  # type: ignore[arg-type]
