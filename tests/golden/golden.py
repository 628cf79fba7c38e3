"""Write down what the library gives for every example of every row and for the seed articles, to compare it ever after.

    python tests/golden/golden.py          # what has changed
    python tests/golden/golden.py --write  # take the changes over, after reading them

The files are no gold in the sense of an annotation: they say what comes out today, so that a change of output is never
an accident and shows, line by line, where it is reviewed.
"""

import datetime
import difflib
import functools
import pathlib
import re
import sys
from collections.abc import Callable, Iterable, Iterator

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "fuzz")]

import case_texts  # noqa: E402 - it lies beside this file
import edits  # noqa: E402
import inputs  # noqa: E402 - it lies in a folder beside this one
import limits  # noqa: E402
import limits_of_prose as prose  # noqa: E402
import pages  # noqa: E402
import sentences  # noqa: E402

import newsparse  # noqa: E402
from newsparse import Amount, Article, DateMention, Quote  # noqa: E402
from newsparse.languages import LANGUAGES  # noqa: E402
from newsparse.languages.schema import Rule  # noqa: E402
from newsparse.languages.schema.quotes import QuotePattern  # noqa: E402
from newsparse.languages.schema.structure import LineRule  # noqa: E402
from newsparse.resolve.dates.feasts import COMPUTED  # noqa: E402
from newsparse.structure.layout import Layout  # noqa: E402

#: The day on which the examples are published: a Friday.
PUBLISHED = datetime.date(2024, 5, 10)
#: What stands above and below an example that is a line.
ABOVE, BELOW = "The port has opened again for ships.", "It had been shut since the storm."
ARTICLES = sorted([*inputs.SEEDS.glob("*.txt"), HERE.parents[1] / "docs" / "examples" / "harbour_bridge.txt"])


def told(name: str, value: object) -> str:
    """Give a field that says something."""
    return f" {name}={value}" if value not in (None, "", False, ()) else ""


def date_line(date: DateMention) -> str:
    """Give a date on a line."""
    fields = ("value", "start", "end", "modifier", "zone", "quant", "freq", "relative")
    return f"{date.kind} {date.text!r}{''.join(told(name, getattr(date, name)) for name in fields)} ({date.rule})"


def amount_line(amount: Amount) -> str:
    """Give an amount on a line; low and high where there is one."""
    fields = ["currency", "unit", "modifier"]
    ends = "" if amount.low is None and amount.high is None else f" {amount.low}..{amount.high}"
    rest = "".join(told(name, getattr(amount, name)) for name in fields)
    return f"{amount.kind} {amount.text!r}{told('value', amount.value)}{ends}{rest} ({amount.rule})"


def quote_line(quote: Quote) -> str:
    """Give a quotation on a line."""
    speaker = quote.speaker.name if quote.speaker else None
    source, cue = (line.text if line else None for line in (quote.source, quote.cue))
    rest = told("speaker", speaker) + told("source", source) + told("cue", cue)
    return f"{quote.kind} {quote.text!r}{told('parts', len(quote.parts))}{rest} ({quote.rule})"


def speaker_lines(article: Article) -> Iterator[str]:
    """Give each speaker of an article on a line, with the words of all mentions."""
    for speaker in article.speakers:
        rest = told("role", speaker.role) + told("affiliation", speaker.affiliation)
        words = "; ".join(article.text[place.start : place.end] for place in speaker.mentions)
        yield f"speaker {speaker.name!r} {speaker.kind}{rest} mentions={words}"


def mentions_of(holder: Article | newsparse.Aside) -> Iterator[str]:
    """Give the mentions of an article or an aside."""
    yield from map(date_line, holder.dates)
    yield from map(amount_line, holder.amounts)
    yield from map(quote_line, holder.quotes)


def structure_of(article: Article | Layout) -> Iterator[str]:
    """Give the lines and blocks of an article, without what is found in them."""
    for name in ("headline", "standfirst"):
        line = getattr(article, name)
        if line:
            yield f"{name} {line.text!r}"
    if article.byline:
        yield f"byline {article.byline.text!r} authors={'; '.join(article.byline.authors)}"
    if article.dateline:
        line = article.dateline
        yield f"dateline {line.text!r}{told('place', line.place)}{told('agency', line.agency)}"
    for section in article.sections:
        if section.heading:
            yield f"heading {section.level} {section.heading.text!r}"
        for block in section.blocks:
            if isinstance(block, newsparse.Fact):
                rest = told("label", block.label) + told("value", block.value) + told("depth", block.depth)
                yield f"fact {block.text[:60]!r}{rest}"
            else:
                yield f"paragraph {block.text[:60]!r}"


def asides_of(article: Article) -> Iterator[str]:
    """Give the asides of an article with what is found in them."""
    for aside in article.asides:
        yield f"aside {aside.kind} {aside.text[:60]!r}"
        yield from (f"  {line}" for line in mentions_of(aside))


def everything_of(article: Article) -> Iterator[str]:
    """Give an article as lines."""
    yield f"published {article.published}"
    yield from structure_of(article)
    yield from asides_of(article)
    yield from mentions_of(article)
    yield from speaker_lines(article)


def examples(rows: list[Rule | QuotePattern | LineRule], *, lines: bool) -> Iterator[str]:
    """Give what comes out of the examples of some rows; examples that are lines stand among paragraphs."""
    for row in rows:
        yield f"# {row.name}"
        for example in (*row.finds, *row.leaves):
            text = re.sub(r"[\[\]]", "", example)
            yield f"> {text!r}"
            if lines:
                text = f"{ABOVE}\n\n{text}\n\n{BELOW}"
            article = body(text)
            found = [*asides_of(article), *mentions_of(article), *speaker_lines(article)]
            around = [line for line in structure_of(article) if ABOVE not in line and BELOW not in line]
            yield from (f"  {line}" for line in (around if lines else []) + found)


def article_lines(path: pathlib.Path) -> Iterator[str]:
    """Give what comes out of an article."""
    yield from everything_of(newsparse.parse_article(path.read_text(encoding="utf-8"), published=PUBLISHED))


def cases(name: str) -> Iterator[str]:
    """Give what comes out of the texts of the case tables of an extractor."""
    for text in case_texts.TEXTS[name]():
        found = lines_in(limits.layout_of(text)) if name == "structure" else found_in(body(text))
        yield f"> {text.removeprefix(case_texts.BEFORE)[:80]!r}"
        yield from (f"  {line}" for line in found)


def found_by(name: str) -> Callable[[str], Iterator[str]]:
    """Give how what an extractor finds in a text is told."""
    found: dict[str, Callable[[str], Iterator[str]]] = {
        "dates": lambda text: map(date_line, body(text).dates),
        "amounts": lambda text: map(amount_line, body(text).amounts),
        "quotes": lambda text: quoted(body(text)),
        "structure": lambda text: lines_in(limits.layout_of(text)),
    }
    return found[name]


def mixed(name: str) -> Iterator[str]:
    """Give what an extractor finds in texts that are mixed of all its cases."""
    for text in case_texts.mixed(name):
        yield f"> {text[:60]!r}"
        yield from (f"  {line}" for line in found_by(name)(text))


def quoted(article: Article) -> Iterator[str]:
    """Give the quotations and the speakers of an article."""
    yield from map(quote_line, article.quotes)
    yield from speaker_lines(article)


def body(text: str) -> Article:
    """Parse a text without a headline."""
    return newsparse.parse_article(text, published=PUBLISHED, headline=False)


def built(texts: Iterable[str]) -> Iterator[str]:
    """Give the quotations and the speakers of sentences that are built of parts."""
    for text in texts:
        article = body(text)
        yield f"> {text!r}"
        yield from (f"  {line}" for line in quoted(article))


def varied(name: str) -> Iterator[str]:
    """Give what is found in the examples of each row with other numbers in them: those at the ends of what can be."""
    for row in rows_of(name):
        texts = [case_texts.renumbered(example, time) for example in (*row.finds, *row.leaves) for time in range(3)]
        article = body("\n\n".join(texts))
        yield f"# {row.name}: {' / '.join(texts)}"
        yield from map(date_line, article.dates) if name == "dates" else map(amount_line, article.amounts)


def faulty(name: str, times: int) -> Iterator[str]:
    """Give what is found in the examples and the cases with small faults, as far as something is."""
    english = LANGUAGES["en"]
    books = {"dates": english.dates.book.vocabulary.classes, "amounts": english.amounts.book.vocabulary.classes}
    words = edits.Words(books.get(name, english.quotes.classes))
    examples = [re.sub(r"[\[\]]", "", one) for row in rows_of(name) for one in (*row.finds, *row.leaves)]
    for text in edits.faulty([*examples, *case_texts.TEXTS[name]()], times, words):
        article = body(text)
        found = {"dates": map(date_line, article.dates), "amounts": map(amount_line, article.amounts)}
        if told := "; ".join(found.get(name, map(quote_line, article.quotes))):
            yield f"{text!r} {told}"


def feasts() -> Iterator[str]:
    """Give the day of every feast that is computed in the years of news."""
    for key, feast in COMPUTED.items():
        days = [feast(year) for year in range(1890, 2110)]
        yield f"{key}: {' '.join(str(day.value) if day else '-' for day in days)}"


def built_pages(texts: Iterable[str]) -> Iterator[str]:
    """Give the lines and blocks of pages that are built of runs."""
    for number, text in enumerate(texts):
        yield f"> page {number}"
        yield from (f"  {line}" for line in lines_in(limits.layout_of(text)))


def lines_in(article: Article | Layout) -> Iterator[str]:
    """Give the lines and blocks of an article and what they are, without the prose around a case."""
    found = [*structure_of(article), *(f"aside {aside.kind} {aside.text[:60]!r}" for aside in article.asides)]
    yield from (line for line in found if case_texts.STORY[:50] not in line)


def found_in(article: Article) -> Iterator[str]:
    """Give what is found in the prose of an article, and who speaks."""
    yield from mentions_of(article)
    yield from speaker_lines(article)


def rows_of(name: str) -> list[Rule | QuotePattern | LineRule]:
    """Give the rows of an extractor."""
    english = LANGUAGES["en"]
    quotes, structure = english.quotes, english.structure
    rows: dict[str, list[Rule | QuotePattern | LineRule]] = {
        "dates": [*english.dates.book.rules],
        "amounts": [*english.amounts.book.rules],
        "quotes": [*quotes.sources, *quotes.inverted, *quotes.contents, *quotes.free],
        "structure": [*structure.asides, *structure.endings],
    }
    return rows[name]


#: Every file, and how it is made.
FILES: dict[str, Callable[[], Iterator[str]]] = {
    "dates": lambda: examples(rows_of("dates"), lines=False),
    "amounts": lambda: examples(rows_of("amounts"), lines=False),
    "quotes": lambda: examples(rows_of("quotes"), lines=False),
    "structure": lambda: examples(rows_of("structure"), lines=True),
    **{f"cases-{name}": functools.partial(cases, name) for name in case_texts.TEXTS},
    "varied-dates": lambda: varied("dates"),
    "varied-amounts": lambda: varied("amounts"),
    "feasts-dates": feasts,
    "built-quotes": lambda: built(sentences.built()),
    "built-structure": lambda: built_pages(pages.built()),
    "faulty-dates": lambda: faulty("dates", 2),
    "faulty-amounts": lambda: faulty("amounts", 2),
    "faulty-quotes": lambda: faulty("quotes", 3),
    **{f"limits-{name}": functools.partial(prose.sized, name, found_by(name)) for name in prose.TABLES},
    **{f"marks-{name}": functools.partial(prose.marked, name, found_by(name)) for name in prose.MARKED},
    "limits-structure": lambda: limits.runs(limits.STRUCTURE, limits.outline),
    "marks-structure": lambda: limits.alike(limits.MARKED_PAGES, limits.outline),
    **{f"mixed-{name}": functools.partial(mixed, name) for name in case_texts.TEXTS},
    **{f"article-{path.stem}": functools.partial(article_lines, path) for path in ARTICLES},
}


def made(name: str) -> str:
    """Give what comes out now."""
    return "\n".join(FILES[name]()) + "\n"


def kept(name: str) -> str:
    """Give what was written down."""
    path = HERE / f"{name}.txt"
    return path.read_text(encoding="utf-8", errors="surrogatepass") if path.exists() else ""


def is_kept(name: str) -> bool:
    """Tell whether what comes out now is what was written down, up to the first difference."""
    before, at = kept(name), 0
    for line in FILES[name]():
        if not before.startswith(f"{line}\n", at):
            return False
        at += len(line) + 1
    return at == len(before)


def changes(name: str) -> list[str]:
    """Give what has changed since it was written down."""
    now = made(name)
    return list(difflib.unified_diff(kept(name).splitlines(), now.splitlines(), name, "now", lineterm="", n=2))


def main() -> None:
    """Show what has changed, or write it down."""
    for name in FILES:
        print("\n".join(changes(name)))
        if "--write" in sys.argv:
            (HERE / f"{name}.txt").write_text(made(name), encoding="utf-8", errors="surrogatepass")


if __name__ == "__main__":
    main()
