"""schema.org JSON-LD: a NewsArticle with its people, quotations and amounts of money.

Only what the vocabulary has a place for is said. Sections are parts (``articleSection`` would be the desk). What was
said word for word is a Quotation, whose ``creator`` is the speaker where that is a person or an organization;
reported speech is no quotation of anybody. Money stands under ``mentions``. Dates in the text and offsets have no
property there; Web Annotation has.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from newsparse.model import Amount, Article, Quote, Section, Speaker

VOCABULARY = "https://schema.org"

_SPEAKER_TYPES = {"person": "Person", "organization": "Organization"}

_Key = tuple[str | None, ...]


def json_ld(article: Article) -> dict[str, Any]:
    r"""Give the article as a schema.org ``NewsArticle``, ready for `json.dumps`; what is unknown is left out.

    Speakers are blank nodes: the same speaker has the same ``@id`` in every quotation. Amounts are JSON numbers, as the
    vocabulary demands, whole ones exact and fractions as the nearest binary number; `~newsparse.Article.to_dict` has
    exact ones.

    >>> import newsparse
    >>> data = json_ld(newsparse.parse_article("Port reopens\nThe port paid $5 million, the city said."))
    >>> data["headline"], data["mentions"]
    ('Port reopens', [{'@type': 'MonetaryAmount', 'currency': 'USD', 'value': 5000000}])
    >>> "citation" in data  # reported speech is nobody's words
    False
    """
    byline, dateline = article.byline, article.dateline
    nodes = {_key(speaker): f"_:speaker{index}" for index, speaker in enumerate(article.speakers)}
    found = {
        "@context": VOCABULARY,
        "@type": "NewsArticle",
        "headline": article.headline.text if article.headline else None,
        "alternativeHeadline": article.standfirst.text if article.standfirst else None,
        "inLanguage": article.language,
        "datePublished": article.published.isoformat() if article.published else None,
        "author": [_named("Person", name) for name in byline.authors] if byline else None,
        "sourceOrganization": _named("Organization", dateline.agency) if dateline else None,
        "dateline": dateline.text if dateline else None,
        "locationCreated": _named("Place", dateline.place) if dateline else None,
        "articleBody": article.text,
        "wordCount": len(article.text.split()),
        "hasPart": [_section(article, section) for section in article.sections if section.heading],
        "citation": [_quotation(quote, nodes) for quote in article.quotes if quote.kind != "indirect"],
        "mentions": [_money(amount) for amount in article.amounts if amount.kind == "money" and amount.currency],
    }
    return _known(found)


def _known(found: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in found.items() if value not in (None, [], {})}


def _named(kind: str, name: str | None) -> dict[str, str] | None:
    return {"@type": kind, "name": name} if name else None


def _section(article: Article, section: Section) -> dict[str, Any]:
    return {
        "@type": "WebPageElement",
        "headline": section.heading.text if section.heading else "",
        "text": article.text[section.span.start : section.span.end],
    }


def _key(speaker: Speaker) -> _Key:
    """Give what tells speakers apart; their mentions would be long to compare."""
    return speaker.kind, speaker.name, speaker.role, speaker.affiliation


def _quotation(quote: Quote, nodes: Mapping[_Key, str]) -> dict[str, Any]:
    creator = _creator(quote.speaker, nodes) if quote.speaker else None
    return _known({"@type": "Quotation", "text": quote.text, "creator": creator})


def _creator(speaker: Speaker, nodes: Mapping[_Key, str]) -> dict[str, Any] | None:
    """Give a person or an organization; the vocabulary has no word for a group, nor for somebody unknown."""
    if speaker.kind not in _SPEAKER_TYPES:
        return None
    found: dict[str, Any] = {"@type": _SPEAKER_TYPES[speaker.kind], "@id": nodes.get(_key(speaker))}
    found["name"] = speaker.name
    if speaker.kind == "person":
        found |= {"jobTitle": speaker.role, "affiliation": _named("Organization", speaker.affiliation)}
    return _known(found)


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
    """Give a JSON number: exact where it is whole."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
