"""English names, signs and abbreviations of money.

Names are "adjective noun"; the noun alone is ambiguous for some, then `CHOICES` lists what it can be: the first is the
convention, "" for none, and evidence in the article (a place, a sign of the same money) may choose another.
"""

_NAMES = """
AED UAE dirham|AED Emirati dirham|AFN Afghan afghani|ALL Albanian lek|AMD Armenian dram
AOA Angolan kwanza|ARS Argentine peso
ARS Argentinian peso|AUD Australian dollar|AUD Aussie dollar|AWG Aruban florin|AZN Azerbaijani manat|AZN Azeri manat
BAM Bosnian mark|BAM convertible mark|BBD Barbadian dollar|BBD Barbados dollar|BDT Bangladeshi taka|BGN Bulgarian lev
BHD Bahraini dinar|BIF Burundian franc|BMD Bermudian dollar|BMD Bermuda dollar|BND Brunei dollar|BOB Bolivian boliviano
BRL Brazilian real|BSD Bahamian dollar|BTN Bhutanese ngultrum|BWP Botswana pula|BYN Belarusian ruble|BZD Belize dollar
CAD Canadian dollar|CDF Congolese franc|CHF Swiss franc|CLP Chilean peso|CNY Chinese yuan|CNY Chinese renminbi
COP Colombian peso|CRC Costa Rican colón|CUP Cuban peso|CVE Cape Verdean escudo|CZK Czech koruna|CZK Czech crown
DEM German mark|DEM Deutsche mark|DJF Djibouti franc|DKK Danish krone|DKK Danish crown|DOP Dominican peso
DZD Algerian dinar|EGP Egyptian pound|ERN Eritrean nakfa|ESP Spanish peseta|ETB Ethiopian birr|FIM Finnish markka
FJD Fijian dollar|FJD Fiji dollar|FRF French franc|GBP British pound|GBP UK pound|GEL Georgian lari|GHS Ghanaian cedi
GHS Ghana cedi|GIP Gibraltar pound|GMD Gambian dalasi|GNF Guinean franc|GTQ Guatemalan quetzal|GYD Guyanese dollar
HKD Hong Kong dollar|HNL Honduran lempira|HRK Croatian kuna|HTG Haitian gourde|HUF Hungarian forint
IDR Indonesian rupiah|ILS Israeli shekel|ILS new shekel|INR Indian rupee|IQD Iraqi dinar|IRR Iranian rial
ISK Icelandic krona|ITL Italian lira|JMD Jamaican dollar|JMD Jamaica dollar|JOD Jordanian dinar|JPY Japanese yen
KES Kenyan shilling|KES Kenya shilling|KGS Kyrgyz som|KHR Cambodian riel|KMF Comorian franc|KPW North Korean won
KRW South Korean won|KRW Korean won|KWD Kuwaiti dinar|KYD Cayman Islands dollar|KZT Kazakh tenge|LAK Lao kip
LBP Lebanese pound|LBP Lebanese lira|LKR Sri Lankan rupee|LKR Sri Lanka rupee|LRD Liberian dollar|LYD Libyan dinar
MAD Moroccan dirham|MDL Moldovan leu|MGA Malagasy ariary|MKD Macedonian denar|MMK Myanmar kyat|MNT Mongolian tugrik
MOP Macau pataca|MUR Mauritian rupee|MVR Maldivian rufiyaa|MWK Malawian kwacha|MXN Mexican peso|MYR Malaysian ringgit
MZN Mozambican metical|NAD Namibian dollar|NAD Namibia dollar|NGN Nigerian naira|NIO Nicaraguan cordoba
NLG Dutch guilder|NOK Norwegian krone|NOK Norwegian crown|NPR Nepalese rupee|NPR Nepali rupee|NZD New Zealand dollar
NZD Kiwi dollar|OMR Omani rial|PEN Peruvian sol|PGK Papua New Guinea kina|PHP Philippine peso|PHP Filipino peso
PKR Pakistani rupee|PKR Pakistan rupee|PLN Polish zloty|PYG Paraguayan guarani|QAR Qatari riyal|QAR Qatari rial
RON Romanian leu|RSD Serbian dinar|RUB Russian ruble|RUB Russian rouble|RWF Rwandan franc|SAR Saudi riyal
SBD Solomon Islands dollar|SCR Seychelles rupee|SDG Sudanese pound|SEK Swedish krona|SEK Swedish crown
SGD Singapore dollar|SGD Singaporean dollar|SHP St Helena pound|SLE Sierra Leonean leone|SOS Somali shilling
SRD Surinamese dollar|SSP South Sudanese pound|SYP Syrian pound|SYP Syrian lira|SZL Swazi lilangeni|THB Thai baht
TJS Tajik somoni|TMT Turkmen manat|TND Tunisian dinar|TOP Tongan paanga|TRY Turkish lira|TTD Trinidad and Tobago dollar
TTD Trinidad dollar|TWD New Taiwan dollar|TWD Taiwan dollar|TWD Taiwanese dollar|TZS Tanzanian shilling
UAH Ukrainian hryvnia|UGX Ugandan shilling|UGX Uganda shilling|USD US dollar|USD U.S. dollar|USD American dollar
UYU Uruguayan peso|UZS Uzbek som|VES Venezuelan bolivar|VND Vietnamese dong|VUV Vanuatu vatu|WST Samoan tala
XAF Central African CFA franc|XAF Central African franc|XCD East Caribbean dollar|XOF West African CFA franc
XOF West African franc|XOF CFA franc|XPF Pacific franc|YER Yemeni rial|ZAR South African rand|ZMW Zambian kwacha
ZWG Zimbabwe gold
"""

#: "swiss franc" to its code.
CURRENCY_NAMES = {
    row.partition(" ")[2].lower(): row.partition(" ")[0]
    for line in _NAMES.split("\n")
    for row in line.split("|")
    if row[3:4] == " "
}

#: Nouns that are one currency's own, with the plurals in use.
_NOUNS = """
EUR euro euros|JPY yen|CNY yuan renminbi|KRW won|INR rupee rupees|CHF franc francs
GBP pound pounds quid sterling|USD dollar dollars
RUB ruble rubles rouble roubles|TRY lira liras|ILS shekel shekels|ZAR rand rands|BRL real reais reals|THB baht
PLN zloty zlotys|HUF forint forints|CZK koruna korunas|MYR ringgit ringgits|IDR rupiah rupiahs|VND dong
UAH hryvnia hryvnias
KZT tenge|NGN naira|GHS cedi cedis|ETB birr|BDT taka|PEN sol soles|HRK kuna kunas|GEL lari
AMD dram drams|ESP peseta pesetas
DEM mark marks|FIM markka markkaa|NLG guilder guilders|SEK kronor|DKK kroner|BGN lev leva lev
RON leu lei|ALL lek|ISK krónur
AZN manat manats|UZS som|LAK kip|KHR riel riels|MMK kyat kyats|MNT tugrik tugriks|AOA kwanza kwanzas|ZMW kwacha
HNL lempira lempiras|GTQ quetzal quetzales|PYG guarani guaranis|CRC colón colones|BOB boliviano bolivianos
VES bolivar bolivars|BWP pula|PGK kina|MZN metical meticais|AFN afghani afghanis|MGA ariary|GMD dalasi|TOP paanga
XBT bitcoin bitcoins|MOP pataca patacas|WST tala|SZL lilangeni|SOS|:dirham dirham dirhams|:peso peso pesos
:krona krona kronas|:krone krone|:crown crown crowns|:dinar dinar dinars|:rial rial rials|:riyal riyal riyals
:shilling shilling shillings|:buck buck bucks
"""

_ROWS = [row.split() for line in _NOUNS.split("\n") for row in line.split("|") if row]

#: A noun to what it says of the currency: a code, or the name of a choice.
NOUNS = {word: row[0] for row in _ROWS for word in row[1:]} | {
    "dollar": ":dollar",
    "dollars": ":dollar",
    "pound": ":pound",
    "pounds": ":pound",
    "rupee": ":rupee",
    "rupees": ":rupee",
    "franc": ":franc",
    "francs": ":franc",
    "won": ":won",
    "ruble": ":ruble",
    "rubles": ":ruble",
    "rouble": ":ruble",
    "roubles": ":ruble",
    "lira": ":lira",
    "liras": ":lira",
    "kroner": ":krone",
    "kronor": ":krona",
    "manat": "",
    "lei": ":leu",
    "leu": ":leu",
    "som": "",
    "kwacha": ":kwacha",
}

#: What an ambiguous sign or noun can be: first the convention ("" for none), then what evidence can choose.
CHOICES = {
    ":dollar": ["USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "JMD", "TTD"],
    ":buck": ["", "USD", "AUD", "CAD", "NZD", "SGD", "HKD"],
    ":pound": ["GBP", "EGP", "LBP", "SYP", "SDG"],
    ":rupee": ["INR", "PKR", "LKR", "NPR", "MUR"],
    ":franc": ["CHF"],
    ":won": ["KRW", "KPW"],
    ":ruble": ["RUB", "BYN"],
    ":lira": ["TRY", "LBP", "SYP"],
    ":leu": ["RON", "MDL"],
    ":kwacha": ["ZMW"],
    ":yen": ["JPY", "CNY"],
    ":peso": ["", "MXN", "ARS", "CLP", "COP", "PHP", "CUP", "DOP", "UYU"],
    ":krona": ["SEK", "ISK"],
    ":krone": ["", "DKK", "NOK"],
    ":kr": ["", "SEK", "NOK", "DKK", "ISK"],
    ":crown": ["", "SEK", "NOK", "DKK", "CZK"],
    ":dinar": ["", "KWD", "BHD", "IQD", "JOD", "TND", "DZD", "LYD", "RSD"],
    ":dirham": ["AED", "MAD"],
    ":rial": ["", "IRR", "YER", "OMR", "QAR"],
    ":riyal": ["", "SAR", "QAR"],
    ":shilling": ["", "KES", "UGX", "TZS"],
    ":cent": ["", "USD", "AUD", "CAD", "NZD", "SGD", "HKD", "EUR", "ZAR"],
    ":grand": ["", "USD", "GBP"],
}

#: Words that look like money only in numbers that money has: "the three real reasons", "7 won the game".
WORDLIKE = (
    "won",
    "real",
    "reals",
    "som",
    "sol",
    "soles",
    "mark",
    "marks",
    "crown",
    "crowns",
    "colón",
    "rand",
    "lek",
    "tala",
)

SIGNS = {
    "$": ":dollar", "€": "EUR", "£": "GBP", "¥": ":yen", "￥": ":yen", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY",
    "₪": "ILS", "₫": "VND", "₱": "PHP", "฿": "THB", "₦": "NGN", "₴": "UAH", "₸": "KZT", "₵": "GHS", "₡": "CRC",
    "₲": "PYG", "₭": "LAK", "₮": "MNT", "₼": "AZN", "₾": "GEL", "₿": "XBT", "＄": ":dollar", "￡": "GBP",
}  # fmt: skip

#: What stands before (or after) a "$" and says which: "C$", "US$", "$US".
DOLLARS = {
    "US": "USD", "U.S.": "USD", "U.S": "USD", "USD": "USD", "A": "AUD", "AU": "AUD", "AUD": "AUD", "C": "CAD",
    "CA": "CAD", "CAN": "CAD", "CDN": "CAD", "Can": "CAD", "CAD": "CAD", "HK": "HKD", "HKD": "HKD", "hk": "HKD",
    "NZ": "NZD", "NZD": "NZD", "S": "SGD", "SG": "SGD", "SGD": "SGD", "NT": "TWD", "TWD": "TWD", "R": "BRL",
    "MX": "MXN", "Mex": "MXN", "MXN": "MXN", "J": "JMD", "JMD": "JMD", "TT": "TTD", "TTD": "TTD", "BZ": "BZD",
    "FJ": "FJD", "AR": "ARS", "EC": "XCD", "BDS": "BBD", "usd": "USD", "aud": "AUD", "cad": "CAD",
    "nzd": "NZD", "hkd": "HKD",
    "sgd": "SGD", "Z": "ZWL", "N": "NAD", "B": "BND", "MOP": "MOP", "CLP": "CLP", "COP": "COP",
}  # fmt: skip

#: Abbreviations beside the codes of ISO 4217; those in lower case are also in use.
ABBREVIATIONS = {
    "RMB": "CNY", "rmb": "CNY", "Rs": ":rupee", "RM": "MYR", "Tk": "BDT", "Rp": "IDR", "SFr": "CHF",
    "SFR": "CHF", "Sfr": "CHF",
    "NIS": "ILS", "Dh": "AED", "Dhs": "AED", "kr": ":kr", "Kr": ":kr", "KSh": "KES", "Ksh": "KES", "Kshs": "KES",
    "USh": "UGX", "Sh": ":shilling", "Shs": ":shilling", "Sh.": ":shilling", "TSh": "TZS", "Tsh": "TZS",
    "Ft": "HUF", "zł": "PLN", "Kč": "CZK", "DKr": "DKK", "NKr": "NOK",
    "SKr": "SEK", "BTC": "XBT", "XBT": "XBT", "TL": "TRY", "sen": ":sen",
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "inr": "INR", "cad": "CAD", "aud": "AUD", "nzd": "NZD", "jpy": "JPY",
    "chf": "CHF", "cny": "CNY", "STG": "GBP",
    "thb": "THB", "krw": "KRW", "sgd": "SGD", "hkd": "HKD", "myr": "MYR", "idr": "IDR", "php": "PHP", "vnd": "VND",
    "zar": "ZAR", "brl": "BRL", "mxn": "MXN", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "huf": "HUF",
    "aed": "AED", "kwd": "KWD", "btc": "XBT",
}  # fmt: skip

#: Codes that are also English words or common abbreviations: only with a number as large as money's.
WORDLIKE_CODES = (
    "AMD ANG BAM BEL BOB COP CUP DOP GEL LAK MAD MOP PAB PEN RON SOS TOP TRY VES SUR CLE XXX SIT BAD BAN ARM ESP "
    "PES AOK ESA LUC NIC USS SDP PEI XAG XAU NAD CHE COU ALK KRO"
)

#: The pound sign as programs write it that take a text down to ASCII (Unidecode, and the scrapers that use it).
TRANSLITERATED = {"PS": "GBP"}

#: Hundredths: what they are a hundredth of.
MINORS = {
    "cents": ":cent", "penny": "GBP", "pence": "GBP", "pennies": "GBP", "paise": "INR", "paisa": "INR",
    "kopecks": "RUB", "kopeck": "RUB", "kopeks": "RUB", "centavos": ":peso", "centimes": ":franc",
    "pfennig": "DEM", "agorot": "ILS", "¢": ":cent",
}  # fmt: skip

#: Words after which pounds are money.
SPENDING = frozenset(
    (
        "worth",
        "cost",
        "costs",
        "costing",
        "paid",
        "pay",
        "pays",
        "paying",
        "price",
        "priced",
        "fine",
        "fined",
        "spent",
        "spend",
        "earned",
        "earns",
        "owed",
        "charged",
        "sold",
        "bought",
        "raised",
        "salary",
        "rent",
        "fee",
        "bill",
    )
)

#: Letters glued to a numeral with a magnitude: "R30 million".
CAPITALS = {"R": "ZAR", "N": "NGN", "P": "PHP"}

#: Magnitude and currency in one word.
SCALED_CODES = {
    letter + code: (code, value)
    for letter, value in (("M", "1000000"), ("m", "1000000"), ("bn", "1000000000"), ("k", "1000"))
    for code in ("EUR", "USD", "GBP", "SEK", "NOK", "DKK", "CHF", "ISK", "PLN")
}

#: The noun of a currency, for its rates ("dollar per barrel").
UNIT_NOUNS = {code: name.split()[-1] for name, code in CURRENCY_NAMES.items()} | {
    "EUR": "euro",
    "USD": "dollar",
    "GBP": "pound",
    "CNY": "yuan",
    "XBT": "bitcoin",
    "SEK": "krona",
    "NOK": "krone",
    "DKK": "krone",
    "CZK": "koruna",
    "RUB": "ruble",
    ":dollar": "dollar",
    ":pound": "pound",
    ":peso": "peso",
    ":rupee": "rupee",
    ":cent": "cent",
}
