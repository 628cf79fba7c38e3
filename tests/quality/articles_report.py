"""Print how the articles in ``cases/articles`` are read today: figures, or the faults of one field.

``python tests/quality/articles_report.py [--each] [--errors FIELD] [--floors]``
"""

import argparse
import json
from collections.abc import Mapping

from articles import FIELDS, FIRST, judge, parse, score
from articles_gold import ARTICLES, titles
from scores import Tally

import newsparse

FLOORS = ARTICLES / "floors.json"


def floors_of(figures: Mapping[str, float], old: Mapping[str, int]) -> dict[str, int]:
    """Give the floors that figures allow: whole percents below, so that one mention lost does not stop other work."""
    return {key: max(int(value), old.get(key, 0)) for key, value in figures.items()}


def raise_floors() -> None:
    """Write the floors of today, none below what it was."""
    old = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    new = floors_of({key: tally.f1 for key, tally in score(titles()).items()}, old)
    FLOORS.write_text(json.dumps(new, indent=1) + "\n", encoding="utf-8")


def row(tally: Tally) -> str:
    """Give precision, recall, F1 and the counts behind them."""
    precision, recall = 100 * tally.right / max(1, tally.found), 100 * tally.right / max(1, tally.wanted)
    counts = f"{tally.right:>5} {tally.found:>5} {tally.wanted:>6}"
    return f"{precision:6.1f} {recall:6.1f} {tally.f1:6.1f} {counts}"


def show_errors(key: str) -> None:
    """Print every fault of a field with the sentence that it stands in."""
    for title in titles():
        gold, article = parse(title)
        for fault in judge(FIELDS[key], gold, article)[1]:
            item = fault.wanted or fault.found
            start, end = item.places[0] if item and item.places else (0, 0)
            around = article.sentence_of(newsparse.Span(start, end))
            print(f"[{title}] {fault.claim}: {article.text[around.start : around.end]!r}")
            for side, label in ((fault.wanted, "wanted"), (fault.found, "found ")):
                claims = (
                    {c: v for c, v in side.claims.items() if fault.claim in (FIRST, c) or c == "text"} if side else None
                )
                print(f"    {label} {claims} {side.rule if side else ''}")


def main() -> None:
    """Print the figures over all articles, of each one, or the faults of one field."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", choices=FIELDS, help="print the faults of a field")
    parser.add_argument("--each", action="store_true", help="print F1 of each article")
    parser.add_argument("--floors", action="store_true", help="raise the floors to the figures of today")
    asked = parser.parse_args()
    if asked.floors:
        raise_floors()
    elif asked.errors:
        show_errors(asked.errors)
    else:
        show_figures(each=asked.each)


def show_figures(*, each: bool) -> None:
    """Print precision, recall and F1 over all articles, or of each one."""
    for chosen in [[title] for title in titles()] if each else [titles()]:
        print(chosen[0] if each else f"{'':24}  P      R      F1  right found wanted")
        for key, tally in score(chosen).items():
            print(f"{key:24}{row(tally)}")


if __name__ == "__main__":
    main()
