"""What a date means beside its neighbours: ends of ranges run forwards, and a day tells the quarter that it closes."""

import functools
from collections.abc import Callable, Mapping, Sequence

from attrs import evolve

from newsparse.dates.written import MONTHS_A_YEAR, Clock, Day, DayPart, PartOfYear, Shift, Weekday, Written
from newsparse.resolve.dates.anchors import Story
from newsparse.resolve.dates.calendar import Granule, part_of_year
from newsparse.resolve.dates.meanings import resolve_meaning
from newsparse.resolve.dates.shared import follows, joined, spans
from newsparse.resolve.dates.tense import sentence_of, tense_before
from newsparse.resolve.dates.values import Resolved, of_granule
from newsparse.text.document import Document

#: How many tokens before a date the word that compares may stand: "against $4 million in".
_COMPARING_TOKENS = 8
#: Gives what a date means in its row: what it means alone, all dates, its place among them, the article, the story.
Beside = Callable[[Resolved, Sequence[Written], int, Document, Story], Resolved]


def _weekday(resolved: Resolved, written: Sequence[Written], i: int, document: Document, story: Story) -> Resolved:
    """Give what a weekday means after the date before it, which it may run on from."""
    before, granule = story.told_day, resolved.granule
    if i == 0 or before is None or granule is None or granule.number >= before.number:
        return resolved
    # A range runs forwards, and so does a list that begins ahead: "on Monday or Tuesday", told on a Tuesday.
    words = story.words
    joiners = words.joiners if granule.number <= story.today < before.number else words.range_joiners
    if not follows(written[i - 1], written[i]):
        return resolved
    ahead = granule.number < story.today < before.number
    if not (joined(written[i - 1], written[i], document, joiners) or (ahead and _goes_on(written, i, document, story))):
        return resolved
    return of_granule(granule.shifted((before.number - granule.number + 6) // 7 * 7))


def _goes_on(written: Sequence[Written], i: int, document: Document, story: Story) -> bool:
    """Tell whether a weekday goes on from one ahead in its sentence: "rain on Monday, before a mild Wednesday"."""
    together = sentence_of(written[i].first, document) == sentence_of(written[i - 1].first, document)
    return together and tense_before(written[i], document, story.words) == "open"


def _time(resolved: Resolved, written: Sequence[Written], i: int, document: Document, story: Story) -> Resolved:
    """Give the time of a weekday that ends a range, the first behind its beginning: "10 p.m. Friday to Monday"."""
    meaning, before, granule = written[i].meaning, story.told_day, resolved.granule
    if i == 0 or not isinstance(meaning, (Clock, DayPart)) or not isinstance(meaning.day, Weekday):
        return resolved
    if before is None or granule is None or granule.number >= before.number:
        return resolved
    if written[i - 1].kind != "time" or not joined(written[i - 1], written[i], document, story.words.range_joiners):
        return resolved
    ahead = evolve(meaning, day=Weekday(meaning.day.weekday, None, "next", "story"))
    return resolve_meaning(ahead, story, lambda: "open")


def _part_of_year(resolved: Resolved, written: Sequence[Written], i: int, document: Document, story: Story) -> Resolved:
    """Give the month that ends a range, the first behind the one that begins it, or the quarter that a day closes."""
    meaning = written[i].meaning
    if not isinstance(meaning, PartOfYear) or meaning.year is not None:
        return resolved
    if meaning.unit == "quarter" and meaning.direction == "open":
        closing = _closing(written, i, document, story)
        year = closing.first.year if closing and closing.first else None
        return of_granule(part_of_year("quarter", year, meaning.place)) if year else resolved
    before, granule = story.told, resolved.granule
    if i == 0 or before is None or granule is None or before.unit != "month":
        return resolved
    if not spans(written[i - 1], written[i], document, story.words):
        return resolved
    return of_granule(before.shifted((granule.number - before.number) % MONTHS_A_YEAR))


def _shift(resolved: Resolved, written: Sequence[Written], i: int, document: Document, story: Story) -> Resolved:
    """Give the quarter that the day or the month behind it ends: "the quarter ended March 31"."""
    meaning = written[i].meaning
    if not isinstance(meaning, Shift) or not meaning.recall or meaning.unit != "quarter" or story.quarter is not None:
        return resolved  # a company's own count may differ from the calendar's
    closing = _closing(written, i, document, story)
    quarter = closing.at("quarter") if closing else None
    return of_granule(quarter) if quarter else resolved


def _closing(written: Sequence[Written], i: int, document: Document, story: Story) -> Granule | None:
    """Give the day or the month behind a quarter that says when it ends."""
    last, closers = written[i].last, story.words.closers
    if i + 1 == len(written) or written[i + 1].first != last + 1 or document.tokens.words[last] not in closers:
        return None
    closing = written[i + 1]
    if not isinstance(closing.meaning, (Day, PartOfYear)):
        return None
    return resolve_meaning(
        closing.meaning, story, functools.partial(tense_before, closing, document, story.words)
    ).granule


def is_compared(written: Sequence[Written], i: int, document: Document, story: Story) -> bool:
    """Tell whether a quarter is only what the story compares its own with: "up from the third quarter"."""
    first, floor = written[i].first, written[i - 1].last if i else 0
    begin = max(floor, first - _COMPARING_TOKENS, sentence_of(first, document)[0])
    return not story.words.comparing.isdisjoint(document.tokens.words[begin:first])


#: What asks its neighbours, by its class.
BESIDE: Mapping[type, Beside] = {
    Weekday: _weekday,
    Clock: _time,
    DayPart: _time,
    PartOfYear: _part_of_year,
    Shift: _shift,
}
