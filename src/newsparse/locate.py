"""Whether a sentence is really in a text, and where: for whoever must check a quotation, above all one by a model."""

from newsparse.errors import check_text
from newsparse.model import Span
from newsparse.wording import find_wording


def locate_quotes(text: str, quote: str) -> tuple[Span, ...]:
    """Find every place where the words of a quotation stand in a text.

    The exact wording is looked for first; only where it does not stand at all, typography is folded: quotation marks,
    dashes and ellipses with the white space around them, white space, soft hyphens and other hidden characters, and the
    case of the first letter. White space around the quotation does not count. Words and numerals match whole ("rain" is
    not in "train", nor "3" in "3.5"). Places do not overlap; they count characters of the text as given.

    Args:
        text: the article as given.
        quote: the words to look for. Quotation marks around them are taken for a part of them.

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
    return tuple(Span(start, end) for start, end in find_wording(text, quote))


def locate_quote(text: str, quote: str) -> Span | None:
    """Find the one place where the words of a quotation stand; None if there is none, or more than one.

    Args:
        text: the article as given.
        quote: the words to look for, folded as `locate_quotes` folds them.

    Returns:
        The place; None where the words stand nowhere, or in more than one place.

    Raises:
        TypeError: if either is not a string.

    >>> locate_quote("Yes, yes: the port is open.", "The port is open")
    Span(10, 26)
    >>> locate_quote("No means no.", "no.") is None, locate_quote("Oh no, no", "no") is None
    (False, True)
    """
    places = locate_quotes(text, quote)
    return places[0] if len(places) == 1 else None
