"""A verb, and what stands around it: quotation before, source on either side, content after or before."""

from newsparse.quotes.classes import (
    ADVERB,
    COLON,
    COMMA,
    ENDS_SENTENCE,
    HYPHEN,
    PRONOUN,
    QUOTATION,
    STOP,
    VERB_ING,
    VERB_NOUN,
    VERB_PAST,
    WHO,
    WORD,
    any_of,
)
from newsparse.quotes.contents import READERS, match_rows, place_draft, rows_after
from newsparse.quotes.cues import NOMINAL, is_attribute, is_nominal, is_passive, is_verb, may_be_verb
from newsparse.quotes.draft import Place, Record
from newsparse.quotes.readers.before import AUXILIARY, SHORTEST, read_before, read_inverted_clause
from newsparse.quotes.readers.inquits import BEFORE_SOURCE, read_inquit, read_inverted, remember_end
from newsparse.quotes.readers.nouns import read_noun
from newsparse.quotes.readers.passives import read_passive
from newsparse.quotes.sources import AFTER_PARTICIPLE, Found, is_finite, is_participle, source_after, source_before
from newsparse.quotes.subjects import main_subject, source_nearby
from newsparse.rules.notation import EXTENT
from newsparse.text.tokens import BREAK

#: What a main clause begins with.
_MAIN_SUBJECT = any_of("det|quantifier|pronoun|contracted|cap|initial|acronym|there")
#: How far after a fronted participle the comma before its main clause stands, and what is no verb after its subject.
FRONTED = 30
_COMMA, _ENDED = any_of("comma|quote_comma"), any_of("comma|stop|break")
#: How far after a verb its paragraph ends where the quotation is the next one.
PARAGRAPH = 40
#: What stands before a participle that shares no subject with a clause before.
_NAMED = any_of("cap|acronym|pronoun")
_SUBJECT = any_of("word|cap|acronym|be|pronoun|quantifier|as")
#: What opens no report after a clause that can be one, and what opens a clause before the main one.
_OPENS, _IF = any_of("prep|sub|day|if"), any_of("sub|if")
_AFTER_ASKED = any_of("if|wh|that|by|prep|to")
_NOUN, _PHRASE, _PAST = any_of("word|cap"), any_of("det|cap"), any_of("verb_past|verb")

#: What tells something before a verb: after any other class it is no noun and no passive, and nothing is inverted.
_TELLING = any_of("and|comma|be|adverb") | NOMINAL | ENDS_SENTENCE | QUOTATION


def read_verb(record: Record, at: int) -> None:
    """Read the quotation around a verb, if there is one."""
    shape = record.shape
    before, own = shape[at - 1], shape[at]
    telling = before in _TELLING
    if (shape[at + 1] == HYPHEN and _is_prefix(record, at)) or (before in NOMINAL and is_nominal(record, at)):
        read_noun(record, at)
        return
    if telling and _read_told(record, at, before):
        return
    if (
        own == VERB_NOUN
        and not may_be_verb(record, at)
        and not (shape[at + 1] not in _PAST and record.follows_quote(at))
    ):
        read_noun(record, at)
        return
    found = source_before(record, at)
    if found and shape[found[1][0] - 1] in BEFORE_SOURCE and read_inquit(record, at, found[1]):
        return
    if own == VERB_NOUN and not is_verb(record, at, found):
        read_noun(record, at, found)
        return
    if telling and _read_turned(record, at, found):
        return
    source = found[1] if found else None
    if source is None or own == VERB_ING or (own == VERB_PAST and shape[at + 1] in AFTER_PARTICIPLE):
        source = _source_of(record, at, source)
    if source:
        _ = _read_after(record, at, source) or read_before(record, at, source) or _read_next_block(record, at, source)


def _read_told(record: Record, at: int, before: str) -> bool:
    """Read what the class before tells: a verb that is inverted, a participle that opens its sentence."""
    if before in QUOTATION:
        return read_inverted(record, at)
    return before in ENDS_SENTENCE and record.shape[at] == VERB_ING and _read_fronted(record, at)


def _read_turned(record: Record, at: int, found: Found | None) -> bool:
    """Read a verb whose subject does not speak, or stands after it: was told by Lee that ...; ..., said Lee."""
    if is_passive(record, at):
        read_passive(record, at, found)
        return True
    return record.shape[at - 1] == COMMA and read_inverted_clause(record, at)


def _source_of(record: Record, at: int, source: Place | None) -> Place | None:
    """Give who is cited by a verb without a source directly before it, or by one that may share that of a clause."""
    if is_attribute(record, at) or (source is None and _is_reduced(record, at)) or _is_asked(record, at):
        return None
    if source is None or _shares_subject(record, at):
        return source_nearby(record, at) or source
    return source


def _is_asked(record: Record, at: int) -> bool:
    """Tell whether a past form belongs to the noun before it: People asked about the plan said it leaks."""
    return record.shape[at] == VERB_PAST and is_participle(record, at)


def _is_reduced(record: Record, at: int) -> bool:
    """Tell whether a participle after a comma is no verb: a man, believed missing; Lee, asked if it leaked, said no."""
    shape = record.shape
    if shape[at] != VERB_PAST or shape[at - 1] != COMMA:
        return False
    if shape[at + 1] in _NOUN:
        return True
    comma = shape.find(COMMA, at + 2, at + FRONTED) if shape[at + 1] in _AFTER_ASKED else -1
    return comma > 0 and is_finite(record, comma + 1) and shape.find(STOP, at, comma) < 0


def _is_prefix(record: Record, at: int) -> bool:
    """Tell whether a word before a hyphen is the first of a compound: the 1985 post-war thriller."""
    return record.folded.tokens.glued(record.index[at])


def _read_fronted(record: Record, at: int) -> bool:
    """Read a participle before the clause with its subject: Calling it “late”, Lee left."""
    frames = record.grammar.frames[record.word(at)]
    for row, found in match_rows(record, at + 1, frames):
        content = READERS[row.read](record, found, at, frames)
        main = _main_clause(record, content[0][0]) if content else None
        if content and main:
            place_draft(record, [(content[0][0], main[0])], main[1], (at, content[1]), "participle, main clause")
            record.until = main[0]
            return True
    return False


def _main_clause(record: Record, first: int) -> tuple[int, Place] | None:
    """Give where the clause of a fronted participle ends, and the subject after its comma."""
    shape = record.shape
    for comma in range(first, first + FRONTED):
        if shape[comma] in ENDS_SENTENCE:
            return None
        if shape[comma] in _COMMA:
            subject = main_subject(record, comma + 1)
            if subject and shape[subject[1]] not in _ENDED:
                return comma + (shape[comma] in QUOTATION), subject
    return None


def _shares_subject(record: Record, at: int) -> bool:
    """Tell whether a participle has its subject from a clause before: ..., saying."""
    shape = record.shape
    if shape[at] != VERB_ING:
        return False
    before = at - 2 if shape[at - 1] == ADVERB and shape[at - 2] in _NAMED else at - 1
    return shape[before] not in _SUBJECT


def _read_next_block(record: Record, at: int, source: Place) -> bool:
    """Read a quotation in the paragraph after one that ends with a colon."""
    end = record.shape.find(BREAK, at, at + PARAGRAPH)
    led = record.shape[end - 1] == COLON or (end == at + 2 and record.shape[at + 1] == COMMA)
    if end < 0 or not led or not record.is_quote(end + 1):
        return False
    if "quote" not in record.grammar.frames[record.word(at)]:
        return False
    place_draft(record, [(end + 1, end + 2)], source, (at, at + 1), "verb, colon, next paragraph")
    record.until = end + 2
    return True


def _is_second_half(record: Record, at: int) -> bool:
    """Tell whether a quotation goes on with what stands before its speaker: ..., Lee said in May, “...”."""
    return record.is_quote(at) and record.shape[at - 1] == COMMA and record.folded.opens_small(at)


def _read_after(record: Record, at: int, source: Place) -> bool:
    """Read the content after a verb: the first row whose reader takes it."""
    frames, shape = record.grammar.frames[record.said[record.index[at]]], record.shape
    follows = shape[source[0] - 1] == COMMA and _can_precede(record, source)
    for row in rows_after(record, at + 1, frames):
        found = row.regex.match(shape, at + 1)
        if not found:
            continue
        first = found.start(EXTENT)
        if follows and (shape[first] in _OPENS or _is_second_half(record, first)):
            continue
        if row.read == "finite" and _is_object(record, first, source):
            continue
        content = READERS[row.read](record, found, at, frames)
        if content is None:
            continue
        (first, last), cue_end = content
        if last > first + (shape[first] == PRONOUN):  # The ministry denied it: a word that stands for a content
            if shape[source[0] - 1] in _IF:
                last = _subordinate_end(record, source, first, last)
            draft = place_draft(record, [(first, last)], source, (at, cue_end), row.name)
            record.until = last
            if draft.kind == "direct":
                remember_end(record, draft, last - 1)
            return True
    return False


def _subordinate_end(record: Record, source: Place, first: int, last: int) -> int:
    """Give where a content ends whose report is a clause before the main one: While Lee said it rained, others left."""
    if not record.begins_sentence(source[0] - 1):
        return last
    comma = record.shape.find(COMMA, first, last)
    while comma >= 0 and not _opens_main(record, comma + 1):
        comma = record.shape.find(COMMA, comma + 1, last)
    return comma if comma > first + 1 else last


def _opens_main(record: Record, at: int) -> bool:
    """Tell whether a main clause begins at a place: a determiner, a name, or a word and its auxiliary."""
    shape = record.shape
    return shape[at] in _MAIN_SUBJECT or (shape[at] == WORD and not AUXILIARY.isdisjoint(shape[at + 1 : at + 3]))


def _is_object(record: Record, first: int, source: Place) -> bool:
    """Tell whether a noun phrase is the object of a relative clause within a subject: who found the girl | said."""
    restrictive = record.shape[source[0]] == WHO and record.shape[source[0] - 1] != COMMA
    phrase = source_after(record, first) if restrictive and record.shape[first] in _PHRASE else None
    return phrase is not None and record.shape[phrase[1][1]] in _PAST


def _can_precede(record: Record, source: Place) -> bool:
    """Tell whether a clause can stand before the comma before a source: The plan is dead, she said in Oslo."""
    return source[0] - record.sentence_start(source[0]) > SHORTEST
