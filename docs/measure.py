"""Measures newsparse on annotated corpora and writes the figures that the documentation and the README show.

    NEWSPARSE_CORPORA=/folder/with/corpora python docs/measure.py

The scorers are those of the quality gate (``tests/quality/scores.py``). Every corpus is split in two by the MD5 digest
of a document's name: rules are written with half a in view, the errors of half b are never read. ``figures.json`` keeps
what was measured; the table of the README is written anew between its two marks.
"""

import datetime
import hashlib
import json
import os
import pathlib
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

HERE = pathlib.Path(__file__).parent
sys.path += [str(HERE), str(HERE.parent / "tests" / "quality")]

import articles  # noqa: E402 - it lies with the tests
import articles_gold  # noqa: E402
import scores  # noqa: E402
from figures import FIGURES, README, with_table  # noqa: E402

import newsparse  # noqa: E402

Documents = Sequence[dict[str, Any]]


def in_half(document: dict[str, Any], half: str) -> bool:
    """Tell whether a document belongs to half a, to half b, or to all."""
    is_odd = hashlib.md5(document["id"].encode(), usedforsecurity=False).digest()[0] % 2 == 1
    return half == "all" or is_odd == (half == "b")


def halves(task: str, corpus: Documents) -> dict[str, dict[str, float]]:
    """Give every figure of a corpus, by name and then by half."""
    scored = {
        half: scores.SCORERS[task]([document for document in corpus if in_half(document, half)])
        for half in ("a", "b", "all")
    }
    return {name: {half: round(scored[half][name], 1) for half in scored} for name in scored["all"]}


def date_hits(document: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """Give the kind of each annotated date, and whether its place (overlapping) and its value were found."""
    published = datetime.date.fromisoformat(document["dct"]) if document.get("dct") else None
    found = [((d.span.start, d.span.end), d.value) for d in newsparse.find_dates(document["text"], published)]
    wanted = [((t["start"], t["end"]), t.get("value")) for t in document["timexes"]]
    pairs = dict(scores.pair(wanted, found, lambda w, f: 1e9 if w[0] == f[0] else scores.overlap(w[0], f[0])))
    for index, timex in enumerate(document["timexes"]):
        yield timex["type"].lower(), index in pairs and wanted[index][1] == found[pairs[index]][1]


def amount_hits(document: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """Give the kind of each annotated amount, and whether an amount of its number was found."""
    found = [(scores.amount_ends(amount),) for amount in newsparse.find_amounts(document["text"])]
    wanted = [(scores.ends(amount["value"], amount.get("value_max")),) for amount in document["amounts"]]
    pairs = dict(scores.pair(wanted, found, scores.same_value))
    for index, amount in enumerate(document["amounts"]):
        yield amount["kind"], index in pairs


def quote_hits(document: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """Give the kind of each annotated attribution, and whether at least half of its content was found."""
    found = [[(part.start, part.end) for part in quote.parts] for quote in newsparse.find_quotes(document["text"])]
    wanted = [attribution["content"] for attribution in document["attributions"]]
    pairs = dict(scores.pair(wanted, found, lambda w, f: value if (value := scores.shared(w, f)) >= 0.5 else 0))  # noqa: PLR2004
    for index, attribution in enumerate(document["attributions"]):
        yield attribution["kind"], index in pairs


HITS = {"dates": date_hits, "amounts": amount_hits, "quotes": quote_hits}


def by_kind(task: str, corpus: Documents) -> dict[str, dict[str, float]]:
    """Give for each kind how many are annotated, and what share of them, in percent, was found."""
    if task not in HITS:
        return {}
    hits = [hit for document in corpus for hit in HITS[task](document)]
    wanted, right = Counter(kind for kind, _ in hits), Counter(kind for kind, is_right in hits if is_right)
    return {
        kind: {"annotated": count, "found": round(100 * right[kind] / count, 1)} for kind, count in wanted.most_common()
    }


def measure(path: pathlib.Path) -> dict[str, Any]:
    """Measure one corpus."""
    corpus, task = scores.load(path), path.parent.name
    return {
        "digest": hashlib.sha256(path.read_bytes()).hexdigest(),
        "documents": len(corpus),
        "figures": halves(task, corpus),
        "by_kind": by_kind(task, corpus),
    }


def main() -> None:
    """Measure every corpus, keep the figures, and write the README's table."""
    folder = pathlib.Path(os.environ["NEWSPARSE_CORPORA"])
    paths = [path for task in scores.SCORERS for path in sorted((folder / task).glob("*.jsonl"))]
    figures = {
        "newsparse": newsparse.__version__,
        "corpora": {f"{path.parent.name}/{path.stem}": measure(path) for path in paths},
        "articles": {key: round(tally.f1, 1) for key, tally in articles.score(articles_gold.titles()).items()},
    }
    FIGURES.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    README.write_text(with_table(README.read_text(encoding="utf-8"), figures), encoding="utf-8")


if __name__ == "__main__":
    main()
