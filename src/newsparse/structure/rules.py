"""The patterns of a language, compiled when first needed."""

import functools
import re

from attrs import frozen

from newsparse.languages.schema.structure import LineRule, StructureWords


@frozen(eq=False, repr=False)
class Patterns:
    """What a language's lines look like; each is matched against one whole line."""

    aside: re.Pattern[str]
    #: The first words of the lines above; the asides that can begin with anything stand apart.
    aside_openers: frozenset[str]
    free_aside: re.Pattern[str]
    #: The ends of lines that are asides; searched for in the last characters only.
    ending: re.Pattern[str]
    #: Each of them holds one of these.
    ending_holds: re.Pattern[str]
    #: The kinds of the asides by the name of their group.
    kinds: dict[str, str]
    clock: re.Pattern[str]
    bare_date: re.Pattern[str]
    opener: re.Pattern[str]
    name: re.Pattern[str]
    joiner: re.Pattern[str]
    ender: re.Pattern[str]
    role: re.Pattern[str]
    #: Everything after a name, when it is a role: "Political Editor", "staff writer at Harbour Weekly".
    position: re.Pattern[str]
    dateline: re.Pattern[str]
    introduces: re.Pattern[str]


def _any_of(rules: dict[str, LineRule]) -> re.Pattern[str]:
    """Compile rows to one pattern whose last group names the row that matched."""
    return re.compile("|".join(f"(?P<{name}>{rule.pattern})" for name, rule in rules.items()))


@functools.cache
def patterns_of(words: StructureWords) -> Patterns:
    """Compile the patterns of a language."""
    opened = {f"r{index}": rule for index, rule in enumerate(words.asides) if rule.opens}
    free = {f"f{index}": rule for index, rule in enumerate(words.asides) if not rule.opens}
    ends = {f"e{index}": rule for index, rule in enumerate(words.endings)}
    byline, dateline = words.byline, words.dateline
    part = rf"(?!(?:{byline.stoppers})\b)(?:[A-Z]\.(?:[A-Z]\.?){{0,2}}|[^\W\d_a-z][\w'’.-]{{0,24}})"
    place = r"(?:(?:[A-Z]\.){2,3}|(?:[A-Z][A-Za-z]\. )?[^\W\d_a-z][^\W\d_]{0,20}(?:[- /'’][^\W\d_]{1,20}){0,4}\.?)"
    return Patterns(
        aside=_any_of(opened),
        aside_openers=frozenset(word for rule in opened.values() for word in rule.opens.split()),
        free_aside=_any_of(free),
        ending=_any_of(ends),
        ending_holds=re.compile("|".join(re.escape(mark) for rule in words.endings for mark in rule.holds)),
        kinds={name: rule.kind for name, rule in {**opened, **free, **ends}.items()},
        clock=re.compile(words.clock),
        bare_date=re.compile(words.bare_date),
        opener=re.compile(byline.openers),
        name=re.compile(rf"{part}(?: (?:(?:{byline.particles}) ){{0,3}}{part}){{0,4}}"),
        joiner=re.compile(byline.joiners),
        ender=re.compile(byline.enders),
        role=re.compile(rf"(?:{byline.roles})\b", re.IGNORECASE),
        position=re.compile(byline.position),
        dateline=re.compile(
            rf"(?P<place>{place}(?:, (?!(?:{dateline.date})\b){place}){{0,2}})?"
            rf"(?P<leading>,? ?\((?:{dateline.agencies})\))?"
            rf"(?P<date>,? ?(?:{dateline.date}),?)?(?:[ /,–—-]{{0,2}}\(?(?P<agency>{dateline.agencies})\)?)?"
            rf"(?P<late>,? ?(?:{dateline.date}))?"
            rf"(?P<dash> ?[—–] ?|(?: -{{1,2}}|--) ?|: |(?<=\)) ?(?=[^\W\d_]|[“‘\"'])|$)"
        ),
        introduces=re.compile(words.headings.introduces),
    )
