"""A verb, and what stands around it: quotation before, source on either side, content after or before."""

from newsparse.quotes.contents import READERS, clause_end, place_draft
from newsparse.quotes.cues import is_attribute, is_nominal, is_passive, is_verb
from newsparse.quotes.draft import Place, Record
from newsparse.quotes.fronted import (
    FINITE,
    LINKING,
    NO_CLAUSE,
    before_framed,
    frames_clause,
    is_fronted,
    is_link,
    opens_finite,
)
from newsparse.quotes.grammar import CLAUSE, THING
from newsparse.quotes.readers.inquits import read_inquit, read_inverted, remember_end, second_half
from newsparse.quotes.readers.nouns import read_noun
from newsparse.quotes.sources import main_subject, match_rows, source_after, source_before, source_nearby
from newsparse.rules.notation import EXTENT
from newsparse.text.tokens import BREAK

#: The fewest tokens of a clause before its source.
SHORTEST = 3
#: The fewest tokens of a clause after “as Lee said,” and of a second half after “, Lee said,”: less is an aside.
_AS, _SECOND = 3, 1
_AUXILIARY = "be|have|aux|may"
#: What a main clause begins with.
_MAIN_SUBJECT = "det|quantifier|pronoun|contracted|cap|initial|acronym|there"
#: What follows the source of an inquit: ..., said Ann Lee, who runs the mill.
_AFTER_SOURCE = "stop|break|comma|who|prep|dash|opening"
#: How far after a fronted participle the comma before its main clause stands.
FRONTED = 30
#: How far after a verb its paragraph ends where the quotation is the next one.
PARAGRAPH = 40
#: What can follow the verb of an inquit at the end of its sentence.
_AFTER_INQUIT = "stop|comma|prep|day|adverb|as|sub|if|time|particle|last|dot|opening|semicolon|quantifier|dash"

#: What tells something before a verb: after any other class it is no noun and no passive, and nothing is inverted.
_TELLING = "and|det|of|possessive|hyphen|comma|be|adverb|stop|break|quote_comma|quote_stop|quote_ask|quote_bare"


def read_verb(record: Record, at: int) -> None:
    """Read the quotation around a verb, if there is one."""
    telling = record.is_a(at - 1, _TELLING)
    if (telling and is_nominal(record, at)) or _is_prefix(record, at):
        read_noun(record, at)
        return
    if telling and (read_inverted(record, at) if record.is_quote(at - 1) else _read_fronted(record, at)):
        return
    found = source_before(record, at)
    if found and read_inquit(record, at, found[1]):
        return
    if record.is_a(at, "verb_noun") and not is_verb(record, at, found):
        read_noun(record, at, found)
        return
    if telling and (is_passive(record, at) or _read_inverted_clause(record, at)):
        return
    source = found[1] if found else None
    if is_attribute(record, at) or (found is None and _is_reduced(record, at)):
        source = None
    elif source is None or _shares_subject(record, at):
        source = source_nearby(record, at) or source
    if source is None:
        return
    _ = _read_after(record, at, source) or _read_before(record, at, source) or _read_next_block(record, at, source)


def _is_reduced(record: Record, at: int) -> bool:
    """Tell whether a participle after a comma is a clause without its verb: a man, believed missing since May."""
    return record.is_a(at, "verb_past") and record.is_a(at - 1, "comma") and record.is_a(at + 1, "word|cap")


def _is_prefix(record: Record, at: int) -> bool:
    """Tell whether a word is the first of a compound: the 1985 post-war thriller."""
    return record.is_a(at + 1, "hyphen") and record.folded.tokens.glued(record.folded.index[at])


def _read_fronted(record: Record, at: int) -> bool:
    """Read a participle before the clause with its subject: Calling it “late”, Lee left."""
    if not record.is_a(at, "verb_ing") or not record.begins_sentence(at):
        return False
    frames = record.grammar.frames[record.folded.words(at)]
    for _, read, found in match_rows(record, at + 1, frames):
        content = READERS[read](record, found, at, frames)
        main = _main_clause(record, content[0][0]) if content else None
        if content and main:
            place_draft(record, [(content[0][0], main[0])], main[1], (at, content[1]), "participle, main clause")
            record.until = main[0]
            return True
    return False


def _main_clause(record: Record, first: int) -> tuple[int, Place] | None:
    """Give where the clause of a fronted participle ends, and the subject after its comma."""
    for comma in range(first, first + FRONTED):
        if record.is_a(comma, "stop|break"):
            return None
        if record.is_a(comma, "comma|quote_comma"):
            subject = main_subject(record, comma + 1)
            if subject and not record.is_a(subject[1], "comma|stop|break"):
                return comma + record.is_quote(comma), subject
    return None


def _shares_subject(record: Record, at: int) -> bool:
    """Tell whether a participle has its subject from a clause before: ..., saying."""
    if not record.is_a(at, "verb_ing"):
        return False
    before = at - 2 if record.is_a(at - 1, "adverb") and record.is_a(at - 2, "cap|acronym|pronoun") else at - 1
    return not record.is_a(before, "word|cap|acronym|be|pronoun|quantifier|as")


def _read_next_block(record: Record, at: int, source: Place) -> bool:
    """Read a quotation in the paragraph after one that ends with a colon."""
    end = record.shape.find(BREAK, at, at + PARAGRAPH)
    led = record.is_a(end - 1, "colon") or (end == at + 2 and record.is_a(at + 1, "comma"))
    if end < 0 or not led or not record.is_quote(end + 1):
        return False
    if "quote" not in record.grammar.frames[record.folded.words(at)]:
        return False
    place_draft(record, [(end + 1, end + 2)], source, (at, at + 1), "verb, colon, next paragraph")
    record.until = end + 2
    return True


def _read_inverted_clause(record: Record, at: int) -> bool:
    """Read a clause with a fragment in marks, then verb and source: It “went well” in May, said Ann Lee."""
    if not record.is_a(at - 1, "comma") or "before" not in record.grammar.frames[record.folded.words(at)]:
        return False
    start = record.sentence_start(at)
    inner = record.inner(start, at - 1)
    taken = record.until > start and inner is None
    found = None if taken or record.is_a(at, "verb_ing") else source_after(record, at + 1)
    if not found:
        return False
    if is_fronted(record, start, at - 1):
        found = found[0], before_framed(record, *found[1])
    if _read_inserted(record, at, start, found[1]):
        return True
    named = record.is_a(found[1][1], _AFTER_SOURCE if _tells_clause(record, at) else "stop|break") and (
        record.is_a(at + 1, "cap|quantifier") or _is_person(record, at, *found[1])
    )
    if not named and not record.quotes_in(start, at):
        return False
    if found[0] == "phrase after" and not record.is_a(found[1][1], "stop|break|comma|prep|dot|who"):
        return False
    if inner:
        record.drop(inner)
    place_draft(record, [(start, at - 1)], found[1], (at, at + 1), "clause, verb, source")
    record.until = found[1][1]
    remember_end(record, record.drafts[-1], found[1][1])
    return True


def _tells_clause(record: Record, at: int) -> bool:
    """Tell whether a verb takes a clause and no object, so that a name after it is who speaks: ..., said Ann Lee."""
    frames = record.grammar.frames[record.folded.words(at)]
    return CLAUSE in frames and THING not in frames


def _is_person(record: Record, at: int, first: int, last: int) -> bool:
    """Tell whether the words after a verb that takes no object tell who speaks: ..., said police officer Ann Lee."""
    grammar, words = record.grammar, record.folded.words
    if not _tells_clause(record, at):
        return False
    prep = record.find("prep", first, last)
    last = prep if prep > 0 else last
    if record.is_any(first, last, FINITE):
        return False
    return any(words(place) in grammar.speaking for place in range(first, last))


def _read_inserted(record: Record, at: int, start: int, source: Place) -> bool:
    """Read a clause or a quotation around verb and source: The deal, says Lee, is dead; But, said Lee, “...”."""
    comma = source[1]
    if not record.is_a(comma, "comma"):
        return False
    if record.is_quote(comma + 1) and comma + 1 not in record.owners:
        place_draft(record, [(comma + 1, comma + 2)], source, (at, at + 1), "clause, verb, source")
        record.until = comma + 2
        return True
    goes_on = record.is_a(comma + 1, "and|but") and record.is_a(comma + 2, _AUXILIARY)
    opens = not record.is_a(comma + 1, NO_CLAUSE) and opens_finite(record, comma + 1)
    if not (opens or goes_on):
        return False
    last = clause_end(record, comma + 1)
    first = start + record.is_a(start, "and|but")
    parts = (
        [(comma + 1, last)] if record.is_a(start, LINKING) or first >= at - 1 else [(first, at - 1), (comma + 1, last)]
    )
    place_draft(record, parts, source, (at, at + 1), "clause, verb, source")
    record.until = last
    return True


def _is_second_half(record: Record, at: int) -> bool:
    """Tell whether a quotation goes on with what stands before its speaker: ..., Lee said in May, “...”."""
    return record.is_quote(at) and record.is_a(at - 1, "comma") and record.folded.opens_small(at)


def _read_after(record: Record, at: int, source: Place) -> bool:
    """Read the content after a verb: the first row whose reader takes it."""
    frames = record.grammar.frames[record.folded.words(at)]
    follows = _can_precede(record, source)
    for name, read, found in match_rows(record, at + 1, frames):
        first = found.start(EXTENT)
        if follows and (record.is_a(first, "prep|sub|day|if") or _is_second_half(record, first)):
            continue
        if read == "finite" and _is_object(record, first, source):
            continue
        content = READERS[read](record, found, at, frames)
        if content is not None and _says_something(record, *content[0]):
            (first, last), cue_end = content
            last = _subordinate_end(record, source, first, last)
            draft = place_draft(record, [(first, last)], source, (at, cue_end), name)
            record.until = last
            if draft.kind == "direct":
                remember_end(record, draft, last - 1)
            return True
    return False


def _subordinate_end(record: Record, source: Place, first: int, last: int) -> int:
    """Give where a content ends whose report is a clause before the main one: While Lee said it rained, others left."""
    before = source[0] - 1
    if not record.is_a(before, "sub|if") or not record.begins_sentence(before):
        return last
    comma = record.find("comma", first, last)
    while comma >= 0 and not _opens_main(record, comma + 1):
        comma = record.find("comma", comma + 1, last)
    return comma if comma > first + 1 else last


def _opens_main(record: Record, at: int) -> bool:
    """Tell whether a main clause begins at a place: a determiner, a name, or a word and its auxiliary."""
    return record.is_a(at, _MAIN_SUBJECT) or (record.is_a(at, "word") and record.is_any(at + 1, at + 3, _AUXILIARY))


def _is_object(record: Record, first: int, source: Place) -> bool:
    """Tell whether a noun phrase is the object of a relative clause within a subject: who found the girl | said."""
    restrictive = record.is_a(source[0], "who") and not record.is_a(source[0] - 1, "comma")
    phrase = source_after(record, first) if restrictive and record.is_a(first, "det|cap") else None
    return phrase is not None and record.is_a(phrase[1][1], "verb_past|verb")


def _says_something(record: Record, first: int, last: int) -> bool:
    """Tell whether a content is more than a word that stands for one: The ministry denied it."""
    return last > first + 1 or (last == first + 1 and not record.is_a(first, "pronoun"))


def _can_precede(record: Record, source: Place) -> bool:
    """Tell whether a clause can stand before the source: The plan is dead, she said in Oslo."""
    return record.is_a(source[0] - 1, "comma") and source[0] - record.sentence_start(source[0]) > SHORTEST


def _read_before(record: Record, at: int, source: Place) -> bool:
    """Read a content before its source: The plan is dead, she said."""
    comma = source[0] - 1
    if not record.is_a(comma, "comma|as") or "before" not in record.grammar.frames[record.folded.words(at)]:
        return False
    if record.is_a(comma, "as") and record.is_a(at + 1, "comma"):
        return _read_as(record, at, source)
    start = record.sentence_start(at)
    inner = record.inner(start, comma)
    first = start if inner else max(start, record.until if record.until <= comma else 0)
    if not record.is_a(comma, "comma") or not _ends_inquit(record, at, first, comma):
        return False
    if inner:
        record.drop(inner)
    parts = [(first, comma)]
    if record.is_a(at + 1, "comma"):
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
    if not record.is_a(after, _AFTER_INQUIT):
        return False
    if is_fronted(record, first, comma):
        return frames_clause(record, first, after)
    return comma - first >= (1 if record.is_a(at + 1, "comma") else SHORTEST)


def _after_addressee(record: Record, at: int) -> int:
    """Give where a verb and whom it tells end: The plan is dead, she told Reuters."""
    if "told" not in record.grammar.frames[record.folded.words(at)]:
        return at + 1
    found = source_after(record, at + 1)
    if found is not None:
        return found[1][1]
    return at + 1 + record.is_a(at + 1, "object|pronoun")


def _read_as(record: Record, at: int, source: Place) -> bool:
    """Read what follows: As Lee noted, the plan is dead."""
    last = clause_end(record, at + 2)
    if last < at + 2 + _AS or not record.begins_sentence(source[0] - 1):
        return False
    place_draft(record, [(at + 2, last)], source, (at, at + 1), "as source, verb, clause")
    record.until = last
    return True
