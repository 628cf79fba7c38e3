"""Money: the numbers of a match, and the sign, code or noun that stands beside them."""

from decimal import Decimal

from newsparse.amounts.readers.context import (
    AmountReader,
    Context,
    in_millions,
    is_change,
    is_measured,
    numbers_of,
    signed,
    valued,
)
from newsparse.amounts.readers.phrases import add_rate
from newsparse.amounts.written import ONE, Number, Written
from newsparse.rules.scan import Match

_HUNDREDTH = Decimal("0.01")
_MILLION = Decimal(1_000_000)

#: A code or noun that is also an ordinary word needs a number as large as money's.
_LARGE = 100

#: After these a capital "A" is the article.
_ENDERS = ("", ".", "!", "?", ":", "“", '"')

#: From here on bare pounds are money.
_HEAVY = 10_000

#: So many tokens before them a word of spending makes pounds money.
_NEAR = 5


def _money(context: Context, match: Match) -> Written | None:
    numbers, signed_with = numbers_of(context, match), match.has("sign")
    currency = _fused_currency(numbers) or _currency(context, match)
    millions = context.words.currencies.millions if signed_with else ("m",)
    if not numbers or not currency or is_measured(numbers, millions):
        return None
    numbers = in_millions(numbers)
    if len(numbers) > 1 and match.has("to") and is_change(context, match) and not match.has("between"):
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
    inside = opened and len(numbers) == 1 and match.shape[numbers[0].first - 1] in "-="
    return signed_inside(written) if written is not None and inside else written


def _scale(context: Context, match: Match) -> Decimal:
    """Give the magnitude that a letter after the number is ("$5 m"), 1 without one."""
    letters = match.all("scale_letter", "metre_or_million")
    if letters and match.has("sign", "code"):
        return Decimal(context.words.magnitudes.get(letters[-1], _MILLION))
    return ONE


def _fused_currency(numbers: list[Number]) -> str:
    """Give the currency in the token of a number, "" for none."""
    for number in numbers:
        if number.currency:
            return number.currency
    return ""


def _with_letter(context: Context, match: Match, written: Written) -> None:
    """Take the capital glued before a sign, which another class holds ("A$": also the article)."""
    tokens, before = match.tokens, match.first - 1
    if before < 0:
        return
    glued, letters = tokens.ends[before] == tokens.starts[match.first], tokens.words[before]
    if glued or (letters.isupper() and before > 0 and tokens.words[before - 1] not in _ENDERS):
        prefixed, sign = context.words.currencies.prefixed, tokens.words[match.first]
        code = prefixed.get(letters + sign) or prefixed.get(letters.upper() + sign)
        if code:
            written.first, written.currency = before, code


def signed_inside(written: Written) -> Written:
    """Take the minus between sign and numeral ("$-50.8bn")."""
    if written.value is not None and written.value > 0:
        written.value = -written.value
    return written


def _currency(context: Context, match: Match) -> str:
    """Give the code, or the choice, that the words of a match name."""
    nouns = match.indexes("money", "wordlike")
    if nouns:
        named = _named(context, match, nouns[-1])
        if named:
            return named
    prefixed = context.words.currencies.prefixed
    prefix, sign = match.one("prefix"), match.one("sign")
    if prefix is not None:
        code = prefixed.get(prefix + (sign or match.one("minor") or ""))
        if code:
            return code
    word = match.one("code") or match.one("wordcode") or sign or match.one("money") or match.one("wordlike")
    value = match.lexicon.meanings[word] if word else ""
    return value if isinstance(value, str) else ""


def _named(context: Context, match: Match, noun: int) -> str:
    """Give the code of "adjective noun"."""
    names = context.words.currencies.names
    name = match.tokens.words[noun].lower()
    adjectives: list[str] = []
    for index in range(noun - 1, max(match.first, noun - 5), -1):
        adjectives.insert(0, match.tokens.words[index].lower())
        code = names.get(f"{' '.join(adjectives)} {name}")
        if code:
            return code
    return ""


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
    named = _named(context, match, nouns[-1]) if nouns else ""
    if not numbers or not (named or numbers[-1].form == "large" or numbers[-1].glued or numbers[-1].value >= _LARGE):
        return None
    if match.has("wordcode") and numbers[0].form != "large" and not numbers[0].glued:
        return None
    return _money(context, match)


def _pounds(context: Context, match: Match) -> Written | None:
    """Read pounds as money where an adjective says whose, or where they are too many for a weight."""
    numbers = numbers_of(context, match)
    noun = match.indexes("mass")[0]
    named = _named(context, match, noun)
    if not numbers or is_measured(numbers):
        return None
    numbers = in_millions(numbers)
    if not (named or numbers[-1].value >= _HEAVY or _is_spent(context, match)):
        return None
    written = valued(match, numbers, "money")
    if written is not None:
        written.currency = named or ":pound"
        add_rate(match, written)
    return written


def _is_spent(context: Context, match: Match) -> bool:
    """Tell whether pounds are paid: by the week, or after a word of spending."""
    if any(match.shape[index] == match.lexicon.characters["time_unit"] for index in match.part("rate")):
        return True
    before = match.tokens.words[max(0, match.first - _NEAR) : match.first]
    return any(word.lower() in context.words.currencies.spending for word in before)


def _minor(context: Context, match: Match) -> Written | None:
    """Read cents and pence as hundredths of their currency."""
    numbers = numbers_of(context, match)
    currency = _fused_currency(numbers) or _currency_of_minor(context, match)
    if not numbers or not currency or (len(numbers) > 1 and match.has("to") and is_change(context, match)):
        return None
    part = Decimal(context.words.currencies.parts.get((match.one("minor", "minor_exact") or "").lower(), _HUNDREDTH))
    written = valued(match, numbers, "money", scale=part)
    if written is None:
        return None
    written.currency = currency
    add_rate(match, written)
    return signed(match, written, match.first)


def _currency_of_minor(context: Context, match: Match) -> str:
    """Give the currency of "cents", "US cents", "euro cents"; an adjective of none belongs to another noun."""
    indexes = match.indexes("minor", "minor_exact", "cent")
    if not indexes:
        return ""
    words, word = context.words.currencies, match.tokens.words[indexes[0]].lower()
    currency = words.minors.get(word, ":cent")
    before = indexes[0] - 1
    if (
        indexes[0] == match.first
        or match.shape[before] in "-" + match.lexicon.characters["more"]
        or before in context.numbers
    ):
        return currency
    whose = match.tokens.words[before].lower()
    noun = words.unit_nouns.get(words.choices[currency].like or currency, "") if currency[0] == ":" else ""
    code = words.names.get(f"{whose} {noun}") or words.nouns.get(whose, "")
    return "" if code[:1] == ":" else code


def _compound(context: Context, match: Match) -> Written | None:
    """Read "thirteen dollars and forty-five cents"."""
    numbers = numbers_of(context, match)
    minor = _currency_of_minor(context, match) or (numbers[-1].currency if numbers else "")
    currency = _currency(context, match) or minor
    if len(numbers) != 2 or not currency or numbers[1].value >= _LARGE:  # noqa: PLR2004
        return None
    if minor != currency and minor[:1] != ":":
        return None
    value = numbers[0].value + numbers[1].value * _HUNDREDTH
    return Written("money", match.first, match.last, value=value, currency=currency)


def _article_before(match: Match) -> bool:
    """Tell whether "a" stands before a match, itself not part of a number ("half a dollar")."""
    names, at = match.lexicon.characters, match.first - 1
    if at < 0 or match.shape[at] != names["a"] or match.tokens.base[at] == "I":
        return False
    return at == 0 or match.shape[at - 1] not in (names["part"], names["of"], names["more"])


def _one(context: Context, match: Match) -> Written | None:
    """Read "a dollar"."""
    if not _article_before(match):
        return None
    written = Written("money", match.first, match.last, value=Decimal(1), currency=_currency(context, match))
    add_rate(match, written)
    written.first -= 1
    return written


def _vague(context: Context, match: Match) -> Written | None:
    """Read "thousands of dollars"."""
    written = valued(match, numbers_of(context, match), "money")
    noun = match.indexes("money", "mass")[-1]
    if written is not None:
        written.currency = _named(context, match, noun) or _currency(context, match) or ":pound"
    return written


def _glued(context: Context, match: Match) -> Written | None:
    """Read a numeral with its currency in one token: "USD34.6", "50p", "20EUR"."""
    numbers = numbers_of(context, match)
    if numbers and (match.has("minor") or numbers[-1].glued in context.words.currencies.pence):
        return _minor(context, match)
    return _money(context, match)


def _scaled_code(context: Context, match: Match) -> Written | None:
    """Read "120 MEUR"."""
    word = match.one("scaled_code") or ""
    code, factor = context.words.currencies.scaled[word]
    written = valued(match, numbers_of(context, match), "money", scale=Decimal(factor))
    if written is not None:
        written.currency = code
    return written


def _grand(context: Context, match: Match) -> Written | None:
    """Read "a grand" and "twenty grand": thousands of a money that it doesn't name."""
    numbers = numbers_of(context, match)
    if not numbers:
        one = Written("money", match.first - 1, match.last, value=Decimal(1000), currency=":grand")
        return one if _article_before(match) else None
    written = valued(match, numbers, "money", scale=Decimal(1000))
    if written is not None:
        written.currency = ":grand"
    return written


READERS: dict[str, AmountReader] = {
    "money": _money,
    "money_wordlike": _wordlike,
    "money_adjective": _adjective_after,
    "money_minor": _minor,
    "money_pounds": _pounds,
    "money_vague": _vague,
    "money_compound": _compound,
    "money_one": _one,
    "money_glued": _glued,
    "money_scaled": _scaled_code,
    "money_grand": _grand,
}
