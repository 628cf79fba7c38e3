"""The table of ISO 4217 against the one that Babel maintains."""

import datetime

import pytest
from babel.core import get_global
from babel.numbers import get_territory_currencies

from newsparse.languages import LANGUAGES
from newsparse.languages.currencies import ACTIVE, CODES, MINOR_DIGITS

#: In ISO's list without being anybody's everyday money in CLDR, or the other way round.
_ONLY_ISO = {"SVC", "VED"}
_ONLY_CLDR = {"GGP", "IMP", "JEP", "BGN"}
_UNCODED = {"CNH", "LSM"}


def in_use() -> set[str]:
    """Give the codes that CLDR says are legal tender somewhere on 1 January 2026."""
    day = datetime.date(2026, 1, 1)
    territories = get_global("territory_currencies")
    return {code for territory in territories for code in get_territory_currencies(territory, day, day)}


def test_active_codes() -> None:
    """Every currency in use is in the table, and nothing else is."""
    assert in_use() - _ONLY_CLDR - ACTIVE == set()
    assert ACTIVE - in_use() - _ONLY_ISO == set()


def test_all_codes() -> None:
    """Every code that CLDR knows is known, historical ones included."""
    assert set(get_global("all_currencies")) - CODES <= _UNCODED


def test_form() -> None:
    """Codes are three capitals, and minor units have at most four digits."""
    assert all(len(code) == 3 and code.isascii() and code.isupper() for code in CODES)
    assert set(MINOR_DIGITS.values()) <= {0, 2, 3, 4}
    assert (MINOR_DIGITS["JPY"], MINOR_DIGITS["USD"], MINOR_DIGITS["KWD"]) == (0, 2, 3)


@pytest.mark.parametrize("code", LANGUAGES)
def test_names_are_of_known_codes(code: str) -> None:
    """What a language calls money has a code of ISO 4217; bitcoin has a private one."""
    words = LANGUAGES[code].amounts.currencies
    named = {*words.names.values(), *words.nouns.values(), *words.signs.values(), *words.places.values()}
    named |= {choice for choices in words.choices.values() for choice in choices}

    assert {name for name in named if name and name[0] != ":"} - CODES == {"XBT"}
