"""Ages, with and without their unit."""

from newsparse.amounts.kinds import CAP, CAPITALS, INITIAL
from newsparse.amounts.readers.context import AmountReader, Context, numbers_of, valued, valued_one
from newsparse.amounts.readers.phrases import noun_phrase, singular_of
from newsparse.amounts.written import Number, Written
from newsparse.rules.scan import Match

_OLDEST = 120

#: Below this a number after a name is more likely a score or a number of a list.
_OLDER = 4

#: So many tokens before a name it is told that people are named, held or dead.
_TOLD = 40

#: So many ages are told in a row.
_AGES = 5


def _age(context: Context, match: Match) -> Written | None:
    """Read an age in units of time: "15-year-old", "50 years old", "aged 42", ", 25,"."""
    numbers = numbers_of(context, match)
    time = match.one("time_unit")
    if numbers and numbers[0].glued:
        return _glued_age(context, match, numbers[0])
    if not numbers or (time is None and numbers[-1].form not in ("plain", "one", "part")):
        return None
    if time is None and not 0 < numbers[-1].value < _OLDEST:
        return None
    follows = match.tokens.words[match.found.end()]
    if time is None and len(numbers) == 1 and singular_of(follows, context.words.nouns) is not None:
        return None
    written = valued(match, numbers, "quantity")
    if written is not None:
        written.unit = f"{match.string(time) if time else context.words.age} of age"
    return written


def _glued_age(context: Context, match: Match, number: Number) -> Written | None:
    """Read "36yr old": the letters glued to the numeral are of a time."""
    unit = context.words.glued.get(number.glued, "")
    if unit not in context.words.times:
        return None
    written = valued_one(match, number, "quantity")
    written.unit = f"{unit} of age"
    return written


def _next_age(context: Context, match: Match) -> Written | None:
    """Read the second and later ages of "girls aged 3, 5 and 9"."""
    names, shape, at = match.lexicon.characters, match.shape, match.first - 2
    for _ in range(_AGES):
        if at < 1 or at not in context.numbers:
            return None
        if shape[at - 1] == names["aged"]:
            return _age(context, match)
        if shape[at - 1] not in (names["comma"], names["and"]):
            return None
        if shape[at - 1] == names["comma"] and _is_person(context, match, at - 2):
            return _age(context, match)
        at -= 2
    return None


def _follows_comma(match: Match) -> int:
    """Give the token before the comma before a number, -1 where there is none."""
    before = match.first - 1
    return before - 1 if before > 0 and match.shape[before] == match.lexicon.characters["comma"] else -1


def _age_of_name(context: Context, match: Match) -> Written | None:
    """Read "Ann Lee, 25, said" and "the singer, 32, left": a name or a person and a comma stand before the number."""
    before = _follows_comma(match)
    if before < 0:
        return None
    dated = match.shape[before] == match.lexicon.characters["month"] or before in context.numbers
    named = (match.tokens.base[before] == CAP and not dated) or _is_person(context, match, before)
    return _age(context, match) if named else None


def _is_person(context: Context, match: Match, at: int) -> bool:
    """Tell whether a word is a noun of a person, or the number of "mother-of-three"."""
    words, word = match.tokens.words, match.tokens.words[at].lower()
    if at in context.numbers and at > 1 and match.shape[at - 2 : at].endswith(match.lexicon.characters["of"]):
        return True
    if at > 2 and at in context.numbers and match.shape[at - 2] == match.lexicon.characters["of"]:  # noqa: PLR2004
        return True
    singular = singular_of(word, context.words.nouns) or word
    return singular in context.words.persons or (words[at].islower() and word.endswith(context.words.personal))


def _age_of_full_name(context: Context, match: Match) -> Written | None:
    """Read "said Ann Lee, 25.": a first and a last name stand before the number."""
    before = _follows_comma(match)
    base = match.tokens.base
    if before < 1 or base[before] != CAP:
        return None
    told = base[before - 1] in CAPITALS + INITIAL or match.shape[before - 1] == match.lexicon.characters["finite"]
    if not told and not _is_next(context, match):
        return None
    numbers = numbers_of(context, match)
    return _age(context, match) if numbers and numbers[0].value >= _OLDER else None


def _is_next(context: Context, match: Match) -> bool:
    """Tell whether the person before has an age too: "Ed, 9, and Jay, 5."."""
    comma, shape, near = match.lexicon.characters["comma"], match.shape, (match.first - 4, match.first - 5)
    return any(at in context.numbers and shape[at - 1] == comma == shape[at + 1] for at in near)


def _age_in_brackets(context: Context, match: Match) -> Written | None:
    """Read "Ann Lee (40), a driver": a name stands before the bracket."""
    before, number = match.first - 2, context.numbers[match.first]
    base = match.tokens.base
    if before < 0 or base[before] != CAP or number.form != "plain" or not _OLDER <= number.value < _OLDEST:
        return None
    told = match.lexicon.characters["comma"] in match.shape[match.last : match.found.end()]
    if not told and (before == 0 or base[before - 1] not in CAPITALS + INITIAL):
        return None
    written = valued_one(match, number, "quantity")
    written.unit = f"{context.words.age} of age"
    return written


def _age_in_list(context: Context, match: Match) -> Written | None:
    """Read "Police named Ann Lee (40), Bo Roe (35)": full names, of people who are named, held or dead."""
    before, number, base = match.first - 2, context.numbers[match.first], match.tokens.base
    if before < 1 or base[before] != CAP or base[before - 1] not in CAPITALS + INITIAL or number.form != "plain":
        return None
    told = match.tokens.words[max(0, before - _TOLD) : before]
    if not _OLDER <= number.value < _OLDEST or context.words.naming.isdisjoint(word.lower() for word in told):
        return None
    written = valued_one(match, number, "quantity")
    written.unit = f"{context.words.age} of age"
    return written


def _age_of_pronoun(context: Context, match: Match) -> Written | None:
    """Read "he is 35" and "she will be 73"."""
    names, at = match.lexicon.characters, match.first - 1
    if at < 1 or match.shape[at] != names["is"]:
        return None
    at -= 2 if match.shape[at - 1] in (names["stop"], names["finite"]) else 1
    return _age(context, match) if at >= 0 and match.shape[at] == names["pronoun"] else None


def _age_of_person(context: Context, match: Match) -> Written | None:
    """Read "the actor was 53 when": a person or a name stands before the verb."""
    at = match.first - 2
    is_one = at >= 0 and (match.shape[at] == CAP or _is_person(context, match, at))
    return _age(context, match) if is_one else None


def _age_turned(context: Context, match: Match) -> Written | None:
    """Read "turned 50": no noun that is counted follows."""
    return None if noun_phrase(context, match, match.last, single=False) else _age(context, match)


READERS: dict[str, AmountReader] = {
    "age": _age,
    "next_age": _next_age,
    "age_of_name": _age_of_name,
    "age_of_full_name": _age_of_full_name,
    "age_in_brackets": _age_in_brackets,
    "age_in_list": _age_in_list,
    "age_of_pronoun": _age_of_pronoun,
    "age_of_person": _age_of_person,
    "age_turned": _age_turned,
}
