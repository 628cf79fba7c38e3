"""English lines that call on the reader: to sign up, to follow, to share, to write."""

from newsparse.languages.schema.structure import LineRule

_SITES = (
    "Facebook|Twitter|Instagram|YouTube|WhatsApp|TikTok|LinkedIn|Telegram|Threads|Bluesky|X|Mastodon|Snapchat"
    "|Pinterest|Reddit|Google News|Apple News|Flipboard|Spotify|Apple Podcasts"
)
_MARKS = r"[\[(*_►▶>→|»•]{0,3} ?"
_CALL = r"(?:Sign|Subscribe|Join|Follow|Download|Click|Get|Try|Register|Become|Donate|Tap|Read|See|Visit|Check)"

CALLS = (
    LineRule(
        name="sign up",
        kind="promo",
        opens=(
            "become be catch create donate enter for get join love make never please register sign stay subscribe "
            "support already add choose this to want need"
        ),
        longest=320,
        pattern=(
            rf"{_MARKS}(?i:sign up(?: (?:for|to|here|now|today|free)\b| ?[:!.]?$)|subscribe(?: (?:to (?:our|the|us"
            r"|this|my|(?-i:[A-Z]))|now|here|today|on|for|via)\b| ?[:!.]?$)"
            r"|join (?:us on|the conversation|the discussion|the debate (?:in|on|below)|our|the \w+ community"
            r"|thousands)\b|register (?:for free"
            r"|here|now|to (?:read|continue))\b"
            r"|(?:become|be) a (?:\w+ )?(?:member|subscriber|supporter)|already a (?:member|subscriber)|support "
            r"(?:our|us|independent|local|quality)\b(?=.{0,80}(?:journalis|donat|news|work|paper|reporting))"
            r"|donate (?:now|today|here)|make a donation|stay (?:in touch|up to date|informed|connected|tuned)(?: "
            r"(?:with|for|on)\b|[.!:]|$)"
            r"|never miss (?:a |an |the |out)|get (?:the latest\b(?=.{0,120}(?:news|inbox|stories|update|email"
            r"|app\b))|(?:the|our) (?:app|newsletter|free)\b|more (?:news|stories|from)\b|breaking news|your daily"
            r"|[^.]{1,60} (?:newsletter|in your inbox|to your inbox|delivered|sent (?:straight )?to))|(?:want|need) "
            r"(?:to (?:get|read|see|hear) )?(?:more|the latest)\b.{0,60}[?!]"
            r"|want more\b|want to know more\b.{0,80}|need help\?.{0,60}|catch (?:all )?(?:the|our) (?:latest|live"
            r"|breaking)\b"
            r"(?=.{0,120}(?:news|updates|app|live|stories))|this (?:is an?|(?:article|story"
            r"|content) is(?: available)?(?: only)?"
            r" (?:for|to)) (?:subscribers?|members?|premium|exclusive)[ -]?(?:only|exclusive)?"
            r"|to continue reading\b.{0,120}|love (?:reading|this)[^.]{0,60}\?|(?:please )?enter (?:your"
            r"|a valid) e-?mail|create (?:a "
            r"free|an) account|(?:make|add|choose) (?:us|(?-i:[A-Z])[\w ]{1,40}) (?:as )?(?:your|a) preferred"
            r"|to (?:read|see|watch|view|get|continue reading) (?:more|the (?:full|rest|latest"
            r"|original))\b(?=.{0,120}(?:click|subscribe|visit|sign|here|log)))"
            r".{0,260}"
        ),
        finds=(
            "Sign up for our newsletter",
            "Subscribe now",
            "Subscribe",
            "Subscribe to The Harbour Times for all of it",
            "Join our channel",
            "Get the latest news in your inbox",
            "Get the app",
            "Never miss a story from the harbour",
            "Become a member today",
            "Stay up to date with the harbour",
            "Want to know more? Read our guide",
            "To continue reading, subscribe",
            "This is a subscriber-only story",
            "Catch all the latest news on our app",
        ),
        leaves=(
            "Signs of life",
            "Subscribe to his theory or not, the numbers are real.",
            "Subscribers left in May.",
            "Get out now, the police told them.",
            "Join the army, he was told.",
            "Support for the mayor fell",
            "Stay home, they were told",
            "Catch the last tram at ten",
            "This is a story of trams",
            "To continue the line, he said, was folly.",
        ),
        why=(
            "An offer of the paper itself; what somebody tells people to join, get or support is left, as it may be "
            "quoted."
        ),
    ),
    LineRule(
        name="follow and share",
        kind="promo",
        opens="a click download find follow for have like listen share take tap tweet view visit check send",
        longest=260,
        pattern=(
            rf"{_MARKS}(?i:(?:click|tap) (?:here(?: (?:to|for|if)\b.{{0,200}}|[.:!]?$)|to (?:share|email|print"
            rf"|enlarge|expand|view)\b)"
            rf"|(?:tweet|share|post) (?:this|it)(?: on .{{1,20}})?$|have your say\b(?=.{{0,80}}(?:comments?|below"
            rf"|here|form))"
            r"|take (?:our|the|this) (?:poll|quiz|survey)\b|share (?:this(?: (?:article"
            rf"|story|post|page|video|on))?:?$|this (?:article|story|post|page|video|on)\b|on (?:{_SITES})|via|your "
            r"(?:thoughts|story|views|comments))\b"
            rf"|follow (?:us\b|our (?:live|coverage|blog)|@\w+|her @\w+|him @\w+|(?:me|him|her|them"
            rf"|[\w.'’ -]{{1,40}}) (?:on|at) (?:{_SITES}"
            r"|@))|like us on|find us on"
            r"|download (?:the|our) .{0,40}app\b|listen to (?:our|the \w+ podcast|(?:this|the latest"
            r"|the full) (?:article|story|episode|podcast))"
            r"|check out (?:our|more|the latest|all (?:of )?our|(?-i:[A-Z]{2,}) in the news)\b"
            r"|visit our|view (?:the )?original (?:content|article|post|version|source)\b|view (?:comments|gallery"
            r"|all|more|on|this post|the full gallery)\b|for (?:more"
            r"|(?:all )?the latest) (?:news|stories|updates"
            r"|on this|from|coverage)\b(?=.{0,120}(?:click|visit|follow|subscribe|here|go to|check|read))|a post "
            r"shared by|send (?:us )?your)"
            r".{0,240}"
        ),
        finds=(
            "Click here for the second half",
            "Share this story",
            "Follow us on X",
            "Follow Ann Lee on Twitter",
            "Follow @annlee on Twitter",
            "Check out our other stories",
            "View comments",
            "Listen to our podcast",
            "Click to share on Twitter (Opens in new window)",
            "Tweet this",
            "Have your say in the comments below",
            "Take our poll",
            "For all the latest news, follow us on Google News",
            "View original content: https://wire.example/a",
        ),
        leaves=(
            "Share prices fell on Monday.",
            "Follow the money",
            "Click here or there, the result is the same.",
            "Like us, they wanted peace.",
            "Share the burden, he told them",
            "View from the bridge",
            "Check out time is noon",
            "Take the tram",
            "Tweet this week by mayor",
            "Have your say, the town told them",
        ),
        why="An account, a site or “this story” must follow, as shares fall and money is followed in headlines.",
    ),
    LineRule(
        name="ask the reader",
        kind="promo",
        opens=(
            "are comment comments do did got have has is leave let send tell think what were your you 0 1 2 3 "
            "4 5 6 7 8 9"
        ),
        longest=100,
        pattern=(
            r"(?i:leave a (?:comment|reply)|comments? (?:are|is|section is) (?:closed|open|disabled|off|now)"
            r"|comments? ?(?:\(\d{1,6}\))?$|\d{1,6} (?:comments?|replies)$"
            r"|let us know (?:what you|in the comments|your|below|if you)|tell us (?:what you|your|in the comments"
            r"|below)"
            r"|(?:have you|has your|do you|did you|are you|were you|is there|got an?|what do you|what are your"
            r"|think you|have a|what did you)\b.{0,160}"
            r"(?:e-?mail|get in touch|contact us|let us know|in the comments|comments below|tell us|share your"
            r"|write to us|message us|vote (?:below|now|here)|send us|@\w+\.\w+)"
            r"|you can (?:contact|follow|reach|e-?mail) |your e-?mail address will not be published|your "
            r"comment).{0,200}"
        ),
        finds=(
            "Comments are closed",
            "12 comments",
            "What do you think? Let us know in the comments below",
            "Let us know what you think",
            "Do you have a story for us? Email desk@wire.example",
            "You can reach Ann Lee here",
        ),
        leaves=(
            "Comments by the mayor caused anger.",
            "Let us know, she said.",
            "What do you think? he asked.",
            "Have you been to Lyon? Many have.",
        ),
        why="It asks for mail or comments and says so; a question alone may be a quotation or open a column.",
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
        opens="sign subscribe newsletter newsletters podcast podcasts join",
        longest=200,
        pattern=r"(?i:sign[- ]up|subscribe|newsletters?|podcasts?|join(?: us| now)?) ?[:|—–] ?.{2,180}",
        finds=("Sign up: the day's news in your inbox", "NEWSLETTER | The tide of the day", "Podcasts: the tide"),
        leaves=("Sign up sheets were full", "Subscribers: 4,000", "Join the line: it is long"),
        why="The mark makes a label of the word; as a verb it goes on with “for” or “to”.",
    ),
)
