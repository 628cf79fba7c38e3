"""Where the words of a quotation stand in a text: exactly, else with their typography folded.

Folding makes alike what editors and language models change without changing the words: quotation marks and
apostrophes, dashes, runs of white space, soft hyphens and characters without a width, the ellipsis, and the case of the
first letter. Places are always those of the text as given. One expression is made of the quotation and run once.
"""

import re

from newsparse.errors import check_text
from newsparse.model import Article, Quote, Span

_DOUBLE = '"“”„‟«»″'
_SINGLE = "'‘’‚‛‹›′`´"
_DASHES = "-‐‑‒–—―−"
_HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"

#: Each alternative is one piece of a quotation that is folded as a whole.
_PIECE = re.compile(
    rf"(?P<double>[{_DOUBLE}]|''|``)|(?P<single>[{_SINGLE}])|(?P<dots>…|\.(?:\s?\.){{2}})|(?P<dash>--+|[{_DASHES}])"
    rf"|(?P<blank>\s+)|(?P<hidden>[{_HIDDEN}]+)|(?P<other>.)",
    re.DOTALL,
)
_FOLDED = {
    "double": rf"(?:[{_DOUBLE}]|''|``)",
    "single": rf"[{_SINGLE}]",
    "dots": r"(?:…|\.\s?\.\s?\.)",
    "dash": rf"(?:--?|[{_DASHES}])",
}
_BLANK = rf"[\s{_HIDDEN}]+"
_BETWEEN = rf"[{_HIDDEN}]*"


def locate_quotes(text: str, quote: str) -> tuple[Span, ...]:
    """Find every place where the words of a quotation stand in a text.

    The exact wording is looked for first; only where it does not stand at all, typography is folded: quotation marks,
    dashes, white space, soft hyphens, ellipses, and the case of the first letter. White space and hidden characters
    around the quotation do not count; words match whole ("rain" is not in "train"). Places do not overlap.

    Args:
        text: the article as given.
        quote: the words to look for, without surrounding quotation marks.

    Returns:
        The places, in the order of the text, empty if the words do not stand there.

    Raises:
        TypeError: if either is not a string.

    >>> text = "“It’s time – at last,” she said. It's time."
    >>> [text[place.start : place.end] for place in locate_quotes(text, "it's  time - at last")]
    ['It’s time – at last']
    >>> locate_quotes(text, "It is time")
    ()
    """
    check_text(text)
    check_text(quote, "quote")
    words = quote.strip().strip(_HIDDEN).strip()
    if not words:
        return ()
    return _places(text, _whole_words(words, re.escape(words))) or _places(text, _whole_words(words, _folded(words)))


def _places(text: str, expression: str) -> tuple[Span, ...]:
    return tuple(Span(*found.span()) for found in re.finditer(expression, text))


def locate_quote(text: str, quote: str) -> Span | None:
    """Find the one place where the words of a quotation stand; None if there is none, or more than one.

    >>> locate_quote("Yes, yes: the port is open.", "The port is open")
    Span(10, 26)
    >>> locate_quote("No means no.", "no.") is None, locate_quote("Oh no, no", "no") is None
    (False, True)
    """
    places = locate_quotes(text, quote)
    return places[0] if len(places) == 1 else None


def quote_at(article: Article, quote: str) -> Quote | None:
    """Give the quotation of an article that holds these words, and so their speaker; None if there is not just one.

    >>> import newsparse
    >>> article = newsparse.parse_article('"The port is open," said Ann Lee. The road is closed.', headline=False)
    >>> quote_at(article, "the port is open").source.text, quote_at(article, "The road is closed")
    ('Ann Lee', None)
    """
    places = locate_quotes(article.text, quote)
    holding = {found for place in places for found in article.quotes if any(p.contains(place) for p in found.parts)}
    return holding.pop() if len(holding) == 1 else None


def _folded(words: str) -> str:
    """Make the expression that finds the words whatever their typography.

    Two repeats of the same characters never stand side by side, since that would be quadratic where the rest fails.
    """
    pieces: list[str] = []
    for piece in _PIECE.finditer(words):
        kind = piece.lastgroup or "other"
        if kind == "blank":
            pieces += [_BLANK] if pieces[-1:] != [_BLANK] else []
        elif kind != "hidden":
            pieces += [_BETWEEN] if pieces and pieces[-1] != _BLANK else []
            pieces.append(_FOLDED.get(kind) or _letter(piece.group(), first=not pieces))
    return "".join(pieces)


def _whole_words(words: str, expression: str) -> str:
    """Keep an expression from matching inside longer words."""
    before = r"(?<!\w)" if words[0].isalnum() else ""
    after = r"(?!\w)" if words[-1].isalnum() else ""
    return before + expression + after


def _letter(letter: str, *, first: bool) -> str:
    cases = {letter, letter.upper(), letter.lower()} if first else {letter}
    return "|".join(map(re.escape, sorted(cases))).join(("(?:", ")")) if len(cases) > 1 else re.escape(letter)
