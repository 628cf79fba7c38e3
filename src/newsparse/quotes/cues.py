"""Whether a word that can be a verb of speech is one where it stands, and not a noun, an adjective or a passive."""

from newsparse.quotes.draft import Place, Record
from newsparse.quotes.folded import Folded

#: The frames of verbs that cite a quotation and nothing else: read.
QUOTE_ONLY = frozenset({"quote"})
#: What makes a word after it a noun or an adjective.
_NOMINAL = "det|of|possessive|hyphen"
#: Rows of sources after which no noun stands: she hopes, who hopes.
_SUBJECTS = frozenset({"pronoun", "relative"})
#: What stands before a verb that is denied, and how many words of it.
_BEFORE_DENIED, _DENIED, _AUXILIARY = "adverb|aux|have|be", 4, "aux|have|be"
#: What a clause can begin with.
_OPENS_CLAUSE = "that|pronoun|det|wh|there|contracted|cap|small|integer|quote_comma|quote_stop|quote_ask|quote_bare"


def is_cue(record: Record, at: int, found: tuple[str, Place] | None) -> bool:
    """Tell whether a word cites the source found before it."""
    if is_nominal(record, at) or is_passive(record, at):
        return False
    return not record.is_a(at, "verb_noun") or is_verb(record, at, found)


def cue_start(folded: Folded, at: int, low: int) -> int:
    """Give where the cue of a verb begins: with what denies it, and the auxiliary before that (did not say)."""
    kinds, negations = folded.grammar.kinds, folded.grammar.words.negations
    if folded.shape[at - 1] not in kinds[_BEFORE_DENIED]:
        return at
    for first in range(max(low, at - _DENIED), at):
        if folded.words(first).lower() in negations:
            return first - (first > low and folded.shape[first - 1] in kinds[_AUXILIARY])
    return at


def is_nominal(record: Record, at: int) -> bool:
    """Tell whether the word before makes a noun or an adjective of this one."""
    if not record.is_a(at - 1, _NOMINAL):
        return False
    if record.is_a(at + 1, "that") and not record.is_a(at, "verb_noun"):
        return False
    return not (record.is_a(at - 1, "det") and record.is_a(at, "verb_past|verb"))


def is_attribute(record: Record, at: int) -> bool:
    """Tell whether a participle between a preposition and a noun is an adjective: in challenging conditions."""
    return record.is_a(at, "verb_ing") and record.is_a(at - 1, "prep|to|as") and record.is_a(at + 1, "word")


def is_verb(record: Record, at: int, found: tuple[str, Place] | None) -> bool:
    """Tell whether a word that can be a noun is a verb here."""
    if found and (found[0] in _SUBJECTS or _introduces(record, at)):
        return True
    if record.is_a(at + 1, "that|pronoun") and not record.is_a(at - 1, "word|finite"):
        return True
    if found and agrees(record, at):
        return record.is_a(at + 1, "that|to|pronoun|det|wh|stop|cap|there|contracted")
    if found and record.is_a(at - 1, "word|verb_noun") and record.begins_sentence(found[1][0]):
        clause = record.is_a(at + 1, "that") and not record.is_a(at + 2, "be|have|aux|verb|verb_past")
        return clause or record.is_a(at + 1, "pronoun|det|there|contracted|quote_bare|quote_stop|quote_ask|quote_comma")
    if record.is_a(at - 1, "cap|acronym") and record.is_a(at + 1, "prep|of|to"):
        return record.folded.words(at + 1) in record.grammar.frames[record.folded.words(at)]  # the Fed hints at cuts
    return record.is_a(at - 1, "cap|acronym|aux|adverb|have|closing|comma") and record.is_a(at + 1, _OPENS_CLAUSE)


def _introduces(record: Record, at: int) -> bool:
    """Tell whether a colon and a quotation follow, or do after two words: The letter reads in part: “...”."""
    only = record.grammar.frames[record.folded.words(at)] == QUOTE_ONLY
    colon = at + 3 if only and record.is_a(at + 1, "prep") else at + 1
    return record.is_a(colon, "colon") and (record.is_quote(colon + 1) or record.is_a(colon + 1, "break"))


def agrees(record: Record, at: int) -> bool:
    """Tell whether a plural stands before a base form: leaders hope, not: the leaders hopes."""
    plurals = record.grammar.words.plural_endings
    words = record.folded.words
    return record.is_a(at - 1, "word|cap") and words(at - 1).endswith(plurals) and not words(at).endswith(plurals)


def is_passive(record: Record, at: int) -> bool:
    """Tell whether a form of "be" makes a passive of a past form: was called."""
    be = record.is_a(at - 1, "be") or (record.is_a(at - 1, "adverb") and record.is_a(at - 2, "be"))
    if not be and record.is_a(at - 1, "and") and record.is_a(at - 3, "be"):
        be = record.folded.words(at - 2).endswith(record.grammar.words.finite_endings)  # was studied and cited
    if not be or record.is_a(at, "verb_past"):
        return be
    endings = record.grammar.words.finite_endings
    return record.is_a(at, "verb_noun") and record.folded.words(at).endswith(endings)
