"""Quotations as written: one pass over the verbs of a document, then what is left of the quotations in marks."""

import functools
from collections.abc import Callable, Mapping

from newsparse.languages.schema import Language
from newsparse.quotes.cues import cue_start
from newsparse.quotes.draft import Draft, Record
from newsparse.quotes.folded import Folded, fold
from newsparse.quotes.grammar import ATTITUDE, FORMS, NOUN, SPEECH, Grammar, compile_grammar
from newsparse.quotes.readers.blocks import Turns, read_block_quotes, read_turns
from newsparse.quotes.readers.nouns import read_adjective, read_noun
from newsparse.quotes.readers.phrases import read_free
from newsparse.quotes.readers.remains import attribute_remains, join_paragraphs
from newsparse.quotes.readers.verbs import read_verb
from newsparse.quotes.written import WrittenQuote
from newsparse.text.document import Document


def find_quotes(document: Document, language: Language) -> list[WrittenQuote]:
    """Find the quotations of a document, direct, mixed and reported, in order of their places."""
    grammar = compile_grammar(language.quotes)
    folded = fold(document, grammar, language.quotes)
    record = Record(folded)
    readers, turns = _readers(grammar), Turns(read_turns(record))
    shape = folded.shape
    for found in grammar.trigger.finditer(shape):
        at = found.start()
        if at >= record.until and not (turns.places and turns.hold(at)):
            readers[shape[at]](record, at)
    read_block_quotes(record)
    attribute_remains(record)
    join_paragraphs(record)
    written = [_written(draft, folded) for draft in record.drafts if not draft.dropped]
    return sorted(written, key=lambda quote: (quote.parts[0].start, quote.parts[-1].end))


@functools.cache
def _readers(grammar: Grammar) -> Mapping[str, Callable[[Record, int], object]]:
    """Give who reads around a cue, by its class."""
    names = grammar.lexicon.characters
    readers: dict[str, Callable[[Record, int], object]] = {names[name]: read_verb for name in (*FORMS, NOUN)}
    readers |= dict.fromkeys(grammar.free, read_free)
    return readers | {names[SPEECH]: read_noun, names[ATTITUDE]: read_adjective}


def _written(draft: Draft, folded: Folded) -> WrittenQuote:
    """Give a draft in places of the text."""
    direct, source, index = draft.kind == "direct", draft.source, folded.index
    parts = []
    for first, last in draft.parts:
        parts.append(folded.inner(first) if direct and first in folded.quotes else folded.span(first, last))
    parts.sort()
    tokens = (index[source[0]], index[source[1]]) if source else None
    cue = None
    if draft.cue:
        first, last = draft.cue
        cue = folded.span(cue_start(folded, first, source[1] if source and source[1] <= first else first - 1), last)
    return WrittenQuote(tuple(parts), draft.kind, folded.span(*source) if source else None, tokens, cue, draft.rule)
