"""English patterns around a verb of speech: what stands before it, what stands after it, where its clause ends."""

from newsparse.languages.schema.quotes import ClauseEnd, QuotePattern

# A noun phrase is whatever is not a boundary: determiners only at its start, then words, names, numerals, hyphens.
_NUMERAL = "small|integer|year|decimal|mixed"
_N = (
    "word|words|noun|adjective|particle|tale|finite|time|last|cap|initial|acronym|hyphen|possessive|apostrophe|ampersand|"
    f"dot|verb_noun|{_NUMERAL}"
)
_DET = "det|quantifier"
_LINK = "of|prep"
_W = f"({_N} / hyphen any)"
_NP = f"({_DET}){{0,2}} {_W}{{1,8}} (({_LINK}) ({_DET}){{0,2}} {_W}{{1,6}}){{0,3}}"
_JOINED = f"(({_DET}){{0,2}} ({_N}){{1,8}} comma){{0,2}} (({_DET}){{0,2}} ({_N}){{1,8}} and)? {_NP}"
_PARENTHESIS = "(opening !stop|closing{1,6} closing)?"
_TIME = "((prep|to)? det? last? (day small? / time) / adverb / last){0,3}"
_AUX = "(aux|may|be|have|adverb|day){0,5}"
_RAISED = "(raising (adverb|prep){0,2} to)"
_QUOTE = "quote_comma|quote_stop|quote_ask|quote_bare"
_APPOSED = "words|det|quantifier|word|noun|adjective|cap|initial|acronym"
_INNER = "!stop|comma|verb|semicolon|quote_comma|quote_stop|colon"

#: Before the verb. The first that matches counts.
SOURCES = (
    QuotePattern(
        name="pronoun",
        pattern=f"[pronoun] {_AUX} ({_RAISED} {_AUX})?",
        why="a subject pronoun directly before the verb",
    ),
    QuotePattern(
        name="relative",
        pattern=f"[who] {_AUX} ({_RAISED} {_AUX})?",
        why="who said: the word before it is who speaks",
    ),
    QuotePattern(
        name="relative, inserted",
        pattern="[who] comma (!stop|comma|verb|verb_past|semicolon){1,10} comma adverb{0,2}",
        why="who, after the vote, said",
    ),
    QuotePattern(
        name="apposition",
        pattern=f"[{_NP} {_PARENTHESIS} comma ({_APPOSED}|small|integer|adverb) ({_INNER}){{0,22}} "
        f"(comma (det|quantifier|word|cap|and|initial|small|prep) ({_INNER}){{1,14}} / comma cap dot / comma small)? comma] "
        f"{_AUX} ({_RAISED} {_AUX})?",
        why="an apposition between commas belongs to the source: Ann Lee, a teacher, said",
    ),
    QuotePattern(
        name="age",
        pattern=f"[{_NP} comma small comma] {_AUX}",
        why="an age between commas belongs to the source: Ann Lee, 42, said",
    ),
    QuotePattern(
        name="inserted",
        pattern=f"[{_NP}] {_PARENTHESIS} comma ({_INNER}){{1,16}} comma {_AUX}",
        why="words between subject and verb that are no apposition: Lee, after a pause, said",
    ),
    QuotePattern(
        name="joined",
        pattern=f"[(cap|initial|dot){{1,4}} and (cap|initial|dot){{1,4}}] {_PARENTHESIS} {_TIME} {_AUX}",
        why="two names: Lee and Brown said",
    ),
    QuotePattern(
        name="phrase",
        pattern=f"[{_NP}] {_PARENTHESIS} {_TIME} {_AUX} ({_RAISED} {_AUX})?",
        why="a noun phrase directly before the verb",
    ),
    QuotePattern(
        name="determiner",
        pattern=f"[det? quantifier] {_AUX}",
        why="some, many, others as a subject: some said",
    ),
)

_ADDRESSEE = "(word|adjective|cap|acronym|initial|dot|possessive|hyphen|finite){1,6}"
_SHORT = f"(pronoun|object / det? {_ADDRESSEE} (and det? (word|cap){{1,3}})? / quantifier)"
_CLAUSE = (
    "words|noun|adjective|pronoun|contracted|det|quantifier|cap|word|acronym|initial|there|small|integer|year|mixed|day|verb_noun|wh|sub|if|"
    "prep|verb_ing"
)

#: After the verb, and after quotations: the name of whoever speaks, where the verb stands before it.
INVERTED = (
    QuotePattern(name="pronoun after", pattern="[pronoun]", why="said he"),
    QuotePattern(
        name="apposition after",
        pattern=f"[{_NP} {_PARENTHESIS} comma ({_APPOSED}) ({_INNER}|who){{0,22}} "
        f"(comma (word|cap|and|det) ({_INNER}|who){{1,12}})?]",
        why="said Ann Lee, the head of the union",
    ),
    QuotePattern(name="phrase after", pattern=f"[{_NP} (comma small / and (cap){{1,3}})?]", why="said Ann Lee"),
    QuotePattern(name="determiner after", pattern="[det? quantifier]", why="said another"),
)

_FILL = f"!stop|comma|colon|semicolon|dash|{_QUOTE}|verb"
_INSERTED = f"!stop|comma|colon|semicolon|dash|{_QUOTE}|verb|verb_past|verb_ing|that|who"

CONTENTS = (
    QuotePattern(
        name="verb, quotation",
        pattern=f"particle? (adverb / day){{0,2}} (comma|colon)? [{_QUOTE}]",
        read="quotation",
        frames="quote told np",
        finds=("He said: “[We start.]”",),
        leaves=("He said goodbye.",),
        why="he said: “...”",
    ),
    QuotePattern(
        name="verb, that, quotation",
        pattern=f"({_FILL}){{0,8}} comma? [that comma? ({_QUOTE})]",
        read="clause",
        frames="that told",
        finds=("He said [that “all is well” here].",),
        leaves=("He said that.",),
        why="he said that “...”",
    ),
    QuotePattern(
        name="verb, colon, quotation",
        pattern=f"({_FILL}){{1,16}} (comma ({_FILL}){{1,12}})? colon [{_QUOTE}]",
        read="quotation",
        frames="quote told np that clause about",
        finds=("She told reporters in Oslo: “[We start.]”",),
        leaves=("She told reporters in Oslo everything.",),
        why="she told reporters in Oslo on Tuesday: “...”",
    ),
    QuotePattern(
        name="verb, comma, quotation",
        pattern=f"({_FILL}){{1,12}} comma [{_QUOTE}]",
        read="quotation",
        frames="quote told",
        finds=("She told reporters in Oslo, “[We start.]”",),
        leaves=("She told reporters in Oslo, then left.",),
        why="she told reporters in Oslo, “...”",
    ),
    QuotePattern(
        name="verb that",
        pattern=f"particle? {_TIME} ((prep|to|by|as) ({_INSERTED}){{1,6}}){{0,2}} "
        f"(comma ({_INSERTED}){{1,8}} comma)? comma? [that !verb]",
        read="clause",
        frames="that told",
        finds=("He said on Tuesday [that the roof was new].",),
        leaves=("The state of the roof that leaks is bad.",),
        why="he said on Tuesday that ...",
    ),
    QuotePattern(
        name="made clear that",
        pattern=f"(pronoun|object)? adverb{{0,2}} adjective (to ({_INSERTED}){{1,5}})? [that !verb]",
        read="clause",
        frames="clear",
        finds=("She made it clear [that the roof was new].",),
        leaves=("She made it clear to all.",),
        why="he made it clear that ...",
    ),
    QuotePattern(
        name="told whom that",
        pattern=f"{_SHORT} (({_INSERTED}){{1,8}} (comma ({_INSERTED}){{1,6}})?)? comma? [that !verb]",
        read="clause",
        frames="told",
        finds=("He told the paper in Oslo [that he would go].",),
        leaves=("He told a joke that nobody liked.",),
        why="he told the paper in Oslo that ...",
    ),
    QuotePattern(
        name="verb wh",
        pattern="(prep|adverb / object / det? (cap|word){1,3})? [wh|if / sub pronoun]",
        read="clause",
        frames="wh told about on",
        finds=("She asked [whether the roof was new].",),
        leaves=("She asked for more.",),
        why="she asked whether ...",
    ),
    QuotePattern(
        name="told whom",
        pattern=f"{_SHORT} {_TIME} [pronoun|contracted|det|quantifier|cap|there|wh|if|{_QUOTE}]",
        read="clause",
        frames="told",
        finds=("He told the paper [he would go].",),
        leaves=("He told a joke.",),
        why="he told the paper he would go",
    ),
    QuotePattern(
        name="told whom to",
        pattern=f"{_SHORT} ((of|prep) ({_INSERTED}){{1,6}})? [to any]",
        read="clause",
        frames="told",
        finds=("He told them [to go home].",),
        leaves=("He was told to go.",),
        why="he told them to go",
    ),
    QuotePattern(
        name="verb clause",
        pattern=f"particle? {_TIME} [{_CLAUSE}]",
        read="clause",
        frames="clause",
        finds=("He said [the plan was dead].",),
        leaves=("He said.",),
        why="he said the plan was dead",
    ),
    QuotePattern(
        name="verb finite clause",
        pattern=f"{_TIME} [{_CLAUSE}]",
        read="finite",
        frames="finite",
        finds=("She claimed [the plan was dead].",),
        leaves=("She claimed the land.",),
        why="she claimed the plan was dead, not: she claimed the land",
    ),
    QuotePattern(
        name="verb to",
        pattern="adverb{0,2} [to adverb{0,2} (word|verb_base|be|have|verb_noun|verb|verb_past|raising|finite|verb_ing|"
        f"{_QUOTE})]",
        read="clause",
        frames="to",
        finds=("He vowed [to go home].",),
        leaves=("The plan to go home failed.",),
        why="he vowed to go",
    ),
    QuotePattern(
        name="verb preposition",
        pattern="adverb? (prep|of|to|by|as) [any]",
        read="preposition",
        frames="about of for on against at with by to_np",
        finds=("She warned of [floods in May].",),
        leaves=("She walked of late.",),
        why="she warned of floods",
    ),
    QuotePattern(
        name="verb phrase",
        pattern=f"[pronoun|object|det|quantifier|cap|word|acronym|initial|small|there|wh|day|noun|adjective|{_QUOTE}|adverb|verb_noun|verb_ing]",
        read="phrase",
        frames="np",
        finds=("He criticised [the plan].",),
        leaves=("The criticised plan failed.",),
        why="he criticised the plan",
    ),
)

#: Quotations without a verb, and contents around "according to".
FREE = (
    QuotePattern(
        name="in the words of",
        pattern=f"words of [(pronoun|object / {_NP})]",
        why="in the words of the mayor, ...",
    ),
    QuotePattern(
        name="according to",
        pattern=f"according to [(pronoun|object / {_NP})]",
        why="according to the ministry, ...",
    ),
)

#: How a turn of an interview begins: Q: ..., Lee: ..., Dr. Ann Lee: ...
TURN = "((cap|initial|acronym|dot){1,5} / det) colon"

#: Where a reported clause ends, beside the end of its sentence.
ENDS = (
    ClauseEnd(pattern="stop", why="the sentence ends"),
    ClauseEnd(pattern="semicolon"),
    ClauseEnd(pattern="dash"),
    ClauseEnd(pattern="comma (adverb)? verb_ing", why="saying, adding: the next report"),
    ClauseEnd(pattern="comma who (verb|verb_past|be|have|aux)", why="a relative clause that tells more"),
    ClauseEnd(
        pattern=f"comma? and|but adverb? (verb_past|verb) (that|to|pronoun|det|quantifier|cap|object|{_QUOTE})",
        why="and said that",
    ),
    ClauseEnd(
        pattern="comma (and|but|as) (det|quantifier)? (cap|initial|dot|acronym|word|noun|possessive|hyphen){1,5} "
        "adverb? (verb|verb_past|verb_base|verb_noun) "
        "(that|to|pronoun|det|cap|object|contracted|quote_bare|quote_stop|quote_comma)",
        why=", and Lee vowed to: the next report",
    ),
    ClauseEnd(pattern="comma (and|but)? pronoun adverb? (verb|verb_past)", why="the plan, he said, ..."),
    ClauseEnd(pattern="comma? according to"),
    ClauseEnd(
        pattern="comma who (pronoun|cap) adverb? (aux|have|be)? (verb|verb_past|verb_base)", why=", which he called"
    ),
    ClauseEnd(pattern="comma prep (day|det? time) det? (time)? pronoun (verb|verb_past)", why=", on Tuesday he said"),
    ClauseEnd(
        pattern="quote_comma (det|quantifier)? (word|noun|cap|initial|dot|acronym){1,4} (verb|verb_past)",
        keeps=1,
        why="..., “...,” Lee said: the quotation ends the clause of another verb",
    ),
    ClauseEnd(pattern="comma adverb? verb_past|verb", why="..., said: the verb of the main clause"),
    ClauseEnd(pattern="comma sub|if", why=", because and , while lead away from what was said"),
    ClauseEnd(
        pattern="quote_comma (verb_ing|who|sub|if|but)", keeps=1, why="a comma inside the marks ends the clause too"
    ),
    ClauseEnd(
        pattern="comma (det|quantifier|adverb)? (word|cap|initial|dot|acronym){1,4} (verb|verb_past) "
        "(stop|prep|comma|day)",
        why="..., officials said on Monday",
    ),
    ClauseEnd(
        pattern="quote_stop (cap|det|quantifier|pronoun|contracted|there|initial)",
        keeps=1,
        why="the quotation ends the sentence",
    ),
)
