"""Amounts as written."""

from newsparse.languages.schema import Language
from newsparse.model import Amount
from newsparse.text.document import Document


def find_amounts(document: Document, language: Language) -> list[Amount]:
    """Find."""
    del document, language
    return []
