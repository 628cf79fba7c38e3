"""Quotations as meant: each with its speaker."""

import bisect

from newsparse.languages.schema import Language
from newsparse.languages.schema.quotes import SpeakerWords
from newsparse.model import Quote, Speaker
from newsparse.model.made import new_line, new_quote, new_span, new_speaker
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
    words, text = language.quotes.speakers, document.text
    cast = gather(document, written, words)
    starts = [one.parts[0].start if one.source is None else one.source.start for one in written]
    order = sorted(range(len(written)), key=starts.__getitem__)
    meant: list[Entity | None] = [None] * len(written)
    for i in order:
        meant[i] = speaker_of(cast, written[i])
    cast.advance(len(document.tokens))
    _add_sources(written, meant)
    speakers: dict[Entity | None, Speaker] = {}
    for i in order:
        entity = meant[i]
        if entity is not None and entity not in speakers:
            speakers[entity] = _as_speaker(entity, text, words)
    quotes = [_quote(one, text, speakers.get(who)) for one, who in zip(written, meant, strict=True)]
    return quotes, sorted(speakers.values(), key=lambda speaker: (speaker.mentions[0].start, speaker.mentions[0].end))


def _add_sources(written: list[WrittenQuote], meant: list[Entity | None]) -> None:
    """Count a source that is no name ("he", "the minister") among the places of whom it means."""
    added = []
    for one, entity in zip(written, meant, strict=True):
        source = one.source
        if entity is not None and source is not None:
            place = source.start, source.end
            if not _is_named(entity.places, *place):
                added.append((entity.places, place))
    for places, place in added:
        places.append(place)


def _is_named(places: list[tuple[int, int]], start: int, end: int) -> bool:
    """Tell whether one of an entity's places, in rising order, lies in a source."""
    near = bisect.bisect_left(places, (start, 0))
    if near < len(places) and places[near][0] < end:
        return True
    return near > 0 and start < places[near - 1][1]


def _quote(one: WrittenQuote, text: str, speaker: Speaker | None) -> Quote:
    parts, source, cue = one.parts, one.source, one.cue
    whole = parts[0]
    said = text[whole.start : whole.end]
    if len(parts) > 1:
        said = " ".join([text[part.start : part.end] for part in parts])
        whole = new_span(whole.start, parts[-1].end)
    return new_quote(
        text=said,
        span=whole,
        parts=parts,
        kind=one.kind,
        speaker=speaker,
        source=None if source is None else new_line(text[source.start : source.end], source),
        cue=None if cue is None else new_line(text[cue.start : cue.end], cue),
        rule=one.rule,
    )


def _as_speaker(entity: Entity, text: str, words: SpeakerWords) -> Speaker:
    """Give the speaker that the article's readers see."""
    start, end = entity.fullest
    return new_speaker(
        name=text[start:end],
        kind=kind_of(entity, words),
        role=entity.role,
        affiliation=entity.affiliation,
        mentions=tuple([new_span(first, last) for first, last in sorted({*entity.places})]),
    )
