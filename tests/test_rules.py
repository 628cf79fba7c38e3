"""Every row of every language finds what it says it finds, and leaves what it says it leaves."""

import re
from collections.abc import Iterator

import pytest

import newsparse
from newsparse.languages import LANGUAGES
from newsparse.languages.schema import Rule

BRACKETS = re.compile(r"\[(.*?)\]")


def rows() -> Iterator[tuple[str, str, Rule]]:
    """Give every row with its language and its extractor."""
    for code, language in LANGUAGES.items():
        for rule in language.dates.book.rules:
            yield code, "dates", rule
        for rule in language.amounts.book.rules:
            yield code, "amounts", rule


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
