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
from newsparse.amounts.kinds import DASH, HYPHEN, NAMES, NUMERALS, WORD
from newsparse.amounts.modifiers import Modifiers, compile_modifiers
from newsparse.amounts.written import ONE, Form, Number, factor, times
from newsparse.languages.schema import AmountWords
from newsparse.rules.lexicon import Lexicon, VocabularyError
from newsparse.rules.notation import ANY, Part, compile_pattern
from newsparse.rules.scan import RuleSet, compile_rules, compile_trigger
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

#: Marks with a gap before them: somebody cut the text in tokens.
_GAPS = (" ,", " .")
_GLUED = re.compile(r"\w[,;] |\w{3}\. ")
_HYPHEN = "-"
#: From here a number in words is no label.
_HUNDRED = 100

NumberReader = Callable[[Reading, int, int], Number | None]


@frozen(eq=False, repr=False)
class _Opening:
    """What a number can be that a class opens: that token alone, or more of them where one of ``seconds`` follows."""

    alone: NumberReader | None
    seconds: str
    regex: re.Pattern[str]
    readers: tuple[NumberReader, ...]


@frozen(eq=False, repr=False)
class NumberForms:
    """The forms of a language, compiled: where one can begin, and what it can be by the class that it begins with."""

    rules: RuleSet
    trigger: re.Pattern[str]
    openings: Mapping[str, _Opening]
    modifiers: Modifiers


@cache
def compile_forms(words: AmountWords) -> NumberForms:
    """Compile the rows and the forms of a language, once."""
    rules = compile_rules(words.book)
    parts = [(READERS[reader], compile_pattern(pattern, rules.lexicon.characters)) for reader, pattern in words.numbers]
    heads = {head for _, part in parts for head in part.heads}
    if any(ANY in head for head in heads):
        msg = "a number cannot begin, or go on, with any token"
        raise VocabularyError(msg)
    openings = {first: _opening(first, parts) for first in {head[0] for head in heads}}
    return NumberForms(rules, compile_trigger(heads), openings, compile_modifiers(words))


def _opening(first: str, parts: list[tuple[NumberReader, Part]]) -> _Opening:
    """Compile the forms that a class can open, in their order."""
    own = [(reader, part) for reader, part in parts if any(head[0] == first for head in part.heads)]
    alone = next((reader for reader, part in own if first in part.heads), None)
    seconds = "".join(sorted({head[1:] for _, part in own for head in part.heads if head[0] == first}))
    regex = re.compile("|".join(f"({part.regex})" for _, part in own))
    return _Opening(alone, seconds, regex, tuple(reader for reader, _ in own))


@frozen(eq=False, repr=False)
class Numbers:
    """All numbers of a document by their first token, and the shape in which they are classes."""

    found: dict[int, Number]
    shape: str


def find_numbers(tokens: Tokens, words: AmountWords, forms: NumberForms) -> Numbers:
    """Find every number of the tokens; identifiers (S-400) are none."""
    lexicon = forms.rules.lexicon
    shape = _with_prefixes(_with_hyphens(lexicon.shape(tokens), tokens), tokens, words, lexicon)
    reading = Reading(tokens, shape, lexicon, words)
    found = find_fused(reading)
    at = 0
    inside = {index for number in found.values() for index in range(number.first + 1, number.last)} if found else ()
    for place in forms.trigger.finditer(shape):
        first = place.start()
        if first < at or first in inside:
            continue
        reader, last = _form_at(forms.openings[shape[first]], shape, first)
        if reader is None:
            continue
        at = last
        named = (first - 2 not in found and _is_identifier(reading, first, at)) or _is_cut(tokens, first, at)
        if named and at == first + 1:
            continue
        number = reader(reading, first, at)
        if number is not None:
            at = number.last
            if not named:
                found[number.first] = number
    return Numbers(found, _with_numbers(shape, found, lexicon.characters))


def _form_at(opening: _Opening, shape: str, first: int) -> tuple[NumberReader | None, int]:
    """Give the reader of the number that begins at a place, and where the number ends."""
    if shape[first + 1] not in opening.seconds:  # most are one token
        return opening.alone, first + 1
    match = opening.regex.match(shape, first)
    return (opening.readers[(match.lastindex or 1) - 1], match.end()) if match else (None, first)


def _with_hyphens(shape: str, tokens: Tokens) -> str:
    """Take a dash for the hyphen that it was where a text has been cut in tokens: "a 50 - million - dollar deal ."."""
    if DASH not in shape or not _is_cut_up(tokens.text):
        return shape
    kinds = list(shape)
    for index, kind in enumerate(shape):
        if kind == DASH and tokens.words[index] == _HYPHEN and not (tokens.glued(index - 1) or tokens.glued(index)):
            kinds[index] = HYPHEN
    return "".join(kinds)


def _with_prefixes(shape: str, tokens: Tokens, words: AmountWords, lexicon: Lexicon) -> str:
    """Take letters glued to a sign for what says whose it is, whatever else they are: "the company's C$900"."""
    sign, prefix, prefixed = lexicon.characters["sign"], lexicon.characters["prefix"], words.currencies.prefixed
    at = shape.find(sign, 1)
    while at > 0:
        if tokens.ends[at - 1] == tokens.starts[at] and tokens.words[at - 1] + tokens.words[at] in prefixed:
            shape = shape[: at - 1] + prefix + shape[at:]
        at = shape.find(sign, at + 1)
    return shape


def _is_cut_up(text: str) -> bool:
    """Tell whether marks have gaps before them, and none stands glued to a word."""
    return (" , " in text or " . " in text or text.endswith(_GAPS)) and not _GLUED.search(text)


def _with_numbers(shape: str, found: dict[int, Number], characters: Mapping[str, str]) -> str:
    more, at = characters["more"], 0
    pieces: list[str] = []
    for first in sorted(found):
        number = found[first]
        pieces += (shape[at:first], characters[_class_of(number, shape[first], characters)])
        at = number.last
        if at > first + 1:
            pieces.append(more * (at - first - 1))
    pieces.append(shape[at:])
    return "".join(pieces)


def _class_of(number: Number, kind: str, characters: Mapping[str, str]) -> str:
    """Name the class of a number, by the letters glued to it or else by its form."""
    if not number.glued:
        return "fused" if number.currency else _CLASSES[number.form]
    if kind == characters["glued_m"]:
        return "metres"
    if kind in (characters["glued_percent"], characters["glued_basis"]):
        return "hundredths"
    return "fused" if number.currency else "measured"


def _is_identifier(reading: Reading, first: int, last: int) -> bool:
    """Tell whether the numeral is glued to what makes it a name: "S-400", "#5", "F/18"; "#1.5 million" are pounds."""
    tokens = reading.tokens
    if first == 0 or tokens.ends[first - 1] != tokens.starts[first]:
        return False
    before = tokens.base[first - 1]
    if before == HYPHEN:
        return (
            first > 1
            and tokens.base[first - 2] in NAMES + WORD
            and tokens.words[first].isalnum()
            and not (reading.shape[first - 2] in _spelled(reading.lexicon) or tokens.words[first].islower())
        )
    if tokens.words[first - 1] == "/" and first > 1 and reading.shape[first - 2] in _measures(reading.lexicon):
        return False
    if tokens.words[first - 1] == "#":
        return last == first + 1 and tokens.words[first].isdecimal()
    return tokens.words[first - 1] in ("/", "@", "_", "\\", "&")


def _is_cut(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a comma glues the numeral to another: "1.000,50" is written in another language."""
    words, base = tokens.words, tokens.base
    if words[last] == "," and tokens.glued(last - 1) and tokens.glued(last) and base[last + 1] in NUMERALS:
        return base[last - 1] in NUMERALS
    before = first > 1 and words[first - 1] == "," and tokens.glued(first - 1) and tokens.glued(first - 2)
    return before and base[first - 2] in NUMERALS and base[first] in NUMERALS


@cache
def _measures(lexicon: Lexicon) -> str:
    names = ("unit", "symbol", "letter", "time_unit", "degree", "thermal", "glued_unit", "glued_m", "percent", "money")
    return "".join(lexicon.characters[name] for name in names)


@cache
def _spelled(lexicon: Lexicon) -> str:
    names = (
        "one",
        "ones",
        "teens",
        "tens",
        "hundred",
        "scale",
        "glued_scale",
        "symbol",
        "unit",
        "glued_unit",
        "by",
        "to",
        "in",
    )
    return "".join(lexicon.characters[name] for name in names)


def _words(reading: Reading, first: int, last: int) -> Number | None:
    """Add up number words: units to a group, groups times their magnitudes to a total."""
    if last == first + 1:
        return _word(reading, first)
    total, group, scale = Decimal(0), Decimal(0), ONE
    for index in range(first, last):
        word = reading.tokens.words[index]
        kind = reading.shape[index]
        meaning = reading.lexicon.meanings.get(word)
        if kind == reading.lexicon.characters["hundred"]:
            group = (group or ONE) * 100
        elif kind == reading.lexicon.characters["scale"]:
            scale = factor(reading.lexicon.meanings[word])
            total += times(group or ONE, scale)
            group = Decimal(0)
        elif isinstance(meaning, int):
            group += meaning
    large = total or group >= _HUNDRED
    return Number(first, last, total + group, scale if not group and total else ONE, "large" if large else "plain")


def _word(reading: Reading, index: int) -> Number:
    one = reading.shape[index] == reading.lexicon.characters["one"]
    value = factor(reading.lexicon.meanings[reading.tokens.words[index]])
    return Number(index, index + 1, value, form="one" if one else "plain")


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


READERS: dict[str, NumberReader] = {
    "words": _words,
    "vague": _vague,
    **DIGITS,
    **FRACTIONS,
}
