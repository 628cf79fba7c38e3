"""Who says it: the source to the left of a verb, matched backwards, or to its right."""

from newsparse.quotes.classes import (
    ADVERB,
    AND,
    BY,
    COMMA,
    DASH,
    DET,
    HYPHEN,
    LAST,
    PREP,
    PRONOUN,
    THAT,
    VERB_BASE,
    VERB_PAST,
    WHO,
    WORD,
    any_of,
)  # fmt: skip
from newsparse.quotes.draft import SENTENCE, Place, Record

#: How many tokens a name can have before its first comma, and what it is made of.
NAME = 8
_NAME = any_of("cap|initial|dot|hyphen|acronym")
#: What makes of a source less or more than a row tells. From so many commas on, a name has more appositions than the
#: rows hold; what none of them has.
CHAIN = 4
_UNSURE = any_of("word|comma|dash|hyphen")
_NO_APPOSITION = any_of("be|have|aux|may|pronoun|verb|verb_past|verb_base|who|finite|semicolon|colon")
#: What can stand between a source and its verb, and how much of it.
_AUXILIARIES, AUXILIARIES = any_of("aux|may|be|have|adverb|day"), 5
#: Classes of finite verbs, and what else has their endings.
_FINITE = any_of("finite|be|have|aux|may|raising|verb|verb_past")
FINITE_OR_WORD, _FINITE_OR_NOUN = _FINITE | {WORD}, _FINITE | any_of("word|verb_noun")

#: How far before a source its relative clause can begin.
CLAUSE = 40
#: What governs a noun phrase, which is then no subject.
_GOVERNS = any_of("aux|may|be|to|prep|sub")
#: The verb or the participle before the object of a clause that restricts a noun.
_RESTRICTS, _HEAD = any_of("word|finite|verb_past"), any_of("word|noun|cap")
#: What opens a clause within another.
_OPENS = any_of("sub|if|and|but|wh|that|comma|semicolon|colon|quote_comma|quote_stop|quote_ask")
#: What an age is written with; a quotation before a name.
_OPEN, _NUMERAL = any_of("quote_comma|quote_ask"), any_of("small|integer")

#: What stands before two names that speak together; what begins, and what follows, a second speaker after “said Lee”.
_BEFORE_JOINED = any_of("stop|break|comma|quote_comma|quote_stop|quote_ask")
_OPENER, _ENDED = any_of("det|quantifier|cap|acronym|initial"), any_of("stop|break|comma|dash|opening")
#: What follows a participle, what a verb takes that has one, what its phrase is made of, and how long that is.
AFTER_PARTICIPLE, _OBJECTS, PARTICIPLE = any_of("by|prep|of|to"), frozenset({"told", "np"}), 10
_PHRASE = any_of("det|quantifier|word|noun|adjective|cap|initial|acronym|dot|hyphen|possessive|of|verb_noun")
#: Words that alone are nobody: last night; what stands before what opens a sentence or a clause.
_NOBODY, _BEFORE_CLAUSE = any_of("finite|last"), any_of("stop|break|and|but|that")
#: What follows “last” in a time.
_TIME = any_of("time|day")

Found = tuple[str, Place]


def source_before(record: Record, at: int) -> Found | None:
    """Give the row and the place of the source that ends before ``at``, the head of a relative clause for its verb."""
    found = _matched_before(record, at)
    if found is None:
        return None
    name, (first, last) = found
    shape = record.shape
    if WHO in shape[first - CLAUSE if first > CLAUSE else 0 : first]:
        name, (first, last) = found = of_head(record, name, (first, last), at)
    if last == first + 1:
        if shape[first] in _NOBODY:
            return None
        if shape[first] in _NUMERAL and _is_age(record, first):  # Ann Lee, 40, who lives next door, said
            named = _matched_before(record, first - 1)
            return (named[0], (named[1][0], last)) if named else None
    return name, (_whole_start(record, name, first, last), last)


def _whole_start(record: Record, name: str, first: int, last: int) -> int:
    """Give where a source begins that a row found in part, or with what stands before it and is none of it."""
    shape = record.shape
    if shape[first - 1] == AND:
        first = _joined_start(record, first)
    elif shape[first - 2] == VERB_PAST and shape[first - 1] in AFTER_PARTICIPLE and is_participle(record, first - 2):
        head = _matched_before(record, first - 2)
        return head[1][0] if head else first
    if name == "apposition":
        return _from_name(record, first, last)
    return _restricted_start(record, first) if shape[first] == DET and shape[first - 1] in _RESTRICTS else first


def _joined_start(record: Record, first: int) -> int:
    """Give where two speakers begin whose first is a name that opens a clause: Ann Lee and | Bo Roe, clerks, said."""
    start = first - 1
    while record.shape[start - 1] in _NAME and first - start <= NAME:
        start -= 1
    return start if start < first - 1 and record.shape[start - 1] in _BEFORE_JOINED else first


def is_participle(record: Record, at: int) -> bool:
    """Tell whether a past form belongs to the noun before it, and its verb comes: People asked about it | said."""
    shape, word = record.shape, record.word(at + 1)
    frames = record.grammar.frames[record.word(at)]
    if shape[at + 1] not in AFTER_PARTICIPLE or frames.isdisjoint(_OBJECTS):
        return False
    if word in frames and shape[at + 1] != BY:
        return False  # warned of floods that ...
    end = at + 2
    while shape[end] in _PHRASE and end < at + PARTICIPLE:
        end += 1
    return shape[end] in _FINITE or shape[end] == VERB_BASE


def with_joined(record: Record, first: int, last: int) -> Place:
    """Give a source with whoever speaks together with it: said Ann Lee | and her son; according to Lee | and police."""
    found = source_after(record, last + 1) if record.shape[last] == AND else None
    if not found or record.shape[found[1][1]] not in _ENDED:
        return first, last
    opener = record.shape[last + 1] in _OPENER or record.word(last + 1) in record.grammar.speaking
    if not opener or any(is_finite(record, at) for at in range(*found[1])):
        return first, last
    return first, found[1][1]


def _restricted_start(record: Record, first: int) -> int:
    """Give where a subject begins whose noun a clause restricts: the lawyer representing | that built | the family."""
    clause = first - 1
    start = record.sentence_start(clause)
    if record.shape[clause - 1] == THAT and is_finite(record, clause):
        clause -= 1
    elif record.shape[clause] != WORD or not record.word(clause).endswith(record.grammar.words.participle_endings):
        return first
    head = _matched_before(record, clause) if record.shape[clause - 1] in _HEAD else None
    return start if head is not None and head[1][0] == start else first


def of_head(record: Record, name: str, source: Place, at: int) -> Found:
    """Give the head of a relative clause for the verb after it: the man who owns the shop said, not: the shop."""
    found = name, source
    first, last = source
    if record.shape[first] == PRONOUN:
        return found
    if record.shape[first - 1] in _OPENS and not (record.shape[first - 1] == COMMA and record.shape[at - 1] == COMMA):
        return found
    start = record.sentence_start(at)
    who = record.shape.find(WHO, start, first)
    if who < 0 or who <= start or not _is_subject(record, who) or not _FINITE.isdisjoint(record.shape[start:who]):
        return found
    closed = record.shape[who - 1] == COMMA
    head = _matched_before(record, who) or (_matched_before(record, who - 1) if closed else None)
    if head is None or (record.shape[at] == COMMA or record.shape[at + 1] == COMMA):
        return found
    if closed:
        inner = record.shape[last - 1] == COMMA or record.shape.find(COMMA, who, first) >= 0
        return head if inner else found
    return head[0], (head[1][0], last)


def _is_age(record: Record, at: int) -> bool:
    """Tell whether a numeral stands between commas, where it is nobody: Ann Lee, 40, who lives there, said."""
    return record.shape[at - 1] == COMMA and record.shape[at + 1] == COMMA


def _is_subject(record: Record, who: int) -> bool:
    """Tell whether a relative pronoun is the subject of its clause: a verb follows it."""
    at = who + 1
    while record.shape[at] == ADVERB:
        at += 1
    return record.shape[at] in _FINITE_OR_NOUN


def _from_name(record: Record, first: int, last: int) -> int:
    """Begin appositions at their name, not at an object before it: It will close in May, Ann Lee, a judge, said."""
    comma = record.shape.find(COMMA, first, last - 1)
    if comma < 0 or record.shape[first - 1] not in _GOVERNS:
        return first
    fronted = record.shape[first - 1] == PREP and record.shape[first - 2] in _BEFORE_CLAUSE
    if fronted:
        return comma + 1  # In Oslo, | the mayor, Ann Lee,
    named = record.shape[comma + 1] in _NAME and record.shape.find(COMMA, comma + 1, last - 1) >= 0
    return comma + 1 if named else first


def _matched_before(record: Record, at: int) -> Found | None:
    """Give the first row that matches before ``at``."""
    shape = record.shape
    before = shape[at - 1]
    if before in _UNSURE:
        if before == COMMA:
            chain = _chain(record, at)
            if chain:
                return "appositions", chain
        else:
            at = _before_adverb(record, at) if before == WORD else _opening_dash(record, at - 1) or at
            if at < 0:
                return None
        before = shape[at - 1]
    last = at - 1
    while before in _AUXILIARIES and at - last <= AUXILIARIES:
        last -= 1  # what stands before them decides which rows can match
        before = shape[last]
    rows, total = record.grammar.sources[before], len(shape)
    found = rows.regex.match(record.backwards, total - at)
    if not found:
        return None
    row = found.lastindex or 0
    start, end = found.span(row)
    first, last = total - end, total - start
    if COMMA in shape[first : last - 1]:
        return rows.names[row], _without_participle(record, first, last)
    return rows.names[row], (first, last)


def _before_adverb(record: Record, at: int) -> int:
    """Give the place of a word before a verb where it is an adverb, -1 where it can be no subject."""
    word, words = record.said[record.index[at - 1]], record.grammar.words
    if word.endswith(words.adverb_endings) and word not in words.no_adverbs:
        return -1 if record.said[record.index[at - 2]] in words.no_subjects else at - 1  # he compellingly argues
    return -1 if word in words.no_subjects else at


def _opening_dash(record: Record, at: int) -> int:
    """Give the dash between blanks before another of its sentence, 0 without one: Lee - who left in May - said."""
    start, index, tokens = record.sentence_start(at), record.index, record.folded.tokens
    dash = max(record.shape.rfind(DASH, start, at - 1), record.shape.rfind(HYPHEN, start, at - 1))
    return 0 if dash <= start or tokens.glued(index[dash]) or tokens.glued(index[at]) else dash


def _chain(record: Record, at: int) -> Place | None:
    """Give a name with many appositions up to a verb: Ann Lee, a judge in Oslo, Norway, and author, said."""
    if record.shape.count(COMMA, max(0, at - SENTENCE), at) < CHAIN:
        return None
    start = record.sentence_start(at)
    quotes = record.quotes_in(start, at)
    first = quotes[-1] + 1 if quotes else start
    if quotes and record.shape[quotes[-1]] not in _OPEN:
        return None
    comma = record.shape.find(COMMA, first, first + NAME)
    if comma <= first or not all(record.shape[place] in _NAME for place in range(first, comma)):
        return None
    commas = record.shape.count(COMMA, comma, at)
    if commas < CHAIN or not _NO_APPOSITION.isdisjoint(record.shape[comma:at]):
        return None
    return first, at


def source_after(record: Record, at: int) -> Found | None:
    """Give the row and the place of the source that begins at ``at``."""
    shape = record.shape
    rows = record.grammar.inverted[shape[at]]
    found = rows.regex.match(shape, at)
    if not found:
        return None
    row = found.lastindex or 0
    first, last = found.span(row)
    if COMMA in shape[first : last - 1]:
        first, last = _without_participle(record, first, last)
    if last > first + 2:
        first, last = _without_event(record, *without_time(record, first, last))
    return rows.names[row], (first, last)


def without_time(record: Record, first: int, last: int) -> Place:
    """Leave out when somebody said it: said Ann Lee | last night, the mayor | last Monday."""
    before = record.shape.find(LAST, first + 1, last - 1)
    return (first, before) if before > 0 and record.shape[before + 1] in _TIME else (first, last)


def _without_event(record: Record, first: int, last: int) -> Place:
    """Leave out where and when somebody said it: said Ann Lee | at a meeting; but not: Ann Lee of Acme."""
    prep = record.shape.find(PREP, first + 1, last - 1)
    if prep < 0 or record.shape[first] not in _NAME or record.shape.find(COMMA, first, prep) > 0:
        return first, last
    words, grammar = record.word, record.grammar
    return first, prep if words(prep + 1) in grammar.indefinites or words(prep) in grammar.words.occasions else last


def _without_participle(record: Record, first: int, last: int) -> Place:
    """Leave out a participle after a comma, which is no apposition: the judge, speaking slowly, said."""
    comma = record.shape.find(COMMA, first, last - 1)
    if comma < 0:
        return first, last
    ending = record.word(comma + 1).endswith(record.grammar.words.participle_endings)
    ending = ending and record.word(comma + 2) not in record.grammar.roles  # managing director
    return (first, comma) if ending or record.shape[comma + 2] == BY else (first, last)


def is_finite(record: Record, at: int) -> bool:
    """Tell whether a word is a finite verb, by its class or its ending."""
    if record.shape[at] in _FINITE:
        return True
    return record.shape[at] == WORD and record.word(at).endswith(record.grammar.words.finite_endings)
