"""Whose money the words of a match name: the sign, code or noun beside its numbers."""

from newsparse.amounts.readers.context import Context
from newsparse.amounts.written import Number
from newsparse.rules.scan import Match


def fused_currency(numbers: list[Number]) -> str:
    """Give the currency in the token of a number, "" for none."""
    for number in numbers:
        if number.currency:
            return number.currency
    return ""


def currency_of(context: Context, match: Match) -> str:
    """Give the code, or the choice, that the words of a match name."""
    nouns = match.indexes("money", "wordlike")
    if nouns:
        code = named(context, match, nouns[-1])
        if code:
            return code
    prefixed = context.words.currencies.prefixed
    prefix, sign = match.one("prefix"), match.one("sign")
    if prefix is not None:
        prefixed_code = prefixed.get(prefix + (sign or match.one("minor") or ""))
        if prefixed_code:
            return prefixed_code
    word = match.one("code") or match.one("wordcode") or sign or match.one("money", "hash") or match.one("wordlike")
    value = match.lexicon.meanings[word] if word else ""
    return value if isinstance(value, str) else ""


def named(context: Context, match: Match, noun: int) -> str:
    """Give the code of "adjective noun", the longest that there is: North Korean won."""
    names = context.words.currencies.names
    name = match.tokens.words[noun].lower()
    adjectives, found = "", ""
    for index in range(noun - 1, max(match.first, noun - 6), -1):
        adjectives = f"{match.tokens.words[index].lower()} {adjectives}"
        found = names.get(f"{adjectives}{name}") or found
    return found
