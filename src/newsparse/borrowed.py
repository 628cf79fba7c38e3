"""The only importer of dateparser and price-parser: short spans, fixed settings, our types.

price-parser reads numerals with separators; it is quadratic on long runs of digits, so it gets short ones only.
dateparser reads written dates in unusual forms; it takes a second to import and about a millisecond a date, so it is
imported when first needed, behind a lock (its lazy caches are not safe to fill from two threads), and never sees more
than a short span. It would read the clock and the system's time zone: fixed settings keep it from both.
"""

from decimal import Decimal

from price_parser.parser import parse_number

#: Longest numeral that is a number: ISO 4217 amounts and populations have far fewer digits, identifiers may have more.
LONGEST_NUMERAL = 40


def read_numeral(numeral: str) -> Decimal | None:
    """Read a numeral in the English manner: "," groups, "." is the decimal point; None for what is none.

    >>> read_numeral("2,500.75"), read_numeral("1" * 41)
    (Decimal('2500.75'), None)
    """
    if len(numeral) > LONGEST_NUMERAL:
        return None
    return parse_number(numeral, decimal_separator=".")
