"""Every row of every language finds what it says it finds, and leaves what it says it leaves."""

import re
from collections.abc import Iterable, Iterator

import pytest

import newsparse
from newsparse.languages import LANGUAGES
from newsparse.languages.schema import Rule
from newsparse.languages.schema.quotes import ClauseEnd, QuotePattern
from newsparse.languages.schema.structure import LineRule

#: A reason of no more words is no sentence.
FEWEST_WORDS = 3
BRACKETS = re.compile(r"\[(.*?)\]")


def rows() -> Iterator[tuple[str, str, Rule]]:
    """Give every row with its language and its extractor."""
    for code, language in LANGUAGES.items():
        for rule in language.dates.book.rules:
            yield code, "dates", rule
        for rule in language.amounts.book.rules:
            yield code, "amounts", rule


def line_rows() -> Iterator[tuple[str, str, str]]:
    """Give the rows of lines and of quotations: the table of each, its name, and why it is there."""
    for language in LANGUAGES.values():
        lines, quotes = language.structure, language.quotes
        tables: dict[str, Iterable[LineRule | QuotePattern | ClauseEnd]] = {
            "asides": lines.asides,
            "endings": lines.endings,
            "sources": quotes.sources,
            "inverted": quotes.inverted,
            "contents": quotes.contents,
            "free": quotes.free,
            "ends": quotes.ends,
        }
        for table, found in tables.items():
            for row in found:
                yield table, row.name, row.why


FINDS = [(code, kind, rule, example) for code, kind, rule in rows() for example in rule.finds]
LEAVES = [(code, kind, rule, example) for code, kind, rule in rows() for example in rule.leaves]


def marked(example: str) -> tuple[str, list[str]]:
    """Give the text of an example and what it marks: the parts in [square brackets], the whole without any."""
    parts = BRACKETS.findall(example)
    return (BRACKETS.sub(r"\1", example), parts) if parts else (example, [example])


def found_by(rule: Rule, kind: str, code: str, text: str) -> list[str]:
    """Give what a row finds in a text, whatever the structure makes of its lines."""
    article = newsparse.parse_article(text, language=code, headline=False)
    holders: list[newsparse.Article | newsparse.Aside] = [article, *article.asides]
    mentions = [mention for holder in holders for mention in (holder.dates if kind == "dates" else holder.amounts)]
    return [mention.text for mention in mentions if mention.rule == rule.name]


@pytest.mark.parametrize("style", ["after a word", "in a paragraph", "after a prefix", "with CRLF"])
@pytest.mark.parametrize(("code", "kind", "rule", "example"), FINDS)
def test_finds(code: str, kind: str, rule: Rule, example: str, style: str) -> None:
    """A row finds each of its examples whole, wherever the example stands."""
    text, parts = marked(example)
    around = {
        "after a word": f"Well, {text}",
        "in a paragraph": f"Well, {text} .",
        "after a prefix": f"{'word ' * 200}\n{'word ' * 200}, {text}",
        "with CRLF": f"Nothing is here.\r\nWell, {text}\r\nNothing.\r\n",
    }[style]

    assert parts == found_by(rule, kind, code, around)


@pytest.mark.parametrize(("code", "kind", "rule", "example"), LEAVES)
def test_leaves(code: str, kind: str, rule: Rule, example: str) -> None:
    """A row finds nothing in the look-alikes that it leaves."""
    assert not found_by(rule, kind, code, example)


def test_rows_are_complete() -> None:
    """Every row has an example, a reason, and a name of its own within its extractor."""
    names = [(code, kind, rule.name) for code, kind, rule in rows()]

    assert len(names) == len(set(names))
    assert all(rule.finds and rule.why for _, _, rule in rows())


@pytest.mark.parametrize(("table", "name", "why"), tuple(line_rows()))
def test_reasons_are_sentences(table: str, name: str, why: str) -> None:
    """Every row of lines and of quotations says in a sentence why it is there."""
    assert why.endswith("."), (table, name)
    assert len(why.split()) > FEWEST_WORDS, (table, name)
