"""Rows for percentages and quantities."""

from newsparse.languages.schema.rules import Rule

N = "(number|large|yearlike|single|part|measured|metres|vague more{0,28})"
LINK = "(dash? to|or / hyphen to|or hyphen / hyphen|dash)"
ONE_UNIT = (
    "(square dot? hyphen? unit|symbol|time_unit / square dot? metre_or_million / unit|mass|symbol hyphen "
    "unit|mass|symbol|time_unit / degree? "
    "unit|time_unit|symbol|mass / square mass / degree letter / degree / letter|metre_or_million)"
)
UNIT = f"(measured_adjective{{0,2}} {ONE_UNIT})"
RATE = "(rate=(per|a|slash square? unit|time_unit|symbol|letter / per unit time_unit))?"
PART = "part more{0,3} of? a"
PERCENT = "(percent (hyphen? point)? / per hyphen? cent / basis point / basis_points)"

QUANTITY_RULES = (
    Rule(
        name="percent",
        pattern=(
            f"{N} hyphen? {PERCENT} / hundredths / {PART} percent point? / {N} of a percent point?"
            " / part more{0,3} of single|number percent point?"
        ),
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
            "0.5 of a percentage point",
            "one-eighth of 1 percent",
            "75-percent",
            "quarter-percentage-point",
            "5 pc",
            "12bp",
        ),
        leaves=("double-digit percent growth", "percent of 19"),
        why="a number before a word or sign for hundredths",
    ),
    Rule(
        name="percent range",
        pattern=f"{N} {PERCENT}? {LINK} {N} hyphen? {PERCENT} / (hundredths / {N}) {LINK} hundredths",
        read="percent",
        finds=("5pc to 8pc", "10-20pc", "10-15%", "10% to 15%", "three or four percent"),
        leaves=("It rose from 10% to 15%", "10-15 people"),
        why="both ends share the sign",
    ),
    Rule(
        name="percent changed from",
        pattern=f"[{N}] to {N} hyphen? {PERCENT}",
        read="percent_changed",
        finds=("It rose from [10] to 15 percent.",),
        leaves=("from 10 to 15 percent", "It rose by 10 to 15 percent"),
        why="of a change the first end takes its unit from the second",
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
        name="compound unit",
        pattern=f"{N} hyphen? unit hyphen? unit|time_unit {RATE}",
        read="compound_unit",
        finds=("900 gigawatt hours", "30 acre feet", "90 watt-hours per kilogram"),
        leaves=("26 miles hours later",),
        why="some units are the product of two",
    ),
    Rule(
        name="quantity",
        pattern=f"{N} (loosely=(hyphen odd|plus / or so|further|stop) / further)? hyphen? {UNIT} {RATE}",
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
            "20-odd-year",
            "60-plus miles",
            "100 or so miles",
            "two or more years",
            "five or fewer days",
            "15 extra minutes",
            "1,200 sq. km",
        ),
        leaves=("miles of 35", "the 15th hour", "S-400 km", "in 2017 hours"),
        why="a number before a unit",
    ),
    Rule(
        name="inches abbreviated",
        pattern=f"[({N} {LINK})? {N} in dot] word|of|stop|by",
        read="inches_dotted",
        finds=("[4 in.] of rain", "[2 to 3 in.] deep"),
        leaves=("It was one of four in. Then", "2 in 3"),
        why="the full stop of an abbreviation, inside a sentence",
    ),
    Rule(
        name="dimension",
        pattern=f"[{N}] hyphen? by|cross hyphen? {N} (hyphen? by|cross hyphen? {N})? hyphen? {UNIT}",
        read="quantity",
        finds=("[12] by 20 feet", "a [10]-by-12-foot room", "[3] x 4 m"),
        leaves=("12 by 20 people",),
        why="of two dimensions only the second may have a unit",
    ),
    Rule(
        name="quantity changed from",
        pattern=f"[{N}] to {N} hyphen? {UNIT} {RATE}",
        read="quantity_changed",
        finds=("It rose from [3] to 4 km.",),
        leaves=("from 3 to 4 km",),
        why="of a change the first end takes its unit from the second",
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
            "18-to-24-month",
            "two- or three-week",
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
        after="hyphen|unit|time_unit|percent|point",
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
        name="barrels a day",
        pattern=f"{N} scale_letter slash day_letter",
        read="named_unit",
        finds=("40,000 b/d",),
        leaves=("40,000 w/d", "b/d of 40,000"),
        why="the oil trade writes barrels a day so",
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
        pattern=f"between [({N} {UNIT}? and {N} {UNIT} / measured|metres and measured|metres) {RATE}]",
        read="quantity",
        finds=("between [20cm and 30cm]", "between [three and five years]", "between [3 km and 5 km]"),
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
        pattern=(
            "(number hyphen unit / measured) hyphen number"
            " / number|measured (unit|symbol|mass dot? comma? and?)? number|measured (unit|symbol|mass|in)?"
        ),
        read="two_units",
        finds=(
            "6ft 2in",
            "6ft-4",
            "6-foot-4",
            "6 feet 2 inches",
            "6 ft. 2 inches",
            "7lb 4oz",
            "12st 3lb",
            "6 feet, 2 inches",
            "5 ft 3 in",
        ),
        leaves=("6 apples 2 pears", "6 feet, 20 inches"),
        why="feet and inches are one length, pounds and ounces one mass",
    ),
    Rule(
        name="feet and inches in marks",
        pattern="mixed quote? / number apostrophe number quote?",
        read="feet_marks",
        finds=("5'11\"", "6'4", "6' 4\"", "6ft4in"),
        leaves=("the 1990's 40 years", "5'99", "5O'4"),
        why="one mark is feet, two are inches",
    ),
    Rule(
        name="inch mark",
        pattern=f"({N} {LINK})? {N} quote",
        read="inch_mark",
        finds=('[3"] of rain', '[2-5"] of snow', 'a [55"] TV', '[4½"] nails'),
        leaves=('"Turn to page 4" he said', '"It is 3" and', '3 "men"'),
        why="a mark glued to a number closes no quotation where none is open",
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
