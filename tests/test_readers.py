"""What a reader needs of the rows that name it: a word that it takes for granted stands in whatever they match."""

import ast
import inspect
import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.dates.readers.parts import UNIT_CLASSES
from newsparse.dates.readers.registry import READERS
from newsparse.languages import LANGUAGES
from newsparse.languages.schema import Rule, RuleBook
from newsparse.rules.lexicon import compile_lexicon
from newsparse.rules.notation import compile_pattern


def needs(reader: Callable[..., object]) -> Iterator[frozenset[str]]:
    """Give the classes of which a reader takes one for granted: what it asks for with ``the``."""
    for call in ast.walk(ast.parse(inspect.getsource(reader))):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "the_unit":
            yield UNIT_CLASSES
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "the":
            yield frozenset(name for argument in call.args for name in names_in(argument, reader))


def names_in(argument: ast.expr, reader: Callable[..., object]) -> tuple[str, ...]:
    """Give the names of classes that an argument stands for: itself, or those of a constant of the module."""
    if isinstance(argument, ast.Starred) and isinstance(argument.value, ast.Name):
        return tuple(inspect.getmodule(reader).__dict__[argument.value.id])
    return (ast.literal_eval(argument),)


NEEDS = [
    pytest.param(language.dates.book, rule, need, id=f"{code}-{rule.name}-{'|'.join(sorted(need)[:3])}")
    for code, language in LANGUAGES.items()
    for rule in language.dates.book.rules
    for need in needs(READERS[rule.read])
]


@pytest.mark.parametrize(("book", "rule", "need"), NEEDS)
@settings(max_examples=30)
@given(data=st.data())
def test_rows_have_what_their_readers_need(
    book: RuleBook, rule: Rule, need: frozenset[str], data: st.DataObject
) -> None:
    """Whatever a row matches holds one of the classes that its reader takes for granted."""
    names = compile_lexicon(book.vocabulary).characters
    pattern = compile_pattern(rule.pattern, names).regex

    matched = data.draw(st.from_regex(re.compile(pattern), fullmatch=True))

    assert any(names[name] in matched for name in need)


def test_needs_are_seen() -> None:
    """The needs are read off the readers: one that asks for nothing has none."""
    assert len(NEEDS) > 20
    assert list(needs(READERS["season"])) == [frozenset({"season"})]
    assert list(needs(READERS["duration"])) == []
