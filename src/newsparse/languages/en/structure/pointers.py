"""English lines around an article that point to other pages."""

from newsparse.languages.schema.structure import LineRule

_MARKS = r"[\[(*_►▶>→|»•]{0,3} ?"

POINTERS = (
    LineRule(
        name="list of pointers",
        kind="promo",
        opens=(
            "also around don editor editors explore full further in just keep keywords latest more most must our"
            " popular read "
            "quick recommended related "
            "see similar top topics trending up watch what you"
        ),
        longest=60,
        leads=True,
        pattern=(
            rf"{_MARKS}(?i:read (?:more|also|next|this)|also (?:read|in (?:the )?news|on (?:\w+ ){{1,2}})"
            rf"|full coverage|quick guide|topics|keywords|"
            rf"more(?: (?:news|stories|on this|like this|reading"
            r"|for you))|see also|also see"
            r"|related(?: (?:articles?|stories|story|coverage|content|posts?|links?|topics?|reading|news|videos?"
            r"|roundup|forums?))?"
            r"|similar stories|recommended(?: (?:stories|reading|articles|videos|for you))?|don['’]t miss(?: this)?"
            r"|must[ -](?:read|see|watch)s?"
            r"|top (?:stories|headlines|videos|picks)|trending(?: (?:now|stories|news))?|explore more(?: on these "
            r"topics)?|further "
            r"reading|what to read next|keep reading"
            r"|most (?:read|popular|viewed|shared|commented|recent)(?: (?:stories|articles|news|in \w+))?|popular "
            r"(?:now|stories|articles)"
            r"|you (?:may|might|could|will|['’]?ll) (?:also )?(?:like|love|be interested in|enjoy|want to read)"
            r"|latest (?:news|stories|headlines)"
            r"|editors?['’]?s?['’]? (?:picks?|recommendations|choice)|around the web|our latest)[*_]{0,3}[:.!…"
            r"|>»—–]{0,3}[\])*_]{0,3}"
        ),
        finds=(
            "Related articles",
            "RELATED STORIES",
            "Read more:",
            "See also",
            "You might be interested in",
            "Most read",
            "Don't miss",
            "Also in the news",
            "FULL COVERAGE",
        ),
        leaves=("Related matters came up later", "More people died on roads last year.", "Most read it in May"),
        why=(
            "It opens a list of other articles, and the short lines under it go with it; in a sentence the words run "
            "on."
        ),
    ),
    LineRule(
        name="pointer with a mark",
        kind="promo",
        opens=(
            "also big don editor editors explore filed further go icymi in just keep keyword keywords listen more "
            "most must opinion our photos "
            "popular read recommended related see similar tag tags top topic topics trending up video watch what you "
            "explained from"
        ),
        longest=300,
        pattern=(
            rf"{_MARKS}(?i:read(?: (?:more|also|next|this|it|here|on|the (?:full|original|whole|rest|latest)[^.:"
            rf"|]{{0,30}}))?|also read"
            r"|more(?: (?:news|stories|on this|like this))?|see also|also see|see more|related(?: (?:articles?"
            r"|stories|story|coverage|content|posts?"
            r"|links?|topics?|reading|news|videos?)(?: above| below)?)?"
            r"|also watch|explained|from (?:the|our) archives?|similar stories|recommended(?: (?:stories|reading"
            r"|articles|videos|for you))?"
            r"|don['’]t miss(?: this)?|must[ -](?:read|see|watch)s?|top (?:stories|headlines|videos|picks)"
            r"|trending(?: (?:now|stories|news))?"
            r"|most (?:read|popular|viewed)|you (?:may|might) (?:also )?(?:like|enjoy)|up next|what to read next"
            r"|keep reading|just in|icymi"
            r"|in case you missed it|watch(?: (?:now|more|live|this|also|it|here|the (?:full )?video[^.:|]{0,30}"
            r"|below))?"
            r"|listen(?: (?:now|to|here))?|editors?['’]?s?['’]? (?:picks?|recommendations|choice)|in pictures|in "
            r"photos|photos|photo gallery|video"
            r"|go deeper|explore more|further reading|big picture|keywords?|tags?|topics?|filed under|our latest"
            r"|opinion)[*_]{0,3}"
            r" ?[:|>»►—–]{1,2}.{0,250}"
        ),
        finds=(
            "Read more: what we know",
            "RELATED: the harbour deal",
            "Watch: the bridge opens",
            "READ | Five things to know",
            "MORE: Five things to know",
            "Tags: harbour, tram",
            "[Read: how the deal was made]",
            "ICYMI: Five things to know",
            "Don't miss: the tram",
        ),
        leaves=(
            "Read more books, the minister said.",
            "Related matters came up later",
            "Watch out for ice",
            "Topics were dropped",
            "See also the case of the bank, which failed, she wrote.",
            "More people died on roads last year.",
            "Opinion is split",
            "Up next",
        ),
        why=(
            "The mark tells a link to another article from an order to the reader, which may be a quotation or a "
            "headline."
        ),
    ),
    LineRule(
        name="pointer alone",
        kind="promo",
        opens="filed in listen read see watch go photo more",
        longest=60,
        pattern=(
            r"[\[(*_►▶>→|»•]{0,3} ?(?i:read (?:it|here|on|the (?:full|original|whole|rest|latest)[^.:|]{0,30})|see "
            r"more|more|go deeper|filed under|photo gallery"
            r"|in (?:pictures|photos)|listen(?: (?:now|to|here))?|watch(?: (?:now|more|live|this|also|it|here|the "
            r"(?:full )?video[^.:|]{0,30}|below))?)"
            r"[.!…]{0,3}[\])*_]{0,3}"
        ),
        finds=("Read the full story", "Watch live", "Listen now", "In pictures", "Watch"),
        leaves=("Watch out for ice", "More or less", "In pictures from the port, smoke rises"),
        why="The closed forms that links have; one word more and the line may be a heading or a caption.",
    ),
    LineRule(
        name="where the rest is",
        kind="promo",
        opens="continued continues full read see turn for",
        longest=120,
        pattern=(
            r"(?i:(?:continue[sd]|turn|see)(?: on| to|,)? page \w{1,4}|(?:read|see|watch) (?:our|the|all) (?:full"
            r"|complete|live"
            r"|latest)? ?[\w ]{0,30}(?:coverage|report|story|article|results|list|guide)(?: here| below"
            r"| on page \w{1,4})?"
            r"|for (?:more|further|full) (?:information|details),? (?:see|visit|go to|check|click) [^.]{2,80})"
        ),
        finds=("Continued on page 4", "Read our full coverage here", "For more details see the council website"),
        leaves=("See the full moon rise", "Read our lips", "For more details wait until May"),
        why="It sends the reader on to a page or a report; an order to read anything else may be a heading.",
    ),
    LineRule(
        name="more of it",
        kind="promo",
        opens="more",
        longest=80,
        pattern=(
            r"(?i:more) (?:(?i:from|about|in)(?: the)?(?: [A-Z0-9][\w.'’&-]{0,24}){1,6}|(?i:on|about) (?i:this"
            r"|the) (?i:story|topic|subject)|(?i:on) [^.!?,]{3,60}['’]s? \w{3,20}|(?i:from this (?:author"
            r"|section|series)))[:.»>]{0,2}"
        ),
        finds=("More on this story", "More from Harbour Live", "More on the mayor's decision"),
        leaves=("More on the way, he promised.", "More from the fund will be paid in May.", "More on tax"),
        why="What follows “more” is a paper, a person or this story; a bare topic may be a heading and stays.",
    ),
    LineRule(
        name="more at an address",
        kind="promo",
        opens="more share",
        longest=200,
        pattern=(
            r"(?i:more [\w’' -]{2,40}(?:coverage|news)?: ?(?:https?://|www\.)\S{1,140}|share or comment on "
            r"this article.{0,160})"
        ),
        finds=("More AP tennis: https://wire.example/tennis", "Share or comment on this article: Tram opens"),
        leaves=("More trams: a plan",),
        why="The address, or the call for comments, tells it from a headline with a colon, which stays.",
    ),
    LineRule(
        name="title and its address",
        kind="promo",
        holds=("://",),
        place="end",
        longest=260,
        pattern=r"[A-Z][\w’'&/. -]{1,60}: ?https?://\S{4,190}",
        finds=("AP tennis: https://wire.example/tennis",),
        leaves=("The plan is at https://wire.example/plan", "Tennis: it stands at https://wire.example, she said"),
        why="Under the story a label and an address alone lead to more; in a sentence other words stand around it.",
    ),
    LineRule(
        name="related without a colon",
        kind="promo",
        opens="related",
        pattern=(
            r"(?:Related|RELATED) (?i:coverage|articles?|stories|content|posts?|links|reading|topics) "
            r"[A-Z].{5,250}"
        ),
        finds=("Related Coverage Mayor leaves the town hall in a tram",),
        leaves=("Related stories were told of it.",),
        why=(
            "A noun for articles and then a capital, as copied boxes run together; a small letter there goes on with "
            "a sentence."
        ),
    ),
    LineRule(
        name="offer with its call behind",
        kind="promo",
        holds=("ign up ",),
        place="end",
        longest=300,
        pattern=r".{20,250}[.!?:,—–-] ?(?:Please )?[Ss]ign up (?:for (?:it|free) )?(?:here|now|today|below)[.!]?",
        finds=("The Tide is our guide to the day’s stories. Sign up here.",),
        leaves=("He told them to sign up today.",),
        why="The offer comes first and the call is a sentence of its own; in a report of a call it is part of one.",
    ),
    LineRule(
        name="bracketed pointer",
        kind="promo",
        opens="[",
        longest=220,
        pattern=r"\[[^\[\]]{3,200}\]",
        finds=("[Read: how the deal was made]", "[ 234 comments ]"),
        leaves=("[The] mayor left [early].",),
        why="A line that is one bracket from end to end; brackets within a line are words that an editor put in.",
    ),
)

POINTERS_AT_THE_END = (
    LineRule(
        name="trailing pointer",
        kind="promo",
        holds=(" Read ", " Subscribe ", " Learn ", " Watch ", " Click "),
        longest=260,
        pattern=(
            r" (?:Read (?:more|article|full story|the full story)|Subscribe on YouTube|Learn more|Watch now"
            r"|Click here)[!»>.]?"
        ),
        finds=("The tram: what they said of it Read article", "For more films – Subscribe on YouTube!"),
        leaves=("He told the town to read more",),
        why=(
            "A link glued to the end of another line by its words in capitals; in small letters they belong to the "
            "sentence."
        ),
    ),
)
