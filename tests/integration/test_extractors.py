"""What real extractors make of a page: the same article comes out of the text of each of them.

The extractors are an extra (``pip install newsparse[integration]``); where one is missing its test is skipped.
"""

import pathlib
from collections.abc import Callable

import pytest

import newsparse

PAGE = pathlib.Path(__file__).with_name("page.html").read_text(encoding="utf-8")


def trafilatura_text() -> str:
    """Give the plain text of the page: one line a paragraph, "-" before items."""
    trafilatura = pytest.importorskip("trafilatura", reason="trafilatura is in the extra `integration`")
    return str(trafilatura.extract(PAGE))


def trafilatura_markdown() -> str:
    """Give the page as Markdown."""
    trafilatura = pytest.importorskip("trafilatura", reason="trafilatura is in the extra `integration`")
    return str(trafilatura.extract(PAGE, output_format="markdown", include_formatting=True, include_links=True))


def newspaper_text() -> str:
    """Give the title and the text of the page: blank lines between all blocks, the marks of items lost."""
    newspaper = pytest.importorskip("newspaper", reason="newspaper4k is in the extra `integration`")
    article = newspaper.Article("https://harbour.example/trams")
    article.download(input_html=PAGE)
    article.parse()
    return f"{article.title}\n\n{article.text}"


@pytest.mark.filterwarnings("ignore")  # those of the extractors
@pytest.mark.parametrize("extract", [trafilatura_text, trafilatura_markdown, newspaper_text], ids=lambda f: f.__name__)
def test_structure_of_an_extracted_page(extract: Callable[[], str]) -> None:
    """Headline, dateline, sections, facts with labels, and the values of dates and amounts are those of the page."""
    text = extract()
    article = newsparse.parse_article(text)

    assert article.headline is not None
    assert article.headline.text == "Town council buys twelve trams for the harbour line"
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("OSLO", "Reuters")
    sections = [(s.heading and s.heading.text, len(s.paragraphs), len(s.facts)) for s in article.sections]
    assert sections == [(None, 2, 0), ("What the trams cost", 2, 3), ("What happens next", 2, 0)]
    assert [(fact.label, fact.value) for fact in article.facts] == [
        ("Price of twelve trams", "€48 million"),
        ("Loan of the state bank", "€20 million"),
        ("First trip", "June 2025"),
    ]
    money = [
        (str(amount.value), amount.currency) for fact in article.facts for amount in fact.amounts if amount.currency
    ]
    assert money == [("48000000", "EUR"), ("20000000", "EUR")]
    assert [date.value for fact in article.facts for date in fact.dates] == ["2025-06"]
    assert {quote.speaker.name for quote in article.quotes if quote.kind == "direct" and quote.speaker} == {"Mia Berg"}
    assert all(text[block.span.start : block.span.end] == block.text for s in article.sections for block in s.blocks)
