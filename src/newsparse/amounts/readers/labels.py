"""Whether a numeral is a name, a year or a score, or can count."""

from newsparse.amounts.kinds import ACRONYMS, CAP, CAPITALS, HYPHEN, NAMES, NUMERALS, SCORES, WORD
from newsparse.amounts.modifiers import closes_modifier
from newsparse.amounts.readers.context import (
    Context,
    is_change,
    is_measured,
)
from newsparse.amounts.written import Number
from newsparse.rules.scan import Match
from newsparse.text.tokens import BREAK

#: An identifier of a code or an account has more digits, and stands no farther from it.
_CODED = 4
#: From so many digits without separators a bare numeral is an identifier.
_IDENTIFIER = 13


def is_label(match: Match, context: Context) -> bool:
    """Tell whether a plain numeral is part of a name: "iPhone 14", "iOS 17.2", "Section 427", "June 5"."""
    first = match.first
    number = context.numbers[first]
    tokens, names = match.tokens, match.lexicon.characters
    if first == 0:
        return tokens.words[first] in context.words.identifiers
    before, word = match.shape[first - 1], tokens.words[first]
    if word in context.words.identifiers:
        return True
    if number.scale == 1 and before == WORD and word[:1].isdigit() and not tokens.words[first - 1].islower():
        return True
    if word[:1].isdigit() and number.form in ("plain", "year") and number.scale == 1:
        dated = names["month"] in (before, match.shape[match.last - 1])
        numbered = before == names["dot"] and match.shape[first - 2] == names["label"]
        if dated or numbered or before in (names["label"], names["place"]):
            return True
        named = before in NAMES and match.shape[match.last] != names["point"]
        opening = first > 1 and (match.shape[first - 2] == BREAK or tokens.words[first - 2] in (".", ":"))
        contracted = not tokens.words[first - 1].isalnum() and before == CAP
        return named and not opening and not contracted
    return word[:1].isupper() and before in CAPITALS + names["the"]


def may_count(context: Context, match: Match, numbers: list[Number]) -> bool:
    """Tell whether the numbers can count: no label, no bare year, no score, no change."""
    if not numbers or is_measured(numbers, context.words.metres) or is_label(match, context):
        return False
    years = "year" in [number.form for number in numbers]
    if years and not closes_modifier(match.tokens.words[match.first - 1], context.words):
        return False
    if match.shape[match.first - 1] == HYPHEN and match.tokens.base[match.first - 2] in SCORES:
        return False
    return not is_change(context, match, numbers)


def names_thing(context: Context, match: Match) -> bool:
    """Tell whether a bare numeral is an identifier: very long, in a telephone number, after capitals or a label."""
    base, first, word = match.tokens.base, match.first, match.tokens.words[match.first]
    if match.last > first + 1:
        return False
    if not word.isdecimal():
        return base[first + 1 : first + 2] == CAP and word[-1:].isupper() and word[:-1].isdecimal()
    near = match.tokens.words[max(0, first - _CODED) : first]
    if len(word) > _CODED and not context.words.codes.isdisjoint(one.lower() for one in near):
        return True
    joined = first > 1 and base[first - 1] == HYPHEN and base[first - 2] in NUMERALS
    labelled = match.shape[first - 1 : first] == match.lexicon.characters["label"]
    return joined or labelled or len(word) >= _IDENTIFIER or base[first - 1 : first] == ACRONYMS
