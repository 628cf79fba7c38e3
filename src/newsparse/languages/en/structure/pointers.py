"""English lines of the page around an article: pointers to other pages, buttons, forms, advertisements."""

from newsparse.languages.schema.structure import LineRule

_MARKS = r"[\[(*_►▶>→|»•]{0,3} ?"

POINTERS = (
    LineRule(
        name="list of pointers",
        kind="promo",
        opens=(
            "also around don editor editors explore further in just keep latest more most must our popular read "
            "recommended related "
            "see similar top trending up watch what you"
        ),
        longest=60,
        leads=True,
        pattern=(
            rf"{_MARKS}(?i:read (?:more|also|next|this)|also read|more(?: (?:news|stories|on this|like this|reading"
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
        ),
        leaves=("Related matters came up later", "More people died on roads last year.", "Most read it in May"),
    ),
    LineRule(
        name="pointer with a mark",
        kind="promo",
        opens=(
            "also big don editor editors explore filed further go icymi in just keep keyword keywords listen more "
            "most must opinion our photos "
            "popular read recommended related see similar tag tags top topic topics trending up video watch what you"
        ),
        longest=300,
        pattern=(
            rf"{_MARKS}(?i:read(?: (?:more|also|next|this|it|here|on|the (?:full|original|whole|rest|latest)[^.:"
            rf"|]{{0,30}}))?|also read"
            r"|more(?: (?:news|stories|on this|like this))?|see also|also see|see more|related(?: (?:articles?"
            r"|stories|story|coverage|content|posts?"
            r"|links?|topics?|reading|news|videos?))?|similar stories|recommended(?: (?:stories|reading|articles"
            r"|videos|for you))?"
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
    ),
    LineRule(
        name="more of it",
        kind="promo",
        opens="more",
        longest=80,
        pattern=(
            r"(?i:more) (?:(?i:from|about)(?: the)?(?: [A-Z0-9][\w.'’&-]{0,24}){1,6}|(?i:on|about) (?i:this"
            r"|the) (?i:story|topic|subject)|(?i:on) [^.!?,]{3,60}['’]s? \w{3,20}|(?i:from this (?:author"
            r"|section|series)))[:.»>]{0,2}"
        ),
        finds=("More on this story", "More from Harbour Live", "More on the mayor's decision"),
        leaves=("More on the way, he promised.", "More from the fund will be paid in May.", "More on tax"),
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
    ),
    LineRule(
        name="bracketed pointer",
        kind="promo",
        opens="[",
        longest=220,
        pattern=r"\[[^\[\]]{3,200}\]",
        finds=("[Read: how the deal was made]", "[ 234 comments ]"),
        leaves=("[The] mayor left [early].",),
    ),
    LineRule(
        name="advertisement",
        kind="promo",
        opens=(
            "ad ads advert advertisement advertisements advertising article continue paid partner promoted "
            "scroll skip sponsored story"
        ),
        longest=90,
        pattern=(
            r"[\[(—-]{0,3} ?(?i:adverti(?:sement|sing)s?|advert|ads?(?: feature| by .{1,30})?|paid (?:content"
            r"|post|partnership)|partner content|sponsored(?: content| post| by .{1,60})?"
            r"|promoted(?: content| stories)?|skip (?:ad|advert|advertisement|to (?:main )?content|past .{1,30})"
            r"|scroll (?:down )?(?:for|to continue|to read).{0,40}"
            r"|(?:story|article) continues?(?: (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video|gallery"
            r"|photo)s?)?)?|advertisement(?: ?[-–—|.:] ?.{3,50})"
            r"|continue reading(?: below| the main story| the rest| here)?|article continues .{3,40})[.…]{0,3} "
            r"?[\])—-]{0,3}"
        ),
        finds=(
            "Advertisement",
            "ADVERTISEMENT",
            "Story continues below advertisement",
            "Sponsored",
            "Scroll down for video",
            "Advertisement - Continue Reading Below",
            "Article continues after advertisement",
            "Skip Ad",
        ),
        leaves=("Advertisement spending fell", "Ad sales rise", "Paid leave", "Scroll saws are sharp"),
    ),
    LineRule(
        name="button",
        kind="promo",
        opens=(
            "reuse ad adchoices around back close copy e embedded enlarge email facebook hide latest leave linkedin "
            "load "
            "loading log menu most newsletter newsletters "
            "next pinterest previous print privacy read reddit register save search see share show sign skip terms "
            "toggle top transcript tweet twitter view whatsapp buy shop play pause"
        ),
        longest=50,
        pattern=(
            r"(?i:copy(?: the)? link|reuse this content|print(?: this(?: page| article)?)?|e-?mail(?: this(?: "
            r"article)?)?|save(?: "
            r"article| for later)?|share|tweet|facebook|twitter|whatsapp"
            r"|linkedin|reddit|pinterest|close|menu|log in|sign in|register|search|loading|load more|show (?:more"
            r"|less|all|comments|caption)|hide (?:comments|caption)|play(?: video)?|pause"
            r"|back to top|see more|read full (?:story|article)|next(?: (?:story|article|post|page))?|previous(?: "
            r"(?:story|article|post|page))?|newsletters?|ad ?choices|most recent"
            r"|around the web|latest (?:news|stories|headlines)|top news|toggle caption|enlarge this image|embedded "
            r"content|transcript|terms of (?:use|service)"
            r"|terms (?:and|&) conditions(?: apply)?|privacy policy|cookie policy|view this post on instagram|(?:buy"
            r"|shop)(?: it)? (?:now|here))[.…]{0,3}"
        ),
        finds=("Copy link", "Share", "Back to top", "toggle caption", "Loading...", "Show comments"),
        leaves=("Share of the vote", "Print is not dead", "Menu prices rise", "Close the port"),
    ),
    LineRule(
        name="section label",
        kind="note",
        place="top",
        opens=(
            "analysis breaking business editorial entertainment exclusive feature features front health home homepage "
            "international latest lifestyle live local national news opinion politics science sport sports "
            "tech technology uk uncategorized us world"
        ),
        longest=32,
        pattern=(
            r"(?i:(?:(?:local|world|national|us|uk|international|breaking|business|sports?|health|science|tech) "
            r")?news|sports?|business|world|politics"
            r"|opinion|entertainment|lifestyle|technology|features?|editorial|local|national|international|exclusive"
            r"|breaking|live|latest|analysis|health|science|front page|home ?page|uncategorized)"
            r"(?: ?[-–—|/])?"
        ),
        finds=("News", "World News", "SPORT", "Uncategorized"),
        leaves=("News travels fast", "World of trams", "Breaking the bank"),
        why=(
            "over the first paragraph a lone word like these names the part of the site; further down it may "
            "be a heading"
        ),
    ),
    LineRule(
        name="gallery",
        kind="promo",
        opens="browse click launch see swipe view",
        longest=110,
        pattern=(
            r"(?i:see|view(?! of)|browse|launch|click through|swipe through) (?:(?i:more|all|the|our|this)"
            r"|[A-Z][\w'’]{1,20}).{0,30}(?i:pictures|photos|gallery|images|slideshow).{0,40}"
        ),
        finds=("See more photos of the harbour", "View the full gallery"),
        leaves=("See the tram", "View of the gallery"),
    ),
    LineRule(
        name="player and form",
        kind="promo",
        opens="by cookies enable media our please powered recommended required something thank thanks this we your",
        longest=330,
        pattern=(
            r"(?i:media playback is (?:un|not )supported|this video (?:can ?not|has been|is no longer|is (?:un|not "
            r")available)|your browser (?:does not|doesn['’]t) support"
            r"|(?:please )?enable (?:javascript|cookies)|(?:by (?:signing up|subscribing|clicking|submitting"
            r"|registering|continuing)[^.]{0,60},? you (?:agree|accept|consent|confirm|acknowledge|will))"
            r"|thank(?:s| you) for (?:subscribing|signing up|reading(?: (?:our|this|the|harbour)|[.!]?$))|something "
            r"went wrong|powered by (?-i:[A-Z])[\w.]{1,20}$|recommended by (?-i:[A-Z])"
            r"|required fields|we (?:may (?:earn|receive|get) (?:an? )?(?:\w+ )?commission|use cookies)|(?:this"
            r"|our) (?:article|story|post|page|site|website) (?:may contain|contains|uses) (?:affiliate|cookies)"
            r"|please (?:log in|sign in|subscribe|share|note that comments)).{0,240}"
        ),
        finds=(
            "This video cannot be played on your device",
            "Please enable JavaScript",
            "Thanks for subscribing!",
            "By signing up, you agree to our terms.",
            "We use cookies",
        ),
        leaves=(
            "This video game sold well.",
            "By signing the deal, you lose.",
            "Powered by the sun, the tram runs",
            "Thank you for the music",
        ),
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
    ),
)
