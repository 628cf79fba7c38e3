"""schema.org JSON-LD: a NewsArticle with its people, quotations and amounts of money.

Only what the vocabulary has a place for is said: sections are parts (``articleSection`` would be the paper's desk), a
quotation's ``creator`` is its speaker and is left out where unknown, money stands under ``mentions``. Dates in the text
and offsets have no property there; Web Annotation has.
"""

from decimal import Decimal
from typing import Any

from newsparse.model import Amount, Article, Quote, Section, Speaker

VOCABULARY = "https://schema.org"

_SPEAKER_TYPES = {"person": "Person", "organization": "Organization", "group": "Organization"}


def json_ld(article: Article) -> dict[str, Any]:
    r"""Give the article as a schema.org ``NewsArticle``, ready for ``json.dumps``; what is unknown is left out.

    >>> import newsparse
    >>> data = json_ld(newsparse.parse_article("Port reopens\nThe port paid $5 million, the city said."))
    >>> data["headline"], data["mentions"]
    ('Port reopens', [{'@type': 'MonetaryAmount', 'currency': 'USD', 'value': 5000000}])
    """
    found = {
        "@context": VOCABULARY,
        "@type": "NewsArticle",
        "headline": article.headline.text if article.headline else None,
        "alternativeHeadline": article.standfirst.text if article.standfirst else None,
        "inLanguage": article.language,
        "datePublished": article.published.isoformat() if article.published else None,
        "author": [{"@type": "Person", "name": name} for name in article.byline.authors] if article.byline else None,
        "dateline": article.dateline.text if article.dateline else None,
        "locationCreated": _place(article.dateline.place) if article.dateline else None,
        "articleBody": article.text,
        "wordCount": len(article.text.split()),
        "hasPart": [_section(article, section) for section in article.sections if section.heading],
        "citation": [_quotation(quote) for quote in article.quotes],
        "mentions": [_money(amount) for amount in article.amounts if amount.kind == "money" and amount.currency],
    }
    return _known(found)


def _known(found: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in found.items() if value not in (None, [], {})}


def _place(name: str | None) -> dict[str, str] | None:
    return {"@type": "Place", "name": name} if name else None


def _section(article: Article, section: Section) -> dict[str, Any]:
    return {
        "@type": "WebPageElement",
        "headline": section.heading.text if section.heading else "",
        "text": article.text[section.span.start : section.span.end],
    }


def _quotation(quote: Quote) -> dict[str, Any]:
    return _known({"@type": "Quotation", "text": quote.text, "creator": _creator(quote.speaker)})


def _creator(speaker: Speaker | None) -> dict[str, Any] | None:
    if speaker is None or speaker.kind not in _SPEAKER_TYPES:
        return None
    job = speaker.role if speaker.kind == "person" else None
    return _known({"@type": _SPEAKER_TYPES[speaker.kind], "name": speaker.name, "jobTitle": job})


def _money(amount: Amount) -> dict[str, Any]:
    found = {
        "@type": "MonetaryAmount",
        "currency": amount.currency,
        "value": _number(amount.value),
        "minValue": _number(amount.low) if amount.value is None else None,
        "maxValue": _number(amount.high) if amount.value is None else None,
    }
    return _known(found)


def _number(value: Decimal | None) -> int | float | None:
    """Give a JSON number, as schema.org demands; fractions as the nearest binary one, exact values are in `to_dict`."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
