"""English for the quotes extractor."""

from newsparse.languages.en.quotes.nouns import NOUNS
from newsparse.languages.en.quotes.patterns import CONTENTS, ENDS, FREE, INVERTED, SOURCES
from newsparse.languages.en.quotes.speakers import SPEAKERS
from newsparse.languages.en.quotes.verbs import VERBS
from newsparse.languages.en.quotes.verbs_stance import HOMOGRAPHS, STANCE
from newsparse.languages.en.quotes.words import AUTHORS, CLASSES, ELISIONS, EXACT, FINITE_ENDINGS, OWNERS
from newsparse.languages.schema.quotes import QuoteWords

QUOTES = QuoteWords(
    verbs={**VERBS, **STANCE},
    nouns=NOUNS,
    owners=OWNERS,
    authors=AUTHORS,
    homographs=HOMOGRAPHS,
    classes=CLASSES,
    exact=EXACT,
    finite_endings=FINITE_ENDINGS,
    sources=SOURCES,
    inverted=INVERTED,
    contents=CONTENTS,
    free=FREE,
    ends=ENDS,
    elisions=ELISIONS,
    speakers=SPEAKERS,
)
