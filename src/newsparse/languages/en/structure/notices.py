"""English notices of a site to its reader: what is left to read for nothing, what loads, what else is on the page."""

from newsparse.languages.en.structure.archives import ARCHIVES, HOUSE, SOMEONE
from newsparse.languages.schema.structure import LineRule

_CALL = r"(?:Sign|Subscribe|Join|Follow|Download|Click|Get|Try|Register|Become|Donate|Tap|Read|See|Visit|Check)"

NOTICES = (
    LineRule(
        name="who pays",
        kind="promo",
        opens="paid presented brought supported in",
        longest=70,
        pattern=r"(?i:paid for|presented|brought to you|supported|in partnership) (?i:by|with):? (?:[Tt]he )?"
        rf"{HOUSE}",
        finds=("Paid for by Northbank", "Presented by Harbour Foods", "In partnership with Northbank"),
        leaves=("Paid for by the town", "Presented by Ann Lee, the prize was late", "Supported by her sister"),
        why="A sponsor’s name ends the line; with anything behind it somebody paid for something in the story.",
    ),
    LineRule(
        name="what is left to read",
        kind="promo",
        opens="you this your to 0 1 2 3 4 5 6 7 8 9",
        longest=170,
        pattern=(
            r"(?i:you(?:['’]ve| have) (?:reached|used|read|hit|exceeded)[^.]{1,40}(?:articles?|limit|stories)\b.{0,90}"
            r"|(?:you have )?\d{1,2} (?:free )?(?:articles?|stories) (?:left|remaining)\b.{0,60}"
            r"|your (?:free )?(?:trial|subscription|session) (?:has|will) (?:expire|end)\w{0,3}\b.{0,60}"
            r"|you are (?:now )?(?:logged|signed) (?:in|out)\b.{0,80}"
            r"|this (?:article|story|content|feature|page) is (?:free|reserved|only (?:available|free))\b.{0,90})"
        ),
        finds=(
            "You have 2 free articles remaining this month",
            "You've reached your free article limit",
            "3 articles left",
            "Your session has expired",
            "You are now logged out",
            "This article is reserved for subscribers",
        ),
        leaves=(
            "You have reached the end of the pier.",
            "This story is old",
            "3 articles of the law",
            "Your trial begins, the judge said",
        ),
        why="The site counts what a reader may read; no report speaks to its reader of articles and sessions.",
    ),
    LineRule(
        name="what a third party shows",
        kind="note",
        opens="this to allow there we if loading view",
        longest=330,
        pattern=(
            r"(?i:this (?:site|page|form|website) is protected by (?:re)?captcha"
            r"|this (?:content|video|post|article|page|embed) (?:is (?:hosted|provided|served|imported|protected) (?:by"
            r"|from)|contains content (?:provided|hosted|supplied) by|is currently unavailable|could not be loaded"
            r"|was (?:generated|produced|created) (?:by|with) (?:an? )?(?:ai|artificial))\b"
            r"|to (?:view|see|watch|play|display|load) this (?:content|video|post|embed|map|graphic)\b[^.]{0,60}"
            r"(?:cookie|javascript|consent|accept|enable|browser|allow|update)"
            r"|if you (?:can['’]?t|cannot|are unable to|do not|don['’]t) see (?:the|this) (?:video|form|content|map"
            r"|graphic|interactive|embed|comments)\b).{0,260}"
        ),
        finds=(
            "This site is protected by reCAPTCHA and the terms apply.",
            "This content is hosted by a third party.",
            "This article contains content provided by Harbourly.",
            "To view this content you must update your cookie settings.",
            "If you can't see the video, click here",
        ),
        leaves=(
            "This site is protected by law.",
            "To see this video, they paid ten dollars.",
            "This content is king",
            "If you cannot see the bridge, you are too late.",
        ),
        why="Notices where something of another site would be, each of a fixed form; no sentence of news begins so.",
    ),
    LineRule(
        name="question and call",
        kind="promo",
        opens="want need like enjoying looking got have do love did craving ready hungry keen",
        longest=220,
        pattern=rf"[A-Z][^.?!]{{2,110}}\? (?:Then |Please )?{_CALL}\b.{{0,120}}",
        finds=("Want to stay up to date? Sign up for our newsletter", "Love trams? Join our club"),
        leaves=("Want to leave? They cannot.", "Have you seen it? Ann Lee has."),
        why="A question to the reader and an order right behind it sell something; stories answer themselves.",
    ),
    LineRule(
        name="sign up with a mark",
        kind="promo",
        opens="sign subscribe newsletter podcast join",
        longest=200,
        pattern=r"(?i:sign[- ]up|subscribe|newsletters?|podcasts?|join(?: us| now)?) ?[:|—–] ?.{2,180}",
        finds=("Sign up: the day's news in your inbox", "NEWSLETTER | The tide of the day"),
        leaves=("Sign up sheets were full", "Subscribers: 4,000", "Join the line: it is long"),
        why="The mark makes a label of the word; as a verb it goes on with “for” or “to”.",
    ),
    LineRule(
        name="length of a film",
        kind="note",
        opens="video audio listen watch duration length running podcast",
        longest=60,
        pattern=(
            r"(?i:(?:video|audio|listen|watch|podcast)(?: (?:length|duration|time))?|duration|length)[ :·|–-]{1,3}"
            r"(?:(?:\d{1,3} ?(?i:hours?|hrs?|minutes?|mins?|seconds?|secs?|m|s),? ?(?:and )?){1,3}"
            r"|(?:\d{1,2}:)?\d{1,2}:\d{2}(?: (?i:min|mins|minutes))?)(?: Learn more)?"
        ),
        finds=("Video length 2 minutes 14 seconds", "Listen 5 minutes", "Watch 2:31", "Listen · 5:12 min"),
        leaves=("Watch 2 films", "Listen, 5 minutes passed", "Length: 14 km", "Video killed 2 stars"),
        why="A player tells how long its film is; with another noun behind the number the words are a heading.",
    ),
    LineRule(
        name="count of pictures",
        kind="note",
        opens="view see show gallery 0 1 2 3 4 5 6 7 8 9",
        longest=40,
        pattern=(
            r"(?i:(?:view|see|show|gallery:?)(?: all)? \d{1,3} (?:images?|photos?|pictures?|comments?|more|updates?)"
            r"|\d{1,3} (?:images|photos|pictures|updates))|(?!24/7|9/11|7/7)\d{1,2}/\d{2}"
        ),
        finds=("View 12 images", "12 photos", "1/12", "Show 3 more"),
        leaves=("24/7", "9/11", "See 12 boats", "12 photos of a port"),
        why="A gallery counts its pictures and says no more; two figures that name a day or a week are left.",
    ),
    LineRule(
        name="chart and its makers",
        kind="credit",
        opens="chart table map graphic data source graphics",
        longest=220,
        pattern=(
            r"(?i:charts?|tables?|maps?|graphics?|data)(?:: | by )[^.]{2,90}(?:[ ·•|-]{1,3}(?i:sources?: |get the data"
            r"|created with|embed|download)[^.]{0,110})"
        ),
        finds=(
            "Table: Ann Lee Source: Harbour Bureau",
            "Chart: Harbour Live • Source: Harbour Bureau • Get the data • Created with Datawrapper",
        ),
        leaves=("Chart: the source of the fire", "Table: bread, fish, wine"),
        why="Who drew a chart and from which data, with the second label; one label alone may open its title.",
    ),
    LineRule(
        name="person and archive",
        kind="credit",
        holds=(", ",),
        longest=60,
        pattern=rf"{SOMEONE}, (?:{ARCHIVES})",
        finds=("Ann Lee, AP", "Ann Lee, Getty Images"),
        leaves=("Ann Lee, MP", "Ann Lee, Harbour Party", "AP, Reuters"),
        why="A person and a house known for pictures; with a party or an office the line may be a caption.",
    ),
    LineRule(
        name="not edited",
        kind="note",
        opens="except this the with opinions views any disclaimer",
        longest=420,
        pattern=(
            r"[(\[*_]{0,3}(?i:except for the headline\b|with the exception of the headline\b"
            r"|(?:the )?(?:opinions?|views?)(?:,? (?:and opinions|and views|beliefs))?,? (?:expressed|stated) (?:here"
            r"|in|by|are)\b(?=.{0,160}(?:their own|those of|not necessarily|do not|does not|solely|personal|author"
            r"|writer))"
            r"|this material may not be (?:published|reproduced)|this (?:article|essay|column|story|piece|interview)"
            r" (?:appears|appeared) (?:in|on|as)\b(?=.{0,60}(?:issue|edition|print|magazine|section))"
            r"|this (?:article|story|report|column|piece) (?:was|is) (?:written|sent|supplied|contributed) by\b"
            r"|any views expressed\b|disclaimer: ).{1,400}"
        ),
        finds=(
            "(Except for the headline, this story is as it came.)",
            "Opinions expressed by contributors are their own.",
            "This material may not be published or broadcast.",
            "This article appears in the May issue.",
            "(This article was written by Ann Lee)",
            "Disclaimer: Views are the author's own.",
        ),
        leaves=(
            "Except for the mayor, nobody came.",
            "The opinions expressed by voters differ from town to town.",
            "This material may burn.",
            "This article appears twice.",
        ),
        why="What the paper says of a text and of its own part in it, in set words.",
    ),
    LineRule(
        name="who the writer is",
        kind="note",
        opens="the",
        place="last",
        longest=260,
        pattern=(
            r"[(\[*_]{0,3}The (?:writer|author|columnist|reviewer|contributor)s? (?:is|are|works|teaches) "
            r"(?:an?|the|at|as|currently|founder|former|professors?|director|editor|member|with|for)\b[^“”\"]{2,230}"
        ),
        finds=("The writer is a professor at Harbour University.",),
        leaves=("The writer left the hall.", "The author, who is 91, smiled."),
        why="In the very last lines the paper presents whose opinion it was; writers in the story do something else.",
    ),
    LineRule(
        name="how to reach the writer",
        kind="contact",
        holds=(" reached ",),
        place="end",
        longest=200,
        pattern=r"(?:[A-Z][\w.'’-]{1,20} ){1,4}can be reached (?:at|on|via|by)\b.{3,150}",
        finds=("Ann Lee can be reached at ann@harbour.example", "Reporter Ann Lee can be reached on 555-0123."),
        leaves=("The island can be reached by boat.",),
        why="Under the story a person’s name and how to reach it; islands and roofs have no two names in capitals.",
    ),
)
