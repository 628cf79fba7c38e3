"""Compare what a parse gives under several versions of Python, byte by byte.

    python tests/purity/versions.py [python3.12 python3.13 ...]

Each interpreter gets an environment of its own with the wheel of this checkout and its dependencies. One that is not
here is named and passed over; a difference is an error and is shown.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
from itertools import zip_longest

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[1]
EVERYTHING = HERE / "everything.py"
INTERPRETERS = ("python3.11", "python3.12", "python3.13")


def call(*command: str | pathlib.Path) -> str:
    """Run a command and give its output."""
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True)  # noqa: S603
    return done.stdout


def runs(interpreter: str) -> bool:
    """Tell whether an interpreter runs."""
    try:
        call(interpreter, "--version")
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def located(name: str) -> str | None:
    """Give an interpreter that runs under a name, or else the one that pyenv keeps for its version."""
    kept = pathlib.Path(os.environ.get("PYENV_ROOT", pathlib.Path.home() / ".pyenv"), "versions")
    places = [name, *map(str, sorted(kept.glob(f"{name.removeprefix('python')}.*/bin/python")))]
    return next(filter(runs, places), None)


def everything_by(interpreter: str, folder: pathlib.Path) -> str:
    """Install the checkout for an interpreter, and give what it finds."""
    call(interpreter, "-m", "venv", folder)
    call(folder / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", ROOT)
    return call(folder / "bin" / "python", EVERYTHING)


def difference(expected: str, found: str) -> str | None:
    """Give where two outputs part, None where they are the same."""
    for number, (one, other) in enumerate(zip_longest(expected.splitlines(), found.splitlines(), fillvalue="")):
        for at, (left, right) in enumerate(zip_longest(one, other)):
            if left != right:
                return f"line {number}: {one[max(at - 60, 0) : at + 40]!r} or {other[max(at - 60, 0) : at + 40]!r}"
    return None


def main() -> None:
    """Compare each interpreter with this one."""
    expected = call(sys.executable, EVERYTHING)
    print(f"{sys.version.split()[0]}: {len(expected.splitlines())} articles, {len(expected)} bytes")
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for number, name in enumerate(sys.argv[1:] or INTERPRETERS):
            interpreter = located(name)
            if interpreter is None:
                print(f"{name}: not here")
                continue
            where = difference(expected, everything_by(interpreter, pathlib.Path(folder, str(number))))
            print(f"{name}: {where or 'the same bytes'}")
            wrong += where is not None
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
