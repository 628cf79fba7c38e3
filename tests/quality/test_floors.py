"""The quality gate: accuracy on annotated corpora never falls below its floors.

It runs where the environment variable NEWSPARSE_CORPORA names the folder with the corpora (one folder for each of
dates, amounts, quotes, structure). ``floors.json`` holds the digest of each corpus and the floors, which only rise:
``python tests/quality/test_floors.py`` prints the figures of today. The corpus that annotates money alone has a floor
for money alone: every percentage, count and duration that is rightly found there counts as wrong.
"""

import hashlib
import json
import os
import pathlib

import pytest
from scores import SCORERS, load

FLOORS = pathlib.Path(__file__).with_name("floors.json")
CORPORA = os.environ.get("NEWSPARSE_CORPORA")


def digest(path: pathlib.Path) -> str:
    """Give the digest of a corpus."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def corpora(folder: str) -> list[pathlib.Path]:
    """Give every corpus in a folder, tasks in order."""
    return [path for task in SCORERS for path in sorted(pathlib.Path(folder, task).glob("*.jsonl"))]


def figures(path: pathlib.Path) -> dict[str, float]:
    """Score one corpus."""
    return {name: round(value, 1) for name, value in SCORERS[path.parent.name](load(path)).items()}


@pytest.mark.skipif(CORPORA is None, reason="NEWSPARSE_CORPORA names no folder of corpora")
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", json.loads(FLOORS.read_text(encoding="utf-8")))
def test_floors(name: str) -> None:
    """No figure is below its floor, on the very corpus that the floor was measured on."""
    path = pathlib.Path(CORPORA or "", f"{name}.jsonl")
    floor = json.loads(FLOORS.read_text(encoding="utf-8"))[name]

    assert floor["digest"] == digest(path)
    found = figures(path)
    assert {kind: found[kind] for kind, least in floor["floors"].items() if found[kind] < least} == {}


def main() -> None:
    """Print what the floors could be today: digests and figures of every corpus."""
    names = {path: f"{path.parent.name}/{path.stem}" for path in corpora(CORPORA or ".")}
    print(
        json.dumps({name: {"digest": digest(path), "floors": figures(path)} for path, name in names.items()}, indent=1)
    )


if __name__ == "__main__":
    main()
