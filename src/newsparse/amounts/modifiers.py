"""Modifiers: the words directly before and after an amount that make it approximate or a bound."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from attrs import frozen

from newsparse.amounts.written import Written
from newsparse.languages.schema import AmountWords
from newsparse.text.tokens import Tokens

#: What a bound after the amount makes precise: "about 10 or less".
_LOOSE = "approx"

#: A phrase's length in words and what it means, by its last word (before an amount) or its first (after one).
Phrases = Mapping[str, tuple[tuple[int, str], ...]]


@frozen(eq=False, repr=False)
class Modifiers:
    """The modifiers of a language, filed by the word that stands next to the amount, the longest first."""

    words: AmountWords
    before: Phrases
    after: Phrases


def compile_modifiers(words: AmountWords) -> Modifiers:
    """File the modifiers of a language."""
    return Modifiers(words, _filed(words.before, -1), _filed(words.after, 0))


def _filed(phrases: Iterable[str], end: int) -> Phrases:
    filed: dict[str, list[tuple[int, str]]] = {}
    for phrase in sorted(phrases, key=lambda phrase: -len(phrase.split())):
        words = phrase.split()
        filed.setdefault(words[end], []).append((len(words), phrase))
    return {word: tuple(found) for word, found in filed.items()}


def closes_modifier(word: str, words: AmountWords) -> bool:
    """Tell whether a word alone is a modifier, or closes one."""
    return word.lower() in words.closing


def add_modifier(written: Written, tokens: Tokens, modifiers: Modifiers, reached: int) -> None:
    """Find the modifier of an amount: it becomes part of its extent, and opens a bound."""
    modifier = _before(written, tokens, modifiers, reached)
    if not modifier or modifier == _LOOSE:
        modifier = _after(written, tokens, modifiers) or modifier
    if modifier:
        written.modifier = modifier
    if written.modifier and written.value is not None:
        _open(written, written.value)


def _before(written: Written, tokens: Tokens, modifiers: Modifiers, reached: int) -> str:
    first = written.first
    if first <= reached:
        return ""
    for length, phrase in modifiers.before.get(tokens.words[first - 1].lower(), ()):
        if length > 1 and (
            first - length < reached or " ".join(tokens.words[first - length : first]).lower() != phrase
        ):
            continue
        if not (phrase in modifiers.words.during and _is_during(written, tokens, modifiers.words)):
            written.first = first - length
            return modifiers.words.before[phrase]
    return ""


def _is_during(written: Written, tokens: Tokens, words: AmountWords) -> bool:
    """Tell whether "over five years" says when, not how long: no word of lasting stands before it."""
    if written.kind != "quantity" or written.unit not in words.times:
        return False
    return tokens.words[max(0, written.first - 2)].lower() not in words.lasting


def _after(written: Written, tokens: Tokens, modifiers: Modifiers) -> str:
    last = written.last
    for length, phrase in modifiers.after.get(tokens.words[last].lower(), ()):
        if length == 1 or " ".join(tokens.words[last : last + length]).lower() == phrase:
            written.last = last + length
            return modifiers.words.after[phrase]
    return ""


def _open(written: Written, value: Decimal) -> None:
    """Open the bound that the modifier leaves open."""
    if written.modifier in ("more_than", "at_least"):
        written.low = value
    elif written.modifier in ("less_than", "at_most"):
        written.high = value
