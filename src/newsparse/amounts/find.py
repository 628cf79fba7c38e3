"""Amounts as written: numbers first, then the rows over the shape in which each number is one class."""

import functools

from newsparse.amounts.modifiers import add_modifier
from newsparse.amounts.numerals import compile_forms, find_numbers
from newsparse.amounts.readers import READERS
from newsparse.amounts.readers.context import Context
from newsparse.amounts.written import Written
from newsparse.languages.schema import Language
from newsparse.rules.scan import scan
from newsparse.text.document import Document


def find_amounts(document: Document, language: Language) -> list[Written]:
    """Find every amount of a document, in order, none overlapping another."""
    words, tokens = language.amounts, document.tokens
    forms = compile_forms(words)
    numbers = find_numbers(tokens, words, forms)
    context = Context(numbers.found, words)
    readers = {key: functools.partial(reader, context) for key, reader in READERS.items()}
    found: list[Written] = []
    reached = 0
    for match, written in scan(forms.rules, tokens, numbers.shape, readers):
        if written.first < reached:
            continue
        written.rule = match.rule.name
        add_modifier(written, tokens, words, reached)
        found.append(written)
        reached = written.last
    return found
