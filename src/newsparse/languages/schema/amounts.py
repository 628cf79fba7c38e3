"""What the amounts extractor must know of a language."""

from attrs import frozen

from newsparse.languages.schema.rules import RuleBook


@frozen(kw_only=True, eq=False)
class AmountWords:
    """Vocabulary and rows."""

    book: RuleBook
