"""Tokens that hold a currency and a numeral ("USD34.6"), and magnitudes after a numeral."""

import bisect
import re
from decimal import Decimal

from attrs import frozen

from newsparse.amounts.written import Number, times
from newsparse.borrowed import read_numeral
from newsparse.languages.schema import AmountWords
from newsparse.languages.schema.amounts import CurrencyWords
from newsparse.rules.lexicon import Lexicon
from newsparse.text.tokens import Tokens

_FUSED = re.compile(r"[A-Z][A-Za-z]{0,2}\d")
_FUSED_PARTS = re.compile(r"([A-Za-z]{1,4})(\d[\d.,]{0,45})([A-Za-z]{0,3})")


@frozen(eq=False, repr=False)
class Reading:
    """What a reader of numbers sees."""

    tokens: Tokens
    shape: str
    lexicon: Lexicon
    words: AmountWords


def find_fused(reading: Reading) -> dict[int, Number]:
    """Find a currency and a numeral in one token: "USD34.6", "RM79", "Rs500"."""
    tokens, currencies, found = reading.tokens, reading.words.currencies, {}
    for match in _FUSED.finditer(tokens.text):
        index = bisect.bisect_left(tokens.starts, match.start())
        if index == len(tokens.starts) or tokens.starts[index] != match.start():
            continue
        parts = _FUSED_PARTS.fullmatch(tokens.words[index])
        code = _fused_code(currencies, parts[1], after_sign=tokens.words[max(0, index - 1)] == "$") if parts else None
        letter = parts is not None and len(parts[1]) == 1 and tokens.words[max(0, index - 1)] != "$"
        code = currencies.capitals.get(parts[1]) if parts and letter else code
        if parts is None or code is None:
            continue
        value = read_numeral(parts[2])
        magnitude = reading.words.magnitudes.get(parts[3])
        if value is not None and (magnitude or not parts[3]):
            number = scaled(reading, index, index + 1, value, Decimal(magnitude or 1))
            number.currency = code
            if not letter or number.scale > 1:
                found[index] = number
    return found


def _fused_code(currencies: CurrencyWords, letters: str, *, after_sign: bool) -> str | None:
    """Give the code of letters glued to a numeral; those of dollars need their sign ("$US5", not "EC2")."""
    code = currencies.abbreviations.get(letters)
    return code or (currencies.dollars.get(letters) if after_sign else None)


def scaled(reading: Reading, first: int, last: int, value: Decimal, scale: Decimal) -> Number:
    """Multiply by the magnitude words that stand right after the tokens of a number."""
    shape, meanings, characters = reading.shape, reading.lexicon.meanings, reading.lexicon.characters
    magnitudes = (characters["scale"], characters["hundred"])
    at = last
    while at < last + 2 and shape[at : at + 1] in magnitudes and shape[at : at + 1]:
        scale = times(scale, Decimal(str(meanings[reading.tokens.words[at]])))
        at += 1
    return Number(first, at, times(value, scale), scale, "large" if scale > 1 else "plain")
