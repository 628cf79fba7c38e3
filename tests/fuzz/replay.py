"""Run every input of a folder once, to measure what the fuzzer reached.

coverage run --branch --source=newsparse tests/fuzz/replay.py FOLDER && coverage report
"""

import pathlib
import sys

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import inputs

import invariants
import newsparse


def main() -> None:
    """Parse each file and check its article."""
    files = sorted(path for folder in sys.argv[1:] for path in pathlib.Path(folder).iterdir() if path.is_file())
    for path in files:
        some = inputs.arguments_of(path.read_bytes())
        article = newsparse.parse_article(
            some.text, published=some.published, headline=some.headline, day_first=some.day_first
        )
        invariants.check(article)
    print(f"{len(files)} inputs hold")


if __name__ == "__main__":
    main()
