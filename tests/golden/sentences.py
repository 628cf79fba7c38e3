"""Sentences built of parts: who speaks, how it is said, what is said, in every order that news has.

Each place of a pattern takes one of its parts, told by a number; no sentence is meant to be good, but what comes out
of each is written down, so that a change of any condition of a rule shows.
"""

import hashlib
import re
from collections.abc import Iterator

#: Parts with a stroke between them; one may be nothing.
PARTS = {
    "open": (" /  /  /  / In Oslo, / On Monday, / But / And / As a result, / “No,” / In May / Asked,"),
    "who": (
        "Ann Lee / Ann Lee / the mayor / Mr. Roe / he / she / they / officials / the old baker Tom Roe / Ann "
        "Lee, the mayor, / Ann Lee and Tom Roe / a spokesman for Acme / the Bank of Oslo / one of the men / "
        "Norwegian police / nobody / the report / it / who / the town's mayor, Ann Lee, / Lee, 42, / NATO / "
        "Roe, who left, / some / the company / Acme Inc. / a man in the hall / Lee’s aide / Dr Lee of Acme"
    ),
    "how": (
        " /  /  /  /  /  / also / later / quietly / never / has / had / would / did not / is / was / has been"
        " / then quickly"
    ),
    "verb": (
        "said / said / said / says / told reporters / told him / told the paper on Monday / denied / warned /"
        " added / asked / vowed / claimed / reported / noted / called / described / argued / insisted / "
        "saying / calling / urged / suggested / agreed / promised / refused / shouted / tootled / thought / "
        "wants / believes / announced / explained / quoted / was told / knew / put it / went on / questioned "
        "/ hoped"
    ),
    "what": (
        "that the roof was new / the roof was new / “the roof is new” / , “The roof is new” / : “The roof is "
        "new.” / the roof was “new” and old / to mend the roof / whether it leaked / of new roofs / it “a "
        "disaster” / that it leaked and that it was old / the roof /  / him that it leaked / why the roof "
        "leaked / , it leaked / for a new roof / “a disaster” and “a shame” / as “new” / on the roof / the "
        "roof, which leaked, was new"
    ),
    "clause": (
        "The roof is new / The roof is “new” / “The roof is new,” and it leaks / It leaked / “It leaks / New "
        "/ That / The roof of the old hall in the town is new and leaks / To mend it / If it rains, it leaks "
        "/ Still"
    ),
    "noun": ("claim / view / report / statement / warning / hope / fears / decision / calls / word / question"),
    "of": (
        "that the roof was new / of a new roof / to mend the roof / about the roof / : “It leaks.” / “new” / "
        "that “it leaks” / on why it leaked / for / , that it leaks,"
    ),
    "adjective": ("sure / adamant / glad / critical / afraid / aware / quick / proud / certain / right / clear"),
    "end": (
        ". / . / . / . / ? / , he said. / on Monday. / , saying that it leaked. / , but the bell was old. / "
        "and left. / , who left. / , according to Tom Roe. / . “It leaks.” / , “and it leaks.” / — it leaks. "
        "/ , and added that it rained. / ; / , too. / .” / (it leaks). / \n\n“It leaks.” / :\n“It leaks.”"
    ),
}

#: What a sentence is made of; each comes so many times.
PATTERNS = (
    (260, "open who how verb what end"),
    (120, "clause , who how verb end"),
    (120, "clause , verb who end"),
    (100, "“The_roof_is_new,” who how verb end"),
    (100, "“The_roof_is_new,” verb who end"),
    (60, "clause , who how verb , clause end"),
    (60, "clause , verb who , clause end"),
    (60, "open who how verb what , verb what end"),
    (60, "open who how verb what and how verb what end"),
    (60, "according_to_ who , clause end"),
    (40, "clause , according_to_ who end"),
    (40, "as_ who how verb , clause end"),
    (60, "who ’s_ noun of end"),
    (40, "the_ noun of was_old_ end"),
    (40, "who is_ adjective what end"),
    (40, "verb what , who how verb what end"),
    (40, "a_“new”_roof_that_ who how verb end"),
    (40, "who : “The_roof_is_new.” end"),
)


#: A gap before a mark that closes what stands before it.
GAPS = re.compile(r" +([,.;:?”’\n])")


def built() -> Iterator[str]:
    """Give every sentence, with one before it that names somebody."""
    for times, pattern in PATTERNS:
        for time in range(times):
            parts = [part(place, f"{pattern}{time}{index}") for index, place in enumerate(pattern.split())]
            sentence = GAPS.sub(r"\1", " ".join(filter(None, parts)))
            yield f"Mia Oh met Tom Roe. {sentence[:1].upper()}{sentence[1:]}"


def part(place: str, key: str) -> str:
    """Give a part for a place, or what the place says itself."""
    parts = PARTS[place].split(" / ") if place in PARTS else [place.replace("_", " ").strip()]
    number = int.from_bytes(hashlib.md5(key.encode(), usedforsecurity=False).digest()[:4])
    return parts[number % len(parts)].strip(" ")
