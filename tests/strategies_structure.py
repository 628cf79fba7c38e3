"""Articles made of known parts, and the ways in which their text is delivered."""

import textwrap

from attrs import frozen
from hypothesis import strategies as st

WORDS = [
    "council",
    "harbour",
    "tram",
    "bridge",
    "river",
    "budget",
    "winter",
    "plan",
    "ferry",
    "school",
    "market",
    "tower",
    "garden",
    "office",
    "street",
    "winner",
    "library",
    "engine",
    "forest",
    "signal",
    "station",
    "museum",
]


@frozen
class Written:
    """An article as it was written: what parsing its text must give back."""

    headline: str
    byline: str | None
    dateline: str | None
    #: Heading or None, then paragraphs as strings and facts as pairs of depth and text.
    sections: tuple[tuple[str | None, tuple[str | tuple[int, str], ...]], ...]


def words(least: int, most: int) -> st.SearchStrategy[list[str]]:
    """Give some words."""
    return st.lists(st.sampled_from(WORDS), min_size=least, max_size=most)


HEADLINES = words(3, 7).map(lambda found: " ".join(found).capitalize())
HEADINGS = st.one_of(
    words(1, 5).map(lambda found: " ".join(found).capitalize()),
    words(1, 5).map(lambda found: " ".join(found).title()),
    words(2, 5).map(lambda found: f"What about the {' '.join(found)}?"),
    words(1, 4).map(lambda found: " ".join(found).upper()),
)
SENTENCES = words(6, 14).map(lambda found: f"The {' '.join(found)} stayed where it had been for years.")
PARAGRAPHS = st.lists(SENTENCES, min_size=2, max_size=4).map(" ".join)
FACTS = words(2, 6).map(lambda found: f"{found[0].capitalize()} of {' '.join(found[1:])}: 12 of them")


@st.composite
def fact_lists(draw: st.DrawFn) -> tuple[tuple[int, str], ...]:
    """Give a list of two facts or more, each at most one step deeper than the one before."""
    texts = draw(st.lists(FACTS, min_size=2, max_size=5))
    depths, depth = [], 0
    for index in range(len(texts)):
        depth = 0 if index == 0 else draw(st.integers(0, min(depth + 1, 2)))
        depths.append(depth)
    return tuple(zip(depths, texts, strict=True))


@st.composite
def bodies(draw: st.DrawFn) -> tuple[str | tuple[int, str], ...]:
    """Give the blocks of a section: paragraphs, and perhaps a list among them."""
    blocks: list[str | tuple[int, str]] = list(draw(st.lists(PARAGRAPHS, min_size=1, max_size=3)))
    if draw(st.booleans()):
        blocks += draw(fact_lists())
        if draw(st.booleans()):
            blocks.append(draw(PARAGRAPHS))
    return tuple(blocks)


@st.composite
def written(draw: st.DrawFn) -> Written:
    """Give an article."""
    lead = draw(bodies())
    dateline = draw(st.sampled_from([None, "OSLO, May 6 (Reuters) -", "OSLO —", "BERGEN, Norway (AP) —"]))
    if dateline:
        lead = (f"{dateline} {lead[0]}", *lead[1:])
    headings = draw(st.lists(HEADINGS, max_size=4))
    return Written(
        headline=draw(HEADLINES),
        byline=draw(st.sampled_from([None, "By Ann Lee", "By Ann Lee and Tom Roe", "By ANN LEE, Political Editor"])),
        dateline=dateline,
        sections=((None, lead), *((heading, draw(bodies())) for heading in headings)),
    )


@frozen
class Style:
    """A way in which text is delivered: what stands between blocks, at bullets, around headings, and the width."""

    name: str
    between: str = "\n"
    bullet: str = "- "
    headline: str = "{}"
    heading: str = "{}"
    width: int = 0


STYLES = (
    Style("one line a paragraph"),
    Style("blank lines", between="\n\n"),
    Style("bullets", bullet="• "),
    Style("stars and blank lines", between="\n\n", bullet="* "),
    Style("hard-wrapped", between="\n\n", width=70),
    Style("Markdown", between="\n\n", headline="# {}", heading="## {}"),
    Style("bold headings", between="\n\n", headline="# {}", heading="**{}**"),
    Style("underlined headings", between="\n\n", headline="{}\n=====", heading="{}\n-----"),
    Style("Markdown without blank lines", headline="# {}", heading="## {}", bullet="+ "),
    Style("dashes", bullet="– "),
    Style("tagged headings", headline="<h1>{}</h1>", heading="<h2>{}</h2>"),
)


def render(article: Written, style: Style) -> str:
    """Write an article in a style."""
    lines = [style.headline.format(article.headline)]
    if article.byline:
        lines.append(article.byline)
    for heading, blocks in article.sections:
        if heading:
            lines.append(style.heading.format(heading))
        for block in blocks:
            if isinstance(block, str):
                lines.append(textwrap.fill(block, style.width, break_on_hyphens=False) if style.width else block)
            else:
                lines.append(f"{'    ' * block[0]}{style.bullet}{block[1]}")
    return style.between.join(lines)
