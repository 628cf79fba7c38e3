"""What the quotes extractor must know of a language."""

from attrs import frozen

from newsparse.languages.schema.rules import RuleBook


@frozen(kw_only=True, eq=False)
class QuoteWords:
    """Vocabulary and rows."""

    book: RuleBook
