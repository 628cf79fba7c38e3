"""The words of English dates, by class, and the fragments that rows share."""

from newsparse.languages.schema.rules import Vocabulary

_MONTHS = "January February March April May June July August September October November December"
MONTHS = {name: place for place, name in enumerate(_MONTHS.split(), 1)}
_PLAIN = {name: place for name, place in MONTHS.items() if name not in ("March", "April", "May", "June", "August")}
#: Names and verbs too, capitalised or not: they need company to be months.
_DOUBTFUL = {name: MONTHS[name] for name in ("March", "April", "May", "June", "August")}
_ABBREVIATED = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
_SHORT = {name: place for place, name in enumerate(_ABBREVIATED.split(), 1) if name != "May"} | {"Sept": 9}
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_SHORT_DAYS = {
    "Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4, "Sat": 5, "Sun": 6
}  # fmt: skip
_NUMBERS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_CLOCK_UNITS = ("hour", "minute")

#: Zone names as papers write them; most mean several offsets, so only their names are kept.
_ZONES = "GMT UTC EST EDT CST CDT MST MDT PST PDT ET CT MT PT BST IST CET CEST EET EEST MSK JST AEST AEDT HKT SGT"
FEASTS_BY_NAME = {
    "Christmas": "christmas", "Xmas": "christmas", "Thanksgiving": "thanksgiving", "Easter": "easter",
    "Halloween": "halloween", "Juneteenth": "juneteenth", "Whitsun": "pentecost", "Pentecost": "pentecost",
    "Hogmanay": "new year eve",
}  # fmt: skip


VOCABULARY = Vocabulary(
    classes={
        "month": _PLAIN | {name.upper(): place for name, place in _PLAIN.items()},
        "may": _DOUBTFUL | {name.upper(): place for name, place in _DOUBTFUL.items()},
        "month_abbr": _SHORT | {name.upper(): place for name, place in _SHORT.items() if name != "Sun"},
        "weekday": {name.lower(): place for place, name in enumerate(_WEEKDAYS.split())},
        "weekdays": {f"{name.lower()}s": place for place, name in enumerate(_WEEKDAYS.split())},
        "weekday_abbr": _SHORT_DAYS,
        "number": {word: value for value, word in enumerate(_NUMBERS.split(), 2)},
        "tens": {word: 10 * value for value, word in enumerate(_TENS.split(), 2)},
        "one": {"one": 1},
        "hundred": {"hundred": 100, "thousand": 1000},
        "dozen": {"dozen": 12},
        "vague": {"few": "X", "several": "X", "many": "X", "some": "X", "numerous": "X", "dozens": "X"},
        "couple": {"couple": 2},
        "ordinal": {word: value for value, word in enumerate(_ORDINALS.split(), 1)} | {"thirtieth": 30},
        "day": {"day": "day"},
        "week": {"week": "week"},
        "month_unit": {"month": "month"},
        "year_unit": {"year": "year"},
        "decade": {"decade": "decade"},
        "century": {"century": "century"},
        "units": {
            "days": "day",
            "weeks": "week",
            "months": "month",
            "years": "year",
            "decades": "decade",
            "centuries": "century",
            "wks": "week",
            "yrs": "year",
        },
        "clock_unit": {word: word for word in _CLOCK_UNITS},
        "clock_units": {"hours": "hour", "minutes": "minute", "seconds": "second", "hrs": "hour", "mins": "minute"},
        "quarter": {"quarter": "quarter"},
        "quarters": {"quarters": "quarter"},
        "weekend": {"weekend": "weekend"},
        "weekends": {"weekends": "weekend"},
        "period": ("period",),
        "season": {"spring": 1, "summer": 2, "fall": 3, "autumn": 3, "winter": 4},
        "seasons": {"springs": 1, "summers": 2, "autumns": 3, "winters": 4},
        "daypart": {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"},
        "dayparts": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
        "noon": {"noon": "12", "midday": "12", "midnight": "0"},
        "overnight": {"overnight": "NI"},
        "tonight": {"tonight": "NI"},
        "edge": {"early": "START", "mid": "MID", "late": "END"},
        "earlier": {"earlier": "START"},
        "later": {"later": "END"},
        "sometime": ("sometime",),
        "edge_noun": {"beginning": "START", "start": "START", "middle": "MID", "end": "END", "turn": "START"},
        "the": ("the",),
        "a": ("a", "an"),
        "this": ("this",),
        "that": ("that",),
        "last": {"last": -1},
        "next": {"next": 1},
        "past": {"past": -1},
        "coming": {"coming": 1, "upcoming": 1},
        "previous": {"previous": -1, "preceding": -1, "prior": -1},
        "following": {"following": 1, "subsequent": 1},
        "same": ("same", "comparable", "corresponding"),
        "latest": ("latest",),
        "current": ("current",),
        "recent": ("recent",),
        "each": {"each": "EACH", "every": "EVERY"},
        "other": ("other",),
        "than": ("than",),
        "these": ("these",),
        "film": ("film", "movie", "franchise", "thriller"),
        "kind_of_day": ("business", "trading", "working", "calendar", "solid", "short", "odd", "school"),
        "whole": ("whole", "entire", "full"),
        "its": ("its", "their", "his", "her", "our", "my"),
        "ago": ("ago",),
        "before": ("before",),
        "after": ("after",),
        "from": ("from",),
        "in": ("in",),
        "on": ("on",),
        "at": ("at",),
        "of": ("of",),
        "by": ("by",),
        "per": ("per",),
        "to": ("to", "till", "until", "through"),
        "between": ("between",),
        "since": ("since",),
        "during": ("during", "within", "throughout", "over", "for"),
        "and": ("and",),
        "or": ("or",),
        "more": ("more", "additional", "consecutive", "straight", "full-time"),
        "half": ("half",),
        "fiscal": ("fiscal", "financial"),
        "ahead": ("ahead",),
        "old": ("old", "olds"),
        "long": ("long",),
        "longword": {
            "daylong": "day",
            "weeklong": "week",
            "monthlong": "month",
            "yearlong": "year",
            "hourlong": "hour",
            "decadelong": "decade",
        },
        "near": ("near", "immediate", "foreseeable"),
        "present": {"present": "PRESENT_REF"},
        "now": {"now": "PRESENT_REF"},
        "adverb": {
            "currently": "PRESENT_REF",
            "nowadays": "PRESENT_REF",
            "presently": "PRESENT_REF",
            "recently": "PAST_REF",
            "lately": "PAST_REF",
        },
        "future": {"future": "FUTURE_REF"},
        "today": {"today": 0},
        "yesterday": {"yesterday": -1},
        "tomorrow": {"tomorrow": 1},
        "am": {"a.m.": "am", "am": "am", "a.m": "am", "AM": "am", "A.M.": "am", "A.M": "am"},
        "pm": {"p.m.": "pm", "pm": "pm", "p.m": "pm", "PM": "pm", "P.M.": "pm", "P.M": "pm"},
        "oclock": ("o'clock", "hrs."),
        "zone": tuple(_ZONES.split()),
        "zone_place": ("local", "Eastern", "Central", "Pacific", "Moscow", "London"),
        "time": ("time",),
        "feast": FEASTS_BY_NAME,
        "new": {"New": "new year"},
        "eve_name": {"Eve": "eve", "eve": "eve"},
        "labor": {
            "Labor": "labor day",
            "Labour": "labour day",
            "Columbus": "columbus day",
            "Veterans": "veterans day",
            "Memorial": "memorial day",
            "Presidents": "presidents day",
            "Boxing": "boxing day",
            "Armistice": "armistice day",
            "Remembrance": "remembrance day",
            "Bastille": "bastille day",
            "Canada": "canada day",
            "Anzac": "anzac day",
            "Valentine": "valentine's day",
            "Groundhog": "groundhog day",
        },
        "good_friday": {
            "Good": "good friday",
            "Ash": "ash wednesday",
            "Maundy": "maundy thursday",
            "Palm": "palm sunday",
            "Black": "black friday",
            "Cyber": "cyber monday",
        },
        "ended": ("ended", "ending"),
        "daily": {"daily": "P1D", "annually": "P1Y", "hourly": "PT1H", "nightly": "P1D"},
        "weekly": {
            "weekly": "P1W",
            "monthly": "P1M",
            "yearly": "P1Y",
            "quarterly": "P1Q",
            "fortnightly": "P2W",
            "biweekly": "P2W",
        },
        "once": {"once": "1X", "twice": "2X", "thrice": "3X"},
        "times": ("times",),
        "quarter_code": {"Q1": 1, "Q2": 2, "Q3": 3, "Q4": 4},
        "half_code": {"H1": 1, "H2": 2, "1H": 1, "2H": 2},
        "fiscal_code": {
            f"{code}{year}": 2000 + year % 100 for code in ("FY", "CY") for year in (*range(10, 50), *range(2000, 2051))
        },
        "fy": ("FY", "CY"),
        "fortnight": {"fortnight": "fortnight"},
        "fortnights": {"fortnights": "fortnight"},
        "comma": (",",),
        "stop": (".",),
        "dollar": ("$", "£", "€", "#", "¥", "§", "No"),
        "thing": (
            "Boeing",
            "Airbus",
            "Form",
            "Section",
            "Page",
            "Room",
            "Flight",
            "Route",
            "Highway",
            "Chapter",
            "Article",
            "Channel",
            "Windows",
            "Peugeot",
            "Resolution",
            "Act",
            "Rule",
            "Suite",
            "Unit",
            "Type",
            "Model",
        ),
        "percent": (
            "%",
            "percent",
            "cent",
            "pct",
            "million",
            "billion",
            "trillion",
            "bn",
            "m",
            "km",
            "kg",
            "miles",
            "meters",
            "metres",
            "feet",
            "people",
            "dollars",
            "euros",
            "pounds",
            "points",
            "votes",
            "jobs",
            "shares",
            "seats",
        ),
        "apostrophe_s": ("'s", "’s"),
        "program": ("show", "programme", "program", "host", "co-host"),
    },
    suffixes={
        "nth": ("st", "nd", "rd", "th"),
        "numeric_decade": ("s", "'s", "’s"),
        "clock_am": ("am", "AM"),
        "clock_pm": ("pm", "PM"),
    },
    exact=frozenset(
        [
            "month",
            "may",
            "month_abbr",
            "weekday_abbr",
            "am",
            "pm",
            "zone",
            "zone_place",
            "feast",
            "new",
            "labor",
            "good_friday",
            "quarter_code",
            "half_code",
            "fiscal_code",
            "fy",
            "thing",
        ]
    ),
)

#: Names of one unit, of several, and both.
UNIT = "day|week|month_unit|year_unit|decade|century|fortnight"
ANY_UNIT = f"{UNIT}|clock_unit|quarter|weekend"
UNITS = "units|clock_units|quarters|weekends|fortnights"

#: What tells which part of the date is meant: "early", "the end of", "later".
EDGE = "(edge hyphen? / the? edge edge_noun of / the? edge_noun of / earlier / later / sometime in? / sometime edge)?"

MONTH = "(month|may / month_abbr stop?)"
WEEKDAY = "(weekday comma? / weekday_abbr stop? comma?)"

#: A year behind a day or a month: "December 2024", "December last year".
OF_YEAR = "(of|comma? fiscal? y=year / of? r=(last|this|next|that) year_unit)"

#: A count: "5", "twenty-five", "a few", "two and a half", "5 1/2".
COUNT = (
    "n=(small|number|one and a half / small mixed / tens hyphen? number|one / a|one hundred / hundred hundred / "
    "a? couple of? / a? dozen / a vague / small to|hyphen|dash|or small / number to|or number / "
    "small|integer|decimal|number|one|tens|vague|couple)"
)

#: A count before a hyphen: its article is not part of it.
ADJECTIVE_COUNT = (
    "n=(small|number to|or number / small to|or small / tens hyphen number|one / number|one and a half / "
    "small|integer|decimal|number|one|tens|vague)"
)
