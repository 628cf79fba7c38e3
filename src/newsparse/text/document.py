"""The shared reading of an article: its blocks, its tokens, its sentences. All that an extractor may see."""

import bisect
from typing import Literal

from attrs import define, frozen

from newsparse.languages.schema import TextWords
from newsparse.model.made import new_span
from newsparse.model.spans import Span
from newsparse.text.sentences import find_sentences
from newsparse.text.tokens import BREAK, Tokens, tokenize

BlockKind = Literal["headline", "standfirst", "heading", "dateline", "paragraph", "fact", "aside"]


@define(eq=False, repr=False)
class Block:
    """One block of prose: ``tokens.words[first:last]`` stand in it; at ``last`` stands the break.

    (Not frozen, since freezing costs twice the time; nothing assigns to it.)
    """

    kind: BlockKind
    span: Span
    first: int
    last: int


@frozen(eq=False, repr=False)
class Document:
    """Blocks in reading order, the tokens of them all, and where sentences begin (indexes into the tokens)."""

    text: str
    blocks: tuple[Block, ...]
    tokens: Tokens
    sentences: list[int]

    def block_at(self, token: int) -> Block:
        """Give the block that holds a token."""
        return self.blocks[bisect.bisect_right(self.blocks, token, key=lambda block: block.first) - 1]

    def sentence_spans(self) -> tuple[Span, ...]:
        """Give the places of all sentences."""
        words, starts, ends, spans = self.tokens.words, self.tokens.starts, self.tokens.ends, []
        for first, after in zip(self.sentences, [*self.sentences[1:], len(words)], strict=False):
            last = after - 1
            while not words[last] and last > first:
                last -= 1
            spans.append(new_span(starts[first], ends[last]))
        return tuple(spans)


def read_document(text: str, blocks: list[tuple[BlockKind, Span]], words: TextWords) -> Document:
    """Read blocks of a text, in rising order and apart from each other, into one document."""
    tokens = tokenize(text, [(span.start, span.end) for _, span in blocks])
    placed, first = [], 0
    for kind, span in blocks:
        last = tokens.base.index(BREAK, first)
        placed.append(Block(kind, span, first, last))
        first = last + 1
    return Document(text, tuple(placed), tokens, find_sentences(tokens, words))
