"""Quotes as meant."""

from newsparse.languages.schema import Language
from newsparse.model import Quote, Speaker
from newsparse.structure.layout import Layout
from newsparse.text.document import Document


def resolve_quotes(
    written: list[Quote], document: Document, layout: Layout, language: Language
) -> tuple[list[Quote], list[Speaker]]:
    """Resolve."""
    del document, layout, language
    return written, []
