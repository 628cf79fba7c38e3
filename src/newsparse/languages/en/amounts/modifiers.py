"""English modifiers of amounts, and the words around a number that tell what it is."""

_BEFORE = {
    "approx": """
        about|around|roughly|approximately|nearly|almost|some|circa|ca|estimated|an estimated|close to|approx|~|≈|or so
        in the region of|just about|in the neighbourhood of|in the neighborhood of|in the vicinity of|on the order of
        in the order of|somewhere around|approaching|more or less|nearing|around about|an approximate|near|practically
        virtually|give or take
    """,
    "more_than": """
        more than|over|above|greater than|well over|in excess of|upwards of|upward of|exceeding|exceeded|exceeds|exceed
        higher than|longer than|older than|bigger than|larger than|>|just over|well above|far more than|much more than
        way more than|a little over|a little more than|a bit over|a bit more than|slightly more than|slightly over
        slightly above|beyond|north of|surpassing|surpassed|topping|topped|just more than|well in excess of|heavier than
        taller than|faster than|better than
    """,
    "at_least": """
        no fewer than|no less than|not less than|at least|a minimum of|minimum of|≥|as little as|as few as|as low as
        at a minimum|at the very least|from at least|no lower than|starting at
    """,
    "less_than": """
        less than|fewer than|under|below|lower than|younger than|shy of|<|just under|well under|well below|just shy of
        just short of|short of|slightly less than|slightly under|slightly below|a little under|a little less than
        a bit under|smaller than|shorter than|not quite|just below|south of|far fewer than|far less than|lighter than
    """,
    "at_most": """
        up to|upto|no more than|not more than|as many as|as much as|at most|a maximum of|maximum of|≤
        as high as|no greater than|no higher than|no longer than|not exceeding|at the very most
        limited to|capped at|as big as|as large as|not over
    """,
}

#: Modifiers before an amount; the longest fits first.
BEFORE = {
    phrase.strip(): modifier
    for modifier, phrases in _BEFORE.items()
    for line in phrases.split("\n")
    for phrase in line.split("|")
    if phrase.strip()
}

_AFTER = {
    "approx": "or so|or thereabouts|more or less",
    "at_least": (
        "or more|or over|or above|or older|and over|and older|and above|and up|or higher|or greater|or longer|or better"
        "|plus|+|- plus|at least"
    ),
    "at_most": "or less|or fewer|or under|or younger|or below|and under|and younger|or lower|or shorter|at most",
}

#: Modifiers after an amount.
AFTER = {phrase: modifier for modifier, phrases in _AFTER.items() for phrase in phrases.split("|")}

_DURING = "over"
#: Before a time these say how long something goes on, not how many: "over five years" is "during", after "for" it is
#: "more than".
DURING = frozenset(_DURING.split())

_LASTING = (
    "for of after took take takes taken lasted lasts last lasting spent spend just well is was be been with "
    "within waiting has had have served serves waited wait jailed lived from to"
)
#: Words after which even they say how many.
LASTING = frozenset(_LASTING.split())

_SHARING = "by than of to only just another"
#: Words before a fraction without a noun: "by a third", "a drop of a quarter".
SHARING = frozenset(_SHARING.split())

#: Words after a number that make it a loose one: "30-odd", "20-plus", "a dozen or so".
LOOSELY = {
    "odd": "approx", "so": "approx", "plus": "at_least", "+": "at_least", "more": "at_least", "fewer": "at_most",
    "less": "at_most",
}  # fmt: skip

_FIGURES = (
    "toll number total tally count index population figure figures rating ratio average mean median score value "
    "level membership attendance readership circulation temperature rate odds quota target estimate reading tolls "
    "numbers totals headcount workforce casualties deaths cases infections turnout capacity strength"
)
_SUMS = (
    "worth cost costs costing paid pay pays paying price priced fine fined spent spend spending earned earns owed owes "
    "owing sold bought raised raise salary rent fee fees bill profit profits loss losses revenue revenues turnover "
    "sales income earnings debt debts budget fund funding grant grants bonus bid bids deal deals contract contracts "
    "loan loans investment invested invest payout payment settlement compensation damages dividend deficit surplus "
    "savings saving borrowing borrowed overdraft takeover buyout valued valuation value jackpot prize signing transfer "
    "bailout injection subsidy stake cash fortune wealth"
)
#: Words beside a number that tell that it is money: "profit rose to 3.2m", "a 5m loan".
SUMS = frozenset(_SUMS.split())

_RANKED = (
    "first second last past next previous latest latter final other remaining top opening coming recent original "
    "available early closing"
)
#: Adjectives before the number of a whole: "10 of the first 11 games", and before quarters that are times.
RANKED = frozenset(_RANKED.split())

_HALVED = "way marathon time term brother sister back volley moon past empty full asleep"
#: What is one word with the half before it.
HALVED = frozenset(_HALVED.split())

_CODED = "zip postcode postal code pin account passport serial licence license plate extension"
#: Nouns of which a numeral is an identifier.
CODED = frozenset(_CODED.split())

_BODIES = (
    "staff team crew crowd group panel squad family audience army fleet force committee jury board enrolment "
    "enrollment party pool cast congregation class cabinet caucus throng field gang band record high low peak"
)
#: Nouns before "of" and a bare number: "a staff of 12".
BODIES = frozenset(_BODIES.split())

#: Nouns of a figure: a bare number after "rose to", "stands at", "is" is theirs.
FIGURES = frozenset(_FIGURES.split())

_TOLLS = (
    "killed killing kills kill wounded wounding wounds injured injuring injures hurt hurting arrested arresting "
    "displaced displacing hospitalised hospitalising hospitalized hospitalizing sickened sickening infected infecting "
    "evacuated evacuating rescued rescuing drowned drowning murdered murdering executed executing detained detaining "
    "left leaving kidnapped kidnapping abducted abducting stranded stranding trapped trapping slain massacred employs "
    "employed employing seats sleeps"
)
#: Verbs of which a bare number tells how many people they befell.
TOLLS = frozenset(_TOLLS.split())

_HOLDING = (
    "has have had having won wins winning lost loses losing scored scores scoring got gets gained gaining received "
    "needs needed collected claimed secured earned numbered numbers numbering totaled totalled totaling totalling "
    "averaged averages averaging tallied contributed managed grabbed netted"
)
#: Verbs that have or take a number of what is named elsewhere: "Rubio has 10".
HOLDING = frozenset(_HOLDING.split())

_CHANGES = (
    "rose rise rises rising fell fall falls falling dropped drop drops dropping increased increase increases "
    "increasing decreased decrease decreases cut cuts cutting raised raise raises raising lowered lower lowers "
    "went going gone off jumped jump jumps slipped slid slowed slow slows climbed climb climbs grew grow grows gained "
    "declined "
    "decline declines dipped surged soared tumbled plunged reduced reduce widened narrowed moved changed down up "
    "boosted boost doubled tripled swelled shrank eased skidded skidding tumble tumbling plunge plunging soaring surge "
    "surging slumped slump slumping sank sink sinking sagged edged edging inched inching crept ticked nudged leapt "
    "leaped leap rocketed vaulted bounced rebounded recovered advanced advancing retreated retreating shed shedding "
    "firmed weakened strengthened softened rallied spiked ballooned mushroomed expanded contracted halved trimmed "
    "pared slashed slashing hiked hiking upped improved worsened swung accelerated decelerated narrowing widening "
    "slipping sliding slide slowing growing climbing jumping declining plummeted plummeting dived dove crashed "
    "collapsed easing dipping dip dips shrinking shrunk swelling revised upgraded downgraded lifted lifting "
    "improve improving improves worsen worsens accelerate accelerating expand expanding contract contracting shrink "
    "shrinks trebles widen narrow strengthen weaken added lost gaining moving changing quadrupled trebled"
)
#: Verbs and nouns of change: "rose from 4 to 5" is two amounts, "from 4 to 5" alone is a range.
CHANGES = frozenset(_CHANGES.split())

#: Words before "X to Y" that say how far a change goes: a range.
EXTENTS = frozenset(["by", "of", "another", "additional", "extra", "between", "further", "estimated"])

#: Words before "X to Y" that say where a change starts: two amounts.
STARTS = frozenset(["from"])

#: Words between two amounts of one unit, which the second need not repeat: "up from 2.4 million".
ALIKE = frozenset(["from", "to", "than", "against", "versus", "vs", "or", "until"])

_IDENTIFIERS = (
    "2K 4K 5K 8K 4k 8k 2D 3D 2G 3G 4G 5G 6G 1080p 720p 480p 1440p 2160p 1080P 720P 4x4 24/7 50/50 "
    "9/11 7/7 20/20 Y2K 911 999 3M"
)
#: Numerals with letters that are names of things.
IDENTIFIERS = frozenset(_IDENTIFIERS.split())
