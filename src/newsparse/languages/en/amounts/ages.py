"""Rows for ages."""

from newsparse.languages.en.amounts.quantities import LINK, N
from newsparse.languages.schema.rules import Rule

AGE_RULES = (
    Rule(
        name="age in words",
        pattern=f"({N} {LINK})? {N} hyphen? time_unit hyphen? old / measured hyphen? old",
        read="age",
        finds=(
            "36yr old",
            "15-year-old",
            "50 year-old",
            "50 years old",
            "18-month-old",
            "12- to 14-year-olds",
        ),
        leaves=("the old years", "years ago", "36km old roads"),
        why="an age with its unit",
    ),
    Rule(
        name="age in two units",
        pattern=f"[{N} time_unit] comma? and? {N} time_unit old",
        read="age",
        finds=("[22 years] and 201 days old", "[three years], two months old"),
        leaves=("for 22 years and 201 days", "22 years and 201 old days"),
        why="an age in years and days is told once for both",
    ),
    Rule(
        name="aged",
        pattern=(
            "(aged of|stop? / aged of? bound / aged is|stop{1,2}"
            " / expectancy (in|of|stop any{1,2}){0,2} is stop?)"
            f" [{N} ({LINK} {N})?]"
        ),
        read="age",
        finds=(
            "aged [42]",
            "the age of [21]",
            "at age [9]",
            "aged [over 65]",
            "aged [18 to 64]",
            "The average age is [43].",
            "Life expectancy for men is [around 73].",
        ),
        leaves=("the age of reason", "aged care", "The age is 43 percent"),
        why="an age without its unit",
        after="time_unit|hyphen|percent|unit|square|symbol|cap|measured_adjective / dot number",
    ),
    Rule(
        name="aged between",
        pattern=f"(aged|person between / between the? aged of) [{N} and {N}]",
        read="age",
        finds=("aged between [18 and 24]", "between the ages of [15 and 18]"),
        leaves=("aged between 18 and 24 months",),
        why="'between' makes a range of two ages",
        after="time_unit|hyphen|percent|unit|square|symbol|mass|large|money|measured_adjective",
    ),
    Rule(
        name="next age",
        pattern="and|comma [number] finite?",
        read="next_age",
        finds=("boys aged 8 and [10]", "girls aged 3, [5] and nobody", "boys aged 8 and [9] were"),
        leaves=("aged 8 and 10 metres", "boys and 10", "boys aged 8 or 9"),
        why="several people have several ages",
        after="time_unit|hyphen|percent|unit|square|symbol|cap|measured_adjective|person|word / dot number",
    ),
    Rule(
        name="age and over",
        pattern="[number] and|or bound|elder",
        read="age",
        finds=("those [45 and over]", "voters [65 or older]"),
        leaves=("between 10 and over 20 people", "5 and a half"),
        why="people are of an age and older",
        after="number|large|small|integer|decimal|sign|one|a",
    ),
    Rule(
        name="age turned",
        pattern="turning [number]",
        read="age_turned",
        finds=("She turned [50] last month.", "He turns [18] in May."),
        leaves=("It turned 12 people away.", "He turned 3 old corners.", "She turns 5 percent off"),
        why="people turn an age",
        after="percent|unit|time_unit|cap|hyphen|sign|slash|clock_word|measured_adjective|mass|money|to / dot number",
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
        finds=("Ann Lee, [25], said so", "Mr. Roe, [66], has gone", "The singer, [32], left.", "a mum-of-two, [38],"),
        leaves=("May 5, 25", "in Rome, 2017, he", "In the table, 32, he"),
        why="a number between commas after a name or a person is an age",
    ),
    Rule(
        name="age of a name, at an end",
        pattern="[number] dot|semicolon|close|and|dash",
        read="age_of_full_name",
        finds=(
            "said Ann Lee, [25].",
            "Ann Lee, [25] and single",
            "Ann Lee, [25]; Bo Roe has none",
            "(Ann Lee, [25])",
            "Ann Lee, [25] - a singer",
        ),
        leaves=("He lives in Rome, 25.", "Leeds, 14.", "May 5, 25."),
        why="a number after a full name and a comma is an age",
    ),
    Rule(
        name="age in brackets",
        pattern="open [number] close comma? a|of",
        read="age_in_brackets",
        finds=("Ann Lee ([40]), a driver,", "Bo Roe ([25]) of Leeds"),
        leaves=("Ann Lee (40) hit 3 sixes", "The map (4) of Leeds", "Bo Roe (2) of Leeds"),
        why="a number in brackets after a name is an age where it is told who that is; alone it can be a score",
    ),
    Rule(
        name="age in a list",
        pattern="open [number] close comma|and|dot|semicolon",
        read="age_in_list",
        finds=("Police named Ann Lee ([40]), Bo Roe and Al Poe.", "They arrested Ann Lee ([25])."),
        leaves=("Ann Lee (40), Bo Roe (35)", "They arrested Lee (40), who", "They named Ann Lee (3), who"),
        why="a number in brackets after a full name is an age where people are named, held or dead",
    ),
    Rule(
        name="age of both",
        pattern="comma both [number] comma|dot",
        read="age",
        finds=("Two men, both [45], left.", "He named two men, both [45]."),
        leaves=("Two men, both 45 miles off, left.", "both 45 and 46"),
        why="of two people between commas",
    ),
    Rule(
        name="age at a time",
        pattern="is [number] when",
        read="age_of_person",
        finds=("The actor was [53] when he left.", "Ann was [12] when it rained."),
        leaves=("It was 53 when", "The price was 53 when"),
        why="a person was so old when something was",
    ),
    Rule(
        name="age of a pronoun",
        pattern="is [number]",
        read="age_of_pronoun",
        finds=("He is [35].", "She will be [73] soon."),
        leaves=("He is first", "It is 35."),
        why="a person who is a number is that old",
        after=(
            "percent|unit|symbol|time_unit|cap|hyphen|sign|slash|clock_word|measured_adjective|mass|money / dot number"
        ),
    ),
)
