"""Months: "in June", "mid-December", "April 2024", "last May"."""

from newsparse.languages.en.dates.pieces import EDGE, MONTH, OF_YEAR
from newsparse.languages.schema.rules import Rule

_PREPOSITIONS = "in|of|since|by|to|from|during|before|after|on|between|and|or|ended"

MONTH_RULES = (
    Rule(
        name="month and year",
        pattern=f"{EDGE} {MONTH} {OF_YEAR}",
        read="month",
        finds=(
            "in [April 2024]",
            "[late May 2020]",
            "[Sept. 2021]",
            "[the end of March, 2019]",
            "in [June last year]",
            "[Dec 1999]",
            "[May of this year]",
        ),
        leaves=("April 20", "May 3000"),
        why="A month with its year, written or told.",
    ),
    Rule(
        name="month beside a word of time",
        pattern=f"{EDGE} (this coming / last|this|next) {MONTH}",
        read="month",
        finds=("[last May]", "[this September]", "[next March]", "[early next June]"),
        leaves=("the last march", "last mayor"),
        why="The word before tells the direction.",
    ),
    Rule(
        name="edge of a month",
        pattern=f"(edge hyphen? / the? edge_noun of / the edge edge_noun of / sometime in) {MONTH}",
        read="month",
        finds=("in [mid-December]", "[late May]", "[the beginning of October]", "[early Sept.]", "[the end of June]"),
        leaves=("early march",),
        after="hyphen",
        why="A part of a month; only the modifier tells which.",
    ),
    Rule(
        name="month",
        pattern="month",
        read="month",
        finds=("in [December]", "[January]'s figures", "the [October] vote"),
        leaves=("december",),
        why="Names that are nothing but months.",
    ),
    Rule(
        name="month after a preposition",
        pattern=f"{_PREPOSITIONS} [may / month_abbr stop]",
        read="month",
        finds=("in [May]", "since [March]", "by [June]", "until [Sept.] and"),
        leaves=("It may rain", "in May Day", "by April Jones", "March on"),
        after="cap|initial|day|small|nth|year|ordinal|last|of|hyphen / comma year / the nth / dash small",
        why="Names and verbs are months only behind a preposition.",
    ),
    Rule(
        name="month before a possessive",
        pattern="[may] apostrophe_s",
        read="month",
        finds=("[March]'s figures", "[August]’s heat"),
        leaves=("Theresa May's", "April showers", "Mr. May's"),
        before="cap|stop|initial|and|of",
        why="A possessive month, no surname.",
    ),
)
