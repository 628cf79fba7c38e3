"""The document with each quotation folded into one token, so that a pattern can say: quotation, name, verb."""

from bisect import bisect_left
from itertools import compress

from attrs import frozen

from newsparse.languages.schema.quotes import QuoteWords
from newsparse.model.made import new_span
from newsparse.model.spans import Span
from newsparse.quotes.grammar import PARTICIPLE, Grammar
from newsparse.text.document import BlockKind, Document
from newsparse.text.marks import Marked, find_marks
from newsparse.text.tokens import BREAK, KINDS, Tokens

_COMMAS = frozenset({",", "—", "–", "-", "--", "…", "...", ";", ":"})
_STOPS = frozenset({".", "...."})
_ASKS = frozenset({"?", "!", "?!", "!!"})
_HEADINGS = ("headline", "heading")
_WORD, _CAP = KINDS["word"], KINDS["cap"]
#: Words of so many letters are small in a headline whose other words begin with a capital.
_SMALL = 4
#: More breaks than the readers look past the ends of a document.
_EDGE = 8
_MARGIN = BREAK * _EDGE
_ENDERS = _STOPS | _ASKS | {"…", "..."}


@frozen(eq=False, repr=False)
class Folded:
    """The shape with folded quotations, the same backwards, the token of each character, the quotations by place.

    The shape ends with a few more breaks: a place a little after it, or before it (counted from the end), is a break.
    ``index`` has an entry for each token, and one for the token after the last. A quotation that ends its sentence is
    followed by an empty ``stop``, so sentence ends are always seen.
    """

    document: Document
    grammar: Grammar
    shape: str
    backwards: str
    index: list[int]
    quotes: dict[int, Marked]
    tokens: Tokens

    def words(self, at: int) -> str:
        """Give the word of a place that is no quotation."""
        return self.tokens.words[self.index[at]]

    def span(self, first: int, last: int) -> Span:
        """Give the place in the text of ``first`` to ``last`` (exclusive), marks of quotations included."""
        tokens, index = self.tokens, self.index
        marked = self.quotes.get(last - 1)
        return new_span(tokens.starts[index[first]], tokens.ends[marked.end - 1 if marked else index[last - 1]])

    def kind(self, at: int) -> BlockKind:
        """Give the kind of the block that holds a place."""
        return self.document.block_at(self.index[at]).kind

    def length(self, at: int) -> int:
        """Give how many words a quotation has, a compound with hyphens being one."""
        marked = self.quotes[at]
        return marked.last - marked.first - 2 * self.tokens.words[marked.first : marked.last].count("-")

    def opens_small(self, at: int) -> bool:
        """Tell whether a quotation begins with a small letter, in the middle of a sentence."""
        return self.tokens.words[self.quotes[at].first][:1].islower()

    def inner(self, at: int) -> Span:
        """Give the place of what a quotation has between its marks."""
        tokens, marked = self.tokens, self.quotes[at]
        return new_span(tokens.starts[marked.first], tokens.ends[marked.last - 1])


def fold(document: Document, grammar: Grammar, words: QuoteWords) -> Folded:
    """Pair the quotation marks of a document and fold what they enclose."""
    tokens, names = document.tokens, grammar.lexicon.characters
    kinds = list(map(grammar.lexicon.classes.get, tokens.words, tokens.base))
    for block in document.blocks:
        if block.kind in _HEADINGS:
            _lower(kinds, tokens, grammar, block.first, block.last)
    _mark_stops(kinds, document, names["stop"])
    for first in document.sentences:
        if tokens.words[first] in grammar.fronted:
            kinds[first] = names[PARTICIPLE]
    flat = "".join(kinds)
    pieces: list[str] = []
    index: list[int] = []
    quotes: dict[int, Marked] = {}
    at = 0
    for one in find_marks(tokens, words.elisions):
        if one.start > at and tokens.words[one.start - 1] in _ENDERS and not tokens.glued(one.start - 1):
            pieces += flat[at : one.start - 1], names["stop"]
        else:
            pieces.append(flat[at : one.start])
        index += range(at, one.start)
        quotes[len(index)] = one
        name = _ending(tokens.words, one)
        pieces.append(names[name])
        index.append(one.start)
        if name == "quote_stop" and _begins_sentence(document.sentences, one.end):
            pieces.append(names["stop"])
            index.append(one.end)
        at = one.end
    pieces.append(flat[at:])
    index += range(at, len(kinds) + 1)
    shape = "".join(pieces) + _MARGIN
    return Folded(document, grammar, shape, shape[::-1], index, quotes, tokens)


def _lower(kinds: list[str], tokens: Tokens, grammar: Grammar, first: int, last: int) -> None:
    """Give verbs their class in a headline whose words all begin with a capital: Minister Says Roads Are Safe."""
    words, classes = tokens.words, grammar.lexicon.classes
    unknown = compress(words[first:last], map(_WORD.__eq__, kinds[first:last]))
    if max(map(len, unknown), default=0) > _SMALL:
        return
    for at, small in enumerate(map(classes.get, map(str.lower, words[first + 1 : last])), first + 1):
        if small and small in grammar.verbs and tokens.base[at] == _CAP:
            kinds[at] = small


def _begins_sentence(sentences: list[int], token: int) -> bool:
    """Tell whether a token is one of those, in order, that begin a sentence."""
    at = bisect_left(sentences, token)
    return at < len(sentences) and sentences[at] == token


def _mark_stops(kinds: list[str], document: Document, stop: str) -> None:
    """Mark the full stops that end sentences; those of abbreviations keep their class."""
    words = document.tokens.words
    for start in (*document.sentences[1:], len(kinds)) if kinds else ():
        at = start - 1 if words[start - 1] else start - 2
        if words[at] in _ENDERS:
            kinds[at] = stop


def _ending(words: list[str], marked: Marked) -> str:
    """Give the class of a quotation by the mark that it ends with."""
    last = words[marked.last - 1]
    if last in _COMMAS:
        return "quote_comma"
    if last in _STOPS:
        return "quote_stop"
    return "quote_ask" if last in _ASKS else "quote_bare"
