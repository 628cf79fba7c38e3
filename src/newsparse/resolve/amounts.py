"""Amounts as meant: currencies settled by the whole article, dates and clock times dropped, exact canonical values."""

import bisect
from typing import cast

from attrs import evolve

from newsparse.amounts.written import Written, canonical
from newsparse.languages.schema import AmountWords, Language
from newsparse.model import Amount, DateMention, Span
from newsparse.model.made import new_amount, new_span
from newsparse.model.mentions import AmountModifier
from newsparse.resolve.currencies import Currencies
from newsparse.structure.layout import Layout
from newsparse.text.document import Document
from newsparse.text.tokens import KINDS

_HYPHEN = KINDS["hyphen"]
_CALENDAR = ("date", "time")


def resolve_amounts(
    written: list[Written], document: Document, layout: Layout, language: Language, dates: list[DateMention]
) -> list[Amount]:
    """Give the amounts of an article, in order; a count that is a date or a clock time is none."""
    if not written:
        return []
    written = _with_pounds(written, document, language.amounts)
    currencies = Currencies(written, document, layout, language.amounts)
    nouns = language.amounts.currencies.unit_nouns
    proven = language.amounts.currencies.proven.values()
    text, starts, ends = document.text, document.tokens.starts, document.tokens.ends
    opened = [date.span.start for date in dates]
    found = []
    for one in written:
        span = new_span(starts[one.first], ends[one.last - 1])
        if one.kind == "count" and _is_date(span, dates, opened):
            continue
        currency = currencies.settle(one.currency) if one.currency and one.kind == "money" else None
        if currency is None and one.currency in proven:
            continue
        unit = one.unit
        if one.rate:
            noun = nouns.get(one.currency) or nouns.get(currency or "")
            unit = f"{noun} per {one.rate}" if noun else f"per {one.rate}"
        found.append(
            new_amount(
                text=text[span.start : span.end],
                span=span,
                kind=one.kind,
                value=None if one.value is None else canonical(one.value),
                low=None if one.low is None else canonical(one.low),
                high=None if one.high is None else canonical(one.high),
                currency=currency,
                unit=unit,
                modifier=cast("AmountModifier | None", one.modifier),
                rule=one.rule,
            )
        )
    return found


def _with_pounds(written: list[Written], document: Document, words: AmountWords) -> list[Written]:
    """Take a unit of mass for the money of its name where the article speaks of that money elsewhere.

    A symbol ("370lb") is no name of it, and what is told with a hyphen ("a 35-pound dog") is the measure of a thing.
    """
    money, named = words.currencies, {one.currency for one in written}
    paid = {unit: name for unit, name in money.weighed.items() if named & {name, money.choices[name].convention}}
    if not paid:
        return written
    symbols = tuple(symbol for symbol, unit in words.glued.items() if unit in paid)
    tokens = document.tokens.words
    return [
        evolve(one, kind="money", currency=paid[one.unit], unit=None)
        if one.unit in paid
        and document.tokens.base[one.last - 2] != _HYPHEN
        and not any(word.endswith(symbols) for word in tokens[one.first : one.last])
        else one
        for one in written
    ]


def _is_date(span: Span, dates: list[DateMention], opened: list[int]) -> bool:
    """Tell whether a date or a clock time overlaps a place; mentions of dates are in order and apart."""
    index = bisect.bisect_left(opened, span.end) - 1
    return index >= 0 and dates[index].kind in _CALENDAR and dates[index].span.overlaps(span)
