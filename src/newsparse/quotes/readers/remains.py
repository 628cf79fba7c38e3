"""What is left of the quotations in marks: second parts, going-on paragraphs, orphans, labels, fragments."""

from bisect import bisect_left
from itertools import pairwise

from newsparse.quotes.classes import CAP, COLON, DASH, DET, ENDS_SENTENCE, OPENING, PRONOUN, STOP, WORD, any_of
from newsparse.quotes.contents import place_draft
from newsparse.quotes.draft import Draft, Place, Record
from newsparse.quotes.readers.fragments import LONG, read_fragment
from newsparse.quotes.readers.inquits import enter_inquit
from newsparse.quotes.sources import source_after, source_before
from newsparse.quotes.subjects import subject_of, up_to_verb
from newsparse.quotes.titles import is_title
from newsparse.text.tokens import BREAK

#: From so many tokens on, a quotation that begins a sentence and that nobody is cited for is no subheading or title.
ALONE = 5
#: How far back, in tokens and in paragraphs, a quotation without a source of its own looks for one.
NEAR, PARAGRAPHS = 600, 2
#: How many words a name alone in its paragraph can have, and what they are.
NAME = 6
_CAPITALS = any_of("cap|initial|acronym|dot|hyphen")
#: How many stops, dashes and breaks stand between a quotation and the name that signs it.
SIGNED = 3
_DASH = any_of("dash|hyphen")
#: Marks that stand alone inside others, and around subheadings.
_SINGLE = frozenset({"‘", "'", "‚"})
#: What names are made of at least.
_NAMES = any_of("cap|acronym|initial")
#: What follows the noun with which a sentence begins, before a signature; quotations that a verb can follow.
_AFTER_NAME, _BEFORE_SIGNATURE = any_of("word|prep|of|comma"), any_of("stop|dash|break")
_OPEN = any_of("quote_comma|quote_ask")
#: What can be a verb after a quotation and a name, though no list has it: “No,” Oliver went on.
_ANY_VERB = any_of("word|raising|finite")


def attribute_remains(record: Record) -> None:
    """Attribute every quotation that no verb took, as far as the text tells; leave terms and titles."""
    if record.owners.keys() >= record.quotes.keys():
        return
    sources = sorted(
        (draft.cue or draft.source, draft.source) for draft in record.drafts if draft.source and not draft.dropped
    )
    before: list[Place] = []
    number = 0
    for at in record.quotes:
        while number < len(sources) and sources[number][0][0] < at:
            before.append(sources[number][1])
            number += 1
        if at not in record.owners:
            _attribute(record, at, _recent(record, at, before))
        owner = record.owners.get(at)
        if owner and owner.source and (number == 0 or owner.source[0] > sources[number - 1][0][0]):
            before.append(owner.source)


def _can_speak_on(record: Record, source: Place) -> bool:
    """Tell whether a source is somebody whose words can go on without being cited: a name, he or she."""
    first = source[0]
    if record.shape[first] == PRONOUN:
        return record.word(first).lower() not in record.grammar.words.impersonal
    if record.shape[first] == DET and record.word(source[1] - 1) in record.grammar.roles:
        return True
    if record.shape[first] in _NAMES and (source[1] == first + 1 or record.shape[first + 1] not in _AFTER_NAME):
        return True  # no noun that a sentence begins with: Video obtained from the salon
    return any(record.shape[at] in _NAMES and not record.begins_sentence(at) for at in range(*source))


def join_paragraphs(record: Record) -> None:
    """Make one quotation of paragraphs that are each opened anew and closed only at the last, whoever is cited where.

    The words that cite the speaker first stand for the whole ("... he said" in the last paragraph says nothing new).
    Where the later paragraph names a source of its own, the mark before may be a stray one, and the two stay apart.
    """
    joined: set[Draft] = set()
    for previous, at in pairwise(record.quotes):
        if record.quotes[previous].closed:
            continue
        before, draft = record.owners.get(previous), record.owners.get(at)
        if before and draft and before is not draft and _left_open(record, previous, at, before, draft):
            first, second = (before, draft) if before.cue else (draft, before)
            _join(record, first, second)
            joined.add(second)
    if joined:
        record.drafts = [draft for draft in record.drafts if draft not in joined]


def _join(record: Record, first: Draft, second: Draft) -> None:
    first.parts += second.parts
    for part in second.parts:
        record.owners.update(dict.fromkeys(range(*part), first))


def _left_open(record: Record, previous: int, at: int, before: Draft, draft: Draft) -> bool:
    """Tell whether a paragraph ended inside a quotation and the next one begins with a mark."""
    if before.cue and draft.cue and draft.source and record.shape[draft.source[0]] != PRONOUN:
        return False
    between = record.shape[previous + 1 : at].replace(STOP, "")
    return before.kind == draft.kind == "direct" and between == BREAK


def _recent(record: Record, at: int, sources: list[Place]) -> Place | None:
    """Give the last of the sources before a place that can speak on, if it stands near; drop those that cannot."""
    while sources and not _can_speak_on(record, sources[-1]):
        sources.pop()
    if not sources or at - sources[-1][0] > NEAR:
        return None
    previous = sources[-1]
    return previous if record.shape.count("\n", min(previous[0], at), at) <= PARAGRAPHS else None


def _attribute(record: Record, at: int, previous: Place | None) -> None:
    if _is_subheading(record, at):
        return
    if _goes_on(record, at) or _read_label(record, at) or _read_signature(record, at):
        return
    if _continues(record, at) or _read_unknown_inverted(record, at) or _read_unknown_verb(record, at):
        return
    length = record.folded.length(at)
    least = ALONE if record.quotes[at].closed else LONG
    if record.begins_sentence(at) and length >= least and not is_title(record, at):
        if record.folded.kind(at) == "heading" and record.quotes[at].closed:
            return  # a line between paragraphs, said by somebody who is cited under it
        source = previous or subject_of(record, record.sentence_start(max(0, at - 2)), at - 1)
        place_draft(record, [(at, at + 1)], source, None, "orphan")
        return
    read_fragment(record, at, length, previous)


def _is_subheading(record: Record, at: int) -> bool:
    """Tell whether a line is a subheading: alone between dashes, or in single marks where the article has double."""
    after = at + 1 + (record.shape[at + 1] == STOP)
    if record.shape[at - 1 - (record.shape[at - 1] in _DASH)] != BREAK:
        return False
    if record.shape[after] in _DASH:
        return record.shape[after + 1] in ENDS_SENTENCE  # a first dash may have been a bullet's
    if at == record.places[0] or record.shape[after] != BREAK or not _is_single(record, at):
        return False
    return not _is_single(record, record.places[bisect_left(record.places, at) - 1])


def _is_single(record: Record, at: int) -> bool:
    return record.said[record.quotes[at].start] in _SINGLE


def _goes_on(record: Record, at: int) -> bool:
    """Join a quotation to the one whose inquit ended the sentence before: “...,” she said. “...”."""
    draft = record.goes_on.get(at)
    if draft is None:
        return False
    draft.parts.append((at, at + 1))
    record.owners[at] = draft
    if record.is_quote(at + 1):
        record.goes_on[at + 1] = draft
    return True


def _read_label(record: Record, at: int) -> bool:
    """Read a quotation after a colon, in its sentence or in the paragraph after it."""
    across = record.shape[at - 2] == COLON and record.shape[at - 1] == BREAK
    colon = at - 2 if across else at - 1
    if record.shape[colon] != COLON:
        return False
    found = source_before(record, colon)
    first = found[1][0] if found else 0
    begins = found and (record.begins_sentence(first) or record.begins_sentence(first - 1))
    source = up_to_verb(record, *found[1]) if found and begins else None
    source = source or subject_of(record, record.sentence_start(colon), colon)
    if source is None:
        return False
    if source[1] > source[0] + 1 and record.word(source[0]).lower() in record.grammar.frames:
        source = (source[0] + 1, source[1])  # Said Lee: ...
    rule = "colon, next paragraph" if across else "source, colon, quotation"
    place_draft(record, [(at, at + 1)], source, (colon, colon + 1), rule)
    return True


def _read_signature(record: Record, at: int) -> bool:
    """Read a quotation with a name after it, behind a dash or as the next paragraph."""
    first = at + 1
    while first <= at + SIGNED and record.shape[first] in _BEFORE_SIGNATURE:
        first += 1
    dash = record.shape[first - 1] == DASH or record.is_fact(first)
    found = source_after(record, first) if dash or record.shape[first - 1] == BREAK else None
    if not found or not (dash or _is_name(record, *found[1])):
        return False
    last = found[1][1] + (record.shape[found[1][1]] == STOP)
    if record.shape[last] != BREAK and not (dash and record.shape[last] == OPENING):
        return False
    place_draft(record, [(at, at + 1)], found[1], None, "quotation, dash, source" if dash else "quotation, name")
    return True


def _is_name(record: Record, first: int, last: int) -> bool:
    """Tell whether two to six capitals stand alone."""
    return 1 < last - first <= NAME and all(record.shape[at] in _CAPITALS for at in range(first, last))


def _continues(record: Record, at: int) -> bool:
    """Join a quotation to the one that its last paragraph left open."""
    last = at - 3 if record.shape[at - 2] == STOP else at - 2
    owner = record.owners.get(last)
    if record.shape[at - 1] != BREAK or owner is None or owner.kind != "direct":
        return False
    if record.quotes[last].closed and not record.begins_sentence(last):
        return False
    owner.parts.append((at, at + 1))
    record.owners[at] = owner
    return True


def _read_unknown_inverted(record: Record, at: int) -> bool:
    """Take a past form before a name for the verb, though no list has it: “No,” tootled Oliver."""
    if record.shape[at] not in _OPEN or record.shape[at + 1] != WORD:
        return False
    if not record.begins_sentence(at) or record.shape[at + 2] not in _NAMES:
        return False
    found = source_after(record, at + 2)
    if not found or not record.word(at + 1).endswith(record.grammar.words.finite_endings):
        return False
    enter_inquit(record, at, found[1], (at + 1, at + 2), "quotation, any verb, source", found[1][1])
    return True


def _read_unknown_verb(record: Record, at: int) -> bool:
    """Take any word between a name and a full stop for the verb: “No,” Oliver barked."""
    if record.shape[at] not in _OPEN or not record.begins_sentence(at):
        return False
    found = source_after(record, at + 1)
    if not found:
        return False
    first, last = found[1]
    if found[0] == "pronoun after":
        if record.shape[last] in _ANY_VERB:
            enter_inquit(record, at, found[1], (last, last + 1), "quotation, source, any verb", last + 1)
            return True
        return False
    while last > first and record.shape[last - 1] != CAP:
        last -= 1
    if last == first or record.shape[last] not in _ANY_VERB:
        return False
    enter_inquit(record, at, (first, last), (last, last + 1), "quotation, source, any verb", last + 1)
    return True
