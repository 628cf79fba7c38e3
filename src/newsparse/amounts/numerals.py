"""Numbers: where they stand in the tokens, and their exact values.

The forms of a number are data (`AmountWords.numbers`); this module reads them and writes each number back into the
shape as one class and a tail of ``more``, so that a row says ``number more{0,9}`` for any of them.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache

from attrs import frozen

from newsparse.amounts.fused import Reading, find_fused, scaled
from newsparse.amounts.modifiers import Modifiers, compile_modifiers
from newsparse.amounts.written import QUOTIENTS, Form, Number, times
from newsparse.borrowed import LONGEST_NUMERAL, read_numeral
from newsparse.languages.schema import AmountWords
from newsparse.rules.lexicon import Lexicon, suffix_of
from newsparse.rules.notation import compile_pattern
from newsparse.rules.scan import RuleSet, compile_rules
from newsparse.text.tokens import Tokens

#: Up to so many digits a bare numeral may be a label.
_SHORT = 3

#: First and last year that a bare numeral of four digits names.
YEARS = (1900, 2099)

_QUOTIENT = re.compile(r"(\d{1,4})/(\d{1,4})")

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
    regex = re.compile(f"(?=[{heads}])(?:{'|'.join(f'({part.regex})' for part in parts)})")
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


def _numeral(word: str) -> Decimal | None:
    if len(word) > LONGEST_NUMERAL:
        return None
    return Decimal(int(word)) if word.isdecimal() else read_numeral(word)


def _digits(reading: Reading, first: int, last: int) -> Number | None:
    tokens = reading.tokens
    word = tokens.words[first]
    value = _numeral(word)
    if value is None:
        return None
    if first and tokens.words[first - 1] == "." and tokens.ends[first - 1] == tokens.starts[first] and word.isdecimal():
        before = tokens.words[first - 2] if first > 1 and tokens.glued(first - 2) else ""
        glued = before[-1:].isalnum()
        if before[-1:].isdigit():
            return None
        if not glued and first + 1 == last:
            return Number(first - 1, last, Decimal(f"0.{int(word):0{len(word)}d}"), form="large")
        value = value if glued else Decimal(f"0.{int(word):0{len(word)}d}")
    scale = Decimal(1)
    for index in range(first + 1, last):
        meaning = reading.lexicon.meanings.get(tokens.words[index])
        scale = scale if meaning is None else times(scale, Decimal(str(meaning)))
    if last > first + 1:
        return Number(first, last, times(value, scale), scale, "large")
    kind = tokens.base[first]
    if kind == "Y" and YEARS[0] <= value <= YEARS[1]:
        return Number(first, last, value, scale, "year")
    return Number(
        first, last, value, scale, "plain" if kind in "1Y" or (word.isdecimal() and len(word) <= _SHORT) else "large"
    )


def _pieces(reading: Reading, first: int, last: int) -> Number | None:
    """Read "80 , 000": groups of three digits with a gap on both sides of each comma; else the first numeral alone."""
    tokens, at, digits = reading.tokens, first, reading.tokens.words[first]
    if not digits.isdecimal() or len(digits) > _SHORT:
        return _digits(reading, first, first + 1)
    while at + 2 < last and not tokens.glued(at) and not tokens.glued(at + 1):
        group = tokens.words[at + 2]
        if len(group) != _SHORT or not group.isdecimal():
            break
        digits, at = digits + group, at + 2
    if at == first:
        return _digits(reading, first, first + 1)
    number = scaled(reading, first, at + 1, Decimal(int(digits)), Decimal(1))
    number.form = "large"
    return number


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


def _values(reading: Reading, first: int, last: int) -> tuple[Decimal, Decimal]:
    """Give the first small value of a form (1 for "a"), and the product of its magnitudes."""
    value, scale = Decimal(1), Decimal(1)
    lexicon, names = reading.lexicon, reading.lexicon.characters
    scales = (names["scale"], names["hundred"], names["dozen"])
    small: Decimal | None = None
    for index in range(first, last):
        word, kind = reading.tokens.words[index], reading.shape[index]
        if kind in scales:
            scale = times(scale, Decimal(str(lexicon.meanings[word])))
        elif kind in (names["one"], names["ones"], names["teens"], names["tens"]):
            small = (small or Decimal(0)) + Decimal(str(lexicon.meanings[word]))
        elif kind in "1Y23":
            small = _numeral(word)
    return small if small is not None else value, scale


def _halves(reading: Reading, first: int, last: int) -> Number:
    small, scale = _values(reading, first, last)
    return Number(first, last, times(small + Decimal("0.5"), scale), scale, "large" if scale > 1 else "plain")


def _twelves(reading: Reading, first: int, last: int) -> Number:
    small, scale = _values(reading, first, last)
    return Number(first, last, times(small, scale))


def _divisor(reading: Reading, first: int, last: int) -> Decimal:
    names = reading.lexicon.characters
    for index in range(first, last):
        if reading.shape[index] in (names["fraction"], names["half"]):
            return Decimal(str(reading.lexicon.meanings[reading.tokens.words[index]]))
    return Decimal(1)


def _fraction(reading: Reading, first: int, last: int) -> Number:
    small, _ = _values(reading, first, last)
    return Number(first, last, QUOTIENTS.divide(small, _divisor(reading, first, last)), form="part")


def _shared(reading: Reading, first: int, last: int) -> Number:
    small, scale = _values(reading, first, last)
    value = QUOTIENTS.divide(times(small, scale), _divisor(reading, first, last))
    return Number(first, last, value, scale, "large" if scale > 100 else "plain")  # noqa: PLR2004


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


def _glued(reading: Reading, first: int, last: int) -> Number | None:
    word = reading.tokens.words[first]
    if word in reading.words.identifiers and reading.shape[first - 1 : first] != reading.lexicon.characters["sign"]:
        return None
    letters = suffix_of(word)
    value = _numeral(word[: len(word) - len(letters)])
    if value is None:
        return None
    magnitude = reading.words.magnitudes.get(letters)
    if magnitude is None or reading.shape[first] == reading.lexicon.characters["glued_m"]:
        code = reading.words.glued_money.get(letters, "")
        return Number(first, last, value, glued=letters, currency=code)
    return scaled(reading, first, first + 1, value, Decimal(magnitude))


def _ratio(reading: Reading, first: int, last: int) -> Number | None:
    meaning = reading.lexicon.meanings.get(reading.tokens.words[first])
    text = meaning if isinstance(meaning, str) else "/".join(reading.tokens.words[first:last:2])
    found = _QUOTIENT.fullmatch(text)
    if found is None or not int(found[2]):
        return None
    return Number(first, last, QUOTIENTS.divide(Decimal(found[1]), Decimal(found[2])), form="part")


def _whole_and_ratio(reading: Reading, first: int, last: int) -> Number | None:
    """Read "1 1/2" and "4½"; two numerals of which the second is no ratio are the first alone."""
    tokens, meanings = reading.tokens, reading.lexicon.meanings
    word = tokens.words[first]
    whole = word.rstrip(suffix_of(word))
    sign = suffix_of(word) or next(
        w for w in reversed(tokens.words[first:last]) if w not in meanings or "/" in str(meanings[w])
    )
    found = _QUOTIENT.fullmatch(str(reading.words.ratios.get(sign, sign)))
    if found is None or not int(found[2]):
        return _digits(reading, first, first + 1)
    scale = Decimal(1)
    for index in range(first + 1, last):
        if reading.shape[index] == reading.lexicon.characters["scale"]:
            scale = Decimal(str(meanings[tokens.words[index]]))
    value = Decimal(int(whole)) + QUOTIENTS.divide(Decimal(found[1]), Decimal(found[2]))
    return Number(first, last, times(value, scale), scale, "large")


def _pair_of(reading: Reading, first: int, last: int) -> Number:
    """Read "a couple of hundred"; the "of" before a noun is the number's, as "dozen" needs none."""
    _, scale = _values(reading, first, last)
    return Number(first, last, times(Decimal(2), scale), scale, "large" if scale > 1 else "plain")


READERS: dict[str, Callable[[Reading, int, int], Number | None]] = {
    "digits": _digits,
    "pieces": _pieces,
    "words": _words,
    "halves": _halves,
    "twelves": _twelves,
    "fraction": _fraction,
    "shared": _shared,
    "vague": _vague,
    "glued": _glued,
    "ratio": _ratio,
    "whole_and_ratio": _whole_and_ratio,
    "pair_of": _pair_of,
}
