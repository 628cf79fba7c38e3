"""Percentages, quantities with their units, ages."""

from decimal import Decimal
from functools import cache

from newsparse.amounts.readers.context import AmountReader, Context, is_change, numbers_of, signed, valued
from newsparse.amounts.readers.phrases import singular_of
from newsparse.amounts.written import QUOTIENTS, Number, Written
from newsparse.languages.schema import Meaning
from newsparse.rules.lexicon import Lexicon
from newsparse.rules.scan import Match

_PERCENT, _POINT, _BASIS = "percent", "percentage point", "basis point"
_INCHES = Decimal(12)
_OLDEST = 120

#: Classes of which a unit is made.
_UNITS = ("square", "unit", "time_unit", "symbol", "letter", "metre_or_million", "degree", "mass")


def _percent(context: Context, match: Match) -> Written | None:
    numbers = numbers_of(context, match)
    if len(numbers) > 1 and match.has("to") and is_change(context, match):
        return None
    written = valued(match, numbers, "percent")
    if written is None:
        return None
    written.unit = _BASIS if match.has("basis", "basis_points") else _POINT if match.has("point") else _PERCENT
    return signed(match, written, match.first)


def _quantity(context: Context, match: Match) -> Written | None:
    numbers = numbers_of(context, match)
    if not numbers or (len(numbers) > 1 and match.has("to") and is_change(context, match)):
        return None
    dated = match.shape[match.last] == match.lexicon.characters["ago"]
    rate = match.part("rate") if "rate" in match.found.re.groupindex else range(0)
    unit = _unit(context, match, rate, numbers[-1].first, numbers[-1].glued)
    if unit is not None and dated and rate:
        unit = unit.partition(" per ")[0]
    if unit is None or any(number.form == "year" for number in numbers):
        return None
    written = valued(match, numbers, "quantity")
    if written is None or _modifies(context, match, unit):
        return None
    written.unit = unit
    written.last = rate[0] if dated and rate else written.last
    return signed(match, written, match.first)


def _modifies(context: Context, match: Match, unit: str) -> bool:
    """Tell whether the unit is the first noun of a compound that is counted: "three night shifts"."""
    word, after = match.tokens.words[match.last - 1], match.tokens.words[match.last]
    if word != unit or match.shape[match.last - 2] == "-" or match.shape[match.last - 1] == "-":
        return False
    several = numbers_of(context, match)[-1].value > 1
    return several and after.islower() and singular_of(after, context.words.nouns) is not None


def _meaning(match: Match, index: int) -> Meaning | None:
    return match.lexicon.meanings.get(match.tokens.words[index])


@cache
def _unit_kinds(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.characters[name] for name in _UNITS)


def _unit(context: Context, match: Match, rate: range, first: int, glued_letters: str = "") -> str | None:
    """Put the canonical unit together: "square" + "foot", "mile" + "per" + "hour"."""
    parts: list[str] = []
    if glued_letters:
        glued = context.words.glued.get(glued_letters)
        if glued is None:
            return None
        parts.append(glued)
    kinds = _unit_kinds(match.lexicon)
    for index in range(first, match.found.end()):
        if match.shape[index] in kinds and index not in rate:
            meaning = _meaning(match, index)
            parts.append(meaning if isinstance(meaning, str) else context.words.glued["m"])
    if parts[:1] == ["degree"] and len(parts) > 1:
        del parts[0]
    base = " ".join(parts)
    base = context.words.compounds.get(base, base)
    names = [name for name in (_meaning(match, index) for index in rate) if isinstance(name, str)] if rate else None
    return f"{base} per {' '.join(names)}" if names else base or None


def _feet_and_inches(context: Context, match: Match) -> Written | None:
    """Read "6ft 2in" and "6-foot-4" as one length, in feet."""
    numbers, glued = numbers_of(context, match), context.words.glued
    if len(numbers) != 2:  # noqa: PLR2004
        return None
    units = [_unit_after(context, match, number) for number in numbers]
    if units[0] != glued["ft"] or units[1] not in (glued["in"], None) or numbers[1].value >= _INCHES:
        return None
    if units[1] is None and match.shape[numbers[1].first - 1] != "-":
        return None
    value = numbers[0].value + QUOTIENTS.divide(numbers[1].value, _INCHES)
    return Written("quantity", match.first, match.last, value=value, unit=glued["ft"])


def _unit_after(context: Context, match: Match, number: Number) -> str | None:
    """Give the unit glued to a number or up to two tokens after it."""
    if number.glued:
        return context.words.glued.get(number.glued)
    for index in range(number.last, min(number.last + 2, match.last)):
        meaning = _meaning(match, index)
        if isinstance(meaning, str):
            return meaning
    return None


def _age(context: Context, match: Match) -> Written | None:
    """Read an age in units of time: "15-year-old", "50 years old", "aged 42", ", 25,"."""
    numbers = numbers_of(context, match)
    time = match.one("time_unit")
    if not numbers or numbers[-1].form not in ("plain", "one", "part"):
        return None
    if time is None and not 0 < numbers[-1].value < _OLDEST:
        return None
    if time is None and singular_of(match.tokens.words[match.found.end()], context.words.nouns) is not None:
        return None
    written = valued(match, numbers, "quantity")
    if written is not None:
        written.unit = f"{match.string(time) if time else context.words.glued['yr']} of age"
    return written


def _age_of_name(context: Context, match: Match) -> Written | None:
    """Read "Ann Lee, 25, said": a name and a comma stand before the number."""
    before = match.first - 1
    comma = before > 0 and match.shape[before] == match.lexicon.characters["comma"]
    return _age(context, match) if comma and match.tokens.base[before - 1] == "A" else None


def _age_of_pronoun(context: Context, match: Match) -> Written | None:
    """Read "he is 35" and "she will be 73"."""
    names, at = match.lexicon.characters, match.first - 1
    if at < 1 or match.shape[at] != names["is"]:
        return None
    at -= 2 if match.shape[at - 1] in (names["stop"], names["finite"]) else 1
    return _age(context, match) if at >= 0 and match.shape[at] == names["pronoun"] else None


def _and_part(context: Context, match: Match) -> Written | None:
    """Read "two hours and a half"; without a number the article before the unit is one."""
    numbers, first = numbers_of(context, match), match.first
    unit = _unit(context, match, range(0), first, numbers[0].glued)
    if unit is None or len(numbers) > 2 or numbers[-1].form != "part":  # noqa: PLR2004
        return None
    if len(numbers) == 1:
        first -= 1
        if first < 0 or match.shape[first] != match.lexicon.characters["a"]:
            return None
    whole = numbers[0].value if len(numbers) > 1 else Decimal(1)
    return Written("quantity", first, match.last, value=whole + numbers[-1].value, unit=unit)


def _concentration(context: Context, match: Match) -> Written | None:
    """Read "15 parts per billion"."""
    written = valued(match, numbers_of(context, match), "quantity")
    if written is not None:
        written.unit = f"{match.string(match.words[-3])} per {match.words[-1].lower()}"
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
    "feet": _feet_and_inches,
    "age": _age,
    "age_of_name": _age_of_name,
    "age_of_pronoun": _age_of_pronoun,
    "times": _multiplied,
    "and_part": _and_part,
    "concentration": _concentration,
}
