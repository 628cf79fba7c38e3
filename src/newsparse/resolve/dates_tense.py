"""Past or future: the verb that governs a weekday or a month, told by the words around it."""

from typing import Literal

from newsparse.dates.written import Day, Holiday, PartOfYear, Shift, Weekday, Written
from newsparse.languages.schema.dates import DateWords, Tense
from newsparse.text.document import Document
from newsparse.text.tokens import KINDS

Told = Literal["past", "future", "open"]

#: How many tokens before and after a date may hold its verb.
REACH_BACK, REACH_AHEAD = 8, 5


def tense_before(written: Written, document: Document, words: DateWords) -> Told:
    """Tell whether a date that needs it lies behind or ahead; "open" where nothing tells."""
    meaning = written.meaning
    meaning = getattr(meaning, "day", None) or meaning
    if not isinstance(meaning, Weekday | Day | PartOfYear | Holiday | Shift):
        return "open"
    if isinstance(meaning, Shift) and not meaning.recall:
        return "open"
    first, last = document.sentence_at(written.first)
    tokens, tense = document.tokens.words, words.tense
    before = tokens[max(first, written.first - REACH_BACK) : written.first]
    if before and before[-1].lower() in tense.behind:
        return "past"
    if before and before[-1].lower() in tense.ahead:
        return "future"
    for i in range(written.first - 1, written.first - 1 - len(before), -1):
        told = _tense_of(tokens[i], tense)
        if told == "open" and tokens[i] in tense.infinitive and document.tokens.base[i + 1] == KINDS["word"]:
            return "future"
        if told != "open":
            return told
    for word in tokens[written.last : min(last, written.last + REACH_AHEAD)]:
        told = _tense_of(word, tense)
        if told != "open":
            return told
    return "open"


def _tense_of(word: str, tense: Tense) -> Told:
    if word in tense.future:
        return "future"
    if word in tense.past or (word.endswith(tense.past_endings) and word.islower()):
        return "past"
    return "open"
