"""Pages built of runs of lines: heads, lists, headings, wrapped paragraphs and tails, in any order, with any gap.

Which runs a page has, and how each is written, is told by a number; no page is meant to be good, but what each of its
lines is taken for is written down, so that a change of any condition of a rule shows.
"""

import hashlib
import textwrap
from collections.abc import Iterator

#: So many pages are built.
PAGES = 420

PROSE = (
    "the council of the old town met twice in the spring and agreed on nothing people in the hall said on Monday while "
    "the mayor of the port told reporters that the tram would open in May after a long delay and at twice the cost"
)
WORDS = PROSE.split()

#: Heads and single lines, with a stroke between them.
LINES = {
    "headline": (
        "Council agrees on nothing / COUNCIL AGREES ON NOTHING / # Council agrees on nothing / Why does the "
        "council agree? / Council agrees on nothing, mayor says: / ‘We agree on nothing’, says council / "
        "Council. Agrees. / The council agrees. / **Council agrees on nothing** / Council &amp; / 12 things "
        "the council did / Council agrees on nothing…"
    ),
    "byline": (
        "By Ann Lee / By Ann Lee and Tom Roe / BY ANN LEE / Ann Lee / Ann Lee, political editor / By Ann Lee "
        "in Oslo / Ann Lee | The Times / By A. B. Lee, Reuters / Written by Ann Lee / By the council / *By "
        "Ann Lee* / Ann Lee Tom Roe / by ann lee / By Ann Lee, Tom Roe, Mia Oh and Jim Oh / Ann Lee and Tom "
        "Roe, BBC News / From Ann Lee in Oslo"
    ),
    "stamp": (
        "Published May 6, 2024 / 6 May 2024 / Updated 3:14 PM, May 6, 2024 / May 6, 2024 | 3 min read / "
        "Posted 2 hours ago / Monday, May 6 / Last updated: 06/05/2024 / 12:30 GMT"
    ),
    "aside": (
        "Photo: Ann Lee / Read more: The tram / (Reporting by Ann Lee; Editing by Tom Roe) / Share this / "
        "Advertisement / * * * / Image: The old town / [1] The Times / Tags: tram, town / Correction: The "
        "tram is new. / Subscribe to our newsletter / Ann Lee is a reporter in Oslo. / ![tram](a.png) / The "
        "tram (Ann Lee/AP) / --- / Comments (12) / © The Times"
    ),
    "heading": (
        "What comes next / WHAT COMES NEXT / ## What comes next / **What comes next** / What comes next? / "
        "What comes next: / 1. What comes next / ‘What comes next’ / The tram / A long delay / In the spring "
        "/ Costs / Who pays! / The mayor speaks. / Tram, port and town / 2017 / The tram opens in May after a"
        " very long delay of years / What’s next…"
    ),
    "opener": (
        "The main points: / Key points / At a glance / What we know so far: / The council agreed on the "
        "following: / Here is what the tram needs: / In short / By the numbers / The tram needs"
    ),
    "item": (
        "A new bell / a new bell / A new bell. / The tram has a new bell. / Bell: new / Cost of the bell: €4 "
        "million / What is new? The bell. / **Bell:** it is new / Bell – new / “It is new,” said Ann Lee. / 4"
        " million / Bell (new) / The bell of the tram is new; it was cast in the old town in the spring of "
        "the year and rings at noon, people say. "
    ),
    "dateline": ("OSLO, May 6 (Reuters) -  / LONDON —  / (AP) —  / Oslo:  /  /  /  /  /  /  /  /  / "),
    "close": (". / . / . / . / . / : / ? / ! /  / .” / … / ,"),
    "mark": ("- / * / • / – / 1. / 1) / (a) /  /  / + / > / A. / i. /   - / — / -  / 01."),
}

#: What pages are made of: runs, in order.
SHAPES = (
    "headline byline stamp para para heading para heading para heading para aside",
    "headline para opener list para heading para list para",
    "headline aside byline para quote para heading list heading para",
    "byline headline stamp para heading para para aside para aside",
    "headline list para para heading para",
    "headline wrapped wrapped heading wrapped list wrapped",
    "headline stamp wrapped list heading wrapped aside wrapped",
    "headline heading para heading para heading para heading aside",
    "headline para heading heading para list list aside aside",
    "para heading para opener list",
    "headline byline para table para quote aside heading",
    "headline headline para byline para stamp para heading",
    "list heading list heading list para",
    "headline aside aside para heading aside para heading list",
)


class Dice:
    """Numbers by chance that are ever the same for a page."""

    def __init__(self, seed: int) -> None:
        """Begin with the number of a page."""
        self.seed, self.thrown = seed, 0

    def throw(self, sides: int) -> int:
        """Give the next number below some sides."""
        self.thrown += 1
        digest = hashlib.md5(f"{self.seed} {self.thrown}".encode(), usedforsecurity=False).digest()
        return int.from_bytes(digest[:4]) % sides

    def line(self, kind: str) -> str:
        """Give a line of a kind, as it may come."""
        parts = LINES[kind].split(" / ")
        return parts[self.throw(len(parts))]

    def words(self, least: int, most: int) -> str:
        """Give words that open with a capital."""
        start, count = self.throw(len(WORDS)), least + self.throw(most - least + 1)
        said = " ".join((WORDS * 4)[start : start + count])
        return said[:1].upper() + said[1:]


def built() -> Iterator[str]:
    """Give every page."""
    for number in range(PAGES):
        dice = Dice(number)
        gap = ("\n\n", "\n\n", "\n", "\n\n\n")[dice.throw(4)]
        width = (50, 60, 72)[dice.throw(3)]
        runs = [run(kind, dice, width) for kind in SHAPES[number % len(SHAPES)].split() if dice.throw(8)]
        yield "".join(f"{text}{gap if dice.throw(9) else chr(10)}" for text in runs)


def run(kind: str, dice: Dice, width: int) -> str:
    """Give the lines of a run."""
    if kind == "para":
        return f"{dice.line('dateline')}{dice.words(6, 60)}{dice.line('close')}"
    if kind == "wrapped":
        return "\n".join(textwrap.wrap(f"{dice.words(40, 90)}{dice.line('close')}", width))
    if kind == "quote":
        return "\n".join(f"> {dice.words(3, 20)}{dice.line('close')}" for _ in range(1 + dice.throw(3)))
    if kind == "table":
        return "| Bell | Tram |\n|---|---|\n" + "\n".join(f"| {dice.words(1, 2)} | 4 |" for _ in range(dice.throw(4)))
    if kind == "list":
        return bullets(dice)
    return dice.line(kind)


def bullets(dice: Dice) -> str:
    """Give a list, with its items near or apart, of one mark or none, some over two lines or deeper."""
    mark, gap, alike = dice.line("mark"), ("\n", "\n", "\n\n")[dice.throw(3)], dice.throw(3)
    form, items = dice.line("item"), []
    for number in range(1 + dice.throw(6)):
        own = mark.replace("1", str(number + 1)) if mark[:1] == "1" else mark
        words = form if alike == 0 else f"{form} {dice.words(1, 4)}" if alike == 1 else dice.line("item")
        after = f"\n{' ' * dice.throw(4)}{dice.words(2, 8)}" if dice.throw(9) == 0 else ""
        deep = "  " * (dice.throw(7) == 0)
        items.append(f"{deep}{own}{' ' if own else ''}{words}{after}")
    return gap.join(items)
