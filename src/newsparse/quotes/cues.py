"""Whether a word that can be a verb of speech is one where it stands, and not a noun, an adjective or a passive."""

from newsparse.quotes.classes import (
    ADVERB,
    AND,
    BE,
    COLON,
    DET,
    ENDS_SENTENCE,
    PARTICLE,
    PREP,
    QUOTATION,
    THAT,
    TO,
    VERB_ING,
    VERB_NOUN,
    VERB_PAST,
    WORD,
    any_of,
)  # fmt: skip
from newsparse.quotes.draft import Place, Record
from newsparse.quotes.grammar import SUBJECTS
from newsparse.text.tokens import BREAK

#: The frames of verbs that cite a quotation and nothing else: read.
QUOTE_ONLY = frozenset({"quote"})
#: What makes a word after it a noun or an adjective.
NOMINAL = any_of("det|of|possessive|hyphen")
#: What can stand before a passive.
PASSIVE = any_of("be|adverb|and")
#: What stands before a verb that is denied, and how many words of it.
BEFORE_DENIED, _DENIED, _AUXILIARY = any_of("adverb|aux|have|be"), 4, any_of("aux|have|be")
#: What a clause can begin with.
_OPENS_CLAUSE = any_of(
    "that|pronoun|det|wh|there|contracted|cap|small|integer|quote_comma|quote_stop|quote_ask|quote_bare"
)
#: The same after a plural, and after a subject that begins its sentence.
_AFTER_PLURAL = any_of("that|to|pronoun|det|wh|stop|cap|there|contracted")
_AFTER_SUBJECT = any_of("pronoun|det|there|contracted|quote_bare|quote_stop|quote_ask|quote_comma")
#: A verb after “that”, which is then relative.
_VERB = any_of("be|have|aux|verb|verb_past")
#: Words that end a subject; names, and what else stands before a verb.
_NOUN, _PLURAL, _NAME = any_of("word|verb_noun"), any_of("word|cap"), any_of("cap|acronym")
_BEFORE_VERB = any_of("cap|acronym|aux|adverb|have|closing|comma")
_CLAUSE, _NO_CLAUSE, _LINK = any_of("that|pronoun"), any_of("word|finite"), any_of("prep|of|to")
_SUBJECT = any_of("pronoun|who")
_FORM, _GOVERNS = any_of("verb_past|verb"), any_of("prep|to|as")


def is_cue(record: Record, at: int, found: tuple[str, Place] | None) -> bool:
    """Tell whether a word cites the source found before it."""
    if is_nominal(record, at) or is_passive(record, at):
        return False
    return record.shape[at] != VERB_NOUN or is_verb(record, at, found)


def cue_start(record: Record, at: int, low: int) -> int:
    """Give where the cue of a verb begins: with what denies it, and the auxiliary before that (did not say)."""
    negations = record.grammar.words.negations
    if record.shape[at - 1] not in BEFORE_DENIED:
        return at
    for first in range(max(low, at - _DENIED), at):
        if record.word(first).lower() in negations:
            return first - (first > low and record.shape[first - 1] in _AUXILIARY)
    return at


def is_nominal(record: Record, at: int) -> bool:
    """Tell whether the word before makes a noun or an adjective of this one."""
    shape = record.shape
    if shape[at - 1] not in NOMINAL:
        return False
    if shape[at + 1] == THAT and shape[at] != VERB_NOUN:
        return False
    return shape[at - 1] != DET or shape[at] not in _FORM


def is_attribute(record: Record, at: int) -> bool:
    """Tell whether a participle between a preposition and a noun is an adjective: in challenging conditions."""
    shape = record.shape
    return shape[at] == VERB_ING and shape[at - 1] in _GOVERNS and shape[at + 1] == WORD


def is_verb(record: Record, at: int, found: tuple[str, Place] | None) -> bool:
    """Tell whether a word that can be a noun is a verb here."""
    if found and (found[0] in SUBJECTS or _introduces(record, at)):
        return True
    shape = record.shape
    before, after = shape[at - 1], shape[at + 1]
    if after == PARTICLE and record.word(at + 1) in record.grammar.frames[record.word(at)]:  # points out
        return found is not None and shape[at + 2] in _OPENS_CLAUSE
    if after in _CLAUSE and before not in _NO_CLAUSE:
        # It may be a noun: reacted to reports that, in claims that; but: to report that.
        return before not in _LINK or (
            before == TO and not record.word(at).endswith(record.grammar.words.plural_endings)
        )
    if found and agrees(record, at):
        return after in _AFTER_PLURAL
    return _begins_clause(record, at, found)


def _begins_clause(record: Record, at: int, found: tuple[str, Place] | None) -> bool:
    """Tell whether what follows a word that can be a noun is a clause or its preposition, as after a verb."""
    shape = record.shape
    before, after = shape[at - 1], shape[at + 1]
    if found and before in _NOUN and shape[found[1][0] - 1] in ENDS_SENTENCE:
        return after in _AFTER_SUBJECT or (after == THAT and shape[at + 2] not in _VERB)
    if before in _NAME and after in _LINK:
        return record.word(at + 1) in record.grammar.frames[record.word(at)]  # the Fed hints at cuts
    return before in _BEFORE_VERB and after in _OPENS_CLAUSE


def may_be_verb(record: Record, at: int) -> bool:
    """Tell whether a word that can be a noun is a verb after some source at least: what no source makes one needs none.

    Whatever `is_verb` asks of the words around is asked here; what it asks of the source counts as answered.
    """
    before, after = record.shape[at - 1], record.shape[at + 1]
    if after in _FORM and before not in _SUBJECT:
        return False  # the chief counsel said
    if before in record.grammar.subjects or after == PARTICLE or (after in _CLAUSE and before not in _NO_CLAUSE):
        return True
    if (after in _AFTER_PLURAL and agrees(record, at)) or (
        before in _NOUN and (after in _AFTER_SUBJECT or after == THAT)
    ):
        return True
    named = (before in _NAME and after in _LINK) or (before in _BEFORE_VERB and after in _OPENS_CLAUSE)
    return named or _introduces(record, at)


def _introduces(record: Record, at: int) -> bool:
    """Tell whether a colon and a quotation follow, or do after two words: The letter reads in part: “...”."""
    shape, colon = record.shape, at + 1
    if shape[colon] == PREP and record.grammar.frames[record.word(at)] == QUOTE_ONLY:
        colon = at + 3
    return shape[colon] == COLON and (shape[colon + 1] in QUOTATION or shape[colon + 1] == BREAK)


def agrees(record: Record, at: int) -> bool:
    """Tell whether a plural stands before a base form: leaders hope, not: the leaders hopes."""
    if record.shape[at - 1] not in _PLURAL:
        return False
    plurals, word = record.grammar.words.plural_endings, record.word
    return word(at - 1).endswith(plurals) and not word(at).endswith(plurals)


def is_passive(record: Record, at: int) -> bool:
    """Tell whether a form of "be" makes a passive of a past form: was called."""
    shape = record.shape
    before = shape[at - 1]
    be = before == BE or (before == ADVERB and shape[at - 2] == BE)
    if not be and before == AND and shape[at - 3] == BE:
        be = record.word(at - 2).endswith(record.grammar.words.finite_endings)  # was studied and cited
    if not be or shape[at] == VERB_PAST:
        return be
    return shape[at] == VERB_NOUN and record.word(at).endswith(record.grammar.words.finite_endings)
