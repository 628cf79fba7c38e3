"""English words that tell headings, list introductions and labels from prose."""

from newsparse.languages.schema.structure import HeadingWords, LabelWords

_FINITE = (
    "is are was were has have had will would can could should must may might shall does did do isn't "
    "isn’t aren't aren’t wasn't wasn’t weren't weren’t won't won’t can't can’t cannot couldn't couldn’t "
    "doesn't doesn’t don't don’t didn't didn’t hasn't hasn’t haven't haven’t hadn't hadn’t wouldn't "
    "wouldn’t shouldn't shouldn’t it's it’s he's he’s she's she’s that's that’s there's there’s they're "
    "laid took gave went came saw stood sat ran won lost brought caught fought met kept wrote spoke broke drove flew "
    "rode wore threw drew grew knew began became wept fell held led sang sank shook slept stole swam swore taught tore "
    "woke chose forgot forgave froze hid blew ate fled rang shone shrank sprang withdrew arose awoke crept clung leapt "
    "knelt swung got told felt sent struck mistook overcame undertook died arrived happened appeared disappeared "
    "resigned agreed disagreed smiled laughed cried waited remained vanished emerged occurred apologised apologized "
    "listened nodded shrugged lied prayed replied insisted "
    "they’re we're we’re i'm i’m we've we’ve i've i’ve you've you’ve they've they’ve says said"
)
#: Words that end like verbs of the third person or of the past and stand before another word without being one.
_NO_VERBS = (
    "this its his hers ours yours yes red hundred need used based sports arms sales news jobs goods customs politics "
    "economics physics athletics series species rights savings earnings futures affairs services systems operations "
    "communications logistics women's men's gas pounds dollars euros years weeks months days hours minutes metres "
    "meters miles plants results names numbers details facts terms times points roads lines cars trains ships homes"
)
_LINKS = (
    "of in on at to for with from by over under after before through across around into onto against about between "
    "behind beyond near outside inside during since until despite without within along up down off out past like as "
    "than per via versus vs towards toward besides among amongst amid above below beneath beside throughout upon "
    "concerning regarding except but and or nor if while when because where who which that whether though although "
    "unless not all both half only just even such quite rather many once twice always sometimes perhaps nowadays "
    "afterwards thus less plus minus instead indeed so still ahead again now then there here too also alone "
    "apart abroad later ago together away back home worldwide nationwide more most much every each be being been "
    "is are was were has had have"
)
_ASKING = (
    "what why how who whom whose when where which whether if is are was were do does did can could will "
    "would should has have had may must as while after before because since"
)
_AUXILIARIES = (
    "is are am was were do does did has have had can could will would should shall may might must isn't isn’t aren't "
    "aren’t wasn't wasn’t weren't weren’t don't don’t doesn't doesn’t didn't didn’t hasn't hasn’t haven't haven’t "
    "hadn't hadn’t can't can’t couldn't couldn’t won't won’t wouldn't wouldn’t shouldn't shouldn’t"
)
_OBJECTS = "a an the his her its their our my this that these those him them us"
_WHERE = "at in on with from to into during after before outside inside near through over under for by a an the his her"

#: What a line says all by itself in the middle of a story.
_UTTERANCES = (
    "nothing never nobody none nowhere no yes yep nope ok okay wow wrong right exactly absolutely definitely "
    "ridiculous unbelievable incredible amazing brilliant outrageous disgusting disgraceful shameful appalling "
    "heartbreaking devastating unreal insane crazy silence enough maybe perhaps sorry really seriously obviously "
    "naturally simple bang boom ouch oh ah amen bingo checkmate priceless period crickets gone done finally almost "
    "not always everything everyone"
)
_SMALL = (
    "the a an his her its their our my your this these those that which who whom he she it they would could also "
    "been has have there him them"
)

#: Parts of a review or a recipe that are lists.
_LISTED = r"(?:the )?(?:pros|cons|good|bad|ugly)|(?:key |technical |tech )?specs|specifications|ingredients"
_ANAPHORIC = "i he she it we they you this that these those there my his her our their but and so"

HEADINGS = HeadingWords(
    never_first=frozenset(
        ["and", "but", "or", "because", "which", "who", "whom", "that", "said", "says", "he", "she", "they"]
    ),
    never_last=frozenset(
        [
            "the",
            "a",
            "an",
            "and",
            "or",
            "but",
            "of",
            "in",
            "on",
            "at",
            "to",
            "by",
            "from",
            "with",
            "as",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "that",
            "which",
            "who",
            "said",
            "says",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "your",
            "than",
            "into",
            "because",
            "if",
            "when",
            "while",
        ]
    ),
    particles=frozenset(("in", "on", "by", "to", "with")),
    introduces=(
        r".{0,200}(?i:\b(?:as follows|the following|include|includes|including|are|these|below"
        r"|here['’]?s (?:what|how|why)\b.{0,60}))[.:…]?"
    ),
    finite=frozenset(_FINITE.split()),
    asking=frozenset(_ASKING.split()),
    past="ed",
    third="s",
    not_third=("ss", "us", "is", "'s", "’s"),
    determiners=frozenset(["a", "an", "the", "his", "her", "its", "their", "our", "my"]),
    company=frozenset(("and", "with")),
    links=frozenset(_LINKS.split()),
    no_verbs=frozenset(_NO_VERBS.split()),
    doing="ing",
    where=frozenset(_WHERE.split()),
    reporting=frozenset(("said", "told", "asked")),
    subjects=frozenset(("i", "he", "she", "it", "we", "they", "you")),
    passing=frozenset(("so", "but", "and", "or", "now", "well", "then", "yet", "still", "nor", "because", "again")),
    auxiliaries=frozenset(_AUXILIARIES.split()),
    utterances=frozenset(_UTTERANCES.split()),
    small=frozenset(_SMALL.split()),
    past_signs=frozenset(("was", "were", "had", "did", "said", "told", "came")),
    anaphoric=frozenset(_ANAPHORIC.split()),
    days=frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")),
    boxes=(
        r"(?i:(?:the )?(?:key|main|quick|fast|top) (?:points?|takeaways?|facts?|figures|numbers|moments|findings"
        r"|details)|highlights|(?:story|news) highlights"
        r"|at a glance|in brief|in short|summary|(?:the )?(?:essentials|basics)|takeaways|bullet points|(?:what"
        r"|things) (?:you need )?to know|need to know|tl;dr"
        rf"|{_LISTED}"
        r"|(?:what )?you(?:['’]ll| will) need|shopping list)"
        r"(?: box)?:?"
    ),
    parts=(
        rf"(?i:{_LISTED}"
        r"|(?:the )?(?:verdict|bottom line|conclusions?|method|directions|instructions|preparation)"
        r"|if you go|getting there"
        r"|where to (?:stay|eat|drink|shop)|what to (?:see|do|eat|buy|read|watch)|background"
        r"|what we (?:know|don['’]t know)|who['’]s (?:in|out))"
        r"(?: so far| yet)?:?"
    ),
    objects=frozenset(_OBJECTS.split()),
)

LABELS = LabelWords(
    never=frozenset(
        [
            "i",
            "he",
            "she",
            "it",
            "we",
            "they",
            "you",
            "him",
            "her",
            "them",
            "us",
            "who",
            "which",
            "said",
            "says",
            "say",
            "told",
            "tells",
            "tell",
            "asked",
            "asks",
            "added",
            "adds",
            "wrote",
            "writes",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "will",
            "would",
            "can",
            "could",
            "should",
            "may",
            "might",
            "must",
            "do",
            "does",
            "did",
            "because",
            "if",
            "when",
            "while",
            "but",
            "that",
            "this",
            "there",
        ]
    ),
    questions=frozenset(["who", "what", "when", "where", "why", "how", "which", "whose"]),
)
