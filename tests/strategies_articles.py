"""Articles for the exits: parsed ones, and ones made of any values that the model can hold, at true places."""

from decimal import Decimal

from hypothesis import strategies as st

import newsparse
from newsparse import (
    Amount,
    Article,
    Aside,
    Byline,
    Dateline,
    DateMention,
    Fact,
    Line,
    Paragraph,
    Quote,
    Section,
    Span,
    Speaker,
)
from strategies import DATES, TEXTS

#: Texts as the parser reads them.
PARSED = st.builds(newsparse.parse_article, TEXTS, published=DATES)

_WORDS = st.text(max_size=12)
_NUMBERS = st.one_of(
    st.none(),
    st.just(Decimal(10) ** 40 - 1),
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30),
)
_SOME = st.one_of(st.none(), _WORDS)
_WHEN = st.one_of(st.none(), st.dates(), st.datetimes().map(lambda when: when.replace(second=0, microsecond=0)))


@st.composite
def _places(draw: st.DrawFn, text: str) -> Span:
    start = draw(st.integers(0, len(text)))
    return Span(start, draw(st.integers(start, len(text))))


def _slice(text: str, place: Span) -> str:
    return text[place.start : place.end]


def _lines(text: str) -> st.SearchStrategy[Line]:
    return _places(text).map(lambda place: Line(_slice(text, place), place))


def _dates(text: str) -> st.SearchStrategy[DateMention]:
    def dated(place: Span, **found: object) -> DateMention:
        return DateMention(text=_slice(text, place), span=place, **found)  # type: ignore[arg-type]

    kinds = st.sampled_from(["date", "time", "duration", "set"])
    return st.builds(
        dated, _places(text), kind=kinds, value=_SOME, start=_WHEN, end=_WHEN, modifier=_SOME, zone=_SOME, quant=_SOME,
        freq=_SOME, relative=st.booleans(), rule=_WORDS,
    )  # fmt: skip


def _amounts(text: str) -> st.SearchStrategy[Amount]:
    def counted(place: Span, **found: object) -> Amount:
        return Amount(text=_slice(text, place), span=place, **found)  # type: ignore[arg-type]

    kinds = st.sampled_from(["money", "percent", "quantity", "count"])
    modifiers = st.sampled_from([None, "approx", "more_than", "less_than", "at_least", "at_most"])
    codes = st.sampled_from([None, "USD", "XAF"])
    return st.builds(
        counted, _places(text), kind=kinds, value=_NUMBERS, low=_NUMBERS, high=_NUMBERS, currency=codes, unit=_SOME,
        modifier=modifiers, rule=_WORDS,
    )  # fmt: skip


def _speakers(text: str) -> st.SearchStrategy[Speaker]:
    kinds = st.sampled_from(["person", "organization", "group", "unknown"])
    mentions = st.lists(_places(text), max_size=2).map(tuple)
    return st.builds(Speaker, name=_WORDS, kind=kinds, role=_SOME, affiliation=_SOME, mentions=mentions)


def _quotes(text: str) -> st.SearchStrategy[Quote]:
    def quoted(parts: list[Span], **found: object) -> Quote:
        ordered = tuple(sorted(parts))
        span = Span(ordered[0].start, max(part.end for part in ordered))
        words = " ".join(_slice(text, part) for part in ordered)
        return Quote(text=words, span=span, parts=ordered, **found)  # type: ignore[arg-type]

    lines = st.one_of(st.none(), _lines(text))
    speakers = st.one_of(st.none(), _speakers(text))
    kinds = st.sampled_from(["direct", "mixed", "indirect"])
    parts = st.lists(_places(text), min_size=1, max_size=3)
    return st.builds(quoted, parts, kind=kinds, speaker=speakers, source=lines, cue=lines, rule=_WORDS)


@st.composite
def _blocks(draw: st.DrawFn, text: str, place: Span) -> Paragraph | Fact:
    words = _slice(text, place)
    if draw(st.booleans()):
        return Paragraph(words, place)
    dates, amounts = draw(st.lists(_dates(text), max_size=1)), draw(st.lists(_amounts(text), max_size=1))
    return Fact(
        text=words, span=place, label=draw(_SOME), value=draw(_SOME), depth=draw(st.integers(0, 3)),
        dates=tuple(dates), amounts=tuple(amounts),
    )  # fmt: skip


@st.composite
def _sections(draw: st.DrawFn, text: str) -> tuple[Section, ...]:
    """Give sections in order and apart, each of up to two blocks, as the parser gives them."""
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=7)))
    found = []
    for start, middle, end in zip(cuts[0::3], cuts[1::3], cuts[2::3], strict=False):
        blocks = (draw(_blocks(text, Span(start, middle))), draw(_blocks(text, Span(middle, end))))
        heading = draw(st.one_of(st.none(), st.just(Line(text[start:middle], Span(start, middle)))))
        level = draw(st.integers(1, 4))
        found.append(Section(heading=heading, level=level, blocks=blocks, span=Span(start, end)))
    return tuple(found)


@st.composite
def made(draw: st.DrawFn) -> Article:
    """Give an article of any values at all, overlapping and crossing, but each at its true place."""
    text = draw(st.text(max_size=60))

    def some(strategy: st.SearchStrategy[object]) -> tuple[object, ...]:
        return tuple(sorted(draw(st.lists(strategy, max_size=3)), key=lambda found: found.span))  # type: ignore[attr-defined]

    def maybe(strategy: st.SearchStrategy[object]) -> object:
        return draw(st.one_of(st.none(), strategy))

    def aside(place: Span) -> Aside:
        quotes, dates, amounts = some(_quotes(text)), some(_dates(text)), some(_amounts(text))
        words = _slice(text, place)
        return Aside(text=words, span=place, kind="note", quotes=quotes, dates=dates, amounts=amounts)  # type: ignore[arg-type]

    def dateline(place: Span) -> Dateline:
        date = draw(st.one_of(st.none(), _dates(text)))
        return Dateline(text=_slice(text, place), span=place, place=draw(_SOME), agency=draw(_SOME), date=date)

    authors = draw(st.lists(_WORDS, max_size=2).map(tuple))
    return Article(
        text=text,
        language="en",
        published=draw(DATES),
        headline=maybe(_lines(text)),  # type: ignore[arg-type]
        standfirst=maybe(_lines(text)),  # type: ignore[arg-type]
        byline=maybe(_lines(text).map(lambda line: Byline(line.text, line.span, authors))),  # type: ignore[arg-type]
        dateline=maybe(_places(text).map(dateline)),  # type: ignore[arg-type]
        sections=draw(_sections(text)),
        asides=some(_places(text).map(aside)),  # type: ignore[arg-type]
        sentences=tuple(sorted(draw(st.lists(_places(text), max_size=3)))),
        quotes=some(_quotes(text)),  # type: ignore[arg-type]
        speakers=tuple(draw(st.lists(_speakers(text), max_size=2))),
        dates=some(_dates(text)),  # type: ignore[arg-type]
        amounts=some(_amounts(text)),  # type: ignore[arg-type]
    )


#: Articles of both kinds.
ARTICLES = st.one_of(PARSED, made())
