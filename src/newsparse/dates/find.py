"""Dates as written."""

from newsparse.languages.schema import Language
from newsparse.model import DateMention
from newsparse.text.document import Document


def find_dates(document: Document, language: Language) -> list[DateMention]:
    """Find."""
    del document, language
    return []
