"""Tokens that hold a currency and a numeral ("USD34.6"), and magnitudes after a numeral."""

import bisect
import re
from decimal import Decimal

from attrs import frozen

from newsparse.amounts.kinds import CAPITALS, HYPHEN
from newsparse.amounts.written import ONE, Number, factor, times
from newsparse.borrowed import read_numeral
from newsparse.languages.schema import AmountWords
from newsparse.rules.lexicon import Lexicon
from newsparse.text.tokens import Tokens

#: A digit after a letter; the digit is looked for first, since a text has fewer of them.
_FUSED = re.compile(r"[0-9](?<=[^\W\d_][0-9])")
_FUSED_PARTS = re.compile(r"([^\W\d_]{1,5})(\d[\d.,]{0,45})([A-Za-z]{0,3})")

#: Decimals after a comma: a group of thousands would have three digits.
_COMMA_PART = re.compile(r"(\d{1,2})([A-Za-z]{0,3})")

#: So many digits make a sum of money of a transliterated sign ("PS250", but the PS5 is a console).
SUM_DIGITS = 3


@frozen(eq=False, repr=False)
class Reading:
    """What a reader of numbers sees."""

    tokens: Tokens
    shape: str
    lexicon: Lexicon
    words: AmountWords


def find_fused(reading: Reading) -> dict[int, Number]:
    """Find a currency and a numeral in one token: "USD34.6", "RM79", "Rs500"."""
    tokens, found = reading.tokens, {}
    for match in _FUSED.finditer(tokens.text):
        index = bisect.bisect_right(tokens.starts, match.start()) - 1
        parts = _FUSED_PARTS.fullmatch(tokens.words[index]) if index >= 0 else None
        number = _read_fused(reading, index, *parts.groups()) if parts else None
        if number is not None:
            found[index] = number
    return found


def _read_fused(reading: Reading, index: int, letters: str, digits: str, suffix: str) -> Number | None:
    """Read a fused token; letters that are names of other things too count only with a numeral as large as money's."""
    currencies, word = reading.words.currencies, reading.tokens.words[index]
    digits, suffix, last = _written_out(reading, index, digits, suffix)
    value, magnitude = read_numeral(digits), reading.words.magnitudes.get(suffix)
    if value is None or (suffix and not magnitude) or word in reading.words.identifiers:
        return None
    number = scaled(reading, index, last, value, Decimal(magnitude) if magnitude else ONE)
    number.currency = _fused_code(reading, letters, index) or _loose_code(reading, letters, digits, number)
    if not number.currency and len(digits) > 1 and not _is_named(reading, index):
        number.currency = currencies.proven.get(letters, "")
    return number if number.currency else None


def _written_out(reading: Reading, index: int, digits: str, suffix: str) -> tuple[str, str, int]:
    """Take what belongs to a numeral in further tokens: "R4 500", the comma of decimals "R1,2bn", "P500-M"."""
    tokens, words, at = reading.tokens, reading.tokens.words, index + 1
    if suffix or not digits.replace(".", "").isdecimal():
        return digits, suffix, at
    if tokens.glued(index) and tokens.glued(at):
        letter = reading.shape[at] == HYPHEN and reading.shape[at + 1] == reading.lexicon.characters["scale_letter"]
        if letter:
            return digits, words[at + 1], at + 2
        part = _COMMA_PART.fullmatch(words[at + 1]) if words[at] == "," and len(digits) <= SUM_DIGITS else None
        return (f"{digits}.{part[1]}", part[2], at + 2) if part else (digits, suffix, at)
    while len(digits) <= SUM_DIGITS * (at - index) and len(words[at]) == SUM_DIGITS and words[at].isdecimal():
        digits, at = digits + words[at], at + 1
    return digits, suffix, at


def _fused_code(reading: Reading, letters: str, index: int) -> str | None:
    """Give the code of letters glued to a numeral; those of dollars need their sign ("$US5", "US5¢", not "EC2")."""
    currencies, words = reading.words.currencies, reading.tokens.words
    known = len(letters) > 1 and not _is_word(reading, letters)
    abbreviation = currencies.abbreviations.get(letters) if known else None
    whole = currencies.wholes.get(words[index + 1], "")
    return (
        abbreviation
        or currencies.prefixed.get(letters + words[max(0, index - 1)])
        or (currencies.prefixed.get(letters + whole) if whole else None)
    )


def _is_word(reading: Reading, letters: str) -> bool:
    """Tell whether a code is also a word ("COP26")."""
    return reading.lexicon.classes.get(letters) == reading.lexicon.characters["wordcode"]


def _loose_code(reading: Reading, letters: str, digits: str, number: Number) -> str:
    """Give what letters mean that are names too, before a magnitude, groups of digits or a sum of a known sign."""
    currencies = reading.words.currencies
    certain = currencies.transliterated.get(letters, "")
    if not certain and _is_word(reading, letters):
        certain = currencies.abbreviations.get(letters, "")
    code = certain or currencies.loose.get(letters, "")
    grouped = "," in digits or (len(letters) > 1 and "." in digits)
    return code if number.scale > 1 or grouped or (certain and len(digits) >= SUM_DIGITS) else ""


def _is_named(reading: Reading, index: int) -> bool:
    """Tell whether a letter and a numeral are a name: after "the", or after a name ("Audi R80")."""
    names = reading.lexicon.characters
    return reading.shape[index - 1 : index] in (*CAPITALS, names["the"], names["label"])


def scaled(reading: Reading, first: int, last: int, value: Decimal, scale: Decimal) -> Number:
    """Multiply by the magnitude words that stand right after the tokens of a number."""
    shape, meanings, characters = reading.shape, reading.lexicon.meanings, reading.lexicon.characters
    magnitudes = (characters["scale"], characters["hundred"])
    at = last + (shape[last : last + 1] == HYPHEN and shape[last + 1 : last + 2] in magnitudes)
    while at < last + 2 and shape[at : at + 1] in magnitudes and shape[at : at + 1]:
        scale = times(scale, factor(meanings[reading.tokens.words[at]]))
        at += 1
    return Number(first, at, times(value, scale), scale, "large" if scale > 1 else "plain")
