"""A view of an article for people: one self-contained piece of HTML, without script, readable in light and dark.

Every mention is marked in place with its normalised value in a tooltip and for screen readers; beside the text stand
the speakers, the facts and a timeline of its dates. Everything that comes from the input is escaped. Kinds are told
apart by the form of their underline and by colours that colour-blind readers can tell apart (Okabe and Ito 2008).
"""

import bisect
from collections.abc import Iterator, Sequence
from html import escape

from attrs import frozen

from newsparse.export.described import describe_amount
from newsparse.export.style import STYLE
from newsparse.model import Article, Fact, Line, Paragraph, Section, Span

#: Most characters of text that a view shows; a notebook should not choke on a book.
LONGEST_VIEW = 200_000


@frozen(repr=False)
class _Mark:
    """A stretch of text to mark: where, of which kind, and what to say about it."""

    place: Span
    kind: str
    title: str


def html(article: Article) -> str:
    """Give a view of the article: a fragment of HTML with its own style, to be put into any page or notebook.

    >>> import newsparse
    >>> view = html(newsparse.parse_article("A <script> was found in 2017, police say.", headline=False))
    >>> "<script>" in view, "&lt;script&gt;" in view, 'title="date: 2017"' in view
    (False, True, True)
    """
    marks = _outer(_marks(article))
    body = "".join(
        (
            _line("h1", article.headline, article, marks),
            _line("p", article.standfirst, article, marks),
            f"<p class=np-byline>{escape(article.byline.text)}</p>" if article.byline else "",
            *(_section(section, article, marks) for section in article.sections),
        )
    )
    margin = "".join((_speakers(article), _facts(article), _timeline(article)))
    return f"<div class=newsparse><style>{STYLE}</style><article>{body}</article><aside>{margin}</aside></div>"


def _marks(article: Article) -> Iterator[_Mark]:
    for quote in article.quotes:
        speaker = quote.speaker.name if quote.speaker else "unknown speaker"
        yield from (_Mark(place, "quote", f"{quote.kind} quotation: {speaker}") for place in quote.parts)
    for date in article.dates:
        yield _Mark(date.span, "date", f"{date.kind}: {date.value or 'not known'}")
    for amount in article.amounts:
        yield _Mark(amount.span, "amount", f"{amount.kind}: {describe_amount(amount)}")


def _outer(marks: Iterator[_Mark]) -> list[_Mark]:
    """Sort marks so that each comes after the one around it; of two that cross, the later goes."""
    kept: list[_Mark] = []
    open_marks: list[_Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.place.start, -mark.place.end)):
        while open_marks and open_marks[-1].place.end <= mark.place.start:
            open_marks.pop()
        if not open_marks or open_marks[-1].place.contains(mark.place):
            kept.append(mark)
            open_marks.append(mark)
    return kept


def _line(tag: str, line: Line | None, article: Article, marks: Sequence[_Mark]) -> str:
    return f"<{tag}>{_marked(article.text, line.span, marks)}</{tag}>" if line else ""


def _section(section: Section, article: Article, marks: Sequence[_Mark]) -> str:
    blocks = "".join(_block(block, article, marks) for block in section.blocks)
    return f"<section>{_line('h2', section.heading, article, marks)}{blocks}</section>"


def _block(block: Paragraph | Fact, article: Article, marks: Sequence[_Mark]) -> str:
    if block.span.end > LONGEST_VIEW:
        return ""
    inside = _marked(article.text, block.span, marks)
    return f"<p class=np-fact>{inside}</p>" if isinstance(block, Fact) else f"<p>{inside}</p>"


def _marked(text: str, place: Span, marks: Sequence[_Mark]) -> str:
    """Give the text of a place, escaped, with the marks that lie in it."""
    pieces: list[str] = []
    closing: list[Span] = []
    at = place.start
    first = bisect.bisect_left(marks, place.start, key=lambda mark: mark.place.start)
    last = bisect.bisect_left(marks, place.end, lo=first, key=lambda mark: mark.place.start)
    for mark in marks[first:last]:
        while closing and closing[-1].end <= mark.place.start:
            end = closing.pop().end
            pieces.append(f"{escape(text[at:end])}</mark>")
            at = end
        pieces.append(escape(text[at : mark.place.start]))
        pieces.append(f'<mark class=np-{mark.kind} title="{escape(mark.title)}">{_hidden(mark.title)}')
        at = mark.place.start
        closing.append(mark.place)
    while closing:
        end = closing.pop().end
        pieces.append(f"{escape(text[at:end])}</mark>")
        at = end
    return "".join((*pieces, escape(text[at : place.end])))


def _hidden(words: str) -> str:
    """Give words that only a screen reader says."""
    return f"<span class=np-sr>[{escape(words)}] </span>"


def _list(title: str, items: Sequence[str]) -> str:
    rows = "".join(f"<li>{item}</li>" for item in items)
    return f"<h3>{title}</h3><ul>{rows}</ul>" if items else ""


def _speakers(article: Article) -> str:
    items = []
    for speaker in article.speakers:
        role = f", {escape(speaker.role)}" if speaker.role else ""
        items.append(f"<b>{escape(speaker.name)}</b>{role} ({len(article.quotes_by(speaker))})")
    return _list("Speakers", items)


def _facts(article: Article) -> str:
    labelled = [fact for fact in article.facts if fact.label and fact.value]
    return _list("Facts", [f"{escape(fact.label or '')}: <b>{escape(fact.value or '')}</b>" for fact in labelled])


def _timeline(article: Article) -> str:
    dated = [date for date in article.dates if date.value and date.start and date.kind == "date"]
    dated.sort(key=lambda date: (str(date.start), date.span))
    return _list("Timeline", [f"<time>{escape(date.value or '')}</time> {escape(date.text)}" for date in dated])
