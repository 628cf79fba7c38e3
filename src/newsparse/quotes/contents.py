"""What is said: readers of the rows for what follows a verb, and the content that stands before it."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping

from newsparse.model.mentions import QuoteKind
from newsparse.quotes.classes import ADVERB, AS, COMMA, DASH, QUOTATION, QUOTE_BARE, QUOTE_COMMA, VERB_ING, any_of
from newsparse.quotes.draft import Draft, Place, Record
from newsparse.quotes.grammar import CLAUSE, LONGEST, Row
from newsparse.quotes.titles import names_work
from newsparse.rules.notation import EXTENT
from newsparse.text.tokens import BREAK

#: What was read: the place of the content, and where the cue ends.
Content = tuple[Place, int]
Frames = frozenset[str]

#: How long a relative clause between commas is, and what follows it in the clause around it.
RELATIVE = 16
_VERB = any_of("be|have|aux|may|finite|raising|verb|verb_past")
_RELATIVE = any_of("who|verb_past")
#: What goes on with a clause after words between dashes, and what ends these.
_GOES_ON, _AFTER_DASH = _VERB | any_of("prep|of|to|by|that|wh"), any_of("dash|stop|break|semicolon")
#: How many tokens stand between the commas at the start of a clause.
INSERTED = 12
#: What opens another predicate of the subject after “and”: described it as “new” and was late.
_PREDICATE, _LINKING = any_of("be|have|aux|verb_past"), any_of("and|but|comma|as")
#: Classes that show a finite verb, and how far it is looked for.
_FINITE = any_of("be|have|aux|may|contracted|pronoun|verb_past|verb")
SEEN = 16
#: What no clause ends with, and what stands after one that is only a fragment in marks.
_LOOSE, _CLOSING = any_of("comma|and|but"), any_of("break|stop|comma|dash|semicolon|dot|be|have|aux")


def clause_end(record: Record, first: int) -> int:
    """Give where the clause that begins at a place ends."""
    shape, grammar = record.shape, record.grammar
    found = grammar.ends.search(shape, first, first + LONGEST)
    return found.start() + grammar.keeps[found.lastgroup] if found else min(first + LONGEST, len(shape))


def read_clause(record: Record, found: re.Match[str], at: int, _: Frames) -> Content | None:
    """Read from the extent to the end of the clause."""
    shape, first = record.shape, found.start(EXTENT)
    last = clause_end(record, first + 1 if shape[first + 1] != COMMA else _after_insertion(record, first + 1))
    if shape[last] == COMMA:
        last = after_relative(record, first, last)
    if shape[last] == DASH:
        last = _after_dashes(record, last)
    while last > first and shape[last - 1] in _LOOSE:
        last -= 1
    return ((first, last), at + 1) if last > first + 1 else None


def read_infinitive(record: Record, found: re.Match[str], at: int, frames: Frames) -> Content | None:
    """Read an infinitive with what denies it, which turns it round: vowed not to go, told them never to go."""
    content = read_clause(record, found, at, frames)
    if content is None:
        return None
    (first, last), end = content
    denied = record.shape[first - 1] == ADVERB and record.word(first - 1) in record.grammar.words.negations
    return (first - denied, last), end


def read_told(record: Record, found: re.Match[str], at: int, frames: Frames) -> Content | None:
    """Read a clause without an article after whom it tells; a plural ends who that is: told investors | net profit."""
    if CLAUSE in frames:
        return None  # warned food prices would rise: nobody is told
    content = read_clause(record, found, at, frames)
    if content is None:
        return None
    (first, last), end = content
    endings = record.grammar.words.plural_endings
    plural = next((place for place in range(at + 1, first) if record.word(place).endswith(endings)), first - 1)
    return (plural + 1, last), end


def _after_insertion(record: Record, at: int) -> int:
    """Give where a clause goes on after words between commas at its start: that, if elected, she would resign."""
    comma = record.shape.find(COMMA, at + 1, at + INSERTED)
    return comma + 1 if comma > 0 else at


def after_relative(record: Record, first: int, last: int) -> int:
    """Give where a clause ends whose subject has a relative clause: that the search, which began at dawn, was legal."""
    shape = record.shape
    if shape[last] != COMMA or shape[last + 1] not in _RELATIVE or not _VERB.isdisjoint(shape[first:last]):
        return last
    comma = shape.find(COMMA, last + 2, last + 2 + RELATIVE)
    return clause_end(record, comma + 2) if comma > 0 and shape[comma + 1] in _VERB else last


def _after_dashes(record: Record, last: int) -> int:
    """Give where a clause ends that goes on after words between dashes: that the plan – its third – is dead."""
    shape = record.shape
    second = next((at for at in range(last + 2, last + RELATIVE) if shape[at] in _AFTER_DASH), last)
    goes_on = shape[second] == DASH and shape[second + 1] in _GOES_ON
    return clause_end(record, second + 1) if goes_on else last


def read_finite(record: Record, found: re.Match[str], at: int, frames: Frames) -> Content | None:
    """Read a clause after a verb that takes an object as often: only with a finite verb in sight."""
    content = read_clause(record, found, at, frames)
    if content is None:
        return None
    first, last = content[0]
    return None if _FINITE.isdisjoint(record.shape[first : min(last, first + SEEN)]) else content


def read_phrase(record: Record, found: re.Match[str], at: int, _: Frames) -> Content | None:
    """Read an object; one word of it is enough."""
    shape, first = record.shape, found.start(EXTENT)
    if shape[first] in QUOTATION and _is_inserted_name(record, at, first):
        return None
    last = clause_end(record, first + 1)
    for place in range(first + 1, last):
        if shape[place] not in _LINKING:
            continue
        if shape[place] == AS:
            if shape[place + 1] == VERB_ING:
                return None  # quoted an official as saying
            continue
        if shape[place - 1] in QUOTATION and shape[place + 1] in QUOTATION:
            continue  # “honest”, “tough” and “boring”
        if shape[place] == COMMA or shape[place + 1] in _PREDICATE:
            return (first, place), at + 1
    return (first, last), at + 1


def read_preposition(record: Record, found: re.Match[str], _: int, frames: Frames) -> Content | None:
    """Read what follows a preposition that the verb takes."""
    first = found.start(EXTENT)
    word = record.word(first - 1)
    if word not in frames and f"{word}_np" not in frames:
        return None
    return (first, clause_end(record, first)), first


def read_quotation(record: Record, found: re.Match[str], at: int, _: Frames) -> Content | None:
    """Read a quotation, or the clause that begins with a fragment in marks."""
    first = found.start(EXTENT)
    if first in record.owners or names_work(record, first) or _is_inserted_name(record, at, first):
        return None
    if record.shape[first] == QUOTE_BARE and record.shape[first + 1] not in _CLOSING:
        return (first, clause_end(record, first + 1)), at + 1
    return (first, first + 1), at + 1


def _is_inserted_name(record: Record, at: int, quote: int) -> bool:
    """Tell whether a participle between commas names something: the dish, called “fufu”, is new."""
    named = record.shape[at - 1] == COMMA and record.word(at) in record.grammar.words.naming
    return named and (record.shape[quote] == QUOTE_COMMA or record.shape[quote + 1] == COMMA)


READERS: Mapping[str, Callable[[Record, re.Match[str], int, Frames], Content | None]] = {
    "clause": read_clause,
    "finite": read_finite,
    "infinitive": read_infinitive,
    "told": read_told,
    "phrase": read_phrase,
    "preposition": read_preposition,
    "quotation": read_quotation,
}


def match_rows(record: Record, at: int, frames: frozenset[str]) -> Iterator[tuple[Row, re.Match[str]]]:
    """Give the rows of contents that match after a verb, in order, with their matches. Mostly the first is taken."""
    for row in rows_after(record, at, frames):
        found = row.regex.match(record.shape, at)
        if found:
            yield row, found


def rows_after(record: Record, at: int, frames: frozenset[str]) -> tuple[Row, ...]:
    """Give the rows of contents that can match after a verb, in order.

    Those with a quotation cannot where none stands after the verb in the same block, as far as a clause can reach.
    """
    shape, places, filed = record.shape, record.places, record.grammar.unquoted
    after = bisect_left(places, at)
    if after < len(places) and places[after] < at + LONGEST and shape.find(BREAK, at, places[after]) < 0:
        filed = record.grammar.contents
    return filed[frames].get(shape[at], ())


def place_draft(
    record: Record, parts: list[Place], source: Place | None, cue: Place | None, rule: str, *, nominal: bool = False
) -> Draft:
    """Enter a content, of the kind that its marks make it, with the quotations that it holds."""
    held: list[int] = []
    direct = True
    for first, last in parts:
        if last == first + 1 and record.shape[first] in QUOTATION:
            held.append(first)
            continue
        direct = False
        if record.places:
            held += record.quotes_in(first, last)
    kind: QuoteKind = "indirect" if not held else "direct" if direct else "mixed"
    draft = Draft(parts, kind, source, cue, rule, nominal)
    for at in held:
        record.owners[at] = draft
    record.drafts.append(draft)
    if source and not nominal:
        record.source, record.source_at = source, cue[0] if cue else source[0]
    return draft
