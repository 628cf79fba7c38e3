"""Numbers with parts: fractions, halves, dozens, pairs."""

import re
from collections.abc import Callable
from decimal import Decimal

from newsparse.amounts.digits import is_told, numeral_of, read_digits
from newsparse.amounts.fused import Reading, scaled
from newsparse.amounts.kinds import NUMERALS
from newsparse.amounts.written import ONE, QUOTIENTS, Number, times
from newsparse.rules.lexicon import suffix_of
from newsparse.text.tokens import KINDS

#: Groups of three digits as they are written on the continent.
_GROUPS = re.compile(r"\d{1,3}(?:['’]\d{3})+|\d{1,3}(?:\.\d{3}){2,}")
_QUARTERS = 4
_QUOTIENT = re.compile(r"(\d{1,4})/(\d{1,4})")


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
        elif kind in NUMERALS:
            small = numeral_of(word)
    return small if small is not None else value, scale


def _halves(reading: Reading, first: int, last: int) -> Number:
    small, scale = _values(reading, first, last)
    return Number(first, last, times(small + Decimal("0.5"), scale), scale, "large" if scale > 1 else "plain")


def _and_fraction(reading: Reading, first: int, last: int) -> Number:
    """Read "two and three-quarter million"."""
    middle = reading.shape.index(reading.lexicon.characters["and"], first, last)
    whole, _ = _values(reading, first, middle)
    part, scale = _values(reading, middle + 1, last)
    value = whole + QUOTIENTS.divide(part, _divisor(reading, middle + 1, last))
    return Number(first, last, times(value, scale), scale, "large" if scale > 1 else "plain")


def _twelves(reading: Reading, first: int, last: int) -> Number:
    small, scale = _values(reading, first, last)
    return Number(first, last, times(small, scale))


def _divisor(reading: Reading, first: int, last: int) -> Decimal:
    parts = [reading.lexicon.characters[name] for name in ("fraction", "half")]
    index = next(index for index in range(first, last) if reading.shape[index] in parts)
    return Decimal(str(reading.lexicon.meanings[reading.tokens.words[index]]))


def _fraction(reading: Reading, first: int, last: int) -> Number | None:
    """Read "a third"; a Fifth Grader is none."""
    if last > first + 1 and reading.tokens.words[last - 1].istitle():
        return None
    if _is_period(reading, first, last):
        return None
    small, _ = _values(reading, first, last)
    return Number(first, last, QUOTIENTS.divide(small, _divisor(reading, first, last)), form="part")


def _hyphened(reading: Reading, first: int, last: int) -> Number | None:
    """Read the "quarter" of "quarter-point cuts"; a third-party offer has none."""
    names, shape = reading.lexicon.characters, reading.shape
    measures = (names["point"], names["percent"], names["unit"])
    if shape[last] not in measures or reading.tokens.words[first].endswith(reading.words.nouns.usual):
        return None
    return Number(first, last - 1, QUOTIENTS.divide(ONE, _divisor(reading, first, last)), form="part")


def _is_period(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a part is a period or an ordinal: "the first half", "two quarters of 1990", "a third full year"."""
    words, shape, names = reading.tokens.words, reading.shape, reading.lexicon.characters
    if last > first + 1 and shape[last : last + 2] == names["of"] + KINDS["year"]:
        return True
    if first > 0 and words[first - 1].lower() in reading.words.ranked:
        return True
    if shape[last - 1] == names["half"]:
        return words[last].lower() in reading.words.halved
    return shape[first] == names["a"] and shape[last] == names["measured_adjective"]


def _shared(reading: Reading, first: int, last: int) -> Number:
    small, scale = _values(reading, first, last)
    value = QUOTIENTS.divide(times(small, scale), _divisor(reading, first, last))
    return Number(first, last, value, scale, "large" if scale > 100 else "plain")  # noqa: PLR2004


def _ratio(reading: Reading, first: int, last: int) -> Number | None:
    """Read "3/4"; one above the whole is two numerals ("a 132/33 kV line", "140/90 mmHg")."""
    if reading.tokens.words[first] in reading.words.identifiers:
        return None
    meaning = reading.lexicon.meanings.get(reading.tokens.words[first])
    text = meaning if isinstance(meaning, str) else "/".join(reading.tokens.words[first:last:2])
    found = _QUOTIENT.fullmatch(text)
    if found is None or not int(found[2]) or int(found[1]) >= int(found[2]):
        return None
    return Number(first, last, QUOTIENTS.divide(Decimal(found[1]), Decimal(found[2])), form="part")


def _cut_ratio(reading: Reading, first: int, last: int) -> Number | None:
    """Read "8 1 / 2" with gaps about the stroke, where money or a measure tells that it is one number."""
    tokens, words = reading.tokens, reading.tokens.words
    part, whole = int(words[last - 3]), int(words[last - 1])
    glued = tokens.glued(last - 3) or tokens.glued(last - 2)
    if glued or not part < whole or not is_told(reading, first, last):
        return read_digits(reading, first, first + 1)
    before = int(words[first]) if last > first + 3 and words[first].isdecimal() else 0
    return Number(first, last, before + QUOTIENTS.divide(Decimal(part), Decimal(whole)), form="large")


def _ratio_or_groups(reading: Reading, first: int, last: int) -> Number | None:
    """Read "3/4", and "1'000'000" where money or a measure tells that it is no other kind of number."""
    word = reading.tokens.words[first]
    if _GROUPS.fullmatch(word) and is_told(reading, first, last):
        return scaled(reading, first, last, Decimal(re.sub(r"\D", "", word)), ONE)
    return _ratio(reading, first, last)


def _quartered(reading: Reading, first: int, last: int) -> Number | None:
    """Read "a quarter million"."""
    small, scale = _values(reading, first, last)
    divisor = _divisor(reading, first, last)
    value = QUOTIENTS.divide(times(small, scale), divisor)
    return Number(first, last, value, scale, "large") if divisor == _QUARTERS else None


def _spoken(reading: Reading, first: int, last: int) -> Number | None:
    """Read "two point five million"; "by one point two days later" is none."""
    tokens, names = reading.tokens, reading.lexicon.characters
    point = reading.shape.index(names["point"], first, last)
    whole, _ = _values(reading, first, point)
    spoken = [i for i in range(point + 1, last) if reading.shape[i] in (names["one"], names["ones"])]
    digits = "".join(str(reading.lexicon.meanings[tokens.words[i]]) for i in spoken)
    if last == spoken[-1] + 1 and not is_told(reading, first, last):
        return None
    _, scale = _values(reading, spoken[-1] + 1, last)
    return Number(first, last, times(Decimal(f"{whole}.{digits}"), scale), scale, "large")


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
        return read_digits(reading, first, first + 1)
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
    "halves": _halves,
    "and_fraction": _and_fraction,
    "twelves": _twelves,
    "fraction": _fraction,
    "hyphened_fraction": _hyphened,
    "shared": _shared,
    "ratio": _ratio,
    "cut_ratio": _cut_ratio,
    "ratio_or_groups": _ratio_or_groups,
    "quartered": _quartered,
    "spoken_point": _spoken,
    "whole_and_ratio": _whole_and_ratio,
    "pair_of": _pair_of,
}
