"""The table of ISO 4217 against those that Babel and pycountry maintain."""

import datetime

import pytest
from babel.core import get_global
from babel.numbers import get_territory_currencies

from newsparse.languages import LANGUAGES
from newsparse.languages.currencies import ACTIVE, CODES, CURRENT

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


def test_current_list() -> None:
    """The current list is that of ISO 4217, code for code, as pycountry has it."""
    pycountry = pytest.importorskip("pycountry")

    assert {currency.alpha_3 for currency in pycountry.currencies} == CURRENT


def test_form() -> None:
    """Codes are three capitals."""
    assert all(len(code) == 3 and code.isascii() and code.isupper() for code in CODES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_names_are_of_known_codes(code: str) -> None:
    """What a language calls money has a code of ISO 4217; bitcoin has a private one."""
    words = LANGUAGES[code].amounts.currencies
    named = {*words.names.values(), *words.nouns.values(), *words.places.values()}
    named |= {code for choice in words.choices.values() for code in (choice.convention, *choice.codes)}
    named |= {*words.prefixed.values(), *words.abbreviations.values(), *words.loose.values(), *words.minors.values()}

    assert {name for name in named if name and name[0] != ":"} - CODES == {"XBT"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_choices_have_a_row(code: str) -> None:
    """What is ambiguous has a row that says its convention and why; evidence can choose the convention too."""
    words = LANGUAGES[code].amounts.currencies
    tables = (words.nouns, words.abbreviations, words.loose, words.minors, words.pence, words.proven)
    named = {name for table in tables for name in table.values() if name[:1] == ":"}

    assert named <= set(words.choices)
    assert all(choice.why for choice in words.choices.values())
    assert all(choice.convention in ("", *choice.codes) for choice in words.choices.values())


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_currency_has_a_name(code: str) -> None:
    """Every currency in use has an English name, funds and what only ISO lists excepted."""
    words = LANGUAGES[code].amounts.currencies

    assert {*words.names.values(), *words.nouns.values()} >= ACTIVE - _ONLY_ISO - {"ZWG"}
