"""A small archive of made-up articles, for the recipes that work on many: the same text in, the same text out."""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

PEOPLE = ("Ann Lee", "Tom Roe", "Zeynep Aydin", "Paul Stone", "Ines Marin")
BODIES = ("council", "port authority", "ministry", "union", "court")
PLACES = ("Northport", "Oslo", "Lyon", "Izmir", "Perth")


class Paper(NamedTuple):
    """What an archive knows of an article."""

    key: str
    published: datetime.date
    text: str


def paper(number: int) -> Paper:
    """Write one article."""
    name, body, place = PEOPLE[number % 5], BODIES[number // 5 % 5], PLACES[number // 25 % 5]
    published = datetime.date(2020, 1, 1) + datetime.timedelta(days=number)
    text = (
        f"{place} {body} settles its dispute number {number}\n"
        f"By {PEOPLE[(number + 1) % 5]}\n\n"
        f"{place.upper()} - {PEOPLE[(number + 2) % 5]} said on Monday that the {body} would pay ${number + 1}.5 "
        f"million by March 2030.\n\n"
        f"“We have waited {number % 30 + 2} years for this,” said {name}. “Nobody will miss the dispute.”\n\n"
        f"- Parties: {number % 7 + 2}\n"
        f"- Opened: 3 May {1990 + number % 30}\n"
    )
    return Paper(f"a{number:05}", published, text)


def papers(count: int) -> Iterator[Paper]:
    """Write as many articles as are asked for."""
    return map(paper, range(count))
