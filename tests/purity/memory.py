"""Measure whether memory grows over many parses, each with a published date of its own.

python tests/purity/memory.py [COUNT]
"""

import datetime
import gc
import sys

import newsparse

TEXT = "{n} seats\nThe mayor said on Monday that {n} people paid $5.{n} million by 6May{year}. “No,” said Ann Lee{n}."
FIRST = datetime.date(1900, 1, 1)


def parse(number: int) -> None:
    """Parse a text of its own on a day of its own."""
    published = FIRST + datetime.timedelta(days=number)
    newsparse.parse_article(TEXT.format(n=number, year=1900 + number % 130), published=published)


def growth(warm: int, count: int) -> int:
    """Give by how many blocks of memory the interpreter holds more after some parses.

    A few parses before them fill what is made once. An article that is kept holds hundreds of blocks.
    """
    for number in range(warm):
        parse(number)
    gc.collect()
    before = sys.getallocatedblocks()
    for number in range(warm, warm + count):
        parse(number)
    gc.collect()
    return sys.getallocatedblocks() - before


def main() -> None:
    """Print by how much memory grows."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    print(f"{count} parses: {growth(2000, count)} blocks of memory more, of {sys.getallocatedblocks()}")


if __name__ == "__main__":
    main()
