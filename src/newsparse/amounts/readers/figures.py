"""Numbers whose noun stands elsewhere, or nowhere: after a figure, a bound, a verb that has or takes."""

from newsparse.amounts.kinds import CAP, WORD
from newsparse.amounts.modifiers import closes_modifier
from newsparse.amounts.readers.context import (
    AmountReader,
    Context,
    first_of_change,
    is_change,
    numbers_of,
    valued,
)
from newsparse.amounts.readers.labels import is_label, may_count, names_thing
from newsparse.amounts.readers.phrases import noun_phrase, singular_of
from newsparse.amounts.written import Written
from newsparse.rules.scan import Match
from newsparse.text.tokens import BREAK

#: So many tokens before a number the noun stands that it shares.
_FAR = 14
#: So many tokens before a number its figure or verb of change stands.
_NEAR = 9
#: The longest modifier, in words.
_LONGEST_MODIFIER = 5
#: What stands between a figure and its value: "is", "to", "at".
_LINKS = ("to", "is", "in", "stop", "by", "bound", "of")


def _bare(context: Context, match: Match) -> Written | None:
    """Read a number too large or too fine to be a label, without a noun: a count of nothing in particular."""
    numbers = numbers_of(context, match)
    placed = match.shape[match.last] == match.lexicon.characters["degree"]
    if placed or match.tokens.words[match.last] in context.words.compass or names_thing(context, match):
        return None
    if is_change(context, match, numbers):
        match.last, numbers = numbers[0].last, numbers[:1]
    return valued(match, numbers, "count")


def _bare_range(context: Context, match: Match) -> Written | None:
    """Read "200 to 300 million", of nothing in particular."""
    numbers = numbers_of(context, match)
    if numbers[-1].scale == 1 or is_label(match, context) or is_change(context, match, numbers):
        return None
    return valued(match, numbers, "count")


def _number_changed(context: Context, match: Match) -> Written | None:
    """Read the first end of "from 200 to 300 million", whose magnitude stands after the second."""
    numbers = first_of_change(context, match)
    shared = bool(numbers) and numbers[0].scale > 1 and not is_label(match, context)
    return valued(match, numbers, "count") if shared else None


def _unnamed(context: Context, match: Match) -> Written | None:
    """Read "15 wounded" and "nine died": what is counted is not named."""
    numbers = numbers_of(context, match)
    return valued(match, numbers, "count") if may_count(context, match, numbers) else None


def _value_of(context: Context, match: Match) -> Written | None:
    """Read a number that stands for something named elsewhere: after a bound, a verb that has or takes, a figure."""
    numbers = numbers_of(context, match)
    length, bounded = _modifier_before(context, match)
    before = match.tokens.words[max(0, match.first - length - _NEAR) : match.first - length]
    if not numbers or not before or is_label(match, context):
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


def _so_many_to(context: Context, match: Match) -> Written | None:
    """Read "51 votes to 49": a number and its plural noun stand right before."""
    noun = match.first - 2
    counted = any(at in context.numbers and context.numbers[at].last == noun for at in range(max(0, noun - 3), noun))
    plain = match.shape[noun] in WORD + match.lexicon.characters["person"]
    singular = singular_of(match.tokens.words[noun], context.words.nouns) if counted and plain else None
    written = valued(match, numbers_of(context, match), "count") if singular is not None else None
    if written is not None:
        written.unit = singular
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


READERS: dict[str, AmountReader] = {
    "bare": _bare,
    "bare_range": _bare_range,
    "number_changed": _number_changed,
    "unnamed": _unnamed,
    "value_of": _value_of,
    "elsewhere": _elsewhere,
    "so_many_to": _so_many_to,
}
