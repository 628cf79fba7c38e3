"""What stands before a clause and is none itself: a time, a condition, a link; and the clause that it frames."""

from newsparse.quotes.classes import CAP, COMMA, WHO, any_of
from newsparse.quotes.contents import clause_end
from newsparse.quotes.draft import Place, Record
from newsparse.quotes.sources import is_finite

#: What shows the finite verb of a clause, and within how many tokens of its begin that stands.
FINITE = any_of("be|have|aux|may|finite|raising|pronoun|contracted")
NEAR = 4
#: What opens no clause after an inquit.
NO_CLAUSE = any_of("who|verb_ing|sub|and|but|that")
#: What links a sentence to the one before and is no part of a clause: But, says Lee, ...
_LINKING = any_of("and|but|adverb")
#: What opens a frame; a fronted participle tells what the speaker did, and frames nothing that is said.
_OPENING, _OWN = any_of("prep|sub|if|adverb|verb_ing|as|verb_past"), any_of("verb_ing|verb_past|as")
#: What stands after a participle that no list has, and what can be the verb of its clause if it is a subject.
_AFTER_PARTICIPLE = any_of("to|prep|of|det|possessive|by|as")
_ANY_VERB = any_of("be|have|aux|may|finite|raising|verb|verb_noun")
#: What goes on after an inquit with the subject before it: The roof, according to Lee, | was not safe.
PREDICATE = any_of("be|have|aux|may|finite")
#: The fewest tokens of a clause that is framed.
FRAMED = 2


def is_link(record: Record, first: int, comma: int) -> bool:
    """Tell whether what stands before the comma only links a sentence to the one before: But, Still."""
    return comma == first + 1 and record.shape[first] in _LINKING


def is_fronted(record: Record, first: int, comma: int) -> bool:
    """Tell whether what stands before the comma is no sentence: Earlier in the day, When asked, But."""
    if is_link(record, first, comma):
        return True
    opens = record.shape[first] in _OPENING or _is_participle(record, first, comma)
    if record.shape[comma + 1] == COMMA or not opens:
        return False
    return COMMA not in record.shape[first:comma]


def _is_participle(record: Record, first: int, comma: int) -> bool:
    """Tell whether a participle opens what tells how somebody spoke: Speaking to reporters in Hull, Lee said ..."""
    shape = record.shape
    if shape[first] != CAP or shape[first + 1] not in _AFTER_PARTICIPLE:
        return False
    ending = record.word(first).endswith(record.grammar.words.participle_endings)
    return ending and not any(shape[at] in _ANY_VERB or is_finite(record, at) for at in range(first + 2, comma))


def frames_clause(record: Record, first: int, after: int) -> bool:
    """Tell whether what is fronted frames a clause after the inquit: When the siren sounds, he said, pupils leave."""
    shape = record.shape
    if shape[after] != COMMA or shape[first] in _OWN or shape[after + 1] in NO_CLAUSE:
        return False
    if shape[first] == CAP:
        return shape[after + 1] in PREDICATE  # Mending the roof, Lee said, is hard
    return clause_end(record, after + 1) > after + FRAMED


def before_framed(record: Record, first: int, last: int) -> Place:
    """Give a source without the clause after its comma, which is framed: In May, said police, | two men came in."""
    comma = record.shape.rfind(COMMA, first, last)
    if comma < 0 or record.shape[comma + 1] == WHO:
        return first, last
    return first, comma if any(is_finite(record, place) for place in range(comma + 2, last)) else last


def opens_finite(record: Record, at: int) -> bool:
    """Tell whether the verb of a clause stands near its begin."""
    near = record.shape[at : at + NEAR]
    return not FINITE.isdisjoint(near) or any(is_finite(record, place) for place in range(at + 1, at + NEAR))
