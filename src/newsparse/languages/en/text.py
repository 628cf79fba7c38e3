"""English for the text layer: abbreviations, and words that open a sentence."""

from newsparse.languages.schema.text import TextWords

# Titles and the like always have a name after them, months a number: their full stop ends nothing.
_TITLES = (
    "Mr Mrs Ms Mx Dr Prof Sen Rep Gov Gen Lt Col Maj Capt Cmdr Cpl Sgt Adm Hon Rev Fr Pres Supt Insp Det Messrs St Ste "
    "Mt Ft Coun Cllr Amb Atty Asst Brig"
)
_MONTHS = "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
_SMALL_WORDS = "vs v cf viz al approx est e.g. i.e."

# These have a number after them, or are words of their own ("No.").
_REFERENCES = "No Nos no nos Art art Sec sec Fig fig Vol vol Ch ch Bk p pp para paras c ca circa Tel tel Ext ext"

# These can end a sentence or stand inside one.
_BODIES = "Inc Corp Co Ltd Plc Bros Cos Jr Sr Esq etc Ave Blvd Rd Ph.D M.D"
_STATES = (
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn "
    "Tex Va Vt Wash Wis Wyo Ont Que Alta"
)
_DOTTED = (
    "U.S. U.K. U.N. E.U. U.A.E. D.C. L.A. N.Y. N.J. N.C. S.C. N.H. N.M. N.D. S.D. R.I. W.Va. B.C. U.S.A. M.D. B.A. "
    "M.A. C.E.O."
)
_CLOCK = "a.m. p.m. A.M. P.M."
_AFTER_CLOCK = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January "
    "February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep "
    "Sept Oct Nov Dec Eastern Central Mountain Pacific Atlantic Greenwich Coordinated British Moscow Tokyo Beijing "
    "London New Paris India Indian Israel Australian EST EDT ET CST CDT CT MST MDT MT "
    "PST PDT PT GMT UTC BST CET CEST IST JST HKT SGT AEST AEDT NZST MSK"
)

_OPENERS = (
    "The A An This That These Those There Here It He She They We I You His Her Their Its Our My Your But And Or So Yet "
    "If In On At By For From To With As When While After Before Since Although Though Because However Meanwhile Now "
    "Then Not No Some Many Most All Both Each Several Another Other What Who Why How Where Which Last Next Earlier "
    "Later Also Still Even"
)

TEXT = TextWords(
    abbreviations=frozenset(f"{_TITLES} {_MONTHS} {_SMALL_WORDS}".split()),
    numbered_abbreviations=frozenset(_REFERENCES.split()),
    closing_abbreviations=frozenset(f"{_BODIES} {_STATES}".split()),
    dotted_abbreviations=frozenset(_DOTTED.split()),
    clock_abbreviations=frozenset(_CLOCK.split()),
    clock_continuations=frozenset(_AFTER_CLOCK.split()),
    sentence_openers=frozenset(_OPENERS.split()),
)
