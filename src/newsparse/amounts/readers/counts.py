"""Counts: a number and the noun phrase that it counts."""

from decimal import Decimal

from newsparse.amounts.kinds import ACRONYMS, CAP, HYPHEN
from newsparse.amounts.modifiers import closes_modifier
from newsparse.amounts.readers.context import (
    AmountReader,
    Context,
    in_millions,
    loosely_of,
    numbers_of,
    valued,
    valued_one,
)
from newsparse.amounts.readers.labels import may_count
from newsparse.amounts.readers.phrases import noun_phrase, singular_of, with_rate
from newsparse.amounts.written import QUOTIENTS, Number, Written
from newsparse.rules.scan import Match

#: So many tokens before a bound and a number the figure stands that they are of.
_READ = 4
#: From here to ten times as many a numeral can be the last group of one with gaps.
_GROUP = 100
#: Shares are told in wholes up to ten, and in powers of ten.
_SMALL_WHOLE = 10


def _counted(context: Context, match: Match) -> Written | None:
    """Read "four S-400 air defense systems"."""
    numbers = numbers_of(context, match)
    if not may_count(context, match, numbers):
        return None
    numbers, loosely = in_millions(numbers), loosely_of(match)
    last = numbers[-1]
    start = _start_of_noun(context, match, last, loosely)
    if match.shape[start - 1] == HYPHEN and not loosely:
        return _hyphenated(context, match, numbers, start)
    single = last.value == 1 and len(numbers) == 1 and not match.has("the", "of")
    phrase = noun_phrase(context, match, start, single=single)
    if phrase is not None and _is_reading(context, match):
        return valued(match, numbers, "count")
    if phrase is None and last.value % 1 and match.shape[start] in _parted(match):
        phrase = start + 1, match.tokens.words[start]
    if phrase is None and last.value == 1 and match.has("of"):
        phrase = noun_phrase(context, match, start, single=True)
    if last.form == "one" and not _counts_one(context, match, phrase):
        return None
    if phrase is None:
        return _alone(context, match, numbers, start)
    written = valued(match, numbers, "count")
    if written is not None:
        written.last, written.unit = with_rate(match, *phrase)
        written.modifier = context.words.loosely[match.tokens.words[loosely[-1]].lower()] if loosely else None
    return written


def _sized(context: Context, match: Match) -> Written | None:
    """Read "20 50kg bags": bags are counted; "1 500kg" can be one numeral with a gap."""
    numbers, start = numbers_of(context, match)[:1], match.part("sized").stop
    size = context.numbers.get(match.part("sized")[0])
    if not may_count(context, match, numbers) or size is None:
        return None
    if numbers[0].scale == 1 and _GROUP <= size.value < _GROUP * 10 and match.words[0].isdecimal():
        return None
    phrase = noun_phrase(context, match, start, single=numbers[0].value == 1)
    if phrase is None:
        return None
    written = valued_one(match, numbers[0], "count")
    written.unit = phrase[1]
    return written


def _is_reading(context: Context, match: Match) -> bool:
    """Tell whether a number is what a figure must reach, so a verb follows: "a reading above 50 signals growth"."""
    words, bound = match.tokens.words, match.lexicon.characters["bound"]
    if match.shape[match.first - 1] != bound:
        return False
    return not context.words.figures.isdisjoint(
        word.lower() for word in words[max(0, match.first - _READ) : match.first]
    )


def _parted(match: Match) -> tuple[str, ...]:
    """Give the classes of nouns that stand in the singular after parts of one: "0.82 share", "a 3.4 GPA"."""
    return match.lexicon.characters["rate_noun"], match.lexicon.characters["point"], ACRONYMS


def _alone(context: Context, match: Match, numbers: list[Number], start: int) -> Written | None:
    """Read what counts without a noun that is known: "sixteen of them", "three of the Acme"."""
    if match.has("of") and match.tokens.words[start].lower() in context.words.nouns.pronouns:
        return _of_them(match, numbers, start)
    return valued(match, numbers, "count") if _stands_alone(match, numbers[-1]) else None


def _of_them(match: Match, numbers: list[Number], pronoun: int) -> Written:
    """Read "sixteen of them": what they are stands elsewhere."""
    written = valued_one(match, numbers[0], "count")
    written.last = pronoun + 1
    return written


def _start_of_noun(context: Context, match: Match, last: Number, loosely: range) -> int:
    """Give where the noun phrase begins: after "of the", after "more", after a hyphen."""
    start = match.found.end("extent_of") if "extent_of" in match.found.re.groupindex else last.last
    start = max(start, loosely.stop)
    start += match.has("of") and match.tokens.words[start].lower() in context.words.nouns.quantifiers
    return start + 1 if match.shape[start] in HYPHEN + match.lexicon.characters["further"] else start


def _hyphenated(context: Context, match: Match, numbers: list[Number], start: int) -> Written | None:
    """Read "a 14-player squad": the one noun after the hyphen is counted."""
    noun = match.tokens.words[start]
    if (
        noun.lower() in context.words.nouns.uncounted
        or _is_participle(context, noun)
        or match.shape[start + 1 : start + 2] == HYPHEN
    ):
        return None
    if noun.lower() in context.words.nouns.sides and match.tokens.base[start + 1 : start + 2] == CAP:
        return None
    written = valued(match, numbers, "count")
    if written is not None:
        written.last, written.unit = start + 1, singular_of(noun, context.words.nouns) or noun
    return written


def _is_participle(context: Context, noun: str) -> bool:
    """Tell whether a word after a hyphen is of no noun: "486-based", "two-tiered", but "a 50-bed hospital"."""
    nouns = context.words.nouns
    return noun.endswith(nouns.past) and not noun.endswith(nouns.not_past)


def _stands_alone(match: Match, last: Number) -> bool:
    """Tell whether a number before "of" counts without a noun that is known."""
    return match.has("of") and not last.glued and (last.form != "plain" or match.has("the"))


def _glue(match: Match) -> str:
    """Give the class of the token before a match, "" for none."""
    return match.shape[match.first - 1 : match.first]


def _counts_one(context: Context, match: Match, phrase: tuple[int, str] | None) -> bool:
    """Tell whether "one" counts something: not a pronoun."""
    before = match.tokens.words[match.first - 1].lower() if match.first else ""
    if before in context.words.nouns.limiting:
        before = match.tokens.words[max(0, match.first - 2)].lower()
    ranked = match.shape[max(0, match.first - 1)] == match.lexicon.characters["label"]
    hyphened = HYPHEN in (match.shape[match.found.end() - 1], _glue(match))
    if ranked or hyphened or before in context.words.nouns.pronominal:
        return False
    if match.has("of") or phrase is None:
        return match.has("of")
    word = match.tokens.words[match.last]
    if phrase[0] == match.last + 1 and word.islower() and word.endswith(context.words.nouns.past):
        return False
    return singular_of(word, context.words.nouns) in (None, word.lower())


def _vague(context: Context, match: Match) -> Written | None:
    """Read "dozens of people"."""
    numbers = numbers_of(context, match)
    written = valued_one(match, numbers[0], "count")
    phrase = noun_phrase(context, match, match.last, single=False) if match.has("of") else None
    if phrase is None:
        word = match.tokens.words[match.first].lower()
        alone = numbers[0].last == match.first + 1
        return None if alone and word in context.words.nouns.also_plenty else written
    written.last, written.unit = phrase
    return written


def _part(context: Context, match: Match) -> Written | None:
    """Read "a third of voters", "half the flats"."""
    written = valued_one(match, numbers_of(context, match)[0], "count")
    start = match.last
    if not match.has("of", "the", "a"):
        return _part_alone(context, match, written)
    phrase = noun_phrase(context, match, start, single=False)
    if phrase is None and match.has("of", "the", "a"):
        phrase = noun_phrase(context, match, start, single=True)
    if phrase is None:
        return written
    written.last, written.unit = phrase
    return written


def _part_of_point(context: Context, match: Match) -> Written | None:
    """Read "a quarter-point" and "3/4 point"."""
    written = valued_one(match, numbers_of(context, match)[0], "count")
    point = match.the("point")
    written.unit = singular_of(point, context.words.nouns) or point.lower()
    return written


def _part_alone(context: Context, match: Match, written: Written) -> Written | None:
    """Read "two-thirds" and "by a third" without what they are a part of; "a third" can also be one more."""
    first = match.tokens.words[match.first]
    counted = isinstance(match.lexicon.meanings.get(first), int)
    before = match.tokens.words[match.first - 1].lower() if match.first else ""
    if not counted and not closes_modifier(before, context.words) and before not in context.words.sharing:
        return None
    written.last = numbers_of(context, match)[0].last
    return written


def _in_each(context: Context, match: Match) -> Written | None:
    """Read "three in four voters" as a fraction."""
    numbers = numbers_of(context, match)
    if len(numbers) != 2 or not 0 < numbers[0].value < numbers[1].value:  # noqa: PLR2004
        return None
    if numbers[1].form not in ("plain", "large") or not _is_share(match, *(number.value for number in numbers)):
        return None
    value = QUOTIENTS.divide(numbers[0].value, numbers[1].value)
    written = Written("count", match.first, match.last, value=value)
    phrase = noun_phrase(context, match, match.last, single=False)
    if phrase is not None:
        written.last, written.unit = phrase
    return written


def _fold(context: Context, match: Match) -> Written | None:
    """Read "sixfold" and "10-fold"."""
    numbers = numbers_of(context, match)
    if numbers:
        return valued(match, numbers, "count")
    return Written("count", match.first, match.last, value=Decimal(match.integer(match.words[0])))


def _is_share(match: Match, part: Decimal, whole: Decimal) -> bool:
    """Tell whether "X in Y" is a share: one in any number, several in ten, in a hundred ("12 in 50 overs" is none)."""
    if match.has("of", "every", "each") or part == 1 or whole <= _SMALL_WHOLE:
        return True
    return whole == Decimal(10) ** whole.adjusted()


READERS: dict[str, AmountReader] = {
    "counted": _counted,
    "sized": _sized,
    "vague": _vague,
    "part": _part,
    "part_of_point": _part_of_point,
    "in_each": _in_each,
    "fold": _fold,
}
