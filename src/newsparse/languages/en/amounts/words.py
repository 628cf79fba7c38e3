"""English words around amounts: links, modifiers, months, what makes a numeral a label, what ends a noun phrase."""

WORD_CLASSES = {
    "the": ("the", "its", "their", "his", "her", "our", "my", "your", "these", "those"),
    "to": ("to",),
    "between": ("between",),
    "or": ("or",),
    "further": ("more", "additional", "further", "extra"),
    "ago": ("ago", "earlier", "later", "before", "after", "since"),
    "most": ("most",),
    "in": ("in",),
    "out": ("out",),
    "per": ("per",),
    "each": ("each", "apiece"),
    "dot": (".",),
    "comma": (",",),
    "close": (")",),
    "slash": ("/",),
    "fraction_slash": ("⁄",),
    "plus": ("+",),
    "minus": ("minus",),
    "percent": ("percent", "%", "pct", "pc", "percentage", "％"),
    "cent": ("cent",),
    "point": ("point", "points", "pts"),
    "basis": ("basis",),
    "time_of_count": ("times",),
    "pronoun": ("he", "she"),
    "is": ("is", "was", "turned", "turns", "be", "turn", "turning"),
    "aged": ("aged", "age", "ages"),
    "clock_word": ("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "gmt", "bst", "ET", "EST"),
    "grand": ("grand",),
    "rate_noun": (
        "share", "head", "piece", "pop", "unit", "household", "customer", "ticket", "seat",
        "vote", "copy", "bottle", "plate", "employee", "student", "user", "vehicle", "word",
        "side", "serving", "trip", "ride", "child", "patient", "worker", "passenger", "capita",
    ),
    "label": (
        "section", "chapter", "page", "pages", "Article", "game", "round", "route", "highway", "flight", "form", "no",
        "phase", "type", "level", "channel", "item", "version", "gate", "figure", "Table", "district", "tier", "grade",
        "episode", "season", "volume", "act", "proposition", "Clause", "stage", "class", "category", "model",
        "number", "interstate", "matchday", "lap", "hole", "part", "room", "step", "rule", "line", "group", "under",
        "#",
    ),
    "stop": (
        "about", "above", "across", "again", "against", "along", "already", "also", "although", "among",
        "amid", "are", "around", "as", "at", "away", "back", "because", "been", "behind", "being", "below",
        "beyond", "but", "by", "could", "did", "do", "does", "down", "due", "during", "either", "even",
        "except", "for", "from", "had", "has", "have", "having", "here", "how", "however", "i", "if", "including",
        "inside", "into", "it", "just", "like", "might", "must", "near", "no", "nor",
        "not", "now", "off", "on", "only", "onto", "out of", "over", "rather", "said", "says", "so", "some",
        "still", "such", "than", "that", "them", "then", "they", "this", "though", "through", "throughout",
        "till", "too", "toward", "towards", "under", "until", "up", "upon", "versus", "via", "vs", "we", "went",
        "were", "what", "when", "where", "whether", "which", "while", "who", "whom", "whose", "why", "will", "with",
        "within", "without", "would", "yet", "you", "him", "me", "should", "became", "become", "came", "come", "got",
        "get", "made", "make", "left", "took", "take", "won't", "isn't", "wasn't", "didn't", "won", "would've",
        "according", "compared", "respectively", "total", "each other", "another", "says", "added", "told", "took",
        "began", "lost", "died", "rose", "fell", "saw", "ended", "remains", "is", "was", "wants", "needs",
        "less", "fewer", "nearly", "almost", "roughly", "approximately", "ahead", "apart", "together",
    ),
}  # fmt: skip

EXACT_CLASSES = {
    "modal": ("may", "can", "us", "all"),
    "month": (
        *tuple(
            form
            for name in [
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ]
            for form in (name, name[:3], name.upper())
        ),
        "Sept",
    ),
    "weekday": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}

#: Modifiers before an amount, the longest first match.
BEFORE = {
    "about": "approx", "around": "approx", "roughly": "approx", "approximately": "approx", "nearly": "approx",
    "almost": "approx", "some": "approx", "circa": "approx", "estimated": "approx", "close to": "approx",
    "approx": "approx", "~": "approx", "≈": "approx", "an estimated": "approx", "or so": "approx",
    "in the region of": "approx", "just about": "approx", "just under": "less_than", "just over": "more_than",
    "more than": "more_than", "over": "more_than", "above": "more_than",
    "greater than": "more_than", "well over": "more_than", "in excess of": "more_than", "upwards of": "more_than",
    "exceeding": "more_than", "exceeded": "more_than", "higher than": "more_than", "longer than": "more_than",
    "older than": "more_than", ">": "more_than", "no fewer than": "at_least", "no less than": "at_least",
    "not less than": "at_least", "at least": "at_least", "a minimum of": "at_least", "minimum of": "at_least",
    "≥": "at_least", "less than": "less_than", "fewer than": "less_than", "under": "less_than", "below": "less_than",
    "lower than": "less_than", "younger than": "less_than", "shy of": "less_than", "<": "less_than",
    "up to": "at_most", "no more than": "at_most", "not more than": "at_most", "as many as": "at_most",
    "as much as": "at_most", "at most": "at_most", "a maximum of": "at_most", "maximum of": "at_most",
    "≤": "at_most", "well under": "less_than", "as little as": "at_least", "as few as": "at_least",
}  # fmt: skip

#: Modifiers after an amount.
AFTER = {
    "or so": "approx", "or thereabouts": "approx", "or more": "at_least", "or over": "at_least", "or above": "at_least",
    "or older": "at_least", "and over": "at_least", "and older": "at_least", "or less": "at_most",
    "or fewer": "at_most", "or under": "at_most", "or younger": "at_most", "or below": "at_most", "plus": "at_least",
}  # fmt: skip

#: Verbs and nouns of change: "rose from 4 to 5" is two amounts, "from 4 to 5" alone is a range.
CHANGES = frozenset(
    [
        "rose",
        "rise",
        "rises",
        "rising",
        "fell",
        "fall",
        "falls",
        "falling",
        "dropped",
        "drop",
        "drops",
        "dropping",
        "increased",
        "increase",
        "increases",
        "increasing",
        "decreased",
        "decrease",
        "decreases",
        "cut",
        "cuts",
        "cutting",
        "raised",
        "raise",
        "raises",
        "raising",
        "lowered",
        "lower",
        "lowers",
        "went",
        "jumped",
        "jump",
        "jumps",
        "slipped",
        "slid",
        "slowed",
        "slow",
        "slows",
        "climbed",
        "climb",
        "climbs",
        "grew",
        "grow",
        "grows",
        "gained",
        "declined",
        "decline",
        "declines",
        "dipped",
        "surged",
        "soared",
        "tumbled",
        "plunged",
        "reduced",
        "reduce",
        "widened",
        "narrowed",
        "moved",
        "changed",
        "down",
        "up",
        "boosted",
        "boost",
        "doubled",
        "tripled",
        "swelled",
        "shrank",
        "eased",
    ]
)

#: What stands after "N-" without being counted: "two-way", "one-time".
UNCOUNTED = frozenset(
    [
        "way",
        "time",
        "sided",
        "off",
        "fold",
        "faced",
        "tier",
        "pronged",
        "one",
        "thirds",
        "quarters",
        "half",
        "nil",
        "all",
        "up",
        "strong",
        "plus",
        "odd",
        "under",
    ]
)

#: Determiners after which "one" is a pronoun.
PRONOMINAL = frozenset(["the", "this", "no", "any", "every", "each", "which", "another", "someone", "latter", "former"])

#: Fixed singulars.
SINGULARS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "lives": "life", "wives": "wife", "knives": "knife", "wolves": "wolf", "leaves": "leaf",
    "halves": "half", "shelves": "shelf", "thieves": "thief", "criteria": "criterion", "phenomena": "phenomenon",
    "media": "medium", "staff": "staff", "police": "police", "aircraft": "aircraft", "sheep": "sheep",
    "fish": "fish", "series": "series", "species": "species", "troops": "troop", "personnel": "personnel",
    "crises": "crisis", "analyses": "analysis", "buses": "bus", "viruses": "virus", "movies": "movie",
    "cookies": "cookie", "zombies": "zombie", "selfies": "selfie", "horsepower": "horsepower",
    "spacecraft": "spacecraft",
    "congressmen": "congressman", "policemen": "policeman", "firefighters": "firefighter", "crew": "crew",
    "salmon": "salmon", "cattle": "cattle", "gentlemen": "gentleman", "businessmen": "businessman", "data": "data",
    "servicemen": "serviceman", "grandchildren": "grandchild", "pence": "penny", "dice": "die", "cent": "cent",
    "hooves": "hoof", "ties": "tie", "lies": "lie", "pies": "pie", "calories": "calorie", "shoes": "shoe",
}  # fmt: skip

#: Endings of a plural and of its singular, the first that fits.
ENDINGS = (
    ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zzes", "zz"), ("ties", "ty"), ("ies", "y"),
    ("oes", "o"), ("s", ""),
)  # fmt: skip

#: Endings of words that look plural without being so.
NOT_PLURAL = ("ss", "us", "is", "'s", "’s")

#: Plurals that stand before another plural: "sports teams".
MODIFYING_PLURALS = frozenset(
    ["sports", "arms", "savings", "goods", "systems", "communications", "operations", "sales", "news", "jobs"]
)
