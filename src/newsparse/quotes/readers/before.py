"""A content before its source: The plan is dead, she said; It “went well”, said Ann Lee; As Lee noted, it is dead."""

from newsparse.quotes.classes import AS, COMMA, DET, ENDS_SENTENCE, PREP, QUOTATION, VERB_ING, WHO, any_of
from newsparse.quotes.contents import clause_end, place_draft
from newsparse.quotes.draft import Place, Record
from newsparse.quotes.fronted import (
    FINITE,
    NO_CLAUSE,
    before_framed,
    frames_clause,
    is_fronted,
    is_link,
    opens_finite,
)
from newsparse.quotes.grammar import CLAUSE, THING
from newsparse.quotes.readers.inquits import remember_end, second_half
from newsparse.quotes.sources import source_after

#: The fewest tokens of a clause before its source.
SHORTEST = 3
#: The fewest tokens of a clause after “as Lee said,” and of a second half after “, Lee said,”: less is an aside.
_AS, _SECOND = 3, 1
AUXILIARY = any_of("be|have|aux|may")
#: What is no part of the clause that it opens.
_AND = any_of("and|but")
#: What follows the source of an inquit: ..., said Ann Lee, who runs the mill.
_AFTER_SOURCE = any_of("stop|break|comma|who|prep|dash|opening")
#: What can follow the verb of an inquit at the end of its sentence.
_AFTER_INQUIT = any_of(
    "stop|break|comma|prep|day|adverb|as|sub|if|time|particle|last|dot|opening|semicolon|quantifier|dash"
)
#: What stands between a clause and its source.
_BEFORE = any_of("comma|as")
#: What a speaker begins with after the verb, what follows a noun phrase there, and who is told.
_NAME, _AFTER_PHRASE = any_of("cap|quantifier"), any_of("stop|break|comma|prep|dot|who")
_OBJECT = any_of("object|pronoun")


def read_inverted_clause(record: Record, at: int) -> bool:
    """Read a clause with a fragment in marks, then verb and source: It “went well” in May, said Ann Lee."""
    if "before" not in record.grammar.frames[record.word(at)]:
        return False
    shape, start = record.shape, record.sentence_start(at)
    inner = record.inner(start, at - 1)
    taken = record.until > start and inner is None
    found = None if taken or shape[at] == VERB_ING else source_after(record, at + 1)
    if not found or shape[found[1][1]] in AUXILIARY:
        return False  # the mayor of the “old” town, Lee, said it was late
    if is_fronted(record, start, at - 1):
        found = found[0], before_framed(record, *found[1])
    if _read_inserted(record, at, start, found[1]):
        return True
    after = shape[found[1][1]]
    closed = after in (_AFTER_SOURCE if _tells_clause(record, at) else ENDS_SENTENCE)
    named = closed and (shape[at + 1] in _NAME or _is_person(record, at, *found[1]))
    if not named and not record.quotes_in(start, at):
        return False
    if found[0] == "phrase after" and after not in _AFTER_PHRASE:
        return False
    if inner:
        record.drop(inner)
    place_draft(record, [(start, at - 1)], found[1], (at, at + 1), "clause, verb, source")
    record.until = found[1][1]
    remember_end(record, record.drafts[-1], found[1][1])
    return True


def _tells_clause(record: Record, at: int) -> bool:
    """Tell whether a verb takes a clause and no object, so that a name after it is who speaks: ..., said Ann Lee."""
    frames = record.grammar.frames[record.word(at)]
    return CLAUSE in frames and THING not in frames


def _is_person(record: Record, at: int, first: int, last: int) -> bool:
    """Tell whether the words after a verb that takes no object tell who speaks: ..., said police officer Ann Lee."""
    if not _tells_clause(record, at):
        return False
    prep = record.shape.find(PREP, first, last)
    last = prep if prep > 0 else last
    if not FINITE.isdisjoint(record.shape[first:last]):
        return False
    if record.shape[first] == DET and record.shape[last] in ENDS_SENTENCE:
        return True
    return any(record.word(place) in record.grammar.speaking for place in range(first, last))


def _read_inserted(record: Record, at: int, start: int, source: Place) -> bool:
    """Read a clause or a quotation around verb and source: The deal, says Lee, is dead; But, said Lee, “...”."""
    shape, comma = record.shape, source[1]
    if shape[comma] != COMMA:
        return False
    if shape[comma + 1] in QUOTATION and comma + 1 not in record.owners:
        place_draft(record, [(comma + 1, comma + 2)], source, (at, at + 1), "clause, verb, source")
        record.until = comma + 2
        return True
    goes_on = shape[comma + 1] in _AND and shape[comma + 2] in AUXILIARY
    opens = shape[comma + 1] not in NO_CLAUSE and opens_finite(record, comma + 1)
    if not (opens or goes_on):
        return False
    last = clause_end(record, comma + 1)
    parts = [(comma + 1, last)]
    if start < at - 1 and not is_link(record, start, at - 1):
        parts.insert(0, (start, at - 1))
    place_draft(record, parts, source, (at, at + 1), "clause, verb, source")
    record.until = last
    return True


def read_before(record: Record, at: int, source: Place) -> bool:
    """Read a content before its source: The plan is dead, she said."""
    comma = source[0] - 1
    if record.shape[comma] not in _BEFORE or "before" not in record.grammar.frames[record.word(at)]:
        return False
    if record.shape[source[0]] == WHO:
        return False  # what stands before it is its head
    if record.shape[comma] == AS and record.shape[at + 1] == COMMA:
        return _read_as(record, at, source)
    start = record.sentence_start(at)
    inner = record.inner(start, comma)
    first = start if inner or record.until >= comma else max(start, record.until)
    if record.shape[comma] != COMMA or not _ends_inquit(record, at, first, comma):
        return False
    if inner:
        record.drop(inner)
    parts = [(first, comma)]
    if record.shape[at + 1] == COMMA:
        last = clause_end(record, at + 2)
        if last > at + 2 + _SECOND:
            parts.append((at + 2, last))
    elif (second := second_half(record, at + 1)) is not None:
        parts.append((second, second + 1))
    if len(parts) > 1 and is_link(record, first, comma):
        del parts[0]
    place_draft(record, parts, source, (at, at + 1), "clause, source, verb")
    record.until = max(parts[-1][1], at + 1)
    return True


def _ends_inquit(record: Record, at: int, first: int, comma: int) -> bool:
    """Tell whether an inquit ends after its verb, so that the clause before it, or around it, is what is said."""
    after = _after_addressee(record, at)
    if record.shape[after] not in _AFTER_INQUIT:
        return False
    if is_fronted(record, first, comma):
        return frames_clause(record, first, after)
    return comma - first >= (1 if record.shape[at + 1] == COMMA else SHORTEST)


def _after_addressee(record: Record, at: int) -> int:
    """Give where a verb and whom it tells end: The plan is dead, she told Reuters."""
    if "told" not in record.grammar.frames[record.word(at)]:
        return at + 1
    found = source_after(record, at + 1)
    if found is not None:
        return found[1][1]
    return at + 1 + (record.shape[at + 1] in _OBJECT)


def _read_as(record: Record, at: int, source: Place) -> bool:
    """Read what follows: As Lee noted, the plan is dead."""
    last = clause_end(record, at + 2)
    if last < at + 2 + _AS or not record.begins_sentence(source[0] - 1):
        return False
    place_draft(record, [(at + 2, last)], source, (at, at + 1), "as source, verb, clause")
    record.until = last
    return True
