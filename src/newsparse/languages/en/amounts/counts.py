"""Rows for counts."""

from newsparse.languages.schema.rules import Rule

NOMINAL = (
    "word|cap|acronym|initial|place|rate_noun|prefix|money|point|old|label|code|scale_letter|mass|person|casualty"
    "|measured_adjective|wordlike|minor_exact|part_of_many|most|symbol"
)
N = "(number|large|yearlike|single|metres more{0,28})"

COUNT_RULES = (
    Rule(
        name="count of sized things",
        pattern=(
            "[number|large|single more{0,28}] (sized=(measured|metres / number hyphen time_unit hyphen old"
            " / number hyphen unit|symbol|time_unit|mass|word|rate_noun|money|minor|cent / fused))"
            f" {NOMINAL}"
        ),
        read="sized",
        finds=(
            "[2.7 million] 90kg bags came",
            "[two] 12-inch pizzas",
            "[six] 330ml cans",
            "[five] 10-minute calls",
            "[two] 16-year-old boys",
            "[ten] 40-seat buses",
            "[five] 20-dollar bills",
            "[ten] 50p coins",
        ),
        leaves=("in 2017 90kg bags", "two 12-inch", "Section 5 90kg bags", "1 500kg bags"),
        why="between a number and its noun the size of one of them can stand",
    ),
    Rule(
        name="count",
        pattern=(f"[{N}] (further? / hyphen / loosely=(or so / hyphen odd|plus / plus) further?) {NOMINAL}"),
        read="counted",
        finds=(
            "[four S-400 air defense systems] arrived",
            "[2,300 jobs] went",
            "[96 Liverpool fans] came",
            "a [14-player] squad",
            "[A dozen or so people] waited",
            "The [30-odd guests] left.",
            "[100+ people] came",
            "[seven more deaths] came",
            "[more than 2000 jobs] went",
            "[three men] ran",
        ),
        leaves=(
            "iPhone 14 sales",
            "Section 427 rules",
            "S-400 systems",
            "two-way streets",
            "the new one said",
            "Boeing 737 jets",
            "in 2017 sales fell",
            "a one-time offer",
            "Game 2 tickets",
            "a 2-1 win",
        ),
        why="a number before a noun phrase that ends in a plural",
    ),
    Rule(
        name="range of count",
        pattern=f"[{N} (to|hyphen|dash|or / dash to|or) {N}] (hyphen? {NOMINAL})",
        read="counted",
        finds=(
            "[two or three people] came",
            "[5-10 jobs] went",
            "[3 to 4 million homes] flooded",
            "a [two- or three-bedroom] flat",
        ),
        leaves=("a 4-3 win", "the 2-2 draw"),
        why="both ends count the same noun",
    ),
    Rule(
        name="between counts",
        pattern=f"between [{N} and {N}] {NOMINAL}",
        read="counted",
        finds=("between [three and five people] came",),
        leaves=("between three and five",),
        why="'between' makes a range",
    ),
    Rule(
        name="count of",
        pattern=f"[{N}] (extent_of=(of the most? / of most?))",
        read="counted",
        finds=("[one of the students] left", "[one of the most daring raids] failed", "[one of Ann]"),
        leaves=("no one of note", "the one of them"),
        why="one of several is counted",
    ),
    Rule(
        name="bare number",
        pattern="large more{0,9} (to|hyphen|dash large more{0,9})?",
        read="bare",
        finds=("It gained [71 million].", "The index closed at [6,327.80].", "[3 million to 4 million]"),
        leaves=("at 15.", "in 2017", "It is 9.", "number 4"),
        why="a number with a magnitude, a grouping or a decimal point is no label",
    ),
    Rule(
        name="range before a magnitude",
        pattern="[number|single more{0,3} to|hyphen|dash|or large more{0,9}]",
        read="bare_range",
        finds=("It needs [200 to 300 million].", "a loss of [10-15 billion]", "[two or three million] in all"),
        leaves=("It won 3 to 1,200.5", "It rose from 200 to 300 million.", "It fell 5 to 286.5"),
        why="both ends share the magnitude",
    ),
    Rule(
        name="number changed from",
        pattern="[number] to large",
        read="number_changed",
        finds=("It rose from [200] to 300 million.",),
        leaves=("from 200 to 300 million", "It rose by 200 to 300 million", "It fell from 5 to 286.5"),
        why="of a change the first end takes its magnitude from the second",
    ),
    Rule(
        name="plenty",
        pattern="[vague more{0,2} (of the?)?]",
        read="vague",
        finds=("[dozens of people] fled", "[millions of Americans] vote", "[tens of thousands] fled"),
        leaves=("several people", "a few people"),
        why="a plural magnitude is a range up to the next one",
    ),
    Rule(
        name="fraction",
        pattern="part more{0,3} of (the|a|modal)? / part more{0,3} the|a / part more{1,3} / part word|finite",
        read="part",
        finds=(
            "[a third of voters] stayed",
            "[half the flats] burnt",
            "[two-thirds of the seats] were empty",
            "[half of all voters] stayed",
            "[one-third] agreed",
            "Sales fell by [a third].",
            "[half] said so",
        ),
        leaves=("third-party", "the fourth quarter", "half-hearted"),
        why="a fraction of what is counted",
    ),
    Rule(
        name="part of a point",
        pattern="part more{0,4} hyphen? point",
        read="part_of_point",
        finds=("a quarter-point", "half-point", "3/4 point"),
        leaves=("half the points", "a third place"),
        why="rates and bonds move by parts of a point",
    ),
    Rule(
        name="so many in so many",
        pattern="number|single more{0,3} hyphen? (in hyphen? every|each? / out? of every|each?) number|large more{0,3}",
        read="in_each",
        finds=(
            "[three in four voters] stayed",
            "[nine out of 10 dentists] agree",
            "[one in every 10 workers] left",
            "[five of six games] were lost",
            "[Six-in-ten adults] agree",
        ),
        leaves=("three in Paris", "two in 2017"),
        why="a fraction in whole numbers",
    ),
    Rule(
        name="dead and wounded",
        pattern=f"[{N}] casualty",
        read="unnamed",
        finds=("[15] wounded and", "[nine] dead."),
        leaves=("15 wounded soldiers", "nine dead fish"),
        why="people counted by what befell them",
        after="word|cap|acronym|hyphen|place|rate_noun|person|label|measured_adjective",
    ),
    Rule(
        name="so many out of",
        pattern=f"[{N}] out of the number|large",
        read="unnamed",
        finds=("[12] out of the 36 states",),
        leaves=("12 out of the door", "Section 12 out of the 36"),
        why="the part of a number is counted in its unit",
    ),
    Rule(
        name="number before verb",
        pattern="[number|large more{0,28}] finite|dies",
        read="unnamed",
        finds=("Of the tests, [87] were positive.", "[Nine] died in the fire."),
        leaves=("Section 5 will apply.", "In 2017 were none."),
        why="what does something is counted, though the noun is elsewhere",
    ),
    Rule(
        name="so many more",
        pattern="[number|large more{0,9}] further",
        read="unnamed",
        finds=("It will add [60] more.", "and [15] more were hurt"),
        leaves=("60 more people", "60 more than ever", "Section 5 more"),
        why="what is counted is named elsewhere",
        after=f"{NOMINAL}|of|bound|hyphen|number|large|single|time_unit|unit|money|percent|square|symbol",
    ),
    Rule(
        name="so many to so many",
        pattern="[number more{0,3}]",
        read="so_many_to",
        behind="to",
        finds=("He won by 51 votes to [49].", "They won five games to [three]"),
        leaves=("They won to 5.", "The walk of 5 miles to 49."),
        why="of a result the second number counts what the first does",
        after=(
            "word|cap|acronym|initial|hyphen|dash|percent|per|cent|unit|time_unit|symbol|letter|square|degree|money|mass|"
            "minor|month|rate_noun|place|clock_word|fraction|measured_adjective|wordlike|code|sign|slash|person|or|of|"
            "label|point|more|further|metre_or_million|time_of_count|casualty|small|year|integer|decimal|basis|fused|"
            "scaled_code|measured|metres|hundredths|part|vague|large|number / dot number|small"
        ),
    ),
    Rule(
        name="so many elsewhere",
        pattern="[number|large more{0,9}] in the? cap|place|acronym",
        read="elsewhere",
        behind="and|comma",
        finds=("It killed 12 people in Oslo and [10] in Rome.", "They sold 20 cars in Oslo and [1,500] in Bonn."),
        leaves=("It paid $5 in Oslo and 10 in Rome.", "Oslo and 10 in Rome", "It is 5 km in Oslo and 10 in Rome."),
        why="what is counted was named for the first place",
    ),
    Rule(
        name="figure",
        pattern="number|single more{0,9}",
        read="value_of",
        finds=(
            "The death toll rose to [112].",
            "It fell from [45].",
            "The total is [87].",
            "a population of [312]",
            "It has a staff of [12].",
            "killing [14] and injuring [one]",
            "Sanders has [at least 69].",
            "Rubio has [10], Cruz",
        ),
        leaves=("They won to 5.", "Open from 9 to 5.", "The toll is 5 dollars.", "He has one.", "about 9 on Monday"),
        why="a number after a bound, a verb of having, a figure or a verb of change stands for what it counts",
        after=(
            "word|cap|acronym|initial|hyphen|dash|percent|per|cent|unit|time_unit|symbol|letter|square|degree|money|mass|"
            "minor|to|month|rate_noun|place|clock_word|fraction|measured_adjective|wordlike|code|sign|slash|person|or|of|"
            "label|point|more|further|metre_or_million|time_of_count|casualty|small|year|integer|decimal|basis|fused|"
            "scaled_code|measured|metres|hundredths|part|vague|large|number / dot number|small"
        ),
    ),
    Rule(
        name="manifold",
        pattern="fold / number|large more{0,6} hyphen? times_over",
        read="fold",
        finds=("Cases rose [sixfold].", "a [10-fold] increase"),
        leaves=("the fold", "a manifold gain"),
        why="a factor in one word",
    ),
)
