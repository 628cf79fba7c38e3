"""English datelines and time stamps: dates as they are written there, agencies, cities that stand alone."""

from newsparse.languages.en.structure.places import PLACES, REGIONS
from newsparse.languages.schema.structure import DatelineWords

_MONTH = (
    r"(?i:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?"
    r"|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_WEEKDAY = (
    r"(?i:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?)"
)
_DAY = r"\d{1,2}(?i:st|nd|rd|th)?"
_CLOCK = (
    r"\d{1,2}(?:[:.]\d{2}){1,2}(?: ?(?i:[ap]\.?m\.?|hrs|hours|h))?"
    r"|\d{1,2} ?(?i:[ap]\.?m\.?)|(?i:noon|midnight)"
)
_ZONE = r"\(?(?:[A-Z]{2,5}|Z|[+-]\d{2}:?\d{2}|(?:GMT|UTC) ?[+-]\d{1,2}(?::?\d{2})?|local time)\)?"
_TIME = rf"(?:{_CLOCK})(?: ?{_ZONE})?"
_FULL = (
    rf"(?:{_MONTH} {_DAY}(?:,? ?(?:19|20)\d{{2}})|{_DAY}(?: of)?[ -]{_MONTH},?[ -](?:19|20)\d{{2}}"
    r"|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2})"
)
_SHORT = rf"(?:{_MONTH} {_DAY}|{_DAY} {_MONTH})"
_JOIN = r"(?:,? (?:(?i:at|on)|[-–—|•·/])? ?|, ?|T)"

#: A whole line that is a date, with a weekday, a time and a zone around it if it likes.
BARE_DATE = (
    rf"(?:{_TIME}{_JOIN})?(?:{_WEEKDAY}\.?,? ?)?(?:{_TIME}{_JOIN})?{_FULL}(?:{_JOIN}{_TIME})?(?: ?{_ZONE})?"
    rf"(?: (?:{_CLOCK}) UK)?"
    r"(?: [-–—|•·/] \d{1,2} min(?:ute)?s? read|[;,] (?i:page|section) ?[A-Z]?\d{1,3}"
    r"| ?[/|•·] ?(?:[A-Z][\w.]{0,20} ?){1,4}"
    r"| (?:[Bb]y|BY) [A-Z][^.]{2,50}| (?i:news|sports?|business|world|politics|opinion))?"
)

#: A date or a time within a "Published ..." line: what makes a time stamp of it.
STAMP = (
    rf"(?:{_FULL}|{_SHORT}|{_TIME}|{_WEEKDAY}\b|\d{{1,3}} (?i:minutes?|hours?|days?|weeks?"
    rf"|months?) ago|(?i:yesterday|today))"
)

#: A line that is nothing but a time of day: the entry of a live blog.
CLOCK = rf"(?:{_TIME}):?"

_AGENCIES = (
    "AP",
    "Associated Press",
    "The Associated Press",
    "Reuters",
    "REUTERS",
    "AFP",
    "Agence France-Presse",
    "UPI",
    "CNN",
    "BBC",
    "PTI",
    "ANI",
    "IANS",
    "Xinhua",
    "XINHUA",
    "Bloomberg",
    "dpa",
    "DPA",
    "EFE",
    "ANSA",
    "TASS",
    "Tass",
    "Interfax",
    "Kyodo",
    "KYODO",
    "Yonhap",
    "AAP",
    "PA",
    "CP",
    "The Canadian Press",
    "ABC News",
    "CBS News",
    "NBC News",
    "Fox News",
    "FOX News",
    "CNS",
    "RNS",
    "KHN",
    "IPS",
    "IRNA",
    "SANA",
    "WAM",
    "APP",
    "Anadolu",
    "AA",
    "Al Jazeera",
    "Sputnik",
    "RIA Novosti",
    "Business Wire",
    "BUSINESS WIRE",
    "PRNewswire",
    "PR Newswire",
    "GLOBE NEWSWIRE",
    "GlobeNewswire",
    "Marketwired",
    "ACCESSWIRE",
    "CNBC",
    "CNN Business",
    "NPR",
    "VOA",
    "RFE/RL",
    "JTA",
    "JNS",
    "Thomson Reuters Foundation",
    "TNS",
    "Tribune News Service",
    "Newsweek",
    "States Newsroom",
    "Stateline",
    "Wire",
    "Bernama",
    "Jiji Press",
    "Jiji",
    "CNW",
    "CNW Group",
    "Newsfile Corp.",
    "EIN Presswire",
    "EINPresswire.com",
    "PRNewswire-PRWeb",
    "PRNewswire-Asia",
    "NEWSFILE",
    "Globe Newswire",
    "MENAFN",
    "KUNA",
    "SPA",
    "QNA",
    "MENA",
    "ANTARA",
    "VNA",
    "KCNA",
    "APA",
    "Belga",
    "Lusa",
    "MTI",
    "PAP",
    "CTK",
    "NTB",
    "Ritzau",
    "Ukrinform",
    "UNI",
    "NNN",
    "CMC",
    "Sky News",
    "ITV News",
    "NewsNation",
    "NEXSTAR",
    "KTLA",
    "Gray News",
    "CBC News",
    "ABC4",
    "The Center Square",
    "Capitol News Illinois",
    "OSV News",
    "CNA",
    "LaPresse",
    "Adnkronos",
    "GNA",
    "NAN",
    "Petra",
    "INA",
    "MAP",
    "TAP",
    "ENA",
    "BSS",
    "UNB",
    "PNA",
    "TT",
    "STT",
    "LETA",
    "BNS",
    "ELTA",
    "Tanjug",
    "Hina",
    "Agerpres",
    "Pajhwok",
    "APO Group",
    "WAFA",
    "ACN",
    "MNA",
    "Tasnim",
    "Fana",
    "BelTA",
    "New Ziana",
    "Interfax-Ukraine",
    "PACNEWS",
)
#: A site that signs with its address.
_SITE = r"[A-Z][\w-]{1,24}\.(?:com|info|net|news|org)"
_AGENCY = "|".join(_AGENCIES).replace(".", r"\.") + f"|{_SITE}"

DATELINE = DatelineWords(
    date=(
        rf"(?:{_WEEKDAY},? )?(?:{_MONTH} {_DAY}(?:,? (?:19|20)\d{{2}})?|{_DAY} {_MONTH}(?:,? (?:19"
        rf"|20)\d{{2}})?)|{_WEEKDAY}"
    ),
    agencies=_AGENCY,
    places=frozenset(PLACES.split("; ")),
    regions=frozenset(REGIONS.split("; ")),
    notices=frozenset(
        ("update", "updated", "1st", "lead", "new", "live", "exclusive", "corrected", "repeat", "writethru")
    ),
    before_places=("in", "at", "from", "near", "to", "of"),
)
