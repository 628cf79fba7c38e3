"""The only importer of dateparser and price-parser: short spans, fixed settings, our types.

price-parser reads numerals with separators; it is quadratic on long runs of digits, so it gets short ones only. It
compiles every name of money that it knows, a tenth of the time of ``import newsparse``, so it too is imported when
first needed.
dateparser reads written dates in unusual forms; it takes a second to import and about a millisecond a date, so it is
imported when first needed, behind a lock (its lazy caches are not safe to fill from two threads), and never sees more
than a short span. It would read the clock and the system's time zone: fixed settings keep it from both
(it asks for the current year in one place all the same, to check a lone day of a month, which changes no answer).
"""

import datetime
import functools
import threading
from collections.abc import Callable
from decimal import Decimal

#: Longest numeral that is a number: ISO 4217 amounts and populations have far fewer digits, identifiers may have more.
LONGEST_NUMERAL = 40


def read_numeral(numeral: str) -> Decimal | None:
    """Read a numeral in the English manner: "," groups, "." is the decimal point; None for what is none.

    >>> read_numeral("2,500.75"), read_numeral("1" * 41)
    (Decimal('2500.75'), None)
    """
    if len(numeral) > LONGEST_NUMERAL:
        return None
    return _number_parser()(numeral, decimal_separator=".")


@functools.cache
def _number_parser() -> Callable[..., Decimal | None]:
    from price_parser.parser import parse_number  # noqa: PLC0415 - see above

    return parse_number


#: Longest span that dateparser may see.
LONGEST_DATE = 30

#: Spans whose reading is kept: a memo of a pure function, so no state that anybody can see, bounded so that it does not
#: grow with what is parsed. A feed stamps line after line with the same day, and each call costs half a millisecond.
KEPT_DATES = 64

_DATEPARSER_LOCK = threading.Lock()

#: Nothing that reads the clock or the system's zone: a fixed base, a fixed zone, whole dates only.
_DATEPARSER_SETTINGS = {
    "RELATIVE_BASE": datetime.datetime(2000, 1, 1),  # noqa: DTZ001
    "TIMEZONE": "UTC",
    "REQUIRE_PARTS": ["day", "month", "year"],
    "PARSERS": ["absolute-time"],
}


@functools.lru_cache(maxsize=KEPT_DATES)
def read_unusual_date(span: str, language: str) -> datetime.date | None:
    """Read a whole date in an unusual form by dateparser; None for what is none or is longer than a date.

    ``language`` is the ISO 639-1 code of the language that the span is written in.

    >>> read_unusual_date("18Dec2025", "en"), read_unusual_date("rubbish", "en")
    (datetime.date(2025, 12, 18), None)
    """
    if len(span) > LONGEST_DATE:
        return None
    with _DATEPARSER_LOCK:
        import dateparser  # noqa: PLC0415

        try:
            found = dateparser.parse(span, languages=[language], settings=dict(_DATEPARSER_SETTINGS))
        except (ValueError, OverflowError, TypeError, AttributeError):
            return None
    return found.date() if found else None
