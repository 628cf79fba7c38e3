"""Strays: short lines that look like headings and are none, known by how few there are and where they stand."""

import itertools
import re

from newsparse.languages.schema.structure import StructureWords
from newsparse.structure.rows import Row

#: Sums, shares, scores, times and ages, which news tells and headings seldom do.
_FIGURES = re.compile(
    r"[£$€¥₹]\d|\d ?%|\b\d{1,3}[-–]\d{1,3}\b|\b\d{1,2}(?::\d{2})?[ap]m\b|, \d{1,2}(?:,|$)"
    r"|[^\W\d_] \d{1,3}(?: \(\d{1,2}\))?,? (?:[^\W\d_a-z]\w{1,20} ){1,3}\d{1,3}\b"
)
#: Two surnames under a picture.
_SURNAMES = re.compile(r"[^\W\d_a-z][^\W\d_]{1,20}, [^\W\d_a-z][^\W\d_]{1,20}")
#: A name and a town under a letter.
SIGNED = re.compile(r"[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,2}, [^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*)?")
#: What stands over the first paragraph.
TOP = ("headline", "standfirst", "byline")
#: A heading longer than this does not stand alone: another one is longer than that.
LONG, ALIKE = 64, 40
#: A line over the first paragraph is no heading where there are no more than so many; one of so many words is a name.
MOST_WITH_A_KICKER, WORDS_OF_A_KICKER = 2, 4
#: A label before a colon has so many words ("Map: "), and a name that someone is called by.
WORDS_OF_A_LABEL, WORDS_OF_A_NAME = 2, 2
#: A statement that shows its verb by the next word alone has so many words.
WORDS_OF_A_STATEMENT, WORDS_OF_A_SCENE = 4, 5
#: What opens a quotation, and what may stand around the one word of a line.
_OPENING = "\"“‘'"
QUOTES_AND_ENDS = "\"“”‘’'.!?…"
#: Small words that headlines and headings leave out make prose of a line; those that tell of the past count twice.
PLAIN, PAST = 5, 2
#: So few headings need strong evidence.
FEW = 2


def is_statement(parts: list[str], words: StructureWords) -> bool:
    """Say whether a line says that someone does something, and asks nothing."""
    known = words.headings
    if parts[0].lower() in known.asking or parts[-1].endswith("?"):
        return False
    lowered = [part.lower() for part in parts]
    if lowered[0] in known.subjects and len(parts) > 1 and parts[1].islower():
        return True
    return not known.finite.isdisjoint(lowered[1:]) or any(
        (part.endswith(known.past) and after in known.objects) or (part.endswith(known.doing) and after in known.where)
        for part, after in itertools.pairwise(lowered[1:])
    )


def is_prose(line: str, words: StructureWords) -> bool:
    """Say whether a line has the small words of a sentence, most of which headlines leave out, and asks nothing."""
    known, parts = words.headings, line.split()
    if parts[0].lower() in known.asking or line[-1] in "?!" or line[0] in QUOTES_AND_ENDS or ":" in line:
        return False
    lowered = [part.lower() for part in parts]
    told = sum(word in known.past_signs for word in lowered)
    return PAST * told + sum(word in known.small for word in lowered) >= PLAIN


def _could_be_statement(parts: list[str], words: StructureWords) -> bool:
    """Say whether one of the words could be a verb, as the next word shows."""
    return (
        len(parts) >= WORDS_OF_A_STATEMENT
        and parts[0][0].isalnum()
        and parts[0].lower() not in words.headings.asking
        and any(
            part.islower() and after.islower() and _could_be_verb(part, after, words)
            for part, after in itertools.pairwise(parts[1:])
        )
    )


def _could_be_verb(part: str, after: str, words: StructureWords) -> bool:
    """Say whether a word could be a verb before another one: "surrounds the", "raises rates".

    Before an article stands a verb, if no preposition; a plural is seldom followed by another noun.
    """
    known = words.headings
    if part in known.no_verbs or part in known.links or not part.isalpha() or part.endswith(known.doing):
        return False
    if after in known.determiners:
        return True
    third = part.endswith(known.third) and not part.endswith(known.not_third)
    return third and after.isalpha() and after not in known.links and not after.endswith(known.past)


def drop_the_few(text: str, story: list[Row], words: StructureWords) -> None:
    """Take back a long line that stands alone, and the one or two headings of an article that could be captions.

    An article with so few headings is rare, and one with a caption in it is not: a flat article stays flat.
    """
    headings = [row for row in story if row.kind == "heading"]
    if sum(row.size > ALIKE for row in headings) <= 1:
        for row in headings:
            if row.size > LONG and not row.mark:
                row.kind = ""
    if len(headings) > FEW:
        return
    for row in headings:
        if not row.mark and (
            _stands_with_others(text, story, row)
            or _could_be_caption(text, row, words, lone=len(headings) == 1)
            or _is_said_in_passing(text, story, row, words)
        ):
            row.kind = ""
        elif _SURNAMES.fullmatch(text, row.head, row.tail):
            row.kind = "aside:caption"


def _stands_with_others(text: str, story: list[Row], row: Row) -> bool:
    """Say whether another short line without an end stands right over or under a line: verses, scores, names."""
    at = story.index(row)
    return any(
        near.kind in ("", "heading")
        and near.size <= LONG
        and text[near.tail - 1].isalnum()
        and not SIGNED.fullmatch(text, near.head, near.tail)
        for near in (*story[max(0, at - 1) : at], *story[at + 1 : at + 2])
    )


def drop_the_exclaimed(text: str, story: list[Row]) -> None:
    """Take back headings that end in an exclamation mark where no other stands, or only one: they may be sentences."""
    headings = [row for row in story if row.kind == "heading"]
    exclaimed = [row for row in headings if text[row.tail - 1] == "!" and not row.mark]
    if len(headings) == len(exclaimed) or len(headings) <= FEW:
        for row in exclaimed:
            row.kind = ""


def _could_be_caption(text: str, row: Row, words: StructureWords, *, lone: bool) -> bool:
    """Say whether a line is a label with what it names, someone with a role, a statement, or a name of the story."""
    line = text[row.head : row.tail]
    parts = line.split()
    if line[0] in "'‘" and line[-1] in "'’":
        return False  # a crosshead of the British kind
    if (lone and _is_label(text, row)) or _is_name_with_role(line) or _is_name_at_work(parts, words):
        return True
    dated = not line.isupper() and not words.headings.days.isdisjoint(part.strip(",").lower() for part in parts[2:])
    if dated or is_prose(line, words) or is_statement(parts, words):
        return True
    if line[-1] != "?" and (
        (_FIGURES.search(line, 1) and len(parts) > WORDS_OF_A_LABEL)
        or _could_be_statement(parts, words)
        or _are_many_at_work(parts, words)
    ):
        return True
    capitals = " " in line and all(part[0].isupper() for part in parts) and not line.isupper()
    return capitals and text.find(f" {line}", row.tail) >= 0


def _is_said_in_passing(text: str, story: list[Row], row: Row, words: StructureWords) -> bool:
    """Say whether a line is a question as columns ask it ("But would it work?"), one word, or breaks off.

    Over a quotation stands the question that it answers.
    """
    known, line = words.headings, text[row.head : row.tail]
    parts = line.split()
    if line.endswith(("...", "…")) or (len(parts) == 1 and line.strip(QUOTES_AND_ENDS).lower() in known.utterances):
        return True
    if line[-1] != "?" or text[story[story.index(row) + 1].head] in _OPENING:
        return False
    first = parts[0].strip(",").lower()
    return len(parts) == 1 or first in known.passing or first in known.auxiliaries


def _is_name_at_work(parts: list[str], words: StructureWords) -> bool:
    """Say whether a line is a name of two words and what that person does, or with whom: "Ann Lee leaving court"."""
    if len(parts) <= WORDS_OF_A_NAME + 1 or not all(part.istitle() for part in parts[:WORDS_OF_A_NAME]):
        return False
    known = words.headings
    third, fourth = parts[WORDS_OF_A_NAME : WORDS_OF_A_NAME + 2]
    does = third.endswith(known.third) and not third.endswith(known.not_third) and fourth in known.links
    doing = third.islower() and (third.endswith(known.doing) or does)
    return doing or (third in known.company and fourth in known.determiners)


def _are_many_at_work(parts: list[str], words: StructureWords) -> bool:
    """Say whether a longer line opens with a plural, its verb and a preposition: "Riders wait in the rain"."""
    known = words.headings
    if len(parts) < WORDS_OF_A_SCENE:
        return False
    many, verb, place = parts[:3]
    return (
        many.endswith(known.third)
        and not many.endswith(known.not_third)
        and verb.islower()
        and not verb.endswith((known.third, known.past, known.doing))
        and verb not in known.links
        and place in known.where
    )


def _is_name_with_role(line: str) -> bool:
    """Say whether a line is a name and who that is: "Ann Lee, minister for ports"."""
    name, _, role = line.partition(", ")
    names = name.split()
    return role[:1].islower() and 1 < len(names) <= WORDS_OF_A_KICKER and all(part[0].isupper() for part in names)


def drop_the_first(text: str, story: list[Row]) -> None:
    """Take back a heading over the first paragraph that has at most one other: the name of a desk or of the author."""
    headings = [index for index, row in enumerate(story) if row.kind == "heading"]
    if not headings or len(headings) > MOST_WITH_A_KICKER or any(row.kind not in TOP for row in story[: headings[0]]):
        return
    row = story[headings[0]]
    parts = text[row.head : row.tail].split()
    if not row.mark and parts[0][0].isalpha() and parts[-1][-1] != "?" and story[headings[0] + 1].kind != "fact":
        names = len(parts) <= WORDS_OF_A_KICKER and all(part[0].isupper() and part.isalpha() for part in parts)
        row.kind = "aside:note" if names else ""


def _is_label(text: str, row: Row) -> bool:
    """Say whether a line is a word or two with a colon, and what they are the label of ("Map: the old town")."""
    colon = text.find(": ", row.head, row.tail)
    return colon >= 0 and text.count(" ", row.head, colon) < WORDS_OF_A_LABEL
