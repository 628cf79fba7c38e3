"""The record of the one pass from left to right: what was found, who said it, which quotations are taken."""

from bisect import bisect_left
from collections.abc import Mapping

from attrs import define

from newsparse.model.mentions import QuoteKind
from newsparse.quotes.classes import ENDS_SENTENCE, QUOTATION, STOP, THAT
from newsparse.quotes.folded import Folded
from newsparse.quotes.grammar import LONGEST, Grammar
from newsparse.text.marks import Marked
from newsparse.text.tokens import BREAK

Place = tuple[int, int]

#: How far back a sentence is followed, in tokens: as far as a clause reaches, so that no sentence costs its square.
SENTENCE = LONGEST


@define(eq=False, repr=False)
class Draft:
    """A quotation in places of the folded shape."""

    parts: list[Place]
    kind: QuoteKind
    source: Place | None
    cue: Place | None
    rule: str
    #: Cited by a noun inside a clause of somebody else, so nobody whose words go on.
    nominal: bool = False
    #: Taken back: a better draft has its place.
    dropped: bool = False


@define(eq=False, repr=False, init=False)
class Record:
    """What the pass remembers, and what it asks of the folded document, kept at hand since it asks thousands of times.

    A place before the first of the shape counts from its end, where breaks stand.
    """

    folded: Folded
    grammar: Grammar
    shape: str
    backwards: str
    #: The words of the tokens, and the token of each place.
    said: list[str]
    index: list[int]
    quotes: Mapping[int, Marked]
    #: The places of the quotations, in order.
    places: list[int]
    drafts: list[Draft]
    #: The quotations that belong to a draft.
    owners: dict[int, Draft]
    #: Where a sentence with an inquit ended: a quotation that begins there goes on with the draft.
    goes_on: dict[int, Draft]
    #: Up to where the text is content, so not searched.
    until: int
    #: The latest source and where its clause stood.
    source: Place | None
    source_at: int

    def __init__(self, folded: Folded) -> None:
        """Begin with nothing found."""
        self.folded, self.grammar, self.index = folded, folded.grammar, folded.index
        self.shape, self.backwards = folded.shape, folded.backwards
        self.said, self.quotes, self.places = folded.tokens.words, folded.quotes, list(folded.quotes)
        self.drafts, self.owners, self.goes_on = [], {}, {}
        self.until, self.source, self.source_at = 0, None, -1

    def word(self, at: int) -> str:
        """Give the word of a place that is no quotation."""
        return self.said[self.index[at]]

    def is_quote(self, at: int) -> bool:
        """Tell whether a quotation stands at a place."""
        return self.shape[at] in QUOTATION

    def is_fact(self, at: int) -> bool:
        """Tell whether a place stands in a bullet: a dash and a name under a quotation look like one."""
        return self.shape[at] != BREAK and self.folded.kind(at) == "fact"

    def begins_sentence(self, at: int) -> bool:
        """Tell whether a sentence begins at a place."""
        return self.shape[at - 1] in ENDS_SENTENCE

    def sentence_start(self, at: int) -> int:
        """Give where the sentence around a place begins, at most as far back as one is followed."""
        shape, low = self.shape, at - SENTENCE if at > SENTENCE else 0
        stop, start = shape.rfind(STOP, low, at), shape.rfind(BREAK, low, at)
        if start < stop:  # noqa: PLR1730 - a call costs more
            start = stop
        return start + 1 if start >= low else low

    def inner(self, start: int, comma: int) -> Draft | None:
        """Give a report that fills the end of a clause which somebody else says: The mayor denied it all, said Lee."""
        draft = self.drafts[-1] if self.drafts else None
        if draft is None or draft.kind == "direct" or self.until != comma or draft.dropped:
            return None
        if self.shape[draft.parts[0][0]] == THAT:
            return None  # Lee told them that the roof was new, according to the mayor: each counts
        return draft if draft.source and start <= draft.source[0] and draft.parts[-1][1] <= comma else None

    def drop(self, draft: Draft) -> None:
        """Take a draft back, which a better one replaces."""
        draft.dropped = True
        for first, last in draft.parts:
            for at in self.quotes_in(first, last):
                self.owners.pop(at, None)

    def follows_quote(self, at: int) -> bool:
        """Tell whether a quotation stands before a place in the same block."""
        before = bisect_left(self.places, at) - 1
        return before >= 0 and self.shape.find(BREAK, self.places[before], at) < 0

    def quotes_in(self, first: int, last: int) -> list[int]:
        """Give the places of the quotations between two places."""
        places = self.places
        begin = bisect_left(places, first)
        return places[begin : bisect_left(places, last, begin)] if begin < len(places) else []
