"""Dates that only say past, present or future: "now", "recently", "in the near future", "recent years"."""

from newsparse.languages.schema.rules import Rule

VAGUE_RULES = (
    Rule(
        name="now",
        pattern="now",
        read="reference",
        finds=("they [now] hope", "until [now]"),
        leaves=("now that it is over",),
        after="that",
        why='The present; a conjunction in "now that".',
    ),
    Rule(
        name="adverb",
        pattern="adverb",
        read="reference",
        finds=("is [currently] out", "was [recently] sold", "[nowadays]"),
        leaves=("current", "recent", "as recently as June"),
        after="as",
        why="Adverbs are dates; the adjectives beside them are not.",
    ),
    Rule(
        name="the future",
        pattern="the near? future / at present / the near|short|long term",
        read="reference",
        finds=("in [the future]", "[the near future]", "[at present]", "in [the short term]", "over [the long term]"),
        leaves=("the future-proof plan", "the future of trade", "in the school term"),
        after="hyphen|of",
        why="Nouns of time to come; of something, it is that thing's.",
    ),
    Rule(
        name="some time ago",
        pattern="a|vague long|short? time|while ago / the other day|week|daypart",
        read="vague_ago",
        finds=("[some time ago]", "[a while ago]", "[a long time ago]", "[the other day]"),
        leaves=("long ago", "the other daily", "the other day-care centre"),
        after="hyphen",
        why="Behind, and nobody says how far.",
    ),
    Rule(
        name="the past",
        pattern="the past",
        behind="in",
        read="reference",
        finds=("in [the past]",),
        leaves=("in the past president", "the past"),
        after="word|business|hyphen|cap|of|number|small|one|vague|couple|units|ordinal|fiscal|tens|integer|season|seasons|"
        "day|week|month_unit|year_unit|decade|century|quarter|weekend|clock_unit",
        why="Behind in, with nothing that past could modify.",
    ),
    Rule(
        name="these days",
        pattern="these|those units",
        read="these_days",
        finds=("[these days]", "in [those days]"),
        leaves=("these voters",),
        why="The present, and a past that the story told.",
    ),
    Rule(
        name="recent times",
        pattern="(the|these)? recent|coming|past|last|next|following|previous units (and units)?",
        read="vague_units",
        finds=("in [recent years]", "in [coming weeks]", "[recent months]"),
        leaves=("recent polls",),
        why="Vague, and on one side of now.",
    ),
)
