"""English bylines: how they begin, what stands between names, what comes after them."""

from newsparse.languages.schema.structure import BylineWords

_ROLES = (
    "staff writer",
    "staff writers",
    "staff reporter",
    "staff",
    "reporter",
    "reporters",
    "correspondent",
    "writer",
    "editor",
    "columnist",
    "journalist",
    "producer",
    "contributor",
    "bureau chief",
    "political editor",
    "special to",
    "senior",
    "chief",
    "deputy",
    "associate",
    "assistant",
    "contributing",
    "freelance",
    "guest",
    "managing",
    "executive",
    "digital",
    "news",
    "business",
    "science",
    "health",
    "sports",
    "technology",
    "political",
    "politics",
    "national",
    "foreign",
    "education",
    "environment",
    "crime",
    "investigations",
    "diplomatic",
    "economics",
    "features",
    "photographer",
    "author",
    "director",
)

_KICKERS = (
    "world north south east west northern southern eastern western central upper lower middle united states kingdom "
    "new old city county "
    "town state national nation international global local region regional district province republic union europe "
    "european asia asian "
    "africa african america american americas pacific atlantic arctic korea china india russia ukraine israel gaza "
    "iran iraq syria "
    "zealand australia canada britain england scotland wales ireland zone coast valley river lake island islands "
    "bay harbour harbor port "
    "beach park street road avenue square hills heights crime court courts law justice climate money business "
    "markets market finance "
    "economy tech technology gadgets gaming games culture arts art film films movie movies music book books theatre "
    "theater television tv "
    "radio travel food drink recipes style fashion beauty life living lifestyle home house homes garden property "
    "real estate wellness "
    "health care medical medicine science space environment energy oil gas nature wildlife weather animals opinion "
    "analysis comment "
    "commentary column letters letter review reviews interview feature features special report reports "
    "investigation investigations "
    "exclusive breaking live updates update latest top story stories headlines video videos photo photos gallery "
    "picture pictures podcast "
    "podcasts newsletter newsletters magazine weekend sunday daily weekly morning evening sport sports football "
    "soccer cricket rugby "
    "tennis golf cycling athletics boxing racing motorsport baseball basketball hockey nfl nba nhl mlb olympics "
    "olympic games cup final "
    "finals league premier champions championship championships series open grand prix match matchday preview "
    "report election elections "
    "politics political government parliament congress senate white supreme budget policy war conflict crisis "
    "security defence defense "
    "military army police fire education school schools university college students family parenting relationships "
    "faith religion church "
    "obituary obituaries history heritage people society community communities transport transportation auto autos "
    "cars car motoring "
    "housing jobs work careers industry trade retail banking banks bank personal consumer advice explained "
    "explainer explainers fact "
    "check facts timeline background context key points takeaways summary read more share related sponsored "
    "advertisement contents "
    "note warning watch alert poll quiz comment reaction context bye goodbye hello dear happy welcome meet inside "
    "introduction overview conclusion part chapter day "
    "one two three four five first second third the a an of for "
    "in on at to from with"
)

#: Words of which a time is made, in small letters: weekdays, months, seasons, and what feasts are called.
_TIMES = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn fall "
    "winter midsummer new year year's years day eve christmas xmas boxing thanksgiving easter good black ash palm "
    "maundy shrove whit lent pentecost halloween valentine's labor labour memorial independence veterans remembrance "
    "armistice columbus presidents canada australia anzac republic bastille mother's father's hanukkah passover yom "
    "kippur rosh hashanah purim ramadan eid al-fitr al-adha muharram ashura diwali deepavali holi dussehra navratri "
    "onam pongal durga puja ganesh chaturthi raksha bandhan lunar vesak nowruz kwanzaa juneteenth mid-january "
    "mid-february mid-march mid-april mid-may mid-june mid-july mid-august mid-september mid-october mid-november "
    "mid-december midnight noon midday"
)

BYLINE = BylineWords(
    openers=(
        r"(?:(?i:story|words|text|report|reporting|written|article|analysis|opinion|review|interview"
        r"|column|commentary"
        r"|exclusive|posted|published|produced)(?: and (?:photos|pictures|photographs|video))?(?: "
        r"|: ?))?(?:[Bb]y|BY):? "
    ),
    joiners=r", ?(?:and|&) | and | AND | & | with |, ?| / |; ?| • | · ",
    enders=(
        r"(?: ?[(\[<]| [|•·∙–—-] | (?i:in|at|for|of|from|on|to|illustrations?|photos?|photographs?"
        r"|photography|graphics?|via|updated|published"
        r"|posted|last|@\w+|reporting|[\w.+-]+@[\w.-]+|\d[\d:/.,-]*)\b| [A-Z]{3,} NEWS\b)"
    ),
    roles="|".join(_ROLES),
    position=(
        r"(?i:(?:[\w&'’-]{2,20} ){0,4}(?:writers?|reporters?|correspondents?|editors?|columnists?"
        r"|journalists?|producers?"
        r"|contributors?|chief|critic|staff|authors?)(?:,? (?:at|for|in|of) .{1,40}|, [\w .&'’-]{2,40})?)"
    ),
    not_names=frozenset(
        [
            "staff",
            "reporter",
            "reporters",
            "writer",
            "writers",
            "editor",
            "editors",
            "correspondent",
            "correspondents",
            "news",
            "newsroom",
            "press",
            "agency",
            "agencies",
            "admin",
            "team",
            "desk",
            "special",
            "contributor",
            "contributors",
            "wire",
            "reuters",
            "afp",
            "ap",
            "bbc",
            "cnn",
            "online",
            "bureau",
            "associated",
            "guest",
            "editorial",
            "service",
            "services",
            "media",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "today",
            "yesterday",
            "submissions",
            "the",
            "a",
            "an",
            "this",
            "that",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "your",
            "all",
            "every",
            "any",
            "contrast",
            "comparison",
            "law",
            "numbers",
            "way",
            "means",
            "far",
            "then",
            "now",
            "night",
            "day",
            "accident",
            "chance",
            "hand",
            "default",
            "design",
            "nature",
            "post",
            "times",
            "guardian",
            "journal",
            "herald",
            "tribune",
            "gazette",
            "minutes",
            "hours",
            "ago",
            "am",
            "pm",
            "est",
            "edt",
            "gmt",
            "images",
        ]
    ),
    stoppers=(
        r"Illustrat\w*|Photos?|Photograph\w*|Graphics?|Updated|Published|Posted|Special|Staff|Senior"
        r"|Chief|Video|Reporting|Last|FOR|IN|AT|FROM|OF|ON|FILED"
    ),
    particles=(
        r"van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ten|ter|af|av|zu|y|e|Van|Von"
        r"|Der|De|bint"
    ),
    starts=("Mc",),
    filed=r" in [A-Z][\w .'’-]{2,30}| \((?:now|earlier|later)\)",
    house=r"(?:[A-Z][\w.&'’-]{0,20}|of|and|the)(?: (?:[A-Z][\w.&'’-]{0,20}|of|and|the)){1,4}",
    kickers=frozenset(_KICKERS.split()),
    times=frozenset(_TIMES.split()),
)
