"""Writes the tables of the page "What is recognised" from the rule rows themselves, so that they cannot drift apart."""

import pathlib

from newsparse.languages import LANGUAGES
from newsparse.languages.schema import Rule

HEADER = "| rule | finds | leaves alone | why |\n|---|---|---|---|\n"


def cell(text: str) -> str:
    """Make a text safe inside a cell of a Markdown table."""
    return text.replace("|", "\\|").replace("\n", " ⏎ ").replace("<", "&lt;")


def examples(texts: tuple[str, ...]) -> str:
    """Show examples; what is found stands in square brackets where context stands around it."""
    return "<br>".join(cell(text) for text in texts)


def table(rules: tuple[Rule, ...]) -> str:
    """Give the Markdown table of some rows."""
    rows = (
        f"| `{rule.name}` | {examples(rule.finds)} | {examples(rule.leaves)} | {cell(rule.why)} |" for rule in rules
    )
    return HEADER + "\n".join(rows) + "\n"


def write_tables(folder: pathlib.Path) -> None:
    """Write one file for each language and extractor."""
    folder.mkdir(exist_ok=True)
    for code, language in LANGUAGES.items():
        for name, rules in {"dates": language.dates.book.rules, "amounts": language.amounts.book.rules}.items():
            (folder / f"{code}_{name}.md").write_text(table(rules), encoding="utf-8")
