"""Writes the lists of the pages "What is recognised" from the rows themselves, so that they cannot drift apart."""

import importlib
import pathlib
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import ModuleType
from typing import Protocol

from newsparse.languages import LANGUAGES
from newsparse.languages.currencies import CODES
from newsparse.languages.schema import Language, Words

#: The frames of verbs of speech that are named to readers, in the order of the page.
FRAMES = {
    "quote": "a quotation in marks: she *said*, “We start”",
    "that": "a clause with “that”: she *said* that it starts",
    "clause": "a clause without it: she *said* it starts",
    "wh": "a question: she *asked* whether it starts",
    "told": "somebody told, then what: she *told* the paper it starts",
    "to": "an infinitive: she *vowed* to start",
    "np": "a noun: she *criticised* the plan",
    "as": "an object and a fragment: she *described* it as “late”",
}


class Row(Protocol):
    """What every row of every table has."""

    name: str
    finds: tuple[str, ...]
    leaves: tuple[str, ...]
    why: str


def escape(text: str) -> str:
    """Make the words of an example safe in Markdown."""
    shown = re.sub(r"\s*\n\s*", " ⏎ ", text)
    return re.sub(r"([\\`*_{}<>#|$~\[\]])", r"\\\1", shown)


def found(example: str) -> str:
    """Show an example; what is found in it, which the row marks by [square brackets], in bold."""
    pieces = re.split(r"\[(.*?)\]", example)
    if len(pieces) == 1:
        return f"**{escape(example)}**"
    return "".join(f"**{escape(piece)}**" if index % 2 else escape(piece) for index, piece in enumerate(pieces))


def left(example: str) -> str:
    """Show an example in which a row finds nothing; where it marks what goes on over a look-alike, that is in bold."""
    return found(example) if "[" in example else escape(example)


def slug(*words: str) -> str:
    """Make the name of a link target."""
    return "-".join(re.sub(r"\W+", "-", word.lower()).strip("-") for word in words)


def sentence(text: str) -> str:
    """Give a reason as a sentence."""
    shown = f"{text[:1].upper()}{text[1:]}".replace("...", "…")
    return shown if shown.endswith((".", "…", "”", "?")) else f"{shown}."


def label(word: str) -> str:
    """Give a word that stands before examples."""
    return f'<span class="label">{word}</span>'


def entry(page: str, row: Row) -> str:
    """Give one row as an entry of a definition list, with a target of its own."""
    target = slug(page, row.name)
    lines = [f'<a class="rule" id="{target}" href="#{target}">{escape(row.name)}</a>']
    lines += [f": {sentence(row.why)}"] if row.why else []
    lines += [f": {label('finds')} {' · '.join(found(example) for example in row.finds)}"] if row.finds else []
    lines += [f": {label('leaves')} {' · '.join(left(example) for example in row.leaves)}"] if row.leaves else []
    return "\n".join(lines) + "\n\n"


def modules(language: Language, extractor: str) -> Iterator[ModuleType]:
    """Give the modules in which a language's rows of one extractor are filed."""
    package = importlib.import_module(f"newsparse.languages.{language.code}.{extractor}")
    for found_module in pkgutil.iter_modules(package.__path__):
        yield importlib.import_module(f"{package.__name__}.{found_module.name}")


def title_of(module: ModuleType) -> str:
    """Give what a module's first line says it holds, without its examples."""
    title = re.sub(r"^Rows for ", "", (module.__doc__ or "").partition("\n")[0]).partition(":")[0].rstrip(".")
    return title[:1].upper() + title[1:]


def rows_of(module: ModuleType) -> list[Row]:
    """Give the rows that a module defines."""
    tables = [value for name, value in vars(module).items() if name.endswith("RULES") and isinstance(value, tuple)]
    return [row for table in tables for row in table if hasattr(row, "finds")]


def grouped(language: Language, extractor: str, rules: Sequence[Row]) -> Iterator[tuple[str, list[Row]]]:
    """Give the rows in use by the modules that they are filed in, each group under its module's first line."""
    left = {id(row): row for row in rules}
    for module in modules(language, extractor):
        group = [row for row in rows_of(module) if left.pop(id(row), None) is not None]
        if group:
            yield title_of(module), group
    if left:
        yield "More", list(left.values())


def rule_list(language: Language, extractor: str, rules: Sequence[Row]) -> str:
    """Give all rules of an extractor, group by group."""
    page = f"{language.code} {extractor}"
    return "".join(
        f"## {title}\n\n{''.join(entry(page, row) for row in group)}"
        for title, group in grouped(language, extractor, rules)
    )


def quote_list(language: Language) -> str:
    """Give the patterns around verbs of speech, table by table."""
    words = language.quotes
    tables = {
        "Who speaks, before the verb": words.sources,
        "Who speaks, after the verb": words.inverted,
        "What is said": words.contents,
        "Without a verb": words.free,
    }
    lists = "".join(
        f"## {title}\n\n{''.join(entry(f'{language.code} quotes', row) for row in rows)}"
        for title, rows in tables.items()
        if rows
    )
    ends = "".join(entry(f"{language.code} quotes end", row) for row in words.ends)
    return f"{lists}## Where what is said ends\n\n{ends}"


def verb_list(language: Language) -> str:
    """Give the verbs of speech and thought by what they can take."""
    verbs = {forms.split()[0]: frames.split() for forms, frames in language.quotes.verbs.items()}
    lists = [
        (frame, shown, [verb for verb, frames in verbs.items() if frame in frames]) for frame, shown in FRAMES.items()
    ]
    return "".join(f"- {shown}: {', '.join(sorted(words))}\n" for _, shown, words in lists if words)


def line_list(language: Language) -> str:
    """Give the kinds of lines that are not the story."""
    structure = language.structure
    kinds: dict[str, list[str]] = {}
    for row in (*structure.asides, *structure.endings):
        kinds.setdefault(row.kind, []).append(entry(f"{language.code} lines", row))
    return "".join(f"## {kind.capitalize()}\n\n{''.join(entries)}" for kind, entries in kinds.items())


def listed(words: Iterable[str]) -> str:
    """Give words as one line."""
    return ", ".join(f"`{word}`" for word in sorted(words)) + "\n"


def meanings(words: Words) -> set[str]:
    """Give what the words of a class mean."""
    return {str(meaning) for meaning in words.values()} if isinstance(words, Mapping) else set(words)


def pages(language: Language) -> dict[str, str]:
    """Give the text of every generated list of a language, by name."""
    currencies = language.amounts.currencies
    return {
        "dates": rule_list(language, "dates", language.dates.book.rules),
        "amounts": rule_list(language, "amounts", language.amounts.book.rules),
        "quotes": quote_list(language),
        "verbs": verb_list(language),
        "lines": line_list(language),
        "units": listed(meanings(language.amounts.book.vocabulary.classes["unit"])),
        "currencies": listed(
            {*currencies.names.values(), *currencies.nouns.values(), *currencies.prefixed.values()} & CODES
        ),
        "feasts": listed(language.dates.feasts),
    }


def write_tables(folder: pathlib.Path) -> None:
    """Write one file for each list of each language."""
    folder.mkdir(exist_ok=True)
    for code, language in LANGUAGES.items():
        for name, text in pages(language).items():
            (folder / f"{code}_{name}.md").write_text(text, encoding="utf-8")
