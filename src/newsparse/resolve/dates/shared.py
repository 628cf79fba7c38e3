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
            if (
                other is not None
                and isinstance(mine, Weekday)
                and isinstance(other, Day)
                and _brackets(shared[i], shared[i + 1], document)
            ):
                told = evolve(other, weekday=mine.weekday)
                shared[i], shared[i + 1] = evolve(shared[i], meaning=told), evolve(shared[i + 1], meaning=told)
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


def _brackets(left: Written, right: Written, document: Document) -> bool:
    """Tell whether a bracket behind a weekday tells its day: "Friday (Mar 1)"."""
    words = document.tokens.words
    return right.first == left.last + 1 and words[left.last] == "(" and words[right.last : right.last + 1] == [")"]


def follows(left: Written, right: Written) -> bool:
    """Tell whether two mentions are weekdays of which the second may lie behind the first: it tells no week itself."""
    if not (isinstance(left.meaning, Weekday) and isinstance(right.meaning, Weekday)):
        return False
    return right.meaning.direction == "open" and right.meaning.week is None


def spans(left: Written, right: Written, document: Document, words: DateWords) -> bool:
    """Tell whether two months are the ends of a range, and the second tells neither its year nor its direction.

    Where the first tells its year, "and" joins them too: "between November 1993 and January".
    """
    one, two = left.meaning, right.meaning
    if not (isinstance(one, PartOfYear) and isinstance(two, PartOfYear)) or one.unit != two.unit:
        return False
    joiners = words.range_joiners if one.year is None else words.joiners
    return two.year is None and two.direction == "open" and joined(left, right, document, joiners)


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
