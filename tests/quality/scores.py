"""Scores of newsparse on annotated corpora, in the library's own words; a corpus is a file of one JSON object a line.

- dates: TIMEX3 expressions, strict (same place), relaxed (overlap, one to one) and value (relaxed, and the same value).
- amounts: the number (a range with both its ends), and for money the number with its ISO 4217 code.
- quotes: content with at least half in common (intersection over union of characters), and the source overlaps too.
- structure: headings at their exact places; articles whose tree of headings and block counts is exact.
"""

import datetime
import json
import pathlib
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import newsparse

Document = dict[str, Any]
Place = tuple[int, int]


class Tally:
    """Counts of what is right, found and wanted, and the F1 that they make."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.right = self.found = self.wanted = 0

    def add(self, right: int, found: int, wanted: int) -> None:
        """Count a document."""
        self.right += right
        self.found += found
        self.wanted += wanted

    @property
    def f1(self) -> float:
        """F1 in percent."""
        return 200 * self.right / max(1, self.found + self.wanted)


def load(path: pathlib.Path) -> list[Document]:
    """Read a corpus."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def overlap(a: Place, b: Place) -> int:
    """Give how many characters two places share."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def pair(wanted: Sequence[Any], found: Sequence[Any], score: Callable[[Any, Any], float]) -> list[tuple[int, int]]:
    """Pair one to one, best first; a pair needs a score above nothing."""
    scored = [(score(w, f), i, j) for i, w in enumerate(wanted) for j, f in enumerate(found)]
    pairs: dict[int, int] = {}
    for value, i, j in sorted(scored, key=lambda entry: (-entry[0], entry[1], entry[2])):
        if value > 0 and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return list(pairs.items())


def score_dates(corpus: Iterable[Document]) -> dict[str, float]:
    """Score TIMEX3 expressions."""
    tallies = {name: Tally() for name in ("strict", "relaxed", "value")}
    for document in corpus:
        published = datetime.date.fromisoformat(document["dct"]) if document.get("dct") else None
        found = [((d.span.start, d.span.end), d.value) for d in newsparse.find_dates(document["text"], published)]
        wanted = [((t["start"], t["end"]), t.get("value")) for t in document["timexes"]]
        pairs = pair(wanted, found, lambda w, f: 1e9 if w[0] == f[0] else overlap(w[0], f[0]))
        right = {
            "strict": sum(wanted[i][0] == found[j][0] for i, j in pairs),
            "relaxed": len(pairs),
            "value": sum(wanted[i][1] == found[j][1] for i, j in pairs),
        }
        for name, tally in tallies.items():
            tally.add(right[name], len(found), len(wanted))
    return {name: tally.f1 for name, tally in tallies.items()}


def ends(low: Any, high: Any) -> tuple[float, float | None]:
    """Give the one or two ends of an amount, to six digits as the annotators rounded."""
    first = float(f"{float(low):.5e}")
    return first, None if high is None else float(f"{float(high):.5e}")


def wanted_ends(amount: dict[str, Any]) -> tuple[float, float | None]:
    """Give the ends of an annotated amount, hundredths as the library counts them: in whole units of their currency."""
    minor, high = amount.get("minor") or 1, amount.get("value_max")
    return ends(float(amount["value"]) / minor, None if high is None else float(high) / minor)


def amount_ends(amount: newsparse.Amount) -> tuple[float, float | None] | None:
    """Give the ends of an amount found."""
    if amount.low is not None and amount.high is not None and amount.low != amount.high:
        return ends(amount.low, amount.high)
    known = [value for value in (amount.value, amount.low, amount.high) if value is not None]
    return ends(known[0], None) if known else None


def same_value(wanted: Any, found: Any) -> float:
    """Tell whether the numbers are the same."""
    return float(wanted[0] == found[0])


def same_money(wanted: Any, found: Any) -> float:
    """Tell whether the numbers and the currencies are the same; a wanted currency may be unknown."""
    return float(wanted[0] == found[0] and wanted[2] in (None, found[2]))


def score_amounts(corpus: Iterable[Document]) -> dict[str, float]:
    """Score numbers of all kinds, and money with its currency."""
    tallies = {"value": Tally(), "money": Tally()}
    for document in corpus:
        amounts = newsparse.find_amounts(document["text"])
        wanted = [(wanted_ends(a), a["kind"], a.get("currency")) for a in document["amounts"]]
        found = [(amount_ends(a), a.kind, a.currency) for a in amounts]
        for name, tally in tallies.items():
            w = [entry for entry in wanted if name == "value" or entry[1] == "money"]
            f = [entry for entry in found if name == "value" or entry[1] == "money"]
            tally.add(len(pair(w, f, same_value if name == "value" else same_money)), len(f), len(w))
    return {name: tally.f1 for name, tally in tallies.items()}


def shared(a: Sequence[Place], b: Sequence[Place]) -> float:
    """Give the intersection of two contents over their union, in characters."""
    both = sum(overlap(x, y) for x in a for y in b)
    either = sum(y - x for x, y in (*a, *b)) - both
    return both / either if either else 0.0


def score_quotes(corpus: Iterable[Document]) -> dict[str, float]:
    """Score contents, and contents with their source."""
    tallies = {"content": Tally(), "content and source": Tally()}
    for document in corpus:
        quotes = newsparse.find_quotes(document["text"])
        wanted = [(a["content"], a["source"]) for a in document["attributions"]]
        found = [([(p.start, p.end) for p in q.parts], q.source) for q in quotes]
        pairs = pair(wanted, found, lambda w, f: value if (value := shared(w[0], f[0])) >= 0.5 else 0)
        sourced = sum(same_source(wanted[i][1], found[j][1]) for i, j in pairs)
        tallies["content"].add(len(pairs), len(found), len(wanted))
        tallies["content and source"].add(sourced, len(found), len(wanted))
    return {name: tally.f1 for name, tally in tallies.items()}


def same_source(wanted: Sequence[Place], found: newsparse.Line | None) -> bool:
    """Tell whether sources overlap, or both are missing."""
    if found is None or not wanted:
        return found is None and not wanted
    return any(overlap((found.span.start, found.span.end), (place[0], place[1])) for place in wanted)


MARK = re.compile(r"\s*(?:[-–—*•·▪●◦‣]\s+|\d{1,3}[.)]\s+|#{1,6}\s+)?")


def bare(text: str, place: Place) -> Place:
    """Give a place without the mark of a list or heading and without outer blanks."""
    mark = MARK.match(text, *place)
    start, end = (mark.end() if mark else place[0]), place[1]
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())


def tree(headings: Iterable[Place], paragraphs: Iterable[Place], facts: Iterable[Place]) -> list[tuple[Any, int, int]]:
    """Give the sections: the place of the heading, the number of paragraphs and of facts under it."""
    marked = [(*place, "heading") for place in headings]
    marked += [(*place, "paragraph") for place in paragraphs] + [(*place, "fact") for place in facts]
    sections: list[list[Any]] = [[None, 0, 0]]
    for start, end, kind in sorted(marked):
        if kind == "heading":
            sections.append([(start, end), 0, 0])
        else:
            sections[-1][1 + (kind == "fact")] += 1
    return [tuple(section) for section in sections if any(section)]


def score_structure(corpus: Iterable[Document]) -> dict[str, float]:
    """Score headings at their places, and whole trees."""
    headings, trees, articles = Tally(), 0, 0
    for document in corpus:
        text = document["text"]
        article = newsparse.parse_article(text)
        gold: dict[str, list[Place]] = {"heading": [], "paragraph": [], "bullet": []}
        for line in document["lines"]:
            gold.setdefault(line["label"], []).append(bare(text, (line["start"], line["end"])))
        found = [bare(text, (line.span.start, line.span.end)) for line in article.headings]
        paragraphs = [(p.span.start, p.span.end) for p in article.paragraphs]
        paragraphs += [(article.standfirst.span.start, article.standfirst.span.end)] if article.standfirst else []
        facts = [(fact.span.start, fact.span.end) for fact in article.facts]
        headings.add(len({*found} & {*gold["heading"]}), len(found), len(gold["heading"]))
        trees += tree(found, paragraphs, facts) == tree(gold["heading"], gold["paragraph"], gold["bullet"])
        articles += 1
    return {"heading": headings.f1, "tree": 100 * trees / max(1, articles)}


SCORERS = {"dates": score_dates, "amounts": score_amounts, "quotes": score_quotes, "structure": score_structure}
