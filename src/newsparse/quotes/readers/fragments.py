"""A few words in marks inside a sentence that no verb took: said by whoever the sentence cites, or a term."""

from newsparse.quotes.classes import BY, any_of
from newsparse.quotes.contents import place_draft
from newsparse.quotes.cues import QUOTE_ONLY, is_cue, is_passive
from newsparse.quotes.draft import Place, Record
from newsparse.quotes.readers.nouns import owner_of
from newsparse.quotes.readers.passives import agent_after, agent_of
from newsparse.quotes.sources import source_before
from newsparse.quotes.subjects import clause_subject, subject_of
from newsparse.quotes.titles import is_title, names_work

#: From so many tokens on, marks enclose a quotation and not a term or a title.
LONG = 3
#: From so many tokens on, marks enclose a quotation even where nothing tells who said it.
SENTENCE = 6
#: How far back a fragment looks for the verb that cites it.
CITING = 20
#: The forms of verbs that cite.
_CITES = any_of("verb_base|verb|verb_past|verb_ing|verb_noun")
#: What stands before the words that somebody chose for somebody or something: seen as “a liar”, was “not amused”.
_PREDICATED = any_of("as|be|that")
#: What a verb inside the words of somebody cited before has for its subject: Lee said the men who called it “late”.
_INNER = any_of("who|that|pronoun")
#: What joins a fragment to the one before, or to its noun; what begins a relative clause, and what ends it.
_JOINS, _LINK, _NOUN = any_of("and|but|comma"), any_of("of|prep"), any_of("noun|verb_noun")
_RELATIVE, _ENDED = any_of("that|who"), any_of("stop|break|comma")
#: How far after a fragment stands the verb of a relative clause that cites: the “tricks” that Lee denounced.
RELATIVE = 8
#: How far before a fragment stands the noun of speech that it fills: their latest claims of “fraud”.
NOUN = 3

#: Who said a fragment, if anybody is named, and the cue.
Cited = tuple[Place | None, Place]


def read_fragment(record: Record, at: int, length: int, previous: Place | None) -> None:
    """Read a few words in marks inside a sentence."""
    if is_title(record, at) or names_work(record, at) or _is_joined(record, at):
        return
    start = record.sentence_start(at)
    citing = _citing_verb(record, start, at) or _citing_noun(record, at) or _citing_relative(record, at)
    cited = previous if previous and previous[0] >= start else None
    inner = cited is not None and citing is not None and citing[0] is not None and record.shape[citing[0][0]] in _INNER
    if citing and not inner and (cited is None or cited[0] < citing[1][0]):
        place_draft(record, [(at, at + 1)], *citing, "fragment after a verb")
    elif cited or citing or length >= LONG or record.shape[at - 1] in _PREDICATED:
        _place_uncited(record, at, length, cited, previous)


def _place_uncited(record: Record, at: int, length: int, cited: Place | None, previous: Place | None) -> None:
    """Place a fragment without a cue of its own: whoever is cited in the sentence says it, or its subject."""
    start = record.sentence_start(at)
    source = cited or subject_of(record, start, at) or clause_subject(record, start, at)
    if source is None or record.word(source[0]).lower() in record.grammar.words.impersonal:
        source = previous if source or length >= SENTENCE else None
    if source is not None or length >= SENTENCE:
        place_draft(record, [(at, at + 1)], source, None, "fragment")


def _is_joined(record: Record, at: int) -> bool:
    """Enter a fragment that "and" or a comma joins to the one before, which says whose it is: “late” and “slow”."""
    before = at - 2 if record.shape[at - 1] in _JOINS else at - 1
    owner = record.owners.get(before)
    if owner is None or owner.kind != "direct" or record.begins_sentence(at):
        return False
    place_draft(record, [(at, at + 1)], owner.source, owner.cue, "fragment after a fragment")
    return True


def _citing_verb(record: Record, start: int, at: int) -> Cited | None:
    """Give source and place of the nearest verb before a fragment: what he calls, in a word, “a disaster”."""
    for verb in range(at - 1, max(start, at - CITING), -1):
        if record.shape[verb] in _CITES and record.grammar.frames[record.word(verb)] - QUOTE_ONLY:
            found = source_before(record, verb)
            if found is None or found[1][0] < start:
                continue
            if is_passive(record, verb):
                agent = agent_of(record, verb) or (agent_after(record, at + 1) if record.shape[at + 1] == BY else None)
                return agent, (verb, verb + 1)
            if is_cue(record, verb, found):
                return found[1], (verb, verb + 1)
    return None


def _citing_noun(record: Record, at: int) -> Cited | None:
    """Give owner and place of a noun of speech that a fragment fills: the mayor's claims of “fraud”."""
    if record.shape[at - 1] not in _LINK:
        return None
    for noun in range(at - 2, at - 2 - NOUN, -1):
        if record.shape[noun] in _NOUN and record.word(noun) in record.grammar.noun_frames:
            return owner_of(record, noun), (noun, noun + 1)
    return None


def _citing_relative(record: Record, at: int) -> Cited | None:
    """Give source and place of a verb in a relative clause after a fragment: the “tricks” that Lee denounced."""
    if record.shape[at + 1] not in _RELATIVE:
        return None
    for verb in range(at + 3, at + 3 + RELATIVE):
        if record.shape[verb] in _ENDED:
            return None
        if record.shape[verb] in _CITES:
            found = source_before(record, verb)
            if found and found[1][0] >= at + 2 and is_cue(record, verb, found):
                return found[1], (verb, verb + 1)
    return None
