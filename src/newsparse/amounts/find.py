"""Amounts as written: numbers first, then the rows over the shape in which each number is one class."""

import functools
from collections.abc import Callable
from decimal import localcontext

from newsparse.amounts.kinds import HYPHEN, WORD
from newsparse.amounts.modifiers import add_modifier
from newsparse.amounts.numerals import NumberForms, Numbers, compile_forms, find_numbers
from newsparse.amounts.readers import READERS
from newsparse.amounts.readers.context import Context
from newsparse.amounts.written import CONTEXT, Written, times
from newsparse.languages.schema import AmountWords, Language
from newsparse.rules.scan import Match, scan
from newsparse.text.document import Document
from newsparse.text.tokens import BREAK, Tokens

#: Farthest that a number without a noun looks back for one, in tokens.
_ELLIPSIS = 16
#: So many numbers of a list are looked back at, and the row that reads them alone.
_LISTED = 4
_BARE = "bare number"
#: Kinds of amounts of which a part is counted: "two of the six shops", "22 of the past 23 months".
_PARTED = ("count", "quantity")

#: Classes of numbers in the shape.
_NUMERALS = ("number", "large", "single", "part", "more")


class _Bound(dict[str, Callable[[Match], Written | None]]):
    """The readers with the context of one document, bound when first asked for: most articles need a few."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def __missing__(self, key: str) -> Callable[[Match], Written | None]:
        bound = self[key] = functools.partial(READERS[key], self._context)
        return bound


def _inherit(
    written: Written, before: Written, tokens: Tokens, shape: str, forms: NumberForms, words: AmountWords
) -> None:
    """Give a bare number the unit of the amount before it ("3.9 million headsets, up from 2.4 million")."""
    names = forms.rules.lexicon.characters
    between = shape[before.last : written.first]
    if len(between) > _ELLIPSIS or BREAK in between or names["dot"] in between:
        return
    lead = tokens.words[written.first - 1].lower()
    if before.kind == "count" and between[-1:] in (names["to"], names["stop"], names["by"], names["and"]):
        priced = before.unit in words.priced and between[-1] == names["stop"]
        if not priced and (between[-1] != names["by"] or names["and"] not in between):
            written.unit = before.unit
    elif before.kind == "count" and lead in words.tolls and (before.unit or "").endswith(words.personal):
        written.unit = before.unit
    elif before.kind in ("money", "quantity") and lead in words.alike and shape[written.last] != WORD:
        written.kind, written.currency, written.unit = before.kind, before.currency, before.unit


def _lend(found: list[Written], written: Written, numbers: Numbers, forms: NumberForms) -> None:
    """Give the bare numbers of a list the unit and the magnitude of its last: "20.5, 13.1 and 12.2 percent"."""
    names, last = forms.rules.lexicon.characters, written
    number = numbers.found.get(written.first)
    for before in reversed(found[-_LISTED:]):
        between = numbers.shape[before.last : last.first]
        bare = before.kind == "count" and before.unit is None and before.rule == _BARE
        if not bare or number is None or between not in (names["and"], names["comma"], names["comma"] + names["and"]):
            return
        own = numbers.found.get(before.first)
        if number.scale > 1 and own is not None and own.scale == 1 and before.value is not None:
            before.value = times(before.value, number.scale)
        before.kind, before.unit, before.currency, last = written.kind, written.unit, written.currency, before


def _head(found: list[Written], tokens: Tokens, words: AmountWords) -> Written:
    """Give the amount whose unit can be meant again: not the time of "500 trips of 3 hours, down from 700"."""
    last = found[-1]
    if len(found) > 1 and last.unit in words.times and tokens.words[last.first - 1] == words.joining:
        return found[-2]
    return last


def _part_of(
    before: Written, written: Written, tokens: Tokens, shape: str, forms: NumberForms, words: AmountWords
) -> None:
    """Give the part of a whole the unit of it: "71 of the 75 seats" are seats, "two of the four-bed flats" no beds."""
    names = forms.rules.lexicon.characters
    of, of_the = names["of"], names["of"] + names["the"]
    ranked = tokens.words[written.first - 1].lower() in words.ranked
    lead = shape[before.last - 1 : written.first - ranked]
    bare = lead.lstrip("".join(names[name] for name in _NUMERALS)) in (of, of_the, names["out"] + of_the)
    hyphenated = HYPHEN in shape[written.first + 1 : written.first + 2]
    if (bare or lead in (of, names["the"])) and written.unit and not hyphenated:
        before.kind, before.unit = written.kind, written.unit


def find_amounts(document: Document, language: Language) -> list[Written]:
    """Find every amount of a document, in order, none overlapping another.

    The library's own decimal context is set for the while, so that exactness does not depend on the caller's.
    """
    with localcontext(CONTEXT):
        return _find(document, language)


def _find(document: Document, language: Language) -> list[Written]:
    words, tokens = language.amounts, document.tokens
    forms = compile_forms(words)
    numbers = find_numbers(tokens, words, forms)
    context = Context(numbers.found, words)
    readers = _Bound(context)
    found: list[Written] = []
    reached = 0
    for match, written in scan(forms.rules, tokens, numbers.shape, readers):
        if written.first < reached:
            continue
        written.rule = match.rule.name
        add_modifier(written, tokens, forms.modifiers, reached)
        if written.kind == "count" and written.unit is None and found:
            _inherit(written, _head(found, tokens, words), tokens, numbers.shape, forms, words)
        if found and found[-1].kind == "count" and found[-1].last + 4 >= written.first and written.kind in _PARTED:
            _part_of(found[-1], written, tokens, numbers.shape, forms, words)
        if (found and written.unit) or written.currency:
            _lend(found, written, numbers, forms)
        found.append(written)
        reached = written.last
    return found
