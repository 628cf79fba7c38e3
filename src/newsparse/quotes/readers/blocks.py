"""Quotations that are whole blocks without marks: the turns of an interview, block quotes of Markdown.

Without marks they are not ``direct``, though they are given as said; their rule tells what they are.
"""

from attrs import define

from newsparse.quotes.classes import COLON, STOP
from newsparse.quotes.contents import place_draft
from newsparse.quotes.draft import Draft, Place, Record
from newsparse.quotes.subjects import subject_of
from newsparse.text.tokens import BREAK

#: So many turns make an interview; a turn is no shorter, so that a list of facts (Age: 42) is none.
TURNS, SHORTEST = 3, 4
#: The mark before a line of a block quote, and how far before the block it can stand.
_MARK, _NEAR = ">", 3


@define(eq=False, repr=False)
class Turns:
    """Turns in rising order, asked for rising places: a pointer that only moves on."""

    places: list[Place]
    at: int = 0

    def hold(self, place: int) -> bool:
        """Tell whether a turn holds a place: what is said there is cited by nobody else."""
        while self.at < len(self.places) and self.places[self.at][1] <= place:
            self.at += 1
        return self.at < len(self.places) and self.places[self.at][0] <= place


def read_turns(record: Record) -> list[Place]:
    """Read an interview: paragraphs that begin with a label (Q:, Lee:), some of them more than once."""
    if record.shape.count(COLON) < TURNS:
        return []
    turns = _turns(record)
    labels = [record.word(first) for first, _, _ in turns]
    if len(turns) < TURNS or len(set(labels)) == len(labels) or len(set(labels)) == 1:
        return []
    for first, colon, end in turns:
        place_draft(record, [(colon + 1, end)], (first, colon), None, "turn of an interview")
    return [(first, end) for first, _, end in turns]


def _turns(record: Record) -> list[tuple[int, int, int]]:
    """Give the paragraphs with a label: where the label begins, its colon, where the paragraph ends."""
    shape = record.shape
    found, colon = [], record.shape.find(COLON, 0, len(shape))
    while colon >= 0:
        first, end = shape.rfind(BREAK, 0, colon) + 1, shape.index(BREAK, colon)
        if record.grammar.turn.fullmatch(shape, first, colon + 1) and _is_speech(record, colon, end):
            found.append((first, colon, end))
        colon = record.shape.find(COLON, end, len(shape))
    return found


def _is_speech(record: Record, colon: int, end: int) -> bool:
    """Tell whether a sentence follows a colon, and no quotation in marks, which has rules of its own."""
    return end - colon > SHORTEST and record.shape[end - 1] == STOP and not record.is_quote(colon + 1)


def read_block_quotes(record: Record) -> None:
    """Read block quotes under a paragraph that ends with a colon; who is cited before the colon says them."""
    document = record.folded.document
    if _MARK not in document.text:
        return
    index = {token: place for place, token in enumerate(record.index)}
    before: Draft | None = None
    for number, block in enumerate(document.blocks):
        if not _is_marked(document.text, block.span.start) or block.last <= block.first:
            before = None
            continue
        first, last = index.get(block.first), index.get(block.last)
        if first is None or last is None or first in record.owners:
            continue
        if before is not None:
            before.parts.append((first, last))
            continue
        source = _cited(record, first - 1) if number else None
        before = place_draft(record, [(first, last)], source, None, "block quote") if source else None


def _is_marked(text: str, start: int) -> bool:
    return _MARK in text[max(0, start - _NEAR) : start]


def _cited(record: Record, end: int) -> Place | None:
    """Give the source that the paragraph before names, if it ends with a colon."""
    if record.shape[end - 1] != COLON:
        return None
    return subject_of(record, record.sentence_start(end), end - 1)
