"""What is said: readers of the rows for what follows a verb, and the content that stands before it."""

import re
from collections.abc import Callable, Mapping

from newsparse.model.mentions import QuoteKind
from newsparse.quotes.draft import Draft, Place, Record
from newsparse.quotes.grammar import LONGEST
from newsparse.quotes.titles import names_work
from newsparse.rules.notation import EXTENT

#: What was read: the place of the content, and where the cue ends.
Content = tuple[Place, int]
Frames = frozenset[str]


def clause_end(record: Record, first: int) -> int:
    """Give where the clause that begins at a place ends."""
    shape, grammar = record.shape, record.grammar
    found = grammar.ends.search(shape, first, first + LONGEST)
    return found.start() + grammar.keeps[found.lastgroup] if found else min(first + LONGEST, len(shape))


def read_clause(record: Record, found: re.Match[str], at: int, _: Frames) -> Content | None:
    """Read from the extent to the end of the clause."""
    first = found.start(EXTENT)
    last = clause_end(record, _after_insertion(record, first + 1))
    last = after_relative(record, first, last)
    last = _after_dashes(record, last)
    while last > first and record.is_a(last - 1, "comma|and|but"):
        last -= 1
    return ((first, last), at + 1) if last > first + 1 else None


def _after_insertion(record: Record, at: int) -> int:
    """Give where a clause goes on after words between commas at its start: that, if elected, she would resign."""
    if not record.is_a(at, "comma"):
        return at
    comma = record.find("comma", at + 1, at + INSERTED)
    return comma + 1 if comma > 0 else at


def after_relative(record: Record, first: int, last: int) -> int:
    """Give where a clause ends whose subject has a relative clause: that the search, which began at dawn, was legal."""
    if (
        not record.is_a(last, "comma")
        or not record.is_a(last + 1, "who|verb_past")
        or record.is_any(first, last, _VERB)
    ):
        return last
    comma = record.find("comma", last + 2, last + 2 + RELATIVE)
    return clause_end(record, comma + 2) if comma > 0 and record.is_a(comma + 1, _VERB) else last


def _after_dashes(record: Record, last: int) -> int:
    """Give where a clause ends that goes on after words between dashes: that the plan – its third – is dead."""
    if not record.is_a(last, _DASH):
        return last
    second = next((at for at in range(last + 2, last + RELATIVE) if record.is_a(at, "dash|stop|break|semicolon")), last)
    goes_on = record.is_a(second, _DASH) and record.is_a(second + 1, _GOES_ON)
    return clause_end(record, second + 1) if goes_on else last


def read_finite(record: Record, found: re.Match[str], at: int, frames: Frames) -> Content | None:
    """Read a clause after a verb that takes an object as often: only with a finite verb in sight."""
    content = read_clause(record, found, at, frames)
    if content is None:
        return None
    first, last = content[0]
    return content if record.is_any(first, min(last, first + SEEN), _FINITE) else None


def read_phrase(record: Record, found: re.Match[str], at: int, _: Frames) -> Content | None:
    """Read an object; one word of it is enough."""
    first = found.start(EXTENT)
    if record.is_quote(first) and _is_inserted_name(record, at, first):
        return None
    last = clause_end(record, first + 1)
    shape, linking, finite = record.shape, record.kinds["and|but|comma|as"], record.kinds[_PREDICATE]
    for place in range(first + 1, last):
        if shape[place] not in linking:
            continue
        if record.is_a(place, "as"):
            if record.is_a(place + 1, "verb_ing"):
                return None  # quoted an official as saying
            continue
        if record.is_quote(place - 1) and record.is_quote(place + 1):
            continue  # “honest”, “tough” and “boring”
        if record.is_a(place, "comma") or shape[place + 1] in finite:
            return (first, place), at + 1
    return (first, last), at + 1


def read_preposition(record: Record, found: re.Match[str], _: int, frames: Frames) -> Content | None:
    """Read what follows a preposition that the verb takes."""
    first = found.start(EXTENT)
    word = record.folded.words(first - 1)
    if word not in frames and f"{word}_np" not in frames:
        return None
    return (first, clause_end(record, first)), first


def read_quotation(record: Record, found: re.Match[str], at: int, _: Frames) -> Content | None:
    """Read a quotation, or the clause that begins with a fragment in marks."""
    first = found.start(EXTENT)
    if first in record.owners or names_work(record, first) or _is_inserted_name(record, at, first):
        return None
    if record.is_a(first, "quote_bare") and not _closes(record, first + 1):
        return (first, clause_end(record, first + 1)), at + 1
    return (first, first + 1), at + 1


def _is_inserted_name(record: Record, at: int, quote: int) -> bool:
    """Tell whether a participle between commas names something: the dish, called “fufu”, is new."""
    named = record.is_a(at - 1, "comma") and record.folded.words(at) in record.grammar.words.naming
    return named and (record.is_a(quote, "quote_comma") or record.is_a(quote + 1, "comma"))


def _closes(record: Record, at: int) -> bool:
    return record.is_a(at, "break|stop|comma|dash|semicolon|dot|be|have|aux")


#: How long a relative clause between commas is, and what follows it in the clause around it.
RELATIVE = 16
_VERB = "be|have|aux|may|finite|raising|verb|verb_past"
#: What goes on with a clause after words between dashes.
_DASH, _GOES_ON = "dash", f"{_VERB}|prep|of|to|by|that|wh"
#: How many tokens stand between the commas at the start of a clause.
INSERTED = 12
#: What opens another predicate of the subject after “and”: described it as “new” and was late.
_PREDICATE = "be|have|aux|verb_past"
#: Classes that show a finite verb, and how far it is looked for.
_FINITE = "be|have|aux|may|contracted|pronoun|verb_past|verb"
SEEN = 16

READERS: Mapping[str, Callable[[Record, re.Match[str], int, Frames], Content | None]] = {
    "clause": read_clause,
    "finite": read_finite,
    "phrase": read_phrase,
    "preposition": read_preposition,
    "quotation": read_quotation,
}


def place_draft(
    record: Record, parts: list[Place], source: Place | None, cue: Place | None, rule: str, *, nominal: bool = False
) -> Draft:
    """Enter a content, of the kind that its marks make it."""
    quotes = record.quotes_in(*parts[0])
    for first, last in parts[1:]:
        quotes += record.quotes_in(first, last)
    return record.add(Draft(parts, _kind(parts, quotes), source, cue, rule, nominal), quotes)


def _kind(parts: list[Place], quotes: list[int]) -> QuoteKind:
    """Give the kind of a content: direct if each part is a quotation, mixed if there is one in it."""
    if not quotes:
        return "indirect"
    return "direct" if len(quotes) == len(parts) and all(last == first + 1 for first, last in parts) else "mixed"
