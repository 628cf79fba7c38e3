"""Where the same words stand in a text: exactly, else with their typography folded.

Folding makes alike what editors and language models change without changing the words: quotation marks and
apostrophes, dashes and ellipses with the white space around them, runs of white space, soft hyphens and characters
without a width, and the case of the first letter. Text and words are folded alike and searched by `str.find`, which is
linear whatever they are; places are counted back to the text as given.

Words match whole. That is not checked after the search, since a text in which every candidate fails would be searched
again and again, but written into what is searched: a mark stands at every edge of a word.
"""

import bisect
import re
from collections.abc import Iterable, Iterator

from attrs import frozen

#: The mark at the edges of words: a code point that Unicode keeps out of texts. Where it stands in one, it is dropped.
_EDGE = "\uffff"

_DOUBLE = '"“”„‟«»″'
_SINGLE = "'‘’‚‛‹›′`´"
_DASHES = "-‐‑‒–—―−"
_HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff" + _EDGE
_BLANK = rf"[\s{_HIDDEN}]"
_BLANKS = "".join(filter(str.isspace, map(chr, range(0x3001)))) + _HIDDEN

#: What is folded, each alternative to one character. A plain space is left as it is; a run is looked at once.
_TYPOGRAPHY = re.compile(
    rf"{_BLANK}*+(?P<dots>…|\.(?:\s?\.){{2}}){_BLANK}*+|{_BLANK}*+(?P<dash>[{_DASHES}]++){_BLANK}*+"
    rf"|(?P<double>[{_SINGLE}]{{2}}|[{_DOUBLE}])|(?P<single>[{_SINGLE}])|(?! (?!{_BLANK}))(?P<blank>{_BLANK}++)"
)
_FOLDED = {"dots": "…", "dash": "-", "double": '"', "single": "'", "blank": " "}
_NOTHING = re.compile(_EDGE)

#: An edge of a word. A numeral is one word: "3" is not in "3.5".
_BOUNDARY = re.compile(r"\b(?!(?<=\d)[.,]\d)(?!(?<=\d[.,])\d)")

#: A place in a text, from and to.
Place = tuple[int, int]


@frozen
class _Folded:
    """A text after folding: ``ends`` are the places behind each fold, ``shifts`` the way back from there on."""

    text: str
    ends: list[int]
    shifts: list[int]

    def original(self, at: int) -> int:
        """Give the place in the text as given."""
        fold = bisect.bisect_right(self.ends, at)
        return at + (self.shifts[fold - 1] if fold else 0)


def find_wording(text: str, words: str) -> tuple[Place, ...]:
    """Give every place where these words stand: the exact ones where there are any, else the folded ones.

    >>> find_wording("“It’s time – at last,” she said.", "it's  time—at last")
    ((1, 20),)
    >>> find_wording("It takes time; it costs 3.5 million.", "it costs 3")
    ()
    """
    words = words.strip(_BLANKS)
    if not words:
        return ()
    exact = _find(text, words, _NOTHING) if words in text else ()
    return exact or _find(text, words, _TYPOGRAPHY)


def bare_of_marks(words: str) -> str:
    """Strip the quotation marks around a quotation, and the comma or full stop that ends it.

    >>> bare_of_marks("“We’re done.” "), bare_of_marks("the U.S. is 'done'!")
    ('We’re done', "the U.S. is 'done'!")
    """
    return words.strip(_BLANKS + _DOUBLE).rstrip(",.")


def _find(text: str, words: str, what: re.Pattern[str]) -> tuple[Place, ...]:
    folded, needle = _fold(text, what), _fold(words, what).text
    needles = {needle} if what is _NOTHING else set(_cases(needle))
    found = sorted(place for one in needles if one for place in _occurrences(folded.text, one))
    return tuple(_trimmed(text, folded.original(start), folded.original(end)) for start, end in _apart(found))


def _fold(text: str, what: re.Pattern[str]) -> _Folded:
    """Fold a text, and remember the way back."""
    pieces, ends, shifts = [], [], []
    at = length = 0
    for fold in what.finditer(text):
        new = _replacement(fold)
        pieces += [text[at : fold.start()], new]
        length += fold.start() - at + len(new)
        at = fold.end()
        ends.append(length)
        shifts.append(at - length)
    return _Folded("".join((*pieces, text[at:])), ends, shifts)


def _replacement(fold: re.Match[str]) -> str:
    kind = fold.lastgroup
    if kind is None or (kind == "blank" and not fold.group().strip(_HIDDEN)):
        return ""
    return _FOLDED[kind]


def _cases(needle: str) -> Iterator[str]:
    """Give the words with their first letter in either case."""
    first = next((index for index, letter in enumerate(needle) if letter.isalpha()), 0)
    letter = needle[first : first + 1]
    for variant in (letter, letter.lower(), letter.upper()):
        if len(variant) == 1:
            yield needle[:first] + variant + needle[first + 1 :]


def _occurrences(text: str, words: str) -> Iterator[Place]:
    """Give the places of whole words, which do not overlap."""
    marked, needle = _BOUNDARY.sub(_EDGE, text), _BOUNDARY.sub(_EDGE, words)
    at = marks = 0
    while (found := marked.find(needle, at)) >= 0:
        marks += marked.count(_EDGE, at, found)
        start = found - marks
        yield start, start + len(words)
        at = found + len(needle)
        marks += needle.count(_EDGE)


def _trimmed(text: str, start: int, end: int) -> Place:
    """Leave out the white space that a fold at either end took in."""
    inside = text[start:end].strip(_BLANKS)
    start = text.index(inside, start)
    return start, start + len(inside)


def _apart(places: Iterable[Place]) -> Iterator[Place]:
    """Leave out a place that begins inside the one before it."""
    last = 0
    for start, end in places:
        if start >= last:
            yield start, end
            last = end
