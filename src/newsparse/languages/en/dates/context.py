"""What stands around English dates: prepositions, modifiers, words that tell the tense."""

from newsparse.languages.schema.dates import Lead, Tense

_COUNTED = frozenset({"duration"})

LEADS = (
    Lead(words=("more", "than"), modifier="MORE_THAN"),
    Lead(words=("less", "than"), modifier="LESS_THAN"),
    Lead(words=("fewer", "than"), modifier="LESS_THAN", kinds=_COUNTED),
    Lead(words=("at", "least"), modifier="EQUAL_OR_MORE", kinds=_COUNTED),
    Lead(words=("at", "most"), modifier="EQUAL_OR_LESS", kinds=_COUNTED),
    Lead(words=("up", "to"), modifier="EQUAL_OR_LESS", kinds=_COUNTED),
    Lead(words=("no", "more", "than"), modifier="EQUAL_OR_LESS", kinds=_COUNTED),
    Lead(words=("no", "less", "than"), modifier="EQUAL_OR_MORE", kinds=_COUNTED),
    Lead(words=("nearly",), modifier="LESS_THAN", outside=_COUNTED),
    Lead(words=("almost",), modifier="LESS_THAN", outside=_COUNTED),
    Lead(words=("around",), modifier="APPROX", outside=_COUNTED),
    Lead(words=("circa",), modifier="APPROX"),
    Lead(words=("roughly",), modifier="APPROX", outside=_COUNTED),
    Lead(words=("approximately",), modifier="APPROX", outside=_COUNTED),
    Lead(words=("some",), modifier="APPROX", kinds=_COUNTED, counted=True, outside=_COUNTED),
    Lead(words=("about",), modifier="APPROX", counted=True, outside=_COUNTED),
    Lead(words=("over",), modifier="MORE_THAN", kinds=frozenset({"date"}), counted=True),
)

#: The preposition, the modifier, and the side that it opens.
OPENERS = {
    "since": ("AFTER", "end"),
    "after": ("AFTER", "end"),
    "until": ("BEFORE", "start"),
    "till": ("BEFORE", "start"),
    "before": ("BEFORE", "start"),
    "by": ("ON_OR_BEFORE", "start"),
}

JOINERS = frozenset({"to", "-", "–", "—", "and", "or", "through", "until", "till", ","})

YEAR_PREPOSITIONS = frozenset(
    "in since by until till before after during from of between to through for circa around late early mid than".split()
)

TENSE = Tense(
    future=frozenset(
        "will would shall scheduled expected due plans planned plan planning expects hopes may could should can "
        "next upcoming intends begins starts 'll ’ll won't won’t going must".split()
    ),
    past=frozenset(
        "said was were had did has have been told began ran won lost met came took made got went fell rose left held "
        "became gave saw brought agreed sold bought fled hit shot spent stood struck taught thought threw wore broke chose drew drove fought flew forgot grew hid knew lay met sang sank sat shook slept stole stuck swore swam tore woke understood found paid sent kept led wrote spoke broke says".split()
    ),
    past_endings=("ed",),
    ahead=frozenset("by until till before".split()),
    behind=frozenset("since".split()),
)

#: Only zones that mean one thing everywhere; EST, IST, BST and their like keep their names and no offset.
ZONES = {"GMT": 0, "UTC": 0}
