"""Pieces of English patterns around a verb of speech: noun phrases, auxiliaries, times, what stands inside commas."""

# A noun phrase is whatever is not a boundary: determiners only at its start, then words, names, numerals, hyphens.
_NUMERAL = "small|integer|year|decimal|mixed"
_NAMING = (
    "word|words|noun|adjective|particle|tale|finite|time|last|cap|initial|acronym|hyphen|possessive|apostrophe|ampersand|"
    "dot|verb_noun"
)
_N = f"{_NAMING}|{_NUMERAL}"
DET = "det|quantifier"
_W = f"(hyphen any / {_N})"
# After a preposition no bare numeral: that is a date or an hour, "said Ann Lee on 3 May".
_LINKED = (
    f"(of (quantifier of)? ({DET}){{0,2}} {_W} / prep|by ({DET}){{0,2}} ({_NAMING}) / to det ({_NAMING}) / "
    "prep small word|noun)"
)
# Of which day: Wednesday's statement, the May 14 editorial.
_DATED = f"day possessive {_W}{{1,8}}"
_DAY = "det (day|may) small? possessive?"
# A short form, a party or a seat within: Hull Town Committee (HTC) president Tom Reed, Senator Lee (R) of Texas.
_BRACKETED = f"opening (!stop|comma|closing){{1,4}} closing (of ({DET})?)? {_W}{{1,6}}"
NOUN_PHRASE = (
    f"({_DATED} / (quantifier as|of)? ({_DAY} / ({DET}){{0,2}}) {_W}{{1,12}}) "
    f"({_BRACKETED} / {_LINKED} {_W}{{0,5}}){{0,3}}"
)
PARENTHESIS = "(opening !stop|closing{1,6} closing)?"
TIME = "(there)? ((prep|to)? det? last? (day small? / time) / prep (small may / year) / adverb / last){0,3}"
AUXILIARIES = "(aux|may|be|have|adverb|day){0,5}"
RAISED = "(raising (adverb|prep){0,2} to)"
QUOTE = "quote_comma|quote_stop|quote_ask|quote_bare"
APPOSED = "words|det|quantifier|word|noun|adjective|cap|initial|acronym"
INNER = "!stop|comma|verb|semicolon|quote_comma|quote_stop|colon"
