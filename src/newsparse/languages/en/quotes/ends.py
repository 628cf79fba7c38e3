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
        why="the sentence ends",
    ),
    ClauseEnd(
        name="semicolon",
        pattern="semicolon",
        finds=("He said [the roof was new]; it leaks.",),
        leaves=("He said [the roof, the new one, leaks].",),
        why="another clause follows",
    ),
    ClauseEnd(
        name="dash",
        pattern="dash",
        finds=("He said [the roof was new] – it leaks.",),
        leaves=("He said [the new-built roof leaks].",),
        why="an aside follows",
    ),
    ClauseEnd(
        name="participle",
        pattern="comma (adverb)? verb_ing",
        finds=("He said [the roof was new], adding that it leaks.",),
        leaves=("He said [the roof, being new, leaks].",),
        why="saying, adding: the next report",
    ),
    ClauseEnd(
        name="relative",
        pattern="comma who (verb|verb_past|be|have|aux)",
        finds=("He said [they saw Lee], who was late.",),
        leaves=("He said [the man who was late left].",),
        why="a relative clause tells more",
    ),
    ClauseEnd(
        name="second verb",
        pattern=f"comma? and|but adverb? (verb_past|verb) (that|to|pronoun|det|quantifier|cap|object|{QUOTE})",
        finds=("He said [the roof was new] and promised to pay.",),
        leaves=("He said [the roof was new and leaked].",),
        why="the same speaker goes on: and said that",
    ),
    ClauseEnd(
        name="second report",
        pattern="comma (and|but|as) (det|quantifier)? (cap|initial|dot|acronym|word|noun|possessive|hyphen){1,5} "
        "adverb? (verb|verb_past|verb_base|verb_noun) "
        "(that|to|pronoun|det|cap|object|contracted|quote_bare|quote_stop|quote_comma)",
        finds=("He said [the roof was new], and Lee vowed to pay.",),
        leaves=("He said [the roof was new, and the floor was old].",),
        why="another speaker: and Lee vowed to",
    ),
    ClauseEnd(
        name="pronoun, verb",
        pattern="comma (and|but)? pronoun adverb? (verb|verb_past)",
        finds=("Lee said [the roof was new], and she promised to pay.",),
        leaves=("Lee said [the roof was new, and it leaks].",),
        why="the next report: and she said",
    ),
    ClauseEnd(
        name="according to",
        pattern="comma? according to",
        finds=("[The roof is quite new], according to Lee.",),
        leaves=("Lee said [the roof was new].",),
        why="a cue after the clause",
    ),
    ClauseEnd(
        name="relative with a speaker",
        pattern="comma who (pronoun|cap) adverb? (aux|have|be)? (verb|verb_past|verb_base)",
        finds=("Lee said [they had a new roof], which she called “fine”.",),
        leaves=("Lee said [they had a roof that she called fine].",),
        why="which he called",
    ),
    ClauseEnd(
        name="time, pronoun, verb",
        pattern="comma prep (day / det? time) time? pronoun (verb|verb_past)",
        finds=("Lee said [the roof was new], on Monday she denied it.",),
        leaves=("Lee said [the roof would be new, on Monday at least].",),
        why="on Tuesday he said",
    ),
    ClauseEnd(
        name="quotation, source, verb",
        pattern="quote_comma (det|quantifier)? (word|noun|cap|initial|dot|acronym){1,4} (verb|verb_past)",
        keeps=1,
        finds=("Lee accused [them of being “late,”] the mayor said “no” to it.",),
        leaves=("Lee accused [them of being “late” on Monday].",),
        why="..., “...,” Lee said: the quotation ends the clause of another verb",
    ),
    ClauseEnd(
        name="main verb",
        pattern="comma adverb? verb_past|verb",
        finds=("Lee, who said [the roof was new], insisted that it leaks.",),
        leaves=("Lee said [the roof, quite new, leaked].",),
        why="the verb of the main clause",
    ),
    ClauseEnd(
        name="subordinate",
        pattern="comma sub|if",
        finds=("Lee said [the roof was new], although it leaks.",),
        leaves=("Lee said [the roof leaks although it is new].",),
        why="because and while after a comma lead away from what was said",
    ),
    ClauseEnd(
        name="comma in marks",
        pattern="quote_comma (verb_ing|who|sub|if|but)",
        keeps=1,
        finds=("Lee called [the roof “new,”] adding that it leaks.",),
        leaves=("Lee called [the roof “new”].",),
        why="a comma inside the marks ends the clause too",
    ),
    ClauseEnd(
        name="inserted report",
        pattern="comma (det|quantifier|adverb)? (word|cap|initial|dot|acronym){1,4} (verb|verb_past) "
        "(stop|prep|comma|day)",
        finds=("Lee said [the roof was new], officials said on Monday.",),
        leaves=("Lee said [the roof was new, the old one gone].",),
        why="..., officials said on Monday",
    ),
    ClauseEnd(
        name="stop in marks",
        pattern="quote_stop (cap|det|quantifier|pronoun|contracted|there|initial)",
        keeps=1,
        finds=("Lee called [the roof “new.”] The shop is shut.",),
        leaves=("Lee called [the roof “new.”]",),
        why="the quotation ends the sentence",
    ),
)
