"""Read the gold of the articles in ``cases/articles``: the items that are wanted of each field, at their places."""

import json
import pathlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from scores import Place

ARTICLES = pathlib.Path(__file__).parents[1] / "cases" / "articles"
MARKS = " ,.;:!?*_\"“”'‘’"  # marks at the ends of a content are no matter of what was found

Gold = Mapping[str, Any]
Claims = dict[str, Any]


class Item(NamedTuple):
    """A thing wanted or found: where it stands, what is said of it, and the rule that found it."""

    places: tuple[Place, ...]
    claims: Claims
    rule: str = ""


def titles() -> list[str]:
    """Give the names of the articles."""
    return sorted(path.stem for path in ARTICLES.glob("*.txt"))


def load(title: str) -> tuple[str, Gold]:
    """Read an article and its gold."""
    text = (ARTICLES / f"{title}.txt").read_text(encoding="utf-8")
    return text, json.loads((ARTICLES / f"{title}.json").read_text(encoding="utf-8"))


def place_of(text: str, mention: Gold) -> Place:
    """Give the place of a mention of the gold: its text, and the number of the occurrence.

    Raises:
        ValueError: if the text has no such occurrence.
    """
    start = -1
    for _ in range(mention.get("nth", 1)):
        start = text.index(mention["text"], start + 1)
    return start, start + len(mention["text"])


def name(speaker: str | None) -> str | None:
    """Give a name without its article and case."""
    return speaker.casefold().removeprefix("the ") if speaker else None


def number(value: Any) -> str | None:
    """Give a number to six digits, which is enough to tell a third."""
    return None if value is None else f"{float(value):.6g}"


def wanted_lines(gold: Gold, text: str, key: str) -> Iterable[Item]:
    """Give the lines of the gold under a key, one or several."""
    lines = gold[key] if isinstance(gold[key], list) else [gold[key]] if gold[key] else []
    start = 0
    for line in lines:
        start = text.index(line, start)
        yield Item(((start, start + len(line)),), {"text": line})


def wanted_authors(gold: Gold, _text: str) -> list[Item]:
    """Give the authors."""
    return [Item((), {"name": author}) for author in gold["authors"]]


def wanted_dateline(gold: Gold, text: str) -> list[Item]:
    """Give the dateline with place, agency and date."""
    line = gold["dateline"]
    return [Item((place_of(text, line),), {key: line[key] for key in ("place", "agency", "date")})] if line else []


def wanted_facts(gold: Gold, text: str) -> Iterable[Item]:
    """Give the facts with label and value."""
    for fact in gold["facts"]:
        yield Item((place_of(text, fact),), {"label": fact["label"], "value": fact["value"]})


def wanted_asides(gold: Gold, text: str) -> Iterable[Item]:
    """Give the asides with their kinds."""
    for aside in gold["asides"]:
        yield Item((place_of(text, aside),), {"kind": aside["kind"]})


def wanted_dates(gold: Gold, text: str) -> Iterable[Item]:
    """Give the dates: extent, kind and value, modifier where the gold makes a claim about it."""
    for date in gold["dates"]:
        claims: Claims = {"text": date["text"]}
        claims |= {"value": (date["kind"], date["value"])} if "value" in date else {}
        claims |= {"modifier": date["modifier"]} if "modifier" in date else {}
        yield Item((place_of(text, date),), claims)


def wanted_amounts(gold: Gold, text: str) -> Iterable[Item]:
    """Give the amounts: extent, number with kind and currency, unit, modifier."""
    for amount in gold["amounts"]:
        ends = tuple(number(amount.get(end)) for end in ("value", "low", "high"))
        claims = {"text": amount["text"], "value": (amount["kind"], ends, amount.get("currency"))}
        claims |= {key: amount.get(key) for key in ("unit", "modifier") if key in amount or key == "modifier"}
        yield Item((place_of(text, amount),), claims)


def wanted_quotes(gold: Gold, text: str, kinds: Sequence[str]) -> Iterable[Item]:
    """Give the quotations of some kinds: contents, kind, source, speaker, cue."""
    for quote in gold["quotes"]:
        places = tuple(place_of(text, part) for part in quote["parts"])
        claims: Claims = {"text": tuple(part["text"].strip(MARKS) for part in quote["parts"]), "kind": quote["kind"]}
        claims |= {key: range(*place_of(text, quote[key])) for key in ("source", "cue") if key in quote}
        claims |= {"speaker": name(quote["speaker"])} if "speaker" in quote else {}
        if quote["kind"] in kinds:
            yield Item(places, claims)
