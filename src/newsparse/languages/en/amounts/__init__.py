"""English for the amounts extractor."""

from newsparse.languages.currencies import CODES
from newsparse.languages.en.amounts.ages import AGE_RULES
from newsparse.languages.en.amounts.counts import COUNT_RULES
from newsparse.languages.en.amounts.currencies import (
    CHOICES,
    EXACT_MINORS,
    FUNDS,
    MINORS,
    PARTS,
    PENCE,
    SPENDING,
    WEIGHED,
    WEIGHING,
    WHOLES,
    WORDLIKE,
)
from newsparse.languages.en.amounts.currency_names import ABBREVIATED, CURRENCY_NAMES, NOUNS, UNIT_NOUNS
from newsparse.languages.en.amounts.currency_signs import (
    ABBREVIATIONS,
    LOOSE,
    PREFIXED,
    PREFIXES,
    PROVEN,
    SCALED_CODES,
    SIGNS,
    SMALL_CODES,
    TRANSLITERATED,
    WORDLIKE_CODES,
)
from newsparse.languages.en.amounts.hundredths import HUNDREDTH_RULES
from newsparse.languages.en.amounts.modifiers import (
    AFTER,
    ALIKE,
    BEFORE,
    BODIES,
    CHANGES,
    CODED,
    DURING,
    EXTENTS,
    FIGURES,
    HALVED,
    HOLDING,
    IDENTIFIERS,
    LASTING,
    LOOSELY,
    RANKED,
    SHARING,
    STARTS,
    SUMS,
    TOLLS,
)
from newsparse.languages.en.amounts.money import MONEY_RULES
from newsparse.languages.en.amounts.nouns import (
    ALSO_PLENTY,
    COMPANIES,
    ENDINGS,
    MODIFYING_PLURALS,
    NOT_PLURAL,
    PRONOMINAL,
    PRONOUNS,
    QUANTIFIERS,
    SIDES,
    SINGULAR_IN_S,
    SINGULARS,
    TITLES,
    UNCOUNTED,
)
from newsparse.languages.en.amounts.numerals import (
    GLUED_SCALES,
    LETTERS,
    METRES,
    MILLIONS,
    NUMBER_FORMS,
    NUMERAL_CLASSES,
    NUMERAL_SUFFIXES,
    VULGAR,
)
from newsparse.languages.en.amounts.persons import NAMING, PERSONAL, PERSONS
from newsparse.languages.en.amounts.places import COUNTRIES, LOCAL, PLACES, WORLDWIDE
from newsparse.languages.en.amounts.quantities import QUANTITY_RULES
from newsparse.languages.en.amounts.units import (
    BASIS_POINTS,
    COMPASS,
    COMPOUNDS,
    FEET_MARKS,
    FINE_UNITS,
    GLUED_UNITS,
    INCH_MARKS,
    SMALLER,
    STONES,
    TIMES,
    UNIT_CLASSES,
    UNIT_SUFFIXES,
)
from newsparse.languages.en.amounts.words import EXACT_CLASSES, NAMES_IN_CAPITALS, WORD_CLASSES
from newsparse.languages.schema.amounts import AmountWords, CurrencyWords, NounWords
from newsparse.languages.schema.rules import RuleBook, Vocabulary, Words

_WORDLIKE_CODES = frozenset(WORDLIKE_CODES.split())
_ABBREVIATIONS = {code: code for code in CODES if code != "ALL"} | SMALL_CODES | ABBREVIATIONS
_GLUED = {**GLUED_UNITS, **FINE_UNITS, **STONES, **BASIS_POINTS, **dict.fromkeys(METRES, "metre"), "sq": "square"}
_GLUED_CODES = {code: name for code, name in _ABBREVIATIONS.items() if len(code) > 1}
_FUNCTION = frozenset(word for name, words in WORD_CLASSES.items() if name != "stop" for word in words)
_RESERVED = _FUNCTION | frozenset(word for words in {**NUMERAL_CLASSES, **UNIT_CLASSES}.values() for word in words)
_CLASSES: dict[str, Words] = {
    **NUMERAL_CLASSES,
    **{name: words for name, words in WORD_CLASSES.items() if name != "stop"},
    "stop": tuple(dict.fromkeys(word for word in WORD_CLASSES["stop"] if word not in _RESERVED | frozenset(WORDLIKE))),
    **EXACT_CLASSES,
    **UNIT_CLASSES,
    "money": {word: code for word, code in NOUNS.items() if word not in WORDLIKE and word not in ("pound", "pounds")},
    "mass": {"pound": "pound-mass", "pounds": "pound-mass"},
    "wordlike": {word: NOUNS[word] for word in WORDLIKE if word in NOUNS},
    "sign": SIGNS,
    "code": {word: code for word, code in _ABBREVIATIONS.items() if word not in _WORDLIKE_CODES},
    "wordcode": {word: _ABBREVIATIONS.get(word) or LOOSE.get(word, word) for word in sorted(_WORDLIKE_CODES)},
    "scaled_code": tuple(SCALED_CODES),
    "minor": MINORS,
    "minor_exact": EXACT_MINORS,
    "scale_letter": tuple(letter for letter in LETTERS if letter != "t"),
    "place": PLACES,
    "number": (),
    "large": (),
    "yearlike": (),
    "single": (),
    "vague": (),
    "part": (),
    "measured": (),
    "metres": (),
    "fused": (),
    "hundredths": (),
    "more": (),
}

_AS_WRITTEN = (
    "modal month weekday symbol letter metre_or_million code wordcode prefix place scale_letter scaled_code "
    "minor_exact sign"
)

#: Classes of words that match as written only.
_EXACT = frozenset(_AS_WRITTEN.split())

_TAKEN = frozenset(
    form
    for name, entries in _CLASSES.items()
    for word in entries
    for form in ((word,) if name in _EXACT else (word, word.capitalize(), word.upper()))
)

#: Letters before a sign that stand for nothing else; for the others the reader of a sign looks itself.
_PREFIXES = tuple(word for word in PREFIXES if word not in _TAKEN)

AMOUNTS = AmountWords(
    book=RuleBook(
        vocabulary=Vocabulary(
            classes=_CLASSES | {"prefix": _PREFIXES},
            suffixes={
                **UNIT_SUFFIXES,
                "glued_code": _GLUED_CODES,
                **NUMERAL_SUFFIXES,
                "glued_pence": PENCE,
                "glued_vulgar": VULGAR,
            },
            exact=_EXACT,
            tail="more",
            names=NAMES_IN_CAPITALS,
        ),
        rules=(*MONEY_RULES, *HUNDREDTH_RULES, *QUANTITY_RULES, *AGE_RULES, *COUNT_RULES),
    ),
    numbers=NUMBER_FORMS,
    glued=_GLUED,
    fine=frozenset(FINE_UNITS),
    glued_money=_GLUED_CODES | PENCE,
    compounds=COMPOUNDS,
    magnitudes=GLUED_SCALES | {"m": 10**6, "t": 10**12},
    before=BEFORE,
    after=AFTER,
    closing=frozenset(phrase.split()[-1] for phrase in BEFORE),
    changes=CHANGES,
    extents=EXTENTS,
    starts=STARTS,
    priced=frozenset(["share", "stock", "bond", "note", "unit", "contract"]),
    joining="of",
    alike=ALIKE,
    metres=METRES,
    smaller=SMALLER,
    marked=(FEET_MARKS, INCH_MARKS, "foot"),
    age="year",
    compass=COMPASS,
    persons=PERSONS,
    naming=NAMING,
    sums=SUMS,
    ranked=RANKED,
    halved=HALVED,
    codes=CODED,
    personal=PERSONAL,
    ordinal=frozenset(STONES),
    ratios=VULGAR,
    during=DURING,
    times=frozenset(TIMES),
    lasting=LASTING,
    tolls=TOLLS,
    holding=HOLDING,
    bodies=BODIES,
    figures=FIGURES,
    sharing=SHARING,
    loosely=LOOSELY,
    identifiers=IDENTIFIERS,
    currencies=CurrencyWords(
        names=CURRENCY_NAMES,
        nouns=NOUNS,
        abbreviated=ABBREVIATED,
        prefixed=PREFIXED,
        abbreviations=_ABBREVIATIONS,
        spending=SPENDING,
        loose=LOOSE,
        proven=PROVEN,
        transliterated=TRANSLITERATED,
        minors=MINORS | EXACT_MINORS,
        parts=PARTS,
        wholes=WHOLES,
        levels=frozenset(["mark", "crown"]),
        weighed=WEIGHED,
        weighing=WEIGHING,
        funds=FUNDS,
        millions=MILLIONS,
        pence=PENCE,
        scaled=SCALED_CODES,
        choices=CHOICES,
        unit_nouns=UNIT_NOUNS,
        places=PLACES,
        countries=COUNTRIES,
        at_home=LOCAL,
        worldwide=WORLDWIDE,
    ),
    nouns=NounWords(
        singulars=SINGULARS,
        endings=ENDINGS,
        not_plural=NOT_PLURAL,
        singular_in_s=SINGULAR_IN_S,
        usual="s",
        past=("ed",),
        possessive=("'s", "’s"),
        not_past=("bed", "eed", "shed", "sled"),
        adverbial=("ly",),
        modifying=MODIFYING_PLURALS,
        uncounted=UNCOUNTED,
        also_plenty=ALSO_PLENTY,
        sides=SIDES,
        pronominal=PRONOMINAL,
        limiting=frozenset({"only"}),
        pronouns=PRONOUNS,
        titles=TITLES,
        quantifiers=QUANTIFIERS,
        companies=COMPANIES,
    ),
)
