"""No output changes by accident: what every row's examples and the seed articles give is written down."""

import pytest

import golden


@pytest.mark.parametrize("name", golden.FILES)
def test_golden(name: str) -> None:
    """What comes out is what was written down; if a change is meant, run ``python tests/golden/golden.py --write``."""
    assert golden.changes(name) == []


def test_no_file_is_left_over() -> None:
    """Nothing is kept that is no longer made."""
    assert {path.stem for path in golden.HERE.glob("*.txt")} == set(golden.FILES)
