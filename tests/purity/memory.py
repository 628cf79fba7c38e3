"""Measure whether memory grows over many parses, each with a published date of its own.

python tests/purity/memory.py [COUNT]
"""

import datetime
import gc
import sys
import tracemalloc

import newsparse

TEXT = "{n} seats\nThe mayor said on Monday that {n} people paid $5.{n} million by 6May{year}. “No,” said Ann Lee{n}."
FIRST = datetime.date(1900, 1, 1)


def parse(number: int) -> None:
    """Parse a text of its own on a day of its own."""
    published = FIRST + datetime.timedelta(days=number)
    newsparse.parse_article(TEXT.format(n=number, year=1900 + number % 130), published=published)


def growth(warm: int, count: int) -> int:
    """Give by how many bytes memory has grown over some parses, after a few that fill what is made once."""
    for number in range(warm):
        parse(number)
    gc.collect()
    tracemalloc.start()
    for number in range(warm, warm + count):
        parse(number)
    gc.collect()
    grown, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return grown


def main() -> None:
    """Print by how much memory grows."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    print(f"{count} parses: memory grows by {growth(2000, count)} bytes")


if __name__ == "__main__":
    main()
