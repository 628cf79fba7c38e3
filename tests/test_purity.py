"""A parse is a pure function: same bytes whatever the process, the zone, the locale, the seed or the thread."""

import concurrent.futures
import decimal
import hashlib
import json
import os
import pathlib
import subprocess
import sys

import pytest

import newsparse

SAMPLE = pathlib.Path(__file__).parents[1] / "docs" / "examples" / "harbour_bridge.txt"

DIGEST = """
import hashlib, json, sys, datetime
import newsparse
text = open(sys.argv[1], encoding="utf-8").read()
article = newsparse.parse_article(text, published=datetime.date(2025, 3, 12))
print(hashlib.sha256(json.dumps(article.to_dict()).encode()).hexdigest())
"""

AUDIT = """
import datetime, sys
import newsparse
from newsparse import export
text = open(sys.argv[1], encoding="utf-8").read()
newsparse.parse_article(text)  # compiles the rules of a language, once
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


def digest() -> str:
    """Give the digest of the sample article, parsed here."""
    import datetime  # noqa: PLC0415

    article = newsparse.parse_article(SAMPLE.read_text(encoding="utf-8"), published=datetime.date(2025, 3, 12))
    return hashlib.sha256(json.dumps(article.to_dict()).encode()).hexdigest()


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
    assert digest() == run(DIGEST, **environment)


def test_same_bytes_in_every_thread() -> None:
    """Eight threads at once agree."""
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        digests = set(pool.map(lambda _: digest(), range(24)))

    assert {digest()} == digests


def test_no_input_or_output() -> None:
    """No public call opens, connects, runs or reads anything."""
    assert run(AUDIT) == "[]"


def test_the_callers_decimal_context_changes_nothing() -> None:
    """A tiny precision and traps in the caller's context neither raise nor round."""
    expected = digest()
    context = decimal.Context(prec=1, traps=[decimal.Inexact, decimal.Rounded, decimal.Subnormal])

    with decimal.localcontext(context):
        assert expected == digest()
    assert decimal.getcontext().prec == decimal.DefaultContext.prec
