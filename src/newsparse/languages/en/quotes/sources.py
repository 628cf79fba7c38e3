"""Who speaks, in English: before a verb of speech, after it, and after cues that are no verbs."""

from newsparse.languages.en.quotes.phrases import APPOSED, AUXILIARIES, INNER, NOUN_PHRASE, PARENTHESIS, RAISED, TIME
from newsparse.languages.schema.quotes import QuotePattern

#: Before the verb. The first that matches counts.
SOURCES = (
    QuotePattern(
        name="pronoun",
        pattern=f"[pronoun] {AUXILIARIES} ({RAISED} {AUXILIARIES})?",
        finds=("[She] said the roof was new.", "[He] later seemed to say that it leaks."),
        leaves=("He left.",),
        why="a subject pronoun directly before the verb",
    ),
    QuotePattern(
        name="relative",
        pattern=f"[who] {AUXILIARIES} ({RAISED} {AUXILIARIES})?",
        finds=("Ann Lee, [who] said the roof was new, left.",),
        leaves=("The man who left was old.",),
        why="who said: the word before it is who speaks",
    ),
    QuotePattern(
        name="relative, inserted",
        pattern="[who] comma (!stop|comma|verb|verb_past|semicolon){1,10} comma adverb{0,2}",
        finds=("Ann Lee, [who], after the vote, said the roof was new, left.",),
        leaves=("The man who, after the vote, left was old.",),
        why="who, after the vote, said",
    ),
    QuotePattern(
        name="apposition",
        pattern=f"[{NOUN_PHRASE} {PARENTHESIS} comma ({APPOSED}|small|integer|adverb) ({INNER}){{0,22}} "
        f"(comma (det|quantifier|word|cap|and|initial|small|prep) ({INNER}){{1,14}} / comma cap dot / comma small)? "
        "comma] "
        f"{AUXILIARIES} ({RAISED} {AUXILIARIES})?",
        finds=(
            "[Ann Lee, a teacher,] said the roof was new.",
            "[Ann Lee, now 81 and retired in Oslo, Minn.,] said the roof was new.",
        ),
        leaves=("Ann Lee, a teacher, left.",),
        why="an apposition between commas belongs to the source: Ann Lee, a teacher, said",
    ),
    QuotePattern(
        name="age",
        pattern=f"[{NOUN_PHRASE} comma small comma] {AUXILIARIES}",
        finds=("[Ann Lee, 42,] said the roof was new.",),
        leaves=("Ann Lee, 42, left.",),
        why="an age between commas belongs to the source: Ann Lee, 42, said",
    ),
    QuotePattern(
        name="inserted",
        pattern=f"[{NOUN_PHRASE}] {PARENTHESIS} comma ({INNER}){{1,16}} comma {AUXILIARIES}",
        finds=(
            "[Lee], after a long pause, said the roof was new.",
            "[The judge], speaking slowly, said the roof was new.",
        ),
        leaves=("Lee, after a long pause, left.",),
        why="words between subject and verb that are no apposition: Lee, after a pause, said",
    ),
    QuotePattern(
        name="joined",
        pattern=f"[(cap|initial|dot){{1,4}} and (cap|initial|dot){{1,4}}] {PARENTHESIS} {TIME} {AUXILIARIES}",
        finds=("[Ann Lee and Tom Roe] said the roof was new.",),
        leaves=("Ann Lee and Tom Roe left.",),
        why="two names: Lee and Brown said",
    ),
    QuotePattern(
        name="phrase",
        pattern=f"[{NOUN_PHRASE}] {PARENTHESIS} {TIME} {AUXILIARIES} ({RAISED} {AUXILIARIES})?",
        finds=(
            "[Two people familiar with the matter] said the roof was new.",
            "[The head of the union] has often said the roof was new.",
        ),
        leaves=("The head of the union left.",),
        why="a noun phrase directly before the verb",
    ),
    QuotePattern(
        name="determiner",
        pattern=f"[det? quantifier] {AUXILIARIES}",
        finds=("[Others] said the roof was new.",),
        leaves=("Others left.",),
        why="some, many, others as a subject: some said",
    ),
)

#: After the verb, and after quotations: the name of whoever speaks, where the verb stands before it.
INVERTED = (
    QuotePattern(
        name="pronoun after",
        pattern="[pronoun]",
        finds=("“We start,” said [he].",),
        leaves=("“We Start” by him is a song.",),
        why="said he",
    ),
    QuotePattern(
        name="apposition after",
        pattern=f"[{NOUN_PHRASE} {PARENTHESIS} comma ({APPOSED}) ({INNER}|who){{0,22}} "
        f"(comma (word|cap|and|det) ({INNER}|who){{1,12}})?]",
        finds=(
            "“We start,” said [Ann Lee, the head of the union].",
            "“We start,” said [Ann Lee, a teacher], who was late.",
        ),
        leaves=("The film “We Start” by Ann Lee, a teacher, opened.",),
        why="said Ann Lee, the head of the union",
    ),
    QuotePattern(
        name="phrase after",
        pattern=f"[{NOUN_PHRASE} (comma small / and (cap){{1,3}})?]",
        finds=("“We start,” said [Ann Lee].", "“We start,” said [Ann Lee, 42], on Monday."),
        leaves=("The film “We Start” by Ann Lee opened.",),
        why="said Ann Lee",
    ),
    QuotePattern(
        name="determiner after",
        pattern="[det? quantifier]",
        finds=("“We start,” tweeted [another].",),
        leaves=("The film “We Start” was another.",),
        why="said another",
    ),
)

#: Quotations without a verb, and contents around "according to".
FREE = (
    QuotePattern(
        name="in the words of",
        pattern=f"words of [(pronoun|object / {NOUN_PHRASE})]",
        finds=("In the words of [the mayor], the roof is quite new.",),
        leaves=("The words of the mayor were new.",),
        why="in the words of the mayor, ...",
    ),
    QuotePattern(
        name="according to",
        pattern=f"according to [(pronoun|object / {NOUN_PHRASE})]",
        finds=("According to [the mayor], the roof is quite new.", "The roof is quite new, according to [the mayor]."),
        leaves=("The band played.",),
        why="according to the ministry, ...",
    ),
)
