"""Numbers: where they stand in the tokens, and their exact values.

The forms of a number are data (`AmountWords.numbers`); this module reads them and writes each number back into the
shape as one class and a tail of ``more``, so that a row says ``number more{0,9}`` for any of them.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache

from attrs import frozen

from newsparse.amounts.digits import READERS as DIGITS
from newsparse.amounts.fractions import READERS as FRACTIONS
from newsparse.amounts.fused import Reading, find_fused
from newsparse.amounts.modifiers import Modifiers, compile_modifiers
from newsparse.amounts.written import Form, Number, times
from newsparse.languages.schema import AmountWords
from newsparse.rules.lexicon import Lexicon
from newsparse.rules.notation import NEVER, compile_pattern
from newsparse.rules.scan import RuleSet, compile_rules
from newsparse.text.tokens import Tokens

#: The class of a number in the shape, by its form.
_CLASSES: dict[Form, str] = {
    "plain": "number",
    "large": "large",
    "year": "yearlike",
    "one": "single",
    "vague": "vague",
    "part": "part",
}


@frozen(eq=False, repr=False)
class NumberForms:
    """The forms of a language, compiled: one expression over the shape, and the reader of each group."""

    rules: RuleSet
    regex: re.Pattern[str]
    readers: tuple[str, ...]
    modifiers: Modifiers


@cache
def compile_forms(words: AmountWords) -> NumberForms:
    """Compile the rows and the forms of a language, once."""
    rules = compile_rules(words.book)
    names = rules.lexicon.characters
    parts = [compile_pattern(pattern, names) for _, pattern in words.numbers]
    heads = "".join(sorted({re.escape(head[0]) for part in parts for head in part.heads}))
    forms = "|".join(f"({part.regex})" for part in parts)
    regex = re.compile(f"(?=[{heads}])(?:{forms})") if parts else NEVER
    return NumberForms(rules, regex, tuple(reader for reader, _ in words.numbers), compile_modifiers(words))


@frozen(eq=False, repr=False)
class Numbers:
    """All numbers of a document by their first token, and the shape in which they are classes."""

    found: dict[int, Number]
    shape: str


def find_numbers(tokens: Tokens, words: AmountWords, forms: NumberForms) -> Numbers:
    """Find every number of the tokens; identifiers (S-400) are none."""
    lexicon = forms.rules.lexicon
    shape = lexicon.shape(tokens)
    reading = Reading(tokens, shape, lexicon, words)
    found = find_fused(reading)
    match = forms.regex.search(shape)
    while match is not None:
        first, at = match.span()
        number = READERS[forms.readers[(match.lastindex or 1) - 1]](reading, first, at)
        if number is not None:
            at = number.last
            if first - 2 in found or not _is_identifier(reading, first):
                found[number.first] = number
        match = forms.regex.search(shape, at)
    return Numbers(found, _with_numbers(shape, found, lexicon.characters))


def _with_numbers(shape: str, found: dict[int, Number], characters: Mapping[str, str]) -> str:
    kinds = list(shape)
    more = characters["more"]
    for number in found.values():
        name = (
            "metres"
            if number.glued and kinds[number.first] == characters["glued_m"]
            else "hundredths"
            if number.glued and kinds[number.first] == characters["glued_percent"]
            else "fused"
            if number.currency
            else "measured"
            if number.glued
            else _CLASSES[number.form]
        )
        kinds[number.first] = characters[name]
        for index in range(number.first + 1, number.last):
            kinds[index] = more
    return "".join(kinds)


def _is_identifier(reading: Reading, first: int) -> bool:
    """Tell whether the numeral is glued to what makes it a name: "S-400", "#5", "F/18"."""
    tokens = reading.tokens
    if first == 0 or tokens.ends[first - 1] != tokens.starts[first]:
        return False
    before = tokens.base[first - 1]
    if before == "-":
        return (
            first > 1
            and tokens.base[first - 2] in "AUIa"
            and tokens.words[first].isalnum()
            and not (reading.shape[first - 2] in _spelled(reading.lexicon) or tokens.words[first].isalpha())
        )
    return tokens.words[first - 1] in ("/", "#", "@", "_", "\\", "&")


@cache
def _spelled(lexicon: Lexicon) -> str:
    names = ("one", "ones", "teens", "tens", "hundred", "scale", "glued_scale", "symbol", "unit", "glued_unit")
    return "".join(lexicon.characters[name] for name in names)


def _words(reading: Reading, first: int, last: int) -> Number | None:
    """Add up number words: units to a group, groups times their magnitudes to a total."""
    total, group, scale = Decimal(0), Decimal(0), Decimal(1)
    for index in range(first, last):
        word = reading.tokens.words[index]
        kind = reading.shape[index]
        meaning = reading.lexicon.meanings.get(word)
        if kind == reading.lexicon.characters["hundred"]:
            group = (group or Decimal(1)) * 100
        elif kind == reading.lexicon.characters["scale"]:
            scale = Decimal(str(meaning))
            total += times(group or Decimal(1), scale)
            group = Decimal(0)
        elif isinstance(meaning, int):
            group += meaning
    value = total + group
    if last == first + 1 and reading.shape[first] == reading.lexicon.characters["one"]:
        return Number(first, last, value, form="one")
    return Number(first, last, value, scale if not group and total else Decimal(1), "large" if total else "plain")


def _vague(reading: Reading, first: int, last: int) -> Number:
    """Read "dozens" and "tens of thousands" as ranges."""
    low, high = (Decimal(str(bound)) for bound in _bounds(reading, first))
    if last > first + 1:
        scale = Decimal(str(_bounds(reading, last - 1)[0]))
        low, high = times(low, scale), times(high, scale)
    return Number(first, last, low, form="vague", high=high)


def _bounds(reading: Reading, index: int) -> tuple[str, ...]:
    meaning = reading.lexicon.meanings[reading.tokens.words[index]]
    return meaning if isinstance(meaning, tuple) else (str(meaning), str(meaning))


READERS: dict[str, Callable[[Reading, int, int], Number | None]] = {
    "words": _words,
    "vague": _vague,
    **DIGITS,
    **FRACTIONS,
}
