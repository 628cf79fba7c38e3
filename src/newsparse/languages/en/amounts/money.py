"""Rows for money."""

from newsparse.languages.schema.rules import Rule

N = "(number|large|yearlike|single|measured|metres more{0,12})"
LINK = "to|hyphen|dash"
RATE = (
    "(rate=((per|slash square? unit|time_unit|symbol|letter|rate_noun|mass|word) / (a rate_noun|label|unit|time_unit|mass|dozen) / (hyphen a hyphen rate_noun|unit|time_unit) "
    "/ each / (hyphen per hyphen any)))?"
)
ADJECTIVE = "place|cap|acronym|initial|word|prefix|code|symbol|modal"
SIGNED = "(prefix? sign prefix? dot? / prefix sign / code sign? dot?)"

MONEY_RULES = (
    Rule(
        name="sign before number",
        pattern=f"{SIGNED} (hyphen|dash)? {N} (scale_letter|metre_or_million)? money? {RATE}",
        read="money",
        finds=("$2.5 billion", "US$ 3", "EUR 20", "Rs. 500", "€1.2m", "$-3bn", "$5 m",
               "$10 dollars", "$70 a barrel", "£3,000-a-year", "C$58m", "$4 per share", "$3/kg", "$9-per-seat", "$2 each"),
        leaves=("The $ sign", "USD rose", "EUR and 20"),
        why="the sign or code says that the number after it is money",
    ),
    Rule(
        name="sign before number, code after",
        pattern=f"sign {N} (scale_letter|metre_or_million)? prefix|code {RATE}",
        read="money",
        finds=("$76 US", "$7 AUD", "$3 million US a year", "$5 m CAD"),
        leaves=("$99 AU$150", "rmb 10 usd 20"),
        why="the letters that say whose dollar it is can stand after the number",
        after="sign|number|large|metres|measured",
    ),
    Rule(
        name="sign before range",
        pattern=f"{SIGNED} {N} {LINK} {SIGNED}? {N} {RATE}",
        read="money",
        finds=("$1.5-2 billion", "$15-20", "$800,000 to $1.3 million", "€5–€10 a head"),
        leaves=("Oil fell from $75 to $45",),
        why="both ends share the sign and the magnitude",
    ),
    Rule(
        name="sign between",
        pattern=f"between [{SIGNED} {N} and {SIGNED}? {N} {RATE}]",
        read="money",
        finds=("between [$3 and $5]", "between [$3 and 5 million a year]"),
        leaves=("between $3 and nothing",),
        why="'between' makes a range of two amounts",
    ),
    Rule(
        name="number before noun",
        pattern=f"{N} hyphen? ({ADJECTIVE}|mass){{0,3}} money {RATE}",
        read="money",
        finds=("5 million Swiss francs", "1 trillion yen", "3 New Zealand dollars",
               "one-yen", "2 euros a day"),
        leaves=("3 of the dollars",),
        why="the noun says which money; the adjective before it says whose",
    ),
    Rule(
        name="range before noun",
        pattern=f"({N} {LINK}|or {N} ({ADJECTIVE}){{0,3}} money / {N} money {LINK} {N} money) {RATE}",
        read="money",
        finds=("4 to 6 million euros", "2-3 million Swiss francs", "five or six euros"),
        leaves=("4 to 6 million people",),
        why="both ends share the noun and the magnitude",
    ),
    Rule(
        name="between before noun",
        pattern=f"between [{N} and {N} ({ADJECTIVE}){{0,3}} money {RATE}]",
        read="money",
        finds=("between [4 and 6 million euros]",),
        leaves=("between 4 and 6 million people",),
        why="'between' makes a range of two numbers of one money",
    ),
    Rule(
        name="number before code",
        pattern=f"{N} (code|sign) {RATE}",
        read="money",
        finds=("5 million USD", "1,200€", "20 EUR a day"),
        leaves=("5 million of USD",),
        why="codes and signs also stand after the number",
    ),
    Rule(
        name="number before wordlike noun",
        pattern=f"{N} ({ADJECTIVE}){{0,2}} wordlike|wordcode {RATE}",
        read="money_wordlike",
        finds=("30 billion won", "500 million South African rand", "3 million TRY"),
        leaves=("The three real reasons", "After 7 won the game"),
        why="a currency that is also a word needs a number as large as money's",
    ),
    Rule(
        name="plenty of money",
        pattern=f"vague more{{0,2}} of ({ADJECTIVE}){{0,2}} money|mass",
        read="money_vague",
        finds=("thousands of dollars", "tens of millions of Swiss francs", "millions of pounds"),
        leaves=("thousands of people", "hundreds of pounds of fish"),
        why="a plural magnitude is a range",
        after="of",
    ),
    Rule(
        name="pounds",
        pattern=f"{N} ({LINK} {N})? hyphen? ({ADJECTIVE}){{0,2}} mass {RATE}",
        read="money_pounds",
        finds=("a hundred thousand pounds", "5 million pounds", "30 British pounds", "2-3 million pounds a year"),
        leaves=("He weighs 208 pounds.", "a 3-pound fish"),
        why="pounds are a mass unless somebody's or as many as only money is",
    ),
    Rule(
        name="wordlike code before number",
        pattern=f"wordcode {N}",
        read="money_wordlike",
        finds=("TRY 500 million", "COP 2,300"),
        leaves=("COP 26", "ALL 5 answers"),
        why="a code that is also a word needs a number as large as money's",
    ),
    Rule(
        name="hundredths",
        pattern=f"{N} ({LINK} {N})? hyphen? minor|cent {RATE}",
        read="money_minor",
        finds=("19 cents", "132.4 pence", "12-cent-a-share", "5 to 10 cents", "50 pence each"),
        leaves=("19 per cent", "the scent of 19"),
        why="cents and pence are hundredths of their currency",
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
        name="number with money glued",
        pattern=f"sign? fused more{{0,3}} ({LINK} {N})? {RATE}",
        read="money_glued",
        finds=("USD34.6 million", "$US12 million", "$A7", "EUR20-30 million", "Rs500", "50p", "115.5USD", "RM79 a month"),
        leaves=("G20", "ABC123", "MH370"),
        why="code and numeral are often one word",
    ),
    Rule(
        name="number before scaled code",
        pattern=f"{N} scaled_code",
        read="money_scaled",
        finds=("120 MEUR",),
        leaves=("120 MELT",),
        why="industry writes the magnitude into the code",
    ),
    Rule(
        name="grand",
        pattern=f"a grand / {N} grand",
        read="money_grand",
        finds=("twenty grand", "a grand"),
        leaves=("grand total", "a grand piano"),
        why="a thousand of a money that the article names elsewhere",
        after="word|cap",
    ),
)  # fmt: skip
