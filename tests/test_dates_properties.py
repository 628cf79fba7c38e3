"""What holds for any date."""

import calendar
import datetime

from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from strategies_dates import ANY_PUBLISHED, CLOCKS, DAYS, PIECES, written_clocks, written_forms, written_parts

WEEKDAYS = (MO, TU, WE, TH, FR, SA, SU)
ANCHORS = st.dates(min_value=datetime.date(1950, 1, 1), max_value=datetime.date(2080, 1, 1))


@given(DAYS, ANY_PUBLISHED)
@settings(max_examples=60)
def test_every_written_form_reads_back(day: datetime.date, published: datetime.date | None) -> None:
    """A day in any form that we claim is found whole and means that day, whenever the article is from."""
    for name, form in written_forms(day).items():
        found = newsparse.find_dates(f"They met on {form} in Oslo.", published=published, headline=False)
        assert [(date.text, date.value) for date in found] == [(form, day.isoformat())], name
        assert (found[0].start, found[0].end) == (day, day)


@given(DAYS, ANY_PUBLISHED)
@settings(max_examples=60)
def test_every_written_part_of_the_calendar_reads_back(day: datetime.date, published: datetime.date | None) -> None:
    """A month, a quarter, a decade in any form that we claim is found whole, means itself, and holds no day alone."""
    for value, forms in written_parts(day).items():
        for form in forms:
            found = newsparse.find_dates(f"They met in {form}, in Oslo.", published=published, headline=False)
            assert [(date.text, date.value) for date in found] == [(form, value)]
            first, last = found[0].start, found[0].end
            assert isinstance(first, datetime.date)
            assert isinstance(last, datetime.date)
            assert first < last
            assert first.isoformat().startswith(f"{day.year}"[: len(value)])


@given(DAYS, CLOCKS, ANY_PUBLISHED)
@settings(max_examples=60)
def test_every_written_clock_reads_back(
    day: datetime.date, clock: datetime.time, published: datetime.date | None
) -> None:
    """A time with its day is found whole, and bounded by its own minute."""
    month = calendar.month_name[day.month]
    for form in written_clocks(clock):
        text = f"{form} on {month} {day.day}, {day.year}"
        (found,) = newsparse.find_dates(f"They met at {text} in Oslo.", published=published, headline=False)
        assert (found.text, found.value) == (text, f"{day.isoformat()}T{clock:%H:%M}")
        assert found.start == found.end == datetime.datetime.combine(day, clock)


@given(ANCHORS, st.integers(2, 60), st.integers(0, 6), st.integers(1, 12))
def test_expressions_beside_a_day_agree_with_dateutil(day: datetime.date, count: int, weekday: int, month: int) -> None:
    """What lies beside the article's day, or beside the day that the story told, is where dateutil has it."""

    def value(text: str) -> str | None:
        return newsparse.find_dates(text, published=day, headline=False)[-1].value

    name, month_name = calendar.day_name[weekday], calendar.month_name[month]
    last, ahead = day + relativedelta(days=-1, weekday=WEEKDAYS[weekday](-1)), day + relativedelta(days=count)
    coming = day - relativedelta(days=day.weekday()) + relativedelta(weeks=1, days=weekday)
    told = f"It opened on {month_name} 5, 2011"
    opened = datetime.date(2011, month, 5)

    assert value("It shut the day before yesterday.") == (day - relativedelta(days=2)).isoformat()
    assert value("It shuts the day after tomorrow.") == (day + relativedelta(days=2)).isoformat()
    assert value(f"It shut last {name}.") == last.isoformat()
    assert value(f"It shuts next {name}.") == coming.isoformat()
    assert value(f"It will shut {count} days from now.") == ahead.isoformat()
    assert value(f"It will shut in {count} months' time.") == (day + relativedelta(months=count)).isoformat()[:7]
    assert value("It shut half a century ago.") == f"{day.year - 50}"
    assert value(f"{told}; {count} days later it shut.") == (opened + relativedelta(days=count)).isoformat()
    assert value(f"{told}; {count} months earlier it shut.") == (opened - relativedelta(months=count)).isoformat()[:7]
    assert value(f"{told}; the following day it shut.") == (opened + relativedelta(days=1)).isoformat()
    after = opened + relativedelta(days=1, weekday=WEEKDAYS[weekday](1))
    assert value(f"{told}; the following {name} it shut.") == after.isoformat()
    assert value(f"{told}; the following {month_name} it shut.") == f"2012-{month:02}"


@given(ANCHORS, st.integers(2, 60))
def test_counted_units_agree_with_dateutil(day: datetime.date, count: int) -> None:
    """So many units ago is what dateutil says, as fine as the unit."""

    def value(text: str) -> str | None:
        (date,) = newsparse.find_dates(f"It closed {text}.", published=day, headline=False)
        return date.value

    assert value(f"{count} days ago") == (day - relativedelta(days=count)).isoformat()
    assert value(f"{count} months ago") == (day - relativedelta(months=count)).isoformat()[:7]
    assert value(f"{count} years ago") == f"{day.year - count}"
    year, week, _ = (day - relativedelta(weeks=count)).isocalendar()
    assert value(f"{count} weeks ago") == f"{year}-W{week:02}"


@given(ANCHORS)
def test_near_units_agree_with_dateutil(day: datetime.date) -> None:
    """Last, this and next are one back, here and one ahead."""
    for word, step in (("last", -1), ("this", 0), ("next", 1)):
        found = newsparse.find_dates(f"{word} week, {word} month, {word} year", published=day, headline=False)
        month, (year, week, _) = day + relativedelta(months=step), (day + relativedelta(weeks=step)).isocalendar()
        assert [date.value for date in found] == [f"{year}-W{week:02}", month.isoformat()[:7], f"{day.year + step}"]


@given(ANCHORS, st.integers(0, 6))
def test_weekdays_lie_within_a_week(day: datetime.date, weekday: int) -> None:
    """A weekday is that weekday, up to six days behind in the past and ahead in the future."""
    name = calendar.day_name[weekday]
    (past,) = newsparse.find_dates(f"He resigned on {name}.", published=day, headline=False)
    (ahead,) = newsparse.find_dates(f"He will resign on {name}.", published=day, headline=False)
    for date, least, most in ((past, -6, 0), (ahead, 0, 6)):
        assert isinstance(date.start, datetime.date)
        assert date.start.weekday() == weekday
        assert least <= (date.start - day).days <= most


@given(PIECES, ANY_PUBLISHED)
def test_bounds_hold_the_value(text: str, published: datetime.date | None) -> None:
    """Nothing raises; bounds are ordered and hold the value; a value without digits or a duration has none."""
    for date in newsparse.find_dates(text, published=published, headline=False):
        if date.kind in ("duration", "set") or date.value is None or date.value.endswith("_REF"):
            assert date.start is None
            assert date.end is None
            continue
        if date.start is not None and date.end is not None:
            assert date.start <= date.end
        if date.granularity == "day" and date.kind == "date":
            assert {date.value} >= {bound.isoformat() for bound in (date.start, date.end) if bound}


@given(PIECES, ANY_PUBLISHED)
def test_no_mention_is_more_precise_than_its_words(text: str, published: datetime.date | None) -> None:
    """A year alone is never a day, a month never a day, and a day never a minute."""
    for date in newsparse.find_dates(text, published=published, headline=False):
        if date.text.isdigit() and len(date.text) == 4 and date.value:
            assert date.granularity in ("year", "minute")
        if date.text in calendar.month_name and date.value:
            assert date.granularity == "month"
        if date.kind == "date" and date.value and not date.value.endswith("_REF"):
            assert "T" not in date.value
