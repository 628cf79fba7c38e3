"""Numbers in digits: numerals with their magnitudes, numerals cut in pieces, letters glued to them."""

from collections.abc import Callable
from decimal import Decimal

from newsparse.amounts.fused import Reading, scaled
from newsparse.amounts.kinds import SHORT, YEAR
from newsparse.amounts.written import ONE, Number, factor, times
from newsparse.borrowed import LONGEST_NUMERAL, read_numeral
from newsparse.rules.lexicon import suffix_of
from newsparse.text.tokens import PLAIN_YEARS

#: Up to so many digits a bare numeral may be a label.
_SHORT = 3

#: What tells that the pieces before it are one number.
_TELLING = (
    "money", "wordlike", "code", "percent", "unit", "symbol", "mass", "scale", "square", "sign", "minor",
    "minor_exact", "cent",
)  # fmt: skip


def numeral_of(word: str) -> Decimal | None:
    """Read a numeral of a bearable length, None for what is none."""
    if len(word) > LONGEST_NUMERAL:
        return None
    return Decimal(word) if word.isdecimal() else read_numeral(word)


def read_digits(reading: Reading, first: int, last: int) -> Number | None:
    """Read a numeral and the magnitudes after it; ".312" takes its point along."""
    tokens = reading.tokens
    word = tokens.words[first]
    value, decimal = numeral_of(word), word.isdecimal()
    pointed = decimal and first > 0 and tokens.words[first - 1] == "." and tokens.glued(first - 1)
    if value is None or (decimal and len(word) > 1 and word[0] == "0" and not pointed):
        return None
    if pointed:
        before = tokens.words[first - 2][-1:] if first > 1 and tokens.glued(first - 2) else ""
        if before.isdigit():
            return None
        if not before.isalnum():
            value = Decimal(f"0.{word}")
            if last == first + 1:
                return Number(first - 1, last, value, form="large")
        else:
            pointed = False
    if last > first + 1:
        return _scaled(reading, first, last, value, first - pointed)
    kind = tokens.base[first]
    if kind == YEAR and int(word) in PLAIN_YEARS:
        return Number(first, last, value, ONE, "year")
    short = kind in SHORT or (decimal and len(word) <= _SHORT)
    return Number(first, last, value, ONE, "plain" if short else "large")


def _scaled(reading: Reading, first: int, last: int, value: Decimal, opened: int | None = None) -> Number:
    """Multiply a numeral by the magnitudes after it; it may have opened before its last piece."""
    words, meanings, scale = reading.tokens.words, reading.lexicon.meanings, ONE
    for index in range(first + 1, last):
        meaning = meanings.get(words[index])
        if meaning is not None:
            scale = times(scale, factor(meaning))
    return Number(first if opened is None else opened, last, times(value, scale), scale, "large")


def _pieces(reading: Reading, first: int, last: int) -> Number | None:
    """Read "80 , 000": groups of three digits with a gap on both sides of each comma; else the first numeral alone."""
    tokens, at, digits = reading.tokens, first, reading.tokens.words[first]
    if not digits.isdecimal() or len(digits) > _SHORT:
        return read_digits(reading, first, first + 1)
    while at + 2 < last and not tokens.glued(at) and not tokens.glued(at + 1):
        group = tokens.words[at + 2]
        if len(group) != _SHORT or not group.isdecimal():
            break
        digits, at = digits + group, at + 2
    if at == first:
        return read_digits(reading, first, first + 1)
    number = scaled(reading, first, at + 1, Decimal(digits), ONE)
    number.form = "large"
    return number


def _spaced(reading: Reading, first: int, last: int) -> Number | None:
    """Read "4 . 8 %": a point with a gap on both sides, in a numeral of money, of hundredths or of a magnitude."""
    tokens = reading.tokens
    apart = not (tokens.glued(first) or tokens.glued(first + 1))
    return _with_decimals(reading, first, last, is_one=apart and (last > first + 3 or is_told(reading, first, last)))


def _comma_decimal(reading: Reading, first: int, last: int) -> Number | None:
    """Read "2,3 million": the comma of decimals, as some English papers write it, before a magnitude."""
    tokens, part = reading.tokens, reading.tokens.words[first + 2]
    few = len(part) - len(suffix_of(part)) < _SHORT
    return _with_decimals(reading, first, last, is_one=few and tokens.glued(first) and tokens.glued(first + 1))


def _told_comma(reading: Reading, first: int, last: int) -> Number | None:
    """Read "$38,71" as a decimal where money or a measure tells that it is one number, and no list."""
    tokens = reading.tokens
    whole = len(tokens.words[first]) <= _SHORT and tokens.glued(first) and tokens.glued(first + 1)
    return _with_decimals(reading, first, last, is_one=whole and is_told(reading, first, last))


def _with_decimals(reading: Reading, first: int, last: int, *, is_one: bool) -> Number | None:
    """Read a numeral whose decimals are the second token after it; the first numeral alone if they are not one."""
    part = reading.tokens.words[first + 2]
    letters = suffix_of(part)
    digits = part[: len(part) - len(letters)]
    if not (is_one and digits.isdecimal()):
        return read_digits(reading, first, first + 1)
    value = Decimal(f"{numeral_of(reading.tokens.words[first])}.{digits}")
    return _scaled(reading, first + 2, last, times(value, Decimal(reading.words.magnitudes.get(letters, 1))), first)


def _gapped(reading: Reading, first: int, last: int) -> Number | None:
    """Read "10 000 euros": groups of three digits with gaps, where money or a measure tells that they are one."""
    words, at = reading.tokens.words, first + 1
    while at < last and len(words[at]) == _SHORT and words[at].isdecimal():
        at += 1
    whole, _, decimals = words[at].partition(".") if at < last else ("", "", "")
    at += len(whole) == _SHORT and whole.isdecimal() and decimals.isdecimal()
    told = at > first + 1 and (words[first + 1][0] == "0" or _is_peopled(reading, at) or is_told(reading, first, at))
    if not told or len(words[first]) > _SHORT or not words[first].isdecimal():
        return read_digits(reading, first, first + 1)
    number = scaled(reading, first, at, Decimal("".join(words[first:at])), ONE)
    number.form = "large"
    return number


def _is_peopled(reading: Reading, last: int) -> bool:
    """Tell whether persons follow, who are counted: "12 450 people"."""
    return reading.shape[last] == reading.lexicon.characters["person"]


def is_told(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a sign before tokens, or money, a unit or a magnitude after them, says that they are one number."""
    names, shape = reading.lexicon.characters, reading.shape
    before = shape[first - 1 : first] in (names["sign"], names["code"])
    return before or shape[last] in {names[name] for name in _TELLING}


def _stacked(reading: Reading, first: int, last: int) -> Number | None:
    """Read "5 billion 800 million": the second is smaller than one of the first."""
    numbers = [read_digits(reading, at, at + 2) for at in (first, first + 2)]
    large, small = numbers[0], numbers[1]
    if large is None or small is None or small.value >= large.scale:
        return large
    return Number(first, last, large.value + small.value, small.scale, "large")


def _takes_one(value: Decimal) -> bool:
    """Tell whether an ordinal of a number ends as that of one does: the 21st, not the 11th."""
    return value % 10 == 1 and value % 100 != 11  # noqa: PLR2004


def _glued(reading: Reading, first: int, last: int) -> Number | None:
    word = reading.tokens.words[first]
    if word in reading.words.identifiers and reading.shape[first - 1 : first] != reading.lexicon.characters["sign"]:
        return None
    letters = suffix_of(word)
    value = numeral_of(word[: len(word) - len(letters)])
    if value is None or (letters in reading.words.fine and "." not in word):
        return None
    if letters in reading.words.ordinal and _takes_one(value):
        return None
    magnitude = reading.words.magnitudes.get(letters)
    if magnitude is None or reading.shape[first] == reading.lexicon.characters["glued_m"]:
        code = reading.words.glued_money.get(letters, "")
        return Number(first, last, value, glued=letters, currency=code)
    return scaled(reading, first, first + 1, value, Decimal(magnitude))


READERS: dict[str, Callable[[Reading, int, int], Number | None]] = {
    "digits": read_digits,
    "pieces": _pieces,
    "spaced": _spaced,
    "comma_decimal": _comma_decimal,
    "told_comma": _told_comma,
    "gapped": _gapped,
    "stacked": _stacked,
    "glued": _glued,
}
