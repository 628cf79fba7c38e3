"""English for the amounts extractor."""

from newsparse.languages.currencies import CODES
from newsparse.languages.en.amounts.counts import COUNT_RULES
from newsparse.languages.en.amounts.currencies import (
    ABBREVIATIONS,
    CAPITALS,
    CHOICES,
    CURRENCY_NAMES,
    DOLLARS,
    MINORS,
    NOUNS,
    SCALED_CODES,
    SIGNS,
    SPENDING,
    TRANSLITERATED,
    UNIT_NOUNS,
    WORDLIKE,
    WORDLIKE_CODES,
)
from newsparse.languages.en.amounts.money import MONEY_RULES
from newsparse.languages.en.amounts.numerals import (
    GLUED_SCALES,
    LETTERS,
    NUMBER_FORMS,
    NUMERAL_CLASSES,
    NUMERAL_SUFFIXES,
)
from newsparse.languages.en.amounts.places import PLACES
from newsparse.languages.en.amounts.quantities import QUANTITY_RULES
from newsparse.languages.en.amounts.units import COMPOUNDS, GLUED_UNITS, UNIT_CLASSES, UNIT_SUFFIXES
from newsparse.languages.en.amounts.words import (
    AFTER,
    BEFORE,
    CHANGES,
    ENDINGS,
    EXACT_CLASSES,
    MODIFYING_PLURALS,
    NOT_PLURAL,
    PRONOMINAL,
    SINGULARS,
    UNCOUNTED,
    WORD_CLASSES,
)
from newsparse.languages.schema.amounts import AmountWords, CurrencyWords, NounWords
from newsparse.languages.schema.rules import RuleBook, Vocabulary, Words

_WORDLIKE_CODES = frozenset(WORDLIKE_CODES.split())
_ABBREVIATIONS = {code: code for code in CODES if code != "ALL"} | ABBREVIATIONS
_GLUED = {**GLUED_UNITS, "m": "metre", "sq": "square", "yr": "year", "ft": "foot", "in": "inch"}
_GLUED_CODES = {code: name for code, name in _ABBREVIATIONS.items() if len(code) > 1}
_FUNCTION = frozenset(word for name, words in WORD_CLASSES.items() if name != "stop" for word in words)
_RESERVED = _FUNCTION | frozenset(word for words in {**NUMERAL_CLASSES, **UNIT_CLASSES}.values() for word in words)
_SYMBOLS = frozenset(UNIT_CLASSES["symbol"]) | frozenset(UNIT_CLASSES["letter"])

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
    "prefix": {
        word: code
        for word, code in DOLLARS.items()
        if word not in _ABBREVIATIONS and word not in _SYMBOLS and word != "A" and word not in LETTERS
    },
    "code": {word: code for word, code in _ABBREVIATIONS.items() if word not in _WORDLIKE_CODES and word != "sen"},
    "wordcode": {word: word for word in sorted(_WORDLIKE_CODES)},
    "scaled_code": tuple(SCALED_CODES),
    "minor": MINORS,
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

AMOUNTS = AmountWords(
    book=RuleBook(
        vocabulary=Vocabulary(
            classes=_CLASSES,
            suffixes={
                **UNIT_SUFFIXES,
                "glued_code": _GLUED_CODES,
                **NUMERAL_SUFFIXES,
                "glued_pence": {"p": "GBP"},
            },
            exact=frozenset(
                {
                    "modal",
                    "month",
                    "weekday",
                    "symbol",
                    "letter",
                    "metre_or_million",
                    "code",
                    "wordcode",
                    "prefix",
                    "place",
                    "scale_letter",
                    "scaled_code",
                    "sign",
                }
            ),
        ),
        rules=(*MONEY_RULES, *QUANTITY_RULES, *COUNT_RULES),
    ),
    numbers=NUMBER_FORMS,
    glued=_GLUED,
    glued_money={**_GLUED_CODES, "p": "GBP"},
    compounds=COMPOUNDS,
    magnitudes=GLUED_SCALES | {"m": 10**6, "t": 10**12},
    before=BEFORE,
    after=AFTER,
    changes=CHANGES,
    currencies=CurrencyWords(
        names=CURRENCY_NAMES,
        nouns=NOUNS,
        signs=SIGNS,
        dollars=DOLLARS,
        abbreviations=_ABBREVIATIONS,
        spending=SPENDING,
        capitals=CAPITALS,
        transliterated=TRANSLITERATED,
        minors=MINORS,
        scaled=SCALED_CODES,
        choices={name: tuple(codes) for name, codes in CHOICES.items()},
        unit_nouns=UNIT_NOUNS,
        places=PLACES,
    ),
    nouns=NounWords(
        singulars=SINGULARS,
        endings=ENDINGS,
        not_plural=NOT_PLURAL,
        modifying=MODIFYING_PLURALS,
        uncounted=UNCOUNTED,
        pronominal=PRONOMINAL,
    ),
)
