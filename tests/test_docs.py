"""The pages and the README agree with each other and with what was measured, and say nothing that they should not."""

import ast
import datetime
import doctest
import importlib.util
import json
import pathlib
import re
import textwrap
from collections.abc import Iterator
from types import ModuleType

import pytest

import newsparse
from newsparse.languages import LANGUAGES

ROOT = pathlib.Path(__file__).parents[1]
DOCS = ROOT / "docs"
OPTIONAL = frozenset({"pandas", "trafilatura"})
PAGES = sorted(path for path in DOCS.rglob("*.md") if not {"_build", "_generated"} & set(path.parts))


def load(name: str) -> ModuleType:
    """Import a script of the documentation by its path."""
    spec = importlib.util.spec_from_file_location(f"docs_{name}", DOCS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_readme_has_the_measured_figures() -> None:
    """The table of the README is the one that the measured figures make."""
    figures = load("figures")
    readme = figures.README.read_text(encoding="utf-8")
    measured = json.loads(figures.FIGURES.read_text(encoding="utf-8"))

    assert figures.highlights(measured) in readme
    assert figures.with_table(readme, measured) == readme


def test_quoted_figures_have_a_source() -> None:
    """A figure of another library was measured, or says where it is from."""
    peers = json.loads((DOCS / "peers.json").read_text(encoding="utf-8"))["figures"]

    assert peers
    assert all(peer["measured"] or peer["source"] for peer in peers)
    assert all(peer["version"] for peer in peers)


def test_every_corpus_of_the_figures_is_named() -> None:
    """A corpus that was measured is shown under its name in words."""
    figures = load("figures")

    assert json.loads(figures.FIGURES.read_text(encoding="utf-8"))["corpora"].keys() == figures.CORPORA.keys()


def blocks(path: pathlib.Path) -> list[tuple[str, str]]:
    """Give the kind and the text of every fenced block of a page."""
    fenced = re.findall(r"^( *)```(\S*)[^\n]*\n(.*?)^ *```", path.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    return [(kind, textwrap.dedent(text)) for _, kind, text in fenced]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(DOCS)))
def test_examples(path: pathlib.Path, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every example of a page gives what it shows; whatever looks like an example is in a block that is run."""
    monkeypatch.chdir(tmp_path)  # an example may write a file
    shown = [text for kind, text in blocks(path) if kind == "{doctest}"]
    for library in OPTIONAL.intersection(re.findall(r"import (\w+)", "".join(shown))):
        pytest.importorskip(library, reason="an extra of the documentation")
    names = {"datetime": datetime, "newsparse": newsparse}
    test = doctest.DocTestParser().get_doctest("\n".join(shown), names, path.name, str(path), 0)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL)

    assert not [text for kind, text in blocks(path) if ">>> " in text and kind != "{doctest}"]
    assert runner.run(test).failed == 0


TEXTS = [path for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md") if path.exists()]
FOREIGN = re.compile(r"/work\b|/tmp\b|/home/|/root/|pypi\.|localhost|file://", re.IGNORECASE)


@pytest.mark.parametrize("path", [*PAGES, *TEXTS, DOCS / "llms.txt"], ids=lambda path: str(path.relative_to(ROOT)))
def test_pages_name_no_machine(path: pathlib.Path) -> None:
    """No page names a folder of some machine, or a registry's host."""
    assert FOREIGN.search(path.read_text(encoding="utf-8")) is None


def test_citation_names_the_version() -> None:
    """Who cites newsparse cites the version that there is."""
    citation = ROOT / "CITATION.cff"
    if not citation.exists():
        pytest.skip("only in the repository")

    assert f"\nversion: {newsparse.__version__}\n" in citation.read_text(encoding="utf-8")


def test_llms_txt_links_to_pages() -> None:
    """Every link of llms.txt is a page of the documentation."""
    links = re.findall(r"\]\((.*?)\.html\)", (DOCS / "llms.txt").read_text(encoding="utf-8"))

    assert len(links) > 5
    assert [link for link in links if not (DOCS / f"{link}.md").exists()] == []


MODIFIERS = re.findall(
    r"^\| (.*\*\*.*) \| `([A-Z_]+)` \| (\S+) \| (\S+) \|$",
    (DOCS / "reference" / "values.md").read_text(encoding="utf-8"),
    re.MULTILINE,
)


@pytest.mark.parametrize(("words", "modifier", "start", "end"), MODIFIERS, ids=[row[0] for row in MODIFIERS])
def test_table_of_modifiers(words: str, modifier: str, start: str, end: str) -> None:
    """Every row of the table of modifiers says what comes out, the words in bold being those of the mention."""
    sentence = f"It was so {words.replace('*', '')}."
    date = newsparse.find_dates(sentence, published=datetime.date(2025, 12, 18), headline=False)[0]

    assert date.text == words.split("**")[1]
    assert (date.modifier, str(date.start), str(date.end)) == (modifier, start, end)


def test_table_of_modifiers_is_whole() -> None:
    """The table has every modifier that the documentation of the field names."""
    named = re.findall(
        r"``([A-Z_]+)``", (newsparse.DateMention.__doc__ or "").partition("modifier:")[2].partition("zone:")[0]
    )

    assert {row[1] for row in MODIFIERS} == set(named)


READERS = sorted((pathlib.Path(newsparse.__file__).parent / "quotes" / "readers").glob("*.py"))


def given_names(path: pathlib.Path) -> Iterator[str]:
    """Give the names of rules that a reader of quotations gives without a row of a table."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        is_placed = isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"place_draft", "enter_inquit"}
        is_named = isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "rule"
        if is_placed or is_named:
            for part in ast.walk(node):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value.removesuffix(", ")


def test_rules_without_a_row_are_named() -> None:
    """The name of a rule that a reader of quotations gives itself has a line on their page, or is that of a row."""
    page = (DOCS / "reference" / "recognised-quotations.md").read_text(encoding="utf-8")
    words = LANGUAGES["en"].quotes
    rows = {row.name for row in (*words.contents, *words.free)}
    names = {name for path in READERS for name in given_names(path)} - rows

    assert {"orphan", "fragment", "quotation, verb"} <= names
    assert [name for name in sorted(names) if not re.search(rf"`{name}(, …)?`", page)] == []
