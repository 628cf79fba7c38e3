"""An archive with Dask: `map_partitions` over a data frame, on one machine or many."""

import argparse

import dask.dataframe as dd
import pandas as pd
from archive import Paper, papers

from newsparse import parse_article
from newsparse.export import RECORD_FIELDS, records

DTYPES = {"string": "string", "int64": "int64", "bool": "bool"}
COLUMNS = {name: DTYPES[kind] for name, kind in RECORD_FIELDS.items()}

#: What Dask must know before it runs anything: an empty frame of the right columns and types.
META = pd.DataFrame(columns=list(COLUMNS)).astype(COLUMNS)


def rows_of(batch: pd.DataFrame) -> pd.DataFrame:
    """Parse a partition of articles."""
    articles = {
        key: parse_article(text, published=published.date())
        for key, published, text in zip(batch["key"], batch["published"], batch["text"], strict=True)
    }
    return pd.DataFrame(records(articles), columns=list(COLUMNS)).astype(COLUMNS)


def mentions(articles: dd.DataFrame) -> dd.DataFrame:
    """Give a row for each mention of a data frame with the columns key, published and text."""
    return articles.map_partitions(rows_of, meta=META)


def main() -> None:
    """Parse a made-up archive, and let Dask count and group."""
    arguments = argparse.ArgumentParser(description="Parse a made-up archive with Dask, on this machine.")
    arguments.add_argument("count", nargs="?", type=int, default=2000)
    count = arguments.parse_args().count

    frame = pd.DataFrame(papers(count), columns=list(Paper._fields)).astype({"published": "datetime64[s]"})
    found = mentions(dd.from_pandas(frame, npartitions=4)).compute(scheduler="processes", num_workers=2)
    print(count, "articles,", len(found), "rows")
    print(found.groupby("kind").size().to_string())
    print(found[found.kind == "quote"].groupby("speaker").size().to_dict())


if __name__ == "__main__":
    main()
