"""What hypothesis makes for the dates: days in every written form that we claim, and relative expressions."""

import calendar
import datetime

from hypothesis import strategies as st

DAYS = st.dates(min_value=datetime.date(1900, 1, 1), max_value=datetime.date(2100, 12, 31))
ANY_PUBLISHED = st.one_of(st.none(), st.dates(), st.datetimes(), st.datetimes(timezones=st.just(datetime.UTC)))


def _nth(number: int) -> str:
    if number in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def written_forms(day: datetime.date) -> dict[str, str]:
    """Give a day in every written form that we claim to read, by a name."""
    month, short = calendar.month_name[day.month], calendar.month_abbr[day.month]
    weekday = calendar.day_name[day.weekday()]
    dot = "" if short == "May" else "."
    return {
        "American": f"{month} {day.day}, {day.year}",
        "American, short": f"{short}{dot} {day.day}, {day.year}",
        "American, ordinal": f"{month} {_nth(day.day)}, {day.year}",
        "American, weekday": f"{weekday}, {month} {day.day}, {day.year}",
        "British": f"{day.day} {month} {day.year}",
        "British, short": f"{day.day} {short} {day.year}",
        "British, ordinal": f"{_nth(day.day)} {month} {day.year}",
        "British, of": f"the {_nth(day.day)} of {month} {day.year}",
        "British, weekday": f"{weekday} {day.day} {month} {day.year}",
        "ISO": day.isoformat(),
        "ISO with slashes": f"{day.year}/{day.month:02}/{day.day:02}",
        "dotted": f"{day.day}.{day.month}.{day.year}",
        "form": f"{day.day:02}-{short}-{day.year}",
        "glued": f"{day.day:02}{short}{day.year}",
    }


#: Bits that dates are made of, in any order.
PIECES = st.lists(
    st.sampled_from(
        [
            "March",
            "May",
            "may",
            "3",
            "31",
            "54",
            "2017",
            "1999",
            ",",
            ".",
            "-",
            "/",
            "the",
            "of",
            "last",
            "next",
            "this",
            "week",
            "weeks",
            "year",
            "years",
            "ago",
            "later",
            "earlier",
            "third",
            "quarter",
            "Monday",
            "Sunday",
            "said",
            "will",
            "on",
            "in",
            "by",
            "since",
            "until",
            "more",
            "than",
            "about",
            "early",
            "end",
            "p.m.",
            "7:15",
            "GMT",
            "every",
            "other",
            "two",
            "couple",
            "few",
            "half",
            "an",
            "hour",
            "twice",
            "a",
            "12/31/2020",
            "05/06/2024",
            "2024-02-30",
            "90s",
            "'",
            "Q3",
            "FY2024",
            "Easter",
            "Christmas",
            "Day",
            "fiscal",
            "morning",
            "night",
            "today",
            "yesterday",
            "now",
            "99999999999999999999",
            "1/0",
            "second",
        ],
    ),
    max_size=25,
).map(" ".join)
