"""Fuzz a parse, guided by coverage: nothing raises, nothing hangs, and every invariant holds.

    pip install -e ".[fuzz]"
    python tests/fuzz/target.py [FOLDER] [-max_total_time=1800] [-jobs=1] ...

FOLDER gathers the inputs that reach something new (a temporary one without it); the other options are those of
libFuzzer. It starts from the seed articles and from every example of every row. An input that breaks something is
written to the working directory; put it into ``tests/fuzz/found``, where the test suite runs it ever after.
``tests/fuzz/replay.py`` runs a folder again, to measure its coverage.
"""

import pathlib
import sys
import tempfile

import atheris

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

with atheris.instrument_imports(include=["newsparse"]):
    import newsparse

import inputs

import invariants

#: Seconds that one input may take; an ordinary one takes a few milliseconds.
PATIENCE = 10


def one_input(data: bytes) -> None:
    """Parse one input and check the article."""
    arguments = inputs.arguments_of(data)
    article = newsparse.parse_article(
        arguments.text,
        published=arguments.published,
        headline=arguments.headline,
        day_first=arguments.day_first,
    )
    invariants.check(article)


def main() -> None:
    """Write the seeds and the dictionary, and fuzz."""
    folders = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    options = [argument for argument in sys.argv[1:] if argument.startswith("-")]
    work = pathlib.Path(tempfile.mkdtemp(prefix="newsparse-fuzz-"))
    corpus = pathlib.Path(folders[0]) if folders else work / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(inputs.seeds()):
        (corpus / f"seed-{number:05}").write_bytes(seed)
    words = work / "words.dict"
    words.write_text("\n".join(inputs.dictionary()), encoding="utf-8")
    settings = [f"-dict={words}", f"-max_len={inputs.LONGEST}", f"-timeout={PATIENCE}", "-use_value_profile=0"]
    atheris.Setup([sys.argv[0], *settings, *options, str(corpus)], one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
