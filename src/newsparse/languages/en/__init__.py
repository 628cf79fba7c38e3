"""English."""

from newsparse.languages.en.amounts import AMOUNTS
from newsparse.languages.en.dates import DATES
from newsparse.languages.en.quotes import QUOTES
from newsparse.languages.en.structure import STRUCTURE
from newsparse.languages.en.text import TEXT
from newsparse.languages.schema import Language

ENGLISH = Language(
    code="en",
    name="English",
    text=TEXT,
    structure=STRUCTURE,
    dates=DATES,
    amounts=AMOUNTS,
    quotes=QUOTES,
)
