"""English credits: who took the picture, and whose it is."""

from newsparse.languages.en.structure.archives import ARCHIVES, CREDIT, HOUSE, PERSON, SOMEONE, TAKEN, WORD
from newsparse.languages.schema.structure import LineRule

_OPENERS = (
    "art artist artwork banner cover credit credits feature featured file graphic graphics header hero illustration "
    "illustrations "
    "image images lead main photo photograph photographs photography photos pic pics picture pictures screen "
    "screengrab "
    "screengrabs screenshot screenshots source sources stock top video"
)

CREDITS = (
    LineRule(
        name="credit with a label",
        kind="credit",
        opens=_OPENERS,
        longest=150,
        pattern=(
            rf"[(\[*_]{{0,3}}(?i:(?:{TAKEN})(?: ?credits?| ?sources?)?(?: ?: ?| ?\| ?| ?/ ?| ?© ?| by | via | "
            r"courtesy(?: of|:)? |, ))"
            r"(?:(?!\. \w+ \w+ \w+ ).){1,120}(?<![?!.])"
        ),
        finds=(
            "Photograph: Ann Lee/Wire",
            "(Image credit: Ann Lee)",
            "Photo by Ann Lee",
            "PHOTO BY ANN LEE",
            "Image source, Getty Images",
            "Photo courtesy of the museum",
            "Pic: Harbour Live",
            "Screenshot via YouTube",
            "Featured image: Ann Lee",
            "Photo © Ann Lee",
        ),
        leaves=(
            "Photos of the storm went round the world.",
            "Images: they are everywhere. And so on and so forth, as she once said.",
            "Picture a town without a tram.",
            "Video of the arrest was shown in court",
        ),
        why="A label, then a name or an archive; without a name after it the line tells what pictures show.",
    ),
    LineRule(
        name="credit with a plain label",
        kind="credit",
        opens="art artist courtesy credit credits source sources",
        longest=110,
        pattern=(
            r"[(\[*_]{0,2}(?i:credits?|courtesy|sources?|art|artist)(?: ?(?::[*_]{0,2}|[*_]{2}:) ?"
            r"|(?i: of) (?=[A-Z]|the ))(?:(?!\. \w+ \w+ \w+ "
            r")[^()\[\]]){1,90}[)\]]?(?<![?!])"
            rf"|Courtesy (?:{PERSON})|SOURCE (?:{HOUSE})"
        ),
        finds=(
            "Credit: Ann Lee",
            "Source: Harbour Office",
            "(Source: Harbour Office)",
            "Courtesy of the museum",
            "Courtesy Ann Lee",
            "SOURCE Harbour Office",
            "Art: Ann Lee",
        ),
        leaves=(
            "Credit cards are back",
            "Courtesy is dead",
            "Credit Harbour shares fell",
            "Sources said so on Monday.",
        ),
        why="Credit, source and art are common nouns, so a colon or a name must follow or the line is a headline.",
    ),
    LineRule(
        name="credit of a chart",
        kind="credit",
        opens="chart charts graph graphs infographic map maps",
        longest=90,
        pattern=(
            rf"(?i:charts?|maps?|graphs?|infographic)(?: by |: ?)"
            rf"(?:{PERSON}|{HOUSE})(?: ?[/,•·] ?(?:{PERSON}|{HOUSE})){{0,3}}"
        ),
        finds=("Chart: Ann Lee", "Map: Ann Lee/Harbour Live"),
        leaves=("Map: the old town", "Charts by region"),
        why="Nothing but names after the label; a title of a map or a chart has small words and stays.",
    ),
    LineRule(
        name="archive",
        kind="credit",
        opens=(
            "aap abaca abc action adobe afp agence alamy anadolu ani ap associated backgrid bbc bloomberg cbs "
            "cnn contour corbis cp creative depositphotos dpa dreamstime efe epa esa everett facebook "
            "filmmagic flickr getty google handout ians icon imagn instagram istock istockphoto kyodo "
            "lightrocket magnum nasa nbc newscom noaa npr nurphoto pa pexels picture pixabay polaris pool "
            "press pti redux reuters rex shutterstock sipa splash sputnik tass the tiktok twitter unsplash usa "
            "wikimedia wikipedia wireimage x xinhua yonhap youtube zuma"
        ),
        longest=80,
        pattern=(
            rf"[(\[]?(?:©|\([Cc]\))? ?(?:{ARCHIVES})(?: ?/ ?(?:{PERSON}|{HOUSE})){{0,2}}"
            rf"(?: (?:via|for) (?:{ARCHIVES}))?(?:, ?(?:File|FILE|Pool|POOL)| ?/ ?(?i:file photo|file|pool))?[)\]]?"
            rf"|[(\[](?:{ARCHIVES}) (?:file )?(?:photo|image)[)\]]"
        ),
        finds=(
            "(Reuters photo)",
            "iStockphoto",
            "PA Media",
            "(AP Photo/Ann Lee)",
            "(AP Photo/Ann Lee, File)",
            "REUTERS/Ann Lee/File Photo",
            "AFP via Getty Images",
            "Shutterstock / Ann L",
        ),
        leaves=("Reuters said so on Monday.", "Getty Images sues", "NASA delays", "Google and Apple"),
        why="Nothing but names, one of them known for pictures; with a verb the line is news about that house.",
    ),
    LineRule(
        name="credit of an archive",
        kind="credit",
        holds=("/",),
        longest=100,
        pattern=rf"[(\[]?(?:©|\([Cc]\))? ?{CREDIT}[)\]]?",
        finds=("Ann Lee/Getty Images", "Ann Lee/Pool/AFP"),
        leaves=("Ann Lee/Tom Roe wins",),
        why=(
            "Persons and houses with strokes between them, one of the houses known; two unknown names may be a pair "
            "in sport."
        ),
    ),
    LineRule(
        name="by way of an archive",
        kind="credit",
        holds=(" via ",),
        longest=100,
        pattern=rf"[(\[]?(?:©|\([Cc]\))? ?{CREDIT}[)\]]?",
        finds=("Ann Lee via Getty Images", "Harbour Live via AP"),
        leaves=("Flights via Oslo",),
        why="The name that “via” leads to must be a known archive, as flights and calls go via places.",
    ),
    LineRule(
        name="person and house",
        kind="credit",
        holds=("/",),
        longest=70,
        pattern=rf"[(\[]?{SOMEONE} ?/ ?{HOUSE}[)\]]?",
        finds=("Ann Lee/The Harbour Times", "(Ann Lee / Harbour Live)"),
        leaves=("Ann Lee/Tom Roe wins", "Northbank/Southbank"),
        why=(
            "A person of two names, a stroke and a house; one word before the stroke may be half of a pair of banks "
            "or clubs."
        ),
    ),
    LineRule(
        name="person for a house",
        kind="credit",
        holds=(" for ",),
        longest=70,
        pattern=(
            rf"[(\[]?{SOMEONE} for (?:The )?(?:(?:{WORD}) ){{0,3}}(?:Times|Post|Journal|Herald|Guardian|News"
            r"|Tribune|Observer"
            r"|Gazette|Star|Sun|Mail|Chronicle|Globe|Inquirer|Magazine|Review|Weekly|Bee|Independent|Examiner"
            r"|Republic|Register"
            r"|Telegraph|Mirror|Express|Standard|Citizen|Record|Press|Dispatch|Monitor|Courier|Live|NPR|CNN"
            r"|ProPublica|STAT|Vox"
            r"|WIRED|Bloomberg|Reuters)[)\]]?"
        ),
        finds=("Ann Lee for The Harbour Times", "Ann Lee for NPR"),
        leaves=("Ann Lee for Mayor", "Votes for The Harbour Party"),
        why="A paper or letters after “for” make it a credit; someone for mayor is a headline.",
    ),
    LineRule(
        name="lent picture",
        kind="credit",
        opens="composite contributed courtesy file handout submitted supplied stock undated",
        longest=40,
        pattern=(
            r"[(\[]?(?i:handout|supplied|submitted|contributed|courtesy|composite)(?i: (?:photos?|pictures?"
            r"|images?))?[.)\]]{0,2}|[(\[]?(?i:(?:file|stock|undated) (?:photos?|images?|pictures?))[.)\]]{0,2}"
        ),
        finds=("(Supplied)", "Handout photo", "File photo", "Stock image", "Courtesy photo"),
        leaves=("Supplied by sea, the town grew", "Handout of flour", "Stock images fall in price"),
        why="Words that papers print where nobody took the picture; with anything after them they are about goods.",
    ),
    LineRule(
        name="chart and its makers",
        kind="credit",
        opens="chart charts table tables map maps graphic graphics data",
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
)
