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
    "by research study tip nasa nato unesco unicef asean opec fifa uefa isro interpol brics breaking update watch"
    " note editor "
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

_HOUSES = (
    r"(?:The )?(?:Associated|Canadian|Australian Associated) Press|AP|AFP|Agence France-Presse|Reuters|REUTERS"
    r"|Bloomberg(?: News)?|BBC|CNN|NBC|CBS|ABC|NPR|PTI|ANI|IANS|UPI|AAP|PA|USA TODAY|Tribune News Service|TNS|TNN"
    r"|Express News Service|ENS|Local Democracy Reporting Service|Xinhua|Anadolu|Al Jazeera|Sky News|ITV News"
    r"|Fox News|FOX News|Press Association"
)
_MONTHS = (
    r"Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"
)
_PLACE = r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2}"

#: Who signs an article, and who signs one for a paper from outside; a question mark stands for one or many.
_WRITING = (
    "writers?",
    "reporters?",
    "correspondents?",
    "editors?",
    "columnists?",
    "journalists?",
    "producers?",
    "contributors?",
    "chief",
    "critic",
    "staff",
    "authors?",
)
_LEARNED = ("professor", "lecturer", "fellow", "researcher", "scientist", "reader", "student", "candidate")

_TITLES = "dr prof professor mr mrs ms sir dame rev fr lord lady rep sen gov lt col gen capt"

#: Words that no author's name holds.
_NOT_NAMES = (
    "staff reporter reporters writer writers editor editors correspondent correspondents news newsroom press "
    "agency agencies admin team desk special contributor contributors wire reuters afp ap bbc cnn online bureau "
    "associated guest editorial service services media monday tuesday wednesday thursday friday saturday sunday "
    "january february march april june july august september october november december today yesterday "
    "submissions the a an this that his her its their our my your all every any contrast comparison law numbers "
    "way means far then now night day accident chance hand default design nature post times guardian journal "
    "herald tribune gazette minutes hours ago am pm est edt gmt images daily weekly courier chronicle observer "
    "telegraph independent mirror radio tv"
)

BYLINE = BylineWords(
    openers=(
        r"[*_]{0,2}(?:(?i:story|words|text|report|reporting|reported|written|contributed|article|analysis|opinion"
        r"|review"
        r"|interview|column|commentary|essay|feature|blog|exclusive|posted|published|updated|produced|submitted"
        r"|curated)"
        r"(?: and (?:photos|pictures|photographs|video))?(?: "
        r"|: ?))?(?:[Bb]y|BY)(?::?[*_]{0,2}|[*_]{2}:) (?:(?:[\w-]{2,14} ){0,3}(?:reporter|editor|correspondent|writer"
        r"|columnist) (?=[A-Z][^ ]{1,20} [A-Z]))?"
    ),
    labels=(
        r"[*_]{0,2}(?i:words|text|authors?|writers?|story|reporters?|byline)(?::[*_]{0,2}|[*_]{2}:) "
        r"|From (?=.{3,50} in [A-Z])"
    ),
    joiners=r", ?(?:and|&) | and | AND | & | with |, ?| / |; ?| • | · ",
    enders=(
        rf"(?:(?:,? (?:and |with )?| ?/ ?| - )(?:{_HOUSES})\b| (?:Mon|Tues|Wednes|Thurs|Fri|Satur"
        rf"|Sun)day,? (?={_MONTHS}|\d)| (?:{_MONTHS}) \d|(?:,? (?:and|with)|,) (?i:agencies|agency|news agencies"
        rf"|wires?|wire services|wire reports"
        r"|others|staff|(?:an? |the )[\w ]{0,30}(?:team|staff|reporters|writers|correspondents|desk|bureau))\b"
        r"| ?/ ?[A-Z][\w ]{1,30}$|[;,] (?i:photos?|pictures?|video|photographs?|illustrations?)\b"
        r"| ?[(\[<]| [|•·∙–—-] | (?i:in|at|for|of|from|on|to|illustrations?|photos?|photographs?"
        r"|photography|graphics?|via|updated|published"
        r"|posted|last|@\w+|reporting|[\w.+-]+@[\w.-]+|\d[\d:/.,-]*)\b| [A-Z]{3,} NEWS\b)"
    ),
    roles="|".join(_ROLES),
    position=(
        r"(?i:(?!(?:is|was|are|were|has|had|who|said|says|as|an?|the|told|and|with)\b)(?:[\w&'’-]{2,20} ){0,4}"
        rf"(?:{'|'.join(_WRITING)})(?:,? (?:at|for|in|of) .{{1,40}}|, [\w .&'’-]{{2,40}})?)"
        rf"|(?i:(?:[\w-]{{2,20}} ){{0,3}}(?:{'|'.join(_LEARNED)})"
        r"(?:,? (?:of|in|at) [\w ,&'’-]{2,50})?,? .{0,20}\b(?:university|institute|college|school)\b.{0,40})"
    ),
    signing=frozenset(
        noun for form in (*_WRITING, *_LEARNED) for noun in (form.removesuffix("?"), form.removesuffix("s?"))
    ),
    not_names=frozenset(_NOT_NAMES.split()),
    stoppers=(
        rf"(?:{_MONTHS}) \d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|{_HOUSES}|"
        r"Illustrat\w*|Photos?|Photograph\w*|Graphics?|Updated|Published|Posted|Special|Staff|Senior"
        r"|Chief|Video|Reporting|Edited|Reported|Written|Curated|Last|For|FOR|AND|IN|AT|FROM|OF|ON|FILED"
    ),
    particles=(
        r"van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ten|ter|af|av|zu|y|e|Van|Von"
        r"|Der|De|bint"
    ),
    starts=("Mc",),
    filed=r" in [A-Z][\w .,'’-]{2,30}| reports? from [A-Z][\w .,'’-]{2,30}| \((?:now|earlier|later)\)| and agencies"
    rf"|,? (?:{_HOUSES})",
    between=(
        rf" in {_PLACE}(?:, {_PLACE})?(?= and |, | & |; )| \((?:now|earlier|later|{_PLACE})\)(?= and |, | & |; )"
        rf"|, (?:[\w&'’-]{{2,20}} ){{0,3}}(?i:writers?|reporters?|correspondents?|editors?|columnists?)(?=,? and )"
    ),
    titles=frozenset(_TITLES.split()),
    suffixes=("Jr.", "Sr."),
    desks=(
        rf"(?:The )?(?:{_HOUSES})(?: (?:Staff|staff|News|Desk|Team))?|(?i:(?:the )?editorial board|admin(?:istrator)?)"
        r"|(?:[A-Z]{2,4} )?(?i:(?:(?:our |the )?(?:(?:own|special|staff|senior|chief|political|sports?|business"
        r"|city|legal|foreign|web"
        r"|online|digital|news|guardian|entertainment|metro|crime|education) ){0,3}"
        r"(?:staff|agencies|agency|correspondents?|reporters?|writers?|bureau|desk|team|newsroom|wires?|wire services"
        r"|wire reports))(?:(?:,? and |,? with |/|, )(?:staff|agencies|agency|wires?|wire services|wire reports"
        r"|reporters|correspondents))?)(?:(?:, | in )[A-Z][\w .'’-]{2,30})?"
    ),
    known_house=(
        rf"(?:{_HOUSES}|(?:[A-Z][\w.&'’-]{{0,20}} ){{1,3}}(?:News|Press|Times|Post|Journal|Herald|Tribune|Gazette"
        rf"|Courier|Mail|Star|Sun|Service|Chronicle|Guardian|Observer|Radio|TV))(?: News)?(?:,? {_PLACE})?"
    ),
    mastheads=(
        r"(?:The (?:[A-Z][\w.&'’-]{1,20} ){1,3}|(?:[A-Z][\w.&'’-]{1,20} ){2,3})(?:News|Times|Post|Journal|Herald"
        r"|Tribune|Gazette|Courier|Chronicle|Guardian|Observer|Telegraph|Independent|Examiner|Advertiser|Standard)"
        r"(?: Online)?|(?!Hard |Good |Bad |Goal |Last |First |Big |Breaking |Fake )[A-Z][\w.&'’-]{2,20} (?:Post|Herald"
        r"|Tribune|Gazette|Courier|Chronicle|Telegraph|Examiner|Advertiser|News Online)"
        r"|(?:[A-Z][\w.&'’-]{1,20} ){1,2}News (?:Edition|Online)"
    ),
    house=r"(?:[A-Z][\w.&'’-]{0,20}|of|and|the)(?: (?:[A-Z][\w.&'’-]{0,20}|of|and|the)){1,4}",
    kickers=frozenset(_KICKERS.split()),
    times=frozenset(_TIMES.split()),
)
