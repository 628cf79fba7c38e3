"""Past or future: the verb that governs a weekday or a month, told by the words around it."""

from typing import Literal

from newsparse.dates.written import Clock, Day, DayPart, Holiday, PartOfYear, Shift, Weekday, Written
from newsparse.languages.schema.dates import DateWords, Tense
from newsparse.text.document import Document

Told = Literal["past", "future", "open"]

#: How many tokens before and after a date may hold its verb.
REACH_BACK, REACH_AHEAD = 8, 5


def tense_before(written: Written, document: Document, words: DateWords) -> Told:
    """Tell whether a date that needs it lies behind or ahead; "open" where nothing tells.

    The preposition speaks first ("since", "by"), then the nearest word before the date, then the nearest after it.
    """
    if not _needs_tense(written):
        return "open"
    first, last = document.sentence_at(written.first)
    tokens, tense = document.tokens.words, words.tense
    before = tokens[max(first, written.first - REACH_BACK) : written.first]
    preposition = before[-1].lower() if before else ""
    if preposition in tense.behind:
        return "past"
    if preposition in tense.ahead:
        return "future"
    near = [*reversed(before), *tokens[written.last : min(last, written.last + REACH_AHEAD)]]
    return next((told for word in near if (told := _tense_of(word, tense)) != "open"), "open")


def _needs_tense(written: Written) -> bool:
    """Tell whether the verb decides what a date means."""
    meaning = written.meaning.day if isinstance(written.meaning, Clock | DayPart) else written.meaning
    if isinstance(meaning, Shift):
        return meaning.recall
    return isinstance(meaning, Weekday | Day | PartOfYear | Holiday)


def _tense_of(word: str, tense: Tense) -> Told:
    if word in tense.future:
        return "future"
    if word in tense.past or (word.endswith(tense.past_endings) and word.islower()):
        return "past"
    return "open"
