"""The one tokenizer pass: words, numerals and marks of a block of prose, and the kind of each by its first character.

Tokens partition the text (the gap after a word belongs to its token while cutting), so the starts are a running sum and
no match object is kept. What a token is, is true of every language that writes words between spaces:

- a word with inner apostrophes is one token ("don't", "O'Brien"), but a clitic "'s" is its own;
- letters with single dots are one ("U.S.", "p.m."); the full stop of an abbreviation is its own ("Oct" + ".");
- a numeral with separators is one ("4,000", "3.5", "7:15", "10/27/89"), its glued letters included ("5th", "2.5bn");
- a hyphen is its own token, a `hyphen` where it is glued on both sides and a `dash` elsewhere.

The string of kinds, one character a token, is the *base* that an extractor's shape starts from.
"""

import re
from itertools import accumulate
from operator import add, itemgetter

from attrs import frozen

from newsparse.text.lines import BLANKS, WIDTHLESS
from newsparse.text.standins import with_usual_marks

#: Kinds of tokens by their first character, for words that no vocabulary knows. Rules name them on the left.
KINDS = {
    "cap": "A",  # a word that begins with a capital: Peskov
    "initial": "I",  # one capital letter alone, or letters with dots: J, U.S.
    "acronym": "U",  # two or more capitals: NATO, and capitals with digits: G20
    "word": "a",  # any other word
    "small": "1",  # an integer of one or two digits: 7
    "year": "Y",  # four digits, 1000 to 2999
    "integer": "2",  # any other integer, separators included: 300, 4,000
    "decimal": "3",  # 2.5
    "clock": "4",  # 7:15, 19:30:05
    "slashed": "5",  # 10/27/89
    "mixed": "6",  # numerals with letters that the vocabulary does not know: 737s, 3.14.2
    "hyphen": "-",
    "dash": "=",
    "quote": '"',
    "apostrophe": "'",
    "mark": ".",  # any other mark
}

#: Numbers of four digits that are years by themselves.
PLAIN_YEARS = range(1900, 2101)

#: What stands between two blocks: no rule matches across it.
BREAK = "\n"

# The repeats inside a word are bounded: an unbounded one that fails is tried again from the next token, so quadratic.
# Most words are plain and stand before one space and another plain character: the first alternative reads them without
# a look inside; what it declines is read by the second, which alone says what a token is. A repeat that gives nothing
# back (++) keeps no place to return to. Plain letters come first since a set of bytes is told faster than a category.
_GAP = f"[{BLANKS}]*+"
_PLAIN = r"[A-Za-z0-9_]++"
# A look-ahead for what can go on inside a word keeps the alternatives from being tried after each one.
_INSIDE = (
    r"(?:(?=['’.,:/\u0300-\u036f])(?:"
    r"['’](?![sS]\b)(?=\w)\w+"  # don't, O'Brien, not the clitic
    r"|(?<=\d)(?:[.:/]\d\w*|,(?:\d\d,){0,6}\d{3}(?!\d)\w*)"  # 3.5m, 7:15, 4,000, 2,50,000
    r"|(?<=\b\w)\.(?:\w\.){1,8}(?!\w)"  # U.S., p.m.
    r"|(?<=\b\w)\.(?:\w\.){0,8}\w(?![\w.])"  # p.m, U.S without the last dot
    r"|[\u0300-\u036f]\w*"  # a letter and its combining accent
    r"))*+"
)
_WORD = re.compile(
    rf"{_PLAIN} (?=[!-~])"
    rf"|(?:{_PLAIN}\w*+{_INSIDE}|\w++{_INSIDE}|['’][sS]\b|''|``|‘‘|’’|--+|\.\.+|[^\w\s]){_GAP}"
)
_LEADING_GAP = re.compile(_GAP)
_QUOTES = '"“”„«»‘‚‹›'
_PAIRED = frozenset({"''", "’’"})
_DASHES = "-‐‑‒–—―−"
_GLUEABLE = "-‐‑‒–"
#: Numerals with separators; those of digits alone are told by how many these are.
_NUMERAL = re.compile(
    r"(?P<integer>\d{1,3}(?:,\d{2,3})+)|(?P<decimal>\d[\d,]*\.\d+)"
    r"|(?P<clock>\d{1,2}:\d\d(?::\d\d)?)|(?P<slashed>\d{1,4}/\d{1,2}/\d{1,4})"
)


class _FirstCharacters(dict[int, str]):
    """Kinds by first character; what is not in the table is worked out each time, so nothing is remembered."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if char.isalpha():
            return KINDS["word"] if char.islower() or not char.isupper() else KINDS["cap"]
        return KINDS["small"] if char.isdigit() else KINDS["mark"]


_FIRST = _FirstCharacters(
    dict.fromkeys(map(ord, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), KINDS["cap"])
    | dict.fromkeys(map(ord, "abcdefghijklmnopqrstuvwxyz"), KINDS["word"])
    | dict.fromkeys(map(ord, "0123456789"), KINDS["small"])
    | dict.fromkeys(map(ord, "!#$%&()*+,./:;<=>?@[\\]^_{|}~"), KINDS["mark"])
    | dict.fromkeys(map(ord, _QUOTES + "`"), KINDS["quote"])
    | dict.fromkeys(map(ord, "'’"), KINDS["apostrophe"])
    | dict.fromkeys(map(ord, _DASHES), KINDS["dash"])
    | {ord(BREAK): BREAK}
)
_SMALL, _YEAR, _INTEGER = (KINDS[name] for name in ("small", "year", "integer"))
#: How many digits a small number and a year have.
_FEW_DIGITS, _YEAR_DIGITS = 2, 4
#: Marks of the same kind, those of print by those of a typewriter.
_TYPED = (*zip("“”‘", '"""', strict=True), ("’", "'"), *zip("–—", "--", strict=True))
_FIRST_CHARACTER, _PLACE = itemgetter(0), re.Match.start
_CAPITALS = re.compile(f"[{KINDS['cap']}]")
_DIGITS = re.compile(f"[{KINDS['small']}]")
_APOSTROPHES = re.compile(KINDS["apostrophe"])
_HYPHENS = re.compile(f"[{KINDS['dash']}]")


@frozen(eq=False, repr=False)
class Tokens:
    """The tokens of a document in parallel lists; between blocks stands an empty word of kind `BREAK`.

    ``words[i]`` stands at ``text[starts[i]:ends[i]]``, with the usual marks; ``base[i]`` is its kind.
    """

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    base: str

    def __len__(self) -> int:
        return len(self.words)

    def glued(self, index: int) -> bool:
        """Tell whether no gap stands between this token and the next."""
        return index + 1 < len(self.starts) and self.ends[index] == self.starts[index + 1]


def tokenize(text: str, blocks: list[tuple[int, int]]) -> Tokens:
    """Cut blocks of a text, given as places in rising order, into tokens.

    >>> tokens = tokenize("At 7:15 p.m. the U.S. paid $2.5bn.", [(0, 34)])
    >>> tokens.words[:9]
    ['At', '7:15', 'p.m.', 'the', 'U.S.', 'paid', '$', '2.5bn', '.']
    """
    raw: list[str] = []
    starts: list[int] = []
    read = with_usual_marks(text)
    for start, end in blocks:
        gap = _LEADING_GAP.match(text, start, end) if text[start : start + 1] in BLANKS else None
        first = gap.end() if gap else start
        cut = _WORD.findall(read, first, end)
        raw += cut
        raw.append(BREAK)
        starts += accumulate(map(len, cut), initial=first)
    words = _without_gaps(raw, text)
    ends = list(map(add, starts, map(len, words)))
    base = _kinds_of("".join(map(_FIRST_CHARACTER, raw)))
    return Tokens(text, words, starts, ends, _refine(base, words, starts, ends))


def _kinds_of(firsts: str) -> str:
    """Give the kinds of first characters; printed quotes and dashes become typed ones, since bytes translate faster."""
    if not firsts.isascii():
        for printed, typed in _TYPED:
            firsts = firsts.replace(printed, typed)
    return firsts.translate(_FIRST)


def _without_gaps(raw: list[str], text: str) -> list[str]:
    """Cut the gaps off; `str.rstrip` by itself knows every blank with a width, at half the cost of naming them."""
    if not text.isascii() and any(char in text for char in WIDTHLESS):
        return [word.rstrip(BLANKS) for word in raw]
    return list(map(str.rstrip, raw))


def _refine(base: str, words: list[str], starts: list[int], ends: list[int]) -> str:
    """Tell numerals, capitals and hyphens apart: few tokens, so only these are looked at one by one."""
    kinds = list(base)
    for at in map(_PLACE, _APOSTROPHES.finditer(base)):
        if words[at] in _PAIRED:
            kinds[at] = KINDS["quote"]
    for at in map(_PLACE, _DIGITS.finditer(base)):
        kinds[at] = numeral_kind(words[at])
    for at in map(_PLACE, _CAPITALS.finditer(base)):
        word = words[at]
        if not word[1:2].islower():
            kinds[at] = _capital_kind(word)
    for i in map(_PLACE, _HYPHENS.finditer(base)):
        if words[i] in _GLUEABLE and 0 < i < len(words) - 1 and ends[i - 1] == starts[i] and ends[i] == starts[i + 1]:
            kinds[i] = KINDS["hyphen"]
    return "".join(kinds)


def _capital_kind(word: str) -> str:
    """Give the kind of a word with a capital and no small letter after it."""
    if len(word) == 1 or "." in word:
        return KINDS["initial"]
    return KINDS["acronym"] if word.upper() == word else KINDS["cap"]


def numeral_kind(word: str) -> str:
    """Give the kind of a token that begins with a digit."""
    if word.isdecimal():
        size = len(word)
        return _SMALL if size <= _FEW_DIGITS else _YEAR if size == _YEAR_DIGITS and word[0] in "12" else _INTEGER
    found = _NUMERAL.fullmatch(word)
    return KINDS[found.lastgroup or "mixed"] if found else KINDS["mixed"]
