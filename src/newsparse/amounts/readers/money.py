"""Money: the numbers of a match, and the sign, code or noun that stands beside them."""

from decimal import Decimal

from newsparse.amounts.kinds import APOSTROPHE, INITIAL, STROKES
from newsparse.amounts.readers.context import (
    MILLION,
    AmountReader,
    Context,
    first_of_change,
    in_millions,
    is_change,
    is_measured,
    numbers_of,
    signed,
    valued,
    valued_one,
)
from newsparse.amounts.readers.hundredths import read_compound, read_fifty, read_minor, read_minor_changed
from newsparse.amounts.readers.named import currency_of, fused_currency, named
from newsparse.amounts.readers.phrases import add_rate
from newsparse.amounts.written import ONE, Number, Written, factor, times
from newsparse.rules.scan import Match
from newsparse.text.tokens import BREAK

#: A code or noun that is also an ordinary word needs a number as large as money's.
_LARGE = 100

#: After these a capital "A" is the article.
_ENDERS = ("", ".", "!", "?", ":", "“", '"')

#: From here on bare pounds are money.
_HEAVY = 10_000

#: Classes of numbers, and of what a price is for.
_NUMERIC = ("number", "large", "single", "part", "more", "measured", "metres", "hyphen")
_TIMED = ("time_unit", "per", "each")

#: So many tokens before them a word of spending makes pounds money.
_NEAR = 5


def _money(context: Context, match: Match) -> Written | None:
    numbers, signed_with = numbers_of(context, match), match.has("sign", "hash")
    currency = fused_currency(numbers) or currency_of(context, match)
    millions = context.words.currencies.millions if signed_with else context.words.metres
    if not numbers or not currency or is_measured(numbers, millions) or _is_tag(match, numbers):
        return None
    numbers = in_millions(numbers)
    if is_change(context, match, numbers):
        return None
    written = valued(match, numbers, "money", scale=_scale(context, match))
    if written is None:
        return None
    written.currency = currency
    add_rate(match, written)
    first = match.first
    opened = signed_with and match.shape[first] == match.lexicon.characters["sign"]
    if opened:
        _with_letter(context, match, written)
    written = signed(match, written, first)
    inside = opened and len(numbers) == 1 and match.shape[numbers[0].first - 1] in STROKES
    return signed_inside(written) if written is not None and inside else written


def _is_tag(match: Match, numbers: list[Number]) -> bool:
    """Tell whether "#" is no pound sign of old wires ("#1.4 million") but before what is no sum of money ("#5")."""
    return match.has("hash") and not (numbers[-1].form == "large" or numbers[-1].glued)


def _scale(context: Context, match: Match) -> Decimal:
    """Give the magnitude that a letter after the number is ("$5 m"), 1 without one."""
    return _letter_scale(context, match) if match.has("sign", "code", "money", "hash") else ONE


def _letter_scale(context: Context, match: Match) -> Decimal:
    letters = match.all("scale_letter", "metre_or_million")
    return Decimal(context.words.magnitudes.get(letters[-1], MILLION)) if letters else ONE


def _abbreviated(context: Context, match: Match) -> Written | None:
    """Read "dlrs 305,000"."""
    return _money(context, match) if match.words[0].lower() in context.words.currencies.abbreviated else None


def _with_letter(context: Context, match: Match, written: Written) -> None:
    """Take the capital glued before a sign, which another class holds ("A$": also the article)."""
    tokens, before = match.tokens, match.first - 1
    if before < 0:
        return
    glued, letters = tokens.ends[before] == tokens.starts[match.first], tokens.words[before]
    prefixed, sign = context.words.currencies.prefixed, tokens.words[match.first]
    capital = letters.isupper() and before > 0 and tokens.words[before - 1] not in _ENDERS
    small = letters.islower() and letters + sign in prefixed and not (before and tokens.base[before - 1] == APOSTROPHE)
    if glued or capital or small:
        code = prefixed.get(letters + sign) or prefixed.get(letters.upper() + sign)
        if code:
            written.first, written.currency = before, code


def signed_inside(written: Written) -> Written:
    """Take the minus between sign and numeral ("$-50.8bn")."""
    if written.value is not None and written.value > 0:
        written.value = -written.value
    return written


def _adjective_after(context: Context, match: Match) -> Written | None:
    """Read "$20 million Canadian" and "20 million dollars Canadian": the adjective must be one of that money."""
    written = _money(context, match)
    adjective = match.tokens.words[match.last - 1].lower()
    noun = match.one("money") or context.words.currencies.unit_nouns.get(written.currency if written else "", "")
    code = context.words.currencies.names.get(f"{adjective} {noun.lower()}")
    if written is None or code is None:
        return None
    written.currency = code
    return written


def _wordlike(context: Context, match: Match) -> Written | None:
    """Read a currency that is also an ordinary word: only with a number as large as money's."""
    numbers = numbers_of(context, match)
    nouns = match.indexes("wordlike")
    whose = named(context, match, nouns[-1]) if nouns else ""
    if nouns and not whose and _is_level(context, match, nouns[-1]):
        return None
    if not numbers or not (whose or numbers[-1].form == "large" or numbers[-1].glued or numbers[-1].value >= _LARGE):
        return None
    if match.has("wordcode") and numbers[0].form != "large" and not numbers[0].glued:
        return None
    return _money(context, match)


def _is_level(context: Context, match: Match, noun: int) -> bool:
    """Tell whether a singular noun is no money: "the 8,000 mark"."""
    names, several = match.lexicon.characters, numbers_of(context, match)[-1].value > 1
    singular = match.tokens.words[noun].lower() in context.words.currencies.levels
    return several and singular and match.shape[match.first - 1] == names["the"]


def _pounds(context: Context, match: Match) -> Written | None:
    """Read pounds as money where an adjective says whose, or where they are too many for a weight."""
    numbers = numbers_of(context, match)
    noun = match.indexes("mass")[0]
    whose = named(context, match, noun)
    if not numbers or is_measured(numbers, context.words.metres):
        return None
    numbers = in_millions(numbers)
    if not (whose or _is_spent(context, match) or (numbers[-1].value >= _HEAVY and not _is_weight(context, match))):
        return None
    written = valued(match, numbers, "money")
    if written is not None:
        written.currency = whose or context.words.currencies.weighed[match.string(match.tokens.words[noun])]
        add_rate(match, written)
    return written


def _pounds_before(context: Context, match: Match) -> Written | None:
    """Read "pounds 40m" and "pounds 5."; no number stands before, and what follows a small one counts nothing."""
    numbers, names, before = numbers_of(context, match), match.lexicon.characters, match.shape[match.first - 1]
    if (
        not match.words[0].lower().endswith(context.words.nouns.usual)
        or before in {names[name] for name in _NUMERIC}
        or not numbers
    ):
        return None
    ended = match.has(*_TIMED) or match.shape[match.last] in (names["dot"], names["comma"], names["close"], BREAK)
    if is_measured(numbers, context.words.metres) or not (numbers[0].form == "large" or numbers[0].glued or ended):
        return None
    written = valued(match, in_millions(numbers), "money", scale=_letter_scale(context, match))
    if written is not None:
        written.currency = context.words.currencies.weighed[match.string(match.words[0])]
        add_rate(match, written)
    return written


def _is_weight(context: Context, match: Match) -> bool:
    """Tell whether many pounds are a weight: something weighs them, or they are of what no money is."""
    words, tokens, last = context.words.currencies, match.tokens.words, match.found.end()
    if any(word.lower() in words.weighing for word in tokens[max(0, match.first - _NEAR) : match.first]):
        return True
    if match.shape[last] != match.lexicon.characters["of"]:
        return False
    return not any(word.lower() in words.funds for word in tokens[last + 1 : last + 4])


def _is_spent(context: Context, match: Match) -> bool:
    """Tell whether pounds are paid: by the week, or after a word of spending."""
    if any(match.shape[index] == match.lexicon.characters["time_unit"] for index in match.part("rate")):
        return True
    before = match.tokens.words[max(0, match.first - _NEAR) : match.first]
    return any(word.lower() in context.words.currencies.spending for word in before)


def _article_before(match: Match) -> bool:
    """Tell whether "a" stands before a match, itself not part of a number ("half a dollar")."""
    names, at = match.lexicon.characters, match.first - 1
    if at < 0 or match.shape[at] != names["a"] or match.tokens.base[at] == INITIAL:
        return False
    return at == 0 or match.shape[at - 1] not in (names["part"], names["of"], names["more"])


def _one(context: Context, match: Match) -> Written | None:
    """Read "a dollar"."""
    if not _article_before(match):
        return None
    written = Written("money", match.first, match.last, value=Decimal(1), currency=currency_of(context, match))
    add_rate(match, written)
    written.first -= 1
    return written


def _vague(context: Context, match: Match) -> Written | None:
    """Read "thousands of dollars"."""
    written = valued_one(match, numbers_of(context, match)[0], "money")
    noun = match.indexes("money", "mass")[-1]
    weighed = context.words.currencies.weighed.get(str(match.meaning(match.tokens.words[noun])), "")
    written.currency = named(context, match, noun) or currency_of(context, match) or weighed
    return written


def _glued(context: Context, match: Match) -> Written | None:
    """Read a numeral with its currency in one token: "USD34.6", "50p", "20EUR"."""
    numbers, pence = numbers_of(context, match), context.words.currencies.pence
    mixed = len(numbers) > 1 and numbers[-1].currency and numbers[-1].glued not in pence
    if mixed and numbers[0].glued in pence:
        return None
    if numbers and (match.has("minor") or numbers[-1].glued in pence):
        return read_minor(context, match)
    return _money(context, match)


def _changed(context: Context, match: Match) -> Written | None:
    """Read the first end of "from 300 to 388 million euros"."""
    numbers, currency = first_of_change(context, match), currency_of(context, match)
    written = valued(match, numbers, "money") if numbers and currency else None
    if written is not None:
        written.currency = currency
    return written


def _share(context: Context, match: Match) -> Written | None:
    """Read the first number of "280 million of the 1.5 billion shekels"."""
    numbers, currency = numbers_of(context, match), currency_of(context, match)
    written = valued(match, numbers, "money") if currency and not is_measured(numbers, context.words.metres) else None
    if written is not None:
        written.currency = currency
    return written


def _account(context: Context, match: Match) -> Written | None:
    """Read "$(2.3) million": accounts write what is negative in brackets."""
    number = numbers_of(context, match)[0]
    scales = [factor(match.meaning(word)) for word in match.all("scale")]
    value = -times(number.value, scales[0] if scales else ONE)
    return Written("money", match.first, match.last, value=value, currency=currency_of(context, match))


def _scaled_code(context: Context, match: Match) -> Written | None:
    """Read "120 MEUR"."""
    word = match.one("scaled_code") or ""
    code, factor = context.words.currencies.scaled[word]
    written = valued_one(match, numbers_of(context, match)[0], "money", scale=Decimal(factor))
    written.currency = code
    return written


def _grand(context: Context, match: Match) -> Written | None:
    """Read "a grand" and "twenty grand": thousands of a money that it doesn't name."""
    numbers = numbers_of(context, match)
    if not numbers:
        one = Written("money", match.first - 1, match.last, value=Decimal(1000), currency=":grand")
        return one if _article_before(match) else None
    written = valued_one(match, numbers[0], "money", scale=Decimal(1000))
    written.currency = ":grand"
    return written


READERS: dict[str, AmountReader] = {
    "money": _money,
    "money_wordlike": _wordlike,
    "money_abbreviated": _abbreviated,
    "money_adjective": _adjective_after,
    "money_minor": read_minor,
    "minor_changed": read_minor_changed,
    "money_pounds": _pounds,
    "money_pounds_before": _pounds_before,
    "money_vague": _vague,
    "money_compound": read_compound,
    "money_fifty": read_fifty,
    "money_one": _one,
    "money_glued": _glued,
    "money_changed": _changed,
    "money_share": _share,
    "money_account": _account,
    "money_scaled": _scaled_code,
    "money_grand": _grand,
}
