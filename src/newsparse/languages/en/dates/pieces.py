"""Pieces that the patterns of several topics share: months, units, edges, counts."""

#: Names of one unit, and of several.
UNIT = "day|week|month_unit|year_unit|decade|century|fortnight"
UNITS = "units|clock_units|quarters|weekends|fortnights"

#: What tells which part of the date is meant: "early", "the end of", "later".
EDGE = "(edge hyphen? / the? edge edge_noun of / the? edge_noun of / earlier / later / sometime in? / sometime edge)?"

#: An ordinal in one word or in two: "fifth", "twenty-first".
ORDINAL = "(nth|ordinal / tens hyphen? ordinal)"

MONTH = "(month|april|may / month_abbr stop?)"
#: A day of a month in either order, as it stands inside a longer expression.
MONTH_DAY = f"({MONTH} small|nth / small|nth of? {MONTH})"
WEEKDAY = "(weekday comma? / weekday_abbr stop? comma?)"

#: A year behind a day or a month: "December 2024", "December last year".
OF_YEAR = "(of|comma? fiscal? y=year / apostrophe z=small / of? r=(last|this|next|that) year_unit)"

#: A count: "5", "twenty-five", "a few", "two and a half", "5 1/2".
COUNT = (
    "n=(small|number|one and a half / small hyphen? mixed / tens hyphen? number|one / "
    "a|one hundred / hundred hundred / "
    "small|number|one hyphen and hyphen a hyphen half / small|number|decimal|integer|tens|a|one million / "
    "a? couple of? / (a|small|number|half / a half / half a)? dozen / "
    "a? vague hundred|million / vague_of of vague_of of / "
    "a vague / a? vague_of of / a number_word of / small|number and a half / "
    "small|integer to|hyphen|dash|or small|integer / number to|or number / "
    "small|integer|decimal|number|one|tens|vague|couple|mixed)"
)

#: What leaves a length open: "ten days or so", "a year or more".
OR_SO = "(or so|more|longer)"

#: A count before a hyphen: its article is not part of it.
ADJECTIVE_COUNT = (
    "n=(small|number to|or number / small to|or small / tens hyphen number|one / number|one and a half / "
    "small|number|one hyphen and hyphen a hyphen half / small|number hyphen to|or hyphen small|number / "
    "small hyphen small / small mixed / small|number dash to|or small|number / small|number hyphen kind_of_day / "
    "small|integer|decimal|number|one|tens|vague)"
)
