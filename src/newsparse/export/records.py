"""Flat rows with a fixed schema: one row a mention, every key always there, nothing but str, int, bool and None.

Decimals and dates are strings, since table libraries infer types batch by batch and would disagree with themselves;
`RECORD_FIELDS` says what each column holds, so that a schema can be written down once.
"""

from collections.abc import Iterator
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from newsparse.model import Amount, Article, DateMention, Fact, Quote

#: Every column and its type as Arrow names it ("string", "int64" or "bool"). All but the first six may be null.
RECORD_FIELDS = MappingProxyType(
    {
        "kind": "string",  # quote, date, amount or fact
        "subkind": "string",  # the kind of a quote ("direct"), a date ("duration"), an amount ("money"); "fact"
        "start": "int64",
        "end": "int64",
        "text": "string",
        "in_aside": "bool",
        "rule": "string",
        "article": "string",  # as the caller names the article
        "headline": "string",
        "published": "string",  # ISO 8601
        "section": "string",  # heading of its section
        "speaker": "string",
        "speaker_kind": "string",
        "speaker_role": "string",
        "source": "string",
        "cue": "string",
        "label": "string",  # of a fact
        "value": "string",  # TIMEX3 value, exact decimal number, or value of a fact
        "low": "string",
        "high": "string",
        "date_start": "string",
        "date_end": "string",
        "currency": "string",
        "unit": "string",
        "modifier": "string",
    }
)

_Mention = Quote | DateMention | Amount | Fact

Record = dict[str, str | int | bool | None]


def records(article: Article, name: str | None = None) -> list[Record]:
    """Give one row for each quotation, date, amount and fact, asides included, in the order of the text.

    Args:
        article: a parsed article; for many, chain the rows of each.
        name: what the column ``article`` shall say, so that rows of many articles can be told apart.

    >>> import newsparse
    >>> rows = records(newsparse.parse_article("The S-400 cost $5 million.", headline=False), name="a1")
    >>> [(row["article"], row["kind"], row["value"], row["currency"]) for row in rows]
    [('a1', 'amount', '5000000', 'USD')]
    """
    common: Record = {
        "article": name,
        "headline": article.headline.text if article.headline else None,
        "published": article.published.isoformat() if article.published else None,
    }
    rows = [*_story_rows(article), *_aside_rows(article)]
    empty: Record = dict.fromkeys(RECORD_FIELDS)
    return [empty | common | row for row in sorted(rows, key=lambda row: (row["start"], row["end"], row["kind"]))]


def _story_rows(article: Article) -> Iterator[dict[str, Any]]:
    mentions: list[_Mention] = [*article.quotes, *article.dates, *article.amounts, *article.facts]
    for mention in mentions:
        section = article.section_of(mention)
        heading = section.heading.text if section and section.heading else None
        yield _row(mention) | {"section": heading, "in_aside": False}


def _aside_rows(article: Article) -> Iterator[dict[str, Any]]:
    for aside in article.asides:
        mentions: list[_Mention] = [*aside.quotes, *aside.dates, *aside.amounts]
        for mention in mentions:
            yield _row(mention) | {"in_aside": True}


def _row(mention: _Mention) -> dict[str, Any]:
    place = {"start": mention.span.start, "end": mention.span.end, "text": mention.text}
    if isinstance(mention, Fact):
        return place | {"kind": "fact", "subkind": "fact", "label": mention.label, "value": mention.value}
    place["rule"] = mention.rule
    if isinstance(mention, Quote):
        return place | _quote_columns(mention)
    return place | (_date_columns(mention) if isinstance(mention, DateMention) else _amount_columns(mention))


def _quote_columns(quote: Quote) -> dict[str, Any]:
    speaker = quote.speaker
    return {
        "kind": "quote",
        "subkind": quote.kind,
        "speaker": speaker.name if speaker else None,
        "speaker_kind": speaker.kind if speaker else None,
        "speaker_role": speaker.role if speaker else None,
        "source": quote.source.text if quote.source else None,
        "cue": quote.cue.text if quote.cue else None,
    }


def _date_columns(date: DateMention) -> dict[str, Any]:
    return {
        "kind": "date",
        "subkind": date.kind,
        "value": date.value,
        "date_start": date.start.isoformat() if date.start else None,
        "date_end": date.end.isoformat() if date.end else None,
        "modifier": date.modifier,
    }


def _amount_columns(amount: Amount) -> dict[str, Any]:
    return {
        "kind": "amount",
        "subkind": amount.kind,
        "value": _digits(amount.value),
        "low": _digits(amount.low),
        "high": _digits(amount.high),
        "currency": amount.currency,
        "unit": amount.unit,
        "modifier": amount.modifier,
    }


def _digits(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"
