"""English for the quotes extractor."""

from newsparse.languages.en.quotes.contents import CONTENTS
from newsparse.languages.en.quotes.ends import ENDS, TURN
from newsparse.languages.en.quotes.homographs import HOMOGRAPHS
from newsparse.languages.en.quotes.nouns import ADJECTIVES, NOUNS
from newsparse.languages.en.quotes.sources import FREE, INVERTED, SOURCES
from newsparse.languages.en.quotes.speakers import SPEAKERS
from newsparse.languages.en.quotes.verbs import VERBS
from newsparse.languages.en.quotes.verbs_manner import MANNER
from newsparse.languages.en.quotes.verbs_stance import STANCE
from newsparse.languages.en.quotes.words import (
    ADVERB_ENDINGS,
    AUTHORS,
    CLASSES,
    ELISIONS,
    EXACT,
    FINITE_ENDINGS,
    IMPERSONAL,
    MEANS,
    NAMING,
    NEGATIONS,
    NO_ADVERBS,
    NO_SUBJECTS,
    OCCASIONS,
    OWNERS,
    PARTICIPLE_ENDINGS,
    PLURAL_ENDINGS,
    WORKS,
)
from newsparse.languages.schema.quotes import QuoteWords

QUOTES = QuoteWords(
    verbs={**VERBS, **MANNER, **STANCE},
    nouns=NOUNS,
    adjectives=ADJECTIVES,
    owners=OWNERS,
    authors=AUTHORS,
    means=MEANS,
    occasions=OCCASIONS,
    homographs=HOMOGRAPHS,
    classes=CLASSES,
    exact=EXACT,
    works=WORKS,
    naming=NAMING,
    adverb_endings=ADVERB_ENDINGS,
    no_adverbs=NO_ADVERBS,
    no_subjects=NO_SUBJECTS,
    impersonal=IMPERSONAL,
    negations=NEGATIONS,
    finite_endings=FINITE_ENDINGS,
    plural_endings=PLURAL_ENDINGS,
    participle_endings=PARTICIPLE_ENDINGS,
    sources=SOURCES,
    inverted=INVERTED,
    contents=CONTENTS,
    free=FREE,
    ends=ENDS,
    turn=TURN,
    elisions=ELISIONS,
    speakers=SPEAKERS,
)
