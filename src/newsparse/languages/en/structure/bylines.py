"""English bylines: how they begin, what stands between names, what comes after them."""

from newsparse.languages.schema.structure import BylineWords

_ROLES = (
    "staff writer", "staff writers", "staff reporter", "staff", "reporter", "reporters", "correspondent", "writer", "editor",
    "columnist", "journalist", "producer", "contributor", "bureau chief", "political editor", "special to", "senior",
    "chief", "deputy", "associate", "assistant", "contributing", "freelance", "guest", "managing", "executive", "digital",
    "news", "business", "science", "health", "sports", "technology", "political", "politics", "national", "foreign", "education",
    "environment", "crime", "investigations", "diplomatic", "economics", "features", "photographer", "author", "director",
)  # fmt: skip

BYLINE = BylineWords(
    openers=(
        r"(?:(?i:story|words|text|report|reporting|written|article|analysis|opinion|review|interview"
        r"|column|commentary"
        r"|exclusive|posted|published|produced)(?: and (?:photos|pictures|photographs|video))?(?: "
        r"|: ?))?(?:[Bb]y|BY):? "
    ),
    joiners=r", ?(?:and|&) | and | AND | & | with |, ?| \| | / |; ?| • | · ",
    enders=(
        r"(?: ?[(\[<]| [|•·–—-] | (?i:in|at|for|of|from|on|to|illustrations?|photos?|photographs?"
        r"|photography|graphics?|via|updated|published"
        r"|posted|last|@\w+|reporting|[\w.+-]+@[\w.-]+|\d[\d:/.,-]*)\b| [A-Z]{3,} NEWS\b)"
    ),
    roles="|".join(_ROLES),
    position=(
        r"(?i:(?:[\w&'’-]{2,20} ){0,4}(?:writers?|reporters?|correspondents?|editors?|columnists?"
        r"|journalists?|producers?"
        r"|contributors?|chief|critic|staff)(?:,? (?:at|for|in|of) .{1,40}|, [\w .&'’-]{2,40})?)"
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
        r"|Chief|Video|Reporting|Last"
    ),
    particles=(
        r"van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ten|ter|af|av|zu|y|e|Van|Von"
        r"|Der|De|bint"
    ),
)
