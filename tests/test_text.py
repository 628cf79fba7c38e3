"""The text layer: tokens that partition, kinds by first character, sentences."""

import pytest
from hypothesis import given

from newsparse.languages import get_language
from newsparse.model import Span
from newsparse.text.document import read_document
from newsparse.text.lines import BLANKS
from newsparse.text.tokens import KINDS, numeral_kind, tokenize
from strategies import TEXTS

ENGLISH = get_language("en").text


def words(text: str) -> list[str]:
    """Give the words of a text read as one block, without its break."""
    return tokenize(text, [(0, len(text))]).words[:-1]


def kinds(text: str) -> list[str]:
    """Give the kinds of the tokens of a text by name."""
    names = {character: name for name, character in KINDS.items()}
    return [names[character] for character in tokenize(text, [(0, len(text))]).base[:-1]]


@given(TEXTS)
def test_tokens_partition(text: str) -> None:
    """Tokens stand where they say, in order, and only blanks lie between them."""
    tokens = tokenize(text, [(0, len(text))])
    at = 0
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        assert text[start:end] == word
        assert not text[at:start].strip(BLANKS)
        at = end

    assert not text[at:].strip(BLANKS)
    assert len(tokens) == len(tokens.base)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("don't O’Brien it's workers'", ["don't", "O’Brien", "it", "'s", "workers", "'"]),
        ("U.S.-led, at 5 p.m. (EST)", ["U.S.", "-", "led", ",", "at", "5", "p.m.", "(", "EST", ")"]),
        ("4,000 2,50,000 3.5m 7:15 10/27/89", ["4,000", "2,50,000", "3.5m", "7:15", "10/27/89"]),
        ("1,2 and 5,5000", ["1", ",", "2", "and", "5", ",", "5000"]),
        ("In 2017. Then", ["In", "2017", ".", "Then"]),
        ("Oct. 5th, the 1980s", ["Oct", ".", "5th", ",", "the", "1980s"]),
        ("``Yes,'' he said -- ...", ["``", "Yes", ",", "''", "he", "said", "--", "..."]),
        ("zero\u200b width\ufeff", ["zero", "width"]),
        ("cafe\u0301 au lait", ["cafe\u0301", "au", "lait"]),
        ("A.B.C.D", ["A.B.C.D"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    """What is one token and what is two."""
    assert expected == words(text)


def test_kinds() -> None:
    """Kinds tell numerals, capitals, hyphens and marks apart."""
    assert kinds("Peskov U.S. NATO city .") == ["cap", "initial", "acronym", "word", "mark"]
    assert kinds("NATO-5 x - y") == ["acronym", "hyphen", "small", "word", "dash", "word"]
    assert kinds("“x” ’90s") == ["quote", "word", "quote", "apostrophe", "mixed"]
    assert kinds("``x''") == ["quote", "word", "quote"]
    assert kinds("слово 中文") == ["word", "word"]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("7", "small"), ("1999", "year"), ("3999", "integer"), ("300", "integer"), ("4,000", "integer"),
        ("2,50,000", "integer"), ("2.5", "decimal"), ("7:15", "clock"), ("7:15:30", "clock"), ("10/27/89", "slashed"),
        ("5th", "mixed"), ("3.14.2", "mixed"), ("1" * 50, "integer"),
    ],
)  # fmt: skip
def test_numerals(word: str, kind: str) -> None:
    """The kind of a numeral is its form."""
    assert KINDS[kind] == numeral_kind(word)


def sentences(text: str) -> list[str]:
    """Give the sentences of a text read as one block."""
    document = read_document(text, [("paragraph", Span(0, len(text)))], ENGLISH)
    return [text[place.start : place.end] for place in document.sentence_spans()]


@pytest.mark.parametrize(
    "expected",
    [
        ["He left.", "She stayed."],
        ["Mr. Lee and Sen. J. Roe met on Oct. 5 at 3.5 km."],
        ["The U.S. Army left the U.S. last year.", "The rest stayed."],
        ["He came at 5 p.m. on Monday."],
        ["It fell to 5 p.m.", "He left."],
        ["“We are done.”", "She left."],
        ["“Are we?” she asked."],
        ["Acme Inc. said so.", "It paid Acme Inc.", "The rest is known."],
        ["It was No. 5 of 7!", "Was it?", "“Yes,” he said."],
        ["The doors open at 9 a.m.", "Tickets cost $5."],
        ["The doors open at 9 a.m. Eastern.", "They close at 6 p.m. Monday."],
        ["Dr. Lee, Ph.D., read p. 5 and Fig. 3.", "It was late."],
        ["“No.”", "He left."],
        ["1. Open the lid.", "2. Wait.", "It was 2000.", "She was 9."],
        ["Sales fell.", "iPads did not."],
        ["Wait ...", "He came (late).", "Then he went."],
        ["the end. of it"],
        ["One. (Two.)"],
    ],
)
def test_sentences(expected: list[str]) -> None:
    """Full stops of abbreviations, initials and numerals end nothing."""
    text = " ".join(expected)
    if expected == ["One. (Two.)"]:
        expected = ["One.", "(Two.)"]

    assert expected == sentences(text)


def test_blocks_end_sentences() -> None:
    """A sentence never runs into the next block, and each token knows its block."""
    text = "A headline without end\nThe text goes on. And on."
    document = read_document(text, [("headline", Span(0, 22)), ("paragraph", Span(23, 49))], ENGLISH)

    assert [Span(0, 22), Span(23, 40), Span(41, 48)] == list(document.sentence_spans())
    assert document.block_at(6).kind == "paragraph"
