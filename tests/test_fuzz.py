"""The fuzzer's starting points, and what it once found, hold; so do any bytes that hypothesis thinks of."""

import inputs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import invariants
import newsparse


def hold(data: bytes) -> None:
    """Parse the arguments that bytes stand for, and check the article."""
    some = inputs.arguments_of(data)
    invariants.check(
        newsparse.parse_article(some.text, published=some.published, headline=some.headline, day_first=some.day_first)
    )


@pytest.mark.parametrize("name", sorted(path.name for path in inputs.SEEDS.glob("*.txt")))
@pytest.mark.parametrize("tail", [b"", b"\0\2\0\1", b"\0\4\1\2", b"\0\5\1\0"], ids=bytes.hex)
def test_seeds(name: str, tail: bytes) -> None:
    """The seed articles hold, whatever the arguments."""
    hold((inputs.SEEDS / name).read_bytes() + tail)


@pytest.mark.parametrize("name", sorted(path.name for path in inputs.FOUND.glob("*")))
def test_found(name: str) -> None:
    """What the fuzzer found holds ever after."""
    hold((inputs.FOUND / name).read_bytes())


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    """Any bytes are the arguments of some parse, and hold."""
    hold(data)


def test_examples_are_seeds() -> None:
    """The fuzzer starts from every row's examples, and its dictionary holds every vocabulary."""
    assert len(list(inputs.seeds())) > 1000
    assert all(entry.isascii() for entry in inputs.dictionary())
