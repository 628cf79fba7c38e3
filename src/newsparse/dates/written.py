"""What a date says by itself, before anything else in the article says which day that is.

A reader gives `Written` mentions; each holds a *meaning*, one of the small classes below, that names no day of its own
unless the words do. The resolve stage turns meanings into values. (Not frozen, since freezing costs twice the time for
each of the many that are made; a reader's are finished by `newsparse.dates.find`, nothing assigns to them later.)
"""

from typing import Literal

from attrs import define, field

from newsparse.model.mentions import DateKind

#: The calendar as readers and resolvers count it: what a year and a week hold, the longest month, TIMEX3's seasons.
MONTHS_A_YEAR, QUARTERS_A_YEAR, HALVES_A_YEAR, DAYS_A_WEEK, LONGEST_MONTH = 12, 4, 2, 7, 31
SEASONS = ("SP", "SU", "FA", "WI")

Unit = Literal["century", "decade", "year", "half", "quarter", "season", "month", "week", "weekend", "day"]

#: Where a date without a year lies from its anchor: told by a word of the mention ("last April") or left open.
Direction = Literal["last", "this", "next", "coming", "open"]

#: What a date counts from: the article's day, or the date told before it ("three days later").
Anchor = Literal["publication", "story"]


@define(eq=False, repr=False)
class Absolute:
    """A granule that needs no anchor: unit, and its number in years, or (year, place) for parts of a year."""

    unit: Unit
    year: int
    place: int = 0


@define(eq=False, repr=False)
class Day:
    """A day of a month; the year (and the month of "the 18th") may be missing, the weekday only helps to find it."""

    day: int
    month: int | None = None
    year: "Meaning | int | None" = None
    weekday: int | None = None
    direction: Direction = "open"


@define(eq=False, repr=False)
class PartOfYear:
    """A month, quarter, half or season; ``year`` None is found by tense."""

    unit: Unit
    place: int
    year: "Meaning | int | None" = None
    direction: Direction = "open"
    anchor: Anchor = "publication"


@define(eq=False, repr=False)
class Weekday:
    """A day of the week (Monday is 0), alone or in a week that another meaning tells."""

    weekday: int
    week: "Meaning | None" = None
    direction: Direction = "open"
    anchor: Anchor = "publication"


@define(eq=False, repr=False)
class Nearest:
    """A decade or a two-digit year without its century: "the '90s"."""

    unit: Unit
    number: int


@define(eq=False, repr=False)
class Holiday:
    """A feast by the key of its calendar rule; ``days`` from it (its eve), or the ``weekday`` that is nearest to it."""

    key: str
    year: "Meaning | int | None" = None
    direction: Direction = "open"
    days: int = 0
    weekday: int | None = None


@define(eq=False, repr=False)
class Shift:
    """So many units from the anchor: "last week" is one week back.

    ``base`` is the meaning to count from where the words tell one ("the day before last Tuesday").
    """

    unit: Unit
    count: int
    anchor: Anchor = "publication"
    base: "Meaning | None" = None
    #: "the quarter", "the year": the one that the story is about, the last that ended if it told none.
    recall: bool = False


@define(eq=False, repr=False)
class Part:
    """A piece inside a container: the first week of March, the last day of 2024; ``place`` counts from 1 or -1."""

    unit: Unit
    place: int
    whole: "Meaning"
    weekday: int | None = None


@define(eq=False, repr=False)
class YearAgo:
    """A year before, as fine as what it is compared with: "a year earlier"; ``year`` where the words tell which."""

    unit: Unit | None = None
    year: int | None = None
    anchor: Anchor = "publication"


@define(eq=False, repr=False)
class ClockShift:
    """So many minutes from the time that the story told ("20 minutes later"), or from the article's ("an hour ago")."""

    minutes: int
    anchor: Anchor = "story"


@define(eq=False, repr=False)
class Anniversary:
    """The day, week or month that lies so many units back from the article's own: "ten years ago today"."""

    unit: Unit
    count: int
    piece: Unit = "day"


@define(eq=False, repr=False)
class Clock:
    """A time of day; ``offset`` in minutes from UTC where the zone tells it beyond doubt."""

    hour: int
    minute: int | None = None
    second: int | None = None
    day: "Meaning | None" = None
    zone: str | None = None
    offset: int | None = None


@define(eq=False, repr=False)
class DayPart:
    """Morning, evening, night: the TIMEX3 letters."""

    part: str
    day: "Meaning | None" = None


@define(eq=False, repr=False)
class Reference:
    """PAST_REF, PRESENT_REF or FUTURE_REF."""

    value: str


@define(eq=False, repr=False)
class Numeric:
    """Three numbers with separators of which the first two may be day and month in either order."""

    first: int
    second: int
    year: int


@define(eq=False, repr=False)
class Period:
    """A duration: its TIMEX3 value, and whether it is one that the story tells of: "the nine months"."""

    value: str
    told: bool = False


@define(eq=False, repr=False)
class Repeat:
    """A set: its TIMEX3 value, quantifier ("EVERY") and frequency ("2X")."""

    value: str
    quant: str | None = None
    freq: str | None = None


Meaning = (
    Absolute
    | Day
    | PartOfYear
    | Weekday
    | Nearest
    | Holiday
    | Shift
    | Part
    | YearAgo
    | ClockShift
    | Anniversary
    | Clock
    | DayPart
    | Reference
    | Numeric
    | Period
    | Repeat
)


@define(kw_only=True, eq=False, repr=False)
class Written:
    """One expression: tokens ``first`` to ``last`` (exclusive), what it says, and how it is modified.

    ``opens`` is the side that a preposition before it opens: "since 2017" has no end.
    """

    first: int
    last: int
    kind: DateKind
    meaning: Meaning
    modifier: str | None = None
    opens: Literal["start", "end"] | None = None
    rule: str = field(default="")
