"""Names of the English calendar, by class: months, weekdays, feasts, zones, codes of quarters and years."""

from newsparse.languages.schema.rules import Words

_MONTHS = "January February March April May June July August September October November December"
_PLACES = {name: place for place, name in enumerate(_MONTHS.split(), 1)}
#: Names of people and verbs too, capitalised or not: they need company to be months.
_NAMES = {"March": 3, "April": 4, "June": 6, "August": 8}
_PLAIN = {name: place for name, place in _PLACES.items() if name not in (*_NAMES, "May")}
_ABBREVIATED = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
_SHORT = {name: place for place, name in enumerate(_ABBREVIATED.split(), 1) if name != "May"} | {"Sept": 9}
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
_SHORT_DAYS = {
    "Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4, "Sat": 5, "Sun": 6
}  # fmt: skip

#: Zone names as papers write them; most mean several offsets, so only their names are kept.
_ZONES = (
    "GMT UTC EST EDT CST CDT MST MDT PST PDT ET CT MT PT BST IST CET CEST EET EEST MSK JST KST AEST AEDT AWST ACST "
    "NZST NZDT HKT SGT WAT EAT CAT SAST"
)

#: Feasts that are one word, two names ("Bonfire Night"), or a name before "Day".
_FEASTS = {
    "Christmas": "christmas", "Xmas": "christmas", "Thanksgiving": "thanksgiving", "Easter": "easter",
    "Halloween": "halloween", "Juneteenth": "juneteenth", "Whitsun": "pentecost", "Pentecost": "pentecost",
    "Hogmanay": "new year's eve", "Diwali": "diwali", "Deepavali": "diwali", "Ramadan": "ramadan", "Ramzan": "ramadan",
    "Passover": "passover", "Pesach": "passover",
    "Hanukkah": "hanukkah", "Chanukah": "hanukkah", "Purim": "purim",
    "Sukkot": "sukkot", "Shavuot": "shavuot", "Songkran": "songkran", "Epiphany": "epiphany", "Holi": "holi",
    "Nowruz": "nowruz", "Kwanzaa": "kwanzaa",
}  # fmt: skip
_DAYS_OF = {
    "Labor": "labor day", "Labour": "labour day", "Columbus": "columbus day", "Veterans": "veterans day",
    "Memorial": "memorial day", "Presidents": "presidents day", "Boxing": "boxing day",
    "Armistice": "armistice day", "Remembrance": "remembrance day", "Bastille": "bastille day",
    "Canada": "canada day", "Anzac": "anzac day", "ANZAC": "anzac day", "Australia": "australia day",
    "Waitangi": "waitangi day", "Valentine": "valentine's day", "Groundhog": "groundhog day", "Earth": "earth day",
    "Inauguration": "inauguration day", "Election": "election day", "Independence": "independence day",
    "George": "st george's day", "David": "st david's day", "Andrew": "st andrew's day",
    "Stephen": "st stephen's day", "Saints": "all saints' day", "Souls": "all souls' day",
    "Ascension": "ascension day", "Mother": "mother's day", "Father": "father's day", "Republic": "republic day",
    "Fools": "april fools day", "Fool": "april fools day", "Patrick": "st patrick's day",
}  # fmt: skip
_NAMED_WEEKDAYS = {
    "Good": ("good friday", "4"), "Ash": ("ash wednesday", "2"), "Maundy": ("maundy thursday", "3"),
    "Holy": ("holy saturday", "5"), "Palm": ("palm sunday", "6"), "Black": ("black friday", "4"),
    "Cyber": ("cyber monday", "0"), "Giving": ("giving tuesday", "1"), "Shrove": ("shrove tuesday", "1"),
    "Whit": ("whit monday", "0"),
}  # fmt: skip

_YEARS_OF_CODES = (*range(10, 50), *range(2000, 2051))


NAMES: dict[str, Words] = {
    "month": _PLAIN | {name.upper(): place for name, place in _PLAIN.items()},
    "april": _NAMES | {name.upper(): place for name, place in _NAMES.items()},
    "may": {"May": 5, "MAY": 5},
    "month_abbr": _SHORT | {name.upper(): place for name, place in _SHORT.items()},
    "weekday": {name: place for place, name in enumerate(_WEEKDAYS.split())},
    "weekdays": {f"{name}s": place for place, name in enumerate(_WEEKDAYS.split())},
    "weekday_abbr": _SHORT_DAYS,
    "season": {"spring": 1, "summer": 2, "fall": 3, "autumn": 3, "winter": 4},
    "seasons": {"springs": 1, "summers": 2, "autumns": 3, "winters": 4},
    "feast": _FEASTS,
    "new": {"New": "new year"},
    "new_word": {"new": "new year"},
    "lunar": {"Lunar": "lunar new year", "Chinese": "lunar new year"},
    "orthodox": {"Orthodox": "orthodox"},
    "feast_first": {
        "Yom": "yom kippur", "Rosh": "rosh hashanah", "Mardi": "shrove tuesday", "Bonfire": "bonfire night",
    },
    "feast_second": ("Kippur", "Hashanah", "Hashana", "Gras"),
    "eid": {"Eid": "eid"},
    "eid_name": {"Fitr": "eid al-fitr", "fitr": "eid al-fitr", "Adha": "eid al-adha", "adha": "eid al-adha"},
    "eve_name": ("Eve", "eve"),
    "labor": _DAYS_OF,
    "good_friday": _NAMED_WEEKDAYS,
    "saint": ("St", "Saint"),
    "zone": tuple(_ZONES.split()),
    "zone_place": ("local", "Moscow", "London", "Beijing", "Tokyo", "Sydney", "Paris", "Berlin", "Jakarta"),
    "standard": ("Standard", "standard", "Daylight", "daylight"),
    "zone_name": ("Eastern", "Central", "Pacific", "Mountain"),
    "quarter_code": {code: place for place in range(1, 5) for code in (f"Q{place}", f"{place}Q")},
    "half_code": {"H1": 1, "H2": 2, "1H": 1, "2H": 2},
    "fiscal_code": {f"{code}{year}": 2000 + year % 100 for code in ("FY", "CY") for year in _YEARS_OF_CODES},
    "quarter_year_code": {
        f"{quarter}{year}": f"{2000 + int(year[-2:])}-{place}"
        for place in range(1, 5)
        for quarter, years in (
            (f"Q{place}", [f"{code}{year}" for code in ("FY", "CY", "") for year in range(10, 50)]),
            (f"{place}Q", [f"{code}{year}" for code in ("FY", "CY", "") for year in range(10, 50)]),
        )
        for year in years
    },
    "fy": ("FY", "CY"),
    "bc": dict.fromkeys(("BC", "BCE", "B.C.", "B.C.E."), "BC"),
    "ad": ("AD", "CE", "A.D.", "C.E."),
    #: Names that a number follows, or a number stands in: none of these numbers is a year.
    "thing": (
        "Boeing", "Airbus", "Form", "Section", "Page", "Room", "Flight", "Route", "Highway", "Chapter", "Article",
        "Channel", "Windows", "Peugeot", "Resolution", "Act", "Rule", "Suite", "Unit", "Type", "Model", "Sec",
        "Apartment", "Apt", "Box", "Bus", "Train", "Proposition", "Prop", "Bill",
    ),
    "accord": ("Agreement", "Accord", "Peace"),
    #: What follows the year of a model, or the number of a house.
    "make": (
        "Ford", "Chevrolet", "Chevy", "Toyota", "Honda", "BMW", "Mercedes", "Nissan", "Dodge", "Jeep", "Cadillac",
        "Buick", "Pontiac", "Chrysler", "Volkswagen", "Audi", "Hyundai", "Kia", "Mazda", "Subaru", "Volvo", "Lexus",
        "Oldsmobile", "Lincoln", "Tesla", "Porsche", "Jaguar", "Saab", "Fiat", "Renault", "Vauxhall", "GMC",
    ),
    "street": (
        "Street", "Avenue", "Road", "Drive", "Lane", "Boulevard", "Ave", "Blvd", "Rd", "Court", "Terrace", "Parkway",
    ),
    #: What makes a paper or a programme of a weekday before it.
    "paper": (
        "Telegraph", "Express", "Mirror", "Mail", "Post", "Herald", "Independent", "Mercury", "Live", "Age",
        "Tribune", "Star", "Guardian",
    ),
}  # fmt: skip

#: Classes whose words are only ever written as above.
EXACT_NAMES = frozenset(NAMES) - {"weekday", "weekdays", "season", "seasons"}
