"""A noun of speech, whose words they are, and what follows it: the mayor's claim that the roof is new."""

from newsparse.quotes.classes import BE, COMMA, DET, any_of
from newsparse.quotes.contents import READERS, match_rows, place_draft
from newsparse.quotes.draft import Place, Record
from newsparse.quotes.sources import Found, source_after, source_before

#: What names are made of, and what ends a phrase, read backwards.
_CAPITALS = any_of("cap|initial|acronym")
_BEFORE_NAME = any_of("word|finite|noun|prep|of|det|quantifier|verb_noun")
#: Finite verbs, and what the clause before a second one can end with.
_FINITE, _SECOND = any_of("be|have|aux|may|finite|verb|verb_past|raising"), any_of("be|have|aux")
_ENDS_CLAUSE = any_of("word|cap|finite|verb_past|noun|adverb|acronym|verb_noun")
_BEFORE_NOUN = any_of("prep|of|det|quantifier")
#: What stands between a noun and its author, and what makes a possessor of the words before it.
_BY, _POSSESSIVE = any_of("by|prep"), any_of("possessive|apostrophe")


def read_noun(record: Record, at: int, found: Found | None = None) -> bool:
    """Read the content after a noun of speech; its source stands before it (``found``), after it, or nowhere."""
    frames = record.grammar.noun_frames.get(record.said[record.index[at]])
    if frames is None or at < record.until:
        return False
    author = _author(record, at) if record.shape[at + 1] in _BY else None
    after = author[1] if author else at + 1
    source = author or owner_of(record, at, found)
    if source is None and "free" not in frames:
        return False
    for row, match in match_rows(record, after, frames):
        content = READERS[row.read](record, match, after - 1, frames)
        if content is not None:
            first, last = content[0]
            last = _phrase_end(record, first, last)
            place_draft(record, [(first, last)], source, (at, at + 1), "noun of speech", nominal=True)
            record.until = last
            return True
    return False


def _phrase_end(record: Record, first: int, last: int) -> int:
    """Give where a content inside a noun phrase ends: at a comma, or at the verb that the phrase is the subject of."""
    comma = record.shape.find(COMMA, first, last)
    last = comma if comma >= 0 else last
    shape, verbs = record.shape, 0
    for place in range(first, last):
        if shape[place] in _FINITE:
            if verbs and shape[place] in _SECOND and shape[place - 1] in _ENDS_CLAUSE:
                return place
            verbs += 1
    return last


def read_adjective(record: Record, at: int) -> bool:
    """Read the content after an adjective that a form of "be" makes a cue: she was adamant that the roof is new."""
    be = at - 1 if record.shape[at - 1] == BE else at - 2
    found = source_before(record, at) if record.shape[be] == BE else None
    if found is None or at < record.until:
        return False
    frames = record.grammar.adjective_frames[record.word(at)]
    for row, match in match_rows(record, at + 1, frames):
        content = READERS[row.read](record, match, at, frames)
        if content is not None:
            place_draft(record, [content[0]], found[1], (be, content[1]), "adjective")
            record.until = content[0][1]
            return True
    return False


def _author(record: Record, at: int) -> Place | None:
    """Give who is named after the noun: a claim by the mayor that ..."""
    if record.word(at + 1) not in record.grammar.words.authors:
        return None
    found = source_after(record, at + 2)
    return found[1] if found else None


def owner_of(record: Record, at: int, found: Found | None = None) -> Place | None:
    """Give whose noun it is: the mayor's latest claim, her claim."""
    if record.shape[at - 1] == DET:
        return (at - 1, at) if record.word(at - 1).lower() in record.grammar.words.owners else None
    found = found or source_before(record, at)
    if not found:
        return None
    first, last = found[1]
    for place in range(last - 1, first, -1):
        if record.shape[place] in _POSSESSIVE:
            return _phrase_start(record, first, place), place + 1
    owned = first if record.word(first).lower() in record.grammar.words.owners else None
    return None if owned is None else (owned, owned + 1)


def _phrase_start(record: Record, first: int, last: int) -> int:
    """Give where the noun phrase that ends at ``last`` begins: a run of capitals, or words from their article on."""
    start = last
    named = record.shape[last - 1] in _CAPITALS
    while start > first and record.shape[start - 1] not in (_BEFORE_NAME if named else _BEFORE_NOUN):
        start -= 1
    return start - 1 if start > first and record.shape[start - 1] == DET else start
