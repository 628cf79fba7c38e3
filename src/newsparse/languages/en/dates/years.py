"""Years, decades, centuries, fiscal years."""

from newsparse.languages.en.dates.words import EDGE
from newsparse.languages.schema.rules import Rule

YEAR_RULES = (
    Rule(
        name="year",
        pattern=f"{EDGE} (the? fiscal year_unit? / the? year_unit)? y=year",
        read="year",
        finds=(
            "In [2017]",
            "[early 2011]",
            "[the end of 1994]",
            "[fiscal 1989]",
            "[the year 2000]",
            "the [1996] election",
            "[mid-2019]",
            "[fiscal year 2021]",
        ),
        leaves=("$2017", "2000 people", "1999 percent", "Section 2019", "Form 1040", "1500 horses"),
        before="dollar|thing|hyphen",
        after="percent|units|clock_units|zone / hyphen small hyphen / hyphen word",
        why="Four digits from 1900 to 2100, or any behind a preposition; never a counted thing.",
    ),
    Rule(
        name="years",
        pattern="y=year hyphen|dash (small / z=year)",
        read="years",
        finds=("in [2017]-[19]", "from [2009]-[2010]", "[1999]–[2003]"),
        leaves=("2017-12-05", "2019-17", "1999-98 votes"),
        before="dollar|thing|hyphen",
        after="percent|hyphen",
        why="A range of years, one mention per end; two digits share the century.",
    ),
    Rule(
        name="year in words",
        pattern="number tens hyphen? number|one / number tens",
        read="spelled_year",
        finds=("in [nineteen ninety-one]", "[nineteen eighty]", "[seventeen seventy six]"),
        leaves=("two forty-one", "five twenty"),
        why="As broadcasters read it.",
    ),
    Rule(
        name="short year",
        pattern="in|of|since [apostrophe small]",
        read="short_year",
        finds=("in ['98]", "since [’09]"),
        leaves=("in '5'", "in 98"),
        after="apostrophe|quote|hyphen",
        why="Two digits behind an apostrophe.",
    ),
    Rule(
        name="decade",
        pattern=f"the? {EDGE} the? apostrophe? numeric_decade",
        read="decade",
        finds=("in [the 1990s]", "[the early 1980s]", "[the '90s]", "[1960s]", "[the late ’80s]", "in [the mid-1970s]"),
        leaves=("the 737s", "1995s", "in the 45s"),
        why="Decades end in a zero.",
    ),
    Rule(
        name="century",
        pattern="(the edge? hyphen? / edge hyphen?)? nth|ordinal hyphen? century",
        read="century",
        finds=("in [the 19th century]", "[the early twentieth century]", "a [21st-century] idea", "[mid-19th century]"),
        leaves=("the first of the century", "half a century"),
        why="The nineteenth century is 18.",
    ),
    Rule(
        name="fiscal year code",
        pattern="fiscal_code / fy year / fy small",
        read="fiscal_code",
        finds=("in [FY2024]", "[FY24]", "[FY 2023]", "[FY 22]"),
        leaves=("FYI", "FY"),
        why="The year as the company counts it: its number is all that the text tells.",
    ),
)
