"""What stands before a clause and is none itself: a time, a condition, a link; and the clause that it frames."""

from newsparse.quotes.contents import clause_end
from newsparse.quotes.draft import Place, Record
from newsparse.quotes.sources import is_finite

#: What shows the finite verb of a clause, and within how many tokens of its begin that stands.
FINITE = "be|have|aux|may|finite|raising|pronoun|contracted"
NEAR = 4
#: What opens no clause after an inquit.
NO_CLAUSE = "who|verb_ing|sub|and|but|that"
#: What links a sentence to the one before and is no part of a clause: But, says Lee, ...
LINKING = "and|but|adverb"
#: What opens a frame; a fronted participle tells what the speaker did, and frames nothing that is said.
_OPENING, _OWN = "prep|sub|if|adverb|verb_ing|as|verb_past", "verb_ing|verb_past|as"
#: The fewest tokens of a clause that is framed.
FRAMED = 2


def is_link(record: Record, first: int, comma: int) -> bool:
    """Tell whether what stands before the comma only links a sentence to the one before: But, Still."""
    return record.is_a(first, LINKING) and comma == first + 1


def is_fronted(record: Record, first: int, comma: int) -> bool:
    """Tell whether what stands before the comma is no sentence: Earlier in the day, When asked, But."""
    if is_link(record, first, comma):
        return True
    if record.is_a(comma + 1, "comma") or not record.is_a(first, _OPENING):
        return False
    return record.find("comma", first, comma) < 0


def frames_clause(record: Record, first: int, after: int) -> bool:
    """Tell whether what is fronted frames a clause after the inquit: When the siren sounds, he said, pupils leave."""
    if not record.is_a(after, "comma") or record.is_a(first, _OWN) or record.is_a(after + 1, NO_CLAUSE):
        return False
    return clause_end(record, after + 1) > after + FRAMED


def before_framed(record: Record, first: int, last: int) -> Place:
    """Give a source without the clause after its comma, which is framed: In May, said police, | two men came in."""
    comma = record.shape.rfind(record.characters["comma"], first, last)
    if comma < 0 or record.is_a(comma + 1, "who"):
        return first, last
    return first, comma if any(is_finite(record, place) for place in range(comma + 2, last)) else last


def opens_finite(record: Record, at: int) -> bool:
    """Tell whether the verb of a clause stands near its begin."""
    return record.is_any(at, at + NEAR, FINITE) or any(is_finite(record, near) for near in range(at + 1, at + NEAR))
