"""What the amounts extractor must know of a language."""

from collections.abc import Mapping

from attrs import frozen

from newsparse.languages.schema.rules import RuleBook


@frozen(eq=False, repr=False)
class Choice:
    """What an ambiguous name of money can mean.

    ``convention`` is the code without evidence, "" for none; ``codes`` are what evidence can choose; ``why`` says why.
    For a ``local`` one only what shows that the article was written there is evidence; one that is ``like`` another
    follows it where the article has it; one that is ``proven`` is no money at all without evidence.
    """

    convention: str
    codes: tuple[str, ...]
    why: str
    local: bool = False
    like: str = ""
    proven: bool = False


@frozen(kw_only=True, eq=False, repr=False)
class CurrencyWords:
    """What money is called: names to ISO 4217 codes, or to a choice (":dollar") that evidence settles."""

    names: Mapping[str, str]
    nouns: Mapping[str, str]
    #: Nouns that stand before a number too, as a code does ("dlrs 5").
    abbreviated: frozenset[str]
    #: Letters and sign ("C$") to the code.
    prefixed: Mapping[str, str]
    abbreviations: Mapping[str, str]
    spending: frozenset[str]
    #: Abbreviations that mean other things too: only glued to a number as large as money's.
    loose: Mapping[str, str]
    #: Those that are glued to any numeral where the article proves them.
    proven: Mapping[str, str]
    #: Letters that programs write for a sign when they take a text down to ASCII.
    transliterated: Mapping[str, str]
    minors: Mapping[str, str]
    #: What is no hundredth but another part.
    parts: Mapping[str, str]
    #: Signs of hundredths to the sign of the whole.
    wholes: Mapping[str, str]
    #: Nouns of money that in the singular are levels ("the 8,000 mark").
    levels: frozenset[str]
    #: Units of mass that are also money ("5 million pounds"), and which.
    weighed: Mapping[str, str]
    #: Words after which they are a mass, and words of which so many are money.
    weighing: frozenset[str]
    funds: frozenset[str]
    #: Letters glued to a numeral that are a million beside a sign, and a measure elsewhere.
    millions: frozenset[str]
    #: Letters of hundredths, glued to a numeral.
    pence: Mapping[str, str]
    scaled: Mapping[str, tuple[str, str]]
    choices: Mapping[str, Choice]
    unit_nouns: Mapping[str, str]
    #: Words of a country to its currency.
    places: Mapping[str, str]
    #: More of them, for a ``local`` choice only.
    countries: Mapping[str, str]
    #: The places that mostly papers of their own country name.
    at_home: frozenset[str]
    #: Agencies, in small letters, for which a ``local`` choice is its convention wherever they filed from.
    worldwide: frozenset[str]


@frozen(kw_only=True, eq=False, repr=False)
class NounWords:
    """How a counted noun ends, and its singular."""

    singulars: Mapping[str, str]
    endings: tuple[tuple[str, str], ...]
    not_plural: tuple[str, ...]
    singular_in_s: frozenset[str]
    #: The usual ending of a plural, which a verb after one thing has too ("one analyst catches").
    usual: str
    #: Endings of a participle, which after a noun belongs to it no more ("one man arrested").
    past: tuple[str, ...]
    #: Endings of what only owns something.
    possessive: tuple[str, ...]
    #: Endings of nouns that end like one.
    not_past: tuple[str, ...]
    #: Endings of an adverb, after which a participle can stand before a noun ("35 newly built homes").
    adverbial: tuple[str, ...]
    modifying: frozenset[str]
    uncounted: frozenset[str]
    #: Plural magnitudes that are other nouns too: only before "of" and what is counted ("scores of people").
    also_plenty: frozenset[str]
    #: What stands after "N-" before the name of a team that is so many ("ten-man Rovers").
    sides: frozenset[str]
    pronominal: frozenset[str]
    #: Between one of these and "one" nothing changes: "the only one".
    limiting: frozenset[str]
    #: Titles that a full stop follows inside a noun phrase ("one of Mr. Lee's sons").
    titles: frozenset[str]
    #: Quantifiers before the noun of a whole ("one of the many reasons").
    quantifiers: frozenset[str]
    #: What closes the name of a company inside one ("500 Ford Motor Co. engineers").
    companies: frozenset[str]
    #: Pronouns after "of": "sixteen of them".
    pronouns: frozenset[str]


@frozen(kw_only=True, eq=False, repr=False)
class AmountWords:
    """Vocabulary and rows; forms of numbers (key of a reader, pattern); modifiers before and after, as phrases."""

    book: RuleBook
    numbers: tuple[tuple[str, str], ...]
    glued: Mapping[str, str]
    #: Letters that are a unit only after a decimal.
    fine: frozenset[str]
    glued_money: Mapping[str, str]
    compounds: Mapping[str, str]
    magnitudes: Mapping[str, int]
    before: Mapping[str, str]
    after: Mapping[str, str]
    #: The last words of the modifiers before an amount.
    closing: frozenset[str]
    changes: frozenset[str]
    #: Words before "X to Y": how far a change goes, and where it starts.
    extents: frozenset[str]
    starts: frozenset[str]
    #: What a number after it prices ("100 shares at 42.5"), and does not count.
    priced: frozenset[str]
    #: The word that joins a measure to what it is of.
    joining: str
    #: Words between two amounts of one unit.
    alike: frozenset[str]
    #: Letters glued to a numeral that are a metre alone and a million beside a noun.
    metres: frozenset[str]
    #: A unit, the smaller one after it, and how many make one ("6ft 2in").
    smaller: Mapping[str, tuple[str, int]]
    #: Marks of the larger one between two numerals and of the smaller one after them (5'11"), and the larger's name.
    marked: tuple[str, str, str]
    #: Letters after a degree that make it a coordinate.
    compass: frozenset[str]
    #: The unit of an age without one.
    age: str
    #: Nouns of persons, their endings, and what joins them to a number ("mother-of-three").
    persons: frozenset[str]
    personal: tuple[str, ...]
    #: What tells that names and numbers in brackets are people and their ages.
    naming: frozenset[str]
    #: Letters that an ordinal has after one ("21st"), a unit elsewhere ("5st").
    ordinal: frozenset[str]
    #: Signs of fractions ("½") as quotients.
    ratios: Mapping[str, str]
    #: Modifiers that before a time mean "during", unless a word of lasting stands before them.
    during: frozenset[str]
    times: frozenset[str]
    lasting: frozenset[str]
    #: Words before a fraction without a noun ("by a third").
    sharing: frozenset[str]
    #: Words after a number that make it a loose one ("30-odd"), and the modifier that they are.
    loosely: Mapping[str, str]
    #: Verbs of which a bare number is the toll ("killing 14"), and verbs that have a number of something ("has 10").
    tolls: frozenset[str]
    holding: frozenset[str]
    #: Words shortly before a number that tell that it is money, though its sign is lost; and such nouns after it.
    sums: frozenset[str]
    #: Adjectives of order between "of the" and the number of a whole: "10 of the first 11 games".
    ranked: frozenset[str]
    #: What is one word with the half before it: "half way".
    halved: frozenset[str]
    #: Nouns of which a numeral is an identifier: a code, a number.
    codes: frozenset[str]
    #: Nouns before "of" and a bare number ("a staff of 12").
    bodies: frozenset[str]
    #: Nouns of a figure, which a bare number after them can be.
    figures: frozenset[str]
    #: Numerals with letters that are no numbers.
    identifiers: frozenset[str]
    currencies: CurrencyWords
    nouns: NounWords
