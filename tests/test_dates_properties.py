"""What holds for any date."""

import calendar
import datetime

from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from strategies_dates import ANY_PUBLISHED, DAYS, PIECES, written_forms

ANCHORS = st.dates(min_value=datetime.date(1950, 1, 1), max_value=datetime.date(2080, 1, 1))


@given(DAYS, ANY_PUBLISHED)
@settings(max_examples=60)
def test_every_written_form_reads_back(day: datetime.date, published: datetime.date | None) -> None:
    """A day in any form that we claim is found whole and means that day, whenever the article is from."""
    for name, form in written_forms(day).items():
        found = newsparse.find_dates(f"They met on {form} in Oslo.", published=published, headline=False)
        assert [(date.text, date.value) for date in found] == [(form, day.isoformat())], name
        assert (found[0].start, found[0].end) == (day, day)


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
