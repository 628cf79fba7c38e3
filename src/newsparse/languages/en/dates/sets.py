"""Sets: "every Monday", "twice a week", "annually"."""

from newsparse.languages.schema.rules import Rule

SET_RULES = (
    Rule(
        name="every unit",
        pattern="each whole? (day|week|month_unit|year_unit|decade|quarter|weekend|clock_unit)",
        read="every_unit",
        finds=("[every single day]", "[every day]", "[each month]", "[every weekend]"),
        leaves=("every vote", "each day-care"),
        after="hyphen",
        why="What comes again in each unit is a set; its value is the length between.",
    ),
    Rule(
        name="every so many units",
        pattern="each (n=(small|number|vague) units|clock_units|quarters|fortnights /"
        " other|ordinal day|week|month_unit|year_unit|weekday)",
        read="every_count",
        finds=(
            "[every two weeks]",
            "[every 10 years]",
            "[every other day]",
            "[every few months]",
            "[every other Monday]",
            "[every third year]",
        ),
        leaves=("every two voters",),
        why="The value is the length between; every other is every second.",
    ),
    Rule(
        name="every weekday",
        pattern="each weekday daypart? / weekdays / weekday dayparts / weekends",
        read="every_weekday",
        finds=("[every Monday]", "on [Fridays]", "[Tuesday nights]", "[each Sunday morning]", "on [weekends]"),
        leaves=("every man",),
        why="A weekday that comes again each week.",
    ),
    Rule(
        name="weekdays that share their part",
        pattern="[weekday] comma|and|or|to (weekday comma|and|or)? weekday dayparts",
        read="shared_part",
        finds=("on [Monday] and Tuesday nights",),
        leaves=("on Monday and Tuesday night",),
        why="The first of two weekdays whose evenings come again.",
    ),
    Rule(
        name="weekday of every month",
        pattern="the? ordinal|last weekday|day|week of each month_unit|year_unit|quarter",
        read="every_unit",
        finds=("[the first Monday of every month]", "[the last day of each quarter]"),
        leaves=("the first Monday of the month",),
        after="hyphen",
        why="Once in each of a longer unit.",
    ),
    Rule(
        name="every month name",
        pattern="each month|april|may|season|daypart",
        read="every_named",
        finds=("[each July]", "[every May]", "[every summer]", "[every morning]", "[each night]"),
        leaves=("every mayor",),
        why="A month, a season or a part of the day that comes again.",
    ),
    Rule(
        name="daily",
        pattern="daily",
        read="daily",
        finds=("[daily]", "[annually]", "[hourly]"),
        leaves=("the Daily Mail", "the Nightly News", "Daily News columns"),
        why="One word for a set; a newspaper's name is none.",
    ),
    Rule(
        name="weekly",
        pattern="weekly",
        read="daily",
        finds=("met [weekly] in town", "is paid [monthly]"),
        leaves=("a weekly newspaper", "Publishers Weekly", "its quarterly dividend"),
        after="word|business|cap|hyphen|acronym|number|small",
        why="The adverb; as an adjective it names a kind of thing.",
    ),
    Rule(
        name="units a unit",
        pattern="(small|number / small|number to|or small|number) units|clock_units|daypart|dayparts"
        " a|per day|week|month_unit|year_unit",
        read="units_a",
        finds=("[six days a week]", "open [24 hours a day]", "[two or three nights a week]", "[10 months per year]"),
        leaves=("six people a week", "six days a man"),
        before="dollar",
        after="hyphen|ago",
        why="So much of each unit: a set of the unit, as often as is told.",
    ),
    Rule(
        name="times a unit",
        pattern="(once / (small|number to|or|hyphen)? small|number times) (a|per|each"
        " day|week|month_unit|year_unit|decade|century|clock_unit|quarter / weekly|daily) / "
        "(once / small|number times) each n=(small|number) units|clock_units",
        read="times_a",
        finds=(
            "[once a year]",
            "[twice a week]",
            "[twice weekly]",
            "[three times a day]",
            "[five times per month]",
            "[two or three times a week]",
            "[once every two weeks]",
            "[three times every five years]",
        ),
        leaves=("three times a winner",),
        after="hyphen",
        why="The value is the unit, how often goes to the frequency.",
    ),
)
