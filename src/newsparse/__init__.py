"""News text to typed, immutable data: structure, quotations, dates and amounts, each at its exact place.

A pure function of its arguments: no files, no network, no clock, no environment, no state that could change a result;
the same input gives the same output everywhere.
"""

from newsparse import export
from newsparse.errors import UnknownLanguageError
from newsparse.locate import locate_quote, locate_quotes
from newsparse.model import (
    Amount,
    Article,
    Aside,
    Byline,
    Dateline,
    DateMention,
    Fact,
    Line,
    Paragraph,
    Quote,
    Section,
    Span,
    Speaker,
)
from newsparse.parser import find_amounts, find_dates, find_quotes, parse_article
from newsparse.version import __version__

__all__ = [
    "Amount",
    "Article",
    "Aside",
    "Byline",
    "DateMention",
    "Dateline",
    "Fact",
    "Line",
    "Paragraph",
    "Quote",
    "Section",
    "Span",
    "Speaker",
    "UnknownLanguageError",
    "__version__",
    "export",
    "find_amounts",
    "find_dates",
    "find_quotes",
    "locate_quote",
    "locate_quotes",
    "parse_article",
]
