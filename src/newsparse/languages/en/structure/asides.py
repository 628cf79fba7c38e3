"""English lines that are not the story, by kind. A row matches a whole line."""

from newsparse.languages.en.structure.datelines import STAMP
from newsparse.languages.schema.structure import LineRule

_SITES = (
    "Facebook|Twitter|Instagram|YouTube|WhatsApp|TikTok|LinkedIn|Telegram|Threads|Bluesky|X"
    "|Pinterest|Reddit|Google News|Apple News|Flipboard"
)
_NAME = r"[^\W\d_][\w.'’-]{0,30}"

ASIDES = (
    LineRule(
        name="published",
        kind="timestamp",
        opens=(
            "article created date filed first last latest modified originally posted published story time "
            "update updated uploaded"
        ),
        pattern=(
            r"[\[(*_]{0,3}(?i:(?:first |originally |last |article |story |latest |date )?(?:published"
            r"|updated?|posted|modified|created|filed|uploaded)"
            rf"(?: on| at| date)?|last (?:edited|reviewed)|date"
            rf"|time)[:*_]{{0,4}}[ \u00a0]{{1,3}}(?:[^.!?]{{0,30}}[ ,(|:•·-])?{STAMP}.{{0,120}}"
        ),
        finds=(
            "Published 3:14 PM EST, Mon December 18, 2025",
            "Updated: 6 May 2024",
            "Last modified on Tue 7 May 2024 09.10 BST",
            "Latest update May 6th, 2022 12:49 AM",
            "First published: 2024-05-06",
            "Posted at 9:15 am on Monday, May 6",
            "Updated 3 hours ago",
        ),
        leaves=("Published authors met in May to read.", "Updated rules for tenants", "Date of purchase: 2017"),
        why="anchors relative dates; without a date in it the line is prose",
    ),
    LineRule(
        name="original",
        kind="note",
        opens="first originally this",
        pattern=(
            r"(?i:this (?:article|story|post|piece|interview|report) (?:was|has been|is) (?:first "
            r"|originally |previously |last |re)?"
            r"(?:published|produced|updated|corrected|amended|edited|reported|translated|supported"
            r"|made possible|part of)"
            r"|this (?:article|story|post|piece|interview|report) (?:originally|first) |(?:originally"
            r"|first) (?:published|appeared)).{0,300}"
        ),
        finds=(
            "This article was first published in our spring issue.",
            "Originally published on Harbour Weekly.",
            "This story has been updated.",
        ),
        leaves=(
            "This article of clothing was found on the beach.",
            "This story is about a town.",
            "This report was late.",
        ),
    ),
    LineRule(
        name="correction",
        kind="correction",
        opens="clarification correction corrects ed editor editors note",
        pattern=(
            r"[\[(*_]{0,3}(?i:correction|clarification|corrects|editor['’]?s['’]?[ -]note"
            r"|ed(?:itor)?\. note|note to (?:readers|editors))\b[^.:]{0,40}[:.—–-].{0,1500}"
        ),
        finds=("Correction: an earlier version gave the wrong year.", "Editor’s note: this text has been shortened."),
        leaves=("Correction fluid sells well again in schools",),
    ),
    LineRule(
        name="earlier version",
        kind="correction",
        opens="an",
        pattern=r"(?i:an earlier version of this).{0,600}",
        finds=("An earlier version of this article misspelled a name.",),
        leaves=("An earlier version had six doors.",),
    ),
    LineRule(
        name="agency tail",
        kind="agency",
        opens="additional compiled editing further graphic graphics reporting translated with writing",
        pattern=(
            r"[(\[]?(?i:(?:additional |further )?(?:with assistance|reporting|writing|editing|compiled"
            r"|translated|graphics?)(?: and (?:writing|editing))?) by [A-Z].{0,400}"
        ),
        finds=("(Reporting by Ann Lee; Editing by Tom Roe)", "Additional reporting by Tom Roe in Oslo"),
        leaves=("Reporting by the ministry was late.",),
    ),
    LineRule(
        name="contributed",
        kind="agency",
        pattern=(
            r"(?:.{3,200} contributed (?:reporting|to (?:this|the) (?:report|story|article)).{0,60}"
            r"|Contributing: [A-Z].{0,200})"
        ),
        finds=("Ann Lee contributed to this report.", "Contributing: Ann Lee"),
        leaves=("The dry spring contributed to the fire.",),
    ),
    LineRule(
        name="copyright",
        kind="note",
        pattern=r"(?:©|\([Cc]\)|Copyright ).{0,120}|.{0,40}All [Rr]ights [Rr]eserved\.?.{0,200}",
        finds=("© 2024 Harbour Weekly. All rights reserved.", "Copyright 2024 Harbour Weekly"),
        leaves=("A copyright dispute began in May.",),
    ),
    LineRule(
        name="credit label",
        kind="credit",
        opens=(
            "art artist cover credit credits featured graphic graphics header illustration illustrations "
            "image images lead photo photograph photographs photos picture pictures source sources top video"
        ),
        pattern=(
            r"[(\[*_]{0,3}(?i:(?:(?:photos?|pictures?|images?|photographs?|illustrations?|video|graphics?"
            r"|cover photo|top image|lead image|featured image|header image)"
            r"(?: credits?)?(?: ?: ?|/| by | via | courtesy (?:of )?))).{1,140}|[(\[](?i:art|artist"
            r"|sources?|credits?)(?:: | )[^()\[\]]{1,80}[)\]]"
        ),
        finds=("Photograph: Ann Lee/Wire", "(Image credit: Ann Lee)", "Photo by Ann Lee", "(Source: Harbour Office)"),
        leaves=(
            "Photos of the storm went round the world.",
            "Images: they are everywhere, and so on and so forth, as she once said to me; " * 3,
        ),
    ),
    LineRule(
        name="stock credit",
        kind="credit",
        pattern=(
            r"[(\[]?(?:[\w .'’-]{0,60}/ ?)?(?:Getty Images|AP Photo|iStockphoto|iStock|Shutterstock|Alamy"
            r"|Unsplash|Reuters|REUTERS|AFP|EPA)(?:/[\w .'’-]{1,40})?[)\]]?"
        ),
        finds=("Ann Lee/Getty Images", "iStockphoto", "(AP Photo/Ann Lee)"),
        leaves=("Reuters said so on Monday.",),
    ),
    LineRule(
        name="caption label",
        kind="caption",
        opens="caption file gallery image in media pictured slideshow",
        pattern=(
            r"(?i:image caption|media caption|caption|file photo|in this (?:file |undated )?photo"
            r"|slideshow|gallery|pictured)\b(?:[:,.(]| \(| [A-Z]).{0,400}"
        ),
        finds=("Image caption The old bridge in spring", "FILE PHOTO: The mayor in May", "Slideshow ( 3 images )"),
        leaves=("Pictured in the hall were four men.", "Gallery owners fear the worst"),
    ),
    LineRule(
        name="pointer",
        kind="promo",
        opens=(
            "also don editor editors filed further go in keyword keywords listen more most must photos read "
            "recommended related see tag tags top topic topics trending up video watch you"
        ),
        pattern=(
            r"[\[(*_►▶>→]{0,3} ?(?i:read (?:more|also|next|the (?:full|original|whole|rest)[^.]{0,30})"
            r"|more (?:on|from|about)(?= [^.]{1,80}$)|see also|also read|related(?: (?:articles?|stories"
            r"|story|coverage|content"
            r"|posts?|links?|topics?|reading|news|roundup|forums?))?|recommended(?: (?:stories|reading"
            r"|for you))?|don['’]t miss|must[ -]read|top stories|trending(?: now)?|most (?:read|popular"
            r"|viewed)"
            r"|you may also like|you might also like|up next|watch(?: (?:now|more|live"
            r"|the (?:full )?video[^.]{0,30}|below))?|listen(?: (?:now|to|here))?"
            r"|editors?['’]?s?['’]? (?:picks|recommendations|choice)|in pictures|photos|video|go deeper"
            r"|further reading|keywords?|tags?|topics?|filed under)"
            r"(?: ?[:|>»►—–]{1,2}.{0,250}|[.!]?[\])*_]{0,3})"
        ),
        finds=(
            "Read more: what we know",
            "RELATED: the harbour deal",
            "Related articles",
            "Watch: the bridge opens",
            "Tags: harbour, tram",
            "See also",
            "[Read: how the deal was made]",
        ),
        leaves=(
            "Read more books, the minister said.",
            "Related matters came up later",
            "Watch out for ice",
            "Topics were dropped",
        ),
    ),
    LineRule(
        name="bracketed pointer",
        kind="promo",
        pattern=r"\[[^\[\]]{3,200}\]",
        finds=("[Read: how the deal was made]", "[ 234 comments ]"),
        leaves=("[The] mayor left [early].",),
    ),
    LineRule(
        name="call to action",
        kind="promo",
        opens=(
            "a click comment comments contact do download enjoyed follow for get got join leave like load "
            "share show sign skip stay subscribe support tap to view visit want you 0 1 2 3 4 5 6 7 8 9"
        ),
        pattern=(
            r"[\[(*_►▶>→]{0,3} ?(?i:sign up (?:for|to|here|now|today)\b|subscribe(?: (?:to|now|here|today"
            r"|on|for))?\b|click here|tap here|share (?:this|on|via|all)\b|follow (?:us|me|him|her"
            r"|[\w ]{1,40} on (?:"
            rf"{_SITES}"
            r"))\b|like us on|join (?:us on|the conversation|our)\b|download (?:the|our) .{0,30}app\b"
            r"|get (?:the latest|our|more|breaking|.{1,40} (?:newsletter|in your inbox|to your inbox))"
            r"|support (?:our|us|independent)\b|skip (?:to|past)|load more|show more|"
            r"view (?:comments|gallery|all|more|on)|leave a comment|comments are closed|comments?$"
            r"|\d{1,6} comments?$|stay in touch|contact us|visit our|want more|enjoyed this"
            r"|for more (?:news|stories)\b|to (?:read|see|watch) more|a post shared by|got a (?:story|tip)"
            r"|do you have a (?:story|tip)|you can (?:contact|follow|reach|email))"
            r".{0,260}"
        ),
        finds=(
            "Sign up for our newsletter",
            "Subscribe now",
            "Click here for the second half",
            "Share this story",
            "Follow us on X",
            "Comments are closed",
            "12 comments",
            "Follow Ann Lee on Twitter",
            "Get the latest news in your inbox",
        ),
        leaves=("Share prices fell on Monday.", "Signs of life", "Subscribers left in May.", "Follow the money"),
    ),
    LineRule(
        name="advertisement",
        kind="promo",
        opens="ad ads advertisement advertisements article continue promoted sponsored story this",
        pattern=(
            r"[\[(—-]{0,3} ?(?i:advertisements?|ad|sponsored(?: content| by .{1,60})?"
            r"|promoted(?: content)?|story continues(?: below)?(?: advertisement)?"
            r"|article continues (?:below|after).{0,40}|continue reading(?: below| the main story)?"
            r"|this is an ad(?:vertisement)?)[.…]{0,3} ?[\])—-]{0,3}"
        ),
        finds=("Advertisement", "ADVERTISEMENT", "Story continues below advertisement", "Sponsored"),
        leaves=("Advertisement spending fell", "Ad sales rise"),
    ),
    LineRule(
        name="attribution of a post",
        kind="credit",
        pattern=r"[—–-] ?.{1,80}\(@\w{1,30}\).{0,40}|pic\.twitter\.com/\w{1,20}",
        finds=("— Ann Lee (@annlee) May 6, 2024",),
        leaves=("— He left in May.",),
    ),
    LineRule(
        name="handle",
        kind="contact",
        pattern=(
            r"(?:@\w{1,30}|[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|(?:https?://|www\.)\S{1,300}"
            r"|#\w{1,60}(?: #\w{1,60}){0,12})"
        ),
        finds=("@annlee", "desk@wire.example", "https://wire.example/a/b", "#harbour #tram"),
        leaves=("Write to desk@wire.example soon.",),
    ),
    LineRule(
        name="contact",
        kind="contact",
        opens="contact e email fax media phone press reach tel write",
        pattern=(
            r"(?i:(?:e-?mail|contact|write to|reach|tel|phone|fax|media contact"
            r"|press contact)(?: (?:the author|him|her|us"
            r"|[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2}))?(?: ?:| at| on)).{0,40}(?:@"
            r"|\d{3}).{0,160}"
        ),
        finds=("Contact: 555-0100; 555-0101", "Email Ann Lee at lee@wire.example"),
        leaves=("Contact was lost on Monday.",),
    ),
    LineRule(
        name="about the author",
        kind="note",
        pattern=(
            rf"{_NAME}(?: {_NAME}){{1,3}} (?:is|was) (?:an? |the )(?:\w{{1,20}} ){{0,3}}(?:reporter"
            rf"|correspondent|columnist|staff writer|contributing \w{{1,12}}|freelance \w{{1,12}}"
            rf"|(?:senior |deputy |news |managing )?editor) (?:at|for|of|with|covering|based)\b.{{0,400}}"
        ),
        finds=("Ann Lee is a staff writer at Harbour Weekly.",),
        leaves=("Ann Lee is a baker at heart.",),
    ),
    LineRule(
        name="reading time",
        kind="note",
        opens="listen reading 0 1 2 3 4 5 6 7 8 9",
        pattern=(
            r"(?i:\d{1,3}[ -]min(?:ute)?s?(?:[ -]read| to read)?|reading time.{0,20}"
            r"|listen to (?:this )?article.{0,20}|\d{1,3} shares?)"
        ),
        finds=("3 min read", "Reading time: 4 minutes"),
        leaves=("3 minutes read aloud felt long to them all.",),
    ),
)
