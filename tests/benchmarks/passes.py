"""Measure a parse as a multiple of one tokenizer pass over the same text, in one run.

    python tests/benchmarks/passes.py [FILE ...]
    NEWSPARSE_CORPORA=FOLDER python tests/benchmarks/passes.py --corpora [--every 10]

A pass is `one_pass` below. Without files the sample article of the documentation is measured. The pass and every part
are run in turn, round after round, so that all of them meet the same machine; each figure is a ratio of medians.
With ``--corpora`` the documents of each task are measured one by one, and the medians over the documents are printed;
what is shorter than an article is left out.
"""

import argparse
import datetime
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import newsparse
from newsparse.amounts.find import find_amounts
from newsparse.assembly import prose_of
from newsparse.dates.find import find_dates
from newsparse.languages import get_language
from newsparse.quotes.find import find_quotes
from newsparse.structure.find import find_structure
from newsparse.text.document import read_document

SAMPLE = pathlib.Path(__file__).parents[2] / "docs" / "examples" / "harbour_bridge.txt"
PUBLISHED = datetime.date(2025, 3, 12)
TOKEN = re.compile(r"\w+|[^\w\s]")
ROUNDS = 300
#: Rounds for each document of a corpus, and the length of the shortest that is measured.
FEW_ROUNDS, SHORTEST = 7, 500


def one_pass(text: str) -> list[re.Match[str]]:
    """Do what the passes are counted in: find every word and every mark."""
    return [found for found in TOKEN.finditer(text)]  # noqa: C416 - the definition of a pass


def medians(parts: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """Run all parts in turn, round after round, and give the median time of each."""
    times: dict[str, list[float]] = {name: [] for name in parts}
    for _ in range(rounds):
        for name, part in parts.items():
            start = time.perf_counter()
            part()
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(measured) for name, measured in times.items()}


def measure(text: str) -> dict[str, float]:
    """Give the passes that a parse of a text and its parts cost."""
    language = get_language("en")
    layout = find_structure(text, language, headline=True)
    document = read_document(text, prose_of(layout), language.text)
    parts: dict[str, Callable[[], object]] = {
        "parse_article": lambda: parse(text),
        "structure": lambda: find_structure(text, language, headline=True),
        "text layer": lambda: read_document(text, prose_of(layout), language.text),
        "dates, as written": lambda: find_dates(document, language),
        "amounts, as written": lambda: find_amounts(document, language),
        "quotations, as written": lambda: find_quotes(document, language),
    }
    found = medians({"one pass": lambda: one_pass(text)} | parts)
    return {name: found[name] / found["one pass"] for name in parts}


def import_time() -> float:
    """Give the warm time of ``import newsparse`` in a fresh process in milliseconds, bytecode cached."""
    code = "import time; t = time.perf_counter(); import newsparse; print(time.perf_counter() - t)"
    command = [sys.executable, "-c", code]
    cached = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    runs = [subprocess.run(command, env=cached, capture_output=True, check=True) for _ in range(9)]  # noqa: S603
    return 1000 * statistics.median(float(run.stdout) for run in runs)


def documents(folder: pathlib.Path, every: int) -> Iterator[str]:
    """Give every so many documents of the corpora of a task that are long enough for an article."""
    for path in sorted(folder.glob("*.jsonl")):
        texts = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        yield from [text for text in texts if len(text) >= SHORTEST][::every]


def over_corpora(folder: pathlib.Path, every: int) -> None:
    """Print for each task how many documents were measured, and the median of the passes that a parse costs."""
    whole: list[float] = []
    for task in sorted(path for path in folder.iterdir() if path.is_dir()):
        costs = []
        for text in documents(task, every):
            found = medians({"pass": lambda: one_pass(text), "parse": lambda: parse(text)}, FEW_ROUNDS)  # noqa: B023
            costs.append(found["parse"] / found["pass"])
        whole += costs
        if costs:
            print(f"  {task.name:24} {statistics.median(costs):6.1f}  over {len(costs)} documents")
    print(f"  {'all':24} {statistics.median(whole):6.1f}  over {len(whole)} documents")


def parse(text: str) -> object:
    """Parse a text as an article of a day."""
    return newsparse.parse_article(text, published=PUBLISHED)


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=pathlib.Path, default=[SAMPLE], metavar="FILE")
    parser.add_argument("--corpora", action="store_true", help="the medians over the folder NEWSPARSE_CORPORA")
    parser.add_argument("--every", type=int, default=1, help="only one document in so many")
    options = parser.parse_args()
    if options.corpora:
        over_corpora(pathlib.Path(os.environ["NEWSPARSE_CORPORA"]), options.every)
        return
    for path in options.files:
        text = path.read_text(encoding="utf-8")
        print(f"{path.name}, {len(text)} characters, in tokenizer passes:")
        for name, passes in measure(text).items():
            print(f"  {name:24} {passes:6.1f}")
    print(f"import newsparse: {import_time():.0f} ms")


if __name__ == "__main__":
    main()
