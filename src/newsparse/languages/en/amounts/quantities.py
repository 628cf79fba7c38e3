"""Rows for percentages, quantities and ages."""

from newsparse.languages.schema.rules import Rule

N = "(number|large|yearlike|single|part|measured|metres|vague more{0,28})"
LINK = "(dash? to / hyphen|dash|or)"
ONE_UNIT = (
    "(square hyphen unit|symbol|time_unit / square metre_or_million / unit|mass|symbol hyphen "
    "unit|mass|symbol|time_unit / square|degree? "
    "unit|time_unit|symbol|mass / degree letter / degree / letter|metre_or_million)"
)
UNIT = f"(measured_adjective{{0,2}} {ONE_UNIT})"
RATE = "(rate=(per|a|slash square? unit|time_unit|symbol|letter / per unit time_unit))?"
PERCENT = "(percent point? / per cent / basis point / basis_points)"

QUANTITY_RULES = (
    Rule(
        name="percent",
        pattern=f"{N} hyphen? {PERCENT} / hundredths / part more{{0,3}} of? a percent point?",
        read="percent",
        finds=(
            "19 percent",
            "4.8%",
            "24 per cent",
            "5pc",
            "25 basis points",
            "9.2 bps",
            "3 percentage points",
            "half a percent",
            "a quarter of a percentage point",
            "75-percent",
            "5 pc",
        ),
        leaves=("double-digit percent growth", "percent of 19"),
        why="a number before a word or sign for hundredths",
    ),
    Rule(
        name="percent range",
        pattern=f"{N} {PERCENT}? {LINK} {N} hyphen? {PERCENT}",
        read="percent",
        finds=("10-15%", "10% to 15%", "three or four percent"),
        leaves=("It rose from 10% to 15%", "10-15 people"),
        why="both ends share the sign",
    ),
    Rule(
        name="percent between",
        pattern=f"between [{N} {PERCENT}? and {N} {PERCENT}]",
        read="percent",
        finds=("between [3 and 4 percent]", "between [3% and 4%]"),
        leaves=("between three and four",),
        why="'between' makes a range",
    ),
    Rule(
        name="quantity",
        pattern=f"{N} hyphen? {UNIT} {RATE}",
        read="quantity",
        finds=(
            "35 miles",
            "three hours",
            "50 square feet",
            "30 degrees",
            "87 mph",
            "100 kilometres per hour",
            "6.1-inch",
            "20 degrees C",
            "90 km/h",
            "3 barrels a day",
            "40 m",
            "2.4 μm",
        ),
        leaves=("miles of 35", "the 15th hour", "S-400 km", "in 2017 hours"),
        why="a number before a unit",
    ),
    Rule(
        name="range of quantity",
        pattern=f"{N} (hyphen? {UNIT})? {LINK} {N} hyphen? {UNIT} {RATE}",
        read="quantity",
        finds=(
            "three to five years",
            "15-22 miles per hour",
            "252 miles to 287 miles",
            "10-15 km",
            "two or three days",
        ),
        leaves=("It rose from 3 km to 4 km",),
        why="both ends share the unit",
    ),
    Rule(
        name="quantity with a half after it",
        pattern=f"{N} hyphen? {UNIT} and a part / unit|time_unit and a part",
        read="and_part",
        finds=("an hour and a half", "2 years and a half"),
        leaves=("an hour and a third man", "the hour and a half"),
        why="the half of a unit stands after it",
    ),
    Rule(
        name="parts of many",
        pattern=f"{N} part_of_many per scale",
        read="concentration",
        finds=("15 parts per billion",),
        leaves=("15 parts per box",),
        why="a concentration names its whole",
    ),
    Rule(
        name="part of a unit",
        pattern="part more{0,3} of? a unit|time_unit",
        read="quantity",
        finds=("half an hour", "a tenth of a second"),
        leaves=("half a loaf", "a third option"),
        why="a fraction of one unit",
    ),
    Rule(
        name="quantity between",
        pattern=f"between [{N} {UNIT}? and {N} {UNIT} {RATE}]",
        read="quantity",
        finds=("between [three and five years]", "between [3 km and 5 km]"),
        leaves=("between three and five",),
        why="'between' makes a range",
    ),
    Rule(
        name="quantity glued",
        pattern=(f"measured|metres (square? unit|symbol|metre_or_million)? {RATE} / {N} {LINK} measured|metres"),
        read="quantity",
        finds=("256GB", "37m", "5-10W", "140km/h", "9.87s"),
        leaves=("22nd", "a 4x4", "in the 80s"),
        why="a symbol glued to the numeral",
    ),
    Rule(
        name="feet and inches",
        pattern="number hyphen unit hyphen number / number|measured (unit|symbol)? number|measured (unit|symbol)?",
        read="feet",
        finds=("6ft 2in", "6-foot-4", "6 feet 2 inches"),
        leaves=("6 apples 2 pears",),
        why="feet and inches are one length",
    ),
    Rule(
        name="age in words",
        pattern=f"({N} {LINK})? {N} hyphen? time_unit hyphen? old",
        read="age",
        finds=("15-year-old", "50 year-old", "50 years old", "18-month-old", "12- to 14-year-olds"),
        leaves=("the old years", "years ago"),
        why="an age with its unit",
    ),
    Rule(
        name="aged",
        pattern=(
            "(aged of|between|stop? / aged of? bound / aged is|stop{1,2}"
            " / expectancy (in|of|stop any{1,2}){0,2} is stop?)"
            f" [{N} (({LINK} / and) {N})?]"
        ),
        read="age",
        finds=(
            "aged [42]",
            "the age of [21]",
            "at age [9]",
            "aged [over 65]",
            "aged [18 to 64]",
            "aged between [18 and 24]",
            "The average age is [43].",
            "Life expectancy for men is [around 73].",
        ),
        leaves=("the age of reason", "aged care", "The age is 43 percent"),
        why="an age without its unit",
        after="time_unit|hyphen|percent|unit|square|symbol|cap|measured_adjective / dot number",
    ),
    Rule(
        name="people of an age",
        pattern=f"person bound|aged [{N} ({LINK} {N})?]",
        read="age",
        finds=("People [over 65] may enter.", "children [under 12] are free", "pupils aged [11 to 16]"),
        leaves=("people over 65 percent", "children under 12 stone"),
        why="people over or under a bare number are so old",
        after="time_unit|hyphen|percent|unit|square|symbol|cap|mass|large|money|measured_adjective",
    ),
    Rule(
        name="age at an event",
        pattern="dies in|stop [number]",
        read="age",
        finds=("He died at [91].", "She retired at [60]."),
        leaves=("He died at 91 Elm Road.", "He died at 7 pm."),
        why="people die and retire at an age",
        after=(
            "percent|unit|time_unit|cap|hyphen|sign|slash|clock_word|month|place|measured_adjective / comma cap"
            " / dot number"
        ),
    ),
    Rule(
        name="age between commas",
        pattern="[number] comma",
        read="age_of_name",
        finds=("Ann Lee, [25], said so", "Mr. Roe, [66], has gone"),
        leaves=("May 5, 25", "in Rome, 2017, he"),
        why="a number between commas after a name is an age",
    ),
    Rule(
        name="age of a pronoun",
        pattern="number",
        read="age_of_pronoun",
        finds=("He is [35].", "She will be [73] soon."),
        leaves=("He is first", "It is 35."),
        why="a person who is a number is that old",
        after="percent|unit|time_unit|cap|hyphen|sign|slash|clock_word|measured_adjective|mass|money / dot number",
    ),
    Rule(
        name="times",
        pattern=f"{N} (or|to|hyphen {N})? time_of_count",
        read="times",
        finds=("four times", "three or four times", "2.5 times"),
        leaves=("the times", "modern times"),
        why="a count of times",
    ),
)
