"""A passive: its agent speaks, and its subject only hears: He was told by Ann Lee that it was late."""

from newsparse.quotes.classes import BY, QUOTATION, any_of
from newsparse.quotes.contents import READERS, match_rows, place_draft
from newsparse.quotes.cues import is_passive
from newsparse.quotes.draft import Place, Record
from newsparse.quotes.grammar import PASSIVE
from newsparse.quotes.sources import Found, source_after

#: The frames of verbs that tell somebody something, and of those that cite: It was announced by Lee that ...
TOLD, _THAT = "told", "that"
_NAME = any_of("cap|acronym|quantifier")


def read_passive(record: Record, at: int, found: Found | None) -> None:
    """Read what the agent of a passive says, or words in marks that nobody is named for."""
    frames, agent = record.grammar.frames[record.word(at)], agent_of(record, at)
    if TOLD not in frames and not (found and _THAT in frames and _is_impersonal(record, found[1][0])):
        return
    after = agent[1] if agent else at + 1
    for row, match in match_rows(record, after, PASSIVE):
        content = READERS[row.read](record, match, after - 1, PASSIVE)
        if content is None:
            continue
        (first, last), _ = content
        if agent is None and record.shape[first] not in QUOTATION:
            first, last, agent = _before_agent(record, first, last)
            if agent is None:
                return
        place_draft(record, [(first, last)], agent, (at, at + 1), f"passive, {row.name}")
        record.until = agent[1] if agent and agent[0] > last else last
        return


def speaker_beside(record: Record, at: int, subject: Place) -> Place | None:
    """Give who speaks at a verb after its subject: “...,” Lee said; the agent, or nobody, where it is a passive."""
    if TOLD in record.grammar.frames[record.word(at)] and is_passive(record, at):
        return agent_of(record, at)
    return subject


def agent_of(record: Record, at: int) -> Place | None:
    """Give who stands after a participle and “by”, and is no means of telling: was told by | phone."""
    if record.shape[at + 1] != BY or record.word(at + 2) in record.grammar.words.means:
        return None
    found = source_after(record, at + 2)
    return found[1] if found else None


def _before_agent(record: Record, first: int, last: int) -> tuple[int, int, Place | None]:
    """Give a content with words in marks and the agent after it: was told to “get a grip” by a group of members."""
    quotes = record.quotes_in(first, last)
    by = record.shape.find(BY, quotes[-1], last) if quotes else -1
    agent = agent_after(record, by) if by > 0 else None
    return (first, by, agent) if agent else (first, last, None)


def agent_after(record: Record, by: int) -> Place | None:
    """Give who stands after "by" at some distance from its verb, if that is somebody: not, “here” by the door."""
    found = source_after(record, by + 1)
    return found[1] if found and _can_speak(record, *found[1]) else None


def _can_speak(record: Record, first: int, last: int) -> bool:
    """Tell whether a phrase has a name, or a noun of people or a body: the mayor, Ann Lee."""
    speaking = record.grammar.speaking
    return any(record.shape[at] in _NAME or record.word(at) in speaking for at in range(first, last))


def _is_impersonal(record: Record, at: int) -> bool:
    return record.word(at).lower() in record.grammar.words.impersonal
