"""An archive on all cores of one machine, with a progress bar: nothing but `multiprocessing` and newsparse."""

import argparse
import collections
import datetime
import json
import multiprocessing
import pathlib
import sys
import tempfile
from collections.abc import Iterable, Iterator

from archive import Paper, papers
from tqdm import tqdm

import newsparse
from newsparse.export import records

Rows = list[dict[str, str | int | bool | None]]


def rows_of(paper: tuple[str, datetime.date, str]) -> Rows:
    """Parse one article. A function of a module, so that every process can find it."""
    key, published, text = paper
    return records(newsparse.parse_article(text, published=published), name=key)


def parse_all(archive: Iterable[Paper], total: int, *, quiet: bool = False) -> Iterator[Rows]:
    """Give the rows of each article, in the order of the archive; hundreds at a time go to a process."""
    with multiprocessing.Pool() as pool:
        yield from tqdm(pool.imap(rows_of, archive, chunksize=200), total=total, unit=" articles", disable=quiet)


def main() -> None:
    """Write the rows of an archive as lines of JSON, and print how many of each kind there are."""
    arguments = argparse.ArgumentParser(description="Parse a made-up archive on all cores.")
    arguments.add_argument("count", nargs="?", type=int, default=2000)
    count = arguments.parse_args().count

    kinds: collections.Counter[object] = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "mentions.jsonl"
        with file.open("w", encoding="utf-8") as out:
            for rows in parse_all(papers(count), count, quiet=not sys.stderr.isatty()):
                out.writelines(json.dumps(row) + "\n" for row in rows)
                kinds.update(row["kind"] for row in rows)
        size = len(file.read_text(encoding="utf-8").splitlines())
    print(count, "articles,", size, "rows:", dict(sorted(kinds.items(), key=str)))


if __name__ == "__main__":
    main()
