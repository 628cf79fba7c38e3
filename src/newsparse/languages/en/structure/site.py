"""English lines of the site around an article: its menus and tools, its appeals, its browsers and its weather."""

from newsparse.languages.schema.structure import LineRule

_SHARERS = r"(?:facebook|twitter|x|e-?mail|whatsapp|linkedin|pinterest|reddit|telegram|messenger|print|sms|sharethis)"

SITE = (
    LineRule(
        name="menu",
        kind="note",
        opens=(
            "you left main top side site my logo article listen text font a print back today placeholder e "
            "epaper submit latest high"
        ),
        longest=40,
        pattern=(
            r"(?i:you are here:?|(?:left|main|top|side|site) (?:menu|navigation)|my account|(?:site )?logo"
            r"|article content|listen to (?:the )?(?:story|article)|(?:text|font) (?:re)?size:?|a(?: ?[-+]?[ /|]{1,3}a)"
            r"{1,2} ?[-+]?|print this (?:story|post)|back to (?:news|home|home ?page|list|search results|articles?)"
            r"|today['’]s paper|placeholder image|e-?paper|submit a correction|latest comments|high views)"
        ),
        finds=(
            "You are here",
            "Left Menu",
            "My Account",
            "logo",
            "Article content",
            "Listen to Story",
            "Text size",
            "A A A",
            "Print this story",
            "Back to news",
            "TODAY'S PAPER",
            "Placeholder Image",
            "E-paper",
            "Submit a Correction",
        ),
        leaves=(
            "You are here to stay",
            "My account of the war",
            "Logo of the club changes",
            "Article content is king, editors say",
            "Text size matters",
            "Back to school",
            "Today's papers tell of it",
            "Submit a plan",
            "Listen to the story of a port",
        ),
        why="What a site calls its own parts; each also opens headlines, so that not one word more may stand there.",
    ),
    LineRule(
        name="advertisement that is counted",
        kind="promo",
        opens="advertisement ad",
        longest=24,
        pattern=r"(?i:advertisement|ad) (?:#|no\. ?)?\d{1,2}",
        finds=("Advertisement 2", "Ad 3"),
        leaves=("Advertisement 2024 awards", "Ad 30 years on"),
        why="Pages with several advertisements number their labels; another word makes a line about one of them.",
    ),
    LineRule(
        name="path to the page",
        kind="note",
        opens="home",
        longest=200,
        pattern=r"(?i:home) ?(?:[»›>/|]|::|→) ?[A-Z].{1,180}(?<![.?!])",
        finds=("Home » Business » World", "Home / Sport", "HOME > News > Roof opens"),
        leaves=("Home is where the roof is", "Home/Office: how we work.", "Home, sweet home"),
        why="The sections from the first page down to this one, with their arrows; no headline opens so.",
    ),
    LineRule(
        name="sharing tool",
        kind="promo",
        opens=(
            "kindly please like facebook twitter x email e whatsapp linkedin pinterest reddit telegram messenger "
            "print sms sharethis"
        ),
        longest=320,
        pattern=(
            r"(?i:(?:kindly|please|pls) share (?:this|the) (?:story|article|post|news|page)(?: (?:with|on|to) .{3,40})?"
            rf"|(?:{_SHARERS} sharing button \w{{1,15}}\s?){{1,9}}|like this|like loading)[:.…!]{{0,3}}"
        ),
        finds=(
            "Kindly Share This Story:",
            "Please share this article",
            "facebook sharing button Share",
            "Like Loading...",
        ),
        leaves=(
            "Like this one",
            "Kindly share the road",
            "Twitter sharing falls",
        ),
        why="The buttons to pass an article on, read out; what people are asked to share in a story is something else.",
    ),
    LineRule(
        name="tool for comments",
        kind="promo",
        opens="no post comments you log login please be",
        longest=160,
        pattern=(
            r"(?i:no comments|post a comment|comments off(?: on .{3,150})?|you (?:must|need to) (?:be |log |register )"
            r".{0,50}\bcomments?\b.{0,20}|(?:log ?in|please log ?in) to (?:post a |leave a )?comments?"
            r"|be the first to comment)[:.!]{0,2}"
        ),
        finds=(
            "No comments:",
            "Post a Comment",
            "Comments Off on Roof opens",
            "You must be logged in to post a comment.",
            "Login to comment",
        ),
        leaves=(
            "No comments from the mayor",
            "Comments off the record",
            "You must be ready, he said.",
            "Be the first to ride the tram",
        ),
        why="Where readers may write under the article, or may not; comments by people in the news have an author.",
    ),
    LineRule(
        name="appeal to readers",
        kind="promo",
        opens="support readers thanks contributions help to get",
        longest=320,
        pattern=(
            r"[^\"“”]{0,120}[Rr]eaders like you(?:\b[^\"“”]{0,200})"
            r"|(?i:to access this (?:content|article|story)\b.{0,120}|get access to .{3,60} for (?:as low as|only"
            r"|just) .{1,100})"
        ),
        finds=(
            "Support from readers like you keeps us open.",
            "Readers like you make this possible",
            "To access this content, you must subscribe.",
            "Get access to The Harbour for as low as €1.50 per week.",
        ),
        leaves=(
            "“Readers like you are rare,” she said.",
            "Readers like yours are rare.",
            "Get access to the hall",
            "To access this hall, they broke a door.",
        ),
        why="The paper speaks to its readers; no report calls them “you” outside the marks of a quotation.",
    ),
    LineRule(
        name="help for the paper",
        kind="promo",
        opens="we",
        longest=40,
        pattern=r"(?i:we need your (?:help|support)(?: now| today)?)[.!]?",
        finds=("We need your help now", "We need your support"),
        leaves=("We need your help, mayor tells town", "“We need your help now”"),
        why="The heading of an appeal; said by others it stands between marks, or with the one who says it.",
    ),
    LineRule(
        name="browser",
        kind="promo",
        opens="please your just",
        longest=320,
        pattern=(
            r"(?i:please (?:update|upgrade) your (?:web )?browser|your (?:web )?browser is (?:out of date|outdated|not "
            r"supported|no longer supported|unsupported)|just click on the icons? to).{0,240}"
        ),
        finds=("Please update your browser", "Your browser is out of date, and may not show this page."),
        leaves=("Your browser is watching you", "Please update your will, lawyers say", "Just click on it, she said."),
        why="A site complains of the program that reads it, in a fixed form; news of browsers speaks of no “your”.",
    ),
    LineRule(
        name="help of the site",
        kind="note",
        opens="space by the this site",
        longest=160,
        pattern=(
            r"(?i:space to play or pause, m to mute\b.{0,120}|by allowing ads to appear on this .{4,120}"
            r"|the \w{2,12} is not responsible for the content of external (?:internet )?sites\.?"
            r"|this (?:article|story) is more than \d{1,2} (?:months?|years?) old\.?"
            r"|this (?:summary )?(?:is|was) (?:an? )?(?:AI[- ]generated|generated (?:by|with) AI)\b.{0,120}"
            r"|site icon .{2,80})"
        ),
        finds=(
            "Space to play or pause, M to mute, left and right arrows to seek",
            "By allowing ads to appear on this site, you support us.",
            "The HBC is not responsible for the content of external internet sites",
            "This article is more than 5 years old.",
            "This is an AI generated summary, which may have errors.",
            "This summary was generated by AI.",
            "Site icon Harbour Live",
        ),
        leaves=(
            "Space to play is scarce",
            "By allowing ads, the town earns more.",
            "This story is more than a fable.",
            "This is a roof.",
        ),
        why="What players, banners and archives say of themselves, in fixed words that no report of theirs would use.",
    ),
    LineRule(
        name="weather in the corner",
        kind="note",
        opens="0 1 2 3 4 5 6 7 8 9 - −",
        longest=40,
        pattern=r"[-−]?\d{1,3}(?:\.\d)? ?(?:°|º)? ?[CF](?:,? [A-Z][^\W\d_]{2,20}(?: [A-Z][^\W\d_]{2,20}){0,2})?",
        finds=("8.9 C", "23°C", "23 °C Nairobi", "-4°F"),
        leaves=("23 C is the limit", "40C heat melts road", "5 Cs of credit"),
        why="The temperature that sites show beside their name, alone in its line; in a headline heat does something.",
    ),
    LineRule(
        name="stars",
        kind="note",
        opens="★ ☆ ⭐ ✩ ✪ ⭑",
        longest=24,
        pattern=r"[★☆⭐✩✪⭑⯪½\ufe0f ]{1,20}(?: ?\(?\d(?:\.\d)?(?: ?/ ?\d{1,2}| out of \d{1,2})\)?)?",
        finds=("★★★☆☆", "⭐⭐⭐⭐ (4/5)"),
        leaves=("★ The mayor left",),
        why="What a reviewer gives, drawn alone in its line; with words behind the star it marks an item.",
    ),
    LineRule(
        name="count at the top",
        kind="note",
        opens="1 2 3 4 5 6 7 8 9",
        place="top",
        longest=9,
        pattern=r"(?!(?:19|20)\d\d$)\d{3,6}|\d{1,3},\d{3}|\d{1,3}(?:\.\d)?[kK]",
        finds=("835", "1,204", "2.4k"),
        leaves=("12", "2017", "835 dead", "$835"),
        why="How often the page was seen, a bare figure over the story; one or two digits may number a part of it.",
    ),
)
