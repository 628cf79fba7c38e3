"""The patterns of a language, compiled when first needed."""

import functools
import re
from collections.abc import Iterable

from attrs import frozen

from newsparse.languages.schema.structure import DatelineWords, LineRule, StructureWords

#: So many rows are the end of an article, and so many the very last of it.
END, LAST = 8, 2
#: The places that a row can stand in, by whether it stands over the first paragraph and how near it is to the end.
PLACES = {
    (above, low): frozenset({"", *["top"] * above, *("end", "last")[:low]})
    for above in (False, True)
    for low in range(3)
}
ANYWHERE, MIDDLE = PLACES[True, 2], PLACES[False, 0]
#: A line is long from here on.
LONG_LINE = 160
#: What stands around a line that is known word for word, and how much of it.
_MARKS, LONGEST_MARKS = " :.!…»>›→▶►|•·-–—[]()*_", 6
_ANYTHING = re.compile("")
#: An agency that nobody listed, as it stands between brackets or strokes in a dateline.
_WIRE = r"[^\W\d_a-z][\w.&'’-]{1,20}(?: [^\W_a-z][\w.&'’-]{0,20}){0,3}"


@frozen(eq=False, repr=False)
class LineTest:
    """One row of the language, compiled."""

    pattern: re.Pattern[str]
    kind: str
    longest: int
    place: str
    leads: bool
    #: What a row that can begin with anything holds.
    mark: str


@frozen(eq=False, repr=False)
class AsideRules:
    """The rows of asides, so that few are tried on a line."""

    #: By the whole line, folded; and how long the longest of these lines is.
    whole: dict[str, LineTest]
    longest_whole: int
    #: By first word, or by first mark; and of these the few that long lines can obey.
    by_opener: dict[str, tuple[LineTest, ...]]
    long_by_opener: dict[str, tuple[LineTest, ...]]
    #: Those that can begin with anything, by the places that they fit, with their marks and their longest lines (below
    #: zero, so that they rise).
    free: dict[frozenset[str], tuple[tuple[LineTest, ...], tuple[str, ...], tuple[int, ...]]]
    #: Those that are the end of a line, by whether that is a bracket; what each of the others holds.
    bracketed: tuple[LineTest, ...]
    endings: tuple[LineTest, ...]
    ending_holds: re.Pattern[str]
    #: No line that is an aside is longer.
    longest: int


@frozen(eq=False, repr=False)
class Patterns:
    """What a language's lines look like; each is matched against one whole line."""

    asides: AsideRules
    clock: re.Pattern[str]
    bare_date: re.Pattern[str]
    opener: re.Pattern[str]
    labelled: re.Pattern[str]
    name: re.Pattern[str]
    joiner: re.Pattern[str]
    ender: re.Pattern[str]
    role: re.Pattern[str]
    #: Everything after a name, when it is a role: "Political Editor", "staff writer at Harbour Weekly".
    position: re.Pattern[str]
    #: From where an author reports, behind the name.
    filed: re.Pattern[str]
    #: What stands between one author and the next.
    between: re.Pattern[str]
    #: A paper, behind a name and a bar; a known one also behind a comma.
    house: re.Pattern[str]
    known_house: re.Pattern[str]
    #: The name of a paper, alone in its line.
    masthead: re.Pattern[str]
    #: Who signs where nobody does.
    desks: re.Pattern[str]
    dateline: re.Pattern[str]
    introduces: re.Pattern[str]
    boxes: re.Pattern[str]
    #: The name of a part, which ends a list.
    parts: re.Pattern[str]


def _test(rule: LineRule, after: str = "") -> LineTest:
    return LineTest(
        re.compile(f"(?:{rule.pattern}){after}"),
        rule.kind,
        rule.longest,
        rule.place,
        rule.leads,
        "".join(rule.holds[:1]),
    )


def fold_line(line: str) -> str:
    """Give a line in small letters, with straight apostrophes, without the marks around it."""
    return line.lower().replace("’", "'").strip(_MARKS)


def _whole(kind: str, *, leads: bool) -> LineTest:
    return LineTest(_ANYTHING, kind, 0, "", leads, "")


def _compile_asides(words: StructureWords) -> AsideRules:
    """Compile the rows of asides and file them under what they open with."""
    by_opener: dict[str, tuple[LineTest, ...]] = {}
    free: list[LineTest] = []
    for rule in words.asides:
        test = _test(rule)
        if not rule.opens:
            free.append(test)
        for opener in dict.fromkeys(rule.opens.split()):
            by_opener[opener] = (*by_opener.get(opener, ()), test)
    free.sort(key=lambda test: -test.longest)
    fitting = {places: tuple(test for test in free if test.place in places) for places in PLACES.values()}
    whole = {
        fold_line(line): _whole(kind, leads=line in words.furniture_leads) for line, kind in words.furniture.items()
    }
    return AsideRules(
        whole=whole,
        longest_whole=max(map(len, whole), default=0) + LONGEST_MARKS,
        by_opener=by_opener,
        long_by_opener={
            opener: long
            for opener, tests in by_opener.items()
            if (long := tuple(test for test in tests if test.longest > LONG_LINE))
        },
        free={
            places: (tests, tuple(test.mark for test in tests), tuple(-test.longest for test in tests))
            for places, tests in fitting.items()
        },
        bracketed=tuple(_test(rule, r"\Z") for rule in words.endings if not rule.holds),
        endings=tuple(_test(rule, r"\Z") for rule in words.endings if rule.holds),
        ending_holds=_compile_any(mark for rule in words.endings for mark in rule.holds),
        longest=max(rule.longest for rule in (*words.asides, *words.endings)),
    )


def _compile_any(marks: Iterable[str]) -> re.Pattern[str]:
    """Compile marks to one pattern, those with the same first character together: few are tried at a place."""
    after: dict[str, list[str]] = {}
    for mark in marks:
        after.setdefault(mark[0], []).append(re.escape(mark[1:]))
    return re.compile("|".join(f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in after.items()))


def _compile_dateline(words: DatelineWords) -> re.Pattern[str]:
    """Compile what a dateline is made of, up to the mark that ends it."""
    place = (
        r"(?:(?:[A-Z]\.){2,3}|(?:[A-Z][A-Za-z]\. )?[^\W\d_a-z][^\W\d_]{0,20}"
        rf"(?:[- /'’](?!(?:{words.agencies})\b)[^\W\d_]{{1,20}}){{0,4}}\.?)"
    )
    return re.compile(
        rf"\*{{0,2}}(?P<place>{place}(?:, (?!(?:{words.date})\b){place}){{0,2}})?(?: \[[^\W\d_a-z][\w ]{{1,20}}\])?"
        rf"(?P<leading>,? ?\((?:{words.agencies})\))?"
        rf"(?P<date>,? ?(?:{words.date}),?| \((?:{words.date})\))?"
        rf"(?:[ /,.–—-]{{0,3}}\(?(?P<agency>{words.agencies})[)/]?| ?[(/](?P<wire>{_WIRE})[)/])?"
        rf"(?P<late>,? ?(?:{words.date}))?"
        r"(?P<dash>\*{0,2} {0,3}[—–]\*{0,2} ?|\*{0,2}(?: -{1,2}|--)\*{0,2} ?| _ | \| | ?>> ?"
        r"| ?: |\.- ?|(?<=\))-{1,2} |(?<=/)\. |(?<=\)) ?(?=[^\W\d_]|[“‘\"'])"
        r"|(?<=\d) (?=[^\W\d_a-z]|[“‘\"'])|$)"
    )


@functools.cache
def compile_patterns(words: StructureWords) -> Patterns:
    """Compile the patterns of a language."""
    byline = words.byline
    part = rf"(?!(?:{byline.stoppers})\b)(?:[A-Z]\.(?:[A-Z]\.?){{0,2}}|[^\W\d_a-z][\w'’.-]{{0,24}})"
    return Patterns(
        asides=_compile_asides(words),
        clock=re.compile(words.clock),
        bare_date=re.compile(words.bare_date),
        opener=re.compile(byline.openers),
        labelled=re.compile(byline.labels),
        name=re.compile(rf"{part}(?: (?:(?:{byline.particles}) ){{0,3}}{part}){{0,4}}"),
        joiner=re.compile(byline.joiners),
        ender=re.compile(byline.enders),
        role=re.compile(rf"(?:{byline.roles})\b", re.IGNORECASE),
        position=re.compile(byline.position),
        filed=re.compile(byline.filed),
        between=re.compile(byline.between),
        house=re.compile(byline.house),
        known_house=re.compile(byline.known_house),
        masthead=re.compile(byline.mastheads),
        desks=re.compile(byline.desks),
        dateline=_compile_dateline(words.dateline),
        introduces=re.compile(words.headings.introduces),
        boxes=re.compile(words.headings.boxes),
        parts=re.compile(words.headings.parts),
    )
