"""Sentences: where they begin, as indexes into the tokens. Blocks always end a sentence.

A sentence ends at a full stop, a question or an exclamation mark or an ellipsis, with the closing marks that follow it,
if what comes next can open one (a capital, a numeral, an opening mark). A full stop after an abbreviation, after an
initial, inside a word ("Ph.D.") or behind the number of an item ("1. ...") ends nothing; after an abbreviation that can
also close ("U.S.", "p.m.") the next word decides.
"""

import functools
from itertools import compress, count

from newsparse.languages.schema import TextWords
from newsparse.text.tokens import BREAK, KINDS, Tokens

_ENDERS = frozenset({".", "?", "!", "…", "...", "....", "?!", "!!"})
_CLOSERS = frozenset("\"”»’'›)]") | {"''", "’’"}
_OPENERS = frozenset("\"“«‘'‹([„") | {"``", "‘‘"}
_STARTERS = ("cap", "initial", "acronym", "small", "year", "integer", "decimal", "mixed", "clock")
_STARTS = frozenset(KINDS[kind] for kind in _STARTERS)
_NUMBERS = frozenset(KINDS[kind] for kind in ("small", "year", "integer", "decimal", "mixed"))
#: What goes on inside a word when it is glued to the full stop before it: "Ph.D.", "example.com".
_INSIDE = frozenset(KINDS[kind] for kind in ("initial", "word"))

_CAP, _SMALL = KINDS["cap"], KINDS["small"]

#: What a sentence can end at, in any language: the marks, and the empty word between two blocks.
_ENDS = _ENDERS | {""}


@functools.cache
def _ends_of(words: TextWords) -> tuple[frozenset[str], frozenset[str]]:
    """Give what a sentence can end at in a language, and the words after which a full stop may be none."""
    shortened = words.abbreviations | words.numbered_abbreviations | words.closing_abbreviations
    return _ENDS | words.dotted_abbreviations | words.clock_abbreviations, frozenset(shortened)


def find_sentences(tokens: Tokens, words: TextWords) -> list[int]:
    """Give the index of the first token of each sentence, in order; the token after a block's break begins one."""
    enders, shortened = _ends_of(words)
    said, base = tokens.words, tokens.base
    starts = [0] if base[:1] not in ("", BREAK) else []
    begun, total = 0, len(said)
    for i in compress(count(), map(enders.__contains__, said)):
        after, word = i + 1, said[i]
        then = base[after : i + 2]
        if then == BREAK or not then:
            continue
        if word and not (word == "." and then == _CAP and len(said[i - 1]) > 1 and said[i - 1] not in shortened):
            after = _start_after(tokens, i, words) or total  # what is no full stop between a word and a capital
            if after >= total or base[after] == BREAK:
                continue
        # A small number with nothing before it is the number of an item ("1. ...").
        if not word or begun != i - 1 or base[begun] != _SMALL or not tokens.glued(begun):
            starts.append(after)
            begun = after
    return starts


def _start_after(tokens: Tokens, i: int, words: TextWords) -> int | None:
    """Give the index at which the next sentence begins if the word at ``i`` ends one."""
    word = tokens.words[i]
    if word in _ENDERS:
        return _end_after(tokens, i, words)
    after = _after_closers(tokens, i + 1)
    if word in words.clock_abbreviations:
        going_on = tokens.base[after] != KINDS["cap"] or tokens.words[after] in words.clock_continuations
        return None if going_on else after
    # A token with dots of its own ends a sentence only before a word that opens one ("... in the U.S. The ...").
    return after if tokens.words[after] in words.sentence_openers else None


def _end_after(tokens: Tokens, i: int, words: TextWords) -> int | None:
    """Give the index at which the next sentence begins if the mark at ``i`` ends one."""
    if tokens.words[i] == "." and _keeps_going(tokens, i, words):
        return None
    after = _after_closers(tokens, i + 1)
    return after if _can_open(tokens, after) else None


def _after_closers(tokens: Tokens, i: int) -> int:
    """Step over the closing marks glued to what stands before ``i``."""
    said = tokens.words
    while i < len(said) and said[i] in _CLOSERS and tokens.glued(i - 1):
        i += 1
    return i


def _keeps_going(tokens: Tokens, i: int, words: TextWords) -> bool:
    """Tell whether a full stop belongs to an abbreviation or an initial."""
    if i == 0 or not tokens.glued(i - 1):
        return False
    before = tokens.words[i - 1]
    after = tokens.base[i + 1 : i + 2]
    if before in words.abbreviations or (tokens.glued(i) and after in _INSIDE):
        return True
    if before in words.numbered_abbreviations:
        return after in _NUMBERS
    if before in words.closing_abbreviations:
        return not _opens_sentence(tokens, i + 1, words)
    return len(before) == 1 and before.isupper() and after in (KINDS["cap"], KINDS["initial"])


def _can_open(tokens: Tokens, i: int) -> bool:
    kind = tokens.base[i]
    if kind in _STARTS:
        return True
    if tokens.words[i] in _OPENERS:
        return tokens.base[i + 1 : i + 2] != BREAK
    # Words of scripts without case can open too, and names with a capital inside (iPhone).
    return kind == KINDS["word"] and not tokens.words[i].islower()


def _opens_sentence(tokens: Tokens, i: int, words: TextWords) -> bool:
    return i < len(tokens) and (tokens.words[i] in words.sentence_openers or tokens.words[i] in _OPENERS)
