"""Headings without mark-up: which short lines stand over what follows, and which are short lines of the story."""

import itertools
import re

from newsparse.languages.schema.structure import StructureWords
from newsparse.structure.datelines import is_dateline_alone
from newsparse.structure.patterns import Patterns
from newsparse.structure.rows import Row
from newsparse.structure.strays import (
    FEW,
    SIGNED,
    TOP,
    drop_the_exclaimed,
    drop_the_few,
    drop_the_first,
    is_prose,
    is_statement,
)

#: No heading is shorter or longer than this, in characters and in words.
SHORTEST, LONGEST, MOST_WORDS = 2, 100, 16
#: A line of more words that tells what someone said is a statement.
WORDS_OF_A_REPORT = 5
#: A heading that is a quotation is shorter than this, and has no stop inside the marks.
LONGEST_QUOTATION = 64
#: Over a list a heading is shorter than this; over another heading, shorter than that.
OVER_A_LIST, OVER_ANOTHER = 60, 40
#: So many headings are a family: in it a heading may be longer, and stand over another.
FAMILY, LONGEST_IN_A_FAMILY = 6, 130
#: A heading that ends in an exclamation mark is no longer than this.
EXCLAIMED = 48
#: What stands under a heading is at least so long.
BODY = 24
#: So many lines under the last paragraph are pointers, when so many stand over them.
FEWEST_LINKS, TITLE_AND_PROSE = 2, 3
#: A line longer than this directly under the headline or the byline is a standfirst or a paragraph.
LONGEST_AT_TOP = 32
#: A line of this length is a paragraph, whatever it ends in.
PLAINLY_PROSE = 130
#: Full stops, of other scripts too.
STOPS = frozenset(".。．。।۔")
_ENDS = STOPS | frozenset(",;:…—–-&/(!、，；：！")
#: A turn of an interview: a letter or a name in capitals, and a colon.
TURN = re.compile(r"(?:[^\W\d_]{1,2}|[^\W\d_a-z]{2,20}(?: [^\W\d_a-z]{2,20}){0,2})(?:\*\*)?:")
#: A quotation after a colon that no mark closes: it goes on in the next line, so this one stands over nothing.
_LEFT_OPEN = re.compile(r": ?[\"“'‘](?:[^\"”'’]|(?<=\w)['’](?=\w))*+$")
#: A character as HTML writes it, at the end of a line.
ENTITY = re.compile(r"&(?:#\d{1,6}|#x[\da-fA-F]{1,6}|[a-zA-Z]{2,8});$")
#: The address of a site, without what a browser puts before it.
_SITE = re.compile(r"[\w-]{2,40}(?:\.[\w-]{2,20})?\.[a-z]{2,8}")
#: What opens the lines under a match, or a table that lost its form: "Attendance: 12,403".
_LABELLED = re.compile(r"[^\W\d_][^:\s]{1,24}: ")
#: What ends a sentence that a note in brackets follows.
_BEFORE_A_NOTE = (". ", "! ", "” ", '" ', ".[")
#: Marks that a quotation opens or closes with.
QUOTES = "\"“”‘’'«»"


def looks_like_heading(text: str, row: Row, words: StructureWords, longest: int = LONGEST) -> bool:
    """Say whether a line could be a heading, by itself alone."""
    if row.mark not in ("", "quote", "number") or not SHORTEST <= row.size <= longest:
        return False
    line = text[row.head : row.tail]
    if (
        line[-1] in _ENDS
        and not ENTITY.search(line)
        and not (line[-1] == "!" and (row.mark == "number" or row.size <= EXCLAIMED))
        and not line.endswith(("...", "…"))
    ):
        return False
    return (
        _opens(line)
        and _is_worded(line.split(), words)
        and not (":" in line and (TURN.match(line) or line.count(": ") > 1 or _LEFT_OPEN.search(line)))
        and not holds_address(line)
        and not (" " not in line and _SITE.fullmatch(line))
        and not _is_quotation(line)
        and not _ends_a_sentence(line)
    )


def holds_address(line: str) -> bool:
    """Say whether a line holds what stands in addresses of the web and of people, never in a heading."""
    return "@" in line or "://" in line or "www." in line or ".com/" in line


def _opens(line: str) -> bool:
    """Say whether a line begins as a heading does: with a capital, a digit, a quotation mark, a letter without case."""
    first = line[0]
    if first.islower():
        return line[1:2].isupper()  # "iPhone 16"
    numbered = first == "#" and line[1:2].isdecimal()  # "#1: The Gull"
    return numbered or first.isalpha() or first.isdecimal() or first in QUOTES


def _is_worded(parts: list[str], words: StructureWords) -> bool:
    """Say whether a heading can have these words: few, some in letters, and none at either end that needs another."""
    known = words.headings
    if len(parts) > MOST_WORDS or not (parts[0][0].isalpha() or _has_letters(parts)):
        return False
    first = parts[0].lower()
    opens = first not in known.never_first or parts[-1].endswith("?")
    if len(parts) > WORDS_OF_A_REPORT and first not in known.asking and _reports(parts[:-1], words):
        return False
    last = parts[-1].lower()
    closes = last not in known.never_last or first in known.asking
    return opens and (closes or (last in known.particles and len(parts) <= WORDS_OF_A_REPORT))


def _reports(parts: list[str], words: StructureWords) -> bool:
    """Say whether a verb among the words tells that someone said something; after "have" it tells what was said."""
    known = words.headings
    return not known.reporting.isdisjoint(parts) and any(
        verb in known.reporting and before.lower() not in known.finite for before, verb in itertools.pairwise(parts)
    )


def _has_letters(parts: list[str]) -> bool:
    """Say whether one of the words begins with a letter, perhaps behind a mark."""
    return any(character.isalpha() for part in parts for character in part[:2])


def _is_quotation(line: str) -> bool:
    """Say whether a line is one quotation from end to end, or the end of one."""
    if line[0] in QUOTES and line[-1] in QUOTES:
        return len(line) > LONGEST_QUOTATION or line[-2] in ".,!?…"
    return line[-1] in '"”' and line.count('"') % 2 + (line.count("“") != line.count("”")) > 0


def _ends_a_sentence(line: str) -> bool:
    """Say whether a full stop stands right before a closing mark, or before a note in brackets."""
    if line[-1] == "]":
        return line[max(0, line.rfind("[") - 2) :].startswith(_BEFORE_A_NOTE)
    inside = line.rstrip("\"”’')")
    if not inside or inside == line:
        return False
    return inside[-1] in ".,!" or (inside[-1] == "?" and line[0] not in QUOTES and line[-1] != ")")


def name_headings(text: str, rows: list[Row], words: StructureWords, patterns: Patterns) -> None:
    """Mark the rows that are headings: candidates with prose under them and, in a family or alone, over it."""
    name_links(text, rows, words)
    signed = _name_captions(text, rows, words)
    story = [row for row in rows if not row.kind.startswith("aside")]
    fits = [not row.kind and row.size <= LONGEST and looks_like_heading(text, row, words) for row in story]
    if fits and fits[0] and _opens_the_story(text, story[0], words, patterns):
        fits[0] = False
    if signed and sum(fits) <= FEW:
        fits = [fit and row.start not in signed for fit, row in zip(fits, story, strict=True)]
    for index, row in enumerate(story):
        if fits[index] and _stands_over(text, story, fits, index, patterns):
            row.kind = "heading"
    headings = sum(row.kind == "heading" for row in story)
    if not headings:
        return
    if headings >= FAMILY:
        _complete_the_family(text, story, fits, words)
    drop_the_exclaimed(text, story)
    drop_the_first(text, story)
    drop_the_few(text, story, words)


def _opens_the_story(text: str, row: Row, words: StructureWords, patterns: Patterns) -> bool:
    """Say whether the first line, where there is no headline, is prose or a dateline."""
    return is_prose(text[row.head : row.tail], words) or is_dateline_alone(text, row.head, row.tail, words, patterns)


def _complete_the_family(text: str, story: list[Row], fits: list[bool], words: StructureWords) -> None:
    """Mark what stands right over a heading, or is a little longer than others, in an article of many headings."""
    for index, row in enumerate(story[:-1]):
        under = story[index + 1]
        if row.kind or row.size > LONGEST_IN_A_FAMILY or (index and story[index - 1].kind == "heading"):
            continue
        paired = fits[index] and under.kind == "heading"
        longer = row.size > LONGEST and not under.kind and under.size > row.size
        if paired or (longer and looks_like_heading(text, row, words, longest=LONGEST_IN_A_FAMILY)):
            row.kind = "heading"


def _name_captions(text: str, rows: list[Row], words: StructureWords) -> set[int]:
    """Mark statements without a stop under the credit of a picture: they say what it shows.

    Give where the lines start that have a credit, or who said them, right under them.
    """
    credited = [index for index, row in enumerate(rows) if row.kind == "aside:credit"]
    for row in (rows[index + 1] for index in credited if index + 1 < len(rows)):
        under = not row.kind and looks_like_heading(text, row, words)
        if under and is_statement(text[row.head : row.tail].split(), words):
            row.kind = "aside:caption"
    return {rows[index - 1].start for index in credited if index}


def name_links(text: str, rows: list[Row], words: StructureWords) -> None:
    """Mark the lines under the last paragraph that look like headings of nothing: pointers to other articles."""
    last = len(rows)
    while last and (rows[last - 1].kind.startswith("aside") or _could_point(text, rows[last - 1], words)):
        last -= 1
    links = [row for row in rows[last:] if not row.kind]
    if last < TITLE_AND_PROSE or len(links) < FEWEST_LINKS or any(row.mark for row in links):
        return
    if all(_LABELLED.match(text, row.head, row.tail) for row in links):
        return
    for row in links:
        row.kind = "aside:promo"


def _could_point(text: str, row: Row, words: StructureWords) -> bool:
    return not row.kind and looks_like_heading(text, row, words)


def _stands_over(text: str, story: list[Row], fits: list[bool], index: int, patterns: Patterns) -> bool:
    """Say whether a candidate has under it what a heading has: a paragraph, or a list."""
    if index + 1 >= len(story):
        return False
    row, under = story[index], story[index + 1]
    if under.kind == "fact":
        return row.size <= OVER_A_LIST and not patterns.introduces.fullmatch(text, row.head, row.tail)
    if fits[index + 1]:
        return _over_another(text, story, fits, index)
    answered = text[row.tail - 1] == "?" and text[under.tail - 1] in STOPS
    if under.kind or (under.size < BODY and not answered):
        return False
    if index and story[index - 1].kind in TOP and row.size > LONGEST_AT_TOP:
        return False
    return not (index > 1 and fits[index - 1] and fits[index - 2])


def _over_another(text: str, story: list[Row], fits: list[bool], index: int) -> bool:
    """Say whether a candidate over another candidate is a heading over a sub-heading, and not who signs a letter."""
    if SIGNED.fullmatch(text, story[index].head, story[index].tail):
        return False
    if index + 2 >= len(story) or fits[index + 2] or (index and (fits[index - 1] or story[index - 1].kind in TOP)):
        return False
    return story[index + 2].size > PLAINLY_PROSE and story[index].size <= OVER_ANOTHER
