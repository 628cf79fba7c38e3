"""The kinds of tokens that readers of amounts look at, by name (`newsparse.text.tokens.KINDS` says what they are)."""

from newsparse.text.tokens import KINDS

WORD, CAP, INITIAL = KINDS["word"], KINDS["cap"], KINDS["initial"]
HYPHEN, DASH, APOSTROPHE, YEAR = KINDS["hyphen"], KINDS["dash"], KINDS["apostrophe"], KINDS["year"]

#: A name in one word or its first letters, or with a single letter.
ACRONYMS = KINDS["acronym"]
CAPITALS = CAP + ACRONYMS
NAMES = CAPITALS + INITIAL

#: Numerals without and with parts.
WHOLES = KINDS["small"] + YEAR + KINDS["integer"]
NUMERALS = WHOLES + KINDS["decimal"]
#: Numerals that can be a score, the time 4:30 among them.
SCORES = NUMERALS + KINDS["clock"]

#: Numerals that may be labels.
SHORT = KINDS["small"] + YEAR

STROKES = HYPHEN + DASH
