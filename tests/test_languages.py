"""A language may be begun with few words: a part without words finds nothing, and says nothing wrong."""

import datetime
from collections.abc import Mapping
from typing import Any

import attrs
import pytest

import newsparse
from newsparse import languages
from newsparse.languages.en import ENGLISH
from newsparse.languages.schema import Rule, RuleBook, Vocabulary

TEXT = (
    "Tram opens in May\nNORTHPORT, March 12 - The tram cost $4 million, said Ann Lee. “It is 14 kilometres long.”\n"
    "- Opened: 18 December 2025 at 5:30 p.m.\n- Length: 3.5 km, or 2 1/2 miles, up 7%\nHe said that 300 men came today."
)


def emptied(value: Any) -> Any:
    """Give a part of a language without its words."""
    if isinstance(value, str):
        return ""
    if isinstance(value, Mapping):
        return {}
    if attrs.has(type(value)):
        return attrs.evolve(value, **{f.name: emptied(getattr(value, f.name)) for f in attrs.fields(type(value))})
    return type(value)()


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Enter English with other parts as the language xx."""

    def enter(**parts: Any) -> None:
        language = attrs.evolve(ENGLISH, code="xx", **parts)
        monkeypatch.setattr(languages, "LANGUAGES", {"xx": language})

    return enter


@pytest.mark.parametrize("part", ["dates", "amounts", "quotes"])
def test_a_part_without_words_finds_nothing(speak: Any, part: str) -> None:
    """An extractor whose language has no word for it finds nothing; the others find what they find in English."""
    speak(**{part: emptied(getattr(ENGLISH, part))})
    article = newsparse.parse_article(TEXT, published=datetime.date(2025, 12, 18), language="xx")
    english = newsparse.find_dates(TEXT, published=datetime.date(2025, 12, 18), language="xx")

    assert [quote for quote in article.quotes if quote.cue] == [] if part == "quotes" else getattr(article, part) == ()
    assert english == article.dates


def test_a_language_may_leave_classes_out(speak: Any) -> None:
    """One row over one class of its own is a beginning: what the readers ask for beside it is simply not there."""
    row = Rule(name="day month year", pattern="d=small month y=year", read="day", finds=("18 Dezember 2025",))
    book = RuleBook(vocabulary=Vocabulary(classes={"month": {"dezember": 12}}), rules=(row,))
    speak(dates=attrs.evolve(emptied(ENGLISH.dates), book=book))

    assert [date.value for date in newsparse.find_dates("Am 18 Dezember 2025.", language="xx")] == ["2025-12-18"]
