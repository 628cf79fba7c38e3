"""Whole articles against gold made by hand: no figure of any field is below its floor."""

import json

import pytest
from articles import FIELDS, agree, judge, parse, score
from articles_gold import ARTICLES, Item, load, titles
from articles_report import FLOORS, floors_of

import newsparse


def test_floors() -> None:
    """F1 of each claim of each field, over all articles, is at least its floor."""
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))

    figures = {key: tally.f1 for key, tally in score(titles()).items()}

    assert figures.keys() == floors.keys()
    assert {key: (value, floors[key]) for key, value in figures.items() if value < floors[key]} == {}


def test_floors_only_rise() -> None:
    """A new floor is the whole percent below the figure, and never below the old floor."""
    floors = floors_of({"dates, found": 97.9, "dates, value": 80.0}, {"dates, found": 96, "dates, value": 91})

    assert floors == {"dates, found": 97, "dates, value": 91}


@pytest.mark.parametrize("title", titles())
def test_gold_has_places(title: str) -> None:
    """Each item of the gold stands in its article at a place of its own; a copy of a heading isn't counted twice."""
    text, gold = load(title)

    for key, field in FIELDS.items():
        places = [item.places for item in field.wanted(gold, text) if item.places]
        assert len(set(places)) == len(places), key


def test_every_article_has_gold() -> None:
    """Texts and gold come in pairs."""
    assert {path.stem for path in ARTICLES.glob("*.json")} == {*titles(), "floors"}


@pytest.mark.parametrize("key", FIELDS)
def test_scorer_sees_faults(key: str) -> None:
    """An article without anything in it misses every item that is wanted, and the first claim of each is a fault."""
    gold, article = parse("explainer")
    empty = newsparse.Article(text=article.text, language="en")

    tallies, faults = judge(FIELDS[key], gold, empty)

    wanted = [*FIELDS[key].wanted(gold, article.text)]
    assert len(faults) == len(wanted)
    assert all(tally.right == 0 and tally.found == 0 for tally in tallies.values())


def test_scorer_counts_what_nobody_wanted() -> None:
    """A find without gold is a fault, except where the gold calls the place neutral."""
    gold, article = parse("explainer")
    empty = {**gold, "dates": [], "neutral": [{"text": date.text, "of": ["dates"]} for date in article.dates[:1]]}

    faults = judge(FIELDS["dates"], empty, article)[1]

    neutral = sum(date.text == article.dates[0].text for date in article.dates)
    assert neutral == 1
    assert len(faults) == len(article.dates) - neutral


def test_claims_agree() -> None:
    """Values agree when equal, places when they touch."""
    assert agree("a", "a")
    assert not agree("a", "b")
    assert agree(range(3), range(2, 9))
    assert not agree(range(3), range(3, 9))
    assert not agree(range(3), None)
    assert Item(((0, 1),), {}).rule == ""
