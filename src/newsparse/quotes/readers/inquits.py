"""An inquit: a quotation before its source and verb, “...,” Lee said, or before verb and source, and how it goes on."""

from bisect import bisect_left

from newsparse.quotes.classes import (
    BE,
    COMMA,
    ENDS_SENTENCE,
    PARTICLE,
    QUOTATION,
    QUOTE_ASK,
    STOP,
    THAT,
    VERB_ING,
    any_of,
)  # fmt: skip
from newsparse.quotes.contents import place_draft
from newsparse.quotes.draft import Draft, Place, Record
from newsparse.quotes.fronted import opens_finite
from newsparse.quotes.readers.passives import speaker_beside
from newsparse.quotes.sources import source_after, with_joined
from newsparse.quotes.titles import is_inside
from newsparse.text.tokens import BREAK

#: How many tokens can stand between an inquit and the second half of its quotation: ..., she said with a smile, “...”.
INSERTED = 12
#: How far after an inquit its sentence ends at most; a quotation that begins there goes on.
SENTENCE = 60

#: What can stand between a quotation and the source of its inquit: itself, or a comma or a full stop, or “...” is what;
#: and how far before it the quotation stands.
BEFORE_SOURCE, _NEAR = QUOTATION | any_of("comma|stop|wh|quantifier"), 3
_RELATIVE, _OPEN, _ENDED = any_of("wh|quantifier"), any_of("quote_comma|quote_ask"), any_of("quote_ask|quote_stop")
_LEADS = any_of("comma|colon")
#: What a clause after a verb begins with.
_SUBJECT = any_of("det|pronoun|contracted|cap|acronym|initial|there|possessive")


def read_inverted(record: Record, at: int) -> bool:
    """Read a quotation followed by verb and source: “...,” said Ann Lee."""
    shape, quote = record.shape, at - 1
    if shape[at] == VERB_ING or not _is_open(record, quote) or is_inside(record, quote):
        return False
    found = source_after(record, at + 1 + (shape[at + 1] == PARTICLE))
    if not found or not (shape[quote] in _OPEN or shape[quote - 1] in ENDS_SENTENCE):
        return False
    source = with_joined(record, *found[1])
    enter_inquit(record, quote, source, (at, at + 1), f"quotation, verb, {found[0]}", source[1])
    return True


def read_inquit(record: Record, at: int, source: Place) -> bool:
    """Read a quotation followed by source and verb: “...,” Lee said."""
    shape, quote, places = record.shape, source[0] - 1, record.places
    last = bisect_left(places, source[0]) - 1
    if last < 0 or places[last] < quote - _NEAR:
        return False
    if shape[quote] in _RELATIVE and shape[quote - 1] == BE:
        quote -= 2  # “...” was how she put it, was all she said
    outside = False
    if shape[quote - 1] in QUOTATION:
        outside = shape[quote] == COMMA and quote - 1 not in record.owners
        if shape[quote] == COMMA or (shape[quote] == STOP and shape[at + 1] == STOP):  # “....” Lee said.
            quote -= 1  # the comma of British papers
    if shape[quote] not in QUOTATION or not _is_open(record, quote) or is_inside(record, quote):
        return False
    if quote in record.owners and shape[at + 1] in QUOTATION:
        return False
    if shape[quote - 1] not in ENDS_SENTENCE and (not (outside or shape[quote] in _OPEN) or _tells_other(record, at)):
        return False
    enter_inquit(record, quote, speaker_beside(record, at, source), (at, at + 1), "quotation, source, verb", at + 1)
    return True


def _tells_other(record: Record, at: int) -> bool:
    """Tell whether a verb has its content after it, not in the clause before: Known as “Red”, Lee said it leaks."""
    after = at + 1 + (record.shape[at + 1] == THAT)
    if record.shape[after] not in _SUBJECT:
        return after > at + 1 and opens_finite(record, after)
    return after > at + 1 or opens_finite(record, after)


def _is_open(record: Record, quote: int) -> bool:
    """Tell whether a quotation can still take an inquit: nobody has it, or only a verb before it."""
    owner = record.owners.get(quote)
    if owner is None:
        return True
    if record.shape[quote] == QUOTE_ASK and record.shape[quote - 1] in _LEADS:
        return False  # Lee asked: “Why?” Roe replied that ...
    return owner.cue is not None and owner.cue[0] < quote and len(owner.parts) == 1


def enter_inquit(record: Record, quote: int, source: Place | None, cue: Place, rule: str, after: int) -> None:
    """Enter the quotation before an inquit, and what follows it: “...,” she said, “...”."""
    first = quote
    if not record.begins_sentence(quote) and record.shape[quote - 1] not in _ENDED:
        start = record.sentence_start(quote)
        first = start if record.until <= start else quote
    if quote in record.owners:
        record.drop(record.owners[quote])
    draft = place_draft(record, [(first, quote + 1)], source, cue, rule)
    record.until = after
    second = second_half(record, after)
    if second is None:
        remember_end(record, draft, after)
        return
    draft.parts.append((second, second + 1))
    record.owners[second] = draft
    record.until = second + 1


def second_half(record: Record, after: int) -> int | None:
    """Give the quotation that goes on after an inquit in its sentence: “...,” she said with a smile, “...”."""
    if record.shape[after] in _LEADS and record.shape[after + 1] in QUOTATION:
        return after + 1
    quotes = record.quotes_in(after + 1, after + INSERTED)
    if not quotes or record.shape[quotes[0] - 1] != COMMA or record.shape.find(STOP, after, quotes[0]) >= 0:
        return None
    quote = quotes[0]
    return quote if record.folded.opens_small(quote) else None


def remember_end(record: Record, draft: Draft, after: int) -> None:
    """Note where the sentence of an inquit ends: a quotation that begins there goes on with its draft."""
    end = record.shape.find(STOP, after, after + SENTENCE)
    if end >= 0 and record.shape.find(BREAK, after, end) < 0:
        record.goes_on[end + 1] = draft
