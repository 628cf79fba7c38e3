"""The texts of all case tables, by extractor: what comes out of each is written down whole.

A case says what matters to it, a value or a speaker; the golden file holds everything else that comes out too: places,
bounds, modifiers, rules, parts, and what is found beside.
"""

import hashlib
import json
import pathlib
import re
import sys
from collections.abc import Iterable, Iterator

HERE = pathlib.Path(__file__).parent
CASES = HERE.parent / "cases"
sys.path[:0] = [str(HERE.parent)]

from cases import (  # noqa: E402 - it lies in a folder beside this one
    amounts,
    amounts_blind,
    amounts_edges,
    amounts_money,
    amounts_news,
    dates,
    dates_blind,
    dates_edges,
    quotes_blind,
    quotes_blind_papers,
    quotes_edges,
    quotes_patterns,
    quotes_speakers,
    quotes_speakers_blind,
    quotes_speakers_kinds,
    quotes_stories,
    structure_asides,
    structure_bylines,
    structure_datelines,
    structure_edges,
    structure_markdown,
)

#: What stands around a line that is a case.
STORY = structure_datelines.STORY
HEADLINE = "Council agrees on nothing"
BEFORE = f"{STORY}\n\n"

MARKED = re.compile(r"\[(.*?)\|.*?\]")


def lines_of(blocks: Iterable[str]) -> Iterator[str]:
    """Give the sentences of blocks whose lines are a sentence, an arrow and what it says."""
    for block in blocks:
        yield from (line.partition(" =>")[0] for line in block.strip().split("\n"))


def of_dates() -> Iterator[str]:
    """Give the texts of the cases of dates."""
    for marked in (*dates.NEWS, *dates.BUSINESS, *dates.UNREAD, *dates_edges.MARKED):
        yield MARKED.sub(r"\1", marked)
    for told in dates_blind.BLIND.values():
        yield from (MARKED.sub(r"\1", marked) for marked in told)
    yield from dates.LOOK_ALIKES
    yield from (f"They met on {feast} by chance." for feast, _ in dates.FEASTS)
    yield from dates_edges.STORIES


def of_amounts() -> Iterator[str]:
    """Give the texts of the cases of amounts."""
    for text, *_ in (*amounts.MONEY, *amounts.MEASURES, *amounts.COUNTS):
        yield text
    yield from amounts.NOTHING
    yield from lines_of((amounts_money.CURRENCIES, amounts_money.WIRES, amounts_edges.EDGES))
    yield from lines_of((amounts_news.WIRES, amounts_news.FIELDS, amounts_news.REGISTERS, amounts_news.MEASURES))
    yield from lines_of((amounts_blind.EVIDENCE, amounts_blind.UNITS, amounts_blind.MONEY, amounts_blind.ELSEWHERE))
    yield from lines_of((amounts_blind.SMALL,))
    yield from lines_of((amounts_blind.NAMES, amounts_blind.WRONG))


def of_quotes() -> Iterator[str]:
    """Give the texts of the cases of quotations and speakers."""
    yield from (text for text, _ in (*quotes_blind.CASES, *quotes_blind.SECOND, *quotes_blind_papers.CASES))
    yield from (text for text, *_ in quotes_patterns.FOUND)
    yield from (text for text, *_ in quotes_edges.FOUND)
    yield from (*quotes_patterns.LEFT, *quotes_patterns.KNOWN, *quotes_edges.LEFT, *quotes_edges.STORIES)
    for text, _ in (*quotes_speakers.CASES, *quotes_speakers_kinds.KINDS, *quotes_speakers_kinds.NAMES):
        yield text
    for text, _ in (*quotes_speakers_blind.CASES, *quotes_speakers_blind.SECOND):
        yield text
    yield from (*quotes_stories.MARKS, *quotes_stories.FORMS, *quotes_stories.SPEAKERS)
    yield from articles()


def articles() -> Iterator[str]:
    """Give the whole articles."""
    yield from (path.read_text(encoding="utf-8") for path in sorted((CASES / "articles").glob("*.txt")))


def of_structure() -> Iterator[str]:
    """Give the articles of the cases of structure, and their lines under a headline and above a paragraph."""
    yield from articles()
    short = json.loads((CASES / "structure_articles.json").read_text(encoding="utf-8"))
    yield from ("\n\n".join(article["lines"]) for article in short.values())
    for _, lines, *_ in structure_markdown.MARKDOWN:
        yield "\n".join(lines)
    yield from structure_edges.TEXTS
    starts = [start for start, *_ in structure_datelines.DATELINES]
    yield from (f"{HEADLINE}\n{start}{STORY}" for start in (*starts, *structure_datelines.NOT_DATELINES))
    names = [line for line, _ in structure_bylines.BYLINES]
    yield from (f"{HEADLINE}\n{line}\n{STORY}" for line in (*names, *structure_bylines.NOT_BYLINES))
    asides = [line for kind in structure_asides.ASIDES.values() for line in kind]
    yield from (f"{BEFORE}{line}\n\n{STORY}" for line in (*asides, *structure_asides.STORY))


TEXTS = {"dates": of_dates, "amounts": of_amounts, "quotes": of_quotes, "structure": of_structure}


#: How lines come on a page: what stands before a line, by chance but ever the same.
DELIVERIES = ("", "", "", "", "\n", "\n", "\n", "\n\n", "- ", "* ", "1. ", "2) ", "> ", "## ", "**", "  ", "  - ", "• ")
#: Longer pieces are left out.
LONGEST_PIECE = 300
#: So many texts are mixed of the pieces of an extractor, and so many times.
MIXED, TIMES = 120, {"dates": 2, "amounts": 1, "quotes": 2, "structure": 4}


def digest(piece: str, time: int) -> int:
    """Give a number that a piece has ever, whatever stands beside it, another one each time that all are mixed."""
    return int.from_bytes(hashlib.md5(f"{time}{piece}".encode(), usedforsecurity=False).digest()[:4])


def mixed(name: str) -> Iterator[str]:
    """Give texts mixed of all pieces of an extractor, so that each stands in a context that nobody thought of.

    Which pieces stand together, and how, is told by a digest of each: a new piece changes one text, and no other.
    """
    for time in range(TIMES[name]):
        groups: dict[int, list[tuple[int, str]]] = {}
        for number, piece in sorted((digest(piece, time), piece) for piece in set(pieces(name))):
            groups.setdefault(number % MIXED, []).append((number // MIXED, piece))
        for place in sorted(groups):
            yield "".join(delivered(piece, number, name) for number, piece in groups[place])


#: Numerals at the ends of what days, hours, years, shares and sums can be, by how many digits they have.
SHORT_NUMERALS = "0 1 2 5 7 9 10 12 13 18 19 23 24 25 28 29 30 31 32 39 40 52 59 60 61 90 99 100"
LONG_NUMERALS = (
    "1000 1066 1582 1600 1799 1800 1899 1900 1949 1950 1999 2000 2023 2024 2025 2049 2099 2100 2101 2999 3000"
)
NUMERAL = re.compile(r"[0-9]+")


def renumbered(example: str, time: int) -> str:
    """Give an example with other numbers, ever the same."""
    text = re.sub(r"[\[\]]", "", example)

    def other(found: re.Match[str]) -> str:
        numerals = (SHORT_NUMERALS if len(found[0]) < len("1000") else LONG_NUMERALS).split()
        return numerals[digest(f"{example}{found.start()}", time) % len(numerals)]

    return NUMERAL.sub(other, text)


def pieces(name: str) -> Iterator[str]:
    """Give the sentences of the cases of an extractor, or the lines."""
    for text in TEXTS[name]():
        yield from (line.strip() for line in text.split("\n") if 0 < len(line.strip()) <= LONGEST_PIECE)


def delivered(piece: str, number: int, name: str) -> str:
    """Give a piece as it comes: sentences in paragraphs, lines with marks and gaps."""
    if name != "structure":
        return piece + ("\n\n" if number % 4 == 0 else " ")
    before = DELIVERIES[number % len(DELIVERIES)]
    return f"{before}{piece}{'**' if before == '**' else ''}\n"
