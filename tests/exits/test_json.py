"""An article as JSON: lossless, described by a schema with a version, and picky when it is read."""

import copy
import json
import pathlib
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Article, export
from strategies_articles import ARTICLES, PARSED
from test_model import ARTICLE

SCHEMA = export.json_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
PUBLISHED = pathlib.Path(__file__).parents[2] / "docs" / "schemas" / f"article-{export.SCHEMA_VERSION}.json"


@given(ARTICLES)
def test_round_trip(article: Article) -> None:
    """An article comes back as it was, straight and by way of JSON."""
    data = article.to_dict()

    assert Article.from_dict(data) == article
    assert Article.from_dict(json.loads(json.dumps(data))) == article


@given(ARTICLES)
def test_every_article_fits_the_schema(article: Article) -> None:
    """What to_dict writes is what the schema says."""
    VALIDATOR.validate(article.to_dict())


def test_the_schema_is_published() -> None:
    """The schema beside the documentation is this one; a change of form needs a new version, and a new file."""
    assert json.loads(PUBLISHED.read_text(encoding="utf-8")) == SCHEMA
    assert SCHEMA["$id"].endswith(f":{export.SCHEMA_VERSION}")


@pytest.mark.parametrize(
    "change",
    [
        {"language": 7},
        {"headline": "x"},
        {"author": "x"},
        {"newsparse": None},
        {"schema": 2},
        {"published": "1 May"},
        {"amounts": None},
    ],
    ids=str,
)
def test_the_schema_refuses_other_things(change: dict[str, object]) -> None:
    """The schema is a valid one, takes a full article, and refuses what from_dict refuses."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    VALIDATOR.validate(ARTICLE.to_dict())

    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(ARTICLE.to_dict() | change)
    with pytest.raises(ValueError, match=next(iter(change))):
        Article.from_dict(ARTICLE.to_dict() | change)


def places(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Give the path of every value in a tree of JSON."""
    if path:
        yield path
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in inner:
        yield from places(value, (*path, key))


FOREIGN = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 10**20), st.floats(), st.text(max_size=5), st.just([]), st.just({}),
    st.sampled_from(["2024-05-06", "12.5", "money", "paragraph", "Infinity", "1e5"]), st.just([{}]),
)  # fmt: skip


@given(article=st.one_of(st.just(ARTICLE), PARSED), data=st.data())
def test_changed_data(article: Article, data: st.DataObject) -> None:
    """Whatever is changed, dropped or added: it is a ValueError that names a field, or valid and kept to the letter."""
    changed = copy.deepcopy(article.to_dict())
    *way, last = data.draw(st.sampled_from(sorted(places(changed), key=str)))
    place: Any = changed
    for step in way:
        place = place[step]
    if data.draw(st.booleans()):
        place[last] = data.draw(FOREIGN)
    else:
        del place[last]

    try:
        read = Article.from_dict(changed)
    except ValueError as error:
        assert str(error).startswith(("article.", "this is not what Article.to_dict() writes"))  # noqa: PT017
    else:
        assert json.dumps(read.to_dict() | {"newsparse": ""}) == json.dumps(changed | {"newsparse": ""})
        VALIDATOR.validate(changed)
