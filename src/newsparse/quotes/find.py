"""Quotations as written: one pass over the verbs of a document, then what is left of the quotations in marks."""

from collections.abc import Callable

from newsparse.languages.schema import Language
from newsparse.quotes.anchors import read_free, read_verb
from newsparse.quotes.blocks import Turns, read_block_quotes, read_turns
from newsparse.quotes.draft import Draft, Record
from newsparse.quotes.folded import Folded, fold
from newsparse.quotes.grammar import ATTITUDE, SPEECH, compile_grammar
from newsparse.quotes.nouns import read_adjective, read_noun
from newsparse.quotes.remains import attribute_remains, join_paragraphs
from newsparse.quotes.written import WrittenQuote
from newsparse.text.document import Document


def find_quotes(document: Document, language: Language) -> list[WrittenQuote]:
    """Find the quotations of a document, direct, mixed and reported, in order of their places."""
    grammar = compile_grammar(language.quotes)
    folded = fold(document, grammar, language.quotes)
    record = Record(folded)
    names = grammar.lexicon.characters
    by_class = {names[SPEECH]: read_noun, names[ATTITUDE]: read_adjective}
    readers: dict[str, Callable[[Record, int], object]] = {**dict.fromkeys(grammar.free, read_free), **by_class}
    turns = Turns(read_turns(record))
    for found in grammar.trigger.finditer(folded.shape):
        at = found.start()
        if at >= record.until and not turns.hold(at):
            read = readers.get(found.group(), read_verb)
            read(record, at)
    read_block_quotes(record)
    attribute_remains(record)
    join_paragraphs(record)
    written = [_written(draft, folded) for draft in record.drafts if not draft.dropped]
    return sorted(written, key=lambda quote: (quote.parts[0].start, quote.parts[-1].end))


def _written(draft: Draft, folded: Folded) -> WrittenQuote:
    """Give a draft in places of the text."""
    parts = sorted(
        folded.inner(first) if draft.kind == "direct" and first in folded.quotes else folded.span(first, last)
        for first, last in draft.parts
    )
    source = folded.span(*draft.source) if draft.source else None
    tokens = (folded.index[draft.source[0]], folded.index[draft.source[1]]) if draft.source else None
    cue = folded.span(*draft.cue) if draft.cue else None
    return WrittenQuote(tuple(parts), draft.kind, source, tokens, cue, draft.rule)
