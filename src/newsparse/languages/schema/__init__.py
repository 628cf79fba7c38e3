"""What a language must tell us, one module for each part of the library. Data only, checked by its types."""

from attrs import frozen

from newsparse.languages.schema.amounts import AmountWords
from newsparse.languages.schema.dates import DateWords
from newsparse.languages.schema.quotes import QuoteWords
from newsparse.languages.schema.rules import Meaning, Rule, RuleBook, Vocabulary, Words
from newsparse.languages.schema.structure import StructureWords
from newsparse.languages.schema.text import TextWords

__all__ = [
    "AmountWords",
    "DateWords",
    "Language",
    "Meaning",
    "QuoteWords",
    "Rule",
    "RuleBook",
    "StructureWords",
    "TextWords",
    "Vocabulary",
    "Words",
]


@frozen(kw_only=True, eq=False, repr=False)
class Language:
    """Everything that newsparse knows of one language; ``code`` is its ISO 639-1 code."""

    code: str
    name: str
    text: TextWords
    structure: StructureWords
    dates: DateWords
    amounts: AmountWords
    quotes: QuoteWords
