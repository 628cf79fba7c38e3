"""The document with each quotation folded into one token, so that a pattern can say: quotation, name, verb."""

import re
from bisect import bisect_left

from attrs import frozen

from newsparse.languages.schema.quotes import QuoteWords
from newsparse.quotes.classes import (
    CAP,
    COLON,
    DET,
    INITIAL,
    QUOTE_ASK,
    QUOTE_BARE,
    QUOTE_COMMA,
    QUOTE_STOP,
    STOP,
    VERB_ING,
    WORD,
)  # fmt: skip
from newsparse.quotes.grammar import Grammar
from newsparse.text.document import BlockKind, Document
from newsparse.text.marks import Marked, find_marks
from newsparse.text.tokens import BREAK, KINDS, Tokens

_COMMAS = frozenset({",", "—", "–", "-", "--", "…", "...", ";", ":"})
_STOPS = frozenset({".", "...."})
_ASKS = frozenset({"?", "!", "?!", "!!"})
_HEADINGS = ("headline", "heading")
#: Words of so many letters are small in a headline whose other words begin with a capital.
_SMALL = 4
#: More breaks than the readers look past the ends of a document.
_EDGE = 8
_MARGIN = BREAK * _EDGE
#: A capital alone after a name or an initial, and before another, with a full stop or without.
_INNER_INITIAL = re.compile(r"(?<=[{cap}{initial}.]){initial}(?=\.[{cap}{initial}]|{cap})".format_map(KINDS))
_ENDERS = _STOPS | _ASKS | {"…", "..."}
#: Before a whole sentence in marks it leads in as a colon does.
_SEMICOLON = ";"
_SENTENCES = QUOTE_STOP + QUOTE_ASK


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


def fold(document: Document, grammar: Grammar, words: QuoteWords) -> Folded:
    """Pair the quotation marks of a document and fold what they enclose."""
    tokens, classes = document.tokens, grammar.lexicon.classes
    said = tokens.words
    kinds = list(map(classes.get, said, tokens.base))
    for block in document.blocks:
        if block.kind in _HEADINGS:
            _lower(kinds, tokens, grammar, block.first, block.last)
    _mark_initials(kinds, document)
    _mark_stops(kinds, document)
    fronted = grammar.fronted
    for first in document.sentences:
        if said[first] in fronted:
            kinds[first] = VERB_ING
    flat = "".join(kinds)
    pieces: list[str] = []
    index: list[int] = []
    quotes: dict[int, Marked] = {}
    at = 0
    for one in find_marks(tokens, words.elisions):
        if one.start > at and said[one.start - 1] in _ENDERS and not tokens.glued(one.start - 1):
            pieces += flat[at : one.start - 1], STOP
        else:
            pieces.append(flat[at : one.start])
        index += range(at, one.start)
        quotes[len(index)] = one
        ending = _ending(said[one.last - 1])
        if ending in _SENTENCES and one.start > at and said[one.start - 1] == _SEMICOLON:
            _lead_in(pieces, said[one.first])
        pieces.append(ending)
        index.append(one.start)
        if ending == QUOTE_STOP and _begins_sentence(document.sentences, one.end):
            pieces.append(STOP)
            index.append(one.end)
        at = one.end
    pieces.append(flat[at:])
    index += range(at, len(kinds) + 1)
    shape = "".join(pieces) + _MARGIN
    return Folded(document, grammar, shape, shape[::-1], index, quotes, tokens)


def _lead_in(pieces: list[str], word: str) -> None:
    """Make a colon of the semicolon before a sentence in marks (He said; “We won.”)."""
    if word[0].isupper():
        pieces[-1] = pieces[-1][:-1] + COLON


def _lower(kinds: list[str], tokens: Tokens, grammar: Grammar, first: int, last: int) -> None:
    """Give verbs their class in a headline whose words all begin with a capital: Minister Says Roads Are Safe."""
    words, classes = tokens.words, grammar.lexicon.classes
    for at in range(first, last):
        if kinds[at] == WORD and len(words[at]) > _SMALL:
            return
    for at, small in enumerate(map(classes.get, map(str.lower, words[first + 1 : last])), first + 1):
        if small and small in grammar.verbs and tokens.base[at] == CAP:
            kinds[at] = small


def _mark_initials(kinds: list[str], document: Document) -> None:
    """Mark initials that are words as well: Joseph A. Hill, and outside headlines Joseph A Hill."""
    tokens = document.tokens
    for found in _INNER_INITIAL.finditer(tokens.base):
        at = found.start()
        if kinds[at] == INITIAL:
            continue
        dotted = tokens.words[at + 1] == "." and tokens.glued(at)
        if dotted or (kinds[at] == DET and tokens.base[at + 1] == CAP and document.block_at(at).kind == "paragraph"):
            kinds[at] = INITIAL


def _begins_sentence(sentences: list[int], token: int) -> bool:
    """Tell whether a token is one of those, in order, that begin a sentence."""
    at = bisect_left(sentences, token)
    return at < len(sentences) and sentences[at] == token


def _mark_stops(kinds: list[str], document: Document) -> None:
    """Mark the full stops that end sentences; those of abbreviations keep their class."""
    words = document.tokens.words
    for start in (*document.sentences[1:], len(kinds)) if kinds else ():
        at = start - 1 if words[start - 1] else start - 2
        if words[at] in _ENDERS:
            kinds[at] = STOP


def _ending(last: str) -> str:
    """Give the class of a quotation by the mark that it ends with."""
    if last in _COMMAS:
        return QUOTE_COMMA
    if last in _STOPS:
        return QUOTE_STOP
    return QUOTE_ASK if last in _ASKS else QUOTE_BARE
