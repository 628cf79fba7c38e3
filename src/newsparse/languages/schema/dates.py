"""What the dates extractor must know of a language."""

from attrs import frozen

from newsparse.languages.schema.rules import RuleBook


@frozen(kw_only=True, eq=False)
class DateWords:
    """Vocabulary and rows."""

    book: RuleBook
