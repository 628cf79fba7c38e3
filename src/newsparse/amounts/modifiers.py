"""Modifiers: the words directly before and after an amount that make it approximate or a bound."""

from functools import cache

from newsparse.amounts.written import Written
from newsparse.languages.schema import AmountWords
from newsparse.text.tokens import Tokens

_LONGEST = 4


@cache
def _last_words(words: AmountWords) -> frozenset[str]:
    return frozenset(phrase.split()[-1] for phrase in words.before)


@cache
def _first_words(words: AmountWords) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in words.after)


def closes_modifier(word: str, words: AmountWords) -> bool:
    """Tell whether a modifier can end in a word."""
    return word.lower() in _last_words(words)


def add_modifier(written: Written, tokens: Tokens, words: AmountWords, reached: int) -> None:
    """Find the modifier of an amount: it becomes part of its extent, and opens a bound."""
    first, last = written.first, written.last
    modifier = ""
    if first > reached and tokens.words[first - 1].lower() in _last_words(words):
        for length in range(min(_LONGEST, first - reached), 0, -1):
            found = words.before.get(" ".join(tokens.words[first - length : first]).lower())
            if found:
                written.first, modifier = first - length, found
                break
    if not modifier and tokens.words[last].lower() in _first_words(words):
        found = words.after.get(" ".join(tokens.words[last : last + 2]).lower())
        if found:
            written.last, modifier = last + 2, found
    if modifier:
        _set(written, modifier)


def _set(written: Written, modifier: str) -> None:
    written.modifier = modifier
    if written.value is None:
        return
    if modifier in ("more_than", "at_least"):
        written.low = written.value
    elif modifier in ("less_than", "at_most"):
        written.high = written.value
