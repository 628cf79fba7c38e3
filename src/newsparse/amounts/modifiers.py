"""Modifiers: the words directly before and after an amount that make it approximate or a bound."""

from decimal import Decimal
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
    modifier = _before(written, tokens, words, reached) or _after(written, tokens, words)
    if modifier:
        written.modifier = modifier
    if written.modifier and written.value is not None:
        _open(written, written.value)


def _before(written: Written, tokens: Tokens, words: AmountWords, reached: int) -> str:
    first = written.first
    if first <= reached or tokens.words[first - 1].lower() not in _last_words(words):
        return ""
    for length in range(min(_LONGEST, first - reached), 0, -1):
        phrase = " ".join(tokens.words[first - length : first]).lower()
        found = words.before.get(phrase)
        if found and not (phrase in words.during and _is_during(written, tokens, words)):
            written.first = first - length
            return found
    return ""


def _is_during(written: Written, tokens: Tokens, words: AmountWords) -> bool:
    """Tell whether "over five years" says when, not how long: no word of lasting stands before it."""
    if written.kind != "quantity" or written.unit not in words.times:
        return False
    return tokens.words[max(0, written.first - 2)].lower() not in words.lasting


def _after(written: Written, tokens: Tokens, words: AmountWords) -> str:
    last = written.last
    if tokens.words[last].lower() not in _first_words(words):
        return ""
    for length in (2, 1):
        found = words.after.get(" ".join(tokens.words[last : last + length]).lower())
        if found:
            written.last = last + length
            return found
    return ""


def _open(written: Written, value: Decimal) -> None:
    """Open the bound that the modifier leaves open."""
    if written.modifier in ("more_than", "at_least"):
        written.low = value
    elif written.modifier in ("less_than", "at_most"):
        written.high = value
