"""Ranges and lists: neighbours joined by a word share the year that only one of them tells."""

from collections.abc import Sequence

from attrs import evolve

from newsparse.dates.written import Day, Meaning, PartOfYear, Weekday, Written
from newsparse.languages.schema.dates import DateWords
from newsparse.text.document import Document

#: How many tokens may join two dates: "-through-".
_JOIN = 3
_WITH_YEAR = (Day, PartOfYear)


def share_years(written: Sequence[Written], document: Document, words: DateWords) -> list[Written]:
    """Give a date without a year that of the date it is joined to, from the right: "March 3 to April 7, 2024"."""
    shared = list(written)
    other: Day | PartOfYear | None = None  # what stands to the right, if it is one of a year
    for i in range(len(shared) - 1, -1, -1):
        mine = shared[i].meaning
        if not isinstance(mine, _WITH_YEAR):
            other = None
            continue
        if (
            other is not None
            and mine.year is None
            and other.year is not None
            and not (isinstance(mine, PartOfYear) and mine.direction != "open")
            and joined(shared[i], shared[i + 1], document, words.joiners)
        ):
            mine = evolve(mine, year=_earlier(mine, other))
            shared[i] = evolve(shared[i], meaning=mine)
        other = mine
    return shared


def runs_on(left: Written, right: Written, document: Document, joiners: frozenset[str]) -> bool:
    """Tell whether two weekdays run on, joined by one of some words: the second does not lie before the first."""
    if not (isinstance(left.meaning, Weekday) and isinstance(right.meaning, Weekday)):
        return False
    return right.meaning.direction == "open" and right.meaning.week is None and joined(left, right, document, joiners)


def spans(left: Written, right: Written, document: Document, joiners: frozenset[str]) -> bool:
    """Tell whether two months are the ends of a range, and neither tells its year or its direction."""
    one, two = left.meaning, right.meaning
    if not (isinstance(one, PartOfYear) and isinstance(two, PartOfYear)) or one.unit != two.unit:
        return False
    untold = one.year is None and two.year is None and two.direction == "open"
    return untold and joined(left, right, document, joiners)


def joined(left: Written, right: Written, document: Document, joiners: frozenset[str]) -> bool:
    """Tell whether nothing but some joining words stands between two mentions."""
    if not 0 < right.first - left.last <= _JOIN:
        return False
    return all(word.lower() in joiners for word in document.tokens.words[left.last : right.first])


def _earlier(mine: Day | PartOfYear, other: Day | PartOfYear) -> Meaning | int | None:
    """Give the year of the first of two joined dates: December to January crosses the year."""
    place, next_place = _place(mine), _place(other)
    crosses = place is not None and next_place is not None and place > next_place
    return other.year - 1 if crosses and isinstance(other.year, int) else other.year


def _place(meaning: Day | PartOfYear) -> tuple[int, int] | None:
    if isinstance(meaning, Day):
        return (meaning.month, meaning.day) if meaning.month else None
    return (meaning.place, 0) if meaning.unit == "month" else None
