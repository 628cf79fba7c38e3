"""Which year a date without one lies in: the nearest that its words and its verb allow."""

import datetime
from collections.abc import Callable

from newsparse.dates.written import PartOfYear
from newsparse.resolve.dates.anchors import Story
from newsparse.resolve.dates.calendar import Granule, granule_at, part_of_year
from newsparse.resolve.dates.history import in_story
from newsparse.resolve.dates.tense import Telling, Told

#: A date without a year lies at most so many days behind and ahead of the article's day, by the verb's tense.
REACH: dict[Told, tuple[int, int]] = {"open": (250, 100), "past": (300, 60), "passed": (366, 0), "future": (40, 310)}
#: What begins within so many days is nearer than the same of any other year, movable feasts included.
_CERTAIN = 150
#: A quarter to come begins within so many days.
QUARTER_AHEAD = 100


#: Gives what stands in a year, None where nothing does.
Place = Callable[[int], Granule | None]


def placed(place: Place, story: Story, direction: str, tense: Telling) -> Granule | None:
    """Choose the year of what stands in every year: the article's own, if that is certain, is looked at alone."""
    day = story.day
    if direction == "open" and story.history and story.told_year is not None:
        return in_story(place, story.told_year)
    if direction == "open" and day is not None:
        granule = place(day.year)
        if granule is not None and _is_nearest(granule, day, tense):
            return granule
    return nearest_of(candidates_of(place, story), story, direction, tense)


def _is_nearest(granule: Granule, day: datetime.date, tense: Telling) -> bool:
    """Tell whether a piece holds a day, or lies as near as the verb lets it reach and no other year can be nearer."""
    distance = _days_to(granule, day)
    if distance == 0 or abs(distance) > _CERTAIN:
        return distance == 0
    back, ahead = REACH[tense()]
    return -back <= distance <= ahead


def candidates_of(place: Place, story: Story) -> list[Granule]:
    """Give what stands in the years around the article's."""
    if story.day is None:
        return []
    found = [place(story.day.year + step) for step in (-1, 0, 1)]
    return [granule for granule in found if granule is not None]


def nearest_of(candidates: list[Granule], story: Story, direction: str, tense: Telling) -> Granule | None:
    """Choose the year of a date that tells none: by its word, else the nearest within what the verb lets it reach."""
    if story.day is None or not candidates:
        return None
    if direction == "this":
        return next((granule for granule in candidates if granule.at("year") == story.here("year")), None)
    day = story.day
    days = [_days_to(granule, day) for granule in candidates]
    if direction == "open":
        return candidates[days.index(0 if 0 in days else _nearest_day(days, tense()))]
    if direction == "last":
        return next(
            (granule for granule, distance in zip(candidates[::-1], days[::-1], strict=True) if distance < 0), None
        )
    return next((granule for granule, distance in zip(candidates, days, strict=True) if distance > 0), None)


def _days_to(granule: Granule, day: datetime.date) -> int:
    """Give how many days a piece begins after a day, below 0 before, 0 where it holds the day."""
    return 0 if granule_at(granule.unit, day).number == granule.number else granule.begins() - day.toordinal()


def _nearest_day(days: list[int], tense: Told) -> int:
    """Give the nearest of some days within what the verb lets a date reach, of all if none is."""
    back, ahead = REACH[tense]
    return min([day for day in days if -back <= day <= ahead] or days, key=abs)


def part_beside(meaning: PartOfYear, told: Granule | None) -> Granule | None:
    """Give the first such part of a year before or after what the story told."""
    first = told.first if told else None
    if told is None or first is None:
        return None
    begins, ends = told.bounds()
    step = 1 if meaning.direction == "next" else -1
    for years in range(3):
        part = part_of_year(meaning.unit, first.year + step * years, meaning.place)
        if part.bounds()[0] > ends if step > 0 else part.bounds()[1] < begins:
            return part
    return None


def last_ended(candidates: list[Granule], story: Story, tense: Telling) -> Granule | None:
    """Give the last quarter that ended before the article's day; the one that runs or comes where the verb says so."""
    if story.day is None:
        return None
    ended = [granule for granule in candidates if granule.bounds()[1] < story.today]
    coming = next((granule for granule in candidates if granule.bounds()[1] >= story.today), None)
    if coming and coming.begins() - story.today <= QUARTER_AHEAD and tense() == "future":
        return coming
    return ended[-1] if ended else None
