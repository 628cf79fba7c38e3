"""English for speakers: titles, role nouns, pronouns, first names by gender, nouns of bodies and groups."""

from newsparse.languages.en.quotes.bodies import BODIES, BODY_WORDS, DEMONYMS, DOCUMENTS, GROUPS, STANDINS
from newsparse.languages.en.quotes.first_names import EITHER, FEMALE, MALE, PLACES
from newsparse.languages.en.quotes.names import AFTER_NAME, BARE_ROLES, CLAUSE_OPENERS, THING_OPENERS, THINGS
from newsparse.languages.en.quotes.roles import ROLE_PARTS, ROLES, TITLES
from newsparse.languages.schema.quotes import SpeakerWords

#: Words that a name cannot be or begin with, though capitalised.
_NOT_NAMES = (
    "KC QC SC MP MPs MSP MLA MEP MBE OBE CBE KBE DBE PhD MD RN AO AM The A An In On At By For From With As And But "
    "Or So If When While After Before Since Because Although Though This That These Those It He She They We I You "
    "His Her Their Its Our My Your Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March "
    "April May June July August September October November December Not No Yes Now Then There Here What Who Why How "
    "Where Which Last Next Earlier Later Also Still Even Some Many Most All Both Each Several Another Other Others "
    "However Meanwhile To Of According Asked Following Including Meeting Addressing Citing Noting Calling Saying "
    "Given Between Across Inside Outside Within Without Against About Above Below Beyond Near Around Along Amid "
    "Behind Beside Besides Beneath Through Throughout Toward Towards Upon Via Per Than Thus Hence Perhaps Maybe "
    "Indeed Instead Again Soon Recently Today Yesterday Tomorrow Tonight Ever Never Always Often Sometimes Usually "
    "Finally Eventually Ultimately Initially Currently Previously Critically Nobody Everybody Everyone Someone "
    "Anyone Nothing Everything Something Anything None Neither Either Nor Yet Well Oh Ok Okay Please Thank Thanks "
    "Let Do Does Did Has Have Had Is Are Was Were Be Been Being Can Could Will Would Shall Should Must Might Whose "
    "Whom Whether Whatever Whoever Much More Less Few Six Seven Eight Nine Ten One Two Three Four Five Under Over "
    "Excluding Having Replacing Beating Joining Facing Naming Praising "
    "During Among Like Once Such Until Despite Speaking Writing Every Just Only "
    "Sales Profit Profits Revenue Revenues Earnings Turnover Shares Prices Costs Orders Deliveries Losses Margins "
    "Exports Imports Wages Local Veteran Senior Outspoken Longtime Embattled Disgraced Ousted Outgoing Incoming "
)
_COMPOUNDS = (
    "of two three four five six seven eight nine "
    "based born led backed bred owned run elect to in a style area wide like only made built funded trained "
    "educated controlled friendly speaking and era bound themed inspired born-again old year "
)

#: What follows the name of a member's place: of parliaments and assemblies, one and several.
_SEATS = "MP MPs MSP MSPs MLA MLAs MEP MEPs MPP MPA MNA MLC MCA MHA MK MS TD TDs"

SPEAKERS = SpeakerWords(
    titles=frozenset(TITLES.split()),
    genders={"Mr": "m", "Sir": "m", "Lord": "m", "Congressman": "m", "Chairman": "m", "Spokesman": "m", "King": "m",
             "Prince": "m", "Pope": "m", "Father": "m", "Councilman": "m", "Mrs": "f", "Ms": "f", "Miss": "f",
             "Dame": "f", "Lady": "f", "Congresswoman": "f", "Chairwoman": "f", "Spokeswoman": "f", "Queen": "f",
             "Princess": "f", "Councilwoman": "f"},
    roles={pair.partition(":")[0]: pair.partition(":")[2] for pair in ROLES.split()},
    pronouns={
        "he": "m", "she": "f", "him": "m", "her": "f", "his": "m", "they": "p", "their": "p", "it": "n", "it's": "n",
        "its": "n",
    },
    subjects={"he": "m", "she": "f"},
    unnamed=frozenset({"q", "a", "question", "answer", "interviewer", "nobody"}),
    possessives=frozenset({"its", "his", "her", "their"}),
    relatives=frozenset({"who", "which", "that"}),
    first_names={
        **dict.fromkeys(EITHER.split(), ""), **dict.fromkeys(MALE.split(), "m"), **dict.fromkeys(FEMALE.split(), "f"),
    },
    places=frozenset(PLACES.split()),
    who="who",
    body_words=frozenset(BODY_WORDS.split()),
    bodies=frozenset(BODIES.split()),
    groups=frozenset(GROUPS.split()),
    particles=frozenset([
            "von", "van", "der", "den", "de", "la", "del", "di", "da", "al", "bin", "el", "ter", "le", "du", "dos",
            "ben",
        ]),
    suffixes=frozenset({"Jr", "Sr", "II", "III", "IV"}),
    not_names=frozenset(_NOT_NAMES.split()),
    articles=frozenset({"the", "The"}),
    prepositions=frozenset(
        [
            "in", "for", "at", "from", "with", "by", "to", "on", "about", "against", "into", "of", "under", "over",
            "between", "among", "near", "behind", "via", "versus", "than", "like",
        ]
    ),
    locatives=frozenset({"in", "at", "near", "from"}),
    inner_links=frozenset({"of", "for"}),
    links=frozenset({"of", "for", "at", "with", "from", "in"}),
    title_roles={
        "Sen": ("senator",), "Senator": ("senator",), "Rep": ("representative", "congressman", "congresswoman"),
        "Gov": ("governor",), "Gen": ("general",), "Prof": ("professor",), "Dr": ("doctor",), "Capt": ("captain",),
        "Col": ("colonel",), "Lt": ("lieutenant",), "Maj": ("major",), "Sgt": ("sergeant",), "Adm": ("admiral",),
        "Amb": ("ambassador",), "Cllr": ("councillor",), "Coun": ("councillor",), "Supt": ("superintendent",),
        "Insp": ("inspector",), "Det": ("detective",), "DI": ("detective", "inspector"), "DC": ("detective",),
        "DS": ("detective",), "DCI": ("detective",), "PC": ("officer", "constable"), "Atty": ("attorney",),
        "Rev": ("reverend",), "Fr": ("priest",), "Sr": ("sister",), "Pope": ("pope", "pontiff"),
        "Justice": ("justice", "judge"), "Judge": ("judge",), "Lord": ("peer",), "Lady": ("peer",),
        "Congressman": ("congressman", "representative"), "Congresswoman": ("congresswoman", "representative"),
        "Premier": ("premier",), "Minister": ("minister",), "Secretary": ("secretary",), "CEO": ("chief executive",),
        "Pres": ("president",), "Archbishop": ("archbishop",), "Rabbi": ("rabbi",), "Imam": ("imam",),
    },
    role_parts=frozenset(ROLE_PARTS.split()),
    ranks=frozenset(
        {"prime", "deputy", "vice", "chief", "assistant", "acting", "former", "ex", "shadow", "interim", "retired"}
    ),
    seats=frozenset(_SEATS.split()),
    bare_roles=frozenset(BARE_ROLES.split()),
    not_appositions=frozenset({"whose", "whom", "where", "when", "while", "after", "before", "because", "if", "as"}),
    verbal_links=frozenset({"to", "with", "by", "about", "against", "into", "on", "like", "than", "that"}),
    copulas=frozenset({"is", "was", "are", "were"}),
    demonyms=frozenset(DEMONYMS.split()),
    standins=frozenset(STANDINS.split()),
    documents=frozenset(DOCUMENTS.split()),
    compounds=frozenset(_COMPOUNDS.split()),
    determiners=frozenset({"the", "a", "an", "this", "that", "these", "those"}),
    definites=frozenset({"the", "this", "that", "these", "those"}),
    things=frozenset(THINGS.split()),
    thing_openers=frozenset(THING_OPENERS.split()),
    shortened=frozenset({"St", "Ft", "Mt", "Ste"}),
    participles=("ing",),
    joiners=frozenset({"and", "&"}),
    openers=frozenset(
        ["While", "When", "As", "If", "Although", "Though", "Because", "Since", "After", "Before", "But", "And", "So"]
    ),
    clause_openers=frozenset(CLAUSE_OPENERS.split()),
    after_name=frozenset(AFTER_NAME.split()),
)  # fmt: skip
