"""Who speaks: the subject continued, offices of one rank apart, names whole, roles as nouns."""

import pytest

import newsparse
from cases.quotes_speakers_articles import CASES as ARTICLES
from cases.quotes_speakers_subjects import NAMES, PRONOUNS, ROLE_NOUNS, ROLES
from cases.quotes_speakers_subjects_blind import CASES as BLIND

#: How many answers the blind cases want, and the least share that is right.
BLIND_CASES, RIGHT = 50, 0.95


def first_speaker(text: str) -> newsparse.Speaker | None:
    """Give the speaker of the first quotation of a text."""
    quotes = newsparse.find_quotes(text, headline=False)
    return quotes[0].speaker if quotes else None


@pytest.mark.parametrize(("text", "expected"), [*PRONOUNS, *ROLES])
def test_who_is_meant(text: str, expected: tuple[tuple[str, str | None], ...]) -> None:
    """A pronoun or a role means whom a reader takes it for, or nobody."""
    quotes = newsparse.find_quotes(text, headline=False)
    for said, name in expected:
        speaker = next(quote.speaker for quote in quotes if said in quote.text)
        assert (speaker.name if speaker else None) == name


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_name(text: str, name: str | None) -> None:
    """A name has neither title nor adjunct in it, and no word of it is lost."""
    speaker = first_speaker(text)

    assert (speaker.name if speaker else None) == name


@pytest.mark.parametrize(("text", "role"), ROLE_NOUNS)
def test_role(text: str, role: str | None) -> None:
    """A role is a noun that stands beside the name."""
    speaker = first_speaker(text)

    assert speaker is not None
    assert speaker.role == role


@pytest.mark.parametrize("cases", [BLIND, ARTICLES])
def test_blind_cases(cases: tuple[tuple[str, tuple[tuple[str, str | None], ...]], ...]) -> None:
    """So it is in cases that were written before they were run."""
    answers = []
    for text, expected in cases:
        quotes = newsparse.find_quotes(text, headline=False)
        for said, name in expected:
            speaker = next((quote.speaker for quote in quotes if said in quote.text), None)
            answers.append((name, speaker.name if speaker else None))

    assert len(answers) >= BLIND_CASES
    assert sum(name == found for name, found in answers) >= RIGHT * len(answers)
