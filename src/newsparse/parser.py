"""The pipeline: structure, one reading of the prose, the extractors, resolution, assembly."""

import datetime

from newsparse.amounts.find import find_amounts as find_written_amounts
from newsparse.assembly import assemble, prose_of
from newsparse.dates.find import find_dates as find_written_dates
from newsparse.errors import check_flag, check_published, check_text
from newsparse.languages import get_language
from newsparse.model import Amount, Article, DateMention, Quote
from newsparse.quotes.find import find_quotes as find_written_quotes
from newsparse.resolve.amounts import resolve_amounts
from newsparse.resolve.dates.walk import resolve_dates
from newsparse.resolve.quotes import resolve_quotes
from newsparse.structure.find import find_structure
from newsparse.text.document import read_document


def parse_article(
    text: str,
    published: datetime.date | datetime.datetime | None = None,
    language: str = "en",
    headline: bool = True,  # noqa: FBT001, FBT002
    day_first: bool | None = None,  # noqa: FBT001
) -> Article:
    r"""Parse the text of a news article.

    Args:
        text: the whole article as plain text (or light Markdown), as any extractor, feed or clipboard gives it.
        published: anchors relative dates ("last week"). Without it the anchor is a date that the article itself states
            in its dateline or in a "Published ..." line; without that a relative date has no value. Never the clock.
        language: ISO 639-1 code of the article's language.
        headline: False says that the text is the body only, without a headline.
        day_first: True reads 05/06/2024 as 5 June, False as May 6; None leaves it to evidence in the text.

    Returns:
        The `Article`; any string gives one, be it empty, binary rubbish or 10 MB.

    Raises:
        TypeError: for an argument of a wrong type.
        ValueError: for a language that newsparse does not know.

    >>> import datetime
    >>> article = parse_article("Mayor resigns\nThe mayor may resign on Friday.", published=datetime.date(2024, 5, 6))
    >>> [(date.text, date.value) for date in article.dates]  # and not the verb "may"
    [('Friday', '2024-05-10')]
    """
    check_text(text)
    check_published(published)
    check_flag(headline, "headline")
    check_flag(day_first, "day_first", optional=True)
    words = get_language(language)
    layout = find_structure(text, words, headline=headline)
    document = read_document(text, prose_of(layout), words.text)
    dates, published = resolve_dates(
        find_written_dates(document, words), document, layout, words, published=published, day_first=day_first
    )
    amounts = resolve_amounts(find_written_amounts(document, words), document, layout, words, dates)
    quotes, speakers = resolve_quotes(find_written_quotes(document, words), document, words)
    return assemble(document, layout, words, published, dates=dates, amounts=amounts, quotes=quotes, speakers=speakers)


def find_dates(
    text: str,
    published: datetime.date | datetime.datetime | None = None,
    language: str = "en",
    headline: bool = True,  # noqa: FBT001, FBT002
    day_first: bool | None = None,  # noqa: FBT001
) -> tuple[DateMention, ...]:
    """Find the dates, times, durations and sets of a text: ``parse_article(...).dates``, with its arguments and errors.

    >>> [date.value for date in find_dates("The fair, a sunny 3-2 win, ran from 3 to 5 May 2021.")]
    ['2021-05-03', '2021-05-05']
    """
    return parse_article(text, published, language, headline, day_first).dates


def find_amounts(
    text: str,
    published: datetime.date | datetime.datetime | None = None,
    language: str = "en",
    headline: bool = True,  # noqa: FBT001, FBT002
    day_first: bool | None = None,  # noqa: FBT001
) -> tuple[Amount, ...]:
    """Find the amounts of a text: ``parse_article(...).amounts``, with its arguments and errors.

    >>> [(amount.value, amount.currency) for amount in find_amounts("The F-35 cost $2.5 million in 2017.")]
    [(Decimal('2500000'), 'USD')]
    """
    return parse_article(text, published, language, headline, day_first).amounts


def find_quotes(
    text: str,
    published: datetime.date | datetime.datetime | None = None,
    language: str = "en",
    headline: bool = True,  # noqa: FBT001, FBT002
    day_first: bool | None = None,  # noqa: FBT001
) -> tuple[Quote, ...]:
    r"""Find the quotations of a text: ``parse_article(...).quotes``, with its arguments and errors.

    >>> text = "The film \"Jaws\" opened. \"We are glad,\" said Ann Lee, the director."
    >>> [(quote.text, quote.speaker.name) for quote in find_quotes(text) if quote.speaker]
    [('We are glad,', 'Ann Lee')]
    """
    return parse_article(text, published, language, headline, day_first).quotes
