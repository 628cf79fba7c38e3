"""What is read off the words: numbers, and amounts as written."""

from decimal import Context, Decimal
from typing import Literal

from attrs import define

from newsparse.languages.schema import Meaning
from newsparse.model.mentions import AmountKind

#: The library's own arithmetic: wide enough for 40 digits and four magnitudes, whatever the caller's context is.
CONTEXT = Context(prec=120)
#: For quotients such as a third, which have no end: 28 digits.
QUOTIENTS = Context(prec=28)

ONE = Decimal(1)
_ZERO = Decimal(0)

Form = Literal["plain", "large", "year", "one", "vague", "part"]


@define(eq=False, repr=False)
class Number:
    """A number: tokens ``first`` to ``last`` (exclusive), its value, and the magnitude that is part of it.

    ``glued`` are the letters glued to the numeral ("km" of "30km"), ``high`` the upper bound of
    "dozens", whose lower one is the value.
    """

    first: int
    last: int
    value: Decimal
    scale: Decimal = ONE
    form: Form = "plain"
    glued: str = ""
    currency: str = ""
    high: Decimal | None = None


@define(eq=False, repr=False)
class Written:
    """An amount as written: what `newsparse.model.Amount` says, with the currency perhaps still a choice.

    ``currency`` is an ISO 4217 code, a choice (":dollar") or empty; ``rate`` the noun that a price is for.
    """

    kind: AmountKind
    first: int
    last: int
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    currency: str = ""
    unit: str | None = None
    rate: str = ""
    modifier: str | None = None
    rule: str = ""


def canonical(value: Decimal) -> Decimal:
    """Give the canonical form of a value: no exponent, no trailing zeros, no negative zero.

    >>> canonical(Decimal("2.50")), canonical(Decimal("3E+9")), canonical(Decimal("-0.0"))
    (Decimal('2.5'), Decimal('3000000000'), Decimal('0'))
    """
    whole = value if value.same_quantum(ONE) else value.quantize(ONE, context=CONTEXT)
    if whole == value:
        return whole or _ZERO
    return value.normalize(CONTEXT)


def times(value: Decimal, magnitude: Decimal) -> Decimal:
    """Multiply exactly."""
    return value if magnitude is ONE else CONTEXT.multiply(value, magnitude)


def factor(meaning: Meaning) -> Decimal:
    """Give the number that a magnitude means."""
    return meaning if isinstance(meaning, Decimal) else Decimal(str(meaning))
