"""Every field of an amount, not its value alone: cases written for mutants that the other tests let live."""

from decimal import Decimal

import pytest

import newsparse

#: Kind, value, low, high, currency, unit, modifier.
Fields = tuple[str, str | None, str | None, str | None, str | None, str | None, str | None]

#: A sentence, and each of its amounts. Low and high are told of ranges and open bounds only; money is in whole units of
#: its currency, and so is its rate.
CASES: dict[str, list[Fields]] = {
    "It happened four times.": [("count", "4", None, None, None, "time", None)],
    "She was fined 50 pounds.": [("money", "50", None, None, "GBP", None, None)],
    "The tax is 7 pence a litre.": [("money", "0.07", None, None, "GBP", "pound per litre", None)],
    "Tickets are 50 pence each.": [("money", "0.5", None, None, "GBP", None, None)],
    "Tickets are $4 apiece.": [("money", "4", None, None, "USD", None, None)],
    "The bridge is 171 metres long.": [("quantity", "171", None, None, None, "metre", None)],
    "The train does 300 km/h.": [("quantity", "300", None, None, None, "kilometre per hour", None)],
    "One in four voters stayed at home.": [("count", "0.25", None, None, None, "voter", None)],
    "Turnout fell by 5 percentage points.": [("percent", "5", None, None, None, "percentage point", None)],
    "Nearly 40 jobs were lost.": [("count", "40", None, None, None, "job", "approx")],
    "More than 40 jobs were lost.": [("count", "40", "40", None, None, "job", "more_than")],
    "At most 40 jobs were lost.": [("count", "40", None, "40", None, "job", "at_most")],
    "It cost $3m to $5m.": [("money", None, "3000000", "5000000", "USD", None, None)],
    "It cost US$5 million.": [("money", "5000000", None, None, "USD", None, None)],
    "Section 4 of the act is dead.": [],
    "The S-400 was shown in Hall 7.": [],
}


def decimal(text: str | None) -> Decimal | None:
    """Give a number, or None."""
    return None if text is None else Decimal(text)


@pytest.mark.parametrize("sentence", CASES)
def test_every_field(sentence: str) -> None:
    """Each amount is what it should be in every field."""
    found = newsparse.find_amounts(sentence, headline=False)

    assert [
        (amount.kind, amount.value, amount.low, amount.high, amount.currency, amount.unit, amount.modifier)
        for amount in found
    ] == [
        (kind, decimal(value), decimal(low), decimal(high), currency, unit, modifier)
        for kind, value, low, high, currency, unit, modifier in CASES[sentence]
    ]
