"""Dates so many units away: "two weeks ago", "three days later", "in a year's time"."""

from newsparse.languages.en.dates.pieces import COUNT, UNIT, UNITS
from newsparse.languages.schema.rules import Rule

COUNTED_RULES = (
    Rule(
        name="ago",
        pattern=f"{COUNT} {UNIT}|{UNITS}|clock_unit ago",
        read="ago",
        finds=("[two weeks ago]", "[10 days ago]", "[a few years ago]", "[twenty-five years ago]", "[50 years ago]"),
        leaves=("long ago", "two weeks after"),
        why="Counted back from the article's day in the unit that is named.",
    ),
    Rule(
        name="one unit ago",
        pattern="a day|week|month_unit|decade|century|fortnight|clock_unit ago",
        read="ago",
        finds=("[a decade ago]", "[an hour ago]", "[a week ago]"),
        leaves=("a week after",),
        why="One unit back; a year ago has its own row.",
    ),
    Rule(
        name="half a unit ago",
        pattern=f"(half a {UNIT}|clock_unit / a|one {UNIT}|clock_unit and a half) ago",
        read="half_ago",
        finds=("[half a century ago]", "[half an hour ago]", "[a year and a half ago]"),
        leaves=("half a mile ago",),
        why="Half of a unit back, counted in a smaller unit.",
    ),
    Rule(
        name="later",
        pattern=f"({COUNT} / a) {UNIT}|{UNITS}|clock_unit later|earlier",
        read="later",
        finds=(
            "[three days later]",
            "[two years earlier]",
            "[a week later]",
            "[a month earlier]",
        ),
        leaves=("three goals later",),
        why="Counted from the date that the story told before.",
    ),
    Rule(
        name="on",
        pattern=f"[({COUNT} / a) {UNIT}|{UNITS} on] comma|stop|from",
        read="later",
        finds=("[Six months on], the town waits", "[a year on] from the flood", "[five years on]. "),
        leaves=("spent two years on it",),
        why="Later, as the British write it.",
    ),
    Rule(
        name="vague ago",
        pattern="units|clock_units ago",
        read="vague_ago",
        finds=("[years ago]", "[decades ago]"),
        leaves=("long ago",),
        why="An unknown number of units back.",
    ),
    Rule(
        name="units later",
        pattern="units|clock_units later",
        read="units_later",
        finds=("[hours later]", "[years later]"),
        leaves=("goals later",),
        why="An unknown number of units ahead of what the story told.",
    ),
    Rule(
        name="days from now",
        pattern=f"({COUNT} / a) {UNIT}|{UNITS} (from now|today|tomorrow|yesterday / apostrophe|apostrophe_s time)",
        read="from_now",
        finds=(
            "[two weeks from now]",
            "[a year from now]",
            "[three days from today]",
            "[a week from tomorrow]",
            "in [a fortnight's time]",
            "in [four years' time]",
            "in [one week's time]",
        ),
        leaves=("two weeks from home", "two weeks' wages"),
        why="Counted ahead from the day that is named.",
    ),
)
