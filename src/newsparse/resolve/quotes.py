"""Quotations as meant: each with its speaker."""

import bisect

from newsparse.languages.schema import Language
from newsparse.languages.schema.quotes import SpeakerWords
from newsparse.model import Line, Quote, Speaker
from newsparse.model.made import new_line, new_quote, new_span
from newsparse.model.spans import Span
from newsparse.quotes.written import WrittenQuote
from newsparse.resolve.speakers.cast import gather
from newsparse.resolve.speakers.entities import Entity
from newsparse.resolve.speakers.kinds import kind_of
from newsparse.resolve.speakers.meanings import speaker_of
from newsparse.text.document import Document


def resolve_quotes(
    written: list[WrittenQuote], document: Document, language: Language
) -> tuple[list[Quote], list[Speaker]]:
    """Give each quotation its speaker, and the speakers in the order in which the article first names them."""
    if not written:
        return [], []
    words = language.quotes.speakers
    cast = gather(document, written, words)
    starts = [one.parts[0].start if one.source is None else one.source.start for one in written]
    order = sorted(range(len(written)), key=starts.__getitem__)
    meant: list[Entity | None] = [None] * len(written)
    for i in order:
        meant[i] = speaker_of(cast, written[i])
    cast.advance(len(document.tokens))
    _add_sources(written, meant)
    speakers: dict[Entity, Speaker] = {}
    for i in order:
        entity = meant[i]
        if entity is not None and entity not in speakers:
            speakers[entity] = _as_speaker(entity, document, words)
    quotes = [
        _quote(one, document.text, None if who is None else speakers[who])
        for one, who in zip(written, meant, strict=True)
    ]
    return quotes, sorted(speakers.values(), key=lambda speaker: (speaker.mentions[0].start, speaker.mentions[0].end))


def _add_sources(written: list[WrittenQuote], meant: list[Entity | None]) -> None:
    """Count a source that is no name ("he", "the minister") among the places of whom it means."""
    added = []
    for one, entity in zip(written, meant, strict=True):
        if entity is not None and one.source is not None and not _named(entity.places, one.source):
            added.append((entity, (one.source.start, one.source.end)))
    for entity, place in added:
        entity.places.append(place)


def _named(places: list[tuple[int, int]], source: Span) -> bool:
    """Tell whether one of an entity's places, in rising order, lies in the source."""
    near = bisect.bisect_left(places, (source.start, 0))
    close = places[near - 1 if near else 0 : near + 2]
    return bool([start for start, end in close if start < source.end and source.start < end])


def _quote(one: WrittenQuote, text: str, speaker: Speaker | None) -> Quote:
    whole = one.parts[0]
    said = text[whole.start : whole.end]
    if len(one.parts) > 1:
        said = " ".join([text[part.start : part.end] for part in one.parts])
        whole = new_span(whole.start, one.parts[-1].end)
    return new_quote(
        text=said,
        span=whole,
        parts=one.parts,
        kind=one.kind,
        speaker=speaker,
        source=_line(one.source, text),
        cue=_line(one.cue, text),
        rule=one.rule,
    )


def _line(span: Span | None, text: str) -> Line | None:
    return None if span is None else new_line(text[span.start : span.end], span)


def _as_speaker(entity: Entity, document: Document, words: SpeakerWords) -> Speaker:
    """Give the speaker that the article's readers see."""
    start, end = entity.fullest
    return Speaker(
        name=document.text[start:end],
        kind=kind_of(entity, words),
        role=entity.role,
        affiliation=entity.affiliation,
        mentions=tuple([new_span(*place) for place in sorted(set(entity.places))]),
    )
