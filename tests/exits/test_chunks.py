"""Chunks for retrieval: sections where they stand, with flat metadata."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, export
from strategies_articles import ARTICLES, PARSED

STORY = newsparse.parse_article(
    "Port reopens\n\n“It is late,” said Ann Lee. “But it is open.” It had closed on 3 May 2021 for two years.\n\n"
    "## The cost\n\nIt cost $5m in 2020. Nobody paid it back. Lee promised that taxes would fall.\n\nThe end of it.\n\n"
    "### The bill\n\nTom Roe said that it was too high.\n\n## After\n\nThe city celebrated.\n"
)


@given(ARTICLES)
def test_chunks_are_sections(article: Article) -> None:
    """One chunk a section, its text where its metadata says, metadata flat and always with the same keys."""
    chunks = export.chunks(article, name="a")

    assert len(chunks) == len(article.sections)
    for chunk, section in zip(chunks, article.sections, strict=True):
        place = chunk["metadata"]
        assert (place["start_index"], place["end_index"]) == (section.span.start, section.span.end)
        assert article.text[place["start_index"] : place["end_index"]] == chunk["text"]
        assert all(type(value) in {str, int} for value in place.values())
        assert list(place) == list(chunks[0]["metadata"])


@given(PARSED, st.integers(1, 200))
def test_long_sections_are_cut(article: Article, longest: int) -> None:
    """Pieces stand in order and apart, hold every letter of their section, and are short unless a sentence is long."""
    whole = export.chunks(article)
    pieces = export.chunks(article, longest=longest)
    sentences = [place.end - place.start for place in article.sentences]

    for one, other in pairwise(pieces):
        assert one["metadata"]["end_index"] <= other["metadata"]["start_index"]
    for index, chunk in enumerate(whole):
        inside = [piece["text"] for piece in pieces if piece["metadata"]["section"] == index]
        assert "".join("".join(inside).split()) == "".join(chunk["text"].split())
    assert all(len(piece["text"]) <= max([longest, *sentences]) + len("\n- \n") for piece in pieces)


def test_a_story() -> None:
    """Each chunk knows its headings, speakers and dates, each once."""
    found = [chunk["metadata"] for chunk in export.chunks(STORY, name="a1")]

    assert [chunk["heading_path"] for chunk in found] == [
        "Port reopens",
        "Port reopens | The cost",
        "Port reopens | The cost | The bill",
        "Port reopens | After",
    ]
    assert [chunk["speakers"] for chunk in found] == ["Ann Lee", "Ann Lee", "Tom Roe", ""]
    assert [chunk["dates"] for chunk in found] == ["2021-05-03", "2020", "", ""]
    assert {chunk["article"] for chunk in found} == {"a1"}


def test_pieces_of_a_story() -> None:
    """A section is cut between paragraphs, or else between sentences, and keeps its headings."""
    second = [chunk for chunk in export.chunks(STORY, longest=60) if chunk["metadata"]["section"] == 1]

    assert [chunk["text"].split("\n")[0][:14] for chunk in second] == ["The cost", "Lee promised t"]
    assert [chunk["metadata"]["part"] for chunk in second] == [0, 1]
    assert [chunk["metadata"]["dates"] for chunk in second] == ["2020", ""]
    assert {chunk["metadata"]["heading_path"] for chunk in second} == {"Port reopens | The cost"}


def test_a_chunk_has_a_size() -> None:
    """A size that is none is refused."""
    with pytest.raises(ValueError, match="longest must be 1 or more"):
        export.chunks(STORY, longest=0)
