"""A cue that is no verb, and what stands around it: according to the ministry, in the words of Lee."""

from newsparse.quotes.classes import COMMA, WHO, any_of
from newsparse.quotes.contents import after_relative, clause_end, place_draft
from newsparse.quotes.draft import Place, Record
from newsparse.quotes.fronted import PREDICATE, frames_clause, is_fronted
from newsparse.quotes.sources import with_joined, without_time
from newsparse.rules.notation import EXTENT
from newsparse.text.tokens import BREAK

#: The fewest tokens of a clause before the cue: less is no clause (Also, according to Lee).
SHORTEST = 3
#: How far after the cue the comma stands behind which the content begins: a source is not longer.
FRONTED = 30
#: Within so many words of an apposition stands its role noun: the former chief executive.
ROLE = 4
#: No verb stands in an apposition.
_FINITE = any_of("be|have|aux|may|verb|verb_past|verb_base")
#: What belongs to the cue before it: in the words of.
_LEADING = any_of("det|prep")


def read_free(record: Record, at: int) -> None:
    """Read the content around a cue that is no verb: according to the ministry."""
    for row in record.grammar.free.get(record.shape[at], ()):
        found = row.regex.match(record.shape, at)
        if found:
            _around(record, at, with_joined(record, *without_time(record, *found.span(EXTENT))), row.name)
            return


def _around(record: Record, at: int, source: Place, rule: str) -> None:
    start = record.sentence_start(at)
    while at > start and record.shape[at - 1] in _LEADING:  # in the words of
        at -= 1
    cue = (at, source[0])
    after = source[1] + (record.shape[source[1]] == COMMA)
    if record.is_quote(after) and after not in record.owners and cue[0] != start and not record.is_quote(at - 2):
        place_draft(record, [(after, after + 1)], source, cue, rule)  # it was, in the words of Lee, “a mess”
        record.until = after + 1
        return
    if at - start >= SHORTEST:
        _after_clause(record, at, start, source, cue, rule)
        return
    if at > start and record.is_quote(at - 1):
        place_draft(record, [(at - 1, at)], source, cue, rule)
        record.until = source[1]
        return
    first = source[1]
    end = record.shape.find(BREAK, first, first + FRONTED)
    end = end if end >= 0 else first + FRONTED
    comma = record.shape.find(COMMA, first, end)
    if comma >= 0:
        after = _apposition_end(record, comma, end)
        if after > comma:
            source, comma = (source[0], after), after
        last = after_relative(record, comma + 1, clause_end(record, comma + 1))
        if last > comma + 1:
            place_draft(record, [(comma + 1, last)], source, cue, rule)
            record.until = last


def _after_clause(record: Record, at: int, start: int, source: Place, cue: Place, rule: str) -> None:
    """Read the clause before the cue, and what goes on with it: The roof, according to Lee, was not safe."""
    last = at - (record.shape[at - 1] == COMMA)
    first = max(start, record.until if record.until < last - SHORTEST else start)
    inner = record.inner(start, last)
    if inner:
        record.drop(inner)
    parts, after = [(first, last)], source[1]
    goes_on = record.shape[after] == COMMA and last < at and not record.quotes_in(first, last)
    framed = is_fronted(record, first, last) and frames_clause(record, first, after)
    if goes_on and (framed or record.shape[after + 1] in PREDICATE):
        parts.append((after + 1, clause_end(record, after + 1)))
    place_draft(record, parts, source, cue, rule)
    record.until = parts[1][1] if len(parts) > 1 else source[1]


def _apposition_end(record: Record, comma: int, end: int) -> int:
    """Give the comma after an apposition (According to Lee, an analyst at Acme, ...), else the first."""
    after = record.shape.find(COMMA, comma + 1, end)
    if after < 0 or not _FINITE.isdisjoint(record.shape[comma + 1 : after]):
        return comma
    if record.shape[after + 1] == WHO and record.word(comma + 1) not in record.grammar.indefinites:
        return comma  # According to officials, the driver, who ...
    words = [record.word(at) for at in range(comma + 1, min(after, comma + 1 + ROLE)) if not record.is_quote(at)]
    told = bool(words) and (words[0] in record.grammar.indefinites or not record.grammar.roles.isdisjoint(words))
    return after if told else comma
