"""What a parse gives: frozen values that know their place in the text."""

from newsparse.model.article import Article
from newsparse.model.blocks import Aside, Byline, Dateline, Fact, Paragraph, Section
from newsparse.model.mentions import Amount, DateMention, Line, Quote, Speaker
from newsparse.model.spans import Span

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
]
