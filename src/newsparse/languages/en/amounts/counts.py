"""Rows for counts."""

from newsparse.languages.schema.rules import Rule

NOMINAL = "word|cap|acronym|initial|place|rate_noun|prefix|money|point|old|label|code|scale_letter|mass"
N = "(number|large|yearlike|single|metres more{0,12})"

COUNT_RULES = (
    Rule(
        name="count",
        pattern=f"[{N}] (further? / hyphen) {NOMINAL}",
        read="counted",
        finds=(
            "[four S-400 air defense systems] arrived",
            "[2,300 jobs] went",
            "[96 Liverpool fans] came",
            "a [14-player squad]",
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
        pattern=f"[{N} (to|hyphen|dash|or) {N}] {NOMINAL}",
        read="counted",
        finds=("[two or three people] came", "[5-10 jobs] went", "[3 to 4 million homes] flooded"),
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
        name="plenty",
        pattern="[vague more{0,2} (of the?)?]",
        read="vague",
        finds=("[dozens of people] fled", "[millions of Americans] vote", "[tens of thousands] fled"),
        leaves=("several people", "a few people"),
        why="a plural magnitude is a range up to the next one",
    ),
    Rule(
        name="fraction",
        pattern="part more{0,3} of (the|a|modal)? / part more{0,3} the|a / part more{1,3}",
        read="part",
        finds=(
            "[a third of voters] stayed",
            "[half the flats] burnt",
            "[two-thirds of the seats] were empty",
            "[half of all voters] stayed",
            "[one-third] agreed",
        ),
        leaves=("third-party", "the fourth quarter", "half-hearted"),
        why="a fraction of what is counted",
    ),
    Rule(
        name="so many in so many",
        pattern="number|single more{0,3} (in / out of) number|large more{0,3}",
        read="in_each",
        finds=("[three in four voters] stayed", "[nine out of 10 dentists] agree"),
        leaves=("three in Paris", "two in 2017"),
        why="a fraction in whole numbers",
    ),
)
