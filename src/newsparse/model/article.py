"""The article: everything that was found, each at its place, and the ways to get around in it."""

import bisect
import datetime
import reprlib
from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeVar

from attrs import field, frozen

from newsparse.errors import check_text
from newsparse.model import codec
from newsparse.model.blocks import Aside, Byline, Dateline, Fact, Paragraph, Section
from newsparse.model.grounding import check_grounded
from newsparse.model.mentions import Amount, DateMention, Line, Quote, Speaker, shorten
from newsparse.model.spans import Span
from newsparse.version import __version__
from newsparse.wording import bare_of_marks, find_wording

#: Keys that `Article.to_dict` writes beside the fields: the version of the library, and that of the form.
VERSION_KEY = "newsparse"
SCHEMA_KEY = "schema"

#: Raised whenever the form of `Article.to_dict` changes.
SCHEMA_VERSION = 1


class HasSpan(Protocol):
    """Anything that stands somewhere in the text."""

    @property
    def span(self) -> Span:
        """The place."""
        ...


B = TypeVar("B", bound=HasSpan)


@frozen(kw_only=True, repr=False)
class Article:
    r"""A news article, parsed. Immutable, hashable, comparable by value, picklable.

    Attributes:
        text: the text as it was given.
        language: ISO 639-1 code.
        published: the date given to the parser, else the date that the article itself states, else None.
        headline: the first line, where it is one.
        standfirst: the line under the headline that sums up the story; not repeated in the sections.
        byline: who wrote it.
        dateline: where and when it was written.
        sections: the story, in reading order.
        asides: lines that are not the story; they carry their own dates, amounts and quotations.
        sentences: where the sentences stand, asides included.
        quotes: the quotations of the story, in the order of the text.
        speakers: who speaks in them, in the order in which the article first names them.
        dates: the dates of the story, in the order of the text, those of headings and facts included.
        amounts: the amounts of the story, likewise.

    >>> import newsparse
    >>> article = newsparse.parse_article("Port reopens\nThe port reopened on 3 May 2021. It may close again.")
    >>> article
    <Article 'Port reopens': 1 sections, 0 facts, 0 quotes, 1 dates, 0 amounts>
    >>> [date.text for date in article.dates]  # the verb "may" is no date
    ['3 May 2021']
    """

    text: str
    language: str
    published: datetime.date | datetime.datetime | None = None
    headline: Line | None = None
    standfirst: Line | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    sections: tuple[Section, ...] = ()
    asides: tuple[Aside, ...] = ()
    sentences: tuple[Span, ...] = field(default=())
    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    dates: tuple[DateMention, ...] = ()
    amounts: tuple[Amount, ...] = ()

    def __repr__(self) -> str:
        title = shorten(self.headline.text) if self.headline else "without a headline"
        counts = {
            "sections": self.sections,
            "facts": self.facts,
            "quotes": self.quotes,
            "dates": self.dates,
            "amounts": self.amounts,
        }
        return f"<Article {title}: {', '.join(f'{len(found)} {name}' for name, found in counts.items())}>"

    def _repr_html_(self) -> str:
        """Give the view of `newsparse.export.html`, which notebooks show by themselves."""
        from newsparse.export.html import html  # noqa: PLC0415 - see UPWARD in tests/test_architecture.py

        return html(self)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every bullet fact, in reading order."""
        return tuple(fact for section in self.sections for fact in section.facts)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Every paragraph, in reading order."""
        return tuple(paragraph for section in self.sections for paragraph in section.paragraphs)

    @property
    def headings(self) -> tuple[Line, ...]:
        """Every section heading, in reading order."""
        return tuple(section.heading for section in self.sections if section.heading)

    @property
    def lead(self) -> Paragraph | None:
        """The first paragraph of the story, None where there is none."""
        return next(iter(self.paragraphs), None)

    def section_of(self, mention: HasSpan | Span) -> Section | None:
        """Give the section that holds a mention (or a span), None for the headline, the standfirst and asides."""
        place = _place(mention)
        return _holding(self.sections, place)

    def paragraph_of(self, mention: HasSpan | Span) -> Paragraph | Fact | None:
        """Give the paragraph or the fact that holds a mention; None where neither does (a heading, an aside)."""
        place = _place(mention)
        section = self.section_of(place)
        return _holding(section.blocks, place) if section else None

    def sentence_of(self, mention: HasSpan | Span) -> Span:
        """Give the place of the sentence around a mention; of all its sentences if it runs over several.

        A mention outside every sentence (in a byline) is its own: its span comes back.
        """
        place = _place(mention)
        first = bisect.bisect_right(self.sentences, place.start, key=_start) - 1
        if first < 0 or place.start >= self.sentences[first].end:
            return place
        last = bisect.bisect_left(self.sentences, place.end, lo=first + 1, key=_start) - 1
        return Span(self.sentences[first].start, max(self.sentences[last].end, place.end))

    def quotes_by(self, speaker: Speaker | str) -> tuple[Quote, ...]:
        """Give the quotations of one speaker, named by the `Speaker` or by its exact name, in the order of the text."""
        if isinstance(speaker, str):
            return tuple(quote for quote in self.quotes if quote.speaker and quote.speaker.name == speaker)
        return tuple(quote for quote in self.quotes if quote.speaker == speaker)

    def quotes_with(self, words: str) -> tuple[Quote, ...]:
        """Give the quotations that hold these words, so that a claim "X said Y" can be checked against the article.

        Typography is folded as `locate_quotes` folds it. Quotation marks around the words do not count, nor does a
        comma or full stop at their end, since a quotation that goes on ends in a comma. Words on both sides of an
        interruption ("..., she said, ...") are held as the text of a `Quote` joins them.

        Args:
            words: a sentence, or a part of one.

        Returns:
            The quotations in the order of the text, asides last; empty where nobody is quoted so.

        Raises:
            TypeError: if ``words`` is no string.

        >>> import newsparse
        >>> article = newsparse.parse_article("“We’re open,” said Ann Lee. The road is closed.", headline=False)
        >>> [quote.speaker.name for quote in article.quotes_with("We're open.")]
        ['Ann Lee']
        >>> article.quotes_with("The road is closed")
        ()
        """
        check_text(words, "words")
        wanted = bare_of_marks(words)
        quotes = (*self.quotes, *(quote for aside in self.asides for quote in aside.quotes))
        return tuple(quote for quote in quotes if find_wording(quote.text, wanted))

    def quote_with(self, words: str) -> Quote | None:
        """Give the quotation that holds these words, and so their speaker; None if there is none, or more than one.

        >>> import newsparse
        >>> article = newsparse.parse_article("“We stay,” said Ann Lee. “We stay,” said Tom Roe.", headline=False)
        >>> article.quote_with("We stay") is None, len(article.quotes_with("We stay"))
        (True, 2)
        """
        found = self.quotes_with(words)
        return found[0] if len(found) == 1 else None

    def to_dict(self) -> dict[str, Any]:
        """Give the article as JSON-ready data: str, int, bool, None, list and dict only.

        Decimals are strings of digits without an exponent, dates ISO 8601 strings, spans ``{"start", "end"}``; the
        speaker of a quotation is the number of an entry of ``speakers``, counted from 0. The key ``newsparse`` holds
        the version of the library that wrote it, ``schema`` the version of this form, which
        `newsparse.export.json_schema` describes. A lone surrogate in the text stays as it is: ``json.dumps`` escapes
        it, but it cannot be encoded as UTF-8. Two halves of a pair, which no decoder leaves side by side, are one
        character after JSON, so that `from_dict` refuses the places after them; the data itself keeps them apart.

        >>> import newsparse
        >>> data = newsparse.parse_article("The S-400 cost $5 million.", headline=False).to_dict()
        >>> data["schema"], [(amount["text"], amount["value"]) for amount in data["amounts"]]
        (1, [('$5 million', '5000000')])
        """
        fields = codec.encode_fields(self, codec.numbered({"speakers": self.speakers}))
        fields["speakers"] = codec.encode(self.speakers)
        return {VERSION_KEY: __version__, SCHEMA_KEY: SCHEMA_VERSION} | fields

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Article":
        """Build the article again from `to_dict`'s data; ``Article.from_dict(a.to_dict()) == a``.

        Args:
            data: what `to_dict` gave, straight or by way of JSON.

        Raises:
            ValueError: if the data is foreign, truncated, changed or of another version of the form: a key that is
                missing or not known, a value of a wrong type, words that do not stand at their place. The message
                names the field.

        >>> import newsparse
        >>> data = newsparse.parse_article("The S-400 cost $5 million.").to_dict()
        >>> newsparse.Article.from_dict(data | {"schema": 99})
        Traceback (most recent call last):
            ...
        ValueError: article.schema is 99, and this version of newsparse reads only 1: use the newsparse that wrote it
        """
        if not isinstance(data, Mapping) or not isinstance(data.get(VERSION_KEY), str):
            msg = f"this is not what Article.to_dict() writes: the key {VERSION_KEY!r} with a version is missing"
            raise ValueError(msg)  # noqa: TRY004 - foreign data is a wrong value whatever its type
        fields = dict(data)
        del fields[VERSION_KEY]
        _check_schema(fields.pop(SCHEMA_KEY, None))
        speakers = codec.decode_list(Speaker, fields.get("speakers", []), "article.speakers")
        article = codec.decode(cls, fields, lists={"speakers": speakers})
        check_grounded(article)
        return article


def _check_schema(version: object) -> None:
    """Refuse another form than the one written here, whatever it would happen to give."""
    if type(version) is not int or version != SCHEMA_VERSION:
        msg = (
            f"article.{SCHEMA_KEY} is {reprlib.repr(version)}, and this version of newsparse reads only "
            f"{SCHEMA_VERSION}: use the newsparse that wrote it"
        )
        raise ValueError(msg)


def _place(mention: HasSpan | Span) -> Span:
    return mention if isinstance(mention, Span) else mention.span


def _start(place: Span) -> int:
    return place.start


def _holding(things: Sequence[B], place: Span) -> B | None:
    """Give the one thing that holds a place; they stand in order and apart from each other."""
    index = bisect.bisect_right(things, place.start, key=lambda thing: thing.span.start) - 1
    return things[index] if index >= 0 and things[index].span.contains(place) else None
