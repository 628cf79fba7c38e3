"""Quotations: patterns, kinds, parts, what is none, and the rows of the tables."""

import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
import newsparse.quotes
from cases.quotes_blind import CASES as BLIND
from cases.quotes_blind import SECOND
from cases.quotes_blind_papers import CASES as PAPERS
from cases.quotes_clauses import FOUND as FOUND_IN_CLAUSES
from cases.quotes_clauses import LEFT as LEFT_IN_CLAUSES
from cases.quotes_edges import FOUND as FOUND_AT_EDGES
from cases.quotes_edges import LEFT as LEFT_AT_EDGES
from cases.quotes_marks import FOUND as FOUND_BY_MARKS
from cases.quotes_marks import LEFT as LEFT_BY_MARKS
from cases.quotes_patterns import FOUND, KNOWN, LEFT
from newsparse.languages import LANGUAGES
from newsparse.languages.schema.quotes import ClauseEnd, QuotePattern, QuoteWords
from newsparse.quotes import classes
from newsparse.quotes.classes import ATTITUDE, FORMS, NOUN, SPEECH
from newsparse.quotes.classes import QUOTES as QUOTATIONS
from newsparse.quotes.grammar import LONGEST, compile_grammar
from newsparse.rules.notation import compile_pattern
from strategies_quotes import Built, built

QUOTES = [language.quotes for language in LANGUAGES.values()]


def found(text: str) -> list[tuple[str, str, str | None, str | None]]:
    """Give kind, text, source and cue of each quotation."""
    return [
        (quote.kind, quote.text, quote.source.text if quote.source else None, quote.cue.text if quote.cue else None)
        for quote in newsparse.find_quotes(text, headline=False)
    ]


@pytest.mark.parametrize(
    ("text", "kind", "said", "source", "cue"), [*FOUND, *FOUND_AT_EDGES, *FOUND_IN_CLAUSES, *FOUND_BY_MARKS]
)
def test_found(text: str, kind: str, said: str, source: str, cue: str | None) -> None:
    """Each pattern is found with its kind, content, source and cue."""
    assert (kind, said, source, cue) in found(text)


@pytest.mark.parametrize(("cases", "least"), [((*BLIND, *SECOND), 0.95), (PAPERS, 0.9)])
def test_blind_sentences(cases: Iterable[tuple[str, tuple[tuple[str, str], ...]]], least: float) -> None:
    """Nearly all of the sentences that were written before they were run are read whole, and little else is found."""
    right = found_at_all = wanted = 0
    for text, gold in cases:
        quotes = newsparse.find_quotes(text, headline=False)
        got = [(quote.text.strip(" ,."), (quote.source.text if quote.source else "").strip(" ,.")) for quote in quotes]
        right += sum((said.strip(" ,."), source.strip(" ,.")) in got for said, source in gold)
        found_at_all += len(got)
        wanted += len(gold)

    assert right >= least * wanted
    assert found_at_all <= 1.05 * wanted


@pytest.mark.parametrize("text", KNOWN)
@pytest.mark.xfail(strict=True, reason="a term or a motto looks like what somebody says")
def test_known_failures(text: str) -> None:
    """Words that nobody says are left."""
    assert found(text) == []


@pytest.mark.parametrize("text", [*LEFT, *LEFT_AT_EDGES, *LEFT_IN_CLAUSES, *LEFT_BY_MARKS])
def test_left(text: str) -> None:
    """Titles, nicknames, terms, attributes and nouns that look like verbs are no quotations."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("rule", "text", "extent"),
    [
        (row.name, *(re.sub(r"[\[\]]", "", example), re.findall(r"\[(.*?)\]", example)))
        for language in LANGUAGES.values()
        for row in language.quotes.contents
        for example in row.finds
    ],
)
def test_rows_find(rule: str, text: str, extent: list[str]) -> None:
    """Every row of the table of contents finds what its examples mark."""
    quotes = newsparse.find_quotes(text, headline=False)

    assert extent == [quote.text for quote in quotes if quote.rule == rule]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (row.name, example)
        for language in LANGUAGES.values()
        for row in language.quotes.contents
        for example in row.leaves
    ],
)
def test_rows_leave(rule: str, text: str) -> None:
    """No row of the table of contents finds anything in what it leaves."""
    assert not [quote for quote in newsparse.find_quotes(text, headline=False) if quote.rule == rule]


def examples(rows: Iterable[QuotePattern | ClauseEnd], *, finds: bool) -> list[tuple[str, str, list[str]]]:
    """Give name, text and what is marked of each example."""
    return [
        (row.name, re.sub(r"[\[\]]", "", example), re.findall(r"\[(.*?)\]", example))
        for row in rows
        for example in (row.finds if finds else row.leaves)
    ]


SOURCE_ROWS = [row for words in QUOTES for row in (*words.sources, *words.inverted, *words.free)]
END_ROWS = [row for words in QUOTES for row in words.ends]


@pytest.mark.parametrize(("name", "text", "marked"), examples(SOURCE_ROWS, finds=True))
def test_source_rows_find(name: str, text: str, marked: list[str]) -> None:
    """Every row of the tables of sources finds who speaks in its examples."""
    assert name
    assert marked == [quote.source.text for quote in newsparse.find_quotes(text, headline=False) if quote.source][:1]


@pytest.mark.parametrize(("name", "text", "marked"), examples(SOURCE_ROWS, finds=False))
def test_source_rows_leave(name: str, text: str, marked: list[str]) -> None:
    """Nobody speaks in what a row of the tables of sources leaves."""
    assert name
    assert not marked
    assert not newsparse.find_quotes(text, headline=False)


@pytest.mark.parametrize(
    ("name", "text", "marked"), [*examples(END_ROWS, finds=True), *examples(END_ROWS, finds=False)]
)
def test_clause_ends(name: str, text: str, marked: list[str]) -> None:
    """A clause ends where a row says so, and goes on over what only looks like it."""
    assert name
    assert newsparse.find_quotes(text, headline=False)[0].text == marked[0]


def test_rows_have_examples() -> None:
    """Every row shows what it finds and what it leaves, and says why."""
    contents = [row for words in QUOTES for row in words.contents]

    assert all(row.finds and row.leaves and row.why for row in (*SOURCE_ROWS, *contents))
    assert all(row.finds and row.why for row in END_ROWS)


CONTENT_ROWS = [(words, row) for words in QUOTES for row in words.contents]
QUOTED_ROWS = [pytest.param(words, row, id=row.name) for words, row in CONTENT_ROWS if row.quoted]


@pytest.mark.parametrize(("words", "row"), QUOTED_ROWS)
@given(data=st.data())
def test_quoted_rows_hold_a_quotation(words: QuoteWords, row: QuotePattern, data: st.DataObject) -> None:
    """Whatever matches a row that is marked as quoted holds a quotation, so it may be left out where none stands."""
    names = compile_grammar(words).lexicon.characters
    pattern = compile_pattern(row.pattern, names).regex

    matched = data.draw(st.from_regex(pattern, fullmatch=True))

    assert any(names[name] in matched[:LONGEST] for name in QUOTATIONS)


def test_readers_ask_for_classes_that_are_there() -> None:
    """Every class that the machinery asks for by name is one of each language, with the same character in all."""
    asked = dict(zip(classes.NAMES, map(classes.any_of, classes.NAMES), strict=True))

    assert all(words.classes.keys() | {*FORMS, NOUN, SPEECH, ATTITUDE} >= asked.keys() for words in QUOTES)
    for words in (*QUOTES, QuoteWords(classes={"tilde": ("~",), "comma": (",",)})):
        assert {name: frozenset(compile_grammar(words).lexicon.characters[name]) for name in asked} == asked


def test_sources_have_one_extent() -> None:
    """The group that matched tells which row of sources did, so each has just the one."""
    for words in QUOTES:
        for row in (*words.sources, *words.inverted):
            assert re.compile(compile_pattern(row.pattern, compile_grammar(words).lexicon.characters).regex).groups == 1


def test_parts_in_the_middle_of_a_sentence_and_after_it() -> None:
    """An inquit cuts one quotation into two parts, with a comma or a full stop after it."""
    for text in ("“We won,” she said, “at last.”", "“We won,” she said. “It was time.”"):
        (quote,) = newsparse.find_quotes(text, headline=False)
        assert len(quote.parts) == 2
        assert quote.kind == "direct"


def test_several_paragraphs_are_one_quotation() -> None:
    """A quotation opened anew in each paragraph and closed in the last is one, a part a paragraph."""
    text = "Lee said: “The roof is new.\n“The bell is old.\n“We start in May.”\nNothing else happened."
    (quote,) = newsparse.find_quotes(text, headline=False)

    assert [text[part.start : part.end] for part in quote.parts] == [
        "The roof is new.",
        "The bell is old.",
        "We start in May.",
    ]


@given(built())
def test_built_quotations_are_found(one: Built) -> None:
    """A quotation of known speaker, verb, content and pattern is found whole, with its speaker."""
    quotes = newsparse.find_quotes(f"Rain fell on the town.\n{one.text}\nThe shops were shut.", headline=False)

    match = [quote for quote in quotes if quote.text == " ".join(one.parts)]
    assert len(match) == 1
    assert len(match[0].parts) == len(one.parts)
    assert match[0].speaker is not None
    assert match[0].speaker.name == one.name


@given(
    st.lists(built(), min_size=3, max_size=3),
    st.integers(0, 10_000),
    st.sampled_from(["“", "”", '"', "‘", "«", "'", "″", "``", "`"]),
)
def test_stray_mark_stays_in_its_paragraph(three: list[Built], at: int, mark: str) -> None:
    """One more mark anywhere changes nothing that is found in the paragraphs around its own."""
    first, second, third = (one.text for one in three)
    at %= len(second) + 1
    spoilt = second[:at] + mark + second[at:]

    def inside(text: str, paragraph: int) -> list[tuple[str, str]]:
        start = sum(len(line) + 1 for line in text.split("\n")[:paragraph])
        end = start + len(text.split("\n")[paragraph])
        quotes = newsparse.find_quotes(text, headline=False)
        return [(quote.kind, quote.text) for quote in quotes if start <= quote.span.start < end]

    whole, broken = (f"{first}\nRain fell.\n{middle}\nSnow fell.\n{third}" for middle in (second, spoilt))
    for paragraph in (0, 4):
        assert inside(whole, paragraph) == inside(broken, paragraph)


@given(st.text(alphabet="“”\"'‘’«»„ \naA.,:said", max_size=200))
def test_any_marks_give_slices(text: str) -> None:
    """Whatever the marks, parts lie in order inside the text and inside one paragraph each."""
    for quote in newsparse.find_quotes(text, headline=False):
        for before, after in zip(quote.parts, quote.parts[1:], strict=False):
            assert before.end <= after.start
        assert all("\n" not in text[part.start : part.end] for part in quote.parts)
        assert all(part.start < part.end for part in quote.parts)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("“We are late.\n\n“We will catch up,” she said.", [2]),
        ("“We are late,” said Ann Lee. “It rained.\n\n“It will stop.\n\n“It must,” she added.", [4]),
        ("“We are late,” said Ann Lee. “It rained.\n\n“Nobody told us,” said Tom Roe.", [2, 1]),
        ("“We are late,” he said.\n\n“It rained,” she said.", [1, 1]),
        ("Ann Lee said: 'We are late.\n\n'We will catch up. We didn't stop.\n\n'It rained.'", [3]),
        ("'We are late.\n\n'We will catch up,' she said.", [2]),
        ("'We are late,' he said.\n\n'It rained,' she said.", [1, 1]),
        ("``We are late.\n\n``We will catch up,`` she said.", [2]),
        ("″We are late.\n\n″We will catch up,″ she said.", [2]),
        ("It rained on Monday.\n\n“We won.\n\n“We played.\n\n“It was hard,” Tom Roe said.\n\nIt snowed.", [3]),
    ],
)
def test_paragraphs_left_open(text: str, parts: list[int]) -> None:
    """Paragraphs left open belong to the quotation that goes on; one closed, or one of another source, does not."""
    assert parts == [len(quote.parts) for quote in newsparse.find_quotes(text, headline=False)]


@pytest.mark.parametrize("line", ["'No way back'", "'No way back here.'", "– ‘No way back’ –", "- 'Who cares?' -"])
def test_subheadings_in_marks(line: str) -> None:
    """A line in single marks, or between dashes, that stands alone among double ones is a subheading."""
    text = f"“It rained,” said Ann Lee. “It was cold in the hall.”\n\n{line}\n\nThe roof of the hall leaks at night."

    assert [quote.text for quote in newsparse.find_quotes(text, headline=False)] == [
        "It rained, It was cold in the hall."
    ]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Morita did not say that the plant would close.", "did not say"),
        ("Morita never said that the plant would close.", "never said"),
        ("The bank has not announced a merger.", "has not announced"),
        ("Morita didn’t say the plant would close.", "didn’t say"),
        ("“It may close,” Morita did not say.", "did not say"),
        ("Morita said that the plant would not close.", "said"),
        ("Morita, who was not there, said that the plant would close.", "said"),
        ("Morita has repeatedly said that the plant would close.", "said"),
        ("Not everybody left; Morita said that the plant would close.", "said"),
    ],
)
def test_a_cue_holds_what_denies_it(text: str, cue: str) -> None:
    """What was not said must not pass for said, and a "not" elsewhere denies nothing."""
    found = [quote.cue.text for quote in newsparse.find_quotes(text, headline=False) if quote.cue]
    assert found == [cue]
