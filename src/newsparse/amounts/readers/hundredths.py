"""Cents and pence: hundredths of their currency, alone or after the whole."""

from decimal import Decimal

from newsparse.amounts.kinds import HYPHEN
from newsparse.amounts.readers.context import Context, first_of_change, is_change, numbers_of, signed, valued
from newsparse.amounts.readers.named import currency_of, fused_currency
from newsparse.amounts.readers.phrases import add_rate
from newsparse.amounts.written import Number, Written
from newsparse.rules.scan import Match

_HUNDREDTH = Decimal("0.01")

#: So many hundredths are a whole.
_WHOLE = 100
#: Fewer would be written with their noun, and a sum of more has none.
_LITTLE = 10
_MUCH = 1000


def read_minor(context: Context, match: Match) -> Written | None:
    """Read cents and pence as hundredths of their currency."""
    numbers = numbers_of(context, match)
    return None if is_change(context, match, numbers) else _in_hundredths(context, match, numbers)


def read_minor_changed(context: Context, match: Match) -> Written | None:
    """Read the first end of "from 5 to 6 cents"."""
    return _in_hundredths(context, match, first_of_change(context, match))


def _in_hundredths(context: Context, match: Match, numbers: list[Number]) -> Written | None:
    currency = fused_currency(numbers) or _currency_of_minor(context, match)
    if not numbers or not currency:
        return None
    part = Decimal(context.words.currencies.parts.get((match.one("minor", "minor_exact") or "").lower(), _HUNDREDTH))
    written = valued(match, numbers, "money", scale=part)
    if written is None:
        return None
    written.currency = currency
    add_rate(match, written)
    return signed(match, written, match.first)


def _currency_of_minor(context: Context, match: Match) -> str:
    """Give the currency of "cents", "US cents", "euro cents"; an adjective of none belongs to another noun."""
    indexes = match.indexes("minor", "minor_exact", "cent")
    if not indexes:
        return ""
    words, word = context.words.currencies, match.tokens.words[indexes[0]].lower()
    currency = words.minors.get(word, ":cent")
    before = indexes[0] - 1
    if (
        indexes[0] == match.first
        or match.shape[before] in HYPHEN + match.lexicon.characters["more"]
        or before in context.numbers
    ):
        return currency
    whose = match.tokens.words[before].lower()
    noun = words.unit_nouns.get(words.choices[currency].like or currency, "") if currency[0] == ":" else ""
    code = words.names.get(f"{whose} {noun}") or words.nouns.get(whose, "")
    return "" if code[:1] == ":" else code


def read_fifty(context: Context, match: Match) -> Written | None:
    """Read "two dollars fifty": what is left of a whole is two digits."""
    numbers, currency = numbers_of(context, match), currency_of(context, match)
    small = len(numbers) == 2 and numbers[0].value < _MUCH and _LITTLE <= numbers[1].value < _WHOLE  # noqa: PLR2004
    if not small or not currency or numbers[0].glued or numbers[1].value != int(numbers[1].value):
        return None
    value = numbers[0].value + numbers[1].value * _HUNDREDTH
    return Written("money", match.first, match.last, value=value, currency=currency)


def read_compound(context: Context, match: Match) -> Written | None:
    """Read "thirteen dollars and forty-five cents"."""
    numbers = numbers_of(context, match)
    minor = _currency_of_minor(context, match) or (numbers[-1].currency if numbers else "")
    currency = currency_of(context, match) or minor
    if len(numbers) != 2 or not currency or numbers[1].value >= _WHOLE:  # noqa: PLR2004
        return None
    if minor != currency and minor[:1] != ":":
        return None
    value = numbers[0].value + numbers[1].value * _HUNDREDTH
    return Written("money", match.first, match.last, value=value, currency=currency)
