"""Where one answer becomes another: a line that grows by a character, a list by an item, a gap by a word, a mark.

A page has a place that is filled with ever more of the same; what comes out is written down with the size from which on
it does, so that every limit shows as a number, and moving it by one is a change of the file.
"""

import functools
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from cases import structure_limits as cases
from newsparse.languages import LANGUAGES
from newsparse.model import Fact
from newsparse.structure.find import find_structure
from newsparse.structure.layout import Layout

#: A paragraph, and one that is plainly prose; what fills a place begins with its first words.
SHORT = "The council of the old town met twice in the spring."
LONG = "The council of the old town met twice in the spring, and agreed on nothing, people in the hall said to all."
#: Nouns, each of whose beginnings is no other word.
FILLING = "Glass clock grove flint brick cloth plank crypt "
WORDS = FILLING.split()
#: Marks, one of which no rule knows.
MARKS = [*".,;:!?…‽。", *"\"'“”‘’»)](", *"—–-/|&*_#@~>", *"•·+=<%$€0", "...", "!?", " -"]

#: Those that stand for themselves in no answer.
ODD = frozenset("!?…‽。“”‘’»][—–|&*@~>•·+<%$€")

#: What letters stand for on a page.
NAMED = {"H": "Council agrees on nothing", "L": LONG, "S": SHORT}
_NAMED = re.compile(r"(?<![A-Za-z.])[HLS](?![A-Za-z])")
NAMES = ["Ann", "Lee", "Roe", "Poe", "Oh", "Tao"]
LONGEST, MOST_WORDS, MOST_LINES = 170, 20, 14


def page(template: str) -> str:
    """Give a page with its place still open."""
    lines = template.replace(" / ", "__").split("_")
    return "\n".join(_NAMED.sub(lambda found: NAMED[found[0]], line) for line in lines)


def of_characters(template: str, size: int) -> str | None:
    """Fill the place until its line is so long, if the line is no longer anyway."""
    lines = page(template).split("\n")
    for number, line in enumerate(lines):
        if "{}" in line:
            room = size - len(line) + 2
            if room < 1:
                return None
            filled = (FILLING * (room // len(FILLING) + 1))[:room]
            lines[number] = line.replace("{}", f"{filled[:-1]}s" if filled.endswith(" ") else filled)
    return "\n".join(lines)


def of_words(template: str, size: int) -> str | None:
    """Fill the place with so many words, or names."""
    if "{words}" not in template and size > len(NAMES):
        return None
    names = NAMES[:size]
    words = {"words": " ".join((WORDS * 2)[:size]), "names": " ".join(names), "capitals": " ".join(names).upper()}
    return page(template).format(**words)


def of_lines(template: str, size: int) -> str:
    """Fill the place with so many lines."""
    before, _, rest = template.partition("{lines|")
    line, _, after = rest.partition("}")
    gap = "_" if "_{lines" in template else " / "
    return page(f"{before}{gap.join([line] * size)}{after}")


#: Pages, how they are filled, and the sizes at which they are looked at; between two that differ the limit is sought.
Table = tuple[str, Callable[[str, int], str | None], Sequence[int]]

STRUCTURE: tuple[Table, ...] = (
    (cases.CHARACTERS, of_characters, [*range(1, 6), *range(8, LONGEST, 6)]),
    (cases.WORDED, of_words, range(1, MOST_WORDS)),
    (cases.LINED, of_lines, range(MOST_LINES)),
)


#: Pages with a place for one mark after another.
MARKED_PAGES = cases.MARKED


def alike(table: str, answer: Callable[[str], str], page: Callable[[str], str] = page) -> Iterator[str]:
    """Give for each page what comes out, with the marks that give it."""
    for template in table.strip().split("\n"):
        yield f"> {template}"
        answers: dict[str, list[str]] = {}
        for mark in MARKS:
            said = answer(page(template).replace("{mark}", mark))
            answers.setdefault(said.replace(mark, "¤") if mark in ODD else said, []).append(mark)
        yield from (f"  {' '.join(marks)}  {said}" for said, marks in answers.items())


def runs(tables: Iterable[Table], answer: Callable[[str], str]) -> Iterator[str]:
    """Give for each page what comes out, with the size from which on it does."""
    for table, fill, sizes in tables:
        for template in table.strip().split("\n"):

            def asked(size: int, template: str = template, fill: Callable[[str, int], str | None] = fill) -> str:
                text = fill(template, size)
                return "" if text is None else answer(text)

            yield f"> {template}"
            yield from (f"  {size} {said}" for size, said in limits(functools.cache(asked), sizes) if said)


def limits(asked: Callable[[int], str], sizes: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Give the first size, and each that has another answer than the one before it, with their answers."""
    now = asked(sizes[0])
    yield sizes[0], now
    for low, high in itertools.pairwise(sizes):
        if asked(high) != now:
            first = first_other(asked, low, high)
            yield first, asked(first)
            while asked(first) != asked(high):
                first = first_other(asked, first, high)
                yield first, asked(first)
            now = asked(high)


def first_other(asked: Callable[[int], str], low: int, high: int) -> int:
    """Give a size with another answer than the one below it, between two sizes whose answers differ."""
    before = asked(low)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if asked(middle) == before else (low, middle)
    return high


def layout_of(text: str) -> Layout:
    """Read the structure alone."""
    return find_structure(text, LANGUAGES["en"], headline=True)


def outline(text: str) -> str:
    """Give the kinds of the lines of a page in reading order, those that are alike together, and how names begin."""
    article = layout_of(text)
    told = [(line.span.start, name) for name in ("headline", "standfirst") if (line := getattr(article, name))]
    told += [(aside.span.start, aside.kind) for aside in article.asides]
    if article.byline:
        told.append((article.byline.span.start, f"byline {'; '.join(article.byline.authors)[:16]!r}"))
    if article.dateline:
        told.append((article.dateline.span.start, f"dateline {str(article.dateline.place)[:16]!r}"))
    for section in article.sections:
        if section.heading:
            told.append((section.heading.span.start, f"heading {section.level}"))
        for block in section.blocks:
            kind = f"fact {str(block.label)[:16]!r}" if isinstance(block, Fact) else "paragraph"
            told.append((block.span.start, kind))
    alike = [(kind, len([*same])) for kind, same in itertools.groupby(kind for _, kind in sorted(told))]
    return ", ".join(f"{kind} x{times}" if times > 1 else kind for kind, times in alike)
