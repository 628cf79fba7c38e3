"""Hostile input: nothing raises, and time and memory grow in proportion to the length, whatever the text is made of.

Lengths are moderate here; ``python tests/hostile/growth.py`` goes to a megabyte and beyond, and so does this file where
``NEWSPARSE_HOSTILE`` names the longest text in characters.
"""

import itertools
import os
import sys

import growth
import pytest
from hostile_texts import TURNS, Hostile, examples_in_turn, named, words_in_turn

import invariants
import newsparse

NAMED = named()
FROM_LANGUAGES = words_in_turn() | examples_in_turn()

#: The longest text whose time is measured, and the length at which memory is.
LONGEST = int(os.environ.get("NEWSPARSE_HOSTILE", "40000"))
MEASURED = 10_000


def sizes() -> list[int]:
    """Give the lengths that are compared: each twice the one before."""
    return growth.doublings(LONGEST, first=MEASURED)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", NAMED)
def test_linear_in_time(name: str) -> None:
    """Twice the text costs about twice the time."""
    NAMED[name].grown(10)
    newsparse.parse_article(NAMED[name].grown(1000))  # what is made once, is made

    worst, _ = growth.growth(NAMED[name], sizes())

    assert worst <= growth.DOUBLING


@pytest.mark.parametrize("name", NAMED)
def test_bounded_in_memory(name: str) -> None:
    """The peak of memory is a stated multiple of the length."""
    newsparse.parse_article(NAMED[name].grown(1000))

    assert growth.peak(NAMED[name].grown(MEASURED)) <= growth.BYTES_A_CHARACTER


def test_growth_is_seen() -> None:
    """The measure tells a quadratic cost from a linear one."""
    assert max(growth.ratios([0.01, 0.04])) > growth.DOUBLING
    assert max(growth.ratios([0.01, 0.021, 0.041])) <= growth.DOUBLING
    assert growth.ratios([growth.LEAST / 2, 1.0]) == [2.0]


def test_there_are_many() -> None:
    """The tables hold what they should: many pieces, and every category of Unicode."""
    assert len(NAMED) > 150
    assert sum(name.startswith("category ") for name in NAMED) == 30
    assert len(FROM_LANGUAGES) > 200
    assert all(len(text.grown(5000)) >= 5000 for text in NAMED.values())


@pytest.mark.parametrize("name", NAMED)
def test_hostile_texts_hold(name: str) -> None:
    """Every invariant holds for every hostile text, whatever its length is cut to."""
    for size in (1, 7, 333, 2000):
        invariants.check(newsparse.parse_article(NAMED[name].grown(size)))


@pytest.mark.parametrize("name", FROM_LANGUAGES)
def test_texts_of_the_languages_hold(name: str) -> None:
    """Every invariant holds for the words of a class in turn, and for the examples of a row over and over."""
    invariants.check(newsparse.parse_article(FROM_LANGUAGES[name].grown(3000)))


@pytest.mark.parametrize("first", TURNS)
def test_turns_hold(first: str) -> None:
    """Any two triggers in turn give an article that holds."""
    for second in TURNS:
        invariants.check(newsparse.parse_article(Hostile(first + second).grown(400)))


@pytest.mark.parametrize(("first", "second"), list(itertools.combinations(TURNS[:12], 2)))
def test_turns_are_linear(first: str, second: str) -> None:
    """Two triggers in turn cost about twice as much at twice the length."""
    worst, _ = growth.growth(Hostile(first + second), [4000, 8000, 16000])

    assert worst <= growth.DOUBLING


def test_every_character() -> None:
    """Every code point there is, alone on a line and in a row, gives an article that holds."""
    step = 97
    characters = [chr(code) for code in range(0, sys.maxunicode + 1, step)]

    for text in ("".join(characters), "\n".join(characters), " ".join(characters)):
        invariants.check(newsparse.parse_article(text))


@pytest.mark.parametrize("digits", [39, 40, 41, 400, 4300, 5000, 1_000_000])
def test_long_numerals(digits: int) -> None:
    """Numerals beyond any limit raise nothing, with every sign and word around them."""
    numeral = "9" * digits

    for text in (
        numeral,
        f"${numeral} million",
        f"{numeral}%",
        f"{numeral} years ago",
        f"May {numeral}",
        f"{numeral}-{numeral} km",
        f"0.{numeral} percent",
        f"the {numeral}th day of May",
        f"$5.{numeral}bn to $6",
    ):
        assert newsparse.parse_article(f"It was {text} here.").text
