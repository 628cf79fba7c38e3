"""Noun phrases, known without a tagger by where they end, the singulars of nouns, and what a rate is for."""

from functools import cache

from newsparse.amounts.kinds import APOSTROPHE, CAP, CAPITALS, HYPHEN, WHOLES, WORD
from newsparse.amounts.readers.context import Context
from newsparse.amounts.written import Written
from newsparse.languages.schema.amounts import NounWords
from newsparse.rules.lexicon import Lexicon
from newsparse.rules.scan import Match
from newsparse.text.tokens import BREAK

#: Longest noun phrase, in tokens.
_LONGEST = 9

#: Kinds and classes that a noun phrase is made of.
_NOMINAL = (
    "word", "cap", "acronym", "initial", "place", "rate_noun", "prefix", "time_unit", "unit", "square", "money",
    "wordlike", "scale_letter", "month", "label", "old", "point", "code", "wordcode", "letter", "symbol", "person",
    "casualty", "measured_adjective", "minor_exact", "part_of_many", "further", "expectancy", "couple", "most",
)  # fmt: skip
_SHORTEST_PLURAL = 4


def singular_of(noun: str, words: NounWords) -> str | None:
    """Give the singular of a plural noun, None for a word that is none."""
    lower = noun.lower()
    if lower in words.singulars:
        return words.singulars[lower]
    if len(noun) < _SHORTEST_PLURAL or not lower.endswith(_plural_ends(words)):
        return None
    if lower.endswith(words.not_plural) or lower in words.singular_in_s:
        return None
    plural, singular = next(ending for ending in words.endings if lower.endswith(ending[0]))
    return noun[: len(noun) - len(plural)] + singular


@cache
def _plural_ends(words: NounWords) -> tuple[str, ...]:
    return tuple(plural for plural, _ in words.endings)


@cache
def _nominal(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.characters[name] for name in _NOMINAL)


def noun_phrase(context: Context, match: Match, start: int, *, single: bool) -> tuple[int, str] | None:
    """Give where the noun phrase from a token ends, and its singular.

    A phrase of several things ends at its first plural that no other follows; one of a single thing at the last word
    that can belong to it.
    """
    at, end = start, min(start + _LONGEST, len(match.shape))
    words, nouns = match.tokens.words, context.words.nouns
    while at < end and _belongs(context, match, start, at):
        noun = None if single or match.shape[at] == HYPHEN else singular_of(words[at], nouns)
        if noun is not None and not _goes_on(context, match, at):
            return at + 1, _text(match, start, at, noun)
        if single and at > start and _is_verb(context, match, at):
            break
        at += 1
    at -= at < end and match.shape[at] == match.lexicon.characters["sign"] and match.tokens.glued(at - 1)
    if not single or at == start or words[at - 1].endswith(nouns.possessive):
        return None
    return at, _text(match, start, at - 1, words[at - 1])


def _is_verb(context: Context, match: Match, at: int) -> bool:
    """Tell whether what looks plural after a noun of one thing is its verb: "one analyst catches"."""
    word, nouns = match.tokens.words[at], context.words.nouns
    if not word.islower() or match.shape[at - 1] != WORD or word in nouns.modifying:
        return False
    return word.endswith(nouns.usual) and singular_of(word, nouns) is not None


def with_rate(match: Match, last: int, unit: str) -> tuple[int, str]:
    """Add what the count is for each of: "rebounds per game"."""
    names, shape = match.lexicon.characters, match.shape
    at = last + 1
    if shape[last] == names["a"] and shape[at] == names["time_unit"] and shape[at + 1] != names["ago"]:
        return at + 1, f"{unit} per {match.lexicon.meanings[match.tokens.words[at]]}"
    if shape[last] != names["per"] or shape[at] == BREAK:
        return last, unit
    at += shape[at] == names["square"]
    if shape[at] not in _nominal(match.lexicon):
        return last, unit
    words = [str(match.lexicon.meanings.get(word, word)) for word in match.tokens.words[last : at + 1]]
    return at + 1, " ".join([unit, *words])


def add_rate(match: Match, written: Written) -> None:
    """Add what a price is for, unless the words are a date ("$5 million a year ago")."""
    rate = _rate(match)
    if not rate:
        return
    names = match.lexicon.characters
    if match.shape[match.last] == names["ago"] and match.shape[match.last - 1] == names["time_unit"]:
        written.last = match.part("rate")[0]
        return
    written.rate = rate


def _rate(match: Match) -> str:
    """Give the noun that a price is for."""
    if "rate" not in match.found.re.groupindex:
        return ""
    part = match.part("rate")
    if not part:
        return ""
    word = match.tokens.words[part[-1]].lower()
    meaning = match.lexicon.meanings.get(word)
    noun = meaning if isinstance(meaning, str) else word
    beside = part[-1] - (2 if match.shape[part[-1] - 1] == HYPHEN else 1)
    before = match.lexicon.meanings.get(match.tokens.words[beside]) if beside > part[0] else None
    return f"{before} {noun}" if isinstance(before, str) and " " not in before else noun


def _belongs(context: Context, match: Match, start: int, at: int) -> bool:
    """Tell whether a token can belong to the noun phrase that begins at ``start``."""
    kind, before = match.shape[at], match.shape[at - 1]
    words, nouns = match.tokens.words, context.words.nouns
    if at > start and words[at - 1].endswith(nouns.adverbial) and kind != match.lexicon.characters["and"]:
        nominal = _nominal(match.lexicon)
        return kind in nominal or (kind == match.lexicon.characters["stop"] and match.shape[at + 1] in nominal)
    if kind in _nominal(match.lexicon):
        return at == start or not words[at].endswith(nouns.past) or before in HYPHEN + match.lexicon.characters["and"]
    if kind == BREAK or at == start:
        return False
    if kind == match.lexicon.characters["dot"]:
        return words[at - 1] in nouns.titles or words[at - 1] in nouns.companies
    return (
        kind in HYPHEN + APOSTROPHE
        or before == HYPHEN
        or _is_inner_name(match, at)
        or _joins(context, match, start, at)
    )


def _joins(context: Context, match: Match, start: int, at: int) -> bool:
    """Tell whether "and" joins two adjectives of one noun: "digital and physical sales"."""
    if (
        match.shape[at] != match.lexicon.characters["and"]
        or at != start + 1
        or match.shape[at + 1] not in WORD + CAP + match.lexicon.characters["place"]
    ):
        return False
    plural = at + 2 < len(match.shape) and singular_of(match.tokens.words[at + 2], context.words.nouns) is not None
    return plural and singular_of(match.tokens.words[at + 1], context.words.nouns) is None


def _is_inner_name(match: Match, at: int) -> bool:
    """Tell whether a numeral inside a phrase names a thing: "two new 737 Max jets", "12 Boeing 737 jets"."""
    base = match.tokens.base
    if base[at] not in WHOLES or match.shape[at - 1] == match.lexicon.characters["month"]:
        return False
    return base[at + 1 : at + 2] in tuple(CAPITALS) or (base[at - 1] == CAP and base[at + 1 : at + 2] == WORD)


def _goes_on(context: Context, match: Match, at: int) -> bool:
    """Tell whether a plural stands before another one ("sports teams", "Bulls fans") or in a compound ("sales-led")."""
    after = match.shape[at + 1 : at + 2]
    if after in (HYPHEN, APOSTROPHE):
        return True
    words, noun = match.tokens.words, match.tokens.words[at]
    if words[at + 1] in context.words.nouns.companies:
        return True
    modifies = noun.lower() in context.words.nouns.modifying or (noun[:1].isupper() and words[at + 1].islower())
    return modifies and after in _nominal(match.lexicon) and singular_of(words[at + 1], context.words.nouns) is not None


def _text(match: Match, start: int, head: int, noun: str) -> str:
    if head == start:
        return noun
    tokens = match.tokens
    before = tokens.text[tokens.starts[start] : tokens.starts[head]]
    return " ".join(f"{before}{noun}".split())
