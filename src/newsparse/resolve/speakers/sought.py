"""What is read at all: names that the sources of an article can mean, and where names count and where not."""

import bisect
import functools
from collections.abc import Sequence

from attrs import frozen

from newsparse.languages.schema.quotes import SpeakerWords
from newsparse.quotes.written import WrittenQuote
from newsparse.text.document import Document
from newsparse.text.tokens import KINDS

#: Words before "who" that may be the name that it means: a comma, a surname.
BEFORE_RELATIVE = 2
#: How many sentences before a pronoun or a role a name may stand that it means.
SENTENCES = 8
#: Blocks in which most words have capitals, and what is told beside the article.
_UNTOLD = frozenset({"headline", "heading", "aside"})
#: The most words of a title, and how many of its words have a capital for each that has none.
TITLE, LARGELY = 12, 3
_CAPITAL, _LOWER = KINDS["cap"], KINDS["word"]
_ENDS = frozenset({_CAPITAL, _LOWER})
#: What a token stands in: `PLAIN` text (0), a heading, a direct quotation, an aside.
PLAIN, HEADING, QUOTATION, ASIDE = range(4)
_ONE, _HEADED, _QUOTED, _ASIDE = b"\1", bytes([HEADING]), bytes([QUOTATION]), bytes([ASIDE])


@frozen(eq=False, repr=False)
class Sought:
    """Which names count, by their words and by where they stand; the arrays have a byte for each token."""

    #: Words of sources that begin with a capital.
    cited: set[str]
    #: Words that open sentences, where a body may be meant by "it" or "the company".
    openers: set[str]
    #: Where names count that no source cites: 1 in the sentences before he, the spokesman, the company.
    near: bytearray
    #: Where sources stand (1), and what surrounds each token.
    sources: bytearray
    surrounds: bytearray


@functools.cache
def _callers(words: SpeakerWords) -> frozenset[str]:
    """Give the words that mean somebody named before: he, spokesman, company."""
    return words.bodies.union(words.pronouns, words.roles)


def seek(document: Document, written: Sequence[WrittenQuote], words: SpeakerWords) -> Sought:
    """Tell from the sources of all quotations which names an article must be read for."""
    said, callers = document.tokens.words, _callers(words)
    near, sources, spoken = bytearray(len(said)), bytearray(len(said)), list[str]()
    bodies, reached = False, 0
    for first, last in sorted([quote.tokens for quote in written if quote.tokens]):
        sources[first:last] = _ONE * (last - first)
        head, noun = said[first].lower(), said[last - 1].lower()
        spoken += said[first:last]
        if head in words.relatives or head.isdigit():
            spoken += said[max(0, first - BEFORE_RELATIVE) : first]
        bodies = bodies or noun in words.bodies or words.pronouns.get(noun) == "n"
        if (noun if head in words.definites else head) in callers:
            low = max(reached, _sentences_back(document, first))
            near[low:first] = _ONE * (first - low)
            reached = first
    cited = {word for word in {*spoken} - words.not_names if word[:1].isupper()}
    openers = set(map(said.__getitem__, document.sentences)) if bodies else set[str]()
    return Sought(cited, openers, near, sources, _surroundings(document, written))


def _sentences_back(document: Document, token: int) -> int:
    return document.sentences[max(0, bisect.bisect_right(document.sentences, token) - 1 - SENTENCES)]


def _is_titled(document: Document, first: int, last: int) -> bool:
    """Tell whether a short line without a full stop has the capitals of a heading, though it is none."""
    base, end = document.tokens.base, last - 1
    if base[end] not in _ENDS:
        return False
    return base.count(_CAPITAL, first, last) > LARGELY * base.count(_LOWER, first, last)


def _surroundings(document: Document, written: Sequence[WrittenQuote]) -> bytearray:
    """Mark the tokens of headings, of asides and of direct quotations."""
    starts = document.tokens.starts
    marks = bytearray(len(starts))
    for block in document.blocks:
        first, last, kind = block.first, block.last, block.kind
        if kind in _UNTOLD or (last - first <= TITLE and _is_titled(document, first, last)):
            marks[first:last] = (_ASIDE if kind == "aside" else _HEADED) * (last - first)
    for quote in written:
        if quote.kind != "direct":
            continue
        for part in quote.parts:
            first = bisect.bisect_left(starts, part.start)
            last = bisect.bisect_left(starts, part.end, first)
            marks[first:last] = _QUOTED * (last - first)
    return marks
