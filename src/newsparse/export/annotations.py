"""W3C Web Annotation: one annotation a mention, with selectors by position and by quotation.

The recommendation counts code points, as Python does; JavaScript's strings count UTF-16 code units, so these (and
bytes) can be asked for. Prefix and suffix are 32 characters, as is customary.
"""

from typing import Any

from newsparse.export.offsets import OffsetUnit, converter
from newsparse.model import Amount, Article, DateMention, Quote, Span

#: Characters of context in a TextQuoteSelector.
CONTEXT = 32

CONTEXT_ADDRESS = "http://www.w3.org/ns/anno.jsonld"


def web_annotations(article: Article, source: str, unit: OffsetUnit = "code point") -> list[dict[str, Any]]:
    """Give an annotation for each quotation, date and amount of the story, in the order of the text.

    Args:
        article: a parsed article.
        source: IRI of the text that the selectors select in.
        unit: what the offsets count; "utf-16" for JavaScript.

    >>> import newsparse
    >>> article = newsparse.parse_article("👍 The S-400 cost $5 million.", headline=False)
    >>> [annotation["target"]["selector"][0] for annotation in web_annotations(article, "urn:x:1", "utf-16")]
    [{'type': 'TextPositionSelector', 'start': 18, 'end': 28}]
    """
    convert = converter(article.text, unit)
    mentions: list[Quote | DateMention | Amount] = [*article.quotes, *article.dates, *article.amounts]
    annotations = []
    for mention in sorted(mentions, key=lambda mention: mention.span):
        places = mention.parts if isinstance(mention, Quote) else (mention.span,)
        for place in places:
            selectors = [
                {"type": "TextPositionSelector", "start": convert(place.start), "end": convert(place.end)},
                _quote_selector(article.text, place),
            ]
            annotations.append(
                {
                    "@context": CONTEXT_ADDRESS,
                    "type": "Annotation",
                    "motivation": "describing",
                    "body": {"type": "TextualBody", "purpose": "describing", "value": _describe(mention)},
                    "target": {"source": source, "selector": selectors},
                }
            )
    return annotations


def _quote_selector(text: str, place: Span) -> dict[str, str]:
    return {
        "type": "TextQuoteSelector",
        "exact": text[place.start : place.end],
        "prefix": text[max(0, place.start - CONTEXT) : place.start],
        "suffix": text[place.end : place.end + CONTEXT],
    }


def _describe(mention: Quote | DateMention | Amount) -> str:
    """Say in one line what a mention is."""
    if isinstance(mention, Quote):
        return f"quote: {mention.speaker.name if mention.speaker else 'unknown'}"
    if isinstance(mention, DateMention):
        return f"{mention.kind}: {mention.value or 'unknown'}"
    return f"{mention.kind}: {describe_amount(mention)}"


def describe_amount(amount: Amount) -> str:
    """Say the value of an amount in one line: modifier, number or range, currency, unit."""
    number = amount.value
    if number is not None:
        value = f"{number:f}"
    else:
        value = " to ".join(f"{bound:f}" for bound in (amount.low, amount.high) if bound is not None)
    words = (amount.modifier and amount.modifier.replace("_", " "), value, amount.currency, amount.unit)
    return " ".join(word for word in words if word)
