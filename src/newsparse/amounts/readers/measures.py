"""Percentages and quantities with their units."""

import re
from decimal import Decimal
from functools import cache

from newsparse.amounts.kinds import HYPHEN
from newsparse.amounts.readers.context import (
    AmountReader,
    Context,
    first_of_change,
    in_millions,
    is_change,
    is_measured,
    loosely_of,
    numbers_of,
    signed,
    valued,
    valued_one,
)
from newsparse.amounts.readers.phrases import singular_of
from newsparse.amounts.written import QUOTIENTS, Number, Written
from newsparse.languages.schema import Meaning
from newsparse.rules.lexicon import Lexicon
from newsparse.rules.scan import Match

_PERCENT, _POINT, _BASIS = "percent", "percentage point", "basis point"

#: How far back a quotation is looked for that is still open: its closing mark would be taken for one of inches.
_OPENED = 1000
#: What stands before a straight mark that opens, beside blanks.
_BEFORE_OPENING = frozenset("([—–")

#: So many tokens before it a word tells that a number is money.
_NEAR = 4
#: More inches than these are told in feet.
_LONG = 1000

#: Classes of which a unit is made.
_UNITS = ("square", "unit", "time_unit", "symbol", "letter", "metre_or_million", "degree", "mass")


def _percent(context: Context, match: Match) -> Written | None:
    numbers = numbers_of(context, match)
    if len(numbers) > 1 and numbers[0].form == "part" and match.has("of") and numbers[1].value == 1:
        numbers = numbers[:1]
    mixed = len({number.form == "part" for number in numbers}) > 1
    return None if mixed or is_change(context, match, numbers) else _in_percent(context, match, numbers)


def _percent_changed(context: Context, match: Match) -> Written | None:
    """Read the first end of "from 10 to 15 percent" and of "46 to 40 percent"."""
    return _in_percent(context, match, first_of_change(context, match))


def _in_percent(context: Context, match: Match, numbers: list[Number]) -> Written | None:
    written = valued(match, numbers, "percent") if numbers else None
    if written is None:
        return None
    basis = match.has("basis", "basis_points") or context.words.glued.get(numbers[-1].glued) == _BASIS
    written.unit = _BASIS if basis else _POINT if match.has("point") else _PERCENT
    return signed(match, written, match.first)


def _quantity(context: Context, match: Match) -> Written | None:
    numbers = numbers_of(context, match)
    if not numbers or is_change(context, match, numbers):
        return None
    if numbers[-1].glued in context.words.metres:
        if match.has(*_UNITS):
            numbers = in_millions(numbers)
        elif _is_sum(context, match):
            return valued(match, in_millions(numbers), "count")
    dated = match.shape[match.last] == match.lexicon.characters["ago"]
    rate = match.part("rate") if "rate" in match.found.re.groupindex else range(0)
    unit = _unit(context, match, rate, numbers[-1].first, numbers[-1].glued)
    if dated and rate:
        unit = unit.partition(" per ")[0]
    if any(number.form == "year" for number in numbers):
        return None
    written = valued(match, numbers, "quantity")
    if written is None or _modifies(context, match, unit) or _is_coordinate(context, match):
        return None
    written.unit = unit
    written.last = rate[0] if dated and rate else written.last
    loosely = loosely_of(match)
    if loosely:
        written.modifier = context.words.loosely.get(match.tokens.words[loosely[-1]].lower())
        return written if written.modifier else None
    return signed(match, written, match.first)


def _is_coordinate(context: Context, match: Match) -> bool:
    """Tell whether a number of degrees is a place: "23.9°N, 77.3°W"."""
    degree, words = match.lexicon.characters["degree"], match.tokens.words
    letter = words[match.last - 1 if match.shape[match.last - 2] == degree else match.last]
    return letter in context.words.compass and degree in match.shape[match.last - 2 : match.last]


def _is_sum(context: Context, match: Match) -> bool:
    """Tell whether "5m" is money that has lost its sign: "profit rose to 5m", "a 5m loan"."""
    words, sums = match.tokens.words, context.words.sums
    far = 2 if words[match.first - 1].lower() in context.words.alike else 1
    near = words[max(0, match.first - far * _NEAR) : match.first]
    return words[match.last].lower() in sums or not sums.isdisjoint(word.lower() for word in near)


def _quantity_changed(context: Context, match: Match) -> Written | None:
    """Read the first end of "from 3 to 4 km"."""
    return _quantity(context, match) if first_of_change(context, match) else None


def _compound_unit(context: Context, match: Match) -> Written | None:
    """Read "900 gigawatt hours": only of units whose product is one."""
    written = _quantity(context, match)
    whole = written.unit.partition(" per ")[0] if written is not None and written.unit else ""
    return written if whole in context.words.compounds.values() else None


def _modifies(context: Context, match: Match, unit: str) -> bool:
    """Tell whether the unit is the first noun of a compound that is counted: "three night shifts"."""
    word, after = match.tokens.words[match.last - 1], match.tokens.words[match.last]
    if word.isupper() and match.shape[match.last - 1] == match.lexicon.characters["symbol"]:
        spelled = match.tokens.words[match.first].isalpha()
        singular = singular_of(after, context.words.nouns)
        return singular is not None and (spelled or singular in context.words.persons)
    if word != unit or match.shape[match.last - 2] == HYPHEN or match.shape[match.last - 1] == HYPHEN:
        return False
    several = numbers_of(context, match)[-1].value > 1
    return several and after.islower() and singular_of(after, context.words.nouns) is not None


def _meaning(match: Match, index: int) -> Meaning | None:
    return match.lexicon.meanings.get(match.tokens.words[index])


@cache
def _unit_kinds(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.characters[name] for name in _UNITS)


def _unit(context: Context, match: Match, rate: range, first: int, glued_letters: str = "") -> str:
    """Put the canonical unit together: "square" + "foot", "mile" + "per" + "hour"."""
    parts = [context.words.glued[glued_letters]] if glued_letters else []
    kinds = _unit_kinds(match.lexicon)
    for index in range(first, match.found.end()):
        if match.shape[index] in kinds and index not in rate:
            meaning = _meaning(match, index)
            parts.append(str(meaning))
    if parts[:1] == ["degree"] and len(parts) > 1:
        del parts[0]
    base = " ".join(parts)
    base = context.words.compounds.get(base, base)
    names = [name for name in (_meaning(match, index) for index in rate) if isinstance(name, str)] if rate else None
    return f"{base} per {' '.join(names)}" if names else base


def _two_units(context: Context, match: Match) -> Written | None:
    """Read "6ft 2in" and "6-foot-4" as one length, in the larger unit; "7lb 4oz" as one mass."""
    numbers = numbers_of(context, match)
    unit, part = (_unit_after(context, match, number) for number in numbers)
    smaller, many = context.words.smaller.get(unit or "", ("", 0))
    if not unit or not many or part not in (smaller, None) or numbers[1].value >= many:
        return None
    if part is None and match.shape[numbers[1].first - 1] != HYPHEN:
        return None
    return _with_part(match, numbers[0].value, numbers[1].value, unit, many)


def _with_part(match: Match, whole: Decimal, part: Decimal, unit: str, many: int) -> Written:
    value = whole + QUOTIENTS.divide(part, Decimal(many))
    return Written("quantity", match.first, match.last, value=value, unit=unit)


def _feet_marks(context: Context, match: Match) -> Written | None:
    """Read 5'11" and 6' 4: a mark between two numerals."""
    (marks, closing, unit), words = context.words.marked, match.words
    pieces = re.fullmatch(rf"(\d)(?:{marks})(\d\d?)(?:{closing})", "".join(words))
    many = context.words.smaller[unit][1]
    if pieces is None or int(pieces[2]) >= many:
        return None
    return _with_part(match, Decimal(pieces[1]), Decimal(pieces[2]), unit, many)


def _inch_mark(context: Context, match: Match) -> Written | None:
    """Read 3" and 2-5": the mark is glued to the number, and the paragraph has no quotation open."""
    numbers, mark = numbers_of(context, match), match.last - 1
    text, starts = match.tokens.text, match.tokens.starts
    if not numbers or not match.tokens.glued(mark - 1) or is_measured(numbers, ()) or numbers[-1].value > _LONG:
        return None
    if _in_quotation(text, starts[match.first]):
        return None
    if any(number.form in ("year", "vague", "part") for number in numbers) or is_change(context, match, numbers):
        return None
    written = valued(match, numbers, "quantity")
    if written is not None:
        written.unit = context.words.smaller[context.words.marked[2]][0]
    return written


def _inches_dotted(context: Context, match: Match) -> Written | None:
    """Read "4 in." inside a sentence: a small letter follows the full stop."""
    numbers = numbers_of(context, match)
    follows = match.tokens.words[match.last]
    if not numbers or not follows.islower() or is_measured(numbers, ()) or numbers[-1].form == "year":
        return None
    written = valued(match, numbers, "quantity")
    if written is not None:
        written.unit = context.words.smaller[context.words.marked[2]][0]
    return written


def _in_quotation(text: str, at: int) -> bool:
    """Tell whether the paragraph has a quotation open at a place: its last mark opens one."""
    low = max(0, at - _OPENED)
    low = max(low, text.rfind("\n", low, at) + 1)
    if max(text.rfind("“", low, at), text.rfind("„", low, at)) > text.rfind("”", low, at):
        return True
    mark = text.rfind('"', low, at)
    before = text[mark - 1 : mark]
    return mark >= 0 and not text[mark + 1].isspace() and (not before or before.isspace() or before in _BEFORE_OPENING)


def _unit_after(context: Context, match: Match, number: Number) -> str | None:
    """Give the unit glued to a number or up to two tokens after it."""
    if number.glued:
        return context.words.glued.get(number.glued)
    if match.shape[number.last] == match.lexicon.characters["in"]:
        return context.words.glued.get(match.tokens.words[number.last])
    for index in range(number.last, min(number.last + 2, match.last)):
        meaning = _meaning(match, index)
        if isinstance(meaning, str):
            return meaning
    return None


def _and_part(context: Context, match: Match) -> Written | None:
    """Read "two hours and a half"; without a number the article before the unit is one."""
    numbers, first = numbers_of(context, match), match.first
    unit = _unit(context, match, range(0), first, numbers[0].glued)
    if len(numbers) == 1:
        first -= 1
        if first < 0 or match.shape[first] != match.lexicon.characters["a"]:
            return None
    whole = numbers[0].value if len(numbers) > 1 else Decimal(1)
    return Written("quantity", first, match.last, value=whole + numbers[-1].value, unit=unit)


def _concentration(context: Context, match: Match) -> Written | None:
    """Read "15 parts per billion"."""
    written = valued_one(match, numbers_of(context, match)[0], "quantity")
    written.unit = f"{match.string(match.words[-3])} per {match.words[-1].lower()}"
    return written


def _named_unit(context: Context, match: Match) -> Written | None:
    """Read "40,000 b/d": the last letter names the unit."""
    written = valued_one(match, numbers_of(context, match)[0], "quantity")
    written.unit = match.string(match.words[-1])
    return written


def _multiplied(context: Context, match: Match) -> Written | None:
    """Read "four times": a count of times."""
    written = valued(match, numbers_of(context, match), "count")
    if written is not None:
        written.unit = "time"
    return written


READERS: dict[str, AmountReader] = {
    "percent": _percent,
    "quantity": _quantity,
    "percent_changed": _percent_changed,
    "quantity_changed": _quantity_changed,
    "compound_unit": _compound_unit,
    "two_units": _two_units,
    "feet_marks": _feet_marks,
    "inch_mark": _inch_mark,
    "inches_dotted": _inches_dotted,
    "named_unit": _named_unit,
    "times": _multiplied,
    "and_part": _and_part,
    "concentration": _concentration,
}
