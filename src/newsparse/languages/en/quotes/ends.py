"""Where a reported clause ends in English, and how a turn of an interview begins."""

from newsparse.languages.en.quotes.phrases import QUOTE
from newsparse.languages.schema.quotes import ClauseEnd

#: How a turn of an interview begins: Q: ..., Lee: ..., Dr. Ann Lee: ...
TURN = "((cap|initial|acronym|dot){1,5} / det) colon"


#: Where a reported clause ends, beside the end of its sentence. What ``leaves`` mark goes on over a look-alike.
ENDS = (
    ClauseEnd(
        name="sentence",
        pattern="stop",
        finds=("He said [the roof was new]. It leaks.",),
        leaves=("He said [Mr. Lee was late].",),
        why=(
            "A report ends with its sentence; the stop of an abbreviation ends none, and half of the content would be "
            "lost."
        ),
    ),
    ClauseEnd(
        name="semicolon",
        pattern="semicolon",
        finds=("He said [the roof was new]; it leaks.",),
        leaves=("He said [the roof, the new one, leaks].",),
        why="After a semicolon the paper speaks again; a comma is no such end.",
    ),
    ClauseEnd(
        name="dash",
        pattern="dash",
        finds=("He said [the roof was new] – it leaks.",),
        leaves=("He said [the new-built roof leaks].",),
        why="After a dash between words an aside of the paper follows; a hyphen inside a word ends nothing.",
    ),
    ClauseEnd(
        name="participle",
        pattern="comma (adverb)? verb_ing",
        finds=("He said [the roof was new], adding that it leaks.",),
        leaves=("He said [the roof, being new, leaks].",),
        why="After a comma words such as “adding” open the next report; “being” does not and stays inside.",
    ),
    ClauseEnd(
        name="participle and colon",
        pattern=f"verb_ing colon {QUOTE}",
        finds=("He told them [that the roof was new] saying: “It leaks.”",),
        leaves=("He said [the roof was the following: new].",),
        why="A participle before a colon and a quotation leads in what is cited next; a colon alone ends nothing.",
    ),
    ClauseEnd(
        name="with a participle",
        pattern="comma prep det? (cap|initial|dot|word|noun){1,4} verb_ing",
        finds=("He said [the roof was new], with Ann Lee adding that it leaks.",),
        leaves=("He said [the roof was new, with a floor of wood].",),
        why="After “with” a name and a participle of speech open somebody else's report; a thing alone does not.",
    ),
    ClauseEnd(
        name="relative",
        pattern="comma who (verb|verb_past|be|have|aux)",
        finds=("He said [they saw Lee], who was late.",),
        leaves=("He said [the man who was late left].",),
        why="After a comma a relative clause is told by the paper; without a comma it is part of what was said.",
    ),
    ClauseEnd(
        name="second verb",
        pattern="comma? and|but adverb? (verb_past|verb) "
        f"(that|to|pronoun|det|quantifier|cap|object|colon|{QUOTE} / comma {QUOTE})",
        finds=("He said [the roof was new] and promised to pay.", "He said [it was late] but added: “No.”"),
        leaves=("He said [the roof was new and leaked].",),
        why="The same speaker goes on with another verb of speech; a verb of another kind stays inside the content.",
    ),
    ClauseEnd(
        name="but, second verb",
        pattern="comma? but adverb? (verb_past|verb) prep|of",
        finds=("He said [the roof was new] but warned about the floor.",),
        leaves=("He said [the roof was new but lost in snow].",),
        why="After “but” a verb of speech goes on with its own preposition; one of another kind is still said.",
    ),
    ClauseEnd(
        name="second report",
        pattern="comma (and|but|as) (det|quantifier)? (cap|initial|dot|acronym|word|noun|possessive|hyphen){1,5} "
        "(have|aux|adverb){0,3} (verb|verb_past|verb_base|verb_noun) "
        "(that|to|pronoun|det|cap|object|contracted|quote_bare|quote_stop|quote_comma)",
        finds=("He said [the roof was new], and Lee vowed to pay.",),
        leaves=("He said [the roof was new, and the floor was old].",),
        why=(
            "Another speaker with a verb of speech opens the next report; another subject alone is still said by the "
            "first."
        ),
    ),
    ClauseEnd(
        name="pronoun, verb",
        pattern="comma (and|but)? pronoun adverb? (verb|verb_past)",
        finds=("Lee said [the roof was new], and she promised to pay.",),
        leaves=("Lee said [the roof was new, and it leaks].",),
        why="A pronoun with a verb of speech opens the next report; with another verb it is still said.",
    ),
    ClauseEnd(
        name="according to",
        pattern="comma? according to",
        finds=("[The roof is quite new], according to Lee.",),
        leaves=("Lee said [the roof was new].",),
        why="The cue belongs to a new report of what stands before it, and is no part of the content.",
    ),
    ClauseEnd(
        name="relative with a speaker",
        pattern="comma who (pronoun|cap) adverb? (aux|have|be)? (verb|verb_past|verb_base)",
        finds=("Lee said [they had a new roof], which she called “fine”.",),
        leaves=("Lee said [they had a roof that she called fine].",),
        why=(
            "After a comma a relative clause with its own speaker is a new report; without the comma it is part of "
            "the old."
        ),
    ),
    ClauseEnd(
        name="time, pronoun, verb",
        pattern="comma prep (day / det? time) time? pronoun (verb|verb_past)",
        finds=("Lee said [the roof was new], on Monday she denied it.",),
        leaves=("Lee said [the roof would be new, on Monday at least].",),
        why=(
            "A time and then a pronoun with a verb of speech open the next report; a time alone is part of the content."
        ),
    ),
    ClauseEnd(
        name="quotation, source, verb",
        pattern="quote_comma (det|quantifier)? (word|noun|cap|initial|dot|acronym){1,4} (verb|verb_past)",
        keeps=1,
        finds=("Lee accused [them of being “late,”] the mayor said “no” to it.",),
        leaves=("Lee accused [them of being “late” on Monday].",),
        why=(
            "A quotation with a speaker after it is its own report and ends the clause before; one without goes on "
            "inside it."
        ),
    ),
    ClauseEnd(
        name="main verb",
        pattern="comma adverb? verb_past|verb",
        finds=("Lee, who said [the roof was new], insisted that it leaks.",),
        leaves=("Lee said [the roof, quite new, leaked].",),
        why="After a relative clause the verb of the main clause ends the report; an inserted phrase does not end it.",
    ),
    ClauseEnd(
        name="subordinate",
        pattern="comma sub|if",
        finds=("Lee said [the roof was new], although it leaks.",),
        leaves=("Lee said [the roof leaks although it is new].",),
        why="After a comma “because” and “while” lead away from what was said; without one they are part of it.",
    ),
    ClauseEnd(
        name="comma in marks",
        pattern="quote_comma (verb_ing|who|sub|if|but)",
        keeps=1,
        finds=("Lee called [the roof “new,”] adding that it leaks.",),
        leaves=("Lee called [the roof “new”].",),
        why="American papers put the comma inside the marks, where it ends the clause all the same.",
    ),
    ClauseEnd(
        name="inserted report",
        pattern="comma (quantifier of)? (det|quantifier|adverb)? "
        "(word|noun|adjective|cap|initial|dot|acronym|hyphen|possessive){1,6} "
        "((of|prep|to) det? (word|noun|cap|acronym|verb_noun){1,3})? (verb|verb_past|verb_base) (stop|prep|comma|day)",
        finds=("Lee said [that the roof was new], officials said in May that it leaks.",),
        leaves=("Lee said [the roof was new, the old one gone].",),
        why=(
            "A short report after a comma ends the content of another verb; a phrase without a verb of speech does not."
        ),
    ),
    ClauseEnd(
        name="stop in marks",
        pattern="quote_stop (cap|det|quantifier|pronoun|contracted|there|initial)",
        keeps=1,
        finds=("Lee called [the roof “new.”] The shop is shut.",),
        leaves=("Lee called [the roof “new.”]",),
        why="A stop inside the marks ends the sentence where a new one begins; the content must not run into it.",
    ),
)
