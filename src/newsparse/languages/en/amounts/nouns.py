"""English nouns: what ends a counted noun, and its singular."""

_SINGULARS = """
    people person|men man|women woman|feet foot|teeth tooth|mice mouse|geese goose|oxen ox|dice die|pence penny
    pennies penny|children child|lives life|wives wife|knives knife|wolves wolf|leaves leaf|halves half
    shelves shelf|thieves thief|loaves loaf|calves calf|scarves scarf|hooves hoof|elves elf
    housewives housewife|midwives midwife|jackknives jackknife|criteria criterion|phenomena phenomenon
    media medium|bacteria bacterium|memoranda memorandum|referenda referendum|stadia stadium|alumni alumnus
    fungi fungus|cacti cactus|nuclei nucleus|syllabi syllabus|radii radius|larvae larva|vertebrae vertebra
    formulae formula|antennae antenna|indices index|matrices matrix|vertices vertex|appendices appendix
    theses thesis|hypotheses hypothesis|oases oasis|diagnoses diagnosis|crises crisis|axes axe
    analyses analysis|paralyses paralysis|parentheses parenthesis|passersby passerby|troops troop|buses bus
    viruses virus|bonuses bonus|campuses campus|circuses circus|caucuses caucus|walruses walrus
    surpluses surplus|statuses status|censuses census|geniuses genius|pluses plus|octopuses octopus|gases gas
    lenses lens|biases bias|atlases atlas|canvases canvas|choruses chorus|quizzes quiz|minibuses minibus
    foetuses foetus|headaches headache|toothaches toothache|caches cache|niches niche|avalanches avalanche
    psyches psyche|movies movie|cookies cookie|zombies zombie
    selfies selfie|calories calorie|ties tie|lies lie
    pies pie|brownies brownie|rookies rookie|smoothies smoothie|bookies bookie|goalies goalie|genies genie
    prairies prairie|hoodies hoodie|junkies junkie|hippies hippie|freebies freebie|birdies birdie|bogies bogie
    eagles eagle|indies indie|newbies newbie|shoes shoe|toes toe|foes foe|canoes canoe|woes woe|oboes oboe
    horseshoes horseshoe|hoes hoe|pts point
"""

_INVARIABLE = (
    "staff police aircraft sheep fish series species personnel horsepower spacecraft crew salmon cattle data cent deer "
    "bison moose elk swine offspring corps clergy kin shrimp squid trout tuna cod hovercraft watercraft head "
    "crossroads headquarters barracks gallows means innings grouse livestock faculty"
)

#: Fixed singulars, and nouns without a plural form.
SINGULARS = {row.split()[0]: row.split()[1] for line in _SINGULARS.strip().split("\n") for row in line.split("|")} | {
    noun: noun for noun in _INVARIABLE.split()
}

#: Endings of a plural and of its singular, the first that fits.
ENDINGS = (
    ("men", "man"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zzes", "zz"), ("ties", "ty"),
    ("ies", "y"), ("oes", "o"), ("s", ""),
)  # fmt: skip

#: Endings of words that look plural without being so.
NOT_PLURAL = (
    "ss", "us", "is", "'s", "’s", "regimen", "specimen", "abdomen", "acumen", "yemen", "semen", "ramen", "stamen",
)  # fmt: skip

_SINGULAR_IN_S = (
    "texas kansas arkansas dallas vegas athens wales naples brussels james charles adams williams jones reuters mars "
    "physics mathematics economics politics athletics gymnastics electronics lens pancreas bias alias chaos cosmos "
    "laos lagos christmas gas atlas canvas news always perhaps besides towards afterwards overseas indoors outdoors "
    "downstairs upstairs whereas sometimes across thus yes has was as its his hers theirs ours yours does goes says "
    "honduras philippines netherlands maldives bahamas seychelles cyprus andes alps hughes holmes stevens daniels "
    "edwards roberts rogers peters walters collins matthews phillips simmons hopkins jenkins perkins sanders saunders "
    "hayes rhodes thomas nicholas douglas depends belongs seems appears includes contains consists exists relies "
    "happens occurs becomes requires receives comes gets brings keeps begins believes thinks knows sees hears tells "
    "sends asks allows provides remains continues expects agrees announces argues arrives avoids chooses comprises "
    "creates delivers describes enables ensures enjoys explains follows grows improves insists introduces joins "
    "learns manages operates owns pays prefers produces proves publishes receives recommends reflects refuses rejects "
    "represents retains reveals sells serves speaks spends succeeds suggests tends tries varies weighs writes "
    "indicates signifies denotes equals lacks deserves owes earns lucas judas versus plus minus nowadays likewise "
    "hereabouts"
)
#: Words that end like a plural without being one.
SINGULAR_IN_S = frozenset(_SINGULAR_IN_S.split())

_MODIFYING_PLURALS = (
    "sports arms savings goods systems communications operations sales news jobs drugs women customs weapons "
    "forces materials services securities futures earnings claims benefits rights awards games parts accounts "
    "admissions careers teachers veterans headquarters schools works public-works humanities resources relations "
    "affairs police crew staff data fish cattle aircraft livestock species series media head electronics plastics "
    "textiles metals foods foodstuffs explosives narcotics utilities telecoms singles doubles heavyweights "
    "highways roads trades honours honors standards appeals elections"
)
#: Plurals that stand before another plural: "sports teams".
MODIFYING_PLURALS = frozenset(_MODIFYING_PLURALS.split())

_UNCOUNTED = (
    "way time sided off fold faced tier pronged one thirds quarters half nil all up strong plus odd under figure "
    "digit deep wide long high tall thick hand handed"
)
#: What stands after "N-" without being counted: "two-way", "one-time".
UNCOUNTED = frozenset(_UNCOUNTED.split())

#: Plural magnitudes that are other nouns too ("test scores").
ALSO_PLENTY = frozenset(["scores", "tens"])

#: What stands after "N-" before the name of a team: "ten-man Rovers".
SIDES = frozenset(["man", "men", "player"])

_PRONOMINAL = "the this no any every each which another someone latter former does do did"
#: Determiners after which "one" is a pronoun.
PRONOMINAL = frozenset(_PRONOMINAL.split())

#: Pronouns after "of": "sixteen of them".
PRONOUNS = frozenset(["them", "us", "you", "those", "these", "whom", "which"])

#: What closes the name of a company, often with a full stop.
COMPANIES = frozenset(["Corp", "Co", "Inc", "Ltd", "Bros", "Cos"])

#: Quantifiers between "of" and the noun of a whole: "one of the many reasons".
QUANTIFIERS = frozenset(["many", "several", "few", "numerous", "various"])

_TITLES = "Mr Mrs Ms Dr Sen Rep Gov Gen Lt Col Capt Sgt Prof Rev Messrs Hon St Jr Sr"
#: Titles with a full stop.
TITLES = frozenset(_TITLES.split())
