"""English captions: lines with a label, and lines with the credit of a picture at their end."""

from newsparse.languages.en.structure.archives import ARCHIVES, CREDIT, HOUSE, PERSON, SOMEONE, TAKEN
from newsparse.languages.schema.structure import LineRule

CAPTIONS = (
    LineRule(
        name="caption with a label",
        kind="caption",
        opens=(
            "caption file gallery image in media photo photos pictured picture slideshow above left right "
            "below top clockwise"
        ),
        longest=450,
        pattern=(
            r"[(\[*_]{0,3}(?:(?i:image caption|media caption|photo caption|caption|gallery|slideshow)\b(?:[:,.(]| \("
            r"| [A-Z]).{0,400}|(?:[Ii]mage|[Mm]edia) caption[A-Z].{0,400}"
            r"|(?i:file photo|file image|file picture|file)(?::| ?[-–—] |,? (?=of |dated )).{3,400}"
            r"|(?i:in this (?:[\w.,]+ ){0,5}(?:photo|image|photograph|picture|frame|frame grab|grab|still)\b).{3,400}"
            r"|(?i:photos?|image|picture): ?.{20,300}[.,”\" ]\([^()]{4,80}\)"
            r"|(?i:pictured)(?::|,| (?:here|above|below|left|right)[:,.]).{0,300}"
            r"|(?:Above|Below|Left|Right|Top|Clockwise)(?:, (?i:from) .{3,40})?: .{3,300})"
        ),
        finds=(
            "Image caption The old bridge in spring",
            "media captionThe old bridge in spring",
            "FILE PHOTO: The mayor in May",
            "FILE - The mayor in May",
            "Slideshow ( 3 images )",
            "In this image taken from video, smoke rises over the port.",
            "In this Monday, May 6 photo, the mayor speaks",
            "Pictured: the mayor in the hall",
            "Above: the old bridge",
        ),
        leaves=(
            "Pictured in the hall were four men.",
            "Pictured above the door is a ship.",
            "Gallery owners fear the worst",
            "File a claim by May.",
            "In this town nobody sleeps",
            "Above all, sleep",
            "Files show that he knew.",
            "FILE-sharing sites were closed.",
        ),
        why=(
            "The label says that a picture was here; words such as “file” or “above” begin sentences too, so the mark "
            "must be there."
        ),
    ),
    LineRule(
        name="label alone",
        kind="caption",
        opens="image media",
        longest=16,
        leads=True,
        pattern=r"(?:Image|Media) (?:caption|source),?",
        finds=("Image caption,", "Media caption"),
        leaves=("Media sources",),
        why="The label of a caption that was cut off; with any other noun after it the word is an adjective.",
    ),
    LineRule(
        name="picture in Markdown",
        kind="caption",
        opens="! [",
        longest=700,
        pattern=(r"\[?!\[[^\[\]]{0,200}\](?:\([^()\n]{1,300}\)|\[[^\[\]]{0,30}\])(?:\]\([^()\s]{1,300}\))?"),
        finds=(
            "![A tram](tram.jpg)",
            '![A tram](tram.jpg "A tram in Oslo")',
            "[![A tram](tram.jpg)](https://wire.example)",
            "![A tram][1]",
        ),
        leaves=("![A tram] left",),
        why="A picture with its address; brackets without an address are text that an editor put in.",
    ),
    LineRule(
        name="what a picture is",
        kind="caption",
        opens="a an the aerial archive artist close drone family file general map photo photograph satellite screen",
        longest=140,
        pattern=(
            r"(?i:an? |the )?(?i:(?:aerial|general|close-up|file|archive|undated|satellite|drone|screen|family"
            r"|artist['’]?s?) (?:view|photo|photograph|picture|image|still|impression)|photo|map) "
            r"(?i:of|from|shows?|showing|taken) [^.!?]{3,110}|(?i:an?|the) view of the [^.!?]{3,110}"
        ),
        finds=("An aerial view of the flooded valley", "Map of the flooded area", "A satellite image shows the port"),
        leaves=(
            "A view to the future",
            "A picture of health",
            "The picture of the year was sold.",
            "Mapping the flood",
        ),
        why="The noun for a picture and what it shows, with no stop; as the story’s own sentence it would have one.",
    ),
    LineRule(
        name="at the scene",
        kind="caption",
        holds=(" at the scene",),
        longest=120,
        pattern=r"[A-Z][^.!?]{3,60} at the scene(?: (?:of|in|on|near|after|where) [^.!?]{2,60})?",
        finds=("Police at the scene", "Rescue workers at the scene of the fire"),
        leaves=("He died at the scene.",),
        why="Who stands at a scene, without a stop, is what a picture of it shows.",
    ),
    LineRule(
        name="picture that stands for another",
        kind="caption",
        opens="image images photo photograph picture representational representative illustrative for",
        longest=70,
        pattern=(
            r"[(\[*_]{0,3}(?i:(?:representat(?:ive|ional)|illustrative) (?:image|photo|picture|pic)"
            r"|(?:images?|photo|photograph|picture)(?: used)? (?:is )?(?:for|used for) (?:representat(?:ion(?:al)?"
            r"|ive)|illustrat(?:ion|ive))(?: purposes?)?(?: only)?"
            r"|for representation(?:al)?(?: purposes?)?(?: only)?)[.)\]*_]{0,3}"
        ),
        finds=(
            "(Representative image)",
            "Representational image",
            "Image for representation only",
            "Image used for representational purpose only",
        ),
        leaves=("Representative images of God", "For representation in court, call"),
        why="Indian papers say so of a stock picture; in a sentence the same words are about art or a court.",
    ),
)

CAPTIONS_BY_THEIR_CREDIT = (
    LineRule(
        name="caption that points into its picture",
        kind="caption",
        holds=("(left", "(right", "(centre", "(center", "(pictured", "(top", "(bottom", "(far ", "(second "),
        longest=300,
        pattern=(
            r"\((?:(?i:far|second|third|top|bottom|pictured|front|back),? ?(?:(?i:from) )?){0,2}"
            r"(?:(?i:left|right|centre|center|above|below|row))?\)[^.!?]{0,120}"
        ),
        finds=("Ann Lee (left) with Tom Roe", "Tom Roe (second left) and Ann Lee"),
        leaves=("Ann Lee (Left Party) with Tom Roe",),
        why="Sides in brackets behind names say who is who in a picture; a party’s name goes on inside the brackets.",
    ),
    LineRule(
        name="caption with its credit in brackets",
        kind="caption",
        longest=600,
        pattern=(
            rf"[.?!”\"’,\w] ?[(\[](?:(?i:{TAKEN}|credit|via|courtesy|source)\b[^()\[\]]{{1,100}}|(?:{PERSON}"
            rf"|{ARCHIVES}) ?/ ?[^()\[\]]{{0,40}}(?:{ARCHIVES})"
            rf"|(?:{ARCHIVES}) ?/ ?{PERSON}(?:, (?:File|FILE))?|(?:{PERSON}|{HOUSE}) via "
            rf"(?:{ARCHIVES})|{SOMEONE} ?/ ?{HOUSE}"
            rf"|(?:{ARCHIVES}|[A-Z][\w&]{{1,20}} (?:News|Rural|Sport|Radio|TV|Live)): {PERSON}"
            r"|Getty Images|Shutterstock|iStock|(?i:handout|supplied|submitted|courtesy|file photo|file))[)\]]\.?"
        ),
        finds=(
            "Voters queue in the rain on Monday. (Ann Lee/Wire)",
            "The old bridge. (Photo by Ann Lee)",
            "Voters queue in the rain (AP Photo/Ann Lee)",
            "Voters queue in the rain. (AP Photo/Ann Lee, File)",
            "Voters queue in the rain. (ANN LEE/REUTERS)",
            "The mayor, left, with Tom Roe. (Courtesy of Tom Roe)",
            "The old bridge in spring [Ann Lee/Wire]",
            "The old bridge in spring (Ann Lee via AP)",
            "The old bridge in spring.(HBC News: Ann Lee)",
        ),
        leaves=(
            "The bridge opened late (and over budget).",
            "The bridge opened late (and over budget)",
            "The bank was sold to a rival (Northbank/Southbank).",
            "She began the next level [M1 / MP SP]",
            "He works for the Environmental Protection Agency (EPA).",
            "He went home at noon, he said. (AFP)",
            "He read on (Matthew: Chapter Two)",
        ),
        why="A full credit in brackets ends a caption; an agency alone there may sign the story or be an abbreviation.",
    ),
    LineRule(
        name="caption with a credit after it",
        kind="caption",
        holds=("/", "Getty Images", "AFP", "REUTERS", "Reuters", "AP", "Handout"),
        longest=400,
        pattern=rf"[.?!”\"|)] ?(?:\| ?|[-–—] )?(?:{CREDIT}|{SOMEONE} ?/ ?{HOUSE})",
        finds=(
            "Voters queue in the rain. REUTERS/Ann Lee",
            "Voters queue in the rain. Ann Lee/AFP/Getty Images",
            "Voters queue in the rain. Getty Images",
            "Voters queue in the rain | AFP",
        ),
        leaves=("He never saw AP", "Ask Reuters. Or ask AFP first", "The line has two ends: A/B"),
        why="The credit follows a stop or a bar and ends the line without one; an archive inside a sentence is left.",
    ),
    LineRule(
        name="caption with an owner",
        kind="caption",
        holds=("© ",),
        longest=300,
        pattern=rf"[.,|–—-]? © (?:{CREDIT}|{PERSON}|{HOUSE})",
        finds=("The old bridge in spring. © Ann Lee",),
        leaves=("The sign © is old",),
        why="The sign and a name end the line; as the line’s first mark the sign opens a notice of rights instead.",
    ),
    LineRule(
        name="caption with a labelled credit",
        kind="caption",
        holds=(
            "hoto",
            "HOTO",
            "icture: ",
            "ICTURE: ",
            "mage: ",
            "mages: ",
            "MAGE: ",
            "redit:",
            "REDIT:",
            "Pic: ",
            "PIC: ",
            "Pics: ",
            "PICS: ",
            "ictures: ",
            "tion: ",
        ),
        longest=400,
        pattern=(
            r"(?:[.?!”\"|)\]–—-]|\w) ?(?:\| ?|/ ?)?\b(?:Photograph|PHOTOGRAPH|Photos?|PHOTOS?|Picture|PICTURE|Image"
            r"|IMAGE|Images|Credit|CREDIT|Image credit"
            r"|Pics?|PICS?|Pictures|Illustration)(?:: ?|/(?=\w+ ))[A-Z©@][^.:]{1,80}"
            rf"|[.?!”\"|)] ?(?:(?:File|FILE) )?(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?) (?:by|BY) (?:{PERSON}|{HOUSE})"
            rf"(?: ?/ ?(?:{PERSON}|{HOUSE}))?"
        ),
        finds=(
            "Voters queue in the rain. Photograph: Ann Lee/Wire",
            "The old bridge in spring Credit: Ann Lee",
            "The old bridge in spring. CREDIT:ANN LEE",
            "The old bridge in spring | Photo: Ann Lee",
            "The old bridge in spring. Pics: Ann Lee",
            "The old bridge in spring. PHOTO/ANN LEE",
            "The old bridge in spring. File photo by Harbour Press/Ann Lee",
        ),
        leaves=("He took a photo: it shows the bridge", "He kept the first photo by Ann Lee"),
        why="The label is followed by a name in capitals; after a plain colon a sentence goes on.",
    ),
)
