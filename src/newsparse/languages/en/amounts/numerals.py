"""English number words, magnitudes, and the forms in which a number is written."""

from decimal import Decimal

from newsparse.languages.schema.rules import Words

_ONES = "zero one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_PARTS = "third fourth fifth sixth seventh eighth ninth tenth"

_SCALES = {
    "thousand": 10**3,
    "lakh": 10**5,
    "lakhs": 10**5,
    "lac": 10**5,
    "lacs": 10**5,
    "cr": 10**7,
    "crs": 10**7,
    "million": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "mio": 10**6,
    "crore": 10**7,
    "crores": 10**7,
    "billion": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "bil": 10**9,
    "mill": 10**6,
    "trillion": 10**12,
    "tn": 10**12,
    "trn": 10**12,
    "quadrillion": 10**15,
}

#: Letters that are magnitudes, glued to a numeral or after it. "m" is a class of its own: it is also the metre.
LETTERS = {"k": 10**3, "K": 10**3, "M": 10**6, "MM": 10**6, "b": 10**9, "B": 10**9, "t": 10**12, "T": 10**12}

#: Letters that are a metre alone and a million beside a noun.
METRES = frozenset(["m"])

#: Letters that are a million beside a sign and a measure elsewhere.
MILLIONS = frozenset(["m", "mm"])

#: Plurals without a number before them are ranges: from the word itself to the next of its kind.
_PLENTY = {
    "tens": (10, 100),
    "dozens": (12, 120),
    "scores": (20, 200),
    "hundreds": (100, 1000),
    "thousands": (10**3, 10**4),
    "millions": (10**6, 10**7),
    "billions": (10**9, 10**10),
    "trillions": (10**12, 10**13),
}

#: Fractions that are one sign, also glued to a numeral ("4½").
VULGAR = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
    "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅚": "5/6",
}  # fmt: skip

NUMERAL_CLASSES: dict[str, Words] = {
    "one": {"one": 1},
    "ones": {word: value for value, word in enumerate(_ONES.split()) if value != 1},
    "teens": {word: 10 + value for value, word in enumerate(_TEENS.split())},
    "tens": {word: 20 + 10 * value for value, word in enumerate(_TENS.split())},
    "hundred": {"hundred": 100},
    "scale": {word: Decimal(value) for word, value in _SCALES.items()},
    "plenty": {word: tuple(map(str, bounds)) for word, bounds in _PLENTY.items()},
    "dozen": {"dozen": 12},
    "half": {"half": 2},
    "fraction": {word + end: 3 + value for value, word in enumerate(_PARTS.split()) for end in ("", "s")}
    | {"quarter": 4, "quarters": 4, "hundredth": 100, "hundredths": 100, "thousandth": 1000, "thousandths": 1000},
    "a": ("a", "an"),
    "and": ("and", "&"),
    "of": ("of",),
    "vulgar": VULGAR,
}

_FORMS = {form: value for word, value in _SCALES.items() for form in (word, word.capitalize(), word.upper())}

#: Magnitudes as glued to a numeral.
GLUED_SCALES = {letters: int(value) for letters, value in {**_FORMS, **LETTERS}.items() if letters != "t"}

NUMERAL_SUFFIXES: dict[str, Words] = {
    "glued_scale": {letters: Decimal(value) for letters, value in GLUED_SCALES.items()},
    "glued_m": tuple(METRES),
}

_DIGITS = "small|year|integer|decimal"
_SMALL = "(tens hyphen? (one|ones) / tens / teens / one|ones)"
_GROUP = f"((a / {_SMALL}) hundred (and? {_SMALL})? / {_SMALL})"
_MORE = f"(hyphen? scale (and? {_GROUP})?){{0,4}}"

_AND_A_HALF = f"({_SMALL} / {_DIGITS}) hyphen? and hyphen? a hyphen? half (hyphen? scale|hundred)?"

#: The forms of a number by the key of their reader; the first that fits wins, so the longer stand first.
NUMBER_FORMS = (
    # One and a half as "1 1/2", "4½", "1-1/2".
    ("whole_and_ratio", "(small hyphen? mixed / small vulgar / glued_vulgar) (hyphen? scale)?"),
    ("ratio", "small fraction_slash small|integer|year"),
    # "8 1 / 2 %" in text cut in tokens.
    ("cut_ratio", "small|integer? small slash small"),
    ("ratio", "vulgar"),
    # "1'000'000" and "1.000.000" are written so on the continent.
    ("ratio_or_groups", "mixed"),
    ("vague", "plenty of plenty / plenty"),
    # "two and a half million", "a million and a half", "half a million", "a quarter of a million", "half-dozen"
    ("and_fraction", f"({_SMALL} / {_DIGITS}) hyphen? and hyphen? a|one|ones hyphen? fraction (hyphen? scale)?"),
    ("halves", f"{_AND_A_HALF} / (a|one) hyphen? (scale|hundred|dozen) hyphen? and hyphen? a hyphen? half"),
    ("shared", "half hyphen? a? hyphen? (scale|hundred|dozen) / a half (scale|dozen)"),
    ("shared", "((a|one|ones) hyphen? fraction / half) of a (scale|hundred)"),
    # "a quarter million", "quarter of a million"; "a fifth million" is one after four others.
    ("quartered", "a hyphen? fraction hyphen? scale / fraction of a scale"),
    ("spoken_point", f"{_SMALL} point (one|ones){{1,3}} (hyphen? scale)?"),
    ("pair_of", "a couple (of (scale|hundred)? / scale|hundred)"),
    ("fraction", "(a|one|ones|teens) hyphen? fraction / half"),
    # "quarter-point cuts"
    ("hyphened_fraction", "fraction hyphen"),
    ("twelves", f"(a / {_SMALL} / {_DIGITS}) dozen"),
    ("words", f"{_GROUP} {_MORE} / a hyphen? scale (and? {_GROUP})?"),
    # "2,3 million" is written so in South Africa.
    ("comma_decimal", "small comma (small scale / glued_scale)"),
    # "$38,71": a slip, or the hand of a continental.
    ("told_comma", "small|integer comma small"),
    # Damaged text: "80 , 000" and "4 . 8 %" are one numeral cut in pieces.
    ("pieces", "small|integer (comma integer){1,4} scale?"),
    ("gapped", "small|integer (integer{1,4} decimal? / decimal) scale?"),
    ("spaced", "small|integer|year dot (small|integer|year scale? / glued_scale|glued_m)"),
    # "5 billion 800 million" in agencies' English.
    ("stacked", f"({_DIGITS}) scale ({_DIGITS}) scale"),
    ("digits", f"({_DIGITS}) hyphen odd hyphen? scale"),
    ("digits", f"({_DIGITS}) (hyphen? (hundred|scale)){{0,2}}"),
    ("glued", "glued_scale scale?"),
    (
        "glued",
        "glued_m|glued_fine|glued_stone|glued_pence|glued_unit|glued_square|glued_percent|glued_basis|glued_code",
    ),
)
