"""Quotations as meant: each with its speaker."""

import bisect
from collections.abc import Mapping

from newsparse.languages.schema import Language
from newsparse.model import Line, Quote, Speaker
from newsparse.model.spans import Span
from newsparse.quotes.written import WrittenQuote
from newsparse.resolve.speakers import as_speaker, gather, speaker_of
from newsparse.resolve.speakers_names import Entity
from newsparse.structure.layout import Layout
from newsparse.text.document import Document


def resolve_quotes(
    written: list[WrittenQuote], document: Document, layout: Layout, language: Language
) -> tuple[list[Quote], list[Speaker]]:
    """Give each quotation its speaker, and the speakers in the order in which the article first names them."""
    del layout
    if not written:
        return [], []
    cast = gather(document, written, language.quotes.speakers)
    by_source = sorted(written, key=lambda one: one.source.start if one.source else one.parts[0].start)
    meant = {id_of(one): speaker_of(cast, one) for one in by_source}
    _add_sources(by_source, meant)
    entities = list(dict.fromkeys(entity for entity in meant.values() if entity is not None))
    speakers = {entity: as_speaker(entity, document) for entity in entities}
    quotes = [_quote(one, document.text, _speaker(speakers, meant[id_of(one)])) for one in written]
    return quotes, sorted(speakers.values(), key=lambda speaker: (speaker.mentions[0].start, speaker.mentions[0].end))


def _add_sources(by_source: list[WrittenQuote], meant: Mapping[tuple[int, int, int], Entity | None]) -> None:
    """Count a source that is no name ("he", "the minister") among the places of whom it means."""
    added: list[tuple[Entity, tuple[int, int]]] = []
    for one in by_source:
        entity = meant[id_of(one)]
        if entity is not None and one.source is not None and not _named(entity, one.source):
            added.append((entity, (one.source.start, one.source.end)))
    for entity, place in added:
        entity.places.append(place)


def id_of(one: WrittenQuote) -> tuple[int, int, int]:
    """Give what tells a written quotation from all others: its place and its cue."""
    return one.parts[0].start, one.parts[-1].end, one.cue.start if one.cue else -1


def _named(entity: Entity, source: Span) -> bool:
    """Tell whether one of the entity's last places lies in the source."""
    near = bisect.bisect_left(entity.places, (source.start, 0))
    return any(start < source.end and source.start < end for start, end in entity.places[max(0, near - 1) : near + 2])


def _speaker(speakers: dict[Entity, Speaker], entity: Entity | None) -> Speaker | None:
    return speakers[entity] if entity is not None else None


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
