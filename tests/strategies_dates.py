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
    written = {
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
        "American, capitals": f"{month.upper()} {day.day}, {day.year}",
        "American, no comma": f"{month} {day.day} {day.year}",
        "American, no stop": f"{short} {day.day}, {day.year}",
        "American, the": f"{month} the {_nth(day.day)}, {day.year}",
        "American, short weekday": f"{weekday[:3]}., {short}{dot} {day.day}, {day.year}",
        "British, comma": f"{day.day} {month}, {day.year}",
        "British, ordinal of": f"{_nth(day.day)} of {month} {day.year}",
        "British, weekday ordinal": f"{weekday}, {_nth(day.day)} {month} {day.year}",
    }
    if day.day > 12:
        written |= {
            "numeric, British": f"{day.day}/{day.month}/{day.year}",
            "numeric, American": f"{day.month:02}/{day.day:02}/{day.year}",
            "dashed": f"{day.day:02}-{day.month:02}-{day.year}",
        }
    if 1950 <= day.year < 2050:
        written["form, short year"] = f"{day.day:02}-{short}-{day.year % 100:02}"
    return written


def written_parts(day: datetime.date) -> dict[str, tuple[str, ...]]:
    """Give the month, quarter, half, season, year, decade and century of a day, in every form that we claim."""
    year, month, short = day.year, calendar.month_name[day.month], calendar.month_abbr[day.month]
    quarter, half = (day.month + 2) // 3, 1 + day.month // 7
    ordinal, dot = ("first", "second", "third", "fourth")[quarter - 1], "" if short == "May" else "."
    forms: dict[str, tuple[str, ...]] = {
        f"{year}-{day.month:02}": (f"{month} {year}", f"{month} of {year}", f"{month}, {year}", f"{short}{dot} {year}"),
        f"{year}-Q{quarter}": (
            f"the {ordinal} quarter of {year}", f"Q{quarter} {year}", f"the {year} {ordinal} quarter",
            f"{year}'s {ordinal} quarter",
        ),
        f"{year}-H{half}": (f"the {('first', 'second')[half - 1]} half of {year}", f"H{half} {year}"),
        f"{year}-SU": (f"the summer of {year}", f"summer {year}", f"the late summer of {year}"),
        f"{year}": (f"{year}", f"fiscal {year}", f"the end of {year}", f"mid-{year}", f"the year {year}"),
        f"{year // 10}": (f"the {year // 10}0s", f"the early {year // 10}0s", f"the mid-{year // 10}0s"),
        f"{year // 100}": (f"the {_nth(year // 100 + 1)} century", f"the late {_nth(year // 100 + 1)} century"),
    }  # fmt: skip
    if 2010 <= year < 2050:
        forms[f"{year}-Q{quarter}"] += (f"Q{quarter}FY{year % 100}", f"{quarter}Q{year % 100}")
        forms[f"{year}"] += (f"FY{year % 100}", f"FY{year}", f"FY {year}")
    return forms


CLOCKS = st.times().map(lambda time: time.replace(second=0, microsecond=0))


def written_clocks(clock: datetime.time) -> tuple[str, ...]:
    """Give a time of the clock in every written form that we claim to read whole."""
    hour, half = (clock.hour - 1) % 12 + 1, ("a", "p")[clock.hour // 12]
    minute = f"{clock.minute:02}"
    return (
        f"{hour}:{minute} {half}.m.", f"{hour}:{minute}{half}m", f"{hour}.{minute}{half}m",
        f"{hour}:{minute} {half.upper()}M",
    )  # fmt: skip


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
