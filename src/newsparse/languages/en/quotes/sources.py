"""Who speaks, in English: before a verb of speech, after it, and after cues that are no verbs."""

from newsparse.languages.en.quotes.phrases import APPOSED, AUXILIARIES, INNER, NOUN_PHRASE, PARENTHESIS, RAISED, TIME
from newsparse.languages.schema.quotes import QuotePattern

# What begins another subject, or ends a clause.
_NO_SUBJECT = "stop|comma|semicolon|colon|det|quantifier|cap|pronoun|raising|quote_comma|quote_stop"

#: Before the verb. The first that matches counts.
SOURCES = (
    QuotePattern(
        name="pronoun",
        pattern=f"[pronoun] {AUXILIARIES} ({RAISED} {AUXILIARIES})?",
        finds=("[She] said the roof was new.", "[He] later seemed to say that it leaks."),
        leaves=("He left.",),
        why="A subject pronoun directly before the verb speaks; before a verb of another kind nobody does.",
    ),
    QuotePattern(
        name="relative",
        pattern=f"[(quantifier of)? who] {AUXILIARIES} ({RAISED} {AUXILIARIES})?",
        finds=("Ann Lee, [who] said the roof was new, left.", "The men, [one of whom] said it was late, left."),
        leaves=("The man who left was old.",),
        why="“Who” stands for the name before it; the verb of its clause would cite nobody without it.",
    ),
    QuotePattern(
        name="relative that",
        pattern=f"word|cap|acronym|noun|verb_noun|finite [that] {AUXILIARIES}",
        finds=("She held a sign [that] said “We are late here”.",),
        leaves=("She held a sign that hung low.",),
        why="A relative clause may begin with “that”, which stands for the thing before it and not for the article.",
    ),
    QuotePattern(
        name="relative, inserted",
        pattern="[who] comma (!stop|comma|verb|verb_past|semicolon){1,10} comma adverb{0,2}",
        finds=("Ann Lee, [who], after the vote, said the roof was new, left.",),
        leaves=("The man who, after the vote, left was old.",),
        why="Words between commas may stand between “who” and its verb; what verb follows them still decides.",
    ),
    QuotePattern(
        name="inserted, town",
        pattern=f"[{NOUN_PHRASE}] {PARENTHESIS} comma prep|sub ({INNER}){{1,14}} comma (cap|dot){{1,3}} comma "
        f"{AUXILIARIES}",
        finds=("[Lee], after a long visit to Oslo, Norway, said the roof was new.",),
        leaves=("Lee, after a long visit to Oslo, Norway, left.",),
        why="A town with its country brings a comma of its own into what stands between subject and verb.",
    ),
    QuotePattern(
        name="street, town",
        pattern=f"[{NOUN_PHRASE} comma of (integer|small)? (cap|dot){{1,4}} (comma (cap|dot){{1,3}}){{1,3}} comma] "
        f"{AUXILIARIES}",
        finds=("[Mrs Lee, of Mill Close, Ashford,] said the roof was new.",),
        leaves=("Mrs Lee, of Mill Close, Ashford, left.",),
        why="Reports from courts give the street and the town of whoever speaks, which would pass for the speaker.",
    ),
    QuotePattern(
        name="seat",
        pattern=f"[{NOUN_PHRASE} comma (cap|dot){{1,4}} comma (cap|acronym|dot){{1,4}} comma] {AUXILIARIES}",
        finds=("[Harbour Foods Inc., San Pedro, Texas,] said the roof was new.",),
        leaves=("Harbour Foods Inc., San Pedro, Texas, left.",),
        why="Wires place a company by town and state between commas, which would pass for the speaker without it.",
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
        why=(
            "An apposition between commas belongs to the source, up to the verb; without it the speaker loses the role."
        ),
    ),
    QuotePattern(
        name="age",
        pattern=f"[{NOUN_PHRASE} comma small comma] {AUXILIARIES}",
        finds=("[Ann Lee, 42,] said the roof was new.",),
        leaves=("Ann Lee, 42, left.",),
        why="An age between commas belongs to the source, or the name before it would be lost.",
    ),
    QuotePattern(
        name="inserted",
        pattern=f"[{NOUN_PHRASE}] {PARENTHESIS} comma ({INNER}){{1,16}} comma {AUXILIARIES}",
        finds=(
            "[Lee], after a long pause, said the roof was new.",
            "[The judge], speaking slowly, said the roof was new.",
        ),
        leaves=("Lee, after a long pause, left.",),
        why=(
            "Words between subject and verb that are no apposition are left out of the source, which stands before "
            "them."
        ),
    ),
    QuotePattern(
        name="placed",
        pattern="[det (cap|dot){1,4} comma (cap|dot|acronym){1,3} comma (word|noun|cap|hyphen|possessive){1,5}] "
        f"{TIME} {AUXILIARIES}",
        finds=("[The Dover, Del., company] said the roof was new.",),
        leaves=("The Dover, Del., company left.",),
        why="Wires put town and state before the noun; the noun alone, after the comma, would lose its article.",
    ),
    QuotePattern(
        name="restricted",
        pattern=f"[{NOUN_PHRASE} who (!{_NO_SUBJECT}){{2,9}}] {AUXILIARIES}",
        finds=("[A clerk who asked not to be named] said the roof was new.",),
        leaves=("A clerk who asked not to be named left.",),
        why="A relative clause without a comma belongs to its noun; its last word alone would pass for the source.",
    ),
    QuotePattern(
        name="joined",
        pattern=f"[(cap|initial|dot|hyphen){{1,6}} and (cap|initial|dot|hyphen){{1,6}}] "
        f"{PARENTHESIS} {TIME} {AUXILIARIES}",
        finds=("[Ann Lee and Tom Roe] said the roof was new.",),
        leaves=("Ann Lee and Tom Roe left.",),
        why="Two names with “and” between them speak together; the last alone would lose half of the source.",
    ),
    QuotePattern(
        name="joined, with others",
        pattern="[(cap|initial|dot|hyphen){1,6} and det quantifier? (word|noun|cap|hyphen){1,4}] "
        f"{TIME} {AUXILIARIES}",
        finds=("[Ann Lee and her two brothers] said the roof was new.",),
        leaves=("Ann Lee and her two brothers left.",),
        why="A name and a phrase with its determiner speak together; the phrase alone would lose the name.",
    ),
    QuotePattern(
        name="phrase",
        pattern=f"[{NOUN_PHRASE}] {PARENTHESIS} {TIME} {AUXILIARIES} ({RAISED} {AUXILIARIES})?",
        finds=(
            "[Two people familiar with the matter] said the roof was new.",
            "[The head of the union] has often said the roof was new.",
        ),
        leaves=("The head of the union left.",),
        why=(
            "A noun phrase directly before the verb is its subject, with its prepositions; so most sources are written."
        ),
    ),
    QuotePattern(
        name="led to say",
        pattern="word|verb_past|verb_ing|finite|raising [object|det] to",
        finds=("The rain led [her] to declare that the roof was new.",),
        leaves=("The rain led her to the shop.",),
        why="Who is led, forced or asked to say something says it, and not what leads them there.",
    ),
    QuotePattern(
        name="quoted as",
        pattern=f"verb_past [({NOUN_PHRASE} / object)] as",
        finds=("The paper quoted [an official] as saying that the roof was new.",),
        leaves=("The paper used an official as a guard.",),
        why="Who is quoted as saying something says it, and not the paper that quotes.",
    ),
    QuotePattern(
        name="determiner",
        pattern=f"[det? quantifier] {AUXILIARIES}",
        finds=("[Others] said the roof was new.",),
        leaves=("Others left.",),
        why="Words such as “others” are a whole subject, which a noun phrase, that needs a noun, would miss.",
    ),
)

#: After the verb, and after quotations: the name of whoever speaks, where the verb stands before it.
INVERTED = (
    QuotePattern(
        name="pronoun after",
        pattern="[pronoun]",
        finds=("“We start,” said [he].",),
        leaves=("“We Start” by him is a song.",),
        why="After a quotation the pronoun may follow its verb; behind “by” it is an author's, and nobody speaks.",
    ),
    QuotePattern(
        name="apposition after",
        pattern=f"[{NOUN_PHRASE} {PARENTHESIS} comma (small comma det / {APPOSED}) ({INNER}|who){{0,22}} "
        f"(comma (word|cap|and|det) ({INNER}|who){{1,12}} / comma (cap|dot){{1,3}})?]",
        finds=(
            "“We start,” said [Ann Lee, the head of the union].",
            "“We start,” said [Ann Lee, a teacher], who was late.",
        ),
        leaves=("The film “We Start” by Ann Lee, a teacher, opened.",),
        why="An apposition after the name belongs to the source; a relative clause behind it does not.",
    ),
    QuotePattern(
        name="phrase after",
        pattern=f"[{NOUN_PHRASE} (comma small / and (cap){{1,3}})?]",
        finds=("“We start,” said [Ann Lee].", "“We start,” said [Ann Lee, 42], on Monday."),
        leaves=("The film “We Start” by Ann Lee opened.",),
        why="After a quotation the subject may follow its verb; behind “by” it is whose work a title is.",
    ),
    QuotePattern(
        name="determiner after",
        pattern="[det? quantifier]",
        finds=("“We start,” tweeted [another].",),
        leaves=("The film “We Start” was another.",),
        why="Words such as “another” may follow the verb as a whole subject; after “was” they are no speaker.",
    ),
)

#: Quotations without a verb, and contents around "according to".
FREE = (
    QuotePattern(
        name="in the words of",
        pattern=f"words of [(pronoun|object / {NOUN_PHRASE})]",
        finds=("In the words of [the mayor], the roof is quite new.",),
        leaves=("The words of the mayor were new.",),
        why="The phrase cites without a verb, in a sentence that begins with it; the words of a song are a thing.",
    ),
    QuotePattern(
        name="according to",
        pattern=f"according to [(pronoun|object / {NOUN_PHRASE})]",
        finds=("According to [the mayor], the roof is quite new.", "The roof is quite new, according to [the mayor]."),
        leaves=("The band played.",),
        why="The cue stands before or after what it reports and needs no verb; the source follows it.",
    ),
)
