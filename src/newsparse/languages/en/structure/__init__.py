"""English for the structure reader."""

from newsparse.languages.en.structure.bylines import BYLINE
from newsparse.languages.en.structure.calls import CALLS
from newsparse.languages.en.structure.captions import CAPTIONS, CAPTIONS_BY_THEIR_CREDIT
from newsparse.languages.en.structure.credits import CREDITS
from newsparse.languages.en.structure.datelines import BARE_DATE, CLOCK, DATELINE
from newsparse.languages.en.structure.furniture import FURNITURE, OPENERS
from newsparse.languages.en.structure.headings import HEADINGS, LABELS
from newsparse.languages.en.structure.notes import NOTES
from newsparse.languages.en.structure.notices import NOTICES
from newsparse.languages.en.structure.page import PAGE
from newsparse.languages.en.structure.people import PEOPLE
from newsparse.languages.en.structure.pointers import POINTERS, POINTERS_AT_THE_END
from newsparse.languages.en.structure.site import SITE
from newsparse.languages.en.structure.stamps import STAMPS
from newsparse.languages.schema.structure import StructureWords

STRUCTURE = StructureWords(
    asides=(*STAMPS, *NOTES, *PEOPLE, *CAPTIONS, *CREDITS, *POINTERS, *PAGE, *SITE, *CALLS, *NOTICES),
    endings=(*CAPTIONS_BY_THEIR_CREDIT, *POINTERS_AT_THE_END),
    furniture=FURNITURE,
    furniture_leads=OPENERS,
    clock=CLOCK,
    bare_date=BARE_DATE,
    byline=BYLINE,
    dateline=DATELINE,
    headings=HEADINGS,
    labels=LABELS,
)
