"""Quarters, halves, seasons, and the results of a year ago."""

from newsparse.languages.en.dates.pieces import COUNT, EDGE, UNITS
from newsparse.languages.schema.rules import Rule

_IN_YEAR = "(of|comma? year / of? last|this|next|that year_unit)"
_SEASON_YEAR = "((of|comma? year (hyphen|dash small)?) / of? last|this|next|that year_unit)"
_YEAR_BEFORE = "(y=year apostrophe_s? / r=(last|this|next|that) year_unit apostrophe_s)"

QUARTER_RULES = (
    Rule(
        name="quarter",
        pattern=f"{EDGE} (the|its|this|last|next)? (fiscal|latest|current)? fiscal? ordinal fiscal? quarter"
        " (of|comma? fiscal? y=year / of? r=(last|this|next|that|the) year_unit)?",
        read="quarter",
        finds=(
            "in [the third quarter]",
            "[its fourth quarter]",
            "[the second quarter of 2024]",
            "[third quarter]",
            "[the fiscal first quarter]",
            "[the first quarter of next year]",
            "[early third quarter]",
        ),
        leaves=("a quarter of them", "the fifth quarter"),
        why="A quarter without its year is the last one that ended.",
    ),
    Rule(
        name="quarter by its month",
        pattern="(the|its|this|last|next)? month|april hyphen? quarter"
        " (of? comma? y=year / of? r=last|this|next year_unit)?",
        read="quarter_by_month",
        finds=(
            "in [the December quarter]",
            "[its March quarter]",
            "[the September quarter 2023]",
            "[June-quarter] sales",
            "[the June quarter of 2023]",
        ),
        leaves=("the July quarter", "the December quarter-final", "in March quarters were dear"),
        after="hyphen",
        why="Indian and Australian results name a quarter by the month that it ends in; no other month ends one.",
    ),
    Rule(
        name="quarter as an adjective",
        pattern="fiscal? ordinal hyphen quarter y=year?",
        read="quarter",
        finds=("a [third-quarter] loss", "its [first-quarter 2024] results", "[fiscal second-quarter] net"),
        leaves=("a quarter-final", "three-quarter time"),
        why="As an adjective its determiner is not part of it.",
    ),
    Rule(
        name="quarter behind its year",
        pattern=f"the? {_YEAR_BEFORE} fiscal? ordinal hyphen? quarter",
        read="quarter",
        finds=("[the 1988 second quarter]", "[next year's first quarter]", "[2023 third-quarter] sales"),
        leaves=("the 1988 quarter-final",),
        why="The year stands first.",
    ),
    Rule(
        name="quarter code",
        pattern="quarter_code (of? fiscal? y=year / of? r=(last|this|next) year_unit / of? fiscal_code)?",
        read="quarter",
        finds=("in [Q3 2024]", "[Q1]", "[Q2 of fiscal 2023]", "[Q4 last year]", "[Q1 FY2024]"),
        leaves=("Q5", "an Audi Q3S"),
        before="cap",
        why="The codes of company reports.",
    ),
    Rule(
        name="quarter and year code",
        pattern="quarter_year_code",
        read="quarter_year_code",
        finds=("in [Q4FY24]", "[3Q23]", "[Q1FY25]", "[Q2CY22]"),
        leaves=("Q4", "4QX"),
        why="The codes of Indian and Asian company reports: the quarter as the company counts it.",
    ),
    Rule(
        name="half",
        pattern=f"(the|its)? ordinal hyphen? half {_IN_YEAR} / (the|its)? ordinal half of the year_unit /"
        " ordinal hyphen half / "
        "half_code (of? year)?",
        read="half",
        finds=(
            "in [the first half of 2024]",
            "[the second half of last year]",
            "a [first-half] profit",
            "[H1 2023]",
            "[H2]",
            "[the second half of the year]",
        ),
        leaves=("the first half ended 2-1", "the third half of 2024"),
        why="A bare first half may be a match; with its year or as an adjective it is not.",
    ),
    Rule(
        name="the quarter",
        pattern="the|that (latest|current|same)? quarter / the latest period",
        read="recall",
        finds=(
            "in [the quarter]",
            "[the latest quarter]",
            "[that quarter]",
            "[the current quarter]",
            "[the latest period]",
        ),
        leaves=("the quarter-final", "the French Quarter"),
        after="hyphen|of",
        why="The quarter that the story is about.",
    ),
    Rule(
        name="season",
        pattern=f"{EDGE} (the|that edge? season {_SEASON_YEAR}? / last|this|next season {_SEASON_YEAR})"
        f" / {EDGE} season {_SEASON_YEAR} / edge hyphen? season",
        read="season",
        finds=(
            "[last fall of 2003]",
            "[the summer of 1997]",
            "[summer 2020]",
            "in [late summer 2001]",
            "[the winter]",
            "[Spring 2022]",
            "in [late summer]",
            "[the late summer of 1944]",
            "[the winter of 1946-47]",
        ),
        leaves=("prices fall", "the fall of Rome", "the spring in the watch", "spring forward", "The fall in prices"),
        after="of|in|hyphen",
        why="Seasons are also verbs and things: they need a determiner or a year.",
    ),
    Rule(
        name="near season",
        pattern=f"{EDGE} (this coming|past / last|next|this) season",
        read="season",
        finds=("[last fall] in Oslo", "[early next spring]", "[this past summer]"),
        leaves=("the last season",),
        after="hyphen",
        why="The word before it leaves no doubt.",
    ),
    Rule(
        name="season after a preposition",
        pattern="season",
        behind="in|by|since|during",
        read="season",
        finds=("in [summer]", "by [spring]"),
        leaves=("in spring water", "to fall"),
        after="word|cap|of|hyphen|to|by|in|from|on|at|season|percent|small|integer|decimal|dollar|the|a|half|number",
        why="A bare season behind a preposition, with nothing that it could modify or fall by.",
    ),
    Rule(
        name="year-ago period",
        pattern="the? same? year_unit hyphen ago|earlier|before quarter|period|month_unit / "
        "the? quarter a year_unit ago|earlier / "
        "the? same quarter|period|month_unit|week|time (a year_unit ago|earlier|before / of|in? r=last year_unit /"
        " of|in y=year / the previous year_unit)",
        read="year_ago",
        finds=(
            "in [the year-ago quarter]",
            "[the comparable year-ago period]",
            "[the quarter a year ago]",
            "[the same period last year]",
            "[year-earlier quarter]",
            "[the same quarter a year earlier]",
            "[the same month last year]",
            "[the same period of 2019]",
            "[the same week the previous year]",
            "[the year-before period]",
        ),
        leaves=("a year-end quarter",),
        why="The same piece of the year before.",
    ),
    Rule(
        name="year-ago numbered quarter",
        pattern="the? year_unit hyphen ago|earlier|before ordinal hyphen? quarter",
        read="quarter_year_ago",
        finds=(
            "in [the year-ago third quarter]",
            "its [year-earlier second quarter]",
            "[year-before first-quarter] net",
        ),
        leaves=("the year-ago quarter", "the year-earlier fifth place"),
        why="The same quarter of the year before.",
    ),
    Rule(
        name="year-ago stretch",
        pattern=f"(the / the same)? year_unit hyphen ago|earlier {COUNT} {UNITS}",
        read="duration",
        finds=("for [the year-earlier nine months]", "[year-ago six months]"),
        leaves=("the year-earlier nine people",),
        why="A length of time a year before another.",
    ),
    Rule(
        name="year-ago",
        pattern="year_unit hyphen ago|earlier|before / previous hyphen year_unit",
        read="year_ago",
        finds=("the [year-ago] results", "a [year-earlier] loss", "the [prior-year] quarter", "[year-before] net"),
        leaves=("year-end", "a year-long"),
        why="As an adjective, its determiner is not part of it.",
    ),
    Rule(
        name="a year ago",
        pattern="a|one year_unit ago|earlier",
        read="year_ago",
        finds=("[a year ago]", "than [a year earlier]", "[one year ago]", "[a year ago] that they"),
        leaves=("a year later",),
        why="As fine as the period that it is compared with.",
    ),
    Rule(
        name="a year before",
        pattern="a|one year_unit before",
        read="year_ago",
        finds=("[a year before]", "[one year before]."),
        leaves=("a year before the war",),
        after="word|cap|the|a|its|that|acronym|initial|last|this|quote|year|month|april|may|weekday|today|feast",
        why="Without what it is before, the year before the one that is told.",
    ),
)
