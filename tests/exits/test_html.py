"""The view: well formed, escaped, complete, and readable by everybody."""

import html as entities
import itertools
import re
import unicodedata
from html.parser import HTMLParser

import browser
import pytest
from hypothesis import given

import newsparse
from cases.views import VIEWS
from newsparse import Article, export
from newsparse.export.html import LONGEST_VIEW
from newsparse.export.margin import LONGEST_LIST, LONGEST_SENTENCE
from newsparse.export.style import DARK_PAPER, INK, LIGHT_INK, LINES, PAPER
from strategies_articles import ARTICLES, PARSED

TAGS = {
    "div", "style", "article", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "p", "mark", "span", "ul", "li", "b", "bdi",
    "br",
}  # fmt: skip
ATTRIBUTES = {"class", "title", "lang", "dir", "aria-label"}


class Reader(HTMLParser):
    """Collects what stands in a page: tags in order, attributes, and the words a reader sees in the article."""

    def __init__(self, page: str) -> None:
        """Read the page to its end."""
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.open: list[tuple[str, str]] = []
        self.seen: list[str] = []
        self.aloud: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag and its attributes."""
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in {"br", "meta"}:
            self.open.append((tag, dict(attrs).get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        """Check that it closes the tag opened last."""
        assert tag == self.open.pop()[0]

    def handle_data(self, data: str) -> None:
        """Keep words of the article apart from those that only a screen reader says."""
        if ("article", "") in self.open:
            (self.aloud if ("span", "np-aloud") in self.open else self.seen).append(data)


@given(ARTICLES)
def test_it_is_well_formed_and_escaped(article: Article) -> None:
    """Every tag is closed in order, and the input adds none, nor any attribute."""
    reader = Reader(export.html(article))

    assert not reader.open
    assert set(reader.tags) <= TAGS
    assert reader.attributes <= ATTRIBUTES
    assert reader.tags.count("style") == 1


@given(ARTICLES)
def test_a_real_parser_agrees(article: Article) -> None:
    """An HTML5 parser reads a whole page without an error, and finds the same elements as were written."""
    html5lib = pytest.importorskip("html5lib")
    page = export.html(article, page=True)
    parser = html5lib.HTMLParser(strict=True)
    tree = parser.parse(page)

    found = [element.tag.rpartition("}")[2] for element in tree.iter() if isinstance(element.tag, str)]
    assert found == Reader(page).tags
    assert not {"script", "img", "a", "iframe", "svg", "link"} & set(found)


def letters(words: str) -> str:
    """Give what is seen of words: no white space, and a mark for what no page can hold."""
    return "".join(letter for letter in words if not letter.isspace() and unicodedata.category(letter)[0] != "C")


@given(PARSED)
def test_every_word_is_shown_once(article: Article) -> None:
    """The words of the article stand in the view in their order, each once, list and heading marks excepted."""
    pieces = [line.span for line in (article.headline, article.standfirst, article.byline) if line]
    pieces += [aside.span for aside in article.asides]
    pieces += [place.span for section in article.sections for place in (section.heading, *section.blocks) if place]
    expected = "".join(article.text[place.start : place.end] for place in sorted(pieces))

    seen = "".join(Reader(export.html(article)).seen).replace("\ufffd", "")
    assert letters(seen) == letters(expected).replace("\ufffd", "")


def test_a_story_shows_what_was_found() -> None:
    """Speakers with role and number of quotations, facts, the timeline in order, amounts, each mark with its value."""
    view = export.html(VIEWS["council"])
    margin = re.sub(r"<[^>]+>", " ", view[view.index("<aside aria-label") :])
    margin = entities.unescape(" ".join(margin.split()))

    assert "Elena Marsh mayor: 1 quotation Marsh's opponents group: 1 quotation" in margin
    assert "Length 14 kilometres Opening autumn 2028 Stops 21" in margin
    assert margin.index("2021 (from 2021-01-01)") < margin.index("2025-03-11") < margin.index("2035 (until 2035-12-31)")
    assert "about $310 million approx 310,000,000 USD" in margin
    assert "Published 2025-03-12" in margin
    assert 'title="direct quotation: Elena Marsh"' in view
    assert 'title="date: 2028-FA (2028-09-01 to 2028-11-30)"' in view
    assert 'title="money: 25,000,000 to 30,000,000 EUR per kilometre"' in view
    assert '<mark class="np-speaker" title="speaker: Paul Stone">He' in view
    assert '<p class="np-aside" dir="auto">Photograph: ' in view


def test_values_are_said_aloud() -> None:
    """A screen reader hears who speaks before a quotation, and the value after a date; no name is said twice."""
    aloud = "".join(Reader(export.html(VIEWS["council"])).aloud)

    assert "[direct quotation: Elena Marsh] " in aloud
    assert " [date: 2025-03-11]" in aloud
    assert "speaker: Elena Marsh" in aloud  # for "Elena Marsh, the mayor"
    assert aloud.count("[speaker: Paul Stone]") == 2  # for "He" and "Stone", not for "Paul Stone"


PIECES = {"quote": 3, "speaker": 3, "date": 4, "amount": 3}


def test_crossing_mentions_are_all_marked() -> None:
    """A mark that reaches out of another is closed and opened again, and said once."""
    view = export.html(VIEWS["crossing"])

    for kind, words in (
        ("quote", "In May 2024 we paid $5 mi"),
        ("date", "May 2024 we paid $5"),
        ("amount", "$5 million by"),
    ):
        pieces = re.findall(rf'<mark class="np-{kind}"', view[: view.index("<aside")])
        assert len(pieces) >= 1, words
    aloud = "".join(Reader(view).aloud)
    assert aloud.count("[date: 2024-05]") == 2
    assert aloud.count("[money: 5 USD]") == 1


def test_notebooks_show_it() -> None:
    """A notebook asks for `_repr_html_`."""
    article = VIEWS["council"]

    assert article._repr_html_() == export.html(article)


def test_a_page_is_whole() -> None:
    """A page says its encoding, fits a telephone, forbids all scripts, and is titled by the headline."""
    page = export.html(VIEWS["hostile"], page=True)

    assert page.startswith('<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport"')
    assert "default-src 'none'" in page
    assert "<title>&lt;script&gt;" in page
    page.encode("utf-8")
    export.html(newsparse.parse_article("A lone \ud800 and \x00"), page=True).encode("utf-8")


def test_long_articles_are_cut() -> None:
    """A view does not grow without bounds, and says what it leaves out."""
    text = "It cost $5 on 5 May 2021, said Ann Lee. " * 4_000
    view = export.html(newsparse.parse_article(text, headline=False))

    assert f"{len(text) - LONGEST_VIEW:,} more characters are not shown" in view
    assert len(view) < 20 * LONGEST_VIEW
    dates = "\n".join(f"It rained on 5 May {year}." for year in range(1500, 1500 + 2 * LONGEST_LIST))
    assert f"and {LONGEST_LIST} more" in export.html(newsparse.parse_article(dates))


@given(PARSED)
def test_sentences_of_the_timeline_are_short(article: Article) -> None:
    """A sentence beside a date is cut, between words."""
    view = export.html(article)

    for row in re.findall(r"<br><bdi>(.*?)</bdi>", view, re.DOTALL):
        assert len(entities.unescape(row)) <= LONGEST_SENTENCE + len("… …") + 200


# Colours. A line of a mark needs a contrast of 3 to 1 with what it stands on (WCAG 2.2, 1.4.11), text 4.5 to 1; kinds
# are told apart by form, and by colour also where one kind of cone is missing (Machado, Oliveira and Fernandes 2009).

CONES = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear(colour: str) -> list[float]:
    """Give red, green and blue as amounts of light."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one: str, other: str) -> float:
    """Give the ratio of their luminances, the brighter first."""
    light = sorted(sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear(x), strict=True)) for x in (one, other))
    return (light[1] + 0.05) / (light[0] + 0.05)


def test_lines_and_ink_have_contrast() -> None:
    """Every line on its paper, and the ink."""
    assert contrast(INK, PAPER) > 7
    assert contrast(LIGHT_INK, DARK_PAPER) > 7
    assert all(contrast(light, PAPER) > 4.5 and contrast(dark, DARK_PAPER) > 4.5 for _, light, dark in LINES.values())


def lab(colour: str, cones: str) -> list[float]:
    """Give the colour as it is seen, in CIE L*a*b*, where distances are what the eye tells apart."""
    red, green, blue = (
        min(1, max(0, sum(w * c for w, c in zip(row, linear(colour), strict=True)))) for row in CONES[cones]
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]


@pytest.mark.parametrize("cones", CONES)
@pytest.mark.parametrize("side", [1, 2], ids=["light", "dark"])
def test_colours_can_be_told_apart(cones: str, side: int) -> None:
    """No two kinds look alike (a distance of 10 is seen at a glance); and each has its own form of line."""
    seen = [lab(line[side], cones) for line in LINES.values()]

    for one, other in itertools.combinations(seen, 2):
        assert sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 > 10
    assert len({line[0] for line in LINES.values()}) == len(LINES)


# In a browser.

needs_browser = pytest.mark.skipif(browser.BROWSER is None, reason="no headless Chromium is installed")

RUN = "document.title='pwned'"
PAYLOADS = (
    f"<script>{RUN}</script>",
    f"</style><script>{RUN}</script>",
    f"</title><script>{RUN}</script>",
    f"<img src=x onerror={RUN}>",
    f'"><svg onload={RUN}>',
    f"'><svg/onload={RUN}>",
    f'" onmouseover="{RUN}" autofocus onfocus="{RUN}" x="',
    f"<a href=javascript:{RUN}>x</a>",
    f"&lt;script&gt;{RUN}&lt;/script&gt;",
    f'\u2028</mark></p><iframe srcdoc="<script>parent.{RUN}</script>"></iframe>',
    f"<!--><script>{RUN}</script>-->",
    f"<details open ontoggle={RUN}>",
    f'<math><mi//xlink:href="data:x,<script>{RUN}</script>">',
    f"\x00<scr\x00ipt>{RUN}</script>",
)
PLACES = (
    "{}\nBy {}\n\n“{},” said {} on 5 May 2024.",
    "Port {} reopens\nBy Ann {} Lee\n\n“We {} stay,” said Ann “{}” Lee of {}.",
    "Port reopens\n\n## {}\n\n- {}: $5 million {}\n- Cost {}: {}\n\nPhotograph: {}",
    "The {} said that it cost 5 {} and £5 {} a year.",
)


def attacks() -> list[Article]:
    """Give articles with every attack at every place, and some made with it in every field."""
    return [newsparse.parse_article(place.replace("{}", attack)) for attack in PAYLOADS for place in PLACES]


def page_of(views: list[str], script: str = "") -> str:
    """Put views into a page that forbids nothing, as a notebook does."""
    return f"<!doctype html><meta charset=utf-8><title>calm</title>{''.join(views)}<script>{script}</script>"


@needs_browser
def test_no_script_runs() -> None:
    """In a page that allows everything, no attack runs; the same attack unescaped does, so this test can fail."""
    calm = browser.dom(page_of([export.html(article) for article in [*attacks(), *VIEWS.values()]]))
    control = browser.dom(page_of([PAYLOADS[0]]))

    assert "<title>pwned" in control
    assert "<title>calm" in calm
    assert "<img" not in calm
    assert calm.count("<script") == 1


MEASURE = """
addEventListener('load', () => {
  document.body.innerHTML = [...document.querySelectorAll('iframe')].map(
    frame => `<p>${frame.name} ${frame.contentDocument.documentElement.scrollWidth}</p>`).join('')
})
"""


def quoted(article: Article) -> str:
    """Give a page as the value of an attribute."""
    return entities.escape(export.html(article, page=True))


@needs_browser
@pytest.mark.parametrize("width", [360, 1280])
def test_it_fits_the_screen(width: int) -> None:
    """At the width of a telephone and of a desk nothing reaches over the edge, not even an endless word."""
    endless = newsparse.parse_article(f"Port reopens\n\n“{'x' * 3000},” said Ann {'Lee' * 300} on 5 May 2024.")
    frames = [
        f'<iframe scrolling=no name="{name}" style="width:{width}px;border:0" srcdoc="{quoted(article)}"></iframe>'
        for name, article in {**VIEWS, "endless": endless}.items()
    ]
    found = browser.dom(page_of(frames, MEASURE))

    widths = dict(re.findall(r"<p>(\S+) (\d+)</p>", found))
    assert widths == dict.fromkeys([*VIEWS, "endless"], str(width))


def test_blocks_behind_the_end_of_a_view_are_left_out() -> None:
    """Of a text that is longer than a view the blocks behind its end give nothing."""
    article = newsparse.parse_article(
        "\n\n".join(f"The council met for the {n}th time in the spring." for n in range(4000))
    )

    view = export.html(article)

    assert "The council met for the 1th time" in view
    assert "The council met for the 3999th time" not in view


def test_a_long_sentence_is_cut_on_both_sides_of_its_date() -> None:
    """In the margin the sentence of a date is cut between words, before it and after it."""
    words = " ".join(["tram"] * 40)
    view = export.html(newsparse.parse_article(f"The {words} opened on 6 May 2024 and {words} closed.", headline=False))

    assert re.search(r"<bdi>… tram .* opened on 6 May 2024 and .* tram …</bdi>", view)
