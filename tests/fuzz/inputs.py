"""What the fuzzer feeds in: bytes to the arguments of a parse, and the folders and words that it starts from.

The bytes are UTF-8 (what is not becomes lone surrogates, which a parser must also stand), and a tail after the last
zero byte holds the arguments: whether there is a headline, how to read 05/06, and the day of publication.
"""

import datetime
import pathlib
import re
from collections.abc import Iterator

from attrs import frozen

from newsparse.languages import LANGUAGES
from newsparse.languages.schema import Rule
from newsparse.languages.schema.quotes import QuotePattern
from newsparse.languages.schema.structure import LineRule

HERE = pathlib.Path(__file__).parent
SEEDS = HERE / "seeds"
FOUND = HERE / "found"

#: Days of publication that a byte chooses from: none, ordinary days, both ends of the calendar.
PUBLISHED = (
    None,
    datetime.date(2024, 2, 29),
    datetime.date(2025, 3, 12),
    datetime.datetime(2021, 12, 31, 23, 59, tzinfo=datetime.UTC),
    datetime.date.min,
    datetime.date.max,
    datetime.datetime.min,  # noqa: DTZ901 - the ends themselves
    datetime.datetime.max,  # noqa: DTZ901
)
DAY_FIRST = (None, True, False)

#: The most bytes of an input: long enough for what acts at a distance, short enough for many executions a second.
LONGEST = 4096


@frozen
class Arguments:
    """The arguments of one parse."""

    text: str
    published: datetime.date | None = None
    headline: bool = True
    day_first: bool | None = None


def arguments_of(data: bytes) -> Arguments:
    """Read bytes as the arguments of a parse; any bytes are some."""
    body, zero, tail = data.rpartition(b"\0")
    if not zero:
        body, tail = tail, b""
    first, second, third = (*tail[:3], 1, 1, 1)[:3]
    return Arguments(
        text=body.decode("utf-8", errors="surrogateescape"),
        published=PUBLISHED[first % len(PUBLISHED)],
        headline=bool(second % 2),
        day_first=DAY_FIRST[third % len(DAY_FIRST)],
    )


def seeds() -> Iterator[bytes]:
    """Give the articles of the seed folder, whole and block by block, what was found, and the rows' examples."""
    for path in sorted(SEEDS.glob("*.txt")):
        data = path.read_bytes()
        yield data + b"\0\2\1\1"
        yield from (block + b"\0\0\0\0" for block in data.split(b"\n\n"))
    yield from (path.read_bytes() for path in sorted(FOUND.glob("*")))
    yield from (example.encode("utf-8", "surrogatepass") for example in examples())


def examples() -> Iterator[str]:
    """Give the examples of every row of every language, without their marks."""
    for language in LANGUAGES.values():
        quotes, structure = language.quotes, language.structure
        rows: list[Rule | QuotePattern | LineRule] = [*language.dates.book.rules, *language.amounts.book.rules]
        rows += [*quotes.sources, *quotes.inverted, *quotes.contents, *quotes.free]
        rows += [*structure.asides, *structure.endings]
        for row in rows:
            yield from (re.sub(r"[\[\]]", "", text) for text in (*row.finds, *row.leaves))


def dictionary() -> Iterator[str]:
    """Give the words of the vocabularies as entries of a fuzzer's dictionary."""
    words: set[str] = set()
    for language in LANGUAGES.values():
        for book in (language.dates.book, language.amounts.book):
            for some in (*book.vocabulary.classes.values(), *book.vocabulary.suffixes.values()):
                words.update(some)
        words.update(word for forms in language.quotes.verbs for word in forms.split())
        for some in language.quotes.classes.values():
            words.update(some)
    for word in sorted(words):
        yield '"' + "".join(f"\\x{byte:02x}" for byte in f"{word} ".encode()) + '"'
