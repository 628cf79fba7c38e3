"""The pages and the README agree with each other and with what was measured, and say nothing that they should not."""

import importlib.util
import json
import pathlib
import re
from types import ModuleType

import pytest

ROOT = pathlib.Path(__file__).parents[1]
DOCS = ROOT / "docs"
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


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(DOCS)))
def test_pages_run_their_examples(path: pathlib.Path) -> None:
    """Whatever looks like an example is in a block that is run, and every block is one that is known."""
    blocks = re.findall(r"^ *```(\S*)[^\n]*\n(.*?)^ *```", path.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)

    assert not [text for kind, text in blocks if ">>> " in text and kind != "{doctest}"]


TEXTS = [path for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md") if path.exists()]
FOREIGN = re.compile(r"/work\b|/tmp\b|/home/|/root/|pypi\.|localhost|file://", re.IGNORECASE)


@pytest.mark.parametrize("path", [*PAGES, *TEXTS, DOCS / "llms.txt"], ids=lambda path: str(path.relative_to(ROOT)))
def test_pages_name_no_machine(path: pathlib.Path) -> None:
    """No page names a folder of some machine, or a registry's host."""
    assert FOREIGN.search(path.read_text(encoding="utf-8")) is None


def test_llms_txt_links_to_pages() -> None:
    """Every link of llms.txt is a page of the documentation."""
    links = re.findall(r"\]\((.*?)\.html\)", (DOCS / "llms.txt").read_text(encoding="utf-8"))

    assert len(links) > 5
    assert [link for link in links if not (DOCS / f"{link}.md").exists()] == []
