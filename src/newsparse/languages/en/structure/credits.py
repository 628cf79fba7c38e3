"""English captions and credits: who took the picture, whose it is, what it shows."""

from newsparse.languages.schema.structure import LineRule

#: Agencies, archives and sites whose pictures papers print.
_ARCHIVES = (
    "Getty Images|Getty|GETTY IMAGES|GETTY|AP Photos?|AP PHOTO|AP Images|AP|Associated Press|ASSOCIATED "
    "PRESS|Reuters|REUTERS"
    "|AFP|AFP PHOTO|AFP-JIJI|Agence France-Presse|EPA|EPA-EFE|EFE|PA|PA Wire|PA Media|PA Images|PA Archive|Press "
    "Association"
    "|Shutterstock|SHUTTERSTOCK|iStockphoto|iStock|Alamy|Alamy Stock Photo|Adobe "
    "Stock|Depositphotos|Dreamstime|Unsplash|Pexels"
    "|Pixabay|Flickr|Wikimedia Commons|Wikimedia|Wikipedia|Creative Commons|Bloomberg|Bloomberg "
    "News|Xinhua|XINHUA|Kyodo|KYODO|Yonhap"
    "|YONHAP|PTI|ANI|IANS|TASS|Sputnik|Anadolu|Anadolu Agency|AAP|AAP Image|The Canadian Press|CP|Newscom|Rex|REX"
    "|Rex Features|USA TODAY Sports|USA Today Sports|Imagn|Imagn Images|Zuma Press|ZUMA Press|Sipa "
    "USA|SIPA|Sipa|Abaca|Polaris"
    "|Magnum Photos|NurPhoto|Corbis|Icon Sportswire|Action Images|Splash "
    "News|Splash|Backgrid|WireImage|FilmMagic|DPA|dpa"
    "|Picture Alliance|picture alliance|LightRocket|Redux|Contour|Everett "
    "Collection|Handout|HANDOUT|Pool|POOL|NASA|NOAA|ESA|NASA/JPL-Caltech"
    "|Instagram|Facebook|Twitter|X|YouTube|TikTok|Google Maps|Google Earth|Google|CNN|BBC|NBC|CBS|ABC|NPR"
)
_WORD = r"(?:[A-Z]\.){1,3}|[^\W\d_a-z][\w'’.&-]{0,24}"
_PERSON = rf"(?:{_WORD})(?: (?:(?:van|von|de|der|den|del|da|di|dos|la|le|el|al|bin) ){{0,2}}(?:{_WORD})){{1,4}}"
_HOUSE = rf"(?:(?:T|t)he )?(?:{_WORD})(?: (?:of |and |& )?(?:{_WORD})){{0,5}}"
#: A person in ordinary letters, for houses that nobody knows.
_SOMEONE = (
    r"[A-Z][^\W\d_A-Z][\w'’-]{0,20}(?: (?:[A-Z]\. |(?:van|von|de|der|den|del|da|di|dos|la|le|el|al|bin) ){0,2}"
    r"[A-Z][^\W\d_]['’]?[\w'’-]{1,20}){1,3}"
)
#: "Ann Lee/Getty Images", "REUTERS/Ann Lee/File Photo", "Ann Lee via AP", "AP Photo/Ann Lee, File".
_CREDIT = (
    rf"(?:(?:(?:{_PERSON}|{_HOUSE}) ?/ ?){{0,3}}(?:{_ARCHIVES})(?: ?/ ?(?:{_PERSON}|{_HOUSE})){{0,2}}(?: ?/ "
    r"?(?i:file(?: photo)?|pool))?"
    rf"|(?:{_PERSON}|{_HOUSE}) (?:via|for) (?:the )?(?:{_ARCHIVES}))(?:, ?(?:File|FILE|Pool|POOL))?"
)
_TAKEN = (
    r"photos?|photographs?|photography|pictures?|pics?|images?|illustrations?|graphics?|video|artwork|screenshots?"
    r"|screengrabs?|screen ?shots?"
    r"|file (?:photo|image|picture)|(?:cover|top|lead|main|featured|header|hero|stock|banner|feature) (?:photo|image"
    r"|picture)"
)
_OPENERS = (
    "art artist artwork banner cover credit credits feature featured file graphic graphics header hero illustration "
    "illustrations "
    "image images lead main photo photograph photographs photography photos pic pics picture pictures screen "
    "screengrab "
    "screengrabs screenshot screenshots source sources stock top video"
)

CREDITS = (
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
            r"| [A-Z]).{0,400}"
            r"|(?i:file photo|file image|file picture|file)(?::| ?[-–—] |,? (?=of |dated )).{3,400}"
            r"|(?i:in this (?:[\w.,]+ ){0,5}(?:photo|image|photograph|picture|frame|frame grab|grab|still)\b).{3,400}"
            r"|(?i:pictured)(?::|,| (?:here|above|below|left|right)[:,.]).{0,300}"
            r"|(?:Above|Below|Left|Right|Top|Clockwise)(?:, (?i:from) .{3,40})?: .{3,300})"
        ),
        finds=(
            "Image caption The old bridge in spring",
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
    ),
    LineRule(
        name="credit with a label",
        kind="credit",
        opens=_OPENERS,
        longest=150,
        pattern=(
            rf"[(\[*_]{{0,3}}(?i:(?:{_TAKEN})(?: ?credits?| ?sources?)?(?: ?: ?| ?\| ?| ?/ ?| ?© ?| by | via | "
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
    ),
    LineRule(
        name="credit with a plain label",
        kind="credit",
        opens="art artist courtesy credit credits source sources",
        longest=110,
        pattern=(
            r"[(\[]?(?i:credits?|courtesy|sources?|art|artist)(?: ?: ?|(?i: of) (?=[A-Z]|the ))(?:(?!\. \w+ \w+ \w+ "
            r")[^()\[\]]){1,90}[)\]]?(?<![?!])"
        ),
        finds=(
            "Credit: Ann Lee",
            "Source: Harbour Office",
            "(Source: Harbour Office)",
            "Courtesy of the museum",
            "Art: Ann Lee",
        ),
        leaves=(
            "Credit cards are back",
            "Courtesy is dead",
            "Credit Harbour shares fell",
            "Sources said so on Monday.",
        ),
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
            rf"[(\[]?(?:©|\([Cc]\))? ?(?:{_ARCHIVES})(?: ?/ ?(?:{_PERSON}|{_HOUSE})){{0,2}}"
            rf"(?: (?:via|for) (?:{_ARCHIVES}))?(?:, ?(?:File|FILE|Pool|POOL)| ?/ ?(?i:file photo|file|pool))?[)\]]?"
        ),
        finds=(
            "iStockphoto",
            "PA Media",
            "(AP Photo/Ann Lee)",
            "(AP Photo/Ann Lee, File)",
            "REUTERS/Ann Lee/File Photo",
            "AFP via Getty Images",
            "Shutterstock / Ann L",
        ),
        leaves=("Reuters said so on Monday.", "Getty Images sues", "NASA delays", "Google and Apple"),
        why="nothing but names, one of them known for pictures",
    ),
    LineRule(
        name="credit of an archive",
        kind="credit",
        holds=("/",),
        longest=100,
        pattern=rf"[(\[]?(?:©|\([Cc]\))? ?{_CREDIT}[)\]]?",
        finds=("Ann Lee/Getty Images", "Ann Lee/Pool/AFP"),
        leaves=("Ann Lee/Tom Roe wins",),
    ),
    LineRule(
        name="by way of an archive",
        kind="credit",
        holds=(" via ",),
        longest=100,
        pattern=rf"[(\[]?(?:©|\([Cc]\))? ?{_CREDIT}[)\]]?",
        finds=("Ann Lee via Getty Images", "Harbour Live via AP"),
        leaves=("Flights via Oslo",),
    ),
    LineRule(
        name="person and house",
        kind="credit",
        holds=("/",),
        longest=70,
        pattern=rf"[(\[]?{_SOMEONE} ?/ ?{_HOUSE}[)\]]?",
        finds=("Ann Lee/The Harbour Times", "(Ann Lee / Harbour Live)"),
        leaves=("Ann Lee/Tom Roe wins", "Northbank/Southbank"),
    ),
    LineRule(
        name="person for a house",
        kind="credit",
        holds=(" for ",),
        longest=70,
        pattern=(
            rf"[(\[]?{_SOMEONE} for (?:The )?(?:(?:{_WORD}) ){{0,3}}(?:Times|Post|Journal|Herald|Guardian|News"
            r"|Tribune|Observer"
            r"|Gazette|Star|Sun|Mail|Chronicle|Globe|Inquirer|Magazine|Review|Weekly|Bee|Independent|Examiner"
            r"|Republic|Register"
            r"|Telegraph|Mirror|Express|Standard|Citizen|Record|Press|Dispatch|Monitor|Courier|Live|NPR|CNN"
            r"|ProPublica|STAT|Vox"
            r"|WIRED|Bloomberg|Reuters)[)\]]?"
        ),
        finds=("Ann Lee for The Harbour Times", "Ann Lee for NPR"),
        leaves=("Ann Lee for Mayor", "Votes for The Harbour Party"),
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
    ),
)

CREDITS_AT_THE_END = (
    LineRule(
        name="caption with its credit in brackets",
        kind="caption",
        longest=600,
        pattern=(
            rf"[.?!”\"’,\w] ?[(\[](?:(?i:{_TAKEN}|credit|via|courtesy|source)\b[^()\[\]]{{1,100}}|(?:{_PERSON}"
            rf"|{_ARCHIVES}) ?/ ?[^()\[\]]{{0,40}}(?:{_ARCHIVES})"
            rf"|(?:{_ARCHIVES}) ?/ ?{_PERSON}(?:, (?:File|FILE))?|(?:{_PERSON}|{_HOUSE}) via "
            rf"(?:{_ARCHIVES})|{_SOMEONE} ?/ ?{_HOUSE}"
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
        ),
        leaves=(
            "The bridge opened late (and over budget).",
            "The bridge opened late (and over budget)",
            "The bank was sold to a rival (Northbank/Southbank).",
            "She began the next level [M1 / MP SP]",
            "He works for the Environmental Protection Agency (EPA).",
            "He went home at noon, he said. (AFP)",
        ),
        why="an agency alone in brackets may as well sign the story, or be an abbreviation",
    ),
    LineRule(
        name="caption with a credit after it",
        kind="caption",
        holds=("/", "Getty Images", "AFP", "REUTERS", "Reuters", "AP", "Handout"),
        longest=400,
        pattern=rf"[.?!”\"|)] ?(?:\| ?|[-–—] )?(?:{_CREDIT}|{_SOMEONE} ?/ ?{_HOUSE})",
        finds=(
            "Voters queue in the rain. REUTERS/Ann Lee",
            "Voters queue in the rain. Ann Lee/AFP/Getty Images",
            "Voters queue in the rain. Getty Images",
            "Voters queue in the rain | AFP",
        ),
        leaves=("He never saw AP", "Ask Reuters. Or ask AFP first", "The line has two ends: A/B"),
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
            "redit: ",
            "REDIT: ",
            "Pic: ",
            "PIC: ",
            "tion: ",
        ),
        longest=400,
        pattern=(
            r"(?:[.?!”\"|)\]–—-]|\w) ?(?:\| ?|/ ?)?\b(?:Photograph|PHOTOGRAPH|Photos?|PHOTOS?|Picture|PICTURE|Image"
            r"|IMAGE|Images|Credit|CREDIT|Image credit"
            r"|Pic|PIC|Illustration): ?[A-Z©@][^.:]{1,80}"
        ),
        finds=(
            "Voters queue in the rain. Photograph: Ann Lee/Wire",
            "The old bridge in spring Credit: Ann Lee",
            "The old bridge in spring | Photo: Ann Lee",
        ),
        leaves=("He took a photo: it shows the bridge",),
    ),
)
