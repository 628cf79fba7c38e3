"""What is borrowed is given short spans and fixed settings, and is imported late."""

import datetime
import subprocess
import sys
import threading

import pytest

from newsparse.borrowed import LONGEST_DATE, read_unusual_date


@pytest.mark.parametrize(("span", "day"), [("18Dec2025", (2025, 12, 18)), ("03March1999", (1999, 3, 3))])
def test_unusual_dates(span: str, day: tuple[int, int, int]) -> None:
    assert read_unusual_date(span, "en") == datetime.date(*day)


@pytest.mark.parametrize(
    "span", ["", "rubbish", "Dec2025", "yesterday", "10 a.m.", "99Dec2025", "1" * LONGEST_DATE + "1"]
)
def test_what_is_no_whole_date(span: str) -> None:
    assert read_unusual_date(span, "en") is None


def test_a_fault_of_what_is_borrowed_is_no_date(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where dateparser raises, the span is no date; a parse raises nothing."""

    def fail(*_: object, **__: object) -> None:
        raise OverflowError

    monkeypatch.setattr("dateparser.parse", fail)

    assert read_unusual_date("17Dec2024", "en") is None
    read_unusual_date.cache_clear()


def test_threads_agree() -> None:
    found: list[datetime.date | None] = []
    threads = [threading.Thread(target=lambda: found.append(read_unusual_date("18Dec2025", "en"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [datetime.date(2025, 12, 18)] * 4


def test_an_ordinary_article_never_needs_dateparser() -> None:
    """A process that parses ordinary dates has not imported it."""
    code = (
        "import sys, newsparse; newsparse.parse_article('The vote on 3 May 2021 came two weeks after 04/30/2020.');"
        "print('dateparser' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "False"
