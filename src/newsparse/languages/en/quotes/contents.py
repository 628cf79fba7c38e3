"""What is said, in English: what stands after a verb of speech, by what the verb can take."""

from newsparse.languages.en.quotes.phrases import QUOTE, TIME
from newsparse.languages.schema.quotes import QuotePattern

_NAMED = "word|adjective|cap|acronym|initial|dot|possessive|hyphen|finite"
# A noun that is as often a verb stands only before another noun: state media; a joke is no addressee.
_ADDRESSEE = f"(verb_noun {_NAMED} / {_NAMED}){{1,6}}"
_SHORT = f"(pronoun|object / (det (verb_ing|verb_past)?)? {_ADDRESSEE} (and det? (word|cap){{1,3}})? / quantifier)"
# Where an addressee is, or of what.
_PLACED = f"(of|prep det|object? ({_NAMED}){{0,5}})?"
_CLAUSE = (
    "words|noun|adjective|pronoun|contracted|det|quantifier|cap|word|acronym|initial|small|integer|year|mixed|day|verb_noun|wh|sub|if|"
    "prep|verb_ing"
)

# What makes a clause of "there"; "here" alone is a place.
_EXISTS = "be|have|aux|may|raising|finite|verb_base|adverb|contracted"
_FILL = f"!stop|comma|colon|semicolon|dash|{QUOTE}|verb"
_INSERTED = f"!stop|comma|colon|semicolon|dash|{QUOTE}|verb|verb_past|verb_ing|that|who"
# What shows a clause between a verb and "that", whose verb then has it: said this was about that “team”.
_CLAUSAL = "be|have|aux|may|pronoun|contracted"

CONTENTS = (
    QuotePattern(
        name="verb, quotation",
        pattern=f"particle? (adverb / day){{0,2}} (comma|colon)? [{QUOTE}]",
        read="quotation",
        frames="quote told np",
        quoted=True,
        finds=("He said: “[We start.]”",),
        leaves=("He said goodbye.",),
        why="Words in marks right after a verb of speech are what it says, whatever else the verb can take.",
    ),
    QuotePattern(
        name="verb, that, quotation",
        pattern=f"(({_INSERTED}|{_CLAUSAL}){{0,7}} {_INSERTED}|{_CLAUSAL}|of|to|prep)? comma? [that comma? ({QUOTE})]",
        read="clause",
        frames="that told",
        quoted=True,
        finds=("He said [that “all is well” here].",),
        leaves=("He said that.",),
        why="Marks that begin inside a clause with “that” hold no sentence; the words before them were said as well.",
    ),
    QuotePattern(
        name="verb, colon, quotation",
        pattern=f"({_FILL}|verb_past|verb_ing){{1,16}} (comma ({_FILL}|verb_past|verb_ing){{1,12}})? colon [{QUOTE}]",
        read="quotation",
        frames="quote told np that clause about",
        quoted=True,
        finds=("She told reporters in Oslo: “[We start.]”",),
        leaves=("She told reporters in Oslo everything.",),
        why=(
            "Between verb and colon an addressee and a place may stand; without the colon and marks they tell no "
            "content."
        ),
    ),
    QuotePattern(
        name="verb, comma, quotation",
        pattern=f"({_FILL}){{1,12}} comma [{QUOTE}]",
        read="quotation",
        frames="quote told",
        quoted=True,
        finds=("She told reporters in Oslo, “[We start.]”",),
        leaves=("She told reporters in Oslo, then left.",),
        why=(
            "Between verb and comma an addressee and a place may stand; without marks a new clause may follow the "
            "comma."
        ),
    ),
    QuotePattern(
        name="verb to",
        pattern=f"{TIME} adverb{{0,2}} [to adverb{{0,2}} "
        f"(word|verb_base|be|have|verb_noun|verb|verb_past|raising|finite|verb_ing|{QUOTE})]",
        read="infinitive",
        frames="to",
        finds=("He vowed [to go home].", "He vowed Friday [never to go home]."),
        leaves=("The plan to go home failed.",),
        why="Verbs such as “vow” take an infinitive; after a noun an infinitive is no report.",
    ),
    QuotePattern(
        name="verb that",
        pattern=f"particle? {TIME} ((prep|to|by|as|sub) ({_INSERTED}){{0,5}} {_INSERTED}|prep|to|of){{0,2}} "
        f"(comma ({_INSERTED}){{1,8}} comma)? comma? [that !verb]",
        read="clause",
        frames="that told",
        finds=("He said on Tuesday [that the roof was new].",),
        leaves=("The state of the roof that leaks is bad.",),
        why=(
            "A time or a place may stand before “that”; only a verb of speech opens a report so, as “that” is often "
            "relative."
        ),
    ),
    QuotePattern(
        name="made clear that",
        pattern=f"(pronoun|object)? adverb{{0,2}} adjective (to ({_INSERTED}){{1,5}})? [that !verb]",
        read="clause",
        frames="clear",
        finds=("She made it clear [that the roof was new].",),
        leaves=("She made it clear to all.",),
        why="The adjective takes the place of a verb of speech; without “that” nothing is reported.",
    ),
    QuotePattern(
        name="told whom that",
        pattern=f"{_SHORT} (comma ({_INSERTED}){{1,8}} comma)? (({_INSERTED}){{1,8}} (comma ({_INSERTED}){{1,6}})?)? "
        "comma? [that !verb]",
        read="clause",
        frames="told",
        finds=("He told the paper in Oslo [that he would go].",),
        leaves=("He told a joke that nobody liked.",),
        why="Only an addressee may stand before “that”; after a joke or a story the word is relative.",
    ),
    QuotePattern(
        name="verb wh",
        pattern="(prep|adverb / object / det? (cap|word){1,3})? [wh|if / sub pronoun]",
        read="clause",
        frames="wh told about on",
        finds=("She asked [whether the roof was new].",),
        leaves=("She asked for more.",),
        why="A question word opens an indirect question; after a preposition what follows is a thing and not a clause.",
    ),
    QuotePattern(
        name="told whom to",
        pattern=f"{_SHORT} (comma who ({_INSERTED}){{1,8}} comma)? {_PLACED} {_PLACED} adverb? [to any]",
        read="infinitive",
        frames="told",
        finds=("He told them [to go home].", "He told Lee [not to go home]."),
        leaves=("He was told to go.",),
        why="After an addressee an infinitive is an order that was given; in the passive the speaker is not told.",
    ),
    QuotePattern(
        name="told whom",
        pattern=f"{_SHORT} {_PLACED} {TIME} "
        f"[(pronoun|contracted|det|quantifier|there|wh|if|{QUOTE} / cap !prep|of|to|and|comma|stop)]",
        read="clause",
        frames="told",
        finds=("He told the paper [he would go].",),
        leaves=("He told a joke.",),
        why="After an addressee a clause may follow without “that”; an object alone is not an addressee.",
    ),
    QuotePattern(
        name="told whom, bare clause",
        pattern=f"(object / (cap|acronym|initial|dot|hyphen){{1,5}} / det? {_ADDRESSEE}) {_PLACED} {TIME} "
        f"[({_NAMED}){{1,4}} adverb? (be|have|aux|may)]",
        read="told",
        frames="told",
        finds=("He told investors [profit would rise].", "He told them [profit would rise]."),
        leaves=("He told a joke.",),
        why="A clause without “that” and without an article shows by its auxiliary; a thing that is told has none.",
    ),
    QuotePattern(
        name="verb clause",
        pattern=f"particle? {TIME} [({_CLAUSE} / there {_EXISTS})]",
        read="clause",
        frames="clause",
        finds=("He said [the plan was dead].",),
        leaves=("He said.",),
        why="Verbs such as “say” take a clause without “that”; alone they report nothing.",
    ),
    QuotePattern(
        name="verb out, clause",
        pattern=f"particle {TIME} [({_CLAUSE} / there {_EXISTS})]",
        read="finite",
        frames="out",
        finds=("She pointed out [it was late].",),
        leaves=("She pointed out a bird.",),
        why="A verb of showing speaks together with its particle only; a thing that is pointed out is no clause.",
    ),
    QuotePattern(
        name="verb finite clause",
        pattern=f"{TIME} [({_CLAUSE} / there {_EXISTS})]",
        read="finite",
        frames="finite",
        finds=("She claimed [the plan was dead].",),
        leaves=("She claimed the land.",),
        why=(
            "Verbs such as “claim” take a thing as well, so that a finite verb must show the clause; “claimed the "
            "land” has none."
        ),
    ),
    QuotePattern(
        name="verb preposition",
        pattern="adverb? (prep|of|to|by|as) [any]",
        read="preposition",
        frames="about of for on against at with by to_np",
        finds=("She warned of [floods in May].",),
        leaves=("She walked of late.",),
        why="The verb and its own preposition report a topic; a verb that does not speak takes none.",
    ),
    QuotePattern(
        name="verb, words",
        pattern="[(det|quantifier|adjective|word|cap|initial|possessive|hyphen|acronym){0,4} "
        f"(noun|verb_noun|{QUOTE})]",
        read="phrase",
        frames="words",
        finds=("She repeated [her latest claims].",),
        leaves=("She repeated the tests with a lamp.",),
        why="Verbs such as “repeat” tell of deeds as well; what they do to claims and plans is said, the rest is done.",
    ),
    QuotePattern(
        name="verb phrase",
        pattern=f"[pronoun|object|det|quantifier|cap|word|acronym|initial|small|there|wh|day|noun|adjective|{QUOTE}|adverb|verb_noun|verb_ing]",
        read="phrase",
        frames="np",
        finds=("He criticised [the plan].",),
        leaves=("The criticised plan failed.",),
        why="Verbs such as “criticise” report by their object; as a participle before a noun they have no object.",
    ),
)
