"""The architecture, checked: imports run one way, nothing does I/O, words of a language stay in its folder."""

import ast
import functools
import pathlib
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

import newsparse
from newsparse.languages import LANGUAGES
from newsparse.languages.schema.rules import Vocabulary
from newsparse.text.tokens import KINDS

ROOT = pathlib.Path(newsparse.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))

#: From the ground up: a module imports only from its own row (and its own room) and from rows above it in this list.
LAYERS = (
    ("version", "errors", "wording"),
    ("model",),
    ("languages",),
    ("text",),
    ("rules",),
    ("borrowed",),
    ("structure",),
    ("dates", "amounts", "quotes"),
    ("resolve",),
    ("assembly",),
    ("export",),
    ("locate",),
    ("parser",),
    ("__init__",),
)
RANK = {room: rank for rank, row in enumerate(LAYERS) for room in row}

#: The one arrow that points up: a notebook asks a value for its view, and the view knows the whole model.
UPWARD = ("model", "newsparse.export.html")

#: Modules that read files, clock, environment, network, locale, zones or randomness.
IMPURE = {
    "asyncio", "ctypes", "fileinput", "getpass", "glob", "http", "importlib", "io", "locale", "logging", "mmap", "os",
    "multiprocessing", "pathlib", "pickle", "platform", "random", "secrets", "shelve", "shutil", "socket", "sqlite3",
    "ssl", "subprocess", "sys", "tempfile", "time", "urllib", "uuid", "warnings", "zoneinfo",
}  # fmt: skip

#: Calls that do so without an import, or by a method.
IMPURE_CALLS = {"open", "print", "input", "exec", "eval", "__import__", "globals", "id", "breakpoint"}
IMPURE_METHODS = {
    "now",
    "today",
    "utcnow",
    "fromtimestamp",
    "strftime",
    "strptime",
    "astimezone",
    "timestamp",
    "getenv",
}

#: Modules that the one fence may import.
BORROWED = {"dateparser", "price_parser"}


def room_of(path: pathlib.Path) -> str:
    """Give the room of a module: its folder under the package, or its own name."""
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def name_of(path: pathlib.Path) -> str:
    """Give the name of a test."""
    return str(path.relative_to(ROOT))


def imports(tree: ast.AST) -> Iterator[str]:
    """Give every module that a tree imports, by its full name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module or ""


@pytest.fixture(params=MODULES, ids=name_of)
def module(request: pytest.FixtureRequest) -> pathlib.Path:
    """Give every module in turn."""
    path: pathlib.Path = request.param
    return path


@pytest.fixture
def tree(module: pathlib.Path) -> ast.Module:
    """Give the syntax tree of the module."""
    return ast.parse(module.read_text(encoding="utf-8"))


def test_imports_run_one_way(module: pathlib.Path, tree: ast.Module) -> None:
    """A module imports from rooms below its own; siblings (the extractors) do not know each other."""
    room = room_of(module)
    for imported in imports(tree):
        if imported.startswith("newsparse"):
            other = [*imported.split("."), "__init__"][1]
            below = other == room or RANK[other] < RANK[room]
            assert below or (room, imported) == UPWARD, f"{room} imports {imported}"


def test_nothing_impure_is_imported(module: pathlib.Path, tree: ast.Module) -> None:
    """No module reads files, clock, environment, network, locale or randomness, and only one borrows."""
    for imported in imports(tree):
        top = imported.split(".")[0]
        assert top not in IMPURE, imported
        assert top not in BORROWED or room_of(module) == "borrowed", imported


def test_nothing_impure_is_called(tree: ast.Module) -> None:
    """No call does input or output, reads the clock or the locale, or depends on the process."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            assert not (isinstance(called, ast.Name) and called.id in IMPURE_CALLS), ast.unparse(node)
            assert not (isinstance(called, ast.Attribute) and called.attr in IMPURE_METHODS), ast.unparse(node)
        assert not isinstance(node, ast.Global | ast.Nonlocal), "no state"


def test_imports_stand_at_the_top(module: pathlib.Path, tree: ast.Module) -> None:
    """Only the fence may import inside a function, since dateparser takes a second; the arrow that points up must."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    inside = {imported for function in functions for imported in imports(function)}

    assert room_of(module) == "borrowed" or {(room_of(module), imported) for imported in inside} <= {UPWARD}


@pytest.mark.parametrize("path", [path for code in LANGUAGES for path in MODULES if code in path.parts], ids=name_of)
def test_languages_are_data(path: pathlib.Path) -> None:
    """A language's folder holds no function, class, branch, loop statement or regular expression."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    machinery = ast.FunctionDef | ast.ClassDef | ast.If | ast.For | ast.While | ast.Lambda | ast.Try

    assert not any(isinstance(node, machinery) for node in ast.walk(tree))
    assert "re" not in set(imports(tree))


def words_of(value: object) -> Iterator[str]:
    """Give the words of every set and every word class inside the value of a language; other strings may be names."""
    if isinstance(value, frozenset):
        yield from (inner for inner in value if isinstance(inner, str))
    elif isinstance(value, Vocabulary):
        yield from (word for words in value.classes.values() for word in words)
    else:
        for name in getattr(type(value), "__slots__", ()):
            yield from words_of(getattr(value, name, None))


@functools.cache
def words_of_languages() -> frozenset[str]:
    """Give the words of every vocabulary that could not be anything else: five letters or more, lower case."""
    found = (word for language in LANGUAGES.values() for word in words_of(language))
    return frozenset(word for word in found if re.fullmatch(r"[a-z]{5,}", word))


#: Terms of the field that are also words of a language: kinds, units of TIMEX3, and names of the model.
TERMS = {
    "century", "decade", "season", "quarter", "month", "weekend", "minute", "second", "percent", "section", "paragraph",
    "count", "range", "point", "approx", "money", "quantity", "cents", "group", "index", "place", "start", "value",
    "headline", "article", "story", "facts", "quotes", "records", "object", "organization", "military", "raising",
    "there", "credit", "agency", "leading", "strong", "colon", "minimum", "ratio", "target",
    "author", "speaker", "caption", "opening",
}  # fmt: skip


@pytest.mark.parametrize("path", [path for path in MODULES if room_of(path) != "languages"], ids=name_of)
def test_machinery_knows_no_word(path: pathlib.Path) -> None:
    """No string of the machinery is a word of a vocabulary, the terms of the field excepted."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {ast.get_docstring(node, clean=False) for node in ast.walk(tree) if isinstance(node, DOCUMENTED)}
    strings = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}

    found = (strings - docstrings) & (words_of_languages() - TERMS - class_names())

    assert found == set()


DOCUMENTED = ast.Module | ast.ClassDef | ast.FunctionDef


def class_names() -> set[str]:
    """Give the names of word classes and of kinds of tokens, which the readers ask for by name."""
    books = [book for language in LANGUAGES.values() for book in (language.dates.book, language.amounts.book)]
    return {name for book in books for name in (*KINDS, *book.vocabulary.classes, *book.vocabulary.suffixes)}


def test_functions_are_short(tree: ast.Module) -> None:
    """No function is longer than 40 lines without its docstring, or deeper than three levels."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
            assert (node.end_lineno or 0) - body[0].lineno < 40, node.name
            assert depth(node) <= 3, node.name


NESTING = ast.If | ast.For | ast.While | ast.With | ast.Try | ast.Match


def depth(node: ast.AST) -> int:
    """Give how deep the statements of a function are nested; an elif is no deeper than its if."""
    deepest = 0
    for child in ast.iter_child_nodes(node):
        chained = isinstance(node, ast.If) and isinstance(child, ast.If) and node.orelse == [child]
        deepest = max(deepest, depth(child) + (isinstance(child, NESTING) and not chained))
    return deepest


def test_files_are_short(module: pathlib.Path) -> None:
    """No file is much longer than 300 lines, and none is a drawer for odds and ends."""
    assert len(module.read_text(encoding="utf-8").splitlines()) <= 320
    assert module.stem not in {"utils", "helpers", "common", "misc", "core"}


def test_import_is_light() -> None:
    """Importing newsparse does not load dateparser, which takes a second."""
    code = "import sys, newsparse; print('dateparser' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603

    assert done.stdout.strip() == "False"


def test_public_names() -> None:
    """The public names are those of the contract, what they give, what they raise, and the exports."""
    others = {"UnknownLanguageError", "__version__", "export"}
    functions = {"parse_article", "find_dates", "find_amounts", "find_quotes", "locate_quotes", "locate_quote"}
    classes = {"Amount", "Article", "Aside", "Byline", "Dateline", "DateMention", "Fact", "Line", "Paragraph", "Quote"}

    assert set(newsparse.__all__) == functions | classes | {"Section", "Span", "Speaker"} | others
