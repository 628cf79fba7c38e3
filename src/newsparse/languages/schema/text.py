"""What the text layer must know of a language."""

from attrs import frozen


@frozen(kw_only=True, eq=False, repr=False)
class TextWords:
    """What the text layer must know: abbreviations that end in a full stop without ending a sentence."""

    #: Abbreviations that always have a word after them ("Mr").
    abbreviations: frozenset[str]
    #: Abbreviations that end nothing before a numeral ("No", "p").
    numbered_abbreviations: frozenset[str]
    #: Abbreviations that can end a sentence: they do where an opener of ``sentence_openers`` follows. Those with dots
    #: of their own ("U.S.") are one token, their last dot included.
    closing_abbreviations: frozenset[str]
    dotted_abbreviations: frozenset[str]
    #: Those of the clock ("p.m."): they end a sentence before any capital that does not go on telling the time.
    clock_abbreviations: frozenset[str]
    clock_continuations: frozenset[str]
    sentence_openers: frozenset[str]
