"""What every reader of amounts sees: the numbers of the document and the words of the language; and shared steps."""

from collections.abc import Callable, Container
from decimal import Decimal
from functools import cache

from attrs import evolve, frozen

from newsparse.amounts.kinds import DASH, STROKES
from newsparse.amounts.written import ONE, Number, Written, times
from newsparse.languages.schema import AmountWords
from newsparse.model.mentions import AmountKind
from newsparse.rules.lexicon import Lexicon
from newsparse.rules.scan import Match

#: Below this a first number shares the magnitude of the second ("$3 to $5 million", not "$200,000 to $4 million").
SHARED_BELOW = 1000

#: From so many times the first on, a second amount is no end of one range with it.
_FAR = 10

#: From so many times the first on, a second number after a verb of change is the level that it led to.
_STEP = 5

#: Classes of money: beside them "5m" is a million.
_PAID = ("sign", "prefix", "code", "money", "hash")

MILLION = Decimal(1_000_000)


@frozen(eq=False, repr=False)
class Context:
    """The numbers by their first token, and the language."""

    numbers: dict[int, Number]
    words: AmountWords


AmountReader = Callable[[Context, Match], Written | None]


def numbers_of(context: Context, match: Match) -> list[Number]:
    """Give the numbers inside the extent of a match."""
    found, at, last = context.numbers, match.first, match.last
    numbers = []
    while at < last:
        number = found.get(at)
        if number is None:
            at += 1
        else:
            numbers.append(number)
            at = number.last
    return numbers


def is_measured(numbers: list[Number], millions: Container[str]) -> bool:
    """Tell whether letters are glued to a number that are neither a currency nor a million."""
    for number in numbers:  # noqa: SIM110 - most are one number with nothing glued, and any() costs more than it
        if number.glued and number.glued not in millions and not number.currency:
            return True
    return False


def in_millions(numbers: list[Number]) -> list[Number]:
    """Read "5m" as five million: beside a currency or a noun it is no metre."""
    for number in numbers:
        if number.glued:
            return [_in_millions(number) for number in numbers]
    return numbers


def _in_millions(number: Number) -> Number:
    if not number.glued or number.currency:
        return number
    return evolve(number, value=times(number.value, MILLION), scale=MILLION, glued="", form="large")


def negative(match: Match, index: int) -> bool:
    """Tell whether a minus stands glued before a token, itself not glued to a word or numeral ("-5", not "3-5")."""
    tokens = match.tokens
    if index == 0:
        return False
    sign = tokens.base[index - 1]
    if match.shape[index - 1] == match.lexicon.characters["minus"]:
        return match.shape[max(0, index - 3) : index - 1] not in _either(match.lexicon)
    if sign not in STROKES or tokens.ends[index - 1] != tokens.starts[index] or tokens.words[index - 1] not in "-−–":
        return False
    return sign == DASH and (
        index == 1 or tokens.ends[index - 2] < tokens.starts[index - 1] or not tokens.words[index - 2]
    )


@cache
def _either(lexicon: Lexicon) -> tuple[str, ...]:
    """Give what stands before a minus that is none: "plus or minus 3 percent"."""
    either = lexicon.characters["or"]
    return tuple(lexicon.characters[name] + either for name in ("odd", "plus"))


def loosely_of(match: Match) -> range:
    """Give the tokens that make the number a loose one ("-odd", "or so")."""
    return match.part("loosely") if "loosely" in match.found.re.groupindex else range(0)


def valued(match: Match, numbers: list[Number], kind: AmountKind, *, scale: Decimal = ONE) -> Written | None:
    """Make an amount of one number, or a range of two: the shared magnitude is given to both."""
    first, last = match.first, match.last
    if len(numbers) > 1:
        low, high = (number.value for number in (numbers[0], numbers[-1]))
        if numbers[0].scale == 1 and numbers[-1].scale > 1 and low < SHARED_BELOW:
            low = times(low, numbers[-1].scale)
        if low >= high:
            return None
        return Written(kind, first, last, low=times(low, scale), high=times(high, scale))
    return valued_one(match, numbers[0], kind, scale=scale)


def valued_one(match: Match, number: Number, kind: AmountKind, *, scale: Decimal = ONE) -> Written:
    """Make an amount of one number, which may itself be a range ("dozens")."""
    first, last = match.first, match.last
    if number.high is None:
        return Written(kind, first, last, times(number.value, scale))
    return Written(kind, first, last, low=times(number.value, scale), high=times(number.high, scale))


def signed(match: Match, written: Written | None, index: int) -> Written | None:
    """Make the amount negative, and widen it to the sign, where a minus stands before a token."""
    if written is not None and written.value is not None and negative(match, index):
        written.value = -written.value
        written.first = min(written.first, index - 1)
    return written


def is_change(context: Context, match: Match, numbers: list[Number]) -> bool:
    """Tell whether "X to Y" is a change, not a range: a verb of change stands before, and none of "by 6 to 8".

    Without "from" a first number that has no unit of its own makes a range: "will rise 6 to 8 percent". After "by" two
    amounts far apart are a step and what it led to: "fell by $250 to $31,450".
    """
    if len(numbers) < 2 or not match.has("to") or match.has("between"):  # noqa: PLR2004
        return False
    words, tokens = context.words, match.tokens.words
    before = [word.lower() for word in tokens[max(0, match.first - 7) : match.first]]
    changed = any(word in words.changes for word in before)
    step, led = numbers[0], numbers[-1]
    bare = match.shape[step.last] == match.lexicon.characters["to"] and step.first == match.first
    bare = bare and not (step.glued or step.currency)
    if before and before[-1] in words.extents:
        return changed and not bare and led.value > _FAR * step.value
    started = any(word in words.starts for word in before[-2:])
    told = match.found.end() == led.last or _is_level(step, led) if bare else not _shares(step, led)
    return changed and (told or started)


def _is_level(step: Number, led: Number) -> bool:
    """Tell whether a second number is so much larger that it can only be what a first one led to."""
    return led.scale == step.scale and led.value > _STEP * step.value


def _shares(first: Number, second: Number) -> bool:
    """Tell whether a first number leaves its magnitude to the second: "$5 to $10 million"."""
    return first.scale == 1 and second.scale > 1 and first.value < SHARED_BELOW


def first_of_change(context: Context, match: Match) -> list[Number]:
    """Give the first end of a change or of "46 to 40 percent", whose unit stands after the second; no range."""
    first = context.numbers.get(match.first) or numbers_of(context, match)[0]
    at = match.last
    while at < match.found.end() and at not in context.numbers:
        at += 1
    second = context.numbers.get(at)
    if first.form == "year" and first.first == match.first:
        return []
    if second is not None and match.has(*_PAID):
        first, second = in_millions([first, second])
    words = [word.lower() for word in match.tokens.words[max(0, match.first - 7) : match.first]]
    started = any(word in context.words.starts for word in words[-2:])
    changed = any(word in context.words.changes for word in words)
    if second is None or words[-1:] == [""]:
        return []
    if not ((changed and started) or first.value > second.value or (changed and _is_level(first, second))):
        return []
    if _shares(first, second):
        first = evolve(first, value=times(first.value, second.scale), scale=second.scale)
    return [first]
