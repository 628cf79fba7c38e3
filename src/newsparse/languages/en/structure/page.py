"""English lines of the page around an article: advertisements, buttons, sections, galleries, players and forms."""

from newsparse.languages.schema.structure import LineRule

PAGE = (
    LineRule(
        name="count of a gallery or a player",
        kind="note",
        opens="0 1 2 3 4 5 6 7 8 9 image list photo slide",
        longest=40,
        pattern=(
            r"(?:(?i:slide|image|photo|picture) \d{1,3} ?/|(?i:(?:slide|image|photo"
            r"|picture) )?\d{1,3} (?i:of)) ?\d{1,3}|(?i:list of \d{1,2} items?)"
            r"|(?:\d{1,2}:)?\d{1,2}:\d{2} / (?:\d{1,2}:)?\d{1,2}:\d{2}"
        ),
        finds=("1 of 5", "Image 1/5", "Slide 2 of 5", "List of 3 items", "00:00 / 02:31"),
        leaves=("1 of 5 trams is late", "24/7", "Slide rules", "List of items"),
        why="A player, a gallery or a list counts its parts; with any word more the numbers belong to a sentence.",
    ),
    LineRule(
        name="length of a film",
        kind="note",
        opens="video audio listen watch duration length podcast",
        longest=60,
        pattern=(
            r"(?i:(?:video|audio|listen|watch|podcast)(?: (?:length|duration|time))?|duration|length)[ :·|–-]{1,3}"
            r"(?:(?:\d{1,3} ?(?i:hours?|hrs?|minutes?|mins?|seconds?|secs?|m|s),? ?(?:and )?){1,3}"
            r"|(?:\d{1,2}:)?\d{1,2}:\d{2}(?: (?i:min|mins|minutes))?)(?: Learn more)?"
        ),
        finds=(
            "Video length 2 minutes 14 seconds",
            "Listen 5 minutes",
            "Watch 2:31",
            "Listen · 5:12 min",
            "Duration 2:31",
        ),
        leaves=(
            "Watch 2 films",
            "Listen, 5 minutes passed",
            "Length: 14 km",
            "Video killed 2 stars",
            "Duration of the strike",
        ),
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
        name="advertisement",
        kind="promo",
        opens=(
            "ad ads advert advertisement advertisements advertising article continue paid partner promoted "
            "scroll skip sponsored story"
        ),
        longest=90,
        pattern=(
            r"[\[(—-]{0,3} ?(?i:adverti(?:sement|sing)s?|advert|ads?(?: feature| by .{1,30})?|paid (?:content"
            r"|post|partnership)|partner content|sponsored(?: content| post| by [^,.]{1,60})?"
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
        why="The fixed labels around advertisements; advertising as a business is news, and its lines go on otherwise.",
    ),
    LineRule(
        name="button",
        kind="promo",
        opens=(
            "accept cookie do gift no telegram x reuse ad adchoices allow around back close contact content copy e"
            " embed embedded enlarge email"
            " facebook hide"
            " latest leave linkedin "
            "load "
            "loading log menu most newsletter newsletters "
            "next pinterest previous print privacy read reddit register save search see share show sign skip terms "
            "open poll quiz report toggle top transcript tweet twitter view whatsapp buy shop play pause"
        ),
        longest=50,
        pattern=(
            r"(?:(?:Facebook|Twitter|X|E-?mail|Print|WhatsApp|LinkedIn|Reddit|Pinterest|Telegram|Share"
            r"|Copy link)(?:[ ,|·/]{1,3}"
            r"|$)){2,9}|(?i:share article|gift this article|print article|sign in to comment|no comments(?: yet)?"
            r"|cookie (?:settings|preferences|policy)|accept (?:all )?cookies"
            r"|do not sell (?:or share )?my personal information"
            r"|copy(?: the)? link|reuse this content|print(?: this(?: page| article)?)?|e-?mail(?: this(?: "
            r"article)?)?|save(?: "
            r"article| for later)?|share|tweet|facebook|twitter|whatsapp"
            r"|linkedin|reddit|pinterest|close|menu|log in|sign in|register|search|loading|load more|show (?:more"
            r"|less|all|comments|caption)|hide (?:comments|caption)|play(?: video)?|pause"
            r"|back to top|see more|read full (?:story|article)|next(?: (?:story|article|post|page))?|previous(?: "
            r"(?:story|article|post|page))?|newsletters?|ad ?choices|most recent"
            r"|(?:open|view) image in (?:full ?screen|gallery)|loading comments|contact us|about us|embed"
            r"|embedded (?:video|post|tweet)"
            r"|poll"
            r"|quiz of the (?:week|day)|report (?:a|an|this) (?:typo|ad|error|problem|mistake|correction|comment)"
            r"|content from (?-i:[A-Z])\w{2,20}|allow (?-i:[A-Z])\w{2,20} content\?"
            r"|around the web|latest (?:news|stories|headlines)|top news|toggle caption|enlarge this image|embedded "
            r"content|transcript|terms of (?:use|service)"
            r"|terms (?:and|&) conditions(?: apply)?|privacy policy|cookie policy|view this post on instagram|(?:buy"
            r"|shop)(?: it)? (?:now|here))[.…]{0,3}"
        ),
        finds=(
            "Copy link",
            "Share",
            "Back to top",
            "toggle caption",
            "Loading...",
            "Show comments",
            "View image in fullscreen",
            "Report a typo",
            "Poll",
            "Content from Harbourly",
            "Facebook Twitter Email",
            "Cookie settings",
        ),
        leaves=(
            "Share of the vote",
            "Print is not dead",
            "Menu prices rise",
            "Close the port",
            "Report a crime",
            "Poll tax",
            "Accept the terms",
            "Share and share alike",
            "Content from the port",
        ),
        why="The words of a button and no other; a headline may begin with each of them, so the whole line must match.",
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
            "Over the first paragraph a lone word like these names the part of the site; further down it may be a "
            "heading."
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
        why="It invites to pictures and names them as such; without that noun it may be a headline about a view.",
    ),
    LineRule(
        name="player and form",
        kind="promo",
        opens="by cookies enable media our please powered recommended required something thank thanks this we your",
        longest=330,
        pattern=(
            r"(?i:media playback is (?:un|not )supported|this video (?:can ?not|has been|is no longer|is (?:un|not "
            r")available)|this (?:content|media|post|tweet) is (?:not |un|no longer )available"
            r"|your browser (?:does not|doesn['’]t) support"
            r"|(?:please )?enable (?:javascript|cookies)|(?:by (?:signing up|subscribing|clicking|submitting"
            r"|registering|continuing)[^.]{0,60},? you (?:agree|accept|consent|confirm|acknowledge|will))"
            r"|thank(?:s| you) for (?:subscribing|signing up|reading(?: (?:our|this|the|harbour)|[.!]?$"
            r"|[.!] see you\b))|something "
            r"went wrong|powered by (?-i:[A-Z])[\w.]{1,20}$|recommended by (?-i:[A-Z])"
            r"|required fields|we (?:may (?:earn|receive|get) (?:an? )?(?:\w+ )?commission|use cookies)|(?:this"
            r"|our) (?:article|story|post|page|site|website) (?:may contain|contains|uses) (?:affiliate|cookies)"
            r"|please (?:log in|sign in|subscribe|share|note that comments)).{0,240}"
        ),
        finds=(
            "This video cannot be played on your device",
            "This content is not available in your region",
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
        why=(
            "What players, forms and notices of a site say; each form is long enough that no sentence of news begins "
            "so."
        ),
    ),
)
