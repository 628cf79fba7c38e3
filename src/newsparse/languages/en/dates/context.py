"""What stands around English dates: prepositions, modifiers, words that tell the tense."""

from newsparse.languages.schema.dates import Lead, Tense

_COUNTED = frozenset({"duration"})
_PLACED = frozenset({"date", "time"})

#: Words that belong to a length or to so long ago, and modify it.
_MODIFYING = {
    "more than": "MORE_THAN", "longer than": "MORE_THAN", "just over": "MORE_THAN", "well over": "MORE_THAN",
    "slightly over": "MORE_THAN", "a little over": "MORE_THAN", "slightly more than": "MORE_THAN",
    "little more than": "MORE_THAN", "a little more than": "MORE_THAN", "less than": "LESS_THAN",
    "just under": "LESS_THAN", "under": "LESS_THAN", "close to": "LESS_THAN", "not quite": "LESS_THAN",
    "slightly less than": "LESS_THAN", "a little less than": "LESS_THAN",
}  # fmt: skip
_BOUNDING = {
    "fewer than": "LESS_THAN", "at least": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS", "no less than": "EQUAL_OR_MORE", "not more than": "EQUAL_OR_LESS",
    "not less than": "EQUAL_OR_MORE", "no longer than": "EQUAL_OR_LESS", "no fewer than": "EQUAL_OR_MORE",
}  # fmt: skip
_NEARING = {
    "nearly": "LESS_THAN", "almost": "LESS_THAN", "around": "APPROX", "circa": "APPROX", "roughly": "APPROX",
    "approximately": "APPROX",
}  # fmt: skip
#: Words that modify from outside what they stand before.
_OUTSIDE = {"early in": "START", "early on": "START", "late in": "END", "late on": "END",
            "no later than": "ON_OR_BEFORE", "no earlier than": "ON_OR_AFTER",
            "on or before": "ON_OR_BEFORE", "on or after": "ON_OR_AFTER"}  # fmt: skip
_BEFORE_OVER = ("took", "takes", "take", "for", "after", "spent", "lasted", "in", "of", "served", "waited")

LEADS = (
    *(Lead(words=tuple(words.split()), modifier=told, counted=True) for words, told in _MODIFYING.items()),
    *(Lead(words=tuple(words.split()), modifier=told, kinds=_COUNTED) for words, told in _BOUNDING.items()),
    *(Lead(words=(word,), modifier=told) for word, told in _NEARING.items()),
    *(
        Lead(words=tuple(words.split()), modifier=told, kinds=_PLACED, outside=_PLACED)
        for words, told in _OUTSIDE.items()
    ),
    Lead(words=("some",), modifier="APPROX", kinds=_COUNTED | {"date"}, counted=True),
    Lead(words=("about",), modifier="APPROX", counted=True),
    Lead(words=("prior", "to"), modifier="BEFORE", kinds=_PLACED, outside=_PLACED, opens="start"),
    Lead(words=("over",), modifier="MORE_THAN", kinds=frozenset({"date"}), counted=True),
    # Before a length "over" may say during, which only the word before it tells.
    *(
        Lead(words=(word, "over"), modifier="MORE_THAN", kinds=_COUNTED, counted=True, outside=_COUNTED)
        for word in _BEFORE_OVER
    ),
)

#: The preposition, the modifier, and the side that it opens.
OPENERS = {
    "since": ("AFTER", "end"),
    "after": ("AFTER", "end"),
    "until": ("BEFORE", "start"),
    "till": ("BEFORE", "start"),
    "before": ("BEFORE", "start"),
    "by": ("ON_OR_BEFORE", "start"),
    "through": ("ON_OR_BEFORE", "start"),
    "starting": ("ON_OR_AFTER", "end"),
    "beginning": ("ON_OR_AFTER", "end"),
    "commencing": ("ON_OR_AFTER", "end"),
    "effective": ("ON_OR_AFTER", "end"),
}

#: Of these, what says all of what has its article behind it.
THROUGHOUT = frozenset({"through"})

RANGE_JOINERS = frozenset({"to", "-", "–", "—", "through", "until", "till"})

JOINERS = RANGE_JOINERS | {"and", "or", ","}

CLOSERS = frozenset({"ended", "ending", "to", "through"})

COMPARING = frozenset({"from", "than", "against", "versus", "vs", "compared", "comparing"})

YEAR_PREPOSITIONS = frozenset(
    [
        "in",
        "since",
        "by",
        "until",
        "till",
        "before",
        "after",
        "during",
        "from",
        "of",
        "between",
        "to",
        "through",
        "for",
        "circa",
        "around",
        "late",
        "early",
        "mid",
        "than",
    ]
)

_MODALS = "will would shall must may might could should can"
_FUTURE = f"""
{_MODALS} 'll ’ll won't won’t wouldn't wouldn’t can't can’t cannot shouldn't shouldn’t going
be scheduled slated expected due likely possible poised planned planning expect expects hopes intends
aims vows upcoming tomorrow deadline begins starts opens closes ends expires runs lasts resumes returns arrives
leaves departs goes go takes comes meets meet host hosts visits faces face kicks airs premieres launches convenes heads
travels plays play holds hold speaks reopens restarts debuts unveils votes decides decide hears hear gathers gather
releases addresses appears retires joins turns celebrates starting seeking awaiting begin resume convene expire
arrive depart payable redemption redeemable maturing mature matures braces brace bracing
"""
#: Of these, what is a noun too.
_NOUNS = """
host hosts hopes aims vows visits faces face launches heads travels plays play holds hold votes releases addresses
turns starts runs returns opens closes ends leaves kicks comes deadline
"""
_DETERMINERS = "a an the his her its their our my your this that these those any some no of in two three four 's ’s"
_EVENTS = """
election elections vote votes meeting meetings summit referendum deadline convention conference hearing trial contract
contracts futures games tournament festival session talks primary runoff polls ballot concert tour
"""
_BOOKED = """
cancel cancels canceled cancelled canceling cancelling schedule schedules booked book books called calls rescheduled
announced ordered set slated
"""
_HAPPENED = """
ruling verdict attack attacks bombing bombings blast blasts explosion explosions crash shooting shootings killing
killings murder murders arrest arrests raid raids massacre quake earthquake storm hurricane tornado flood floods fire
plunge drop fall decline slide rout rally gain gains rise loss losses close win victory defeat announcement statement
remarks comments violence clashes riot riots rioting unrest coup assault ambush
"""
_PAST = """
said was were had did has have been told says began ran won lost met came took made got went fell rose left held
became gave saw brought sold bought fled hit shot spent stood struck taught thought threw wore broke chose drew drove
fought flew forgot grew hid knew lay sang sank sat shook slept stole stuck swore swam tore woke understood found paid
sent kept led wrote spoke ate beat bent bit blew bred built burst caught dealt dug drank fed felt froze hung heard
laid lent lit meant overtook overturned put quit rang read rode sought shrank shut slid slit spun split spread sprang
stung swept swung underwent undertook withdrew wound arose awoke befell bore broadcast clung crept dreamt forbade
foresaw forgave leapt misled mistook outdid overcame overheard oversaw overthrew rebuilt repaid retook rewrote shed
shone sped strode strove upheld wept withheld withstood wrung seen known given taken shown born done gone begun broken
chosen drawn driven fallen flown forgotten frozen grown hidden risen shaken stolen sworn thrown torn withdrawn worn
written spoken beaten overthrown couldn't couldn’t wasn't wasn’t weren't weren’t hasn't hasn’t haven't haven’t
"""

#: What an infinitive behind it lies ahead of.
_INTENDING = """
is are 's ’s set vowed vow vows pledged pledge pledges promised promise promises agreed agree agrees planned hoped
hope hopes intended intend intends intending wanted want wants wanting wished wish need needs needed expected expect
decided decide decides offered offer offers threatened threaten threatens ordered asked urged scheduled prepared
preparing prepare prepares ready seeking seek seeks sought trying try tries aim aiming aimed due plan plans planning
bound obliged required willing unlikely likely eager poised entitled deadline
"""

TENSE = Tense(
    future=frozenset(_FUTURE.split()),
    future_pairs=frozenset(
        {(word, "to") for word in _INTENDING.split()}
        | {
            ("set", "for"),
            ("in", "for"),
            ("is", "forecast"),
            ("are", "forecast"),
            ("of", "record"),
            ("extended", "to"),
            ("extended", "through"),
            ("postponed", "to"),
            ("adjourned", "to"),
            ("rescheduled", "to"),
            ("rescheduled", "for"),
            ("postponed", "for"),
            ("is", "closed"),
            ("are", "closed"),
            ("forecast", "to"),
            ("forecast", "for"),
            ("polls", "open"),
            ("polls", "close"),
            ("doors", "open"),
            ("talks", "open"),
        }
    ),
    past=frozenset(_PAST.split()),
    past_pairs=frozenset({("could", "not")}),
    past_endings=("ed",),
    passives=frozenset({"be", "being", "is", "are", "am"}),
    perfect=frozenset({"had", "hadn't", "hadn’t", "did", "didn't", "didn’t", "couldn't", "couldn’t"}),
    ahead=frozenset({"by", "until", "till", "as", "through"}),
    arriving=frozenset({"by", "through"}),
    events=frozenset(_EVENTS.split()),
    governing=frozenset({"in", "on", "during"}),
    booking=frozenset({"for"}),
    booked=frozenset(_BOOKED.split()),
    lasting=frozenset({"ran", "lasted", "remained", "stayed", "worked", "lived", "served", "continued", "reigned"}),
    behind=frozenset({"since"}),
    nouns=frozenset(_NOUNS.split()),
    determiners=frozenset(_DETERMINERS.split()),
    infinitives=frozenset({"to", "not", *_MODALS.split()}),
    happened=frozenset(_HAPPENED.split()),
    delivering=frozenset({"delivery", "settlement", "deliveries"}),
)

#: Only zones that mean one thing everywhere; EST, IST, BST and their like keep their names and no offset.
ZONES = {"GMT": 0, "UTC": 0}
