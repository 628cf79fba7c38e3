"""Rows for hundredths of money, for pounds, and for one and a thousand of a money."""

from newsparse.languages.en.amounts.money import ADJECTIVE, LETTER, LINK, RATE, N
from newsparse.languages.schema.rules import Rule

HUNDREDTH_RULES = (
    Rule(
        name="pounds",
        pattern=f"{N} ({LINK} {N})? hyphen? ({ADJECTIVE}){{0,2}} mass {RATE}",
        read="money_pounds",
        finds=("a hundred thousand pounds", "5 million pounds", "30 British pounds", "2-3 million pounds a year"),
        leaves=("He weighs 208 pounds.", "a 3-pound fish"),
        why="pounds are a mass unless somebody's or as many as only money is",
    ),
    Rule(
        name="pounds before number",
        pattern=f"mass {N} {LETTER} {RATE}",
        read="money_pounds_before",
        finds=("[pounds 3.9bn]", "a [pounds 40m] fund", "[pounds 250,000 a year]", "[pounds 5]."),
        leaves=("20 pounds 5 years ago", "in pounds 5 people", "a pound 5"),
        why="where the sign was lost its name was put before the number",
    ),
    Rule(
        name="hundredths",
        pattern=f"{N} ({LINK} {N})? hyphen? (place|prefix|money|cap|word)? minor|minor_exact|cent {RATE}",
        read="money_minor",
        finds=(
            "19 cents",
            "132.4 pence",
            "12-cent-a-share",
            "5 to 10 cents",
            "50 pence each",
            "19 US cents",
            "500 sen",
        ),
        leaves=("19 per cent", "the scent of 19"),
        why="cents and pence are hundredths of their currency",
    ),
    Rule(
        name="hundredths between",
        pattern=f"between [{N} and {N} (place|prefix)? minor|minor_exact|cent {RATE}]",
        read="money_minor",
        finds=("between [5 and 10 pence]", "between [5 and 10 US cents a litre]"),
        leaves=("between five and ten",),
        why="'between' makes a range",
    ),
    Rule(
        name="whole and hundredths",
        pattern=f"{N} ({ADJECTIVE}){{0,2}} money and? {N} minor|cent",
        read="money_compound",
        finds=("thirteen dollars and forty-five cents", "five euros 20 cents"),
        leaves=("dollars and cents",),
        why="units and hundredths are one amount",
    ),
    Rule(
        name="whole and bare hundredths",
        pattern=f"{N} money number more{{0,3}}",
        read="money_fifty",
        finds=("two dollars fifty", "6 euros 50"),
        leaves=("6 euros 50 years ago", "5 dollars 3", "500 euros 120"),
        why="after the whole a bare number of two digits is hundredths",
        after=(
            "word|cap|acronym|initial|hyphen|dash|percent|per|cent|unit|time_unit|symbol|letter|square|degree|money|mass|"
            "minor|to|month|rate_noun|place|clock_word|fraction|measured_adjective|wordlike|code|sign|slash|person|or|of|"
            "label|point|more|further|time_of_count|casualty|number|large|single / dot number"
        ),
    ),
    Rule(
        name="sign and hundredths",
        pattern=f"sign {N} and? (fused / number more{{0,3}} minor|cent) / {N} mass and? {N} minor",
        read="money_compound",
        finds=("$20 and 43c", "€5 and 20 cents", "£3 and 50p", "3 pounds 50 pence"),
        leaves=("$20 and 43 more", "$20 and 43p"),
        why="units and hundredths are one amount",
    ),
    Rule(
        name="hundredths before large number",
        pattern="minor_exact large more{0,3}",
        read="money_minor",
        finds=("sen 100,000",),
        leaves=("sen 5",),
        why="some papers write the name of a coin as others write a code",
    ),
    Rule(
        name="part of one",
        pattern="part more{0,3} of? a money",
        read="money",
        finds=("half a dollar", "a quarter of a euro"),
        leaves=("half a loaf", "a third dollar"),
        why="a fraction of one unit of money",
        after="word|cap|hyphen",
    ),
    Rule(
        name="one of a money",
        pattern=f"money {RATE}",
        read="money_one",
        finds=("It costs [a dollar].", "a dollar a day", "less than a euro per litre"),
        leaves=("a dollar store", "a euro-zone official", "half a dollar"),
        why="the article counts one, unless the money stands before another noun",
        after="word|cap|acronym|initial|hyphen|place|rate_noun|label|unit|person|measured_adjective|sign|old|point",
    ),
    Rule(
        name="hundredths changed from",
        pattern=f"[{N}] to {N} (place|prefix)? minor|minor_exact|cent",
        read="minor_changed",
        finds=("It rose from [5] to 6 cents.",),
        leaves=("from 5 to 6 cents", "It rose by 5 to 6 cents."),
        why="of a change the first end takes its money from the second",
    ),
    Rule(
        name="grand",
        pattern=f"grand / {N} grand",
        read="money_grand",
        finds=("twenty grand", "a grand"),
        leaves=("grand total", "a grand piano", "the grand"),
        why="a thousand of a money that the article names elsewhere",
        after="word|cap|measured_adjective|label|person",
    ),
    Rule(
        name="worth so many grand",
        pattern=f"a [{N} grand] word",
        read="money_grand",
        finds=("a [twenty grand] prize", "a [50 grand] car"),
        leaves=("twenty grand prizes", "two grand pianos"),
        why="after the article the number is of the money, not of the things",
    ),
)
