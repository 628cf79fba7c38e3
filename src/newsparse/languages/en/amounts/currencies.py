"""What an ambiguous name of money means, row by row: the convention, and the evidence that can say otherwise.

The evidence for a dollar is where the article was written, told by its dateline or by towns, provinces and bodies that
hardly anybody else names: papers everywhere quote US dollars, and name other countries in the same breath. For the
others it is how often the article names a place (`newsparse.languages.en.amounts.places`) or another amount of each
currency that it can be. Without evidence the convention holds; "" is none: the money is left without a currency, which
is better than a guess.
"""

from newsparse.languages.en.amounts.currency_names import CODES_OF
from newsparse.languages.schema.amounts import Choice

_DOLLARS = CODES_OF["dollar"]

#: By name: the convention, what evidence can choose, and why.
CHOICES = {
    ":dollar": Choice("USD", ("USD", *_DOLLARS), "the world's currency of account", local=True),
    ":cent": Choice("", (*_DOLLARS, "EUR", "ZAR"), "a hundredth of whatever the article counts in", like=":dollar"),
    ":buck": Choice("", _DOLLARS, "slang for any dollar", like=":dollar"),
    ":grand": Choice("", (*_DOLLARS, "GBP", "EUR"), "a thousand of whatever the article counts in", like=":dollar"),
    ":pound": Choice("GBP", CODES_OF["pound"], "others say whose: the Egyptian pound"),
    ":rupee": Choice("INR", CODES_OF["rupee"], "India's is the largest economy, and its papers say rupee alone"),
    ":franc": Choice("CHF", CODES_OF["franc"], "since the euro only Switzerland's is traded widely"),
    ":yen": Choice("JPY", ("JPY", "CNY"), "the sign of both; China's papers write RMB or yuan for theirs abroad"),
    ":won": Choice("KRW", CODES_OF["won"], "the North's is hardly ever quoted"),
    ":ruble": Choice("RUB", CODES_OF["ruble"], "Belarus's is named in full"),
    ":lira": Choice("TRY", CODES_OF["lira"], "Italy's is gone; Lebanon's and Syria's are mostly called pounds"),
    ":leu": Choice("RON", CODES_OF["leu"], "Romania's is the larger"),
    ":dirham": Choice("AED", CODES_OF["dirham"], "the Emirates' papers say dirham alone; Morocco's is named in full"),
    ":krona": Choice("SEK", CODES_OF["krona"], "Iceland's plural differs: krónur"),
    ":krone": Choice("", CODES_OF["krone"], "Denmark's and Norway's are quoted equally often"),
    ":kroner": Choice("", CODES_OF["krone"], "Denmark's and Norway's are quoted equally often"),
    ":kr": Choice("", ("SEK", "NOK", "DKK", "ISK"), "the abbreviation of four"),
    ":crown": Choice("", CODES_OF["crown"], "the English name of all kronas, and of the koruna"),
    ":koruna": Choice("CZK", CODES_OF["koruna"], "Slovakia has the euro"),
    ":peso": Choice("", CODES_OF["peso"], "eight countries, several of them large"),
    ":dinar": Choice("", CODES_OF["dinar"], "nine countries, none of them leading"),
    ":rial": Choice("", CODES_OF["rial"], "Iran's, Oman's, Yemen's, and the riyals spelled so"),
    ":shilling": Choice("", CODES_OF["shilling"], "four countries of East Africa, and a coin of old Britain"),
    ":kwacha": Choice("ZMW", CODES_OF["kwacha"], "Zambia's is quoted more often than Malawi's"),
    ":manat": Choice("", CODES_OF["manat"], "Azerbaijan's or Turkmenistan's"),
    ":som": Choice("", CODES_OF["som"], "Kyrgyzstan's or Uzbekistan's"),
    ":colón": Choice("CRC", CODES_OF["colón"], "El Salvador has the US dollar"),
    ":escudo": Choice("PTE", CODES_OF["escudo"], "in old news Portugal's"),
    ":guilder": Choice("NLG", CODES_OF["guilder"], "in old news the Dutch one"),
    ":mark": Choice("DEM", CODES_OF["mark"], "in old news the German one; Bosnia's is called convertible"),
    ":p": Choice("PHP", ("PHP", "BWP"), "P500 million is what Manila's papers write; Gaborone's do too"),
    ":k": Choice("", ("PGK", "ZMW", "MWK", "MMK"), "kina and kwacha alike"),
    ":bs": Choice("", ("BOB", "VES"), "bolivianos and bolivars alike"),
    ":paisa": Choice("INR", CODES_OF["rupee"], "the hundredth of most rupees"),
    ":piastre": Choice(
        "EGP", ("EGP", "LBP", "SYP", "SDG", "SSP"), "the hundredth of pounds in the east; Egypt's is quoted"
    ),
    ":centavo": Choice(
        "",
        (*CODES_OF["peso"], "BRL", "BOB", "NIO", "HNL", "GTQ", "CVE", "MZN"),
        "the hundredth of every second currency",
    ),
    ":centimo": Choice("", ("CRC", "PEN", "PYG", "VES", "ESP"), "the hundredth of several, none of them leading"),
    ":tiyin": Choice("", ("KZT", "UZS"), "Kazakhstan's or Uzbekistan's"),
    ":R": Choice("", ("ZAR",), "a letter and a numeral are a name first: the Audi R8", proven=True),
    ":N": Choice("", ("NGN",), "a letter and a numeral are a name first: the N11 road", proven=True),
    ":P": Choice("", ("PHP", "BWP"), "a letter and a numeral are a name first: Page P20", proven=True),
    ":K": Choice("", ("PGK", "ZMW", "MWK", "MMK"), "a letter and a numeral are a name first: the K9 unit", proven=True),
    ":Q": Choice("", ("GTQ",), "a letter and a numeral are a name first: the Audi Q7", proven=True),
    ":sen": Choice("MYR", ("MYR", "IDR", "JPY"), "only Malaysia's is still paid in"),
}

_PARTS_OF = """
:cent|cents cts ¢
EUR|eurocents eurocent
GBP|penny pence pennies
:paisa|paise paisa
:piastre|piastres piasters piastre piaster
:centavo|centavos centavo
:centimo|céntimos céntimo centimos centimo
:franc|centimes centime
:ruble|kopecks kopeck kopeks kopek copecks
:leu|bani
:krone|øre
:tiyin|tiyin tiyins
AMD|luma
AOA|cêntimos
AZN|qepik qepiks
BDT|poisha
BGN|stotinki stotinka
BTN|chhetrum chhetrums
BWP|thebe
CHF|rappen
CNY|fen jiao
CZK|hellers haler haléř haléřů
DEM|pfennig pfennigs pfennige
EGP|qirsh
ETB|santim santims
FIM|penni pennia
GEL|tetri
GHS|pesewas pesewa
GMD|butut bututs
GRD|lepta
HRK|lipa lipas
ILS|agorot
ISK|aurar
KGS|tyiyn tyiyns
KRW|jeon
LSL|lisente
MKD|deni
MMK|pya pyas
MRU|khoums
MVR|laari laaris
MWK|tambala
NGN|kobo
OMR|baisa baisas baiza
PGK|toea
PLN|groszy grosz
SAR|halalas halala
SEK|öre
THB|satang satangs
TJS|diram dirams
TND|millimes millime
TOP|seniti
TRY|kurus kuruş
UAH|kopiykas kopiyka kopiyok
WST|sene
XBT|satoshi satoshis
ZMW|ngwee
"""

#: Hundredths: what they are a hundredth of.
MINORS = {word: row.split("|")[0] for row in _PARTS_OF.strip().split("\n") for word in row.split("|")[1].split()}

#: Parts of a currency that are no hundredths. Fils are left out: a hundredth of a dirham, a thousandth of a dinar.
PARTS = {
    "satoshi": "0.00000001", "satoshis": "0.00000001", "jiao": "0.1", "millimes": "0.001", "millime": "0.001",
    "baisa": "0.001", "baisas": "0.001", "baiza": "0.001", "khoums": "0.2", "guineas": "1.05",
}  # fmt: skip

#: Parts in small letters only ("Sen." is a senator, the Guineas are a race).
EXACT_MINORS = {"sen": ":sen", "guineas": "GBP"}

#: Signs of hundredths, and the sign of the whole before which letters say whose it is: "US66.3¢".
WHOLES = {"¢": "$"}

#: Letters glued to a numeral: "50p", "19c".
PENCE = {"p": "GBP", "c": ":cent"}

#: Nouns of money that are also ordinary words: only in numbers that money has ("three real reasons", "7 won the game").
WORDLIKE = (
    "won", "real", "reals", "som", "soms", "sol", "soles", "sols", "mark", "marks", "crown", "crowns", "colón",
    "colon", "colons",
    "lek", "leks", "punt", "punts", "tala", "talas", "lats", "lati", "dong", "dongs", "loti",
)  # fmt: skip

_WEIGHING = (
    "weigh weighs weighed weighing weight weights lift lifts lifted lifting haul hauls hauled hauling load "
    "loads loaded carry carries carried carrying thrust"
)
#: Words after which pounds are a weight, however many.
WEIGHING = frozenset(_WEIGHING.split())

_FUNDS = (
    "debt debts savings damage damages cash money funding funds aid investment investments taxpayers taxpayer public "
    "income revenue sales profit profits losses loans loan tax taxes cuts spending grants compensation fines costs "
    "bonuses credit shares stock property prize government lottery council subsidies sponsorship"
)
#: What pounds of it are money: "50,000 pounds of debt", but 50,000 pounds of fish.
FUNDS = frozenset(_FUNDS.split())

#: Units of mass that are also money.
WEIGHED = {"pound-mass": ":pound"}

_SPENDING = (
    "worth cost costs costing paid pay pays paying price priced fine fined spent spend spends spending earned "
    "earn earns earning owed owes owe owing charged charge charges sold bought buy raised raise salary rent "
    "fee bill wage wages donated donate donation stolen stole lent lend borrowed borrow budget prize reward "
    "profit profits revenue debt debts saved save saving savings fund funding grant bonus compensation damages invest "
    "invested"
)

#: Words after which pounds are money.
SPENDING = frozenset(_SPENDING.split())
