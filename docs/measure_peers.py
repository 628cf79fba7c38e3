"""Measures other libraries on the same corpora, by the same definitions, and writes their figures to ``peers.json``.

    NEWSPARSE_CORPORA=/folder/with/corpora python docs/measure_peers.py

They need not be installed together with newsparse's own extras: ``pip install . dateparser price-parser quantulum3
recognizers-text-suite "emoji<1.7"`` in an environment of its own. Each is called as its manual shows, told the language
and, where it takes one, the day of the article; what it returns is read in its favour. Figures that are quoted from
elsewhere stand in the same file and are left alone.
"""

import datetime
import importlib.metadata
import json
import os
import pathlib
import re
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Any

HERE = pathlib.Path(__file__).parent
sys.path += [str(HERE), str(HERE.parent / "tests" / "quality")]

import scores  # noqa: E402 - it lies with the tests
from figures import PEERS  # noqa: E402

#: A date found: its place and its value; an amount found: its ends, its kind and its currency.
FoundDate = tuple[tuple[int, int], str]
FoundAmount = tuple[tuple[float, float | None], str, str | None]

#: Names of currencies as the libraries write them.
CODES = {
    "dollar": "USD",
    "united states dollar": "USD",
    "$": "USD",
    "euro": "EUR",
    "€": "EUR",
    "pound sterling": "GBP",
    "british pound": "GBP",
    "pound": "GBP",
    "£": "GBP",
    "yen": "JPY",
    "japanese yen": "JPY",
    "¥": "JPY",
    "australian dollar": "AUD",
    "canadian dollar": "CAD",
    "hong kong dollar": "HKD",
    "indian rupee": "INR",
    "mark": "DEM",
    "swiss franc": "CHF",
}


def dateparser_dates(text: str, published: datetime.date | None) -> Iterator[FoundDate]:
    """Read what dateparser's search finds; it gives words and days, the words are looked up in their order."""
    from dateparser.search import search_dates  # noqa: PLC0415 - only where it is measured

    base = {"RELATIVE_BASE": datetime.datetime.combine(published, datetime.time())} if published else {}
    at = 0
    for words, day in search_dates(text, languages=["en"], settings={"PREFER_DATES_FROM": "past", **base}) or ():
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            yield (start, at), day.date().isoformat()


def quantulum_amounts(text: str) -> Iterator[FoundAmount]:
    """Read what quantulum3 finds."""
    from quantulum3 import parser  # noqa: PLC0415

    for found in parser.parse(text):
        is_money = found.unit.entity.name == "currency"
        kind = "money" if is_money else "other"
        yield scores.ends(found.value, None), kind, CODES.get(found.unit.name.lower()) if is_money else None


def price_parser_amounts(text: str) -> Iterator[FoundAmount]:
    """Read the one price that price-parser finds in a string."""
    from price_parser import Price  # noqa: PLC0415

    price = Price.fromstring(text)
    if price.amount is not None:
        yield scores.ends(price.amount, None), "money", CODES.get(price.currency or "", price.currency)


def recognizers_amounts(text: str) -> Iterator[FoundAmount]:
    """Read what Recognizers-Text finds: currencies, and the numbers outside them."""
    from recognizers_number import Culture, recognize_number  # noqa: PLC0415
    from recognizers_number_with_unit import recognize_currency  # noqa: PLC0415

    taken: list[tuple[int, int]] = []
    for found in recognize_currency(text, Culture.English):
        number = re.sub(r"[^\d.-]", "", found.resolution["value"] or "")
        if number:
            taken.append((found.start, found.end))
            code = found.resolution.get("isoCurrency") or CODES.get((found.resolution["unit"] or "").lower())
            yield scores.ends(number, None), "money", code
    for found in recognize_number(text, Culture.English):
        if not any(start <= found.start <= end for start, end in taken):
            yield scores.ends(found.resolution["value"], None), "other", None


def score_dates(corpus: list[dict[str, Any]], find: Callable[..., Iterator[FoundDate]]) -> dict[str, float]:
    """Score dates as the quality gate does."""
    tallies = {name: scores.Tally() for name in ("strict", "relaxed", "value")}
    for document in corpus:
        published = datetime.date.fromisoformat(document["dct"]) if document.get("dct") else None
        found = list(find(document["text"], published))
        wanted = [((timex["start"], timex["end"]), timex.get("value")) for timex in document["timexes"]]
        pairs = scores.pair(wanted, found, lambda w, f: 1e9 if w[0] == f[0] else scores.overlap(w[0], f[0]))
        tallies["strict"].add(sum(wanted[i][0] == found[j][0] for i, j in pairs), len(found), len(wanted))
        tallies["relaxed"].add(len(pairs), len(found), len(wanted))
        tallies["value"].add(sum(wanted[i][1] == found[j][1] for i, j in pairs), len(found), len(wanted))
    return {name: tally.f1 for name, tally in tallies.items()}


def score_amounts(corpus: list[dict[str, Any]], find: Callable[[str], Iterator[FoundAmount]]) -> dict[str, float]:
    """Score amounts as the quality gate does."""
    tallies = {"value": scores.Tally(), "money": scores.Tally()}
    for document in corpus:
        found = list(find(document["text"]))
        wanted = [
            (scores.ends(a["value"], a.get("value_max")), a["kind"], a.get("currency")) for a in document["amounts"]
        ]
        money = [[entry for entry in entries if entry[1] == "money"] for entries in (wanted, found)]
        tallies["value"].add(len(scores.pair(wanted, found, scores.same_value)), len(found), len(wanted))
        tallies["money"].add(len(scores.pair(*money, scores.same_money)), len(money[1]), len(money[0]))
    return {name: tally.f1 for name, tally in tallies.items()}


#: What is measured: the name that the package is installed by, the corpus, the scorer, the adapter, and the figures
#: that mean something for it (price-parser knows prices only).
RUNS = (
    ("dateparser", "dates/tbaq", score_dates, dateparser_dates, ("strict", "relaxed", "value")),
    ("quantulum3", "amounts/newsquant_dev", score_amounts, quantulum_amounts, ("value", "money")),
    ("price-parser", "amounts/newsquant_dev", score_amounts, price_parser_amounts, ("money",)),
    ("recognizers-text-suite", "amounts/newsquant_dev", score_amounts, recognizers_amounts, ("value", "money")),
)


def main() -> None:
    """Measure every library that is installed, and keep the figures beside the quoted ones."""
    warnings.simplefilter("ignore")
    kept = json.loads(PEERS.read_text(encoding="utf-8"))
    measured = []
    for name, corpus, score, adapter, figures in RUNS:
        documents = scores.load(pathlib.Path(os.environ["NEWSPARSE_CORPORA"], f"{corpus}.jsonl"))
        version, scored = importlib.metadata.version(name), score(documents, adapter)
        for figure in figures:
            value = round(scored[figure], 1)
            entry = {"name": name, "version": version, "corpus": corpus, "figure": figure, "value": value}
            measured.append({**entry, "measured": True})
            print(*entry.values())
    kept["figures"] = [*measured, *(figure for figure in kept["figures"] if not figure["measured"])]
    PEERS.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
