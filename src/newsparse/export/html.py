"""A view of an article for people: one self-contained piece of HTML, without script, readable in light and dark.

The article stands as a reader sees it, every mention marked in place with its normalised value on hover and for screen
readers; beside it speakers, facts, a timeline and amounts. Everything that comes from the input is escaped.
"""

from collections.abc import Iterator, Sequence

from newsparse.export.margin import margin
from newsparse.export.marking import Mark, marked, marks_of, shown
from newsparse.export.style import STYLE
from newsparse.model import Article, Fact, Line, Paragraph, Section, Span

#: Most characters of text that a view shows; a notebook should not choke on a book.
LONGEST_VIEW = 100_000

_PAGE = (
    '<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    '<meta name="color-scheme" content="light dark">'
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    '<title>{title}</title><style>body{{margin:0}}</style></head><body class="np-page">{view}</body></html>'
)


def html(article: Article, *, page: bool = False) -> str:
    """Give a view of the article: a piece of HTML with its own style, to be put into any page or notebook.

    Notebooks show it by themselves. Texts of more than 100,000 characters are cut, and the
    view says so.

    Args:
        article: a parsed article.
        page: give a whole document, to be written to a file as UTF-8, rather than a piece.

    Returns:
        HTML without script, links, images or anything else that would be fetched.

    >>> import newsparse
    >>> view = html(newsparse.parse_article("A <script> was found in 2017, police say.", headline=False))
    >>> "<script>" in view, "&lt;script&gt;" in view, 'title="date: 2017' in view
    (False, True, True)
    """
    marks = marks_of(article)
    body = "".join(block for _, block in sorted(_blocks(article, marks), key=lambda found: found[0]))
    more = len(article.text) - LONGEST_VIEW
    rest = f'<p class="np-aside">The view ends here; {more:,} more characters are not shown.</p>' if more > 0 else ""
    view = (
        f'<div class="newsparse" lang="{shown(article.language)}"><style>{STYLE}</style><article>{body}{rest}</article>'
        f'<aside aria-label="Found in this article">{margin(article)}</aside></div>'
    )
    title = article.headline.text[:LONGEST_VIEW] if article.headline else "Article"
    return _PAGE.format(language=shown(article.language), title=shown(title), view=view) if page else view


def _blocks(article: Article, marks: Sequence[Mark]) -> Iterator[tuple[int, str]]:
    """Give every block of the article with the place where it begins, not necessarily in order."""
    if article.headline:
        yield _line("h1", "np-headline", article.headline, article, marks)
    if article.standfirst:
        yield _line("p", "np-standfirst", article.standfirst, article, marks)
    if article.byline:
        yield article.byline.span.start, _element("p", "np-byline", article, article.byline.span, marks)
    for section in article.sections:
        yield from _section(section, article, marks)
    for aside in article.asides:
        yield aside.span.start, _element("p", "np-aside", article, aside.span, marks)


def _section(section: Section, article: Article, marks: Sequence[Mark]) -> Iterator[tuple[int, str]]:
    if section.heading:
        tag = f"h{min(6, max(2, section.level))}"
        yield _line(tag, "np-heading", section.heading, article, marks)
    for block in section.blocks:
        yield block.span.start, _block(block, article, marks)


def _block(block: Paragraph | Fact, article: Article, marks: Sequence[Mark]) -> str:
    if isinstance(block, Paragraph):
        return _element("p", "np-paragraph", article, block.span, marks)
    depth = min(block.depth, 5)
    return _element("p", f"np-fact np-depth-{depth}", article, block.span, marks)


def _line(tag: str, style: str, line: Line, article: Article, marks: Sequence[Mark]) -> tuple[int, str]:
    return line.span.start, _element(tag, style, article, line.span, marks)


def _element(tag: str, style: str, article: Article, place: Span, marks: Sequence[Mark]) -> str:
    """Give one block, nothing where it lies behind what a view shows. Its words decide its direction."""
    if place.start >= LONGEST_VIEW and place.start > 0:
        return ""
    inside = marked(article.text, Span(place.start, min(place.end, LONGEST_VIEW)), marks)
    return f'<{tag} class="{style}" dir="auto">{inside}</{tag}>'
