"""Amounts as meant."""

from newsparse.languages.schema import Language
from newsparse.model import Amount, DateMention
from newsparse.structure.layout import Layout
from newsparse.text.document import Document


def resolve_amounts(
    written: list[Amount], document: Document, layout: Layout, language: Language, dates: list[DateMention]
) -> list[Amount]:
    """Resolve."""
    del document, layout, language, dates
    return written
