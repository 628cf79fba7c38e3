"""Print what a parse gives for many texts, as JSON, one article a line: the same bytes everywhere.

    python tests/purity/everything.py [--digest]

The texts are the seed articles of the fuzzer and the examples of every row, with days of publication from one end of
the calendar to the other. Only characters that every supported version of Python knows are in them.
"""

import datetime
import hashlib
import json
import pathlib
import sys
from collections.abc import Iterator

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE.parent / "fuzz")]

import inputs  # noqa: E402 - it lies in a folder beside this one

import newsparse  # noqa: E402

ARTICLES = sorted([*inputs.SEEDS.glob("*.txt"), HERE.parents[1] / "docs" / "examples" / "harbour_bridge.txt"])
PUBLISHED = (None, datetime.date(2025, 3, 12), datetime.date.min, datetime.date.max)


def texts() -> Iterator[str]:
    """Give every seed article, and all examples as the lines of one more."""
    for path in ARTICLES:
        yield path.read_text(encoding="utf-8")
    yield "\n".join(inputs.examples())


def lines() -> Iterator[str]:
    """Give the JSON of every article, parsed on several days."""
    for text in texts():
        for published in PUBLISHED:
            article = newsparse.parse_article(text, published=published)
            yield json.dumps(article.to_dict(), ensure_ascii=True)


def digest() -> str:
    """Give one digest of everything."""
    found = hashlib.sha256()
    for line in lines():
        found.update(line.encode())
    return found.hexdigest()


def main() -> None:
    """Print the lines, or their digest alone."""
    if "--digest" in sys.argv:
        print(digest())
        return
    for line in lines():
        print(line)


if __name__ == "__main__":
    main()
