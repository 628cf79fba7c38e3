"""Sentences: where they begin, as indexes into the tokens. Blocks always end a sentence.

A sentence ends at a full stop, a question or an exclamation mark or an ellipsis, with the closing marks that follow it,
if what comes next can open one (a capital, a numeral, an opening mark). A full stop after an abbreviation, after an
initial or inside a numeral ends nothing; after an abbreviation that can also close ("U.S.", "p.m.") the next
word decides.
"""

import re

from newsparse.languages.schema import TextWords
from newsparse.text.tokens import BREAK, KINDS, Tokens

_ENDERS = frozenset({".", "?", "!", "…", "...", "....", "?!", "!!"})
_CLOSERS = frozenset("\"”»’'›)]") | {"''"}
_OPENERS = frozenset("\"“«‘'‹([„") | {"``"}
_MARKS = re.compile(f"[{re.escape(KINDS['mark'])}{BREAK}]")
_STARTS = frozenset(
    KINDS[kind] for kind in ("cap", "initial", "acronym", "small", "year", "integer", "decimal", "mixed", "clock")
)


def find_sentences(tokens: Tokens, words: TextWords) -> list[int]:
    """Give the index of the first token of each sentence, in order; the token after a block's break begins one."""
    starts = [0] if len(tokens) > 1 or tokens.base[:1] not in ("", BREAK) else []
    for found in _MARKS.finditer(tokens.base):
        i = found.start()
        if tokens.base[i] == BREAK:
            after: int | None = i + 1
        elif tokens.words[i] in _ENDERS or tokens.words[i].startswith(".."):
            after = _end_after(tokens, i, words)
        else:
            continue
        if after is not None and after < len(tokens) and tokens.base[after] != BREAK and starts[-1:] != [after]:
            starts.append(after)
    return _with_dotted(tokens, starts, words)


def _end_after(tokens: Tokens, i: int, words: TextWords) -> int | None:
    """Give the index at which the next sentence begins if the mark at ``i`` ends one."""
    if tokens.words[i] == "." and _keeps_going(tokens, i, words):
        return None
    after = _after_closers(tokens, i + 1)
    return after if _can_open(tokens, after) else None


def _after_closers(tokens: Tokens, i: int) -> int:
    """Step over the closing marks glued to what stands before ``i``."""
    while i < len(tokens) and tokens.words[i] in _CLOSERS and tokens.glued(i - 1):
        i += 1
    return i


def _keeps_going(tokens: Tokens, i: int, words: TextWords) -> bool:
    """Tell whether a full stop belongs to an abbreviation or an initial."""
    if i == 0 or not tokens.glued(i - 1):
        return False
    before = tokens.words[i - 1]
    if before in words.abbreviations:
        return True
    if before in words.closing_abbreviations:
        return not _opens_sentence(tokens, i + 1, words)
    return len(before) == 1 and before.isupper() and tokens.base[i + 1 : i + 2] in (KINDS["cap"], KINDS["initial"])


def _can_open(tokens: Tokens, i: int) -> bool:
    if i >= len(tokens):
        return False
    kind = tokens.base[i]
    if kind in _STARTS:
        return True
    if tokens.words[i] in _OPENERS:
        return tokens.base[i + 1 : i + 2] != BREAK
    # Words of scripts without case can open too.
    return kind == KINDS["word"] and not tokens.words[i][0].islower()


def _opens_sentence(tokens: Tokens, i: int, words: TextWords) -> bool:
    return i < len(tokens) and (tokens.words[i] in words.sentence_openers or tokens.words[i] in _OPENERS)


def _with_dotted(tokens: Tokens, starts: list[int], words: TextWords) -> list[int]:
    """Add the sentences that end in a token with dots of its own ("... in the U.S. The ...", "at 5 p.m. He ...")."""
    dotted = [i for i, word in enumerate(tokens.words) if word in words.closing_abbreviations and word[-1] == "."]
    after = [_after_closers(tokens, i + 1) for i in dotted]
    found = [i for i in after if i < len(tokens) and tokens.words[i] in words.sentence_openers]
    return sorted({*starts, *found}) if found else starts
