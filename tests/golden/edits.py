"""Sentences with small faults: a word too many or too few, one of another class, another number, mark, case or gap.

What an example or a case becomes is told by a digest of it, so that it is ever the same, and a new example or a new
word changes few of the others. No sentence is meant to be good; what comes out of it is written down.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping

from case_texts import LONG_NUMERALS, SHORT_NUMERALS

TOKEN = re.compile(r"\w+|[^\w\s]|\s+")
MARKS = ".,;:-–—/()“”‘’'%$£€&…~"
GAPS = ("", "-", "\n", "  ", ", ", " – ")
NUMERALS = (*SHORT_NUMERALS.split(), *LONG_NUMERALS.split(), "1.5", "2,000", "0.5", "1,250,000")
#: Longer sentences are left out.
LONGEST = 160


class Words:
    """The words of a vocabulary by class; a class is chosen as likely as any other, however many words it has."""

    def __init__(self, classes: Mapping[str, Iterable[str]]) -> None:
        """Keep a few words of each class."""
        self.classes = {
            name: sorted(words)[:: max(1, len(set(words)) // 3)] for name, words in classes.items() if words
        }

    def choose(self, key: str) -> str:
        """Choose a word: of the class whose digest is the least, so that a new class changes few choices."""
        name = min(self.classes, key=lambda name: digest(f"{name} {key}"))
        return min(self.classes[name], key=lambda word: digest(f"{word} {key}"))


def digest(key: str) -> bytes:
    """Give a number that is ever the same."""
    return hashlib.md5(key.encode(), usedforsecurity=False).digest()


def throw(key: str, sides: int) -> int:
    """Give a number below some sides."""
    return int.from_bytes(digest(key)[:4]) % sides


def edited(text: str, time: int, words: Words) -> str:
    """Give a sentence with one or two faults, others each time."""
    for fault in range(1 + throw(f"{text} {time}", 2)):
        text = with_fault(text, f"{text} {time} {fault}", words)
    return text


def with_fault(text: str, key: str, words: Words) -> str:
    """Give a sentence with a fault at one of its words, marks and gaps."""
    tokens = TOKEN.findall(text)
    at = throw(f"{key} where", len(tokens) or 1)
    token = tokens[at] if tokens else ""
    word, mark = words.choose(key), MARKS[throw(f"{key} mark", len(MARKS))]
    if token.isspace():
        others = [*GAPS, f" {word} ", f" {mark}", f"{mark} "]
    elif token[:1].isdecimal():
        numeral = NUMERALS[throw(f"{key} numeral", len(NUMERALS))]
        others = ["", word, numeral, numeral, numeral, f"{token} {numeral}", f"{mark}{token}", f"{token}{mark}"]
    else:
        others = ["", word, word, f"{word} {token}", f"{token} {word}", token.title(), token.upper(), token.lower()]
        others += [f"{mark}{token}", f"{token}{mark}", mark, f"{token} {token}"]
    tokens[at : at + 1] = [others[throw(f"{key} how", len(others))]]
    return "".join(tokens)


def faulty(texts: Iterable[str], times: int, words: Words) -> Iterator[str]:
    """Give every short sentence with faults, so many times."""
    for text in dict.fromkeys(texts):
        if len(text) <= LONGEST:
            yield from dict.fromkeys(edited(text, time, words) for time in range(times))
