"""Where one answer becomes another in sentences: a greater number, one word or sentence more between two, a mark.

What fills a place is left out of the answer, or told by its number of digits, so that what stays the same is alike.
"""

import re
from collections.abc import Callable, Iterator

from limits import Table, alike, runs

from cases import amounts_limits, dates_limits, quotes_limits

#: Nouns that no rule knows, and small words that can stand nearly anywhere.
WORDS = ["glass", "clock", "grove", "flint", "brick", "cloth", "plank", "crypt"]
SMALL = ["then", "there", "again", "still", "once", "even", "too", "so"]
NAMES = ["Ann", "Lee", "Roe", "Poe", "Oh", "Tao", "Kim", "Fry"]
FILLED = re.compile(rf"(?i:\b(?:{'|'.join((*WORDS, *SMALL))})\b[ ,]*)+")
#: A quotation is told by its first characters.
LONGEST = 240


def sentence(template: str) -> str:
    """Give a sentence, or lines, with its place still open."""
    return template.replace("_", "\n")


def of_words(template: str, size: int) -> str | None:
    """Fill the place with so many words, or names."""
    if "{names}" in template and size > len(NAMES):
        return None
    fillings = {"words": WORDS * 20, "small": SMALL * 20, "names": NAMES}
    text = sentence(template)
    for name, filling in fillings.items():
        text = re.sub(rf" ?\{{{name}\}}", f" {' '.join(filling[:size])}".rstrip(), text).replace("“ ", "“").strip()
    return text[:1].upper() + text[1:]


def of_lines(template: str, size: int) -> str:
    """Fill the place with so many sentences or paragraphs."""
    before, _, rest = template.partition("{lines|")
    line, _, after = rest.partition("}")
    return sentence(f"{before}{line * size}{after}")


def of_number(template: str, size: int) -> str:
    """Fill the place with a number; one digit may have a nought before it."""
    return template.replace("{n}", str(size))


def of_zeros(template: str, size: int) -> str:
    """Fill the place with so many noughts."""
    return template.replace("{zeros}", "0" * size)


GAPS = [*range(10), *range(12, 100, 6)]
YEARS = [1066, 1500, 1582, 1799, 1800, 1899, 1900, 1949, 1950, 1999, 2000, 2010, 2024, 2025, 2050, 2099, 2100, 2999]
NUMBERS = [*range(15), *range(18, 132, 6), 199, 300, 366, 400, 999, 1000, *YEARS, 3000, 9999, 10000, 99999, 1000000]

TABLES: dict[str, tuple[Table, ...]] = {
    "quotes": ((quotes_limits.WORDED, of_words, GAPS), (quotes_limits.LINED, of_lines, range(16))),
    "amounts": (
        (amounts_limits.NUMBERED, of_number, NUMBERS),
        (amounts_limits.WORDED, of_words, GAPS),
        (amounts_limits.ZEROS, of_zeros, range(20)),
    ),
    "dates": (
        (dates_limits.NUMBERED, of_number, NUMBERS),
        (dates_limits.WORDED, of_words, GAPS),
        (dates_limits.LINED, of_lines, range(16)),
    ),
}
MARKED = {"quotes": quotes_limits.MARKED, "amounts": amounts_limits.MARKED, "dates": dates_limits.MARKED}


def sized(name: str, lines: Callable[[str], Iterator[str]]) -> Iterator[str]:
    """Give what is found in sentences that grow."""
    return runs(TABLES[name], lambda text: plain(lines(text), digits=name != "quotes"))


def marked(name: str, lines: Callable[[str], Iterator[str]]) -> Iterator[str]:
    """Give what is found in sentences with one mark after another."""
    return alike(MARKED[name], lambda text: plain(lines(text), digits=False), sentence)


def plain(lines: Iterator[str], *, digits: bool) -> str:
    """Give what is found on one line, without what fills the place."""
    told = FILLED.sub("~", "; ".join(lines))
    return (re.sub(r"[0-9]", "#", told) if digits else told)[:LONGEST] or "-"
