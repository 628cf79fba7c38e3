"""Roles told beside a name: Ann Lee, 43, a teacher; Ann Lee, who is a driver with Acme; a bank's head."""

from newsparse.languages.schema.quotes import SpeakerWords
from newsparse.text.document import Document
from newsparse.text.tokens import KINDS

#: A shorter word before a role is an article; so many words make a role before a name, so many an apposition.
SPELT, ROLE_WORDS, APPOSITION = 4, 4, 7
#: What makes a possessor of a name.
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
#: How many names of a body after its role are read, and how many words before a name can tell body and role.
BODY, LEADING = 8, 9

_HYPHEN, _NAMED = KINDS["hyphen"], KINDS["cap"] + KINDS["initial"]

#: A role, and the body where the text tells it.
Post = tuple[str, str | None]


def leading_post(document: Document, words: SpeakerWords, comma: int) -> Post | None:
    """Read the role from the words before a comma: the company's chief executive, Ann Lee; the head of the bank, ..."""
    tokens, end = document.tokens, comma - 1
    said = tokens.words
    if end < 0:
        return None
    if said[end].lower() in words.roles:
        return _text(document, _role_start(said, end, words), end), None
    low = max(1, comma - LEADING)
    for at in range(end - 1, low, -1):
        if not said[at][:1].isalnum():
            return None
        if said[at] in words.links and said[at - 1].lower() in words.roles:
            start = _role_start(said, at - 1, words)
            return (
                (_text(document, start, at - 1), _body(document, words, at + 1)) if _opens(said, start, words) else None
            )
    return None


def _role_start(said: list[str], end: int, words: SpeakerWords) -> int:
    """Give where a role begins that ends at a noun: chief executive, Director General."""
    start = end
    while start > max(0, end - ROLE_WORDS):
        before = said[start - 1]
        if before == "-" and said[start - 2].lower() in words.role_parts:
            start -= 2  # vice-president
            continue
        capital = said[start][:1].isupper() and before[:1].isupper() and before.lower() in words.roles
        if before.lower() not in words.role_parts and not capital:
            break
        start -= 1
    return start


def _opens(said: list[str], start: int, words: SpeakerWords) -> bool:
    """Tell whether a noun phrase begins with an article at a word or just before it."""
    return said[start - 1].lower() in words.determiners or said[start].lower() in words.determiners


def following_post(document: Document, words: SpeakerWords, at: int) -> Post | None:
    """Read the role and the body from an apposition: Ann Lee, chief executive of Acme."""
    tokens = document.tokens
    if tokens.base[at : at + 1] in ("", "\n"):
        return None
    at = _after_opener(tokens.words, at, words)
    for place, word in enumerate(tokens.words[at : min(at + APPOSITION, len(tokens) - 1)] if at else (), at):
        if word.lower() in words.roles:
            return _post(document, words, at, place)
        if word in words.verbal_links or not (
            word[:1].isalnum() or word in POSSESSIVES or tokens.base[place] == _HYPHEN
        ):
            return None
    return None


def _after_opener(said: list[str], at: int, words: SpeakerWords) -> int:
    """Give where an apposition begins after an age and "who is"; 0 where a clause stands that tells no role."""
    if said[at].isdigit() and said[at + 1] == ",":
        at += 2
        if said[at].lower() not in words.determiners and said[at] != words.who:
            return 0
    if said[at] in words.relatives:
        told = said[at] == words.who and said[at + 1] in words.copulas
        noun = said[at + 2].lower() if told else ""
        return at + 2 if noun in words.determiners or noun in words.roles else 0  # not: who was in the street
    return 0 if said[at] in words.not_appositions else at


def _post(document: Document, words: SpeakerWords, at: int, place: int) -> Post | None:
    """Give the role whose first noun stands at a place in an apposition that begins before."""
    tokens = document.tokens
    said, end = tokens.words, place
    while said[end + 1].lower() in words.roles:
        end += 1  # chief executive officer
    if said[end].lower() in words.role_parts and said[end + 2].lower() in words.roles:
        end += 2  # chief medical officer
    if said[end + 1] in words.joiners and said[end + 2].lower() in words.roles:
        end += 2  # president and chief executive
        while said[end + 1].lower() in words.roles:
            end += 1
    if said[end][:1].isupper() and tokens.base[end + 1] in _NAMED:
        return None  # Unlike Lee and Roe, Prime Minister Ann Hill ...
    opener = said[at].lower()
    if opener in words.pronouns and said[end + 1][:1].isalnum() and said[end + 1] not in words.links:
        return None  # Port Vane, its chief said
    start = at + 1 if len(opener) < SPELT and opener not in words.roles and end > at else at
    start = next((i for i in range(place, start, -1) if said[i - 1] in POSSESSIVES), start)
    if _HYPHEN in tokens.base[start:place] and said[start][:1].isdigit():
        start = place  # a 43-year-old teacher
    body = _body(document, words, end + 2) if said[end + 1] in words.links else None
    return _text(document, start, end), body


def _text(document: Document, start: int, end: int) -> str:
    return document.text[document.tokens.starts[start] : document.tokens.ends[end]]


def _body(document: Document, words: SpeakerWords, at: int) -> str | None:
    tokens = document.tokens
    if at < len(tokens) and tokens.words[at] in words.articles:
        at += 1
    last = at
    while last < len(tokens) and last < at + BODY and tokens.base[last] in "AUI":
        last += 1
    return document.text[tokens.starts[at] : tokens.ends[last - 1]] if last > at else None
