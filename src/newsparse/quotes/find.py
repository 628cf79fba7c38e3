"""Quotes as written."""

from newsparse.languages.schema import Language
from newsparse.model import Quote
from newsparse.text.document import Document


def find_quotes(document: Document, language: Language) -> list[Quote]:
    """Find."""
    del document, language
    return []
