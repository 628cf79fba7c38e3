"""Past or future: the verb that governs a weekday or a month, told by the words around it."""

import bisect
import functools
import itertools
from collections.abc import Callable
from typing import Literal

from newsparse.dates.written import Written
from newsparse.languages.schema.dates import DateWords, Tense
from newsparse.text.document import Document

#: "passed" is a past that leaves no doubt: what opens a sentence told in the past does not lie ahead.
Told = Literal["past", "passed", "future", "open"]

#: Looks for the tense when it decides what a date means, and not before: most dates need none.
Telling = Callable[[], Told]

#: How many tokens before and after a date may hold its verb, and how many before a verb that makes a past of it.
REACH_BACK, REACH_AHEAD, REACH_PERFECT = 12, 5, 5
#: How many tokens may stand before a date that opens its sentence, and how far behind it its verb.
_OPENING, _REACH_OPENING = 2, 15


def tense_before(written: Written, document: Document, words: DateWords) -> Told:
    """Tell whether a date lies behind or ahead by its verb; "open" where nothing tells.

    The preposition speaks first ("since", "by"), then the nearest word before the date, then the nearest after it.
    """
    first, last = sentence_of(written.first, document)
    tokens, tense = document.tokens.words, words.tense
    start, opens = max(first, written.first - REACH_BACK), written.first - first <= _OPENING
    by_noun = _told_by_noun(written, first, last, tokens, tense)
    if by_noun != "open":
        return by_noun
    if written.first > first:
        preposition = tokens[written.first - 1].lower()
        if preposition in tense.behind:
            return "passed"
        if preposition in tense.ahead:
            return _led(written, tokens, start, last, tense)
        if preposition in tense.booking and not tense.booked.isdisjoint(tokens[start : written.first]):
            return "future"
        told = _first_told(tokens, range(written.first - 1, start - 1, -1), start, tense)
        if told != "open":
            return "passed" if told == "past" and _is_governed(written, tokens, last, words) else told
    end = min(last, written.last + (_REACH_OPENING if opens else REACH_AHEAD))
    told = _first_told(tokens, range(written.last, end), written.last, tense)
    held = not tense.events.isdisjoint(tokens[written.last : min(last, written.last + 2)])
    return "passed" if told == "past" and (opens or not held) else told


def _led(written: Written, tokens: list[str], start: int, last: int, tense: Tense) -> Told:
    """Tell the tense of a date behind a preposition that lets it lie ahead: "by", "until"."""
    near = tokens[start : min(last, written.last + REACH_AHEAD)]
    if not tense.perfect.isdisjoint(near) or not tense.lasting.isdisjoint(near):
        return "past"
    arrives = tokens[written.first - 1].lower() in tense.arriving
    return _arrives(tokens, start, written, last, tense) if arrives else "future"


def _is_governed(written: Written, tokens: list[str], last: int, words: DateWords) -> bool:
    """Tell whether the verb before a date speaks of it beyond doubt, so that it cannot lie ahead: "rose in July".

    What is held in a month may lie ahead of who speaks of it ("spoke of the July vote"), and so may what a later verb
    says of a month.
    """
    tense, before, after = words.tense, tokens[written.first - 1], tokens[written.last : min(last, written.last + 2)]
    if not tense.events.isdisjoint(after):
        return False
    if before.endswith(tense.past_endings):
        return True
    if _first_told(tokens, range(written.last, min(last, written.last + REACH_AHEAD)), written.last, tense) == "future":
        return False
    ranges = after and after[0] in words.range_joiners
    return bool(ranges) or before in tense.governing or written.last - written.first > 1


def _told_by_noun(written: Written, first: int, last: int, tokens: list[str], tense: Tense) -> Told:
    """Tell what a noun beside a date says: "delivery in October" is ahead, "Monday's ruling" is not."""
    if not tense.happened.isdisjoint(tokens[written.last : min(last, written.last + 2)]):
        return "past"
    if written.last < last and tokens[written.last] in tense.delivering:
        return "future"
    delivers = written.first - 2 >= first and tokens[written.first - 2] in tense.delivering
    return "future" if delivers else "open"


def _arrives(tokens: list[str], start: int, written: Written, last: int, tense: Tense) -> Told:
    """Tell whether what happens by a date lies behind: where the verb before it is a past, and nothing intended.

    Where no verb stands before it, the first behind it tells.
    """
    intending = _intending(tense)
    for i in range(written.first - 2, start - 1, -1):
        if tokens[i] in intending:
            return "future"
        told = _tense_at(tokens, i, start, tense)
        if told != "open":
            return told
    told = _first_told(tokens, range(written.last, min(last, written.last + _REACH_OPENING)), written.last, tense)
    return "past" if told == "past" else "future"


@functools.cache
def _intending(tense: Tense) -> frozenset[str]:
    """Give the words that look ahead together with another, once a process."""
    return frozenset(word for pair in tense.future_pairs for word in pair)


def sentence_of(token: int, document: Document) -> tuple[int, int]:
    """Give where the sentence that holds a token begins and where the next one does.

    The empty word between two blocks may stand at its end, which tells no tense.
    """
    sentences = document.sentences
    index = bisect.bisect_right(sentences, token)
    last = sentences[index] if index < len(sentences) else len(document.tokens)
    return sentences[index - 1] if index else 0, last


@functools.cache
def _telling(tense: Tense) -> frozenset[str]:
    """Give every word that can tell a tense, once a process."""
    return tense.future | tense.past | {word for _, word in tense.future_pairs}


def _first_told(tokens: list[str], places: range, start: int, tense: Tense) -> Told:
    """Give the tense of the first of some words that tells one."""
    telling, endings = _telling(tense), tense.past_endings
    for i in places:
        word = tokens[i]
        if word in telling or word.endswith(endings):
            told = _tense_at(tokens, i, start, tense)
            if told != "open":
                return told
    return "open"


def _looks_back(before: list[str], tense: Tense) -> bool:
    """Tell whether words before a verb make a past of it: "had been due", "could not be reached"."""
    if not tense.perfect.isdisjoint(before):
        return True
    return any(pair in tense.past_pairs for pair in itertools.pairwise(before))


def _is_no_verb(tokens: list[str], i: int, start: int, tense: Tense) -> bool:
    """Tell whether a word that looks ahead is a noun ("by 51 votes"), or hangs on a past ("failed to meet")."""
    before = tokens[i - 1] if i > start else ""
    if tokens[i] in tense.nouns and (before in tense.determiners or before.isdecimal()):
        return True
    if before not in tense.infinitives or before in tense.future or i - 2 < start:
        return False
    governing = tokens[i - 2]
    return (governing, before) not in tense.future_pairs and governing.endswith(tense.past_endings)


def _tense_at(tokens: list[str], i: int, start: int, tense: Tense) -> Told:
    """Tell the tense of one word, by itself and by the words before it as far as ``start``."""
    word, before = tokens[i], tokens[i - 1] if i > start else ""
    if word in tense.future or (before, word) in tense.future_pairs:
        if _is_no_verb(tokens, i, start, tense):
            return "open"
        return "past" if _looks_back(tokens[max(start, i - REACH_PERFECT) : i], tense) else "future"
    if before in tense.passives or before in tense.infinitives:
        return "open"
    if word in tense.past or (word.endswith(tense.past_endings) and word.islower()):
        return "past"
    # "promised Monday to leave": what is intended may stand before a day or a name.
    apart = before[:1].isupper() and i - 2 >= start and (tokens[i - 2], word) in tense.future_pairs
    return "future" if apart else "open"
