"""What is read off the words: numbers, and amounts as written."""

from decimal import Context, Decimal
from typing import Literal

from attrs import define

from newsparse.model.mentions import AmountKind

#: The library's own arithmetic: wide enough for 40 digits and four magnitudes, whatever the caller's context is.
CONTEXT = Context(prec=120)
#: For quotients such as a third, which have no end: 28 digits.
QUOTIENTS = Context(prec=28)

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
    scale: Decimal = Decimal(1)
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
    short = value.normalize(CONTEXT)
    if not short:
        return Decimal(0)
    exponent = short.as_tuple().exponent
    return short.quantize(Decimal(1), context=CONTEXT) if isinstance(exponent, int) and exponent > 0 else short


def times(value: Decimal, factor: Decimal) -> Decimal:
    """Multiply exactly."""
    return CONTEXT.multiply(value, factor)
