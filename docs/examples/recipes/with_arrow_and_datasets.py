"""Mentions as an Arrow table, written to Parquet and read as a Hugging Face data set."""

import pathlib
import tempfile

import datasets
import pyarrow as pa
import pyarrow.parquet as pq
from archive import papers

import newsparse
from newsparse.export import RECORD_FIELDS, records

#: The types of the columns are Arrow's own names.
SCHEMA = pa.schema(list(RECORD_FIELDS.items()))


def table(articles: dict[str, newsparse.Article]) -> pa.Table:
    """Give a row for each mention."""
    return pa.Table.from_pylist(records(articles), schema=SCHEMA)


def main() -> None:
    """Write two batches that would be inferred differently, and read them as one data set."""
    parsed = {key: newsparse.parse_article(text, published=date) for key, date, text in papers(20)}
    nothing = {"empty": newsparse.parse_article("Nothing was said.")}
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "mentions.parquet"
        with pq.ParquetWriter(file, SCHEMA) as writer:
            writer.write_table(table(nothing))
            writer.write_table(table(parsed))
        read = pq.read_table(file)

    found = datasets.Dataset(read)
    print(found.num_rows, "rows,", len(found.column_names), "columns")
    quotes = found.filter(lambda kind: kind == "quote", input_columns="kind")
    print(sorted(set(quotes["speaker"])))


if __name__ == "__main__":
    datasets.disable_progress_bars()
    main()
