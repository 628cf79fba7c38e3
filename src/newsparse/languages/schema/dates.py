"""What the dates extractor must know of a language.

Machinery asks for word classes by these names; a language leaves out those that it does not have. Classes that mean
something: ``month``, ``month_abbr``, ``may`` (1 to 12); ``weekday``, ``weekday_abbr``, ``weekdays`` (Monday is 0);
``number``, ``tens``, ``one``, ``ordinal`` (their number), ``vague`` ("X"); ``unit``, ``units`` and the rest of the
units (the unit's name: "day", "week", "hour", ...); ``edge``, ``edge_noun`` (``START``, ``MID``, ``END``); ``season``
(1 spring to 4 winter); ``daypart`` (TIMEX3 letters: "MO"); ``zone`` (what the zone stands at).
"""

from collections.abc import Mapping
from typing import Literal

from attrs import field, frozen

from newsparse.languages.schema.rules import RuleBook

#: A feast: (month, day), (month, weekday from Monday 0, place in the month, -1 the last), or (feast, days after it),
#: of this table or of those that `newsparse.resolve.dates.feasts` computes, named in capitals.
Feast = tuple[int, int] | tuple[int, int, int] | tuple[str, int]


@frozen(kw_only=True, eq=False, repr=False)
class Lead:
    """Words before a date that belong to it and modify it ("more than"), for some kinds of date only.

    ``counted`` says that the words need a date with a number ("about three days").
    """

    words: tuple[str, ...]
    modifier: str
    kinds: frozenset[str] = frozenset({"date", "time", "duration"})
    counted: bool = False
    #: Kinds of which the words set the modifier from outside the mention.
    outside: frozenset[str] = frozenset()
    #: The side that the words open: "prior to".
    opens: Literal["start", "end"] | None = None


@frozen(kw_only=True, eq=False, repr=False)
class Tense:
    """Words near a weekday or a month that tell whether it lies ahead or behind."""

    future: frozenset[str] = frozenset()
    #: Two words that look ahead together: "is to".
    future_pairs: frozenset[tuple[str, str]] = frozenset()
    past: frozenset[str] = frozenset()
    #: Two words that make a past of a verb behind them: "could not".
    past_pairs: frozenset[tuple[str, str]] = frozenset()
    past_endings: tuple[str, ...] = ()
    #: Words that make a participle, and no past, of the word behind them.
    passives: frozenset[str] = frozenset()
    #: Those of a past before the past, which not even "by" and "until" turn ahead.
    perfect: frozenset[str] = frozenset()
    #: Prepositions that let a date lie ahead when no verb tells: "by", "until".
    ahead: frozenset[str] = frozenset()
    #: Those of them that look back all the same where the verb before them is a past: "by".
    arriving: frozenset[str] = frozenset()
    #: Those that look back: "since".
    behind: frozenset[str] = frozenset()
    #: Verbs ahead that are nouns too, and no verb behind digits or any of these words: "by 51 votes Monday".
    nouns: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    #: Words before an infinitive, which is no past even where it looks like one: "would quit", "to cut".
    infinitives: frozenset[str] = frozenset()
    #: What has happened when it is told by its day: "Monday's ruling".
    happened: frozenset[str] = frozenset()
    #: What is held when it is told by its month, behind or ahead: "the July vote".
    events: frozenset[str] = frozenset()
    #: Words before a month that a verb governs: "rose in July".
    governing: frozenset[str] = frozenset()
    #: Preposition and verbs that book a day ahead: "canceled trains for Monday".
    booking: frozenset[str] = frozenset()
    booked: frozenset[str] = frozenset()
    #: Verbs of the past that last to a date, which then lies behind all the same: "ran until Sunday".
    lasting: frozenset[str] = frozenset()
    #: What a contract names a month for, beside it: "for October delivery".
    delivering: frozenset[str] = frozenset()


@frozen(kw_only=True, eq=False, repr=False)
class DateWords:
    """Vocabulary and rows, and what stands around dates."""

    book: RuleBook
    #: Feasts by key, in the Gregorian calendar.
    feasts: Mapping[str, Feast] = field(factory=dict)
    #: Offsets in minutes from UTC, only of zones that mean one thing everywhere.
    zones: Mapping[str, int] = field(factory=dict)
    leads: tuple[Lead, ...] = ()
    #: Prepositions outside the mention: the modifier, and the side that they open.
    openers: Mapping[str, tuple[str, str]] = field(factory=dict)
    #: Those of them that say all of what has its article behind them: "through the night".
    throughout: frozenset[str] = frozenset()
    #: Words between the ends of a range or the members of a list, which share what one of them leaves out.
    joiners: frozenset[str] = frozenset()
    #: Those of them that only stand in a range, which runs forwards.
    range_joiners: frozenset[str] = frozenset()
    #: Words between a quarter and the day or the month that ends it.
    closers: frozenset[str] = frozenset()
    #: Words before what is only compared with what the story is about: "up from the third quarter".
    comparing: frozenset[str] = frozenset()
    #: Words that make a bare year number a year; and what the words after a plain number of things end in.
    year_prepositions: frozenset[str] = frozenset()
    plural_endings: tuple[str, ...] = ()
    singular_endings: tuple[str, ...] = ()
    tense: Tense = field(factory=Tense)
