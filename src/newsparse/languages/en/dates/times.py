"""Times of day: the clock with its zone, and the parts of the day."""

from newsparse.languages.en.dates.pieces import EDGE
from newsparse.languages.schema.rules import Rule

_HALF_DAY = "(h=(small|clock|decimal|number|one) am|pm / g=(clock_am|clock_pm))"
_ZONE = "(zone / zone_place time)"
_DAY = (
    "(comma|on? (last|next|this)? weekday (comma (month|may / month_abbr stop?) small)? / "
    "comma|on? (today / tomorrow / yesterday) / comma|on? (month|may / month_abbr stop?) small /"
    " on small (month|may / month_abbr stop?))"
)

TIME_RULES = (
    Rule(
        name="clock",
        pattern=f"{_HALF_DAY} {_ZONE}? {_DAY}?",
        read="clock",
        finds=(
            "at [7:15 p.m.]",
            "[5 p.m. EST Nov. 9]",
            "at [9 a.m. EST Tuesday]",
            "[3pm]",
            "[10:30 AM ET]",
            "[11 p.m. on Friday]",
            "[6 a.m. local time]",
            "[8 a.m. today]",
        ),
        leaves=("25 p.m.", "7:75 am", "I am", "0 pm"),
        why="The clock of twelve hours; zone and day behind it belong to it.",
    ),
    Rule(
        name="clock range",
        pattern="h=(small) to|hyphen|dash|and i=(small|clock) am|pm",
        read="clocks",
        finds=("from [3] to [5 p.m.]", "[9]-[10:30 a.m.]"),
        leaves=("13 to 15 p.m.",),
        before="dollar|clock",
        why="Two times that share the half of the day.",
    ),
    Rule(
        name="clock of 24 hours",
        pattern=f"h=(clock|year|integer) {_ZONE}",
        read="clock",
        finds=("at [14:30 GMT]", "by [0930 GMT]", "[1900 UTC]"),
        leaves=("2500 GMT", "14:99 GMT"),
        before="dollar",
        why="With its zone, four digits are a time.",
    ),
    Rule(
        name="clock after a preposition",
        pattern="at|by|from|since|to|between|before|after [h=clock]",
        read="clock",
        finds=("at [19:30]", "by [7:15]", "until [23:59]"),
        leaves=("a 3:15 ratio", "at 7:75"),
        after="hyphen|to|am|pm|zone|zone_place|dash",
        why="A bare clock reading, told from a score or a race by its preposition.",
    ),
    Rule(
        name="o'clock",
        pattern="h=(small|number|one) oclock",
        read="clock",
        finds=("at [five o'clock]", "[9 o’clock]"),
        leaves=("25 o'clock",),
        why="The hour, its half of the day untold.",
    ),
    Rule(
        name="hour in the morning",
        pattern="h=(small|clock|number) in the p=(daypart)",
        read="clock",
        finds=("at [4 in the morning]", "[7:30 in the evening]", "at [six in the afternoon]"),
        leaves=("5 in the city",),
        before="dollar|month|may",
        why="The part of the day tells the half.",
    ),
    Rule(
        name="noon",
        pattern=f"noon {_ZONE}? {_DAY}?",
        read="noon",
        finds=("at [noon]", "by [midnight GMT]", "[midday]"),
        leaves=("High Noon",),
        before="cap",
        why="12:00 and 00:00.",
    ),
    Rule(
        name="part of a day",
        pattern=f"{EDGE} (last|next|this)? weekday|yesterday|tomorrow|today daypart|overnight",
        read="daypart",
        finds=(
            "[Friday morning]",
            "[late Wednesday night]",
            "[yesterday afternoon]",
            "[tomorrow evening]",
            "[last Sunday night]",
        ),
        leaves=("Friday mornings",),
        why="A part of a day that is named.",
    ),
    Rule(
        name="part of yesterday",
        pattern="edge hyphen daypart (yesterday|today|tomorrow|weekday)?",
        read="daypart",
        finds=("in [mid-afternoon yesterday]", "[late-night Monday]", "by [mid-morning]"),
        leaves=("early-morning-fog",),
        after="hyphen",
        why="The edge of a part of the day, the day behind it.",
    ),
    Rule(
        name="this morning",
        pattern=f"{EDGE} last|this|that daypart",
        read="daypart",
        finds=("[this morning]", "[last night]", "[early this evening]", "[that afternoon]"),
        leaves=("last call",),
        after="hyphen",
        why="Last night is the night before the article's day.",
    ),
    Rule(
        name="the morning",
        pattern="in|during [the edge? daypart]",
        read="daypart",
        finds=("in [the morning]", "in [the late afternoon]", "during [the night]"),
        leaves=("the morning paper",),
        after="hyphen|of|word|after|before",
        why="A part of the day that the story is in.",
    ),
    Rule(
        name="tonight",
        pattern="tonight|overnight",
        read="daypart",
        finds=("[tonight]", "[overnight]"),
        leaves=("the Tonight programme", "Tonight Show"),
        after="cap|program",
        why="The night of the article's day, and the one before it.",
    ),
)
