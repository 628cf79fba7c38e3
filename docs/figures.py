"""Makes the tables of figures, for the documentation and the README, from what ``measure.py`` measured.

``figures.json`` holds newsparse's own figures, ``peers.json`` those of other libraries, each with its version,
measured by ``measure_peers.py`` or quoted from a source.
"""

import json
import pathlib
import re
from collections.abc import Iterable, Sequence
from typing import Any

HERE = pathlib.Path(__file__).parent
FIGURES = HERE / "figures.json"
PEERS = HERE / "peers.json"
README = HERE.parent / "README.md"
ARTICLES = HERE.parent / "tests" / "cases" / "articles" / "README.md"

#: Between these marks of the README stands its table.
_TABLE = re.compile(r"(?<=<!-- figures -->\n).*?(?=<!-- end of figures -->)", re.DOTALL)

#: What a reader should see first: corpus, figure, and what they are in words.
HIGHLIGHTS = (
    ("dates/tbaq", "relaxed", "dates found (TimeBank and AQUAINT)"),
    ("dates/tbaq", "value", "dates found with the right value"),
    ("amounts/newsquant_dev", "value", "amounts found with the right number (NewsQuant)"),
    ("quotes/polnear_train", "content", "attributions found, all kinds (PolNeAR)"),
    ("quotes/polnear_train", "content and source", "attributions found with their source"),
    ("structure/single_dev", "heading", "headings found (pages as plain text)"),
)

#: Corpora in words, in the order in which the page shows them.
CORPORA = {
    "dates/tbaq": "TimeBank and AQUAINT (TimeML): newswire",
    "amounts/newsquant_dev": "NewsQuant, development part: sentences of news",
    "amounts/currency_dev": "phrasings of money from the test cases of Recognizers-Text",
    "quotes/polnear_train": "PolNeAR, training part: articles on politics",
    "structure/single_dev": "pages as plain text, one line a paragraph",
    "structure/wrapped_dev": "the same pages, hard-wrapped",
    "structure/noisy_dev": "the same, with remains of the page around the article",
    "structure/nohead_dev": "the same, without a headline",
    "structure/nomarks_dev": "the same, with lists that lost their marks",
    "structure/markdown_dev": "the same, as Markdown",
}

Row = Sequence[object]


def table(head: Row, rows: Iterable[Row]) -> str:
    """Give a Markdown table: numbers to the right, a first cell that is that of the row before left empty."""
    kept, before = [], None
    for row in rows:
        kept.append(("" if row[0] == before else row[0], *row[1:]))
        before = row[0]
    aligned = tuple("---:" if isinstance(cell, int | float) else "---" for cell in (kept or [head])[0])
    return "".join(f"| {' | '.join(str(cell) for cell in line)} |\n" for line in (head, aligned, *kept))


def highlights(figures: dict[str, Any]) -> str:
    """Give the table of the README."""
    rows = []
    for corpus, name, words in HIGHLIGHTS:
        halves = figures["corpora"][corpus]["figures"][name]
        rows.append((words, halves["a"], halves["b"]))
    return table(("F1 in percent", "half a", "half b"), rows)


def with_table(readme: str, figures: dict[str, Any]) -> str:
    """Give the README with the table of these figures in its place."""
    return _TABLE.sub(lambda _: highlights(figures), readme)


def corpus_table(task: str, figures: dict[str, Any]) -> str:
    """Give every figure of a task's corpora, half by half."""
    rows = [
        (f"{words}, {found['documents']} documents", name, halves["a"], halves["b"], halves["all"])
        for corpus, words in CORPORA.items()
        if corpus.startswith(f"{task}/") and (found := figures["corpora"][corpus])
        for name, halves in found["figures"].items()
    ]
    return table(("corpus", "figure", "half a", "half b", "all"), rows)


def kind_table(task: str, figures: dict[str, Any]) -> str:
    """Give the share that is found of each kind, over a task's corpora."""
    rows = [
        (CORPORA[corpus], kind, found["annotated"], found["found"])
        for corpus, measured in figures["corpora"].items()
        if corpus.startswith(f"{task}/")
        for kind, found in measured["by_kind"].items()
    ]
    return table(("corpus", "kind", "annotated", "found, percent"), rows)


def peer_table(task: str, figures: dict[str, Any], peers: Sequence[dict[str, Any]]) -> str:
    """Give the figures of other libraries beside those of newsparse on the same corpus."""
    rows: list[Row] = []
    for peer in peers:
        corpus, name = peer["corpus"], peer["figure"]
        if corpus.startswith(f"{task}/"):
            ours = figures["corpora"][corpus]["figures"][name]["all"]
            origin = "measured" if peer["measured"] else f"quoted: {peer['source']}"
            rows.append((f"{peer['name']} {peer['version']}", name, peer["value"], ours, origin))
    return table(("library", "figure", "library", "newsparse", "origin"), rows)


def article_table(figures: dict[str, Any]) -> str:
    """Give the fields of the whole articles: F1 of the first, blind run, as their README keeps it, and of today."""
    kept = [line.split("|")[1:-1] for line in ARTICLES.read_text(encoding="utf-8").splitlines() if line[:2] == "| "]
    blind = {cells[0].strip(): cells[1].strip() for cells in kept}
    rows = [(*key.split(", "), float(blind[key]), today) for key, today in figures["articles"].items() if key in blind]
    return table(("field", "claim", "first run, blind", "today"), rows)


def write_figures(folder: pathlib.Path) -> None:
    """Write the tables that the pages include."""
    folder.mkdir(exist_ok=True)
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    peers = json.loads(PEERS.read_text(encoding="utf-8"))["figures"]
    for task in dict.fromkeys(corpus.partition("/")[0] for corpus in CORPORA):
        (folder / f"figures_{task}.md").write_text(corpus_table(task, figures), encoding="utf-8")
        (folder / f"kinds_{task}.md").write_text(kind_table(task, figures), encoding="utf-8")
        (folder / f"peers_{task}.md").write_text(peer_table(task, figures, peers), encoding="utf-8")
    (folder / "articles.md").write_text(article_table(figures), encoding="utf-8")
    (folder / "highlights.md").write_text(highlights(figures), encoding="utf-8")
