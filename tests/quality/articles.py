"""Score a parse of the articles in ``cases/articles`` against gold made by hand, field by field.

A field is a list of items, wanted and found, that are paired one to one by place; what is said of an item (its value,
its speaker) is a claim, and each claim has its own figures: right is a pair that agrees in it, wanted and found are all
items that make it.
"""

import datetime
import functools
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from articles_gold import (
    MARKS,
    Gold,
    Item,
    load,
    name,
    number,
    place_of,
    wanted_amounts,
    wanted_asides,
    wanted_authors,
    wanted_dateline,
    wanted_dates,
    wanted_facts,
    wanted_lines,
    wanted_quotes,
)
from scores import Place, Tally, overlap, pair, shared

import newsparse

FIRST = "found"  # the claim that every item makes: it is there


class Fault(NamedTuple):
    """A disagreement: the claim in dispute, the two sides (None where there is none)."""

    claim: str
    wanted: Item | None
    found: Item | None


class Field(NamedTuple):
    """How one field is read from the gold and from an article, and how its items are paired.

    ``neutral`` names the list whose neutral places spare a find; ``open`` the claims that the gold makes only here and
    there, so a find that nobody wanted is not held to them.
    """

    wanted: Callable[[Gold, str], Iterable[Item]]
    found: Callable[[newsparse.Article], Iterable[Item]]
    near: Callable[[Item, Item], float]
    neutral: str | None = None
    open: tuple[str, ...] = ()


def span(thing: Any) -> Place:
    """Give the place of a thing that was found."""
    return thing.span.start, thing.span.end


def near_by_place(wanted: Item, found: Item) -> float:
    """Tell how much two items share; the very same place is the best of all."""
    return 1e9 if wanted.places == found.places else float(overlap(wanted.places[0], found.places[0]))


def near_by_content(wanted: Item, found: Item) -> float:
    """Tell how much two quotations share, nothing below one half."""
    both = shared(wanted.places, found.places)
    return both if both >= 0.5 else 0.0


def near_by_name(wanted: Item, found: Item) -> float:
    """Tell whether two items say the same, wherever they stand."""
    return float(wanted.claims == found.claims)


def agree(wanted: Any, found: Any) -> bool:
    """Tell whether two claims agree: equal, or for places at least touching."""
    if isinstance(wanted, range) and isinstance(found, range):
        return overlap((wanted.start, wanted.stop), (found.start, found.stop)) > 0
    return bool(wanted == found)


def where(line: Any) -> range | None:
    """Give a place as a claim, which another one needs only to touch."""
    return range(line.span.start, line.span.end) if line else None


def found_line(line: Any) -> list[Item]:
    """Give a line that was found, if it was."""
    return [Item((span(line),), {"text": line.text})] if line else []


def found_lines(article: newsparse.Article) -> list[Item]:
    """Give the headings."""
    return [item for line in article.headings for item in found_line(line)]


def found_authors(article: newsparse.Article) -> list[Item]:
    """Give the authors that were found."""
    return [Item((), {"name": author}) for author in (article.byline.authors if article.byline else ())]


def found_dateline(article: newsparse.Article) -> list[Item]:
    """Give the dateline that was found."""
    line = article.dateline
    if line is None:
        return []
    date = line.date.text if line.date else None
    return [Item((span(line),), {"place": line.place, "agency": line.agency, "date": date})]


def found_facts(article: newsparse.Article) -> Iterable[Item]:
    """Give the facts that were found."""
    for fact in article.facts:
        yield Item((span(fact),), {"label": fact.label, "value": fact.value})


def found_asides(article: newsparse.Article) -> Iterable[Item]:
    """Give the asides that were found."""
    for aside in article.asides:
        yield Item((span(aside),), {"kind": aside.kind})


def found_dates(article: newsparse.Article) -> Iterable[Item]:
    """Give the dates that were found."""
    for date in article.dates:
        claims = {"text": date.text, "value": (date.kind, date.value), "modifier": date.modifier}
        yield Item((span(date),), claims, date.rule)


def found_amounts(article: newsparse.Article) -> Iterable[Item]:
    """Give the amounts that were found; the bounds of a single number repeat it and say nothing more."""
    for amount in article.amounts:
        bounds = (None, None) if amount.value is not None else (number(amount.low), number(amount.high))
        claims = {
            "text": amount.text,
            "value": (amount.kind, (number(amount.value), *bounds), amount.currency),
            "unit": amount.unit,
            "modifier": amount.modifier,
        }
        yield Item((span(amount),), claims, amount.rule)


def found_quotes(article: newsparse.Article, kinds: Sequence[str]) -> Iterable[Item]:
    """Give the quotations that were found."""
    for quote in article.quotes:
        places = tuple((part.start, part.end) for part in quote.parts)
        claims = {
            "text": tuple(article.text[start:end].strip(MARKS) for start, end in places),
            "kind": quote.kind,
            "source": where(quote.source),
            "cue": where(quote.cue),
            "speaker": name(quote.speaker.name if quote.speaker else None),
        }
        if quote.kind in kinds:
            yield Item(places, claims, quote.rule)


ALL_KINDS = ("direct", "mixed", "indirect")
FIELDS: dict[str, Field] = {
    "headline": Field(
        functools.partial(wanted_lines, key="headline"), lambda article: found_line(article.headline), near_by_place
    ),
    "standfirst": Field(
        functools.partial(wanted_lines, key="standfirst"), lambda article: found_line(article.standfirst), near_by_place
    ),
    "authors": Field(wanted_authors, found_authors, near_by_name),
    "dateline": Field(wanted_dateline, found_dateline, near_by_place),
    "headings": Field(functools.partial(wanted_lines, key="headings"), found_lines, near_by_place),
    "facts": Field(wanted_facts, found_facts, near_by_place),
    "asides": Field(wanted_asides, found_asides, near_by_place),
    "dates": Field(wanted_dates, found_dates, near_by_place, "dates", ("modifier",)),
    "amounts": Field(wanted_amounts, found_amounts, near_by_place, "amounts"),
    "quotes": Field(
        functools.partial(wanted_quotes, kinds=ALL_KINDS),
        functools.partial(found_quotes, kinds=ALL_KINDS),
        near_by_content,
        "quotes",
    ),
    "direct quotes": Field(
        functools.partial(wanted_quotes, kinds=("direct",)),
        functools.partial(found_quotes, kinds=("direct",)),
        near_by_content,
        "quotes",
    ),
}


def judge(field: Field, gold: Gold, article: newsparse.Article) -> tuple[dict[str, Tally], list[Fault]]:
    """Compare one field of one article: the figures of each claim, and the faults."""
    wanted, found = [*field.wanted(gold, article.text)], [*field.found(article)]
    pairs = dict(pair(wanted, found, field.near))
    spared = {j for j, item in enumerate(found) if j not in pairs.values() and is_neutral(field, gold, article, item)}
    sides: list[tuple[Item | None, Item | None]] = [
        (item, found[pairs[i]] if i in pairs else None) for i, item in enumerate(wanted)
    ]
    sides += [(None, item) for j, item in enumerate(found) if j not in {*pairs.values(), *spared}]
    tallies: dict[str, Tally] = {}
    faults = []
    for side in sides:
        for claim, right in verdicts(field, *side):
            tallies.setdefault(claim, Tally()).add(right, side[1] is not None, side[0] is not None)
            if not right and (claim == FIRST or None not in side):
                faults.append(Fault(claim, *side))
    return tallies, faults


def is_neutral(field: Field, gold: Gold, article: newsparse.Article, item: Item) -> bool:
    """Tell whether an item that nobody wanted lies where experts could differ."""
    if field.neutral is None:
        return False
    places = [place_of(article.text, mention) for mention in gold["neutral"] if field.neutral in mention["of"]]
    return any(overlap(item.places[0], place) for place in places)


def verdicts(field: Field, wanted: Item | None, found: Item | None) -> Iterable[tuple[str, bool]]:
    """Give each claim at stake and whether it is right; what the gold leaves open is not at stake."""
    yield FIRST, wanted is not None and found is not None
    if wanted is None:
        claims = found.claims if found else {}
        yield from ((claim, False) for claim, value in claims.items() if value and claim not in field.open)
        return
    if found is None:
        yield from ((claim, False) for claim in wanted.claims)
        return
    for claim, value in wanted.claims.items():
        yield claim, agree(value, found.claims[claim])


def parse(title: str) -> tuple[Gold, newsparse.Article]:
    """Parse an article with the date of publication that the gold gives."""
    text, gold = load(title)
    published = datetime.date.fromisoformat(gold["published"]) if gold["published"] else None
    return gold, newsparse.parse_article(text, published=published)


def score(chosen: Iterable[str]) -> dict[str, Tally]:
    """Score some articles together: figures by field and claim."""
    total: dict[str, Tally] = {}
    for title in chosen:
        gold, article = parse(title)
        for key, field in FIELDS.items():
            for claim, tally in judge(field, gold, article)[0].items():
                total.setdefault(f"{key}, {claim}", Tally()).add(tally.right, tally.found, tally.wanted)
    return total
