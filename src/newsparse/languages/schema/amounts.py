"""What the amounts extractor must know of a language."""

from collections.abc import Mapping

from attrs import frozen

from newsparse.languages.schema.rules import RuleBook


@frozen(kw_only=True, eq=False, repr=False)
class CurrencyWords:
    """What money is called: names and signs to ISO 4217 codes, or to a choice (":dollar") that evidence settles."""

    names: Mapping[str, str]
    nouns: Mapping[str, str]
    signs: Mapping[str, str]
    dollars: Mapping[str, str]
    abbreviations: Mapping[str, str]
    spending: frozenset[str]
    capitals: Mapping[str, str]
    #: Letters that programs write for a sign when they take a text down to ASCII.
    transliterated: Mapping[str, str]
    minors: Mapping[str, str]
    scaled: Mapping[str, tuple[str, str]]
    choices: Mapping[str, tuple[str, ...]]
    unit_nouns: Mapping[str, str]
    places: Mapping[str, str]


@frozen(kw_only=True, eq=False, repr=False)
class NounWords:
    """How a counted noun ends, and its singular."""

    singulars: Mapping[str, str]
    endings: tuple[tuple[str, str], ...]
    not_plural: tuple[str, ...]
    modifying: frozenset[str]
    uncounted: frozenset[str]
    pronominal: frozenset[str]


@frozen(kw_only=True, eq=False, repr=False)
class AmountWords:
    """Vocabulary and rows; forms of numbers (key of a reader, pattern); modifiers before and after, as phrases."""

    book: RuleBook
    numbers: tuple[tuple[str, str], ...]
    glued: Mapping[str, str]
    glued_money: Mapping[str, str]
    compounds: Mapping[str, str]
    magnitudes: Mapping[str, int]
    before: Mapping[str, str]
    after: Mapping[str, str]
    changes: frozenset[str]
    currencies: CurrencyWords
    nouns: NounWords
