"""Mentions of several articles as a Polars table, with the schema written down rather than inferred."""

import polars as pl
from archive import papers

import newsparse
from newsparse.export import RECORD_FIELDS, records

TYPES = {"string": pl.String, "int64": pl.Int64, "bool": pl.Boolean}
SCHEMA = {name: TYPES[kind] for name, kind in RECORD_FIELDS.items()}


def table(articles: dict[str, newsparse.Article]) -> pl.DataFrame:
    """Give a row for each mention."""
    return pl.DataFrame(records(articles), schema=SCHEMA)


def main() -> None:
    """Print the largest sums of money, each with the section and the sentence's article."""
    frame = table({key: newsparse.parse_article(text, published=date) for key, date, text in papers(20)})

    money = frame.filter((pl.col("kind") == "amount") & (pl.col("subkind") == "money"))
    largest = money.with_columns(pl.col("value").cast(pl.Decimal(38, 2))).sort("value", descending=True)
    for row in largest.select("article", "text", "value", "currency").head(3).iter_rows():
        print(*row)
    counts = frame.group_by("kind").len().sort("kind")
    print(dict(counts.iter_rows()))


if __name__ == "__main__":
    main()
