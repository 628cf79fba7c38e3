"""A parse is a pure function: same bytes whatever the process, the zone, the locale, the seed or the thread."""

import ast
import concurrent.futures
import datetime
import decimal
import functools
import os
import pathlib
import pickle
import subprocess
import sys

import everything
import memory
import pytest

import invariants
import newsparse
from newsparse import borrowed

SAMPLE = pathlib.Path(__file__).parents[1] / "docs" / "examples" / "harbour_bridge.txt"

HERE = pathlib.Path(__file__).parent
DIGEST = f"""
import sys
sys.path.append({str(HERE / "purity")!r})
import everything
print(everything.digest())
"""

#: What no audit hook sees: every call of a built-in function that reads the clock, the zone, the locale or chance.
PROFILE = """
import sys
import newsparse
text = open(sys.argv[1], encoding="utf-8").read() + " It opened on 6May2024, and closed on 7May2024."
newsparse.parse_article(text)  # compiles the rules of a language and loads dateparser, once
watched = {"now", "today", "utcnow", "time", "time_ns", "monotonic", "perf_counter", "localtime", "gmtime", "mktime",
           "strftime", "astimezone", "timestamp", "setlocale", "localeconv", "nl_langinfo", "urandom", "random",
           "getrandbits", "getpid", "id"}
seen = []
def watch(frame, event, function):
    if event == "c_call" and function.__name__ in watched:
        seen.append((frame.f_code.co_filename, frame.f_lineno, function.__name__))
sys.setprofile(watch)
newsparse.parse_article(text.replace("May", "June"))
sys.setprofile(None)
print(seen)
"""

AUDIT = """
import datetime, sys
import newsparse
from newsparse import export
text = open(sys.argv[1], encoding="utf-8").read() + " It opened on 6May2024, and closed on 7May2024."
newsparse.parse_article(text)  # compiles the rules of a language and loads dateparser, once
seen = []
watched = ("open", "socket", "subprocess", "os.", "shutil", "urllib", "glob", "tempfile", "ctypes")
sys.addaudithook(lambda event, _: seen.append(event) if event.startswith(watched) else None)
article = newsparse.parse_article(text, published=datetime.date(2025, 3, 12))
newsparse.Article.from_dict(article.to_dict())
export.html(article), export.records(article), export.json_ld(article), export.chunks(article), export.json_schema()
export.web_annotations(article, "urn:x"), newsparse.locate_quotes(text, "the bridge"), repr(article)
print(seen)
"""


def run(code: str, **environment: str) -> str:
    """Run code on the sample article in a process of its own."""
    command = [sys.executable, "-c", code, str(SAMPLE)]
    return subprocess.run(  # noqa: S603
        command, env=os.environ | environment, capture_output=True, text=True, check=True
    ).stdout.strip()


@functools.cache
def expected() -> str:
    """Give the digest of everything, parsed here."""
    return everything.digest()


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4711"},
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        {"TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
        {"PYTHONOPTIMIZE": "2"},
    ],
    ids=str,
)
def test_same_bytes_in_every_process(environment: dict[str, str]) -> None:
    """Hash seed, time zone, locale and optimisation change nothing."""
    assert expected() == run(DIGEST, **environment)


def test_no_clock_is_read() -> None:
    """No call reads the clock, the zone, the locale or chance; dateparser's calls are watched too.

    It asks for the current year in one place, to check a day of the month that stands alone. The next test shows that
    the answer changes nothing.
    """
    seen = ast.literal_eval(run(PROFILE))

    assert {(pathlib.Path(file).name, name) for file, _, name in seen} <= {("strptime.py", "today")}


@pytest.mark.parametrize("year", [1, 1999, 2023, 2024, 2100, 9999])
def test_no_year_of_the_clock_changes_a_date(year: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """What dateparser reads does not depend on the current year, leap day or not."""

    class Then(datetime.datetime):
        @classmethod
        def today(cls) -> "Then":
            return cls(year, 1, 1)

    newsparse.find_dates("6May2024")  # loads dateparser
    monkeypatch.setattr(sys.modules["dateparser.utils.strptime"], "datetime", Then)
    borrowed.read_unusual_date.cache_clear()
    text = "It was 29Feb2024, 18Dec2025, 3Sept1999 or 31december2000."

    found = [date.value for date in newsparse.find_dates(text)]

    borrowed.read_unusual_date.cache_clear()
    assert found == ["2024-02-29", "2025-12-18", "1999-09-03", "2000-12-31"]


def test_same_bytes_whatever_integers_may_be_long() -> None:
    """The interpreter's limit on the digits of an integer changes nothing."""
    assert expected() == run(DIGEST, PYTHONINTMAXSTRDIGITS="640")
    assert run(DIGEST, PYTHONINTMAXSTRDIGITS="0") == expected()


def test_same_bytes_in_every_thread() -> None:
    """Eight threads at once agree."""
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        digests = set(pool.map(lambda _: everything.digest(), range(8)))

    assert {expected()} == digests


PICKLE = """
import pickle, sys
import newsparse
text = open(sys.argv[1], encoding="utf-8").read()
print(pickle.dumps(newsparse.parse_article(text)).hex())
"""


def test_pickles_cross_processes() -> None:
    """An article pickled in one process, under another hash seed, is equal in another, and hashes as its like does."""
    article = newsparse.parse_article(SAMPLE.read_text(encoding="utf-8"))
    come = pickle.loads(bytes.fromhex(run(PICKLE, PYTHONHASHSEED="99")))  # noqa: S301

    assert come == article
    assert hash(come) == hash(article)
    assert {article: 1}[come] == 1


def test_memory_does_not_grow() -> None:
    """Parses with as many different days of publication leave nothing behind."""
    assert memory.growth(1100, 300) < 3000  # the articles, if kept, would be twenty thousand blocks


ENDS = (datetime.date.min, datetime.date.max, datetime.date(1, 12, 31), datetime.date(9999, 1, 1))
FAR = (
    "yesterday and tomorrow", "last week and next week", "a century ago", "in two million years", "last Monday",
    "next Christmas", "the next decade", "the last millennium", "since the 1990s", "by the end of next year",
    "on Friday at 7 p.m.", "the past 9999 years", "in the fourth quarter", "this winter", "over the weekend",
    "the first Monday of every month", "29 February", "31 December", "1 January", "the night before last",
    "three days later, two years earlier", "week 53", "Dec. 31, 9999 to Jan. 1, 10000", "44 BC", "the year 0",
    "from Dec. 30 to Jan. 2", "Easter Monday", "last summer's end", "overnight", "in 90 minutes", "999999999 days ago",
)  # fmt: skip


@pytest.mark.parametrize("phrase", FAR)
def test_both_ends_of_the_calendar(phrase: str) -> None:
    """Whatever the day of publication, nothing raises, and what cannot be reckoned has no bound that is wrong."""
    for day in ENDS:
        for hour in (datetime.time.min, datetime.time.max):
            for zone in (None, datetime.timezone(datetime.timedelta(hours=14)), datetime.UTC):
                published = datetime.datetime.combine(day, hour, zone)
                invariants.check(newsparse.parse_article(f"It was {phrase}, he said.", published=published))
        invariants.check(newsparse.parse_article(f"It was {phrase}, he said.", published=day))


def test_no_input_or_output() -> None:
    """No public call opens, connects, runs or reads anything."""
    assert run(AUDIT) == "[]"


def test_the_callers_decimal_context_changes_nothing() -> None:
    """A tiny precision and traps in the caller's context neither raise nor round."""
    context = decimal.Context(prec=1, traps=[decimal.Inexact, decimal.Rounded, decimal.Subnormal, decimal.Clamped])

    with decimal.localcontext(context):
        assert everything.digest() == expected()
    assert decimal.getcontext().prec == decimal.DefaultContext.prec
