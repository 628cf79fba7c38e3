"""The record of the one pass from left to right: what was found, who said it, which quotations are taken."""

from collections.abc import Mapping

from attrs import define, field

from newsparse.model.mentions import QuoteKind
from newsparse.quotes.folded import Folded
from newsparse.quotes.grammar import QUOTES
from newsparse.text.marks import Marked

Place = tuple[int, int]


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
    #: Of the folded document.
    shape: str = field(init=False, default="")
    quotes: Mapping[int, Marked] = field(init=False, factory=dict)
    kinds: Mapping[str, str] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        """Keep at hand what is asked thousands of times."""
        self.shape, self.quotes = self.folded.shape, self.folded.quotes
        self.kinds = self.folded.grammar.kinds

    def kind_of(self, at: int) -> str:
        """Give the character of a place, a break outside the document."""
        return self.shape[at]

    def is_quote(self, at: int) -> bool:
        """Tell whether a quotation stands at a place."""
        return at in self.quotes

    def is_a(self, at: int, names: str) -> bool:
        """Tell whether a place is of one of the classes, written as in a pattern: ``comma|and``."""
        return self.shape[at] in self.kinds[names]

    def is_fact(self, at: int) -> bool:
        """Tell whether a place stands in a bullet: a dash and a name under a quotation look like one."""
        if self.kind_of(at) == "\n":
            return False
        return self.folded.document.block_at(self.folded.index[at]).kind == "fact"

    def begins_sentence(self, at: int) -> bool:
        """Tell whether a sentence begins at a place."""
        return at <= 0 or self.kind_of(at - 1) == "\n" or self.is_a(at - 1, "stop")

    def sentence_start(self, at: int, most: int = 80) -> int:
        """Give where the sentence around a place begins, at most so many tokens back."""
        shape, stop = self.shape, self.folded.grammar.lexicon.characters["stop"]
        low = max(0, at - most)
        return max(shape.rfind(stop, low, at), shape.rfind("\n", low, at), low - 1) + 1

    def find(self, name: str, first: int, last: int) -> int:
        """Give the first place of a class between two places, -1 without one."""
        return self.folded.shape.find(self.folded.grammar.lexicon.characters[name], first, last)

    def add(self, draft: Draft) -> Draft:
        """Enter a draft, and the quotations that it holds."""
        self.drafts.append(draft)
        for first, last in draft.parts:
            for at in range(first, last):
                if at in self.folded.quotes:
                    self.owners[at] = draft
        if draft.source and not draft.nominal:
            self.source, self.source_at = draft.source, draft.cue[0] if draft.cue else draft.source[0]
        return draft

    def drop(self, draft: Draft) -> None:
        """Take a draft back, which a better one replaces."""
        draft.dropped = True
        for first, last in draft.parts:
            for at in range(first, last):
                self.owners.pop(at, None)

    def has_quote(self, first: int, last: int) -> bool:
        """Tell whether a quotation stands between two places."""
        shape, characters = self.folded.shape, self.folded.grammar.lexicon.characters
        return any(shape.find(characters[name], first, last) >= 0 for name in QUOTES)
