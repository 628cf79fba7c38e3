"""Sentences: where they begin, as indexes into the tokens. Blocks always end a sentence.

A sentence ends at a full stop, a question or an exclamation mark or an ellipsis, with the closing marks that follow it,
if what comes next can open one (a capital, a numeral, an opening mark). A full stop after an abbreviation, after an
initial or inside a numeral ends nothing; after an abbreviation that can also close ("U.S.", "p.m.") the next
word decides.
"""

from newsparse.languages.schema import TextWords
from newsparse.text.tokens import BREAK, KINDS, Tokens

_ENDERS = frozenset({".", "?", "!", "…", "...", "....", "?!", "!!"})
_CLOSERS = frozenset("\"”»’'›)]") | {"''"}
_OPENERS = frozenset("\"“«‘'‹([„") | {"``"}
_STARTERS = ("cap", "initial", "acronym", "small", "year", "integer", "decimal", "mixed", "clock")
_STARTS = frozenset(KINDS[kind] for kind in _STARTERS)

#: What a sentence can end at, in any language: the marks, and the empty word between two blocks.
_ENDS = _ENDERS | {""}


def find_sentences(tokens: Tokens, words: TextWords) -> list[int]:
    """Give the index of the first token of each sentence, in order; the token after a block's break begins one."""
    enders = _ENDS | words.dotted_abbreviations
    ends = [i for i, word in enumerate(tokens.words) if word in enders]
    starts = [0] if tokens.base[:1] not in ("", BREAK) else []
    for i in ends:
        after = _start_after(tokens, i, words)
        if after is not None and after < len(tokens) and tokens.base[after] != BREAK and starts[-1:] != [after]:
            starts.append(after)
    return starts


def _start_after(tokens: Tokens, i: int, words: TextWords) -> int | None:
    """Give the index at which the next sentence begins if what stands at ``i`` ends one."""
    word = tokens.words[i]
    if not word:
        return i + 1
    if word in _ENDERS:
        return _end_after(tokens, i, words)
    # A token with dots of its own ends a sentence only before a word that opens one ("... in the U.S. The ...").
    after = _after_closers(tokens, i + 1)
    return after if after < len(tokens) and tokens.words[after] in words.sentence_openers else None


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
