"""English for the dates extractor."""

from newsparse.languages.en.dates.context import (
    CLOSERS,
    COMPARING,
    JOINERS,
    LEADS,
    OPENERS,
    RANGE_JOINERS,
    TENSE,
    THROUGHOUT,
    YEAR_PREPOSITIONS,
    ZONES,
)
from newsparse.languages.en.dates.counted import COUNTED_RULES
from newsparse.languages.en.dates.days import DAY_RULES
from newsparse.languages.en.dates.durations import DURATION_RULES
from newsparse.languages.en.dates.holidays import FEASTS, HOLIDAY_RULES
from newsparse.languages.en.dates.months import MONTH_RULES
from newsparse.languages.en.dates.quarters import QUARTER_RULES
from newsparse.languages.en.dates.relative import RELATIVE_RULES
from newsparse.languages.en.dates.sets import SET_RULES
from newsparse.languages.en.dates.times import TIME_RULES
from newsparse.languages.en.dates.uncounted import UNCOUNTED_RULES
from newsparse.languages.en.dates.vague import VAGUE_RULES
from newsparse.languages.en.dates.words import VOCABULARY
from newsparse.languages.en.dates.years import YEAR_RULES
from newsparse.languages.schema.dates import DateWords
from newsparse.languages.schema.rules import RuleBook

#: In order of preference: of two rows that match equally much, the earlier one reads.
_RULES = (
    *DAY_RULES,
    *TIME_RULES,
    *SET_RULES,
    *HOLIDAY_RULES,
    *QUARTER_RULES,
    *MONTH_RULES,
    *YEAR_RULES,
    *RELATIVE_RULES,
    *COUNTED_RULES,
    *VAGUE_RULES,
    *DURATION_RULES,
    *UNCOUNTED_RULES,
)

DATES = DateWords(
    book=RuleBook(vocabulary=VOCABULARY, rules=_RULES),
    feasts=FEASTS,
    zones=ZONES,
    leads=LEADS,
    openers=OPENERS,
    throughout=THROUGHOUT,
    joiners=JOINERS,
    range_joiners=RANGE_JOINERS,
    closers=CLOSERS,
    comparing=COMPARING,
    year_prepositions=YEAR_PREPOSITIONS,
    plural_endings=("s",),
    singular_endings=("ss", "us", "is"),
    tense=TENSE,
)
