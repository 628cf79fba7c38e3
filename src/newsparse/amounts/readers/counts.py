"""Counts: a number and the noun phrase that it counts."""

from decimal import Decimal

from newsparse.amounts.kinds import ACRONYMS, CAP, CAPITALS, HYPHEN, NAMES, NUMERALS, SCORES, WORD
from newsparse.amounts.modifiers import closes_modifier
from newsparse.amounts.readers.context import (
    AmountReader,
    Context,
    first_of_change,
    in_millions,
    is_change,
    is_measured,
    numbers_of,
    valued,
    valued_one,
)
from newsparse.amounts.readers.phrases import noun_phrase, singular_of, with_rate
from newsparse.amounts.written import QUOTIENTS, Number, Written
from newsparse.rules.scan import Match
from newsparse.text.tokens import BREAK

#: So many tokens before a number the noun stands that it shares.
_FAR = 14
#: So many tokens before a number its figure or verb of change stands.
_NEAR = 9
#: From here to ten times as many a numeral can be the last group of one with gaps.
_GROUP = 100
#: The longest modifier, in words.
_LONGEST_MODIFIER = 5
#: An identifier of a code or an account has more digits, and stands no farther from it.
_CODED = 4
#: From so many digits without separators a bare numeral is an identifier.
_IDENTIFIER = 13
#: What stands between a figure and its value: "is", "to", "at".
_LINKS = ("to", "is", "in", "stop", "by", "bound", "of")
#: Shares are told in wholes up to ten, and in powers of ten.
_SMALL_WHOLE = 10


def _is_label(match: Match, context: Context) -> bool:
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


def _counted(context: Context, match: Match) -> Written | None:
    """Read "four S-400 air defense systems"."""
    numbers = numbers_of(context, match)
    if not _may_count(context, match, numbers):
        return None
    numbers, loosely = in_millions(numbers), _loosely(match)
    last = numbers[-1]
    start = _start_of_noun(match, last, loosely)
    if match.shape[start - 1] == HYPHEN and not loosely:
        return _hyphenated(context, match, numbers, start)
    single = last.value == 1 and len(numbers) == 1 and not match.has("the", "of")
    phrase = noun_phrase(context, match, start, single=single)
    if phrase is None and last.value < 1 and match.shape[start] in _parted(match):
        phrase = start + 1, match.tokens.words[start]
    if phrase is None and last.value == 1 and match.has("of"):
        phrase = noun_phrase(context, match, start, single=True)
    if last.form == "one" and not _counts_one(context, match, phrase):
        return None
    if phrase is None and match.has("of") and match.tokens.words[start].lower() in context.words.nouns.pronouns:
        return _of_them(match, numbers, start)
    if phrase is None and not _stands_alone(match, last):
        return None
    written = valued(match, numbers, "count")
    if written is not None and phrase is not None:
        written.last, written.unit = with_rate(match, *phrase)
        written.modifier = context.words.loosely[match.tokens.words[loosely[-1]].lower()] if loosely else None
    return written


def _sized(context: Context, match: Match) -> Written | None:
    """Read "20 50kg bags": bags are counted; "1 500kg" can be one numeral with a gap."""
    numbers, start = numbers_of(context, match)[:1], match.part("sized").stop
    size = context.numbers.get(match.part("sized")[0])
    if not _may_count(context, match, numbers) or size is None:
        return None
    if numbers[0].scale == 1 and _GROUP <= size.value < _GROUP * 10 and match.words[0].isdecimal():
        return None
    phrase = noun_phrase(context, match, start, single=numbers[0].value == 1)
    if phrase is None:
        return None
    written = valued_one(match, numbers[0], "count")
    written.unit = phrase[1]
    return written


def _parted(match: Match) -> tuple[str, str]:
    """Give the classes of nouns that stand in the singular after a part of one: "0.82 share", "0.5 point"."""
    return match.lexicon.characters["rate_noun"], match.lexicon.characters["point"]


def _of_them(match: Match, numbers: list[Number], pronoun: int) -> Written:
    """Read "sixteen of them": what they are stands elsewhere."""
    written = valued_one(match, numbers[0], "count")
    written.last = pronoun + 1
    return written


def _loosely(match: Match) -> range:
    """Give the tokens that make the number a loose one ("-odd", "or so")."""
    return match.part("loosely") if "loosely" in match.found.re.groupindex else range(0)


def _start_of_noun(match: Match, last: Number, loosely: range) -> int:
    """Give where the noun phrase begins: after "of the", after "more", after a hyphen."""
    start = match.found.end("extent_of") if "extent_of" in match.found.re.groupindex else last.last
    start = max(start, loosely.stop)
    return start + 1 if match.shape[start] in HYPHEN + match.lexicon.characters["further"] else start


def _hyphenated(context: Context, match: Match, numbers: list[Number], start: int) -> Written | None:
    """Read "a 14-player squad": the one noun after the hyphen is counted."""
    noun = match.tokens.words[start]
    if noun.lower() in context.words.nouns.uncounted or _is_participle(context, noun) or match.shape[start + 1 : start + 2] == HYPHEN:
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


def _may_count(context: Context, match: Match, numbers: list[Number]) -> bool:
    """Tell whether the numbers can count: no label, no bare year, no score, no change."""
    if not numbers or is_measured(numbers, context.words.metres) or _is_label(match, context):
        return False
    years = "year" in [number.form for number in numbers]
    if years and not closes_modifier(match.tokens.words[match.first - 1], context.words):
        return False
    if match.shape[match.first - 1] == HYPHEN and match.tokens.base[match.first - 2] in SCORES:
        return False
    return not is_change(context, match, numbers)


def _stands_alone(match: Match, last: Number) -> bool:
    """Tell whether a number before "of" counts without a noun that is known."""
    return match.has("of") and not last.glued and (last.form != "plain" or match.has("the"))


def _glue(match: Match) -> str:
    """Give the class of the token before a match, "" for none."""
    return match.shape[match.first - 1 : match.first]


def _counts_one(context: Context, match: Match, phrase: tuple[int, str] | None) -> bool:
    """Tell whether "one" counts something: not a pronoun."""
    before = match.tokens.words[match.first - 1].lower() if match.first else ""
    only = before == "only" and match.tokens.words[max(0, match.first - 2)].lower() in context.words.nouns.pronominal
    if only or before in context.words.nouns.pronominal or HYPHEN in (match.shape[match.found.end() - 1], _glue(match)):
        return False
    if match.has("of") or phrase is None:
        return match.has("of")
    word = match.tokens.words[match.last]
    if phrase[0] == match.last + 1 and word.islower() and word.endswith(context.words.nouns.past):
        return False
    return singular_of(word, context.words.nouns) in (None, word.lower())


def _bare(context: Context, match: Match) -> Written | None:
    """Read a number too large or too fine to be a label, without a noun: a count of nothing in particular."""
    numbers = numbers_of(context, match)
    if _names_thing(context, match):
        return None
    if is_change(context, match, numbers):
        match.last, numbers = numbers[0].last, numbers[:1]
    return valued(match, numbers, "count")


def _bare_range(context: Context, match: Match) -> Written | None:
    """Read "200 to 300 million", of nothing in particular."""
    numbers = numbers_of(context, match)
    if numbers[-1].scale == 1 or _is_label(match, context) or is_change(context, match, numbers):
        return None
    return valued(match, numbers, "count")


def _number_changed(context: Context, match: Match) -> Written | None:
    """Read the first end of "from 200 to 300 million", whose magnitude stands after the second."""
    numbers = first_of_change(context, match)
    shared = bool(numbers) and numbers[0].scale > 1 and not _is_label(match, context)
    return valued(match, numbers, "count") if shared else None


def _names_thing(context: Context, match: Match) -> bool:
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


def _unnamed(context: Context, match: Match) -> Written | None:
    """Read "15 wounded" and "nine died": what is counted is not named."""
    numbers = numbers_of(context, match)
    return valued(match, numbers, "count") if _may_count(context, match, numbers) else None


def _value_of(context: Context, match: Match) -> Written | None:
    """Read a number that stands for something named elsewhere: after a bound, a verb that has or takes, a figure."""
    numbers = numbers_of(context, match)
    length, bounded = _modifier_before(context, match)
    before = match.tokens.words[max(0, match.first - length - _NEAR) : match.first - length]
    if not numbers or not before or _is_label(match, context):
        return None
    taker = before[-1].lower()
    if numbers[0].form == "one":
        told = taker in context.words.tolls
    else:
        told = bounded or taker in context.words.tolls or taker in context.words.holding
        told = told or _is_figure(context, match)
    return valued(match, numbers, "count") if told else None


def _elsewhere(context: Context, match: Match) -> Written | None:
    """Read "killed 12 people in Oslo and 10 in Rome": the noun after the number before is meant again."""
    names, found = match.lexicon.characters, context.numbers
    numbers, stops = numbers_of(context, match), (names["dot"], BREAK)
    low = max(0, match.first - _FAR)
    at = next((at for at in range(match.first - 2, low, -1) if at in found or match.shape[at] in stops), 0)
    if at not in found or not numbers or found[at].glued or found[at].currency:
        return None
    if match.shape[at - 1] in (names["sign"], names["prefix"], names["code"], names["hash"]):
        return None
    start = found[at].last
    if match.shape[start] not in WORD + CAP + names["person"] + names["further"]:
        return None
    phrase = noun_phrase(context, match, start, single=False)
    written = valued(match, numbers, "count") if phrase is not None else None
    if written is not None and phrase is not None:
        written.unit = phrase[1]
    return written


def _modifier_before(context: Context, match: Match) -> tuple[int, bool]:
    """Give how many words before a match are a modifier, and whether it is a bound of several words."""
    phrases, words = context.words.before, match.tokens.words
    if not closes_modifier(words[match.first - 1], context.words):
        return 0, False
    for length in range(_LONGEST_MODIFIER, 0, -1):
        phrase = " ".join(words[max(0, match.first - length) : match.first]).lower()
        if phrase in phrases:
            return length, length > 1 and phrases[phrase] != "approx"
    return 0, False


def _is_figure(context: Context, match: Match) -> bool:
    """Tell whether a noun of a figure, or a verb of change, stands shortly before a number."""
    names = match.lexicon.characters
    if match.shape[match.first - 1] not in {names[name] for name in _LINKS}:
        return False
    before = match.tokens.words[max(0, match.first - _NEAR) : match.first - 1]
    words, link = context.words, match.shape[match.first - 1]
    named = words.figures | words.changes
    if link == names["of"]:
        before, named = before[-1:], named | words.bodies
    near = before[len(before) - 1 - before[::-1].index("") :] if "" in before else before
    return any(word.lower() in named for word in near)


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
    "bare": _bare,
    "bare_range": _bare_range,
    "number_changed": _number_changed,
    "vague": _vague,
    "part": _part,
    "in_each": _in_each,
    "unnamed": _unnamed,
    "value_of": _value_of,
    "elsewhere": _elsewhere,
    "fold": _fold,
}
