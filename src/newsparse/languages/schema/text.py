"""What the text layer must know of a language."""

from attrs import frozen


@frozen(kw_only=True, eq=False, repr=False)
class TextWords:
    """What the text layer must know: abbreviations that end in a full stop without ending a sentence."""

    abbreviations: frozenset[str]
    #: Abbreviations that can end a sentence: they do where an opener of ``sentence_openers`` follows. Those with dots
    #: of their own ("U.S.") are one token, their last dot included.
    closing_abbreviations: frozenset[str]
    dotted_abbreviations: frozenset[str]
    sentence_openers: frozenset[str]
