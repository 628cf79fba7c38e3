"""Who says it: the source to the left of a verb, matched backwards, or to its right, or further back."""

import re
from collections.abc import Iterator

from newsparse.quotes.draft import Place, Record
from newsparse.rules.notation import EXTENT

#: What can stand before the subject of a sentence, and how many of its phrases are looked at.
_OPENING = "adverb|and|but|sub|if|as|that|comma"
PHRASES = 3
#: How far before a verb its subject's clause begins, in tokens.
NEAR = 40
#: How many tokens a name can have before its first comma, and what it is made of.
NAME = 8
_NAME = "cap|initial|dot|hyphen|acronym"
#: From so many commas on, a name has more appositions than the rows hold; what none of them has.
CHAIN = 4
_DASH = "dash|hyphen"
_NO_APPOSITION = "be|have|aux|may|pronoun|verb|verb_past|verb_base|who|finite|semicolon|colon"
#: What can stand between a source and its verb, and how much of it.
_AUXILIARIES, AUXILIARIES = "aux|may|be|have|adverb|day", 5
#: Classes of finite verbs, and what no subject ends with.
_FINITE = "finite|be|have|aux|may|raising|verb|verb_past"
_FINITE_OR_WORD = f"word|{_FINITE}"
_NO_SUBJECT = "be|have|aux|to|prep|of|det"
#: Rows whose source ends with a comma: the coroner, Ann Lee, recorded ...
APPOSED = frozenset({"apposition", "street, town", "age", "seat"})

#: How far before a source its relative clause can begin.
CLAUSE = 40
#: What governs a noun phrase, which is then no subject.
_GOVERNS = "aux|may|be|to|prep|sub"
#: The verb or the participle before the object of a clause that restricts a noun.
_RESTRICTS = "word|finite|verb_past"
#: What opens a clause within another.
_OPENS = "sub|if|and|but|wh|that|comma|semicolon|colon|quote_comma|quote_stop|quote_ask"

Found = tuple[str, Place]


def source_before(record: Record, at: int) -> Found | None:
    """Give the row and the place of the source that ends before ``at``, the head of a relative clause for its verb."""
    found = _matched_before(record, at)
    if found is None:
        return None
    name, (first, last) = found
    shape, kinds = record.shape, record.kinds
    if shape.rfind(record.characters["who"], max(0, first - CLAUSE), first) >= 0:
        name, (first, last) = found = of_head(record, name, (first, last), at)
    if last == first + 1 and record.is_a(first, "finite"):
        return None
    if last == first + 1 and _is_age(record, first):  # Ann Lee, 40, who lives next door, said
        named = _matched_before(record, first - 1)
        return (named[0], (named[1][0], last)) if named else None
    if name == "apposition":
        return name, _from_name(record, first, last)
    if shape[first] in kinds["det"] and shape[first - 1] in kinds[_RESTRICTS]:
        return name, (_restricted_start(record, first), last)
    return found


def _restricted_start(record: Record, first: int) -> int:
    """Give where a subject begins whose noun a clause restricts: the lawyer representing | that built | the family."""
    clause = first - 1
    start = record.sentence_start(clause)
    if record.is_a(clause - 1, "that") and is_finite(record, clause):
        clause -= 1
    elif not record.is_a(clause, "word") or not record.folded.words(clause).endswith(
        record.grammar.words.participle_endings
    ):
        return first
    head = _matched_before(record, clause) if record.is_a(clause - 1, "word|noun|cap") else None
    return start if head is not None and head[1][0] == start else first


def of_head(record: Record, name: str, source: Place, at: int) -> Found:
    """Give the head of a relative clause for the verb after it: the man who owns the shop said, not: the shop."""
    found = name, source
    first, last = source
    if record.is_a(first, "pronoun"):
        return found
    if record.is_a(first - 1, _OPENS) and not (record.is_a(first - 1, "comma") and record.is_a(at - 1, "comma")):
        return found
    start = record.sentence_start(at)
    who = record.find("who", start, first)
    if who < 0 or who <= start or not _is_subject(record, who) or record.is_any(start, who, _FINITE):
        return found
    closed = record.is_a(who - 1, "comma")
    head = _matched_before(record, who) or (_matched_before(record, who - 1) if closed else None)
    if head is None or (record.is_a(at, "comma") or record.is_a(at + 1, "comma")):
        return found
    if closed:
        inner = record.is_a(last - 1, "comma") or record.find("comma", who, first) >= 0
        return head if inner else found
    return head[0], (head[1][0], last)


def _is_age(record: Record, at: int) -> bool:
    """Tell whether a numeral stands after a comma, where it is nobody: Ann Lee, 40, who lives there, said."""
    return record.is_a(at, "small|integer") and record.is_a(at - 1, "comma") and record.is_a(at + 1, "comma")


def _is_subject(record: Record, who: int) -> bool:
    """Tell whether a relative pronoun is the subject of its clause: a verb follows it."""
    at = who + 1
    while record.is_a(at, "adverb"):
        at += 1
    return record.is_a(at, "word|verb_noun") or record.is_a(at, _FINITE)


def _from_name(record: Record, first: int, last: int) -> Place:
    """Begin appositions at their name, not at an object before it: It will close in May, Ann Lee, a judge, said."""
    comma = record.find("comma", first, last - 1)
    if comma < 0 or not record.is_a(first - 1, _GOVERNS) or not record.is_a(comma + 1, _NAME):
        return first, last
    return (comma + 1, last) if record.find("comma", comma + 1, last - 1) >= 0 else (first, last)


def _matched_before(record: Record, at: int) -> Found | None:
    """Give the first row that matches before ``at``."""
    shape, backwards, characters = record.shape, record.folded.backwards, record.characters
    if shape[at - 1] == characters["word"]:
        word, grammar = record.folded.words(at - 1), record.grammar
        if word.endswith(grammar.words.adverb_endings) and word not in grammar.words.no_adverbs:
            at -= 1  # he compellingly argues
        elif word in grammar.words.no_subjects:
            return None
    elif shape[at - 1] == characters["comma"] and (chain := _chain(record, at)):
        return "appositions", chain
    elif shape[at - 1] in record.kinds[_DASH] and (dash := _opening_dash(record, at - 1)):
        at = dash  # Lee - who left in May - said
    total, last, auxiliaries = len(shape), at - 1, record.kinds[_AUXILIARIES]
    while shape[last] in auxiliaries and at - last <= AUXILIARIES:
        last -= 1  # what stands before them decides which rows can match
    for row in record.grammar.sources.get(shape[last], ()):
        found = row.regex.match(backwards, total - at)
        if found:
            start, end = found.span(EXTENT)
            return row.name, _without_participle(record, total - end, total - start)
    return None


def _opening_dash(record: Record, at: int) -> int:
    """Give the dash between blanks before another of its sentence, 0 without one."""
    start, index, tokens = record.sentence_start(at), record.folded.index, record.folded.tokens
    dash = max(record.shape.rfind(record.characters[name], start, at - 1) for name in _DASH.split("|"))
    return 0 if dash <= start or tokens.glued(index[dash]) or tokens.glued(index[at]) else dash


def _chain(record: Record, at: int) -> Place | None:
    """Give a name with many appositions up to a verb: Ann Lee, a judge in Oslo, Norway, and author, said."""
    start = record.sentence_start(at)
    quotes = record.quotes_in(start, at)
    first = quotes[-1] + 1 if quotes else start
    if quotes and not record.is_a(quotes[-1], "quote_comma|quote_ask"):
        return None
    comma = record.find("comma", first, first + NAME)
    if comma <= first or not all(record.is_a(place, _NAME) for place in range(first, comma)):
        return None
    commas = record.shape.count(record.characters["comma"], comma, at)
    if commas < CHAIN or record.is_any(comma, at, _NO_APPOSITION):
        return None
    return first, at


def source_after(record: Record, at: int) -> Found | None:
    """Give the row and the place of the source that begins at ``at``."""
    shape = record.shape
    for row in record.grammar.inverted.get(shape[at], ()):
        found = row.regex.match(shape, at)
        if found:
            return row.name, _without_event(record, *_without_participle(record, *found.span(EXTENT)))
    return None


def _without_event(record: Record, first: int, last: int) -> Place:
    """Leave out where and when somebody said it: said Ann Lee | at a meeting; but not: Ann Lee of Acme."""
    prep = record.shape.find(record.characters["prep"], first + 1, last - 1)
    if prep < 0 or not record.is_a(first, _NAME) or record.find("comma", first, prep) > 0:
        return first, last
    words, grammar = record.folded.words, record.grammar
    return first, prep if words(prep + 1) in grammar.indefinites or words(prep) in grammar.words.occasions else last


def _without_participle(record: Record, first: int, last: int) -> Place:
    """Leave out a participle after a comma, which is no apposition: the judge, speaking slowly, said."""
    comma = record.shape.find(record.characters["comma"], first, last - 1)
    if comma < 0:
        return first, last
    ending = record.folded.words(comma + 1).endswith(record.grammar.words.participle_endings)
    ending = ending and record.folded.words(comma + 2) not in record.grammar.roles  # managing director
    return (first, comma) if ending or record.is_a(comma + 2, "by") else (first, last)


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
    if not record.is_a(who, "who") or not record.is_a(who - 1, "comma"):
        return None
    main = [place for place in range(who + 2, at + 1) if record.is_a(place - 1, "comma")]
    if not any(place == at or is_finite(record, place) for place in main):
        return None
    found = source_before(record, who - 1)
    return found[1] if found else None


def clause_subject(record: Record, start: int, at: int) -> Place | None:
    """Give the subject of the nearest finite verb before a place: Lee took to the stage to thank the crowd."""
    inner, shape, finite, nobody = None, record.shape, record.kinds[_FINITE_OR_WORD], record.kinds[_NO_SUBJECT]
    for verb in range(at - 1, max(start, at - NEAR), -1):
        if shape[verb] not in finite or shape[verb - 1] in nobody or not is_finite(record, verb):
            continue
        found = source_before(record, verb)
        if found is None or found[1][0] < start:
            continue
        if record.is_a(verb - 1, "comma") and found[0] not in APPOSED:
            continue
        if not record.is_a(found[1][0] - 1, "that"):
            return found[1]
        inner = inner or found[1]  # the subject of what is told, if nobody tells it
    return inner


def is_finite(record: Record, at: int) -> bool:
    """Tell whether a word is a finite verb, by its class or its ending."""
    if record.is_a(at, _FINITE):
        return True
    return record.is_a(at, "word") and record.folded.words(at).endswith(record.grammar.words.finite_endings)


def subject_of(record: Record, start: int, at: int) -> Place | None:
    """Give the first noun phrase of a sentence, or the one after one of its first commas."""
    for _ in range(PHRASES):
        while start < at and record.is_a(start, _OPENING):
            start += 1
        found = _phrase_at(record, start, at)
        if found:
            return found
        start = record.find("comma", start, at) + 1
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
    if not found or found[1][1] >= at:
        return None
    last = found[1][1]
    if record.is_a(first, "cap|initial|acronym"):
        last = next((i for i in range(first, last) if record.is_a(i, "word|verb_noun|finite|particle")), last)
    elif record.is_a(last, "comma"):  # so its verb looks like a noun: the spokesman hit back, saying
        last = next((i for i in range(last - 1, first + 1, -1) if record.is_a(i, "verb_noun|finite")), last)
    return (first, last)


def match_rows(record: Record, at: int, frames: frozenset[str]) -> Iterator[tuple[str, str, re.Match[str]]]:
    """Give the rows of contents that match after a verb, in order: name, reader, match. Mostly the first is taken."""
    shape, grammar = record.shape, record.grammar
    filed = grammar.contents if record.leads_to_quote(at) else grammar.unquoted
    for row in filed[frames].get(shape[at], ()):
        found = row.regex.match(shape, at)
        if found:
            yield row.name, row.read, found
