"""The calendar arithmetic agrees with the standard library and dateutil."""

import datetime

import pytest
from dateutil.easter import easter  # type: ignore[import-untyped]
from dateutil.relativedelta import relativedelta, weekday  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from newsparse.dates.written import Unit
from newsparse.resolve.dates.calendar import (
    Granule,
    day_of,
    easter_sunday,
    granule_at,
    nth_weekday,
    part_of_year,
)

UNITS: tuple[Unit, ...] = (
    "century", "decade", "year", "half", "quarter", "season", "month", "week", "weekend", "day",
)  # fmt: skip
INNER = st.dates(min_value=datetime.date(200, 1, 1), max_value=datetime.date(9700, 1, 1))


@given(st.sampled_from([unit for unit in UNITS if unit != "weekend"]), INNER)
def test_a_granule_holds_its_day(unit: Unit, day: datetime.date) -> None:
    granule = granule_at(unit, day)
    assert granule.first is not None
    assert granule.last is not None
    assert granule.first <= day <= granule.last
    assert granule_at(unit, granule.first) == granule == granule_at(unit, granule.last)
    after = granule.shifted(1).first
    assert after == granule.last + datetime.timedelta(days=1)


@given(INNER, st.integers(-300, 300))
def test_shifts_agree_with_dateutil(day: datetime.date, count: int) -> None:
    moved = day + relativedelta(months=count)
    assert granule_at("month", day).shifted(count).value == f"{moved.year:04}-{moved.month:02}"
    weeks = day + relativedelta(weeks=count)
    year, week, _ = weeks.isocalendar()
    assert granule_at("week", day).shifted(count).value == f"{year:04}-W{week:02}"
    assert granule_at("year", day).shifted(count % 90).value == f"{day.year + count % 90:04}"


@given(st.integers(1583, 4099))
def test_easter_agrees_with_dateutil(year: int) -> None:
    sunday = easter_sunday(year)
    assert sunday is not None
    assert sunday.first == easter(year)


@given(st.integers(1, 9998), st.integers(1, 12), st.integers(0, 6), st.sampled_from([1, 2, 3, 4, -1]))
def test_weekdays_of_a_month_agree_with_dateutil(year: int, month: int, day: int, place: int) -> None:
    expected = datetime.date(year, month, 1) + relativedelta(day=1 if place > 0 else 31, weekday=weekday(day, place))
    found = nth_weekday(year, month, day, place)
    assert found is not None
    assert found.first == expected


@given(st.sampled_from(UNITS), st.integers(-(10**7), 10**7))
def test_nothing_outside_the_calendar_raises(unit: Unit, number: int) -> None:
    granule = Granule(unit, number)
    assert (granule.value is None) == (granule.first is None)
    assert granule.last is None or isinstance(granule.last, datetime.date)


def test_the_edges_of_the_calendar() -> None:
    assert granule_at("year", datetime.date.max).last == datetime.date.max
    assert granule_at("day", datetime.date.max).shifted(1).value is None
    assert granule_at("day", datetime.date.min).shifted(-1).value is None
    assert granule_at("week", datetime.date.max).last is None


@pytest.mark.parametrize(
    ("granule", "value", "first", "last"),
    [
        (part_of_year("season", 2024, 4), "2024-WI", "2024-12-01", "2025-02-28"),
        (part_of_year("half", 2024, 2), "2024-H2", "2024-07-01", "2024-12-31"),
        (part_of_year("quarter", 2024, 1), "2024-Q1", "2024-01-01", "2024-03-31"),
        (Granule("decade", 199), "199", "1990-01-01", "1999-12-31"),
        (Granule("century", 18), "18", "1800-01-01", "1899-12-31"),
        (granule_at("weekend", datetime.date(2025, 12, 18)), "2025-W51-WE", "2025-12-20", "2025-12-21"),
    ],
)
def test_values_and_bounds(granule: Granule, value: str, first: str, last: str) -> None:
    assert granule.value == value
    assert str(granule.first) == first
    assert str(granule.last) == last


def test_days_that_do_not_exist() -> None:
    assert day_of(2023, 2, 29) is None
    assert day_of(0, 1, 1) is None
    assert day_of(2024, 2, 29) is not None


def test_no_month_lies_outside_the_calendar() -> None:
    assert nth_weekday(10_000, 1, 0, 1) is None
