"""W3C Web Annotation: one annotation a mention, with selectors by position and by quotation.

The recommendation counts code points, as Python does. JavaScript's strings count UTF-16 code units; selectors in these
are what a page needs, though not what the recommendation says. Places in bytes have a selector of their own there.
Prefix and suffix are 32 characters, as is customary.
"""

from typing import Any

from newsparse.export.described import Mention, describe
from newsparse.export.offsets import OffsetUnit, converter
from newsparse.model import Amount, Article, Quote, Span

#: Characters of context in a TextQuoteSelector.
CONTEXT = 32

CONTEXT_ADDRESS = "http://www.w3.org/ns/anno.jsonld"


def web_annotations(article: Article, source: str, unit: OffsetUnit = "code point") -> list[dict[str, Any]]:
    """Give an annotation for each quotation, date and amount, asides included, in the order of the text.

    The first body tags the annotation ("quote", "date" or "amount"), the second says what it means. ``target`` is
    always a list: a quotation in several parts has several. The ``id`` is the source with a fragment made of kind and
    place, so that the same article always gives the same ones; mentions of one kind at one place are counted.

    Args:
        article: a parsed article.
        source: IRI of the text that the selectors select in.
        unit: what the offsets count: "code point", "utf-16" for JavaScript, or "utf-8" for bytes (which become
            DataPositionSelectors).

    Returns:
        Annotations, ready for `json.dumps`.

    Raises:
        ValueError: for a unit that is none of these.

    >>> import newsparse
    >>> article = newsparse.parse_article("👍 The S-400 cost $5 million.", headline=False)
    >>> [annotation] = web_annotations(article, "urn:x:1", "utf-16")
    >>> annotation["id"], annotation["body"][1]["value"]
    ('urn:x:1#amount-17-27', 'money: 5,000,000 USD')
    >>> annotation["target"][0]["selector"][0]
    {'type': 'TextPositionSelector', 'start': 18, 'end': 28}
    """
    convert = converter(article.text, unit)
    by_position = "DataPositionSelector" if unit == "utf-8" else "TextPositionSelector"

    def target(place: Span) -> dict[str, Any]:
        position = {"type": by_position, "start": convert(place.start), "end": convert(place.end)}
        return {"source": source, "selector": [position, _quote_selector(article.text, place)]}

    seen: dict[str, int] = {}
    annotations = []
    for mention in _mentions(article):
        name = f"{source}#{_kind(mention)}-{mention.span.start}-{mention.span.end}"
        seen[name] = seen.get(name, 0) + 1
        places = mention.parts if isinstance(mention, Quote) else (mention.span,)
        annotations.append(
            {
                "@context": CONTEXT_ADDRESS,
                "id": name if seen[name] == 1 else f"{name}-{seen[name]}",
                "type": "Annotation",
                "motivation": "describing",
                "body": _body(mention),
                "target": [target(place) for place in places],
            }
        )
    return annotations


def _mentions(article: Article) -> list[Mention]:
    found: list[Mention] = [*article.quotes, *article.dates, *article.amounts]
    for aside in article.asides:
        found += [*aside.quotes, *aside.dates, *aside.amounts]
    return sorted(found, key=lambda mention: mention.span)


def _kind(mention: Mention) -> str:
    if isinstance(mention, Quote):
        return "quote"
    return "amount" if isinstance(mention, Amount) else "date"


def _body(mention: Mention) -> list[dict[str, str]]:
    return [
        {"type": "TextualBody", "purpose": "tagging", "value": _kind(mention)},
        {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": describe(mention)},
    ]


def _quote_selector(text: str, place: Span) -> dict[str, str]:
    return {
        "type": "TextQuoteSelector",
        "exact": text[place.start : place.end],
        "prefix": text[max(0, place.start - CONTEXT) : place.start],
        "suffix": text[place.end : place.end + CONTEXT],
    }
