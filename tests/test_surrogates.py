"""What becomes of lone surrogates: found, kept, escaped in JSON, and refused where JSON changed the text."""

import json

import pytest

import newsparse
from newsparse import Article

LONE = ["\ud800 cost $5 million.", "It cost $5 million \udc00.", "\udcff\ud800\n\nIt cost $5 million on 3 May 2021."]


@pytest.mark.parametrize("text", LONE, ids=ascii)
def test_lone_surrogates_come_back(text: str) -> None:
    """A lone surrogate stays as it is in the data, and through JSON, which escapes it."""
    article = newsparse.parse_article(text, headline=False)
    written = json.dumps(article.to_dict())

    assert [amount.currency for amount in article.amounts] == ["USD"]
    assert article.to_dict()["text"] == text
    assert written.isascii()
    assert Article.from_dict(json.loads(written)) == article


@pytest.mark.parametrize("text", LONE, ids=ascii)
def test_lone_surrogates_are_no_utf_8(text: str) -> None:
    """They cannot be encoded, in the data as little as in the text itself."""
    written = json.dumps(newsparse.parse_article(text).to_dict(), ensure_ascii=False)

    with pytest.raises(UnicodeEncodeError):
        written.encode()
    assert json.loads(written.encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass"))["text"] == text


def test_two_halves_are_one_character_in_json() -> None:
    """The data keeps two halves of a pair apart; JSON does not, so the places are refused instead of being wrong."""
    article = newsparse.parse_article("\ud83d\ude00 cost $5 million.", headline=False)

    assert Article.from_dict(article.to_dict()) == article
    with pytest.raises(ValueError, match="text"):
        Article.from_dict(json.loads(json.dumps(article.to_dict())))
