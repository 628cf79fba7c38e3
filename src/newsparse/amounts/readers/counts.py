"""Counts: a number and the noun phrase that it counts, known without a tagger by where such a phrase ends."""

from functools import cache

from newsparse.amounts.modifiers import closes_modifier
from newsparse.amounts.readers.context import AmountReader, Context, in_millions, is_change, numbers_of, valued
from newsparse.amounts.written import QUOTIENTS, Number, Written
from newsparse.languages.schema.amounts import NounWords
from newsparse.rules.lexicon import Lexicon
from newsparse.rules.scan import Match
from newsparse.text.tokens import BREAK

#: Longest noun phrase, in tokens.
_LONGEST = 9

#: Kinds and classes that a noun phrase is made of.
_NOMINAL = (
    "word", "cap", "acronym", "initial", "place", "rate_noun", "prefix", "time_unit", "unit", "square", "money",
    "wordlike", "scale_letter", "month", "label", "old", "point", "code", "wordcode", "letter", "symbol",
)  # fmt: skip
_SHORTEST_PLURAL = 4
_DIGITS = "12Y34"


def singular_of(noun: str, words: NounWords) -> str | None:
    """Give the singular of a plural noun, None for a word that is none."""
    lower = noun.lower()
    if lower in words.singulars:
        return words.singulars[lower]
    if len(noun) < _SHORTEST_PLURAL or lower.endswith(words.not_plural):
        return None
    for plural, singular in words.endings:
        if lower.endswith(plural):
            return noun[: len(noun) - len(plural)] + singular
    return None


@cache
def _nominal(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.characters[name] for name in _NOMINAL)


def _phrase(context: Context, match: Match, start: int, *, single: bool) -> tuple[int, str] | None:
    """Give where the noun phrase from a token ends, and its singular."""
    tokens, shape = match.tokens, match.shape
    nominal = _nominal(match.lexicon)
    at = start
    while at < min(start + _LONGEST, len(shape)):
        kind = shape[at]
        glued = kind == "-" or (at > start and shape[at - 1] == "-" and kind != BREAK)
        if kind not in nominal and not glued and not (at > start and _is_inner_name(match, at)):
            break
        noun = singular_of(tokens.words[at], context.words.nouns)
        if kind != "-" and noun is not None and not single and not _goes_on(context, match, at):
            return at + 1, _text(match, start, at, noun)
        at += 1
    if not single or at == start:
        return None
    head = tokens.words[at - 1]
    return at, _text(match, start, at - 1, head)


def _is_inner_name(match: Match, at: int) -> bool:
    """Tell whether a numeral inside a phrase names a thing: "two new 737 Max jets"."""
    return match.tokens.base[at] in "12Y" and match.tokens.base[at + 1 : at + 2] == "A"


def _goes_on(context: Context, match: Match, at: int) -> bool:
    """Tell whether a plural stands before another one ("sports teams") or inside a compound ("sales-led")."""
    shape, words = match.shape, match.tokens.words
    if shape[at + 1 : at + 2] == "-":
        return True
    return words[at].lower() in context.words.nouns.modifying and (
        singular_of(words[at + 1], context.words.nouns) is not None and shape[at + 1] in "aA"
    )


def _text(match: Match, start: int, head: int, noun: str) -> str:
    tokens = match.tokens
    before = tokens.text[tokens.starts[start] : tokens.starts[head]]
    return " ".join(f"{before}{noun}".split())


def _is_label(match: Match, context: Context) -> bool:
    """Tell whether a plain numeral is part of a name: "iPhone 14", "Section 427", "June 5"."""
    first = match.first
    number = context.numbers[first]
    tokens, names = match.tokens, match.lexicon.characters
    if first == 0:
        return False
    before, word = match.shape[first - 1], tokens.words[first]
    if word[:1].isdigit() and number.form in ("plain", "year") and number.scale == 1:
        dated = names["month"] in (before, match.shape[match.last - 1])
        if dated or before in (names["label"], names["place"]):
            return True
        named = before in "AUI" or (before == "a" and not tokens.words[first - 1].islower())
        opening = first > 1 and (match.shape[first - 2] == BREAK or tokens.words[first - 2] in (".", ":"))
        return named and not opening
    return word[:1].isupper() and before in "AU" + names["the"]


def _counted(context: Context, match: Match) -> Written | None:
    """Read "four S-400 air defense systems"."""
    if not _may_count(context, match):
        return None
    glued = numbers_of(context, match)[-1].glued
    numbers = [in_millions(number) for number in numbers_of(context, match)]
    last = numbers[-1]
    start = match.found.end("extent_of") if "extent_of" in match.found.re.groupindex else last.last
    hyphenated = match.shape[start] == "-"
    if hyphenated or match.shape[start] == match.lexicon.characters["further"]:
        start += 1
    if hyphenated and match.tokens.words[start].lower() in context.words.nouns.uncounted:
        return None
    single = hyphenated or (last.value == 1 and len(numbers) == 1 and not match.has("the"))
    phrase = _phrase(context, match, start, single=single)
    if phrase is None and not _stands_alone(match, last, glued):
        return None
    if last.form == "one" and not _counts_one(context, match, phrase):
        return None
    written = valued(match, numbers, "count")
    if written is not None and phrase is not None:
        written.last, written.unit = phrase
    return written


def _may_count(context: Context, match: Match) -> bool:
    """Tell whether the numbers can count: no label, no bare year, no score, no change."""
    numbers = numbers_of(context, match)
    if not numbers or any(number.glued not in ("", "m") for number in numbers) or _is_label(match, context):
        return False
    years = any(number.form == "year" for number in numbers)
    if years and not closes_modifier(match.tokens.words[match.first - 1], context.words):
        return False
    if match.shape[match.first - 1] == "-" and match.tokens.base[match.first - 2] in _DIGITS:
        return False
    return not (len(numbers) > 1 and match.has("to") and is_change(context, match))


def _stands_alone(match: Match, last: Number, glued: str) -> bool:
    """Tell whether a number before "of" counts without a noun that is known."""
    return match.has("of") and not glued and (last.form != "plain" or match.has("the"))


def _counts_one(context: Context, match: Match, phrase: tuple[int, str] | None) -> bool:
    """Tell whether "one" counts something: not a pronoun."""
    before = match.tokens.words[match.first - 1].lower() if match.first else ""
    if before in context.words.nouns.pronominal or match.shape[match.found.end() - 1] == "-":
        return False
    return match.has("of") or phrase is not None


def _bare(context: Context, match: Match) -> Written | None:
    """Read a number too large or too fine to be a label, without a noun: a count of nothing in particular."""
    numbers = numbers_of(context, match)
    if not numbers or any(number.form != "large" or number.glued for number in numbers):
        return None
    if len(numbers) > 1 and match.has("to") and is_change(context, match):
        return None
    return valued(match, numbers, "count")


def _vague(context: Context, match: Match) -> Written | None:
    """Read "dozens of people"."""
    written = valued(match, numbers_of(context, match), "count")
    if written is None:
        return None
    phrase = _phrase(context, match, match.last, single=False)
    if phrase is not None and match.has("of"):
        written.last, written.unit = phrase
    return written


def _part(context: Context, match: Match) -> Written | None:
    """Read "a third of voters", "half the flats"."""
    written = valued(match, numbers_of(context, match)[:1], "count")
    if written is None:
        return None
    start = match.last
    first = match.tokens.words[match.first]
    if not match.has("of", "the", "a") and not isinstance(match.lexicon.meanings.get(first), int):
        return None
    phrase = _phrase(context, match, start, single=False)
    if phrase is None and match.has("of", "the", "a"):
        phrase = _phrase(context, match, start, single=True)
    if phrase is None:
        return written
    written.last, written.unit = phrase
    return written


def _in_each(context: Context, match: Match) -> Written | None:
    """Read "three in four voters" as a fraction."""
    numbers = numbers_of(context, match)
    if len(numbers) != 2 or not 0 < numbers[0].value < numbers[1].value:  # noqa: PLR2004
        return None
    if numbers[1].form not in ("plain", "large"):
        return None
    value = QUOTIENTS.divide(numbers[0].value, numbers[1].value)
    written = Written("count", match.first, match.last, value=value)
    phrase = _phrase(context, match, match.last, single=False)
    if phrase is not None:
        written.last, written.unit = phrase
    return written


READERS: dict[str, AmountReader] = {
    "counted": _counted,
    "bare": _bare,
    "vague": _vague,
    "part": _part,
    "in_each": _in_each,
}
