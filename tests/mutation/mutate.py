"""Mutation testing: change the library in small ways, one at a time, and count the changes that the tests notice.

    python tests/mutation/mutate.py ROOM [--count 300] [--skip 0] [--seed 1] [--log FILE] [--again FILE]

The tests of the room are collected and run once, to learn which lines each of them reaches; a test that fails then
stops everything. Then mutants are drawn by chance from all that there are, and each is run, in a fork, against the
tests that reach its line and those of the whole output, until one fails. A mutant that raises at once, or never ends,
is noticed too. What is printed are the survivors and the share of mutants killed. Only bodies of functions are changed,
since a function's code can be exchanged in a running process; tables and patterns have tests row by row.
"""

import argparse
import ast
import functools
import gc
import importlib
import json
import os
import pathlib
import random
import signal
import sys
import types
from collections.abc import Iterator

import coverage
import pytest
from attrs import define, field, frozen

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "golden"), str(HERE.parent)]

from mutants import Mutant, mutants_of  # noqa: E402 - it lies beside this file

import golden  # noqa: E402 - it lies in a folder beside this one

TESTS = HERE.parent
SOURCE = TESTS.parent / "src" / "newsparse"

#: What is changed, and the tests that should notice.
ROOMS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "dates": (
        ("dates/**/*.py", "resolve/dates/*.py"),
        ("test_dates*.py", "test_rules.py", "test_borrowed.py", "test_golden.py"),
    ),
    "amounts": (
        ("amounts/**/*.py", "resolve/amounts.py", "resolve/currencies.py"),
        ("test_amounts*.py", "test_currencies*.py", "test_rules.py", "test_golden.py"),
    ),
    "quotes": (
        ("quotes/**/*.py", "resolve/quotes.py", "resolve/speakers/*.py", "text/marks.py"),
        ("test_quotes*.py", "test_speakers*.py", "test_marks*.py", "test_properties.py", "test_golden.py"),
    ),
    "structure": (
        ("structure/**/*.py",),
        ("test_structure*.py", "test_lines.py", "test_properties.py", "test_golden.py"),
    ),
    "rules": (
        ("rules/*.py", "text/*.py"),
        ("test_notation.py", "test_text.py", "test_lines.py", "test_dates.py", "test_amounts.py"),
    ),
}

#: Seconds of the processor that the tests of a mutant may take, and the most of them that are run.
PATIENCE = 60
MOST_TESTS = 150
#: The tests that hold the whole output.
WHOLE = "test_golden.py"


@frozen
class Drawn:
    """A mutant with its module."""

    path: pathlib.Path
    mutant: Mutant

    @property
    def module(self) -> str:
        """The name of the module."""
        parts = self.path.relative_to(SOURCE.parent).with_suffix("").parts
        return ".".join(part for part in parts if part != "__init__")

    def __str__(self) -> str:
        place = f"{self.path.relative_to(SOURCE)}:{self.mutant.line}:{self.mutant.column}"
        return f"{place} {self.mutant.qualname}: {self.mutant.change}"


def globbed(folder: pathlib.Path, patterns: tuple[str, ...]) -> list[pathlib.Path]:
    """Give the files of some patterns."""
    return sorted({path for pattern in patterns for path in folder.glob(pattern)})


def draw(room: str, count: int, seed: int) -> list[Drawn]:
    """Draw mutants of a room by chance; the same seed draws the same of the same code."""
    every = [
        Drawn(path, mutant)
        for path in globbed(SOURCE, ROOMS[room][0])
        for mutant in mutants_of(path.read_text(encoding="utf-8"))
    ]
    random.Random(seed).shuffle(every)  # noqa: S311 - a sample, not a secret
    return every[:count]


def exchange(drawn: Drawn) -> bool:
    """Exchange the code of the live function for the mutant's; False if there is no such function."""
    target: object = importlib.import_module(drawn.module)
    for name in drawn.mutant.qualname.split("."):
        target = vars(target).get(name) if isinstance(target, type) else getattr(target, name, None)
    for inner in ("fget", "__func__", "__wrapped__"):
        target = getattr(target, inner, target)
    if not isinstance(target, types.FunctionType):
        return False
    code = compile(ast.Module([drawn.mutant.tree], []), str(drawn.path), "exec")
    found = next(found for found in codes(code) if found.co_name == target.__name__)
    if found.co_freevars != target.__code__.co_freevars:
        return False
    target.__code__ = found
    for thing in gc.get_objects():
        if isinstance(thing, functools._lru_cache_wrapper):  # noqa: SLF001 - what was made once is made anew
            thing.cache_clear()
    return True


def codes(code: types.CodeType) -> Iterator[types.CodeType]:
    """Give the code objects inside a code object, outer ones first."""
    inner = [constant for constant in code.co_consts if isinstance(constant, types.CodeType)]
    yield from inner
    for one in inner:
        yield from codes(one)


@define
class Plugin:
    """Runs inside pytest: learns what reaches what, then tries the mutants."""

    room: str
    mutants: list[Drawn]
    log: pathlib.Path | None
    broken: bool = False
    durations: dict[str, float] = field(factory=dict)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Of the tests row by row keep those of the room, each example in one of its surroundings."""
        items[:] = [item for item in items if item.path.name != "test_rules.py" or self.is_kept(item.name)]

    def is_kept(self, name: str) -> bool:
        """Tell whether a test of a row is one of the room's."""
        return f"-{self.room}-" in name and (name.startswith("test_leaves") or name.endswith("in a paragraph]"))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember that a test failed, and how long it took."""
        self.broken = self.broken or report.failed
        self.durations[report.nodeid] = self.durations.get(report.nodeid, 0) + report.duration

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run everything once, then every mutant in a fork."""
        reached = self.learn(session)
        if self.broken:
            print("a test fails without any change")
            return True
        statuses = []
        for number, drawn in enumerate(self.mutants):
            tests = self.choose(session, reached.get((str(drawn.path), drawn.mutant.line), set()))
            status = self.attempt(drawn, tests)
            statuses.append(status)
            if self.log:
                with self.log.open("a", encoding="utf-8") as file:
                    file.write(json.dumps([status, str(drawn), len(tests)]) + "\n")
            if status not in ("killed", "never ends"):
                print(f"{number + 1}: {status}: {drawn} ({len(tests)} tests)", flush=True)
        report(statuses)
        return True

    def learn(self, session: pytest.Session) -> dict[tuple[str, int], set[str]]:
        """Run every test under coverage, and give the tests that reach each line.

        Those that hold the whole output are always run: what they reach need not be known.
        """
        measuring = coverage.Coverage(data_file=None, branch=False, include=[f"{SOURCE}/*"], config_file=False)
        items = [item for item in session.items if item.path.name != WHOLE or self.is_whole(item.name)]
        for item, following in zip(items, [*items[1:], None], strict=True):
            if item.path.name != WHOLE:
                measuring.start()
                measuring.switch_context(item.nodeid)
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            measuring.stop()
        data = measuring.get_data()
        return {
            (file, line): {name for name in names if name}
            for file in data.measured_files()
            for line, names in data.contexts_by_lineno(file).items()
        }

    def choose(self, session: pytest.Session, names: set[str]) -> list[pytest.Item]:
        """Give the tests of some names, a share of them if there are very many, quick ones first.

        What holds the whole output of the room stands before them, the files that take the least time first.
        """
        chosen = [item for item in session.items if item.nodeid in names]
        share = [item for item in chosen[:: len(chosen) // MOST_TESTS + 1] if item.path.name != WHOLE]
        whole = [item for item in session.items if item.path.name == WHOLE and self.is_whole(item.name)]
        return [one for some in (whole, share) for one in sorted(some, key=lambda item: self.durations[item.nodeid])]

    def is_whole(self, name: str) -> bool:
        """Tell whether a test of whole outputs is one of the room's."""
        return self.room in name or "article-" in name or self.room == "rules"

    def attempt(self, drawn: Drawn, tests: list[pytest.Item]) -> str:
        """Try a mutant in a fork."""
        sys.stdout.flush()
        child = os.fork()
        if child == 0:
            try:
                self.be_a_mutant(drawn, tests)
            finally:
                os._exit(3)  # what goes wrong here is no answer of a test
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            return "never ends"
        return {0: "survived", 1: "killed", 3: "not exchanged"}[os.waitstatus_to_exitcode(status)]

    def be_a_mutant(self, drawn: Drawn, tests: list[pytest.Item]) -> None:
        """Change the function and run the tests until one fails; never returns."""
        signal.setitimer(signal.ITIMER_PROF, PATIENCE)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        if not exchange(drawn):
            os._exit(3)
        golden.changes = lambda name: [] if golden.is_kept(name) else ["changed"]  # the first difference will do
        for item, following in zip(tests, [*tests[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self.broken:
                os._exit(1)
        os._exit(0)


def report(statuses: list[str]) -> None:
    """Print the counts, and the share of those killed among those that could be tried."""
    counts = {status: statuses.count(status) for status in sorted(set(statuses))}
    tried = len(statuses) - counts.get("not exchanged", 0)
    killed = counts.get("killed", 0) + counts.get("never ends", 0)
    print(f"{counts}: {killed} of {tried} killed, {100 * killed / max(tried, 1):.1f} %")


def main() -> None:
    """Draw mutants and try them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("room", choices=ROOMS)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--skip", type=int, default=0, help="go on after so many mutants of the same seed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--log", type=pathlib.Path, help="a file that gets a line for each mutant")
    parser.add_argument("--again", type=pathlib.Path, help="a log: try what survived there, on whole outputs")
    options = parser.parse_args()
    drawn = draw(options.room, options.skip + options.count, options.seed)[options.skip :]
    files = [str(path) for path in globbed(TESTS, ROOMS[options.room][1])]
    if options.again:
        drawn, files = draw(options.room, sys.maxsize, options.seed), [str(TESTS / WHOLE)]
        tried = [json.loads(line) for line in options.again.read_text(encoding="utf-8").splitlines()]
        alive = {name for status, name, _ in tried if status not in ("killed", "never ends")}
        drawn = [one for one in drawn if str(one) in alive]
    plugin = Plugin(options.room, drawn, options.log)
    quiet = ["-q", "-q", "--no-header", "--no-summary", "-o", "timeout=0", "-p", "no:cacheprovider", "--capture=no"]
    pytest.main([*files, *quiet], plugins=[plugin])


if __name__ == "__main__":
    main()
