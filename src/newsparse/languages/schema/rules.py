"""What a language must tell us: words with their classes, and rules over the classes. Data only, checked by its types.

A *word class* is a name for words that behave alike in a rule: ``month``, ``magnitude``, ``reporting_verb``. The words
of a class are either a tuple or a mapping from the word to what it means ("March" to 3). Each extractor has a
vocabulary of its own, so "may" can be a month to one and a verb to another.
"""

from collections.abc import Mapping
from decimal import Decimal

from attrs import field, frozen

#: What a word can mean to a reader.
Meaning = int | str | Decimal | tuple[str, ...]

#: The words of one class, alone or with their meanings.
Words = tuple[str, ...] | Mapping[str, Meaning]


@frozen(kw_only=True, eq=False, repr=False)
class Rule:
    """One row: what it looks like, who reads it, what it finds and what it leaves alone, and why.

    ``pattern`` is written in word classes (`newsparse.rules.notation` has the grammar). ``before`` and ``after`` are
    what must *not* stand directly before and after. ``behind`` is what must stand directly before, outside the match: a
    row that begins with a rare word is tried at fewer places than one that begins with its preposition. ``read`` is the
    key of a reader. Every alternative of the pattern is shown by one of ``finds``: a text in which the rule finds
    exactly what stands in [square brackets], or the whole text where there are none. ``leaves`` are texts in which this
    rule finds nothing.
    """

    name: str
    pattern: str
    read: str
    finds: tuple[str, ...]
    leaves: tuple[str, ...] = ()
    why: str = ""
    before: str = ""
    behind: str = ""
    after: str = ""


@frozen(kw_only=True, eq=False, repr=False)
class Vocabulary:
    """The words of one extractor, by class.

    Words are written in lower case unless they never are; the loader adds the capitalised and the upper-case form, and
    both apostrophes. Classes in ``exact`` match as written only ("May"). ``suffixes`` are letters glued to a
    numeral ("5th", "2.5bn"), by class. ``tail`` is the class of tokens that only continue the one before, if the
    extractor has one (the words of a number after its first): what a row can begin with is looked up without them.
    ``names`` are forms in capitals that are names of things, and of no class ("SEC", which is no second).
    ``code`` is the code of the language, for what is borrowed to read it.
    """

    classes: Mapping[str, Words]
    suffixes: Mapping[str, Words] = field(factory=dict)
    exact: frozenset[str] = frozenset()
    tail: str = ""
    names: frozenset[str] = frozenset()
    code: str = ""


@frozen(kw_only=True, eq=False, repr=False)
class RuleBook:
    """Everything that an extractor knows of a language: its vocabulary and its rows, in order of preference."""

    vocabulary: Vocabulary
    rules: tuple[Rule, ...]
