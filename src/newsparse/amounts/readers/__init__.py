"""Readers by kind: from what a row matched to an amount as written."""

from newsparse.amounts.readers.ages import READERS as AGES
from newsparse.amounts.readers.counts import READERS as COUNTS
from newsparse.amounts.readers.figures import READERS as FIGURES
from newsparse.amounts.readers.measures import READERS as MEASURES
from newsparse.amounts.readers.money import READERS as MONEY

READERS = {**MONEY, **MEASURES, **AGES, **COUNTS, **FIGURES}
