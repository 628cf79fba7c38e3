"""Who says it where nobody stands beside the verb: the subject of a clause before, of a sentence, of a main clause."""

from newsparse.quotes.classes import COLON, COMMA, THAT, WHO, any_of
from newsparse.quotes.draft import Place, Record
from newsparse.quotes.sources import FINITE_OR_WORD, is_finite, source_after, source_before

#: What can stand before the subject of a sentence, and how many of its phrases are looked at.
_OPENING = any_of("adverb|and|but|sub|if|as|that|comma")
PHRASES = 3
#: How far before a verb its subject's clause begins, in tokens; what no subject ends with.
NEAR = 40
_NO_SUBJECT = any_of("be|have|aux|to|prep|of|det")
#: What a name begins with, and what ends it or a noun phrase.
_CAPITALS, _LABEL, _ARTICLE = any_of("cap|initial|acronym"), any_of("acronym"), any_of("det")
_NOT_NAME, _NOT_NOUN = any_of("word|verb_noun|finite|particle"), any_of("verb_noun|finite")
#: Rows whose source ends with a comma: the coroner, Ann Lee, recorded ...
APPOSED = frozenset({"apposition", "street, town", "age", "seat"})


def source_nearby(record: Record, at: int) -> Place | None:
    """Give the source of a verb without one of its own: that of an earlier clause, else the sentence's subject."""
    source = _nearby(record, at)
    return _of_main_clause(record, source[0], at) or source if source else None


def _nearby(record: Record, at: int) -> Place | None:
    start = record.sentence_start(at)
    nearer = clause_subject(record, max(start, record.until), at)
    if nearer:
        return nearer
    if record.source and record.source_at >= start:
        return record.source
    return clause_subject(record, start, at) or subject_of(record, start, at)


def _of_main_clause(record: Record, who: int, at: int) -> Place | None:
    """Give the subject of a main clause that goes on after a relative one: Lee, who said it leaks, warned that ..."""
    if record.shape[who] != WHO or record.shape[who - 1] != COMMA:
        return None
    main = [place for place in range(who + 2, at + 1) if record.shape[place - 1] == COMMA]
    if not any(place == at or is_finite(record, place) for place in main):
        return None
    found = source_before(record, who - 1)
    return found[1] if found else None


def clause_subject(record: Record, start: int, at: int) -> Place | None:
    """Give the subject of the nearest finite verb before a place: Lee took to the stage to thank the crowd."""
    inner, shape = None, record.shape
    for verb in range(at - 1, max(start, at - NEAR), -1):
        if shape[verb] not in FINITE_OR_WORD or shape[verb - 1] in _NO_SUBJECT or not is_finite(record, verb):
            continue
        found = source_before(record, verb)
        if found is None or found[1][0] < start:
            continue
        if record.shape[verb - 1] == COMMA and found[0] not in APPOSED:
            continue
        if record.shape[found[1][0] - 1] != THAT:
            return found[1]
        inner = inner or found[1]  # the subject of what is told, if nobody tells it
    return inner


def subject_of(record: Record, start: int, at: int) -> Place | None:
    """Give the first noun phrase of a sentence, or the one after one of its first commas."""
    if record.shape[start] in _LABEL and record.shape[start + 1] == COLON:
        start += 2  # OSLO: Law Minister Ann Lee ...
    for _ in range(PHRASES):
        while start < at and record.shape[start] in _OPENING:
            start += 1
        found = _phrase_at(record, start, at)
        if found:
            return found
        start = record.shape.find(COMMA, start, at) + 1
        if start == 0:
            break
    return None


def main_subject(record: Record, first: int) -> Place | None:
    """Give the noun phrase at a place up to the verb after it, known by class or ending."""
    found = source_after(record, first)
    return up_to_verb(record, *found[1]) if found else None


def up_to_verb(record: Record, first: int, last: int) -> Place:
    """Give a noun phrase without a verb that was taken for a noun, and what follows it."""
    return first, next((at for at in range(first + 1, last) if is_finite(record, at)), last)


def _phrase_at(record: Record, first: int, at: int) -> Place | None:
    """Give the noun phrase at a place; a name ends before the first lower-case word, which may be a verb."""
    found = source_after(record, first)
    if not found or found[1][1] > at:
        return None
    last = found[1][1]
    if record.shape[first] in _CAPITALS:
        last = next((i for i in range(first, last) if record.shape[i] in _NOT_NAME), last)
    elif last > first + 1 and is_finite(record, last - 1) and record.shape[first] not in _ARTICLE:
        last -= 1  # members passed | the plan
    elif record.shape[last] == COMMA:  # so its verb looks like a noun: the spokesman hit back, saying
        last = next((i for i in range(last - 1, first + 1, -1) if record.shape[i] in _NOT_NOUN), last)
    if record.shape[last - 1] in _NO_SUBJECT:
        last = found[1][1]  # no phrase ends so: leaders of the | club
    return (first, last) if first < last < at else None
