"""English for the structure reader."""

from newsparse.languages.en.structure.asides import ASIDES
from newsparse.languages.en.structure.bylines import BYLINE
from newsparse.languages.en.structure.datelines import BARE_DATE, CLOCK, DATELINE
from newsparse.languages.en.structure.headings import HEADINGS, LABELS
from newsparse.languages.en.structure.page import ENDINGS, PAGE
from newsparse.languages.schema.structure import StructureWords

STRUCTURE = StructureWords(
    asides=(*ASIDES, *PAGE),
    endings=ENDINGS,
    clock=CLOCK,
    bare_date=BARE_DATE,
    byline=BYLINE,
    dateline=DATELINE,
    headings=HEADINGS,
    labels=LABELS,
)
