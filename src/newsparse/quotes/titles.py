"""Whether marks enclose the title of a work and nothing that anybody said: the film “The Long Way”, on “Late Night”."""

from newsparse.quotes.classes import AS, COMMA, any_of
from newsparse.quotes.draft import Record

#: From so many letters on, the words of a title have capitals.
CAPITALISED = 4
#: Words of a title that have no capital.
_SMALL = any_of("det|prep|of|and|but|to|by|as|possessive|apostrophe")
#: So many tokens stand before a title that a noun introduces.
_LEAST = 2
#: What stands before a title in its sentence; before what is said stands a verb, a comma or a colon.
_BEFORE = any_of("prep|of|det|possessive|word|noun|cap|acronym|and|quantifier|verb_noun|as|be")


def is_title(record: Record, at: int) -> bool:
    """Tell whether every longer word of a quotation has a capital, as in the title of a work."""
    marked = record.quotes[at]
    every, known = record.said[marked.first : marked.last], record.grammar.lexicon.classes
    if any(word.islower() and known.get(word) not in _SMALL for word in every):
        return False
    words = [word for word in every if len(word) >= CAPITALISED]
    several = marked.last > marked.first + 1 and not all(map(str.isupper, words))
    return several and all(word[0].isupper() or not word[0].isalpha() for word in words)


def is_inside(record: Record, at: int) -> bool:
    """Tell whether a title stands where only a noun can: on “Late Night,” the minister said."""
    return record.shape[at - 1] in _BEFORE and is_title(record, at)


def names_work(record: Record, at: int) -> bool:
    """Tell whether a noun of a work stands before a quotation: in his book, “The Long Way”, a song called “Home”."""
    works, before = record.grammar.words.works, at - 1
    if at < _LEAST:
        return False
    if record.shape[before] == AS and record.word(before - 1) in record.grammar.words.naming:
        return record.said[record.quotes[at].first][:1].isupper()  # known as “Old Bess”
    if record.shape[before] == COMMA or record.word(before) in record.grammar.words.naming:
        before -= 1
    if record.is_quote(before) or record.word(before) not in works:
        return False
    return record.said[record.quotes[at].first][:1].isupper()
