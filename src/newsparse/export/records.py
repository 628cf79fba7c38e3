"""Flat rows with a fixed schema: one row a mention, every key always there, nothing but str, int, bool and None.

Decimals and dates are strings, since table libraries infer types batch by batch and would disagree with themselves;
`RECORD_FIELDS` says what each column holds, so that a schema can be written down once.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from newsparse.model import Amount, Article, DateMention, Fact, Quote

#: Every column, in order, and its type as Arrow names it: "string", "int64" or "bool". The first seven are never null,
#: all others may be. (A dictionary, not a view of one, which could not be pickled to workers of a cluster.)
RECORD_FIELDS: Mapping[str, str] = {
    "kind": "string",  # "quote", "date", "amount" or "fact"
    "subkind": "string",  # the kind of a quote ("direct"), a date ("duration"), an amount ("money"); "fact"
    "start": "int64",  # place in the text of the article, in code points
    "end": "int64",
    "text": "string",  # the words; of a quotation in parts, these joined by a space
    "in_aside": "bool",  # whether it stands in a caption, a note, ... rather than in the story
    "relative": "bool",  # whether a date depends on another one ("last week"); false for all others
    "rule": "string",  # the rule that found it; null for a fact
    "article": "string",  # the name of the article
    "headline": "string",
    "published": "string",  # ISO 8601
    "section": "string",  # heading of its section
    "speaker": "string",
    "speaker_kind": "string",
    "speaker_role": "string",
    "speaker_affiliation": "string",
    "source": "string",  # the words that name the source here
    "cue": "string",
    "label": "string",  # of a fact
    "value": "string",  # TIMEX3 value of a date, exact digits of an amount, value of a fact
    "low": "string",  # exact digits
    "high": "string",
    "currency": "string",  # ISO 4217
    "unit": "string",
    "modifier": "string",
    "granularity": "string",  # of a date: "day", "year", ...
    "date_start": "string",  # ISO 8601, first and last day or minute, inclusive
    "date_end": "string",
    "zone": "string",
    "quant": "string",
    "freq": "string",
}

_Mention = Quote | DateMention | Amount | Fact

Record = dict[str, str | int | bool | None]

_EMPTY: Mapping[str, str | int | bool | None] = MappingProxyType({**dict.fromkeys(RECORD_FIELDS), "relative": False})


def records(articles: Article | Mapping[str, Article] | Iterable[Article], name: str | None = None) -> list[Record]:
    """Give one row for each quotation, date, amount and fact, asides included, in the order of the text.

    The columns are those of `RECORD_FIELDS`, always all of them, in that order.

    Args:
        articles: a parsed article; or many, as a mapping from names to articles, or one after another.
        name: what the column ``article`` shall say of a single article. The rows of a mapping have its keys there,
            those of other collections the number of the article, counted from 0, as a string.

    Returns:
        The rows, of many articles one after another.

    Raises:
        TypeError: for what is no article, and for a name given to many.

    >>> import newsparse
    >>> article = newsparse.parse_article("The S-400 cost $5 million.", headline=False)
    >>> [(row["article"], row["kind"], row["value"], row["currency"]) for row in records(article, name="a1")]
    [('a1', 'amount', '5000000', 'USD')]
    >>> [row["article"] for row in records({"a1": article, "a2": article})]
    ['a1', 'a2']
    """
    if isinstance(articles, Article):
        return _rows(articles, name)
    if name is not None:
        raise TypeError("name is for one article: to name many, pass a dictionary from names to articles")
    if isinstance(articles, str | bytes) or not isinstance(articles, Iterable):
        msg = f"articles must be an Article or several of them, not {type(articles).__name__}: parse the text first"
        raise TypeError(msg)
    return [row for key, article in _named(articles) for row in _rows(article, key)]


def _named(articles: Mapping[str, Article] | Iterable[Article]) -> Iterator[tuple[str, Article]]:
    """Give every article with its name or number."""
    many = articles if isinstance(articles, Mapping) else dict(enumerate(articles))
    for key, article in many.items():
        if not isinstance(article, Article):
            msg = f"every article must be an Article, not {type(article).__name__}: parse the text first"
            raise TypeError(msg)
        yield str(key), article


def _rows(article: Article, name: str | None) -> list[Record]:
    common: Record = {
        "article": name,
        "headline": article.headline.text if article.headline else None,
        "published": article.published.isoformat() if article.published else None,
    }
    rows = [*_story_rows(article), *_aside_rows(article)]
    return [
        {**_EMPTY, **common, **row} for row in sorted(rows, key=lambda row: (row["start"], row["end"], row["kind"]))
    ]


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
        "speaker_affiliation": speaker.affiliation if speaker else None,
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
        "granularity": date.granularity,
        "relative": date.relative,
        "zone": date.zone,
        "quant": date.quant,
        "freq": date.freq,
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
