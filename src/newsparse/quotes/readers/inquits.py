"""An inquit: a quotation before its source and verb, “...,” Lee said, or before verb and source, and how it goes on."""

from newsparse.quotes.contents import place_draft
from newsparse.quotes.draft import Draft, Place, Record
from newsparse.quotes.sources import source_after
from newsparse.quotes.titles import is_inside

#: How many tokens can stand between an inquit and the second half of its quotation: ..., she said with a smile, “...”.
INSERTED = 12
#: How far after an inquit its sentence ends at most; a quotation that begins there goes on.
SENTENCE = 60

#: What can stand between a quotation and the source of its inquit: itself, or a comma or a full stop, or “...” is what;
#: and how far before it the quotation stands.
_BEFORE_SOURCE, _NEAR = "quote_comma|quote_stop|quote_ask|quote_bare|comma|stop|wh|quantifier", 3


def read_inverted(record: Record, at: int) -> bool:
    """Read a quotation followed by verb and source: “...,” said Ann Lee."""
    if record.is_a(at, "verb_ing") or not _is_open(record, at - 1) or is_inside(record, at - 1):
        return False
    found = source_after(record, at + 1)
    if not found or not (record.is_a(at - 1, "quote_comma|quote_ask") or record.begins_sentence(at - 1)):
        return False
    enter_inquit(record, at - 1, found[1], (at, at + 1), f"quotation, verb, {found[0]}", found[1][1])
    return True


def read_inquit(record: Record, at: int, source: Place) -> bool:
    """Read a quotation followed by source and verb: “...,” Lee said."""
    quote = source[0] - 1
    if not record.is_a(quote, _BEFORE_SOURCE) or record.quotes.keys().isdisjoint(range(quote - _NEAR, quote + 1)):
        return False
    if record.is_a(quote, "wh|quantifier") and record.is_a(quote - 1, "be"):
        quote -= 2  # “...” was how she put it, was all she said
    loose = record.is_a(quote, "stop") and record.is_a(at + 1, "stop")  # “....” Lee said.
    outside = record.is_a(quote, "comma") and record.is_quote(quote - 1) and quote - 1 not in record.owners
    if (record.is_a(quote, "comma") or loose) and record.is_quote(quote - 1):
        quote -= 1  # the comma of British papers
    if not record.is_quote(quote) or not _is_open(record, quote) or is_inside(record, quote):
        return False
    if quote in record.owners and record.is_quote(at + 1):
        return False
    if not (outside or record.is_a(quote, "quote_comma|quote_ask") or record.begins_sentence(quote)):
        return False
    enter_inquit(record, quote, source, (at, at + 1), "quotation, source, verb", at + 1)
    return True


def _is_open(record: Record, quote: int) -> bool:
    """Tell whether a quotation can still take an inquit: nobody has it, or only a verb before it."""
    owner = record.owners.get(quote)
    if owner is not None and record.is_a(quote, "quote_ask") and record.is_a(quote - 1, "colon|comma"):
        return False  # Lee asked: “Why?” Roe replied that ...
    return owner is None or (owner.cue is not None and owner.cue[0] < quote and len(owner.parts) == 1)


def enter_inquit(record: Record, quote: int, source: Place, cue: Place, rule: str, after: int) -> None:
    """Enter the quotation before an inquit, and what follows it: “...,” she said, “...”."""
    first = quote
    if not record.begins_sentence(quote) and not record.is_a(quote - 1, "quote_ask|quote_stop"):
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
    if record.is_a(after, "comma|colon") and record.is_quote(after + 1):
        return after + 1
    quotes = record.quotes_in(after + 1, after + INSERTED)
    if not quotes or not record.is_a(quotes[0] - 1, "comma") or record.find("stop", after, quotes[0]) >= 0:
        return None
    quote = quotes[0]
    return quote if record.folded.opens_small(quote) else None


def remember_end(record: Record, draft: Draft, after: int) -> None:
    """Note where the sentence of an inquit ends: a quotation that begins there goes on with its draft."""
    end = record.find("stop", after, after + SENTENCE)
    if end >= 0 and record.shape.find("\n", after, end) < 0:
        record.goes_on[end + 1] = draft
