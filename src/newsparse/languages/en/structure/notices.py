"""English notices of a site to its reader: who pays, what is left to read, what cannot load, whose opinion it is."""

from newsparse.languages.en.structure.archives import HOUSE
from newsparse.languages.schema.structure import LineRule

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
        opens="you this your 0 1 2 3 4 5 6 7 8 9",
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
        opens="this to if",
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
            "The views from the tower are good.",
            "This material may burn.",
            "This article appears twice.",
        ),
        why="What the paper says of a text and of its own part in it, in set words.",
    ),
)
