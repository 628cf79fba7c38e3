"""Mentions marked in the text of a view: as HTML that is well formed however mentions lie in and across each other."""

import bisect
import heapq
import re
from collections.abc import Iterator, Sequence
from html import escape

from attrs import frozen

from newsparse.export.described import describe, describe_speaker
from newsparse.model import Article, Aside, Span

#: Kinds of marks, from the outside in where two stand at the same place.
KINDS = ("quote", "amount", "date", "speaker")

#: What no page can hold: control characters, code points that are no characters, halves of surrogate pairs.
_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


@frozen
class Mark:
    """A stretch of text to mark: where, of which kind, what to say about it, and whether to say it aloud."""

    place: Span
    kind: str
    note: str
    spoken: bool = True


def shown(words: str) -> str:
    """Escape words for a page."""
    return escape(_UNSHOWABLE.sub("\ufffd", words))


def marks_of(article: Article) -> list[Mark]:
    """Give the marks of an article in the order in which they open."""
    found = [*_mention_marks(article), *_speaker_marks(article)]
    for aside in article.asides:
        found += _mention_marks(aside)
    kept = {(mark.place, mark.kind): mark for mark in found if mark.place.end > mark.place.start}
    return sorted(kept.values(), key=lambda mark: (mark.place.start, -mark.place.end, KINDS.index(mark.kind)))


def _mention_marks(holder: Article | Aside) -> Iterator[Mark]:
    for quote in holder.quotes:
        yield from (Mark(part, "quote", describe(quote)) for part in quote.parts)
    for amount in holder.amounts:
        yield Mark(amount.span, "amount", describe(amount))
    for date in holder.dates:
        yield Mark(date.span, "date", describe(date))


def _speaker_marks(article: Article) -> Iterator[Mark]:
    """Mark every place that names a speaker; said aloud only where the words are others than the name."""
    named = [(place, speaker) for speaker in article.speakers for place in speaker.mentions]
    named += [(quote.source.span, quote.speaker) for quote in article.quotes if quote.source and quote.speaker]
    for place, speaker in named:
        words = article.text[place.start : place.end]
        yield Mark(place, "speaker", f"speaker: {describe_speaker(speaker)}", spoken=words != speaker.name)


def marked(text: str, place: Span, marks: Sequence[Mark]) -> str:
    """Give the text of a place, escaped, with the marks that begin in it."""
    first = bisect.bisect_left(marks, place.start, key=_start)
    last = bisect.bisect_left(marks, place.end, lo=first, key=_start)
    writer = _Writer(text, place.start)
    waiting = [
        (mark.place.start, -min(mark.place.end, place.end), index) for index, mark in enumerate(marks[first:last])
    ]
    while waiting:
        start, end, index = heapq.heappop(waiting)
        writer.close_before(start)
        inside = writer.opened(marks[first + index], start, -end)
        if inside < -end:  # it reaches out of the mark around it: the rest opens behind that
            heapq.heappush(waiting, (inside, end, index))
    return writer.finished(place.end)


def _start(mark: Mark) -> int:
    return mark.place.start


class _Writer:
    """Writes text and marks in order, and closes what it opened."""

    def __init__(self, text: str, at: int) -> None:
        self._text, self._at = text, at
        self._pieces: list[str] = []
        self._open: list[tuple[int, str]] = []

    def opened(self, mark: Mark, start: int, end: int) -> int:
        """Open a mark, and give the place where it will close: no later than the one around it."""
        inside = min(end, self._open[-1][0]) if self._open else end
        self._write_to(start)
        note = shown(mark.note)
        begins, ends = start == mark.place.start, inside == end
        before = _aloud(f"[{note}] ") if begins and mark.kind == "quote" else ""
        after = _aloud(f" [{note}]") if ends and mark.kind != "quote" and mark.spoken else ""
        self._pieces.append(f'<mark class="np-{mark.kind}" title="{note}">{before}')
        self._open.append((inside, after))
        return inside

    def close_before(self, at: int) -> None:
        """Close the marks that end here or earlier."""
        while self._open and self._open[-1][0] <= at:
            end, after = self._open.pop()
            self._write_to(end)
            self._pieces.append(f"{after}</mark>")

    def finished(self, end: int) -> str:
        """Close everything and give the whole."""
        self.close_before(end)
        self._write_to(end)
        return "".join(self._pieces)

    def _write_to(self, at: int) -> None:
        self._pieces.append(shown(self._text[self._at : at]))
        self._at = at


def _aloud(words: str) -> str:
    """Give words, escaped before, that only a screen reader says; they are not copied either."""
    return f'<span class="np-aloud">{words}</span>'
