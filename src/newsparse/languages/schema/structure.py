"""What the structure reader must know of a language: lines that are not prose, and words that tell lines apart.

Patterns here are regular expressions for one whole line, written without capturing groups and with bounded repeats, so
that every one of them is linear. Each row shows what it finds and what it leaves.
"""

from collections.abc import Mapping
from typing import Literal

from attrs import frozen


@frozen(kw_only=True, eq=False, repr=False)
class LineRule:
    """One row: a kind of line, the pattern of the whole line, lines that it finds and lines that it leaves."""

    name: str
    kind: str
    pattern: str
    finds: tuple[str, ...]
    leaves: tuple[str, ...] = ()
    why: str = ""
    #: The first words that such a line can have, in lower case (digits: any numeral; marks before the word left out),
    #: and the marks that it can begin with. Empty for lines that can begin with anything: they are short.
    opens: str = ""
    #: What a line that can begin with anything holds; for a row that is the end of a line, one of these.
    holds: tuple[str, ...] = ()
    #: No such line is longer.
    longest: int = 300
    #: Where such lines stand: "top" (over the first paragraph), "end" (among the last lines), "last" (the last
    #: two), or anywhere.
    place: Literal["", "top", "end", "last"] = ""
    #: Short lines without an end under such a line belong to it, as under "Related articles".
    leads: bool = False


@frozen(kw_only=True, eq=False, repr=False)
class BylineWords:
    """How a byline begins ("By"), what parts its names, and what ends them (a role, a place, a mail address)."""

    openers: str
    #: What opens a byline at the top of an article only, where it is no item of a list ("Author:").
    labels: str
    joiners: str
    enders: str
    #: Words in a byline without "By" that show its second half to be a role ("Ann Lee | Staff writer").
    roles: str
    #: Words that no author's name holds: sections, weekdays, what credits begin with.
    not_names: frozenset[str]
    #: A role with what stands around it, up to the end of the line.
    position: str
    #: The nouns one of which every role holds, in small letters.
    signing: frozenset[str]
    #: Capitalised words that end a name ("Photos").
    stoppers: str
    #: Small words that a name may hold ("van", "de").
    particles: str
    #: What a capital follows inside a name ("Mc").
    starts: tuple[str, ...]
    #: From where an author reports (" in Oslo"), and in brackets, when.
    filed: str
    #: What may stand behind one author's name before the next: a place, a role.
    between: str
    #: What stands before a name and is no part of it ("Dr"), and what ends a name in a full stop ("Jr.").
    titles: frozenset[str]
    suffixes: tuple[str, ...]
    #: Who signs where nobody does, behind the opener: "Staff and agencies".
    desks: str
    #: A known house behind an author's name and a comma, perhaps with a place, or a desk's letters and a date.
    known_house: str
    #: A paper, as it stands behind an author's name and a bar.
    house: str
    #: The name of a paper, as sites print it over the headline.
    mastheads: str
    #: Words of the names of places and parts of a paper, in small letters: a line with one of them names no author.
    kickers: frozenset[str]
    #: Words of which a time is made, in small letters: by Tuesday nobody wrote.
    times: frozenset[str]


@frozen(kw_only=True, eq=False, repr=False)
class DatelineWords:
    """Dates and agencies as they stand in a dateline, and places that stand there in ordinary letters."""

    date: str
    agencies: str
    places: frozenset[str]
    #: Countries and states: after one of them and a comma any place stands there in ordinary letters.
    regions: frozenset[str]
    #: What stands in the brackets of an agency and is none ("UPDATED").
    notices: frozenset[str]
    #: Words that a place follows in a sentence ("in"): what they say of a name in capitals before a colon is proof.
    before_places: tuple[str, ...]


@frozen(kw_only=True, eq=False, repr=False)
class HeadingWords:
    """Words by which a short line shows that it is, or is not, a heading."""

    #: First words of a short line that mark it as the rest of a sentence rather than a heading.
    never_first: frozenset[str]
    #: Words that a heading does not end in.
    never_last: frozenset[str]
    #: Of these, words that may belong to a verb before them: a short heading ends in one ("Tuning in").
    particles: frozenset[str]
    #: A line that introduces a list without a colon at its end.
    introduces: str
    #: Verbs that make a statement of a line, and first words that make a question, or half a sentence, of it after all.
    finite: frozenset[str]
    asking: frozenset[str]
    #: The ending of verbs in the past, of the third person, and endings of words that only look so; words with such
    #: endings that are no verbs.
    past: str
    third: str
    not_third: tuple[str, ...]
    no_verbs: frozenset[str]
    #: Words that a verb in the past shows itself before; of these the determiners, before which any verb does.
    objects: frozenset[str]
    determiners: frozenset[str]
    #: Words that join one person to another in a caption ("with her son").
    company: frozenset[str]
    #: Prepositions, conjunctions and adverbs: what may stand before a determiner, or after a noun, in a phrase.
    links: frozenset[str]
    #: The ending of a verb that shows someone doing something, as captions do, before one of these words.
    doing: str
    where: frozenset[str]
    #: Verbs that tell what someone said, which makes a statement of a longer line.
    reporting: frozenset[str]
    #: First words of sentences that go on telling: where one opens so, sentences after a colon are no list.
    anaphoric: frozenset[str]
    #: Pronouns before a verb; what a question in passing opens with, a conjunction or the verb of a yes or no; words
    #: that stand alone as a sentence.
    subjects: frozenset[str]
    passing: frozenset[str]
    auxiliaries: frozenset[str]
    utterances: frozenset[str]
    #: Small words that sentences have and headlines leave out, and those of them that tell of the past.
    small: frozenset[str]
    past_signs: frozenset[str]
    #: Names of days, of which captions and news speak, and headings seldom.
    days: frozenset[str]
    #: Lines over a list that may have lost its marks ("Key points").
    boxes: str
    #: Lines that are the name of a part wherever they stand, and end a list that has lost its marks ("Verdict").
    parts: str


@frozen(kw_only=True, eq=False, repr=False)
class LabelWords:
    """Words that no label holds: pronouns and verbs, which make a sentence of it."""

    never: frozenset[str]
    #: Question words, which make a label of "Where? Paris".
    questions: frozenset[str]


@frozen(kw_only=True, eq=False, repr=False)
class StructureWords:
    """Everything by which lines that are not prose are known."""

    asides: tuple[LineRule, ...]
    #: Rows whose pattern is the end of a line: a caption is known by the credit after it, a line by its link.
    endings: tuple[LineRule, ...]
    #: Whole lines of the site, word for word in small letters, with straight apostrophes, and the kinds of aside that
    #: they are; those of them that open a list.
    furniture: Mapping[str, str]
    furniture_leads: frozenset[str]
    #: A line that is an entry's time in a live blog.
    clock: str
    #: A line that can stand at the top of an article only: a bare date.
    bare_date: str
    byline: BylineWords
    dateline: DatelineWords
    headings: HeadingWords
    labels: LabelWords
