"""Dates as written: the scan over the article's shape, and what stands directly around each match."""

import functools
from collections.abc import Mapping

from newsparse.dates.readers.registry import READERS
from newsparse.dates.written import Absolute, Period, Repeat, Shift, Weekday, Written, YearAgo
from newsparse.languages.schema import Language
from newsparse.languages.schema.dates import DateWords, Lead
from newsparse.rules.scan import Match, RuleSet, compile_rules, scan
from newsparse.text.document import Document
from newsparse.text.tokens import BREAK, KINDS, PLAIN_YEARS

#: A count of four digits without a comma is a round one: "2000 people", where "1996 elections" are those of a year.
_ROUND = 50
#: What stands before the first word of a block: its capital makes no name of it.
_STARTS = frozenset((BREAK, KINDS["mark"], KINDS["dash"]))
_NAMES = frozenset((KINDS["cap"], KINDS["acronym"]))
_YEAR, _WORD = KINDS["year"], KINDS["word"]
_COUNTED = (Period, Shift, YearAgo)
_NUMBERS = ("small", "integer", "decimal", "number", "tens", "one", "a")


@functools.cache
def rules_of(language: Language) -> RuleSet:
    """Compile a language's date rows, once a process."""
    return compile_rules(language.dates.book)


@functools.cache
def _leads_of(words: DateWords) -> dict[str, tuple[Lead, ...]]:
    """Give the leads by their last word, longest first."""
    by_last: dict[str, tuple[Lead, ...]] = {}
    for lead in sorted(words.leads, key=lambda lead: -len(lead.words)):
        by_last[lead.words[-1]] = (*by_last.get(lead.words[-1], ()), lead)
    return by_last


def find_dates(document: Document, language: Language) -> list[Written]:
    """Find what is written of dates, times, durations and sets, in the order of the text.

    Args:
        document: the article's reading.
        language: its language.

    Returns:
        The mentions, not overlapping; what they mean is for `newsparse.resolve.dates.walk` to say.
    """
    rules, tokens, words = rules_of(language), document.tokens, language.dates
    leads, shape = _leads_of(words), rules.lexicon.shape(tokens)
    found: list[Written] = []
    floor = 0
    for match, written in scan(rules, tokens, shape, READERS):
        for one in written:
            if type(one.meaning) is Absolute and not _is_year(match, one, words, floor):
                break
            _finish(match, one, words, leads, found)
            found.append(one)
            floor = one.last
    return found


def _is_year(match: Match, written: Written, words: DateWords, floor: int) -> bool:
    """Tell whether a bare number is a year: by its size, the word before it, and what it could count."""
    if written.last - written.first > 1 or match.shape[written.first] != _YEAR:
        return True
    tokens, i = match.tokens, written.first
    before = tokens.words[i - 1].lower() if i else ""
    joined = before in words.joiners and floor == i - 1 and floor > 0
    if int(tokens.words[i]) not in PLAIN_YEARS:
        if _counts(match, match.last - 1, words) or (match.last - i > 1 and _is_round(match, i)):
            return joined or _is_opened(match, i)
        return joined or _is_opened(match, i) or before in words.year_prepositions or _is_odd(match, i)
    return (
        joined
        or (before in words.year_prepositions and not _counts(match, i, words))
        or not _counts_or_names(match, i, words)
    )


def _is_opened(match: Match, i: int) -> bool:
    """Tell whether a bracket holds two years and no more: "(1756-1763)"."""
    closes = match.last < len(match.tokens.words) and match.tokens.words[match.last] == ")"
    return i > 0 and match.last - i > 2 and match.tokens.words[i - 1] == "(" and closes  # noqa: PLR2004


def _is_odd(match: Match, i: int) -> bool:
    """Tell whether an old year stands between its article and a noun, and is no round number: "the 1815 treaty"."""
    the = match.lexicon.characters["the"]
    odd = i > 0 and match.shape[i - 1] == the and not _is_round(match, i)
    return odd and match.shape[i + 1] in (_WORD, KINDS["cap"])


def _is_round(match: Match, i: int) -> bool:
    """Tell whether a number of four digits is a round count."""
    return int(match.tokens.words[i]) % _ROUND == 0


def _counts(match: Match, i: int, words: DateWords) -> bool:
    """Tell whether the word after a number is what it counts: a plural in lower case ("in 2000 villages")."""
    if match.shape[i + 1] not in (_WORD, match.lexicon.characters["business"]):
        return False
    after = match.tokens.words[i + 1]
    return after.endswith(words.plural_endings) and not after.endswith(words.singular_endings)


def _counts_or_names(match: Match, i: int, words: DateWords) -> bool:
    """Tell whether a number counts what follows or numbers the name before it ("Windows 2000")."""
    shape, characters = match.shape, match.lexicon.characters
    before = shape[i - 1] if i else BREAK
    if before in (characters["the"], characters["apostrophe_s"]):
        return False
    if _counts(match, i, words) and _is_round(match, i):
        return True
    return i > 1 and before in _NAMES and shape[i - 2] not in _STARTS and shape[i - 2] != characters["stop"]


def _finish(
    match: Match, written: Written, words: DateWords, leads: Mapping[str, tuple[Lead, ...]], found: list[Written]
) -> None:
    """Add the rule, and the modifier that stands before a mention, inside its extent ("more than") or not ("since")."""
    written.rule = match.rule.name
    if written.first == 0:
        return
    before = match.tokens.words[written.first - 1].lower()
    if before in leads:
        lead = _lead_of(match, written, leads[before], found[-1].last if found else 0)
        if lead is not None:
            written.modifier, written.opens = written.modifier or lead.modifier, lead.opens
            written.first -= 0 if written.kind in lead.outside else len(lead.words)
            before = match.tokens.words[written.first - 1].lower() if written.first else ""
    if before in words.openers and written.kind in ("date", "time") and not _closes(match, written, words, found):
        told, side = words.openers[before]
        written.modifier, written.opens = written.modifier or told, "end" if side == "end" else "start"


def _closes(match: Match, written: Written, words: DateWords, found: list[Written]) -> bool:
    """Tell whether a date opens no side: it ends a range, or is meant whole ("through the night")."""
    before = match.tokens.words[written.first - 1].lower()
    if before in words.throughout and match.shape[written.first] == match.lexicon.characters["the"]:
        return True
    ends = found and found[-1].last == written.first - 1 and found[-1].kind in ("date", "time")
    return bool(ends) and before in words.range_joiners


def _lead_of(match: Match, written: Written, leads: tuple[Lead, ...], floor: int) -> Lead | None:
    """Give the words that modify a mention from before it, None without any."""
    tokens, first, kind = match.tokens.words, written.first, written.kind
    for lead in leads:
        begin = first - len(lead.words)
        # The last word is that by which the leads are filed; the first is the one that tells most of them apart.
        if begin < floor or tokens[begin].lower() != lead.words[0] or kind not in lead.kinds:
            continue
        if tuple([word.lower() for word in tokens[begin:first]]) != lead.words or isinstance(written.meaning, Repeat):
            continue
        if isinstance(written.meaning, Weekday) and kind not in lead.outside:
            continue  # a way around what happened on a weekday is no time near it
        if not lead.counted or _is_counted(match, written):
            return lead
    return None


def _is_counted(match: Match, written: Written) -> bool:
    """Tell whether a mention begins with a number, or is a time of the clock."""
    if isinstance(written.meaning, _COUNTED):
        return match.lexicon.names.get(match.shape[written.first]) in _NUMBERS
    shape, characters = match.shape[written.first], match.lexicon.characters
    clocks = (KINDS["small"], KINDS["clock"], characters["clock_am"], characters["clock_pm"], characters["noon"])
    return written.kind == "time" and shape in clocks
