"""Quotation marks, paired block by block: what stands between them, the marks themselves, and whether they close.

Every pair that papers use is known, straight and curly marks may be mixed, and a mark may look the wrong way: what
stands around a mark tells whether it opens or closes. Marks inside a quotation are part of it. A quotation that its
block leaves open runs to the end of the block, so a stray mark costs at most its own paragraph.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from attrs import define, field, frozen

from newsparse.text.tokens import BREAK, KINDS, Tokens

_OPENING = frozenset({"“", "„", "«", "``", "‹", "‘‘"})
_CLOSING = frozenset({"”", "»", "›", "’’"})
_STRAIGHT = frozenset({'"', "''"})
_SINGLE_OPENING = frozenset({"‘", "'", "‚"})
_SINGLE_CLOSING = frozenset({"’", "'", "‘"})
#: Before an opening mark stands a gap (no word) or one of these; after a closing one a gap or one of those.
_BEFORE = frozenset("([{—–-/:‘'‚") | {""}
_AFTER = frozenset(")]}—–-/.,;:!?…’'") | {"''", "’’", "..", "...", "....", ""}
#: What leads to a quotation whose first mark has a gap after it.
_LEADING = frozenset({",", ":", ";", ""})
#: How many tokens single marks may enclose, and how many marks are looked at for the closing one.
_LONGEST, _MARKS = 80, 12
#: Straight ones enclose more than one token: 'n', the 's' in it.
_SHORTEST, _CURLY = 2, "‘"
#: What ends a sentence, and what stands before a mark that closes one.
_ENDS = frozenset({".", "?", "!", "…", "..."})
_FINAL = _ENDS | {",", '"', "”", "''"}
#: What stands before single marks that enclose sentences.
_BEFORE_SPEECH = _FINAL | {":", "", "’", "'"}

_DOUBLE = _OPENING | _CLOSING | _STRAIGHT
_SINGLE = _SINGLE_OPENING | _SINGLE_CLOSING
_KNOWN = _DOUBLE | _SINGLE
#: A double mark that can count inches.
_INCHES = frozenset({'"', "”"})

_TRIGGER = re.compile(f"[{re.escape(KINDS['quote'] + KINDS['apostrophe'])}]")


@frozen(repr=False)
class Marked:
    """What stands in quotation marks: tokens ``first`` to ``last`` (exclusive), with the marks ``start`` to ``end``.

    ``closed`` is False where the block ends, or another quotation opens, before a closing mark.
    """

    start: int
    first: int
    last: int
    end: int
    closed: bool


@define(eq=False, repr=False)
class _Pairing:
    """The doubles of one block, found so far."""

    tokens: Tokens
    found: list[Marked] = field(factory=list)
    opened: int = -1
    nested: int = 0
    #: The next mark closes the value of an attribute in leaked HTML.
    attribute: bool = False


def find_marks(tokens: Tokens, elisions: AbstractSet[str] = frozenset()) -> list[Marked]:
    r"""Pair the quotation marks of a document; outermost ones only, in order.

    Args:
        tokens: the tokens; a pair never reaches over the end of a block.
        elisions: what can follow an apostrophe that opens nothing ("em", "til").

    >>> from newsparse.text.tokens import tokenize
    >>> text = "“So ‘be’ it,” said the '90s star, 6'2\" tall."
    >>> [(text[tokens.starts[m.first] : tokens.ends[m.last - 1]]) for tokens in [tokenize(text, [(0, len(text))])]
    ...  for m in find_marks(tokens)]
    ['So ‘be’ it,']
    """
    found: list[Marked] = []
    for marks, last in _blocks(tokens):
        doubles = _doubles(tokens, marks, last)
        found += _with_singles(tokens, marks, last, doubles, elisions)
    return found


def _blocks(tokens: Tokens) -> Iterator[tuple[list[int], int]]:
    """Give the marks of each block that has some, and the token at which the block ends."""
    words, base = tokens.words, tokens.base
    marks: list[int] = []
    last = -1
    for match in _TRIGGER.finditer(base):
        at = match.start()
        if words[at] not in _KNOWN:
            continue
        if at > last:
            if marks:
                yield marks, last
            marks, last = [], base.index(BREAK, at)
        marks.append(at)
    if marks:
        yield marks, last


def _before(tokens: Tokens, at: int) -> str:
    """Give the word glued to a mark from the left, empty without one."""
    return tokens.words[at - 1] if at and tokens.ends[at - 1] == tokens.starts[at] else ""


def _after(tokens: Tokens, at: int) -> str:
    """Give the word glued to a mark from the right, empty without one."""
    return tokens.words[at + 1] if tokens.glued(at) else ""


def _role(word: str, before: str, after: str, *, opened: bool) -> str:
    """Tell whether a double mark opens, closes or is none."""
    free, final = before in _BEFORE, after in _AFTER
    if word in _INCHES and _is_inch(before):
        return ""
    if word in _OPENING:
        return "close" if word == "“" and opened and not free and final else "open"
    if word in _CLOSING:
        return "open" if not opened and free and not final else "close"
    if free != final:
        return "open" if free else "close"
    return "close" if opened else ("open" if after else "")


def _leads(tokens: Tokens, at: int, before: str) -> bool:
    """Tell whether a mark with a gap after it opens what a comma or a colon leads to (said, ” We won.”)."""
    return before == ":" or (not before and (at == 0 or tokens.words[at - 1] in _LEADING))


def _is_inch(before: str) -> bool:
    """Tell whether a mark counts inches: before it stands a numeral with an apostrophe (6'2")."""
    return before[-1:].isdigit() and ("'" in before or "’" in before)


def _doubles(tokens: Tokens, marks: list[int], last: int) -> list[Marked]:
    """Pair the double marks of a block."""
    words, pairing = tokens.words, _Pairing(tokens)
    doubles = [at for at in marks if words[at] in _DOUBLE]
    final = next((at for at in reversed(doubles) if words[at] not in _OPENING), -1)
    for at in doubles:
        word, before = words[at], _before(tokens, at)
        if pairing.attribute or before == "=":
            pairing.attribute = not pairing.attribute
            continue
        after = _after(tokens, at)
        role = _role(word, before, after, opened=pairing.opened >= 0)
        if role == "open" or (pairing.opened < 0 and not after and at < final and _leads(tokens, at, before)):
            _open(pairing, at, straight=word in _STRAIGHT)
        elif role == "close" and pairing.opened >= 0:
            mixed = words[pairing.opened] in _STRAIGHT and word in _CLOSING
            if pairing.nested and (at < final or mixed):
                pairing.nested -= 1
                continue
            _close(pairing, at, _after_triple(tokens, at), closed=True)
    if pairing.opened >= 0:
        _close(pairing, last, last, closed=False)
    return pairing.found


def _after_triple(tokens: Tokens, at: int) -> int:
    """Step over a closing mark; of three apostrophes the third closes with it the quotation inside (..., 'No,''')."""
    triple = tokens.words[at] == "''" and _after(tokens, at) in _SINGLE_CLOSING
    return at + 2 if triple else at + 1


def _open(pairing: _Pairing, at: int, *, straight: bool) -> None:
    if pairing.opened < 0:
        pairing.opened = at
    elif straight:  # it looks like an opening mark while one is open: the closing one was lost
        _close(pairing, at, at, closed=False)
        pairing.opened = at
    else:
        pairing.nested += 1


def _close(pairing: _Pairing, last: int, end: int, *, closed: bool) -> None:
    if last > pairing.opened + 1:
        pairing.found.append(Marked(pairing.opened, pairing.opened + 1, last, end, closed))
    pairing.opened, pairing.nested = -1, 0


def _with_singles(
    tokens: Tokens, marks: list[int], last: int, doubles: list[Marked], elisions: AbstractSet[str]
) -> list[Marked]:
    """Add what stands in single marks outside the double ones, if it looks like a pair (headlines), or is speech."""
    singles = [at for at in marks if tokens.words[at] in _SINGLE]
    if not singles:
        return doubles
    found, at_double, until = [], 0, -1
    for number, at in enumerate(singles):
        while at_double < len(doubles) and doubles[at_double].end <= at:
            at_double += 1
        bound = doubles[at_double].start if at_double < len(doubles) else last
        if at < until or at >= bound or not _opens_single(tokens, at, elisions):
            continue
        speech = _opens_speech(tokens, at)
        close = _single_close(tokens, singles, number, min(bound, last if speech else at + _LONGEST + 1))
        if close is None and speech:
            close = _speech_close(tokens, singles, number, last) if bound < last else _left_open(tokens, last)
        if close is not None and (close > at + _SHORTEST or tokens.words[at] == _CURLY):
            found.append(Marked(at, at + 1, close, min(close + 1, last), closed=close < last))
            until = close + 1
    return _outermost(doubles, found) if found else doubles


def _outermost(doubles: list[Marked], singles: list[Marked]) -> list[Marked]:
    """Put pairs in order, without the double ones that stand inside single ones."""
    every, until = [], -1
    for marked in sorted([*doubles, *singles], key=lambda marked: marked.start):
        if marked.start >= until:
            every.append(marked)
            until = marked.end
    return every


def _opens_single(tokens: Tokens, at: int, elisions: AbstractSet[str]) -> bool:
    before, after = _before(tokens, at), _after(tokens, at)
    if tokens.words[at] not in _SINGLE_OPENING or not after or after[0].isdigit() or after.lower() in elisions:
        return False
    return before in _BEFORE


def _opens_speech(tokens: Tokens, at: int) -> bool:
    """Tell whether a single mark opens sentences: a capital after it, before it a lead-in or the end of a sentence."""
    return tokens.words[at + 1][0].isupper() and (at == 0 or tokens.words[at - 1] in _BEFORE_SPEECH)


def _single_close(tokens: Tokens, singles: list[int], number: int, bound: int) -> int | None:
    """Give the mark that closes a single one; one after a plural ("workers' rights") only if no better follows."""
    start, second = singles[number], None
    for at in singles[number + 1 : number + 1 + _MARKS]:
        if at >= bound:
            break
        before, after = _before(tokens, at), _after(tokens, at)
        if second and not before and after[:1].isalnum():
            break
        if tokens.words[at] not in _SINGLE_CLOSING or not before or after[:1].isalnum() or at == start + 1:
            continue
        if before[-1] == "s" and not after and tokens.words[at + 1][:1].isalpha():
            second = second or at
            continue
        second = at
        break
    return second


def _speech_close(tokens: Tokens, singles: list[int], number: int, last: int) -> int | None:
    """Give the mark that closes sentences with double marks among them: 'They say "no" to all,' she said."""
    for at in singles[number + 1 : number + 1 + _MARKS]:
        closes = tokens.words[at] in _SINGLE_CLOSING and not _after(tokens, at)[:1].isalnum()
        if closes and at < last and _before(tokens, at) in _FINAL:
            return at
    return None


def _left_open(tokens: Tokens, last: int) -> int | None:
    """Give the end of a block that ends with a sentence: its speech goes on in the next paragraph."""
    return last if tokens.words[last - 1] in _ENDS else None
