"""What the README shows is what comes out."""

import doctest
import pathlib

README = pathlib.Path(__file__).parents[1] / "README.md"


def test_examples() -> None:
    """Every example of the README gives the output shown."""
    failed, tried = doctest.testfile(str(README), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE)

    assert tried > 5
    assert failed == 0
