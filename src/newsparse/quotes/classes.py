"""The classes of words that the machinery asks for by name: each has the same character in every language.

So a reader compares a place with a constant: it looks nothing up. A class that a language leaves out is empty.
"""

import functools
from collections.abc import Iterator

from newsparse.languages.schema import Vocabulary
from newsparse.rules.lexicon import compile_lexicon
from newsparse.text.tokens import BREAK

#: Classes that the machinery sets itself: four ways a quotation can end, and the end of a sentence.
QUOTES = ("quote_comma", "quote_stop", "quote_ask", "quote_bare")
#: The classes of the four regular forms of a verb, and of the forms that are as often nouns.
FORMS = ("verb_base", "verb", "verb_past", "verb_ing", "verb_past")
NOUN = "verb_noun"
#: The class of nouns of speech that are no verbs.
SPEECH = "noun"
#: The class of participles, which can open a sentence: Calling it late, Lee left.
PARTICIPLE = "verb_ing"
#: The class of adjectives that cite.
ATTITUDE = "adjective"

_NAMES = (
    "quote_comma|quote_stop|quote_ask|quote_bare|stop|verb_base|verb|verb_past|verb_ing|verb_noun|noun|adjective|comma|"
    "colon|semicolon|dot|opening|closing|possessive|pronoun|contracted|object|there|who|that|det|quantifier|be|have|aux|"
    "may|adverb|day|of|to|by|prep|as|and|but|wh|if|time|particle|last|sub|raising|finite"
)
#: In every language these come first, so that their characters are the same.
NAMES = tuple(_NAMES.split("|"))
_CHARACTERS = {**compile_lexicon(Vocabulary(classes=dict.fromkeys(NAMES, ()))).characters, "break": BREAK}


@functools.cache
def any_of(names: str) -> frozenset[str]:
    """Give the characters of some classes, joined as in a pattern: ``comma|and``; what parts blocks is a break."""
    return frozenset(_CHARACTERS[name] for name in names.split("|"))


def _each(names: str) -> Iterator[str]:
    return map(_CHARACTERS.__getitem__, names.split("|"))


STOP, COMMA, COLON, OPENING, HYPHEN, DASH, CAP, WORD = _each("stop|comma|colon|opening|hyphen|dash|cap|word")
VERB_PAST, VERB_ING, VERB_NOUN, BE, DET, WHO, THAT = _each("verb_past|verb_ing|verb_noun|be|det|who|that")
LAST, INITIAL, TO, VERB_BASE, PARTICLE = _each("last|initial|to|verb_base|particle")
PRONOUN, ADVERB, PREP, BY, AS, AND = _each("pronoun|adverb|prep|by|as|and")
QUOTE_COMMA, QUOTE_STOP, QUOTE_ASK, QUOTE_BARE = _each("|".join(QUOTES))
#: A quotation; what a sentence begins after.
QUOTATION, ENDS_SENTENCE = any_of("|".join(QUOTES)), any_of("stop|break")
