"""Dates as meant: each written date gets its value and bounds from the article's day, the story, and its neighbours.

Conventions of the values (TIMEX3), beyond what `newsparse.DateMention` says:

- A date is as fine as its words: "two weeks ago" is a week, "two months ago" a month, "a decade ago" a decade.
- Weeks are ISO weeks; seasons belong to the year in which they begin; the nineteenth century is ``18``.
- A quarter without a year is the last one that ended before the article's day; "a year earlier" is as fine as the date
  that it is compared with, a quarter in a story about a quarter.
- What hangs on the story ("the following day", "three weeks later", "at 7:15") counts from the date told last; nothing
  is counted in days from a year or a month, and a time with its zone is not of a day told long before.
- A part of a day ends the value (``TMO``, ``TAF``, ``TEV``, ``TNI``); its bounds are 05:00-11:59, 12:00-17:59,
  17:00-23:59 and 18:00-05:59 of the next day; the small hours are a morning from 00:00 to 05:59. A time of the clock is
  bounded by its own minute, or by its hour where only the hour is told. A zone is kept as written; only UTC and its
  like give an offset.
- START, MID and END are parts of the value, never inside it: the bounds are those of the whole.
- "recent years" and "coming weeks" are times of the past and the future, "the past two years" is a length.
- A preposition opens a side: "since 2017" has no end, "until Friday" no start.
"""

import datetime
import functools
from collections.abc import Sequence

from newsparse.dates.written import MONTHS_A_YEAR, Day, PartOfYear, Shift, Weekday, Written, YearAgo
from newsparse.languages.schema import DateWords, Language
from newsparse.model import DateMention
from newsparse.model.made import new_date, new_span
from newsparse.resolve.dates.anchors import Story, stated_day
from newsparse.resolve.dates.meanings import resolve_meaning
from newsparse.resolve.dates.shared import runs_on, share_years, spans
from newsparse.resolve.dates.tense import tense_before
from newsparse.resolve.dates.values import Resolved, of_granule
from newsparse.structure.layout import Layout
from newsparse.text.document import Document


def resolve_dates(
    written: Sequence[Written],
    document: Document,
    layout: Layout,
    language: Language,
    *,
    published: datetime.date | None,
    day_first: bool | None,
) -> tuple[list[DateMention], datetime.date | None]:
    """Resolve written dates.

    Args:
        written: mentions in the order of the text.
        document: the article's reading.
        layout: its structure; the dateline and time stamps state the article's day.
        language: its language.
        published: the article's day or moment as given, None for what the article states.
        day_first: how to read 05/06/2024; None leaves it to the article's other dates.

    Returns:
        The dates in the order of the text, and the day that the article is from: as given, else as stated.
    """
    written = share_years(written, document, language.dates)
    if published is None:
        published = stated_day(written, document, layout)
    story = Story.begin(written, published, language.dates, day_first=day_first)
    dates = []
    for i, one in enumerate(written):
        story.at = one.first
        tense = functools.partial(tense_before, one, document, language.dates)
        resolved = resolve_meaning(one.meaning, story, tense)
        if (
            isinstance(one.meaning, Shift)
            and one.meaning.recall
            and one.meaning.unit == "quarter"
            and not story.quarter  # a company's own count may differ from the calendar's
        ):
            resolved = _closed(resolved, written, i, document, story, language.dates)
        if i and isinstance(one.meaning, Weekday):
            resolved = _in_row(resolved, written, i, document, story, language.dates)
        elif i and isinstance(one.meaning, PartOfYear) and one.meaning.unit == "month":
            resolved = _behind(resolved, written[i - 1], one, document, story, language.dates)
        dates.append(_mention(one, resolved, document))
        if one.kind in ("date", "time"):
            story.tell(resolved, primary=not isinstance(one.meaning, YearAgo))
    return dates, published


def _in_row(
    resolved: Resolved, written: Sequence[Written], i: int, document: Document, story: Story, words: DateWords
) -> Resolved:
    """Give what a weekday means after the date before it, which it may run on from."""
    before, granule = story.told_day, resolved.granule
    if before is None or granule is None or granule.number >= before.number:
        return resolved
    # A range runs forwards, and so does a list that begins ahead: "on Monday or Tuesday", told on a Tuesday.
    joiners = words.joiners if granule.number <= story.today < before.number else words.range_joiners
    if runs_on(written[i - 1], written[i], document, joiners):
        return of_granule(granule.shifted((before.number - granule.number + 6) // 7 * 7))
    return resolved


def _closed(
    resolved: Resolved, written: Sequence[Written], i: int, document: Document, story: Story, words: DateWords
) -> Resolved:
    """Give the quarter that the day or the month behind it ends: "the quarter ended March 31"."""
    last = written[i].last
    if i + 1 == len(written) or written[i + 1].first != last + 1 or document.tokens.words[last] not in words.closers:
        return resolved
    closing = written[i + 1]
    if not isinstance(closing.meaning, (Day, PartOfYear)):
        return resolved
    tense = functools.partial(tense_before, closing, document, words)
    granule = resolve_meaning(closing.meaning, story, tense).granule
    quarter = granule.at("quarter") if granule else None
    return of_granule(quarter) if quarter else resolved


def _behind(
    resolved: Resolved, left: Written, right: Written, document: Document, story: Story, words: DateWords
) -> Resolved:
    """Give what a month means at the end of a range: the first one behind the month that begins it."""
    before, granule = story.told, resolved.granule
    if (
        before is None
        or granule is None
        or before.unit != "month"
        or not spans(left, right, document, words.range_joiners)
    ):
        return resolved
    behind = (granule.number - before.number) % MONTHS_A_YEAR
    return of_granule(before.shifted(behind))


def _mention(written: Written, resolved: Resolved, document: Document) -> DateMention:
    tokens, opens = document.tokens, written.opens
    start, end = tokens.starts[written.first], tokens.ends[written.last - 1]
    return new_date(
        text=document.text[start:end],
        span=new_span(start, end),
        kind=written.kind,
        value=resolved.value,
        start=None if opens == "start" else resolved.start,
        end=None if opens == "end" else resolved.end,
        modifier=written.modifier,
        zone=resolved.zone,
        quant=resolved.quant,
        freq=resolved.freq,
        relative=resolved.relative,
        rule=written.rule,
    )
