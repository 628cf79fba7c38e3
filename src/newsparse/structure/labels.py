"""Labels of facts: "Founded: 1912" is a label and its value, "At 3:14 he left: late" is not."""

import re

from newsparse.languages.schema.structure import StructureWords

_COLON = re.compile(r"[^:\n]{1,60}?(?P<mark>:[*_]{0,2}[ \t\xa0]+|[*_]{2}[ \t\xa0]*:?[ \t\xa0]+)")
_DASH = re.compile(r"[^–—\n]{1,40}?(?P<mark>[ \xa0](?:[–—]|-{1,2})[ \xa0])")
_QUESTION = re.compile(r"[^?\n]{1,50}\?(?P<mark>[*_]{0,2}[ \t\xa0]+)")
#: A label has at most so many words; before a dash, which also parts sentences, fewer.
MOST_WORDS, MOST_BEFORE_DASH = 7, 4
#: The value after a dash is short; after a colon it may be a sentence.
LONGEST_AFTER_DASH = 60


def split_label(text: str, start: int, end: int, words: StructureWords) -> tuple[str, str] | None:
    """Split a fact into its label and its value, or give None."""
    found = _COLON.match(text, start, end)
    if found and found.end() < end and (split := _split(text, found, end, words, MOST_WORDS)):
        return split
    found = _QUESTION.match(text, start, end)
    if found and found.end() < end:
        label = text[start : found.start("mark")].strip("*_ ")
        if label.partition(" ")[0].lower().rstrip("?") in words.labels.questions and len(label.split()) <= MOST_WORDS:
            return label, text[found.end() : end].strip("*_ \xa0")
    found = _DASH.match(text, start, end)
    if found and found.end() < end and end - found.end() <= LONGEST_AFTER_DASH and text[end - 1] not in ".!?":
        return _split(text, found, end, words, MOST_BEFORE_DASH)
    return None


def _is_said(folded: list[str], words: StructureWords) -> bool:
    """Say whether words are part of a sentence; a question word alone is none ("When: on Sunday")."""
    return not words.labels.never.isdisjoint(folded) and not (len(folded) == 1 and folded[0] in words.labels.questions)


def _split(text: str, found: re.Match[str], end: int, words: StructureWords, most: int) -> tuple[str, str] | None:
    label = text[found.start() : found.start("mark")].strip("*_ \xa0")
    value = text[found.end() : end].strip("*_ \xa0")
    parts = label.lower().split()
    if not value or not parts or len(parts) > most or value.startswith("//"):
        return None
    if label[0] in "\"“'‘«(" or not (label[0].isupper() or label[0].isdigit() or not label[0].isalpha()):
        return None
    if not (label[0].isalpha() or any(character.isalpha() for character in label)):
        return None
    if label[-1] in '.!?,;"”' or _is_said(parts, words):
        return None
    return label, value
