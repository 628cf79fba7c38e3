"""Quotations as written: one pass over the verbs of a document, then what is left of the quotations in marks."""

import functools
import re
from collections.abc import Callable, Mapping

from newsparse.languages.schema import Language
from newsparse.model.made import new_span
from newsparse.model.spans import Span
from newsparse.quotes.classes import ATTITUDE, FORMS, NOUN, SPEECH
from newsparse.quotes.cues import BEFORE_DENIED, cue_start
from newsparse.quotes.draft import Draft, Place, Record
from newsparse.quotes.folded import fold
from newsparse.quotes.grammar import Grammar, compile_grammar
from newsparse.quotes.readers.blocks import Turns, read_block_quotes, read_turns
from newsparse.quotes.readers.nouns import read_adjective, read_noun
from newsparse.quotes.readers.phrases import read_free
from newsparse.quotes.readers.remains import attribute_remains, join_paragraphs
from newsparse.quotes.readers.verbs import read_verb
from newsparse.quotes.written import WrittenQuote
from newsparse.text.document import Document

_START = re.Match.start


def find_quotes(document: Document, language: Language) -> list[WrittenQuote]:
    """Find the quotations of a document, direct, mixed and reported, in order of their places."""
    grammar = compile_grammar(language.quotes)
    record = Record(fold(document, grammar, language.quotes))
    readers, shape, turns = _readers(grammar), record.shape, Turns(read_turns(record))
    for at in map(_START, grammar.trigger.finditer(shape)):
        if at >= record.until and not (turns.places and turns.hold(at)):
            readers[shape[at]](record, at)
    read_block_quotes(record)
    if record.places:
        attribute_remains(record)
        join_paragraphs(record)
    written = _written(record)
    written.sort(key=_place)
    return written


@functools.cache
def _readers(grammar: Grammar) -> Mapping[str, Callable[[Record, int], object]]:
    """Give who reads around a cue, by its class."""
    names = grammar.lexicon.characters
    readers: dict[str, Callable[[Record, int], object]] = {names[name]: read_verb for name in (*FORMS, NOUN)}
    readers |= dict.fromkeys(grammar.free, read_free)
    return readers | {names[SPEECH]: read_noun, names[ATTITUDE]: read_adjective}


def _place(quote: WrittenQuote) -> Place:
    return quote.parts[0].start, quote.parts[-1].end


def _written(record: Record) -> list[WrittenQuote]:
    """Give the drafts in places of the text; the last token of a place is the one before that of the next place."""
    index, starts, ends, written = record.index, record.folded.tokens.starts, record.folded.tokens.ends, []
    for draft in record.drafts:
        if draft.dropped:
            continue
        source, tokens, span, cue = draft.source, None, None, None
        if source:
            tokens = first, last = index[source[0]], index[source[1]]
            span = new_span(starts[first], ends[last - 1])
        if draft.cue:
            first, last = draft.cue
            if record.shape[first - 1] in BEFORE_DENIED:
                first = cue_start(record, first, source[1] if source and source[1] <= first else first - 1)
            cue = new_span(starts[index[first]], ends[index[last] - 1])
        first, last = draft.parts[0]
        if draft.kind == "indirect" and len(draft.parts) == 1:
            parts: tuple[Span, ...] = (new_span(starts[index[first]], ends[index[last] - 1]),)
        else:
            parts = _parts(record, draft)
        written.append(WrittenQuote(parts, draft.kind, span, tokens, cue, draft.rule))
    return written


def _parts(record: Record, draft: Draft) -> tuple[Span, ...]:
    """Give the parts of a draft in order: of a direct quotation what stands between its marks, else with them."""
    index, starts, ends, parts = record.index, record.folded.tokens.starts, record.folded.tokens.ends, []
    for first, last in draft.parts:
        marked = record.quotes.get(first) if draft.kind == "direct" else None
        if marked:
            parts.append(new_span(starts[marked.first], ends[marked.last - 1]))
        else:
            parts.append(new_span(starts[index[first]], ends[index[last] - 1]))
    if len(parts) > 1:
        parts.sort()
    return tuple(parts)
