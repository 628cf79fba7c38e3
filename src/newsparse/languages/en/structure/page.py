"""English lines that belong to the page around an article: buttons, players, forms, credits without a label."""

from newsparse.languages.schema.structure import LineRule

PAGE = (
    LineRule(
        name="button",
        kind="promo",
        opens=(
            "ad adchoices around back close copy e email embedded enlarge facebook hide latest leave linkedin "
            "loading log menu most newsletter newsletters next pinterest previous print privacy read reddit "
            "register save see share sign terms toggle top transcript tweet twitter view whatsapp"
        ),
        pattern=(
            r"(?i:copy(?: the)? link|print(?: this(?: page| article)?)?|e-?mail(?: this(?: article)?)?"
            r"|save(?: article)?|share"
            r"|tweet|facebook|twitter|whatsapp|linkedin|reddit|pinterest|close|menu|log in|sign in"
            r"|register|loading"
            r"|back to top|see more|read full (?:story|article)|next (?:story|article)|previous (?:story"
            r"|article)"
            r"|newsletter|newsletters|ad ?choices|most recent|around the web|latest (?:news|stories"
            r"|headlines)|top news"
            r"|hide caption|toggle caption|enlarge this image|embedded content|transcript|terms of (?:use"
            r"|service)"
            r"|privacy policy|leave a reply|view this post on instagram)[.…]{0,3}"
        ),
        finds=("Copy link", "Share", "Back to top", "toggle caption", "Loading..."),
        leaves=("Share of the vote", "Print is not dead", "Menu prices rise"),
    ),
    LineRule(
        name="section label",
        kind="note",
        opens=(
            "breaking business editorial entertainment exclusive feature features front health home homepage "
            "international latest lifestyle live local national news opinion politics science sport sports "
            "tech technology uk uncategorized us world"
        ),
        pattern=(
            r"(?i:(?:(?:local|world|national|us|uk|international|breaking|business|sports?|health|science|tech)"
            r" )?news|sports?|business|world|politics|opinion|entertainment|lifestyle|technology|features?"
            r"|editorial|local"
            r"|national|international|exclusive|breaking|live|latest|front page|home ?page|uncategorized)"
        ),
        finds=("News", "World News", "SPORT", "Uncategorized"),
        leaves=("News travels fast", "World of trams", "Breaking the bank"),
        why="a lone word like these names the part of the site; as a heading it would say nothing",
    ),
    LineRule(
        name="weekly pictures",
        kind="promo",
        opens="browse see view",
        pattern=(
            r"(?:See|View|Browse) (?:more|all|the|our|[A-Z][\w'’]{1,20}).{0,30}(?i:pictures|photos|gallery"
            r"|images).{0,40}"
        ),
        finds=("See more photos of the harbour", "View the full gallery"),
        leaves=("See the tram",),
    ),
    LineRule(
        name="player and form",
        kind="promo",
        opens=(
            "already become by enable enter media need never our please powered recommended something stay "
            "thank thanks this want we your"
        ),
        pattern=(
            r"(?i:media playback is (?:un|not )supported|this video (?:can ?not|has been|is no longer"
            r"|is (?:un|not )available)"
            r"|your browser does not support|(?:please )?enable javascript|please enter a valid"
            r"|enter your e-?mail"
            r"|by (?:signing up|subscribing|clicking|submitting),? you|thank(?:s| you) for (?:subscribing"
            r"|signing up|reading)"
            r"|something went wrong|powered by (?-i:[A-Z])|recommended by (?-i:[A-Z])"
            r"|we may earn (?:a )?commission"
            r"|(?:this|our) (?:article|story|post|page|site) (?:may contain|contains|uses) (?:affiliate"
            r"|cookies)"
            r"|(?:want|need) (?:to get )?(?:more|the latest) .{0,60}\?|never miss (?:a |the )|stay up to date"
            r"|(?:become|be) a (?:member|subscriber)|already a (?:member|subscriber)).{0,240}"
        ),
        finds=(
            "This video cannot be played on your device",
            "Please enter a valid email address",
            "Thanks for subscribing!",
            "Never miss a story from the harbour",
        ),
        leaves=("This video game sold well.", "By signing the deal, you lose.", "Powered by the sun, the tram runs"),
    ),
    LineRule(
        name="source of a picture",
        kind="credit",
        pattern=(
            r"[(\[]?(?:(?i:image source,|credits?:|photo courtesy|picture courtesy|courtesy of "
            r"|courtesy: ?|source: ) ?.{2,100}"
            r"|[\w .'’-]{2,50} (?:via|for) (?:Getty Images|AP|Reuters|Shutterstock)|(?:Handout|Supplied"
            r"|Getty|CNN|BBC|NBC|CBS|ABC|AP|PA))[)\]]?"
        ),
        finds=(
            "Image source, Getty Images",
            "Credit: Ann Lee",
            "Source: Harbour Office",
            "Ann Lee via Getty Images",
            "(Supplied)",
            "Courtesy of the museum",
        ),
        leaves=("Credit cards are back", "Courtesy is dead", "Supplied by sea, the town grew"),
    ),
    LineRule(
        name="related without a colon",
        kind="promo",
        opens="related",
        pattern=(
            r"(?:Related|RELATED) (?i:coverage|articles?|stories|content|posts?|links|reading"
            r"|topics) [A-Z].{5,300}"
        ),
        finds=("Related Coverage Mayor leaves the town hall in a tram",),
        leaves=("Related stories were told of it.",),
    ),
    LineRule(
        name="post",
        kind="credit",
        pattern=r".{1,80}\(@\w{1,30}\)(?: (?:on )?\w{3,9}\.? \d{1,2},? \d{4})?",
        finds=("Ann Lee (@annlee) May 6, 2024", "Ann Lee (@annlee)"),
        leaves=("Ann Lee (@annlee) said so",),
    ),
)

ENDINGS = (
    LineRule(
        name="caption with credit",
        kind="caption",
        pattern=(
            r"[.?!”\"a-z] ?[(\[](?:(?i:photo|image|picture|video|credit|illustration|via)[^()\[\]]{1,80}"
            r"|[^()\[\]]{2,60}(?:/[^()\[\]]{2,40}|Getty Images|Photo|Photos|via AP))[)\]]\.?$"
        ),
        finds=("Voters queue in the rain on Monday. (Ann Lee/Wire)", "The old bridge. (Photo by Ann Lee)"),
        leaves=("The bridge opened late (and over budget).", "The bridge opened late (and over budget)"),
        holds=("(", "["),
    ),
    LineRule(
        name="caption with a labelled credit",
        kind="caption",
        pattern=(
            r"(?:[.?!”\"|)]|\w) ?\|? ?\b(?:Photograph|Photos?|Picture|Image|Credit"
            r"|Pic): ?[A-Z©][^.:]{1,80}$"
        ),
        finds=("Voters queue in the rain. Photograph: Ann Lee/Wire", "The old bridge in spring Credit: Ann Lee"),
        leaves=("He took a photo: it shows the bridge",),
        holds=(":",),
    ),
    LineRule(
        name="trailing pointer",
        kind="promo",
        pattern=(
            r" (?:Read (?:more|article|full story|the full story)|Subscribe on YouTube|Learn more"
            r"|Watch now|Click here)!?$"
        ),
        finds=("The tram: what they said of it Read article", "For more films – Subscribe on YouTube!"),
        leaves=("He told the town to read more",),
        holds=(" Read ", " Subscribe ", " Learn ", " Watch ", " Click "),
    ),
)
