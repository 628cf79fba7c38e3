"""The promise that everything stands where it says, checked on data from outside: mentions are slices of the text."""

from collections.abc import Iterator
from typing import Any

import attrs

from newsparse.model.mentions import Quote, Speaker
from newsparse.model.spans import Span


def check_grounded(article: Any, where: str = "article") -> None:
    """Refuse an article with a span outside its text, or with a mention whose words do not stand there.

    Raises:
        ValueError: naming the field.
    """
    text: str = article.text
    for name, value in _parts(article, where, set(article.speakers)):
        if isinstance(value, Span):
            if value.end > len(text):
                msg = f"{name} ends at {value.end}, but the text has {len(text)} characters: is it truncated?"
                raise ValueError(msg)
        elif isinstance(value, Quote):
            if not value.parts or value.text != " ".join(_slice(text, part) for part in value.parts):
                msg = f"{name}.text is not what stands in the text at {name}.parts"
                raise ValueError(msg)
        elif hasattr(value, "text") and value.text != _slice(text, value.span):
            msg = f"{name}.text is not what stands in the text at {name}.span"
            raise ValueError(msg)


def _slice(text: str, place: Span) -> str:
    return text[place.start : place.end]


def _parts(value: Any, where: str, listed: set[Speaker]) -> Iterator[tuple[str, Any]]:
    """Give every value of the model inside another one with its name, spans before what they belong to.

    The speakers that the article lists are entered there only, not again in each of their quotations.
    """
    for field in attrs.fields(type(value)):
        inner, name = getattr(value, field.name), f"{where}.{field.name}"
        named = [(f"{name}[{i}]", x) for i, x in enumerate(inner)] if isinstance(inner, tuple) else [(name, inner)]
        for place, part in named:
            again = isinstance(value, Quote) and isinstance(part, Speaker) and part in listed
            if attrs.has(type(part)) and not again:
                yield from _parts(part, place, listed)
                yield place, part
