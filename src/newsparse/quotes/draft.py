"""The record of the one pass from left to right: what was found, who said it, which quotations are taken."""

from bisect import bisect_left
from collections.abc import Mapping

from attrs import define, field

from newsparse.model.mentions import QuoteKind
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


@define(eq=False, repr=False)
class Record:
    """What the pass remembers."""

    folded: Folded
    drafts: list[Draft] = field(factory=list)
    #: The quotations that belong to a draft.
    owners: dict[int, Draft] = field(factory=dict)
    #: Where a sentence with an inquit ended: a quotation that begins there goes on with the draft.
    goes_on: dict[int, Draft] = field(factory=dict)
    #: Up to where the text is content, so not searched.
    until: int = 0
    #: The latest source and where its clause stood.
    source: Place | None = None
    source_at: int = -1
    #: Of the folded document, kept at hand since they are asked thousands of times.
    grammar: Grammar = field(init=False)
    characters: Mapping[str, str] = field(init=False)
    kinds: Mapping[str, frozenset[str]] = field(init=False)
    shape: str = field(init=False)
    quotes: Mapping[int, Marked] = field(init=False)
    #: The places of the quotations, in order.
    places: list[int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Take over what the folded document has."""
        self.shape, self.quotes, self.grammar = self.folded.shape, self.folded.quotes, self.folded.grammar
        self.characters, self.kinds = self.grammar.lexicon.characters, self.grammar.kinds
        self.places = list(self.quotes)

    def is_a(self, at: int, names: str) -> bool:
        """Tell whether a place is of one of the classes, written as in a pattern: ``comma|and``."""
        return self.shape[at] in self.kinds[names]

    def is_any(self, first: int, last: int, names: str) -> bool:
        """Tell whether one of some places is of one of the classes."""
        return not self.kinds[names].isdisjoint(self.shape[first:last])

    def is_quote(self, at: int) -> bool:
        """Tell whether a quotation stands at a place."""
        return at in self.quotes

    def is_fact(self, at: int) -> bool:
        """Tell whether a place stands in a bullet: a dash and a name under a quotation look like one."""
        if self.is_a(at, "break"):
            return False
        return self.folded.kind(at) == "fact"

    def begins_sentence(self, at: int) -> bool:
        """Tell whether a sentence begins at a place."""
        return self.shape[at - 1] in self.kinds["stop|break"]

    def sentence_start(self, at: int, most: int = SENTENCE) -> int:
        """Give where the sentence around a place begins, at most so many tokens back."""
        shape, low = self.shape, at - most if at > most else 0
        stop = shape.rfind(self.characters["stop"], low, at)
        start = shape.rfind(BREAK, low if stop < 0 else stop, at)
        return max(stop, start, low - 1) + 1

    def find(self, name: str, first: int, last: int) -> int:
        """Give the first place of a class between two places, -1 without one."""
        return self.shape.find(self.characters[name], first, last)

    def add(self, draft: Draft, quotes: list[int]) -> Draft:
        """Enter a draft, and the quotations that it holds."""
        self.drafts.append(draft)
        for at in quotes:
            self.owners[at] = draft
        if draft.source and not draft.nominal:
            self.source, self.source_at = draft.source, draft.cue[0] if draft.cue else draft.source[0]
        return draft

    def inner(self, start: int, comma: int) -> Draft | None:
        """Give a report that fills the end of a clause which somebody else says: The mayor denied it all, said Lee."""
        draft = self.drafts[-1] if self.drafts else None
        if draft is None or draft.kind == "direct" or self.until != comma or draft.dropped:
            return None
        if self.is_a(draft.parts[0][0], "that"):
            return None  # Lee told them that the roof was new, according to the mayor: each counts
        return draft if draft.source and start <= draft.source[0] and draft.parts[-1][1] <= comma else None

    def drop(self, draft: Draft) -> None:
        """Take a draft back, which a better one replaces."""
        draft.dropped = True
        for first, last in draft.parts:
            for at in self.quotes_in(first, last):
                self.owners.pop(at, None)

    def leads_to_quote(self, at: int) -> bool:
        """Tell whether a quotation stands at a place or after it in the same block, as far as a clause can reach."""
        after = bisect_left(self.places, at)
        if after == len(self.places) or self.places[after] >= at + LONGEST:
            return False
        return self.shape.find(BREAK, at, self.places[after]) < 0

    def quotes_in(self, first: int, last: int) -> list[int]:
        """Give the places of the quotations between two places."""
        places = self.places
        begin = bisect_left(places, first)
        return places[begin : bisect_left(places, last, begin)]
