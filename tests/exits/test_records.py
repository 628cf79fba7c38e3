"""Rows with one shape, whatever the article, which table libraries take as they are."""

import pickle
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Amount, Article, Span, export
from strategies_articles import ARTICLES
from test_model import ARTICLE

TYPES = MappingProxyType({"string": str, "int64": int, "bool": bool})
NEVER_NULL = list(export.RECORD_FIELDS)[:7]


@given(ARTICLES)
def test_records_have_one_shape(article: Article) -> None:
    """Every row has every column, in order, each of its type or null; the first seven are never null."""
    for row in export.records(article, name="a"):
        assert list(row) == list(export.RECORD_FIELDS)
        for name, kind in export.RECORD_FIELDS.items():
            assert type(row[name]) is TYPES[kind] or (row[name] is None and name not in NEVER_NULL)
        start, end = row["start"], row["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert row["kind"] == "quote" or article.text[start:end] == row["text"]


def test_the_columns_can_be_sent_to_workers() -> None:
    """What a worker of a cluster needs can be pickled."""
    assert pickle.loads(pickle.dumps(export.RECORD_FIELDS)) == export.RECORD_FIELDS  # noqa: S301


@given(ARTICLES)
def test_every_mention_has_a_row(article: Article) -> None:
    """Nothing is left out, asides included, and rows stand in the order of the text."""
    rows = export.records(article)
    holders: list[Any] = [article, *article.asides]
    mentions = sum(len(holder.quotes) + len(holder.dates) + len(holder.amounts) for holder in holders)

    assert len(rows) == mentions + len(article.facts)
    assert rows == sorted(rows, key=lambda row: (row["start"], row["end"], row["kind"]))


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
    assert rows["date"]["granularity"] == "day"
    assert (rows["amount"]["value"], rows["amount"]["low"], rows["amount"]["currency"]) == ("5000", "0.50", "USD")
    assert (rows["fact"]["label"], rows["fact"]["value"]) == ("Cost", "$5")
    assert rows["fact"]["speaker"] is None


@given(st.lists(ARTICLES, max_size=3))
def test_many_articles(articles: list[Article]) -> None:
    """Many articles give the rows of each, named by key or by number."""
    numbered = {str(index): article for index, article in enumerate(articles)}
    each = [row for name, article in numbered.items() for row in export.records(article, name)]

    assert each == export.records(numbered) == export.records(articles) == export.records(iter(articles))


@pytest.mark.parametrize(
    ("articles", "name", "message"),
    [
        ("text", None, "articles must be an Article or several of them, not str: parse the text first"),
        (None, None, "articles must be an Article or several of them, not NoneType"),
        (["text"], None, "every article must be an Article, not str"),
        ([ARTICLE], "a1", "name is for one article"),
    ],
)
def test_wrong_types(articles: Any, name: str | None, message: str) -> None:
    """What is no article is refused with what to do."""
    with pytest.raises(TypeError, match=message):
        export.records(articles, name)


# The same rows in the table libraries. A batch can be all null in a column, or empty, or hold numbers that fit no
# decimal type: with the schema written down, every batch has the same columns of the same types.

HUGE = Amount(
    text="", span=Span(0, 0), kind="count", value=newsparse.find_amounts("9" * 15 + " jobs")[0].value, rule="x"
)
BATCHES = MappingProxyType(
    {
        "nothing": newsparse.parse_article(""),
        "all null": newsparse.parse_article("It rained in 2017."),
        "full": ARTICLE,
        "huge": Article(text="", language="en", amounts=(HUGE,)),
        "emoji": newsparse.parse_article("It rained in 2017, “said” Ann Lee. “We \U0001f600 stay,” she said."),
    }
)


@pytest.mark.parametrize("article", BATCHES.values(), ids=BATCHES)
def test_pandas_takes_them(article: Article) -> None:
    """With the columns' types written down, every frame has the same dtypes, and no null becomes a number."""
    pandas = pytest.importorskip("pandas")
    dtypes = {"string": "string", "int64": "int64", "bool": "bool"}
    schema = {name: dtypes[kind] for name, kind in export.RECORD_FIELDS.items()}
    rows = export.records(article)

    frame = pandas.DataFrame(rows, columns=list(export.RECORD_FIELDS)).astype(schema)

    assert {name: str(kind) for name, kind in frame.dtypes.items()} == schema
    assert [list(row) for row in frame.astype(object).where(frame.notna(), None).to_numpy()] == [
        list(row.values()) for row in rows
    ]


@pytest.mark.parametrize("article", BATCHES.values(), ids=BATCHES)
def test_polars_takes_them(article: Article) -> None:
    """With the schema written down, every frame has it, and gives the rows back."""
    polars = pytest.importorskip("polars")
    kinds = {"string": polars.String, "int64": polars.Int64, "bool": polars.Boolean}
    schema = {name: kinds[kind] for name, kind in export.RECORD_FIELDS.items()}
    rows = export.records(article)

    frame = polars.DataFrame(rows, schema=schema)

    assert dict(frame.schema) == schema
    assert frame.to_dicts() == rows


@pytest.mark.parametrize("article", BATCHES.values(), ids=BATCHES)
def test_arrow_takes_them(article: Article) -> None:
    """The types of `RECORD_FIELDS` are Arrow's own names."""
    pyarrow = pytest.importorskip("pyarrow")
    schema = pyarrow.schema(list(export.RECORD_FIELDS.items()))
    rows = export.records(article)

    assert pyarrow.Table.from_pylist(rows, schema=schema).to_pylist() == rows


def encodable(article: Article) -> bool:
    """Tell whether the text can be UTF-8, which Arrow's strings are: lone surrogates cannot."""
    return not any("\ud800" <= letter <= "\udfff" for letter in article.text)


@given(ARTICLES.filter(encodable))
def test_any_article_fits_one_arrow_schema(article: Article) -> None:
    """Rows of any article load into the one schema, and come back as they were."""
    pyarrow = pytest.importorskip("pyarrow")
    schema = pyarrow.schema(list(export.RECORD_FIELDS.items()))
    rows = export.records(article, name="a")

    assert pyarrow.Table.from_pylist(rows, schema=schema).to_pylist() == rows
