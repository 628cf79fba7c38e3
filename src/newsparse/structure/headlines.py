"""The headline and the standfirst: which first line is one, and which is the story or stands over it."""

from newsparse.languages.schema.structure import HeadingWords, StructureWords
from newsparse.structure.asides import PROSE
from newsparse.structure.datelines import is_dateline_alone, read_dateline
from newsparse.structure.doubles import name_doubles, name_masthead
from newsparse.structure.headings import ENTITY, PLAINLY_PROSE, QUOTES, STOPS, holds_address
from newsparse.structure.patterns import Patterns
from newsparse.structure.rows import Row
from newsparse.structure.strays import is_prose

#: No headline is longer than this; in the words of headlines alone, without an end, than that.
LONGEST, LONGEST_TOLD = 130, 180
LONGEST_ENTITY = 12
#: A title has so many words or more of such a length, and no larger share of them begins with a small letter.
FEWEST_LONG_WORDS, LONG_WORD, SMALL_WORDS = 4, 4, 0.25
#: So long a headline has no more small words than this.
MOST_SMALL = 1
#: What stands right under a headline.
_SIGNS = frozenset(("byline", "aside:timestamp"))
#: A standfirst has so many characters.
STANDFIRST, LONGEST_STANDFIRST = 33, 300


def name_headline(text: str, rows: list[Row], words: StructureWords, patterns: Patterns) -> None:
    """Mark the headline, if the first line that is no aside can be one, and the standfirst under it."""
    first = next((index for index, row in enumerate(rows) if not row.kind.startswith("aside")), None)
    if first is None or (len(rows) == 1 and rows[0].mark != "hash"):
        return
    first = name_masthead(text, rows, first, patterns)
    row = rows[first]
    if (
        row.kind
        or row.mark not in ("", "hash", "bold", "setext", "number", "quote")
        or not (
            _can_be_headline(text, rows, first, words, patterns)
            or _is_over_a_dateline(text, rows, first, words, patterns)
        )
    ):
        return
    if row.mark == "number":
        row.head = row.start
    row.kind = "headline"
    name_doubles(text, rows, first)
    _name_standfirst(text, rows, first)


def _is_over_a_dateline(text: str, rows: list[Row], first: int, words: StructureWords, patterns: Patterns) -> bool:
    """Say whether the first line, though it is a sentence, stands over a paragraph that a dateline opens."""
    if first + 1 >= len(rows) or rows[first].size > LONGEST:
        return False
    under = rows[first + 1]
    return not under.kind and read_dateline(text, under.head, under.tail, words, patterns) is not None


def _can_be_headline(text: str, rows: list[Row], first: int, words: StructureWords, patterns: Patterns) -> bool:
    """Say whether the first line can be the headline: no sentence of the story, no name of a place, no label."""
    row = rows[first]
    if row.mark in ("hash", "setext"):
        return True
    if text[row.tail - 1] == ";" and ENTITY.search(text, max(row.head, row.tail - LONGEST_ENTITY), row.tail):
        return row.size <= LONGEST
    line = text[row.head : row.tail]
    if row.size > LONGEST_TOLD or line[-1] in ",;:—–-" or (line[-1] == ")" and line[0] == "(") or holds_address(line):
        return False
    if patterns.boxes.fullmatch(line):
        return False
    above_prose = first + 1 < len(rows) and rows[first + 1].size > PROSE
    if above_prose and is_dateline_alone(text, row.head, row.tail, words, patterns):
        return False
    return _is_worded(text, rows, first, words)


def _is_worded(text: str, rows: list[Row], first: int, words: StructureWords) -> bool:
    """Say whether the first line has the words of a headline; a sentence is one if right under it somebody signs."""
    row = rows[first]
    line = text[row.head : row.tail]
    if _is_stopped(text, row) and not _is_title(line.split()):
        signed = first + 1 < len(rows) and rows[first + 1].kind in _SIGNS
        return signed and row.size <= LONGEST and row.mark != "number"
    if row.size > LONGEST:
        return line[-1] not in ".?!…”\"’'" and _is_terse(line, words.headings)
    return not is_prose(line, words) or _is_title(line.split())


def _is_stopped(text: str, row: Row) -> bool:
    """Say whether a sentence ends a line, perhaps in a quotation; an ellipsis or letters with dots end none."""
    last = text[row.tail - 1]
    stops = last in STOPS and "." not in text[max(row.head, row.tail - 3) : row.tail - 1]
    return stops or (last in '”"' and text[row.tail - 2] in STOPS)


def _is_terse(line: str, known: HeadingWords) -> bool:
    """Say whether a line is one sentence in the manner of headlines, with few small words."""
    parts = line.split()
    if ". " in line or line[0] in QUOTES or not known.reporting.isdisjoint(parts):
        return False
    return sum(word in known.small or word in known.finite for word in map(str.lower, parts)) <= MOST_SMALL


def _is_title(parts: list[str]) -> bool:
    """Say whether longer words are capitalised, but for a preposition, as in the headlines of some papers."""
    small = [part[0].islower() for part in parts if len(part) >= LONG_WORD]
    return len(small) >= FEWEST_LONG_WORDS and sum(small) <= SMALL_WORDS * len(small)


def _name_standfirst(text: str, rows: list[Row], headline: int) -> None:
    """Mark the line under the headline as standfirst if a byline follows it, or if it ends without a full stop."""
    if headline + 2 >= len(rows):
        return
    row, under = rows[headline + 1], rows[headline + 2]
    if row.kind or row.mark not in ("", "bold", "quote") or not STANDFIRST <= row.size <= LONGEST_STANDFIRST:
        return
    end = row.tail - (text[row.tail - 1] in '”"')
    unfinished = text[end - 1] not in '.,!?”":…' and under.size > PLAINLY_PROSE
    if under.kind in _SIGNS or unfinished:
        row.kind = "standfirst"
