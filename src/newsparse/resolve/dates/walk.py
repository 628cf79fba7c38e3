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

from newsparse.dates.written import Period, Written, YearAgo
from newsparse.languages.schema import Language
from newsparse.model import DateMention
from newsparse.model.made import new_date, new_span
from newsparse.resolve.dates.anchors import Story, stated_day
from newsparse.resolve.dates.meanings import resolve_meaning
from newsparse.resolve.dates.neighbours import BESIDE, is_compared
from newsparse.resolve.dates.shared import share_years
from newsparse.resolve.dates.tense import tense_before
from newsparse.resolve.dates.values import Resolved
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
        meaning, story.at = one.meaning, one.first
        resolved = resolve_meaning(meaning, story, functools.partial(tense_before, one, document, language.dates))
        beside = BESIDE.get(type(meaning))
        if beside is not None:
            resolved = beside(resolved, written, i, document, story)
        dates.append(_mention(one, resolved, document))
        granule = resolved.granule
        if granule is None:
            if isinstance(meaning, Period) and meaning.told:
                story.tell_stretch(meaning.value)
        elif type(meaning) is not YearAgo:
            story.tell(granule, resolved.start)
            if granule.unit == "quarter":  # stories of results are about one, and compare it with others
                story.tell_quarter(granule, primary=not is_compared(written, i, document, story))
    return dates, published


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
