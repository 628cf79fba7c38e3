"""What a resolved meaning is: the TIMEX3 value with its bounds."""

import datetime

from attrs import define

from newsparse.dates.written import Clock
from newsparse.resolve.dates.calendar import Granule

#: Letters of the parts of a day, their first and last minute; the night ends on the next morning, and the small hours
#: before the morning are of the day that they begin.
_PARTS = {
    "MO": ("MO", (5, 0), (11, 59)),
    "AF": ("AF", (12, 0), (17, 59)),
    "EV": ("EV", (17, 0), (23, 59)),
    "NI": ("NI", (18, 0), (5, 59)),
    "SMALL": ("MO", (0, 0), (5, 59)),
}


@define(kw_only=True, eq=False, repr=False)
class Resolved:
    """A value with its bounds; ``granule`` is the piece of the calendar that the story goes on from.

    (Not frozen, since freezing costs twice the time; nothing assigns to it.)
    """

    value: str | None = None
    start: datetime.date | None = None
    end: datetime.date | None = None
    granule: Granule | None = None
    zone: str | None = None
    quant: str | None = None
    freq: str | None = None
    relative: bool = True


UNKNOWN = Resolved()


def of_granule(granule: Granule | None, *, relative: bool = True) -> Resolved:
    """Give a piece of the calendar as a date; what lies outside the calendar is unknown."""
    told = granule.told() if granule is not None else None
    if told is None:
        return Resolved(relative=relative)
    value, first, last = told
    return Resolved(value=value, start=first, end=last, granule=granule, relative=relative)


def of_part(granule: Granule | None, part: str) -> Resolved:
    """Give a part of a day as a time."""
    day = granule.first if granule and granule.unit == "day" else None
    if granule is None or day is None:
        return UNKNOWN
    letters, (hour, minute), (last_hour, last_minute) = _PARTS[part]
    ends = day if part != "NI" else granule.shifted(1).first
    return Resolved(
        value=f"{granule.value}T{letters}",
        start=datetime.datetime.combine(day, datetime.time(hour, minute)),
        end=datetime.datetime.combine(ends, datetime.time(last_hour, last_minute)) if ends else None,
        granule=granule,
    )


def of_clock(granule: Granule | None, clock: Clock, offset: int | None, *, relative: bool) -> Resolved:
    """Give a time of the clock on a day; a bare hour is bounded by its first and last minute."""
    day = granule.first if granule and granule.unit == "day" else None
    if granule is None or day is None:
        return Resolved(zone=clock.zone)
    minute = clock.minute or 0
    text = f"{clock.hour:02}:{minute:02}" + (f":{clock.second:02}" if clock.second is not None else "")
    zone = datetime.UTC if offset == 0 else None
    start = datetime.datetime.combine(day, datetime.time(clock.hour, minute), tzinfo=zone)
    return Resolved(
        value=f"{granule.value}T{text}{'Z' if zone else ''}",
        start=start,
        end=start.replace(minute=59) if clock.minute is None else start,
        granule=granule,
        zone=clock.zone,
        relative=relative,
    )
