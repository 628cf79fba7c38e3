"""Dates of sentences of our own: values, bounds, modifiers, and what is left alone."""

import datetime
import re

import growth
import pytest
from hostile_texts import Hostile

import newsparse
from cases.dates import BUSINESS, FEASTS, FORMS, LOOK_ALIKES, NEWS, UNREAD
from cases.dates_blind import BLIND
from cases.dates_edges import MARKED, STORIES
from cases.dates_wire import AHEAD, BEHIND, LENGTHS, OTHERS
from newsparse import DateMention
from newsparse.resolve.dates.feasts import COMPUTED

THURSDAY = datetime.date(2025, 12, 18)


def find(text: str, published: datetime.date | None = THURSDAY, *, day_first: bool | None = None) -> list[DateMention]:
    return list(newsparse.find_dates(text, published=published, headline=False, day_first=day_first))


def values(text: str, published: datetime.date | None = THURSDAY) -> list[tuple[str, str | None]]:
    return [(date.text, date.value) for date in find(text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The tram opened on 3 May 2021.", [("3 May 2021", "2021-05-03")]),
        ("In 2017 the mill closed.", [("2017", "2017")]),
        ("They met during last week’s fair.", [("last week", "2025-W50")]),
        ("He resigned on Monday.", [("Monday", "2025-12-15")]),
        ("She will resign on Monday.", [("Monday", "2025-12-22")]),
        ("She spoke on Thursday.", [("Thursday", "2025-12-18")]),
        ("He won last Thursday.", [("last Thursday", "2025-12-11")]),
        ("It was sold on Monday last week.", [("Monday last week", "2025-12-08")]),
        ("The bridge fell two weeks ago.", [("two weeks ago", "2025-W49")]),
        ("The bridge fell ten days ago.", [("ten days ago", "2025-12-08")]),
        ("It began earlier this month.", [("earlier this month", "2025-12")]),
        ("Talks begin next year.", [("next year", "2026")]),
        ("from March 3 to April 7, 2024", [("March 3", "2024-03-03"), ("April 7, 2024", "2024-04-07")]),
        ("from December 28 to January 3, 2024", [("December 28", "2023-12-28"), ("January 3, 2024", "2024-01-03")]),
        ("between 2017 and 2019", [("2017", "2017"), ("2019", "2019")]),
        ("in 2017-19", [("2017", "2017"), ("19", "2019")]),
        ("on December 12 and 13", [("December 12", "2025-12-12"), ("13", "2025-12-13")]),
        ("The fair ran from 3 to 5 May 2021.", [("3", "2021-05-03"), ("5 May 2021", "2021-05-05")]),
        ("in the 1990s and the '80s", [("the 1990s", "199"), ("the '80s", "198")]),
        ("in the 19th century", [("the 19th century", "18")]),
        ("a loss in Q3 2024", [("Q3 2024", "2024-Q3")]),
        ("in the first half of 2024", [("the first half of 2024", "2024-H1")]),
        ("sales in the third quarter", [("the third quarter", "2025-Q3")]),
        ("in FY2024", [("FY2024", "2024")]),
        ("in the summer of 1997", [("the summer of 1997", "1997-SU")]),
        ("It rained last night.", [("last night", "2025-12-17TNI")]),
        ("It rained on Tuesday morning.", [("Tuesday morning", "2025-12-16TMO")]),
        ("At 7:15 p.m. on Monday he left.", [("7:15 p.m. on Monday", "2025-12-15T19:15")]),
        ("The plant opened on Christmas Day 2020.", [("Christmas Day 2020", "2020-12-25")]),
        ("on Black Friday 2023", [("Black Friday 2023", "2023-11-24")]),
        ("on Good Friday 2024", [("Good Friday 2024", "2024-03-29")]),
        ("for three days", [("three days", "P3D")]),
        ("for two and a half years", [("two and a half years", "P2.5Y")]),
        ("for 5 1/2 hours", [("5 1/2 hours", "PT5H30M")]),
        ("for a minute and a half", [("a minute and a half", "PT1M30S")]),
        ("a 36-hour strike", [("36-hour", "PT36H")]),
        ("for twenty-five years", [("twenty-five years", "P25Y")]),
        ("for several years", [("several years", "PXY")]),
        ("over the past two decades", [("the past two decades", "P20Y")]),
        ("half an hour", [("half an hour", "PT30M")]),
        ("Trams stop every Monday.", [("every Monday", "XXXX-WXX-1")]),
        ("He swims twice a week.", [("twice a week", "P1W")]),
        ("open from Monday to Friday", [("Monday", "2025-12-15"), ("Friday", "2025-12-19")]),
        ("on Friday the 13th", [("Friday the 13th", "2026-02-13")]),
        ("on Easter Monday 2024", [("Easter Monday 2024", "2024-04-01")]),
        ("at 3 p.m. on 5 May", [("3 p.m. on 5 May", "2025-05-05T15:00")]),
        ("in 2024-12", [("2024-12", "2024-12")]),
        ("on the third Monday of January", [("the third Monday of January", "2026-01-19")]),
    ],
)
def test_values(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It may rain, and they march on.",
        "He sat in the sun; prices fall and spring back.",
        "The second man fell.",
        "Open 24/7 since the attacks of 9/11.",
        "Four S-400 systems and a Boeing 747.",
        "See Form 1040 and Section 2019.",
        "Ann Lee, 54, and her son, a 15-year-old.",
        "A woman of 54 years old.",
        "The Bears won 3-2 and 24-17.",
        "Call 555-123-4567.",
        "It cost $1,999 or €2000.",
        "See page 12.",
        "She hosts the Today programme, says USA Today.",
        "Recent polls on the current mayor.",
        "about 2000 people",
        "Theresa May's house",
        "Dictators march through Windows 2000.",
        "ratio of 3:15 to one",
        "once upon a mattress",
    ],
)
def test_left_alone(text: str) -> None:
    assert values(text) == []


BRACKETS = re.compile(r"\[(.*?)\|(.*?)\]")


def check(marked: str, published: datetime.date | None) -> None:
    """Hold a marked sentence against what is found in it."""
    found = values(BRACKETS.sub(r"\1", marked), published)

    assert found == BRACKETS.findall(marked)


@pytest.mark.parametrize("marked", [*NEWS, *MARKED])
def test_news(marked: str) -> None:
    check(marked, datetime.date(2024, 6, 13))


@pytest.mark.parametrize("marked", BUSINESS)
def test_business(marked: str) -> None:
    check(marked, datetime.date(1989, 10, 27))


@pytest.mark.parametrize(("day", "marked"), [(day, marked) for day, told in BLIND.items() for marked in told])
def test_blind(day: str | None, marked: str) -> None:
    check(marked, datetime.date.fromisoformat(day) if day else None)


@pytest.mark.parametrize("marked", [*AHEAD, *BEHIND, *LENGTHS])
def test_wire(marked: str) -> None:
    check(marked, datetime.date(1989, 11, 2))


@pytest.mark.parametrize("marked", OTHERS)
def test_other_papers(marked: str) -> None:
    check(marked, datetime.date(2010, 6, 18))


@pytest.mark.parametrize(
    ("text", "start", "end", "modifier"),
    [
        ("It was sold prior to June 5, 1987.", None, datetime.date(1987, 6, 5), "BEFORE"),
        ("The offer runs through June 5, 1990.", None, datetime.date(1990, 6, 5), "ON_OR_BEFORE"),
        ("It is open from May 5 through June 5, 1990.", datetime.date(1990, 6, 5), datetime.date(1990, 6, 5), None),
        ("Rain fell through the summer of 1988.", datetime.date(1988, 6, 1), datetime.date(1988, 8, 31), None),
        ("He works six days a week until June 5, 1990.", None, datetime.date(1990, 6, 5), "BEFORE"),
    ],
)
def test_open_side(text: str, start: datetime.date | None, end: datetime.date | None, modifier: str | None) -> None:
    date = find(text)[-1]
    assert (date.start, date.end, date.modifier) == (start, end, modifier)


def test_years_after_what_nobody_dated_have_no_value() -> None:
    assert values("20 years on, she remembers.") == [("20 years on", None)]


def test_years_of_a_life_make_no_history_of_news() -> None:
    told = (
        "Born on May 3, 1960, she flew on June 7, 1981, and on July 1, 1995. She was cited in March, she said Monday."
    )
    assert values(told)[-2:] == [("March", "2025-03"), ("Monday", "2025-12-15")]


def test_a_minute_is_counted_from_the_time_that_the_story_told() -> None:
    assert (
        values("It struck at 7:15 p.m. on May 3, 2024. Twenty minutes later it was over.")[-1][1] == "2024-05-03T19:35"
    )
    assert values("The talks ended. Twenty minutes later it was over.")[-1] == ("Twenty minutes later", None)
    moment = datetime.datetime(2024, 5, 3, 14, 30)  # noqa: DTZ001
    assert values("It began 20 minutes ago.", moment) == [("20 minutes ago", "2024-05-03T14:10")]
    assert values("It began two hours ago.", THURSDAY) == [("two hours ago", "PAST_REF")]


@pytest.mark.parametrize(
    "text", ["In 2000 villages the 1500 metres was won by 1200-1500 men.", "Vancouver, BC, has an AD."]
)
def test_no_year_of_an_era(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alikes(text: str) -> None:
    assert values(text) == []


@pytest.mark.xfail(strict=True, reason="no rule tells this yet")
@pytest.mark.parametrize("marked", UNREAD)
def test_unread(marked: str) -> None:
    check(marked, datetime.date(2024, 6, 13))


@pytest.mark.parametrize(("form", "value"), FORMS)
def test_forms(form: str, value: str | None) -> None:
    assert values(f"They met in {form}.", datetime.date(2013, 3, 19)) == [(form, value)]


@pytest.mark.parametrize(("feast", "value"), FEASTS)
def test_feasts(feast: str, value: str | None) -> None:
    assert values(f"They met on {feast} by chance.") == [(feast, value)]


def test_the_film_is_no_day() -> None:
    assert values("the film Friday the 13th") == []


@pytest.mark.parametrize(
    ("text", "modifier", "start", "end"),
    [
        ("since 2017", "AFTER", "2017-01-01", None),
        ("until Friday", "BEFORE", None, "2025-12-19"),
        ("before 2020", "BEFORE", None, "2020-12-31"),
        ("after 3 May 2021", "AFTER", "2021-05-03", None),
        ("by March 2026", "ON_OR_BEFORE", None, "2026-03-31"),
        ("in early 2011", "START", "2011-01-01", "2011-12-31"),
        ("in mid-December", "MID", "2025-12-01", "2025-12-31"),
        ("in late 2024", "END", "2024-01-01", "2024-12-31"),
        ("the end of 1994", "END", "1994-01-01", "1994-12-31"),
        ("around 1994", "APPROX", "1994-01-01", "1994-12-31"),
        ("nearly three years", "LESS_THAN", None, None),
        ("more than three years", "MORE_THAN", None, None),
        ("at least three years", "EQUAL_OR_MORE", None, None),
        ("up to three years", "EQUAL_OR_LESS", None, None),
        ("about three years", "APPROX", None, None),
        ("less than a decade", "LESS_THAN", None, None),
        ("just over three years", "MORE_THAN", None, None),
        ("just under three years", "LESS_THAN", None, None),
        ("in under an hour", "LESS_THAN", None, None),
        ("no more than three years", "EQUAL_OR_LESS", None, None),
        ("no less than three years", "EQUAL_OR_MORE", None, None),
        ("fewer than three days", "LESS_THAN", None, None),
        ("almost a year", "LESS_THAN", None, None),
        ("roughly three years", "APPROX", None, None),
        ("some 20 years ago", "APPROX", "2005-01-01", "2005-12-31"),
        ("more than 20 years ago", "MORE_THAN", "2005-01-01", "2005-12-31"),
        ("late on Monday", "END", "2025-12-15", "2025-12-15"),
        ("early in 2011", "START", "2011-01-01", "2011-12-31"),
        ("by mid-2011", "MID", None, "2011-12-31"),
        ("at the beginning of 2011", "START", "2011-01-01", "2011-12-31"),
        ("by the end of the year", "END", None, "2025-12-31"),
        ("around Christmas", "APPROX", "2024-12-25", "2024-12-25"),
        ("to get around Monday's vote", None, "2025-12-15", "2025-12-15"),
        ("in 2017", None, "2017-01-01", "2017-12-31"),
        ("three years", None, None, None),
    ],
)
def test_modifiers_and_bounds(text: str, modifier: str | None, start: str | None, end: str | None) -> None:
    dates = find(f"They built it {text}.")
    assert len(dates) == 1
    (date,) = dates
    assert date.modifier == modifier
    assert (date.start and str(date.start), date.end and str(date.end)) == (start, end)


def test_numeric_dates_need_evidence() -> None:
    (open_date,) = find("It closed on 05/06/2024.")
    assert (open_date.value, open_date.start) == (None, None)
    assert find("It closed on 05/06/2024.", day_first=True)[0].value == "2024-06-05"
    assert find("It closed on 05/06/2024.", day_first=False)[0].value == "2024-05-06"
    assert [date.value for date in find("It closed on 05/06/2024, not 25/12/2023.")] == ["2024-06-05", "2023-12-25"]
    assert find("On 05/06/2024, 12/25/2023 and 25/12/2023.")[0].value is None
    assert find("It closed on 05/06/2024.", datetime.date(2024, 6, 5))[0].value == "2024-06-05"


def test_zones_are_kept_and_never_guessed() -> None:
    (utc,) = find("It struck at 14:30 GMT.")
    assert (utc.value, utc.zone) == ("2025-12-18T14:30Z", "GMT")
    (india,) = find("It struck at 2:30 p.m. IST.")
    assert (india.value, india.zone) == ("2025-12-18T14:30", "IST")
    assert isinstance(india.start, datetime.datetime)
    assert india.start.tzinfo is None


def test_without_an_anchor_relative_dates_have_no_value() -> None:
    for text in ("He left last week.", "He left on Monday.", "He left on May 6.", "He left two days ago."):
        (date,) = find(text, None)
        assert (date.value, date.start, date.end) == (None, None, None)
    assert values("He left in 2017.", None) == [("2017", "2017")]


def test_a_year_earlier_is_as_fine_as_what_it_is_compared_with() -> None:
    text = "Net rose in the third quarter of 2025 to $5 million from $4 million a year earlier."
    assert values(text) == [("the third quarter of 2025", "2025-Q3"), ("a year earlier", "2024-Q3")]
    assert values("Sales were higher than a year ago.") == [("a year ago", "2024")]


def test_dates_go_on_from_the_story() -> None:
    assert [date.value for date in find("It rained on May 3, 2024. The following day it snowed.")] == [
        "2024-05-03",
        "2024-05-04",
    ]
    assert [date.value for date in find("It opened on May 3, 2024. Three days later it shut.")] == [
        "2024-05-03",
        "2024-05-06",
    ]


def test_nothing_is_finer_than_what_the_story_told() -> None:
    assert values("The mill closed in 2019. The following day it snowed.")[-1] == ("The following day", None)
    assert values("It opened in 2019. That month it snowed.")[-1] == ("That month", None)
    assert values("It opened in May 2019. The following year it shut.")[-1] == ("The following year", "2020")


def test_a_time_with_its_zone_is_of_the_day_that_was_told_near_it() -> None:
    filler = "The crown rose against the euro and the pound and fell against the yen. " * 4
    assert values(f"The quarter ended on Sept. 30. {filler}Shares were up at 09:40 GMT.")[-1][1] == "2025-12-18T09:40Z"
    assert values("It struck on Dec. 3, the office said. It was 09:40 GMT.")[-1][1] == "2025-12-03T09:40Z"


@pytest.mark.parametrize(
    "piece",
    [
        "may ", "1, ", "March 3 to ", "nineteen ", "last ", "12/", "one one ", "in the ", "On Monday ",
        "the following day ", "the early hours of ", "an hour and a ", "six years and ", "a year ago ",
        "two or three times ", "by the end of ",
    ],
)  # fmt: skip
def test_adversarial_input_takes_linear_time(piece: str) -> None:
    worst, _ = growth.growth(Hostile(piece), growth.doublings(40_000, first=10_000))

    assert worst <= growth.DOUBLING


@pytest.mark.parametrize(
    "text",
    [
        "Mayor resigns\nOSLO, May 6, 2024 (Wire) - The mayor resigned on Friday.\nHe had been mayor for years.",
        "Mayor resigns\nPublished 3:14 PM, Monday 6 May 2024\nThe mayor resigned on Friday, after years in office.",
    ],
)
def test_the_article_states_its_own_day(text: str) -> None:
    article = newsparse.parse_article(text)
    assert article.published == datetime.date(2024, 5, 6)
    assert [date.value for date in article.dates if date.text == "Friday"] == ["2024-05-03"]


def test_a_dateline_without_its_year_anchors_nothing() -> None:
    article = newsparse.parse_article("Mayor resigns\nOSLO, May 6 (Wire) - The mayor resigned on Friday.\nHe is gone.")
    assert article.published is None
    assert [date.value for date in article.dates if date.text == "Friday"] == [None]


def test_a_month_that_opens_a_sentence_told_in_the_past_lies_behind() -> None:
    assert values("In January he said no.") == [("January", "2025-01")]


def test_a_day_that_its_month_does_not_have_is_found_without_a_value() -> None:
    assert values("They met on 30 February 2021.") == [("30 February 2021", None)]


def test_how_often_in_several_units() -> None:
    assert values("They meet once every two weeks.") == [("once every two weeks", "P2W")]


def test_a_history_is_told_in_its_own_years() -> None:
    war, years, century, summers = STORIES
    assert [date.value for date in find(war)][-4:] == ["1943-01-03", "1943-01-04", "1943-03", "1943-12-02"]
    assert find(years)[-1].value == "1945-05-03"
    assert find(century)[-1].value is None
    assert [date.value for date in find(summers)] == ["2024-05-03", "2025-05", "2024-05"]


def test_hours_are_counted_from_the_time_of_publication() -> None:
    published = datetime.datetime(2025, 12, 18, 15, 40)  # noqa: DTZ001 - news gives no zone
    assert values("It fell three hours ago.", published) == [("three hours ago", "2025-12-18T12:00")]
    assert values("It fell 40 minutes ago.", published) == [("40 minutes ago", "2025-12-18T15:00")]
    assert values("It fell 90 minutes ago.", published) == [("90 minutes ago", "2025-12-18T14:10")]


def test_nothing_lies_beyond_the_calendar() -> None:
    first, last = datetime.datetime(1, 1, 1, 0, 10), datetime.date(9999, 12, 31)  # noqa: DTZ001 - news gives no zone
    assert values("It fell three hours ago.", first) == [("three hours ago", "PAST_REF")]
    assert values("They met on Hanukkah.", last) == [("Hanukkah", None)]
    assert [feast(year) for feast in COMPUTED.values() for year in (0, 10_000)] == [None] * 2 * len(COMPUTED)
    assert values("They met on New Year's Eve.", last) == [("New Year's Eve", "9998-12-31")]
