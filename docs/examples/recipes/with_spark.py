"""An archive on a Spark cluster: `mapInPandas` over any number of articles, here on one machine. Needs Java."""

import argparse
import os
import sys
from collections.abc import Iterator

import pandas as pd
from archive import papers
from pyspark.sql import DataFrame, SparkSession

from newsparse import parse_article
from newsparse.export import RECORD_FIELDS, records

TYPES = {"string": "string", "int64": "bigint", "bool": "boolean"}

#: The schema as Spark writes it, from the one that newsparse documents.
SCHEMA = ", ".join(f"`{name}` {TYPES[kind]}" for name, kind in RECORD_FIELDS.items())


def rows_of(batches: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
    """Parse batches of articles. It runs in the workers, so it is sent to them whole."""
    for batch in batches:
        articles = {
            key: parse_article(text, published=published)
            for key, published, text in zip(batch["key"], batch["published"], batch["text"], strict=True)
        }
        yield pd.DataFrame(records(articles), columns=list(RECORD_FIELDS))


def mentions(articles: DataFrame) -> DataFrame:
    """Give a row for each mention of a data frame with the columns key, published and text."""
    return articles.mapInPandas(rows_of, SCHEMA)


def main() -> None:
    """Parse a made-up archive, and let Spark count and group."""
    arguments = argparse.ArgumentParser(description="Parse a made-up archive with Spark, on this machine.")
    arguments.add_argument("count", nargs="?", type=int, default=2000)
    count = arguments.parse_args().count

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # the workers find newsparse where this finds it
    builder = SparkSession.builder.master("local[2]").appName("newsparse").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.host", "localhost").config("spark.driver.bindAddress", "127.0.0.1")
    spark = builder.config("spark.sql.shuffle.partitions", "4").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    archive = spark.createDataFrame(list(papers(count)), "key string, published date, text string").repartition(4)

    found = mentions(archive).cache()
    print(count, "articles,", found.count(), "rows")
    for row in found.groupBy("kind").count().orderBy("kind").collect():
        print(row["kind"], row["count"])
    speakers = found.where("kind = 'quote'").groupBy("speaker").count().orderBy("speaker")
    print({row["speaker"]: row["count"] for row in speakers.collect()})
    spark.stop()


if __name__ == "__main__":
    main()
