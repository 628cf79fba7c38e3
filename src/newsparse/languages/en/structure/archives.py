"""What English credits are made of: archives of pictures, persons, houses, and words for a picture."""

#: Agencies, archives and sites whose pictures papers print.
ARCHIVES = (
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
WORD = r"(?:[A-Z]\.){1,3}|[^\W\d_a-z][\w'’.&-]{0,24}"
PERSON = rf"(?:{WORD})(?: (?:(?:van|von|de|der|den|del|da|di|dos|la|le|el|al|bin) ){{0,2}}(?:{WORD})){{1,4}}"
HOUSE = rf"(?:(?:T|t)he )?(?:{WORD})(?: (?:of |and |& )?(?:{WORD})){{0,5}}"
#: A person in ordinary letters, for houses that nobody knows.
SOMEONE = (
    r"[A-Z][^\W\d_A-Z][\w'’-]{0,20}(?: (?:[A-Z]\. |(?:van|von|de|der|den|del|da|di|dos|la|le|el|al|bin) ){0,2}"
    r"[A-Z][^\W\d_]['’]?[\w'’-]{1,20}){1,3}"
)
#: "Ann Lee/Getty Images", "REUTERS/Ann Lee/File Photo", "Ann Lee via AP", "AP Photo/Ann Lee, File".
CREDIT = (
    rf"(?:(?:(?:{PERSON}|{HOUSE}) ?/ ?){{0,3}}(?:{ARCHIVES})(?: ?/ ?(?:{PERSON}|{HOUSE})){{0,2}}(?: ?/ "
    r"?(?i:file(?: photo)?|pool))?"
    rf"|(?:{PERSON}|{HOUSE}) (?:via|for) (?:the )?(?:{ARCHIVES}))(?:, ?(?:File|FILE|Pool|POOL))?"
)
TAKEN = (
    r"photos?|photographs?|photography|pictures?|pics?|images?|illustrations?|graphics?|video|artwork|screenshots?"
    r"|screengrabs?|screen ?shots?"
    r"|file (?:photo|image|picture)|(?:cover|top|lead|main|featured|header|hero|stock|banner|feature) (?:photo|image"
    r"|picture)"
)
