"""English names of money: whose it is, and the noun with its plurals, a row for each currency.

A row is the code of ISO 4217, the adjectives that say whose money it is, and the forms of the noun, its singular first.
A noun of one currency is that currency; a noun of several is a choice, named after its singular (":dollar"), which
`newsparse.languages.en.amounts.currencies` settles. Currencies no longer in use stand below the others; bitcoin has its
private code XBT, other money that ISO 4217 does not know has no row.
"""

from itertools import groupby
from operator import itemgetter

_NAMES = """
AED|Emirati, UAE, United Arab Emirates|dirham dirhams
AFN|Afghan|afghani afghanis
ALL|Albanian|lek leks lekë
AMD|Armenian|dram drams
AOA|Angolan|kwanza kwanzas
ARS|Argentine, Argentinian|peso pesos
AUD|Australian, Aussie, Kiribati, Tuvaluan|dollar dollars
AWG|Aruban|florin florins
AZN|Azerbaijani, Azeri|manat manats
BAM|Bosnian, convertible|mark marks
BBD|Barbadian, Barbados|dollar dollars
BDT|Bangladeshi|taka takas
BHD|Bahraini, Bahrain|dinar dinars
BIF|Burundian, Burundi|franc francs
BMD|Bermudian, Bermudan, Bermuda|dollar dollars
BND|Brunei|dollar dollars
BOB|Bolivian|boliviano bolivianos
BRL|Brazilian|real reais reals
BSD|Bahamian|dollar dollars
BTN|Bhutanese|ngultrum ngultrums
BWP|Botswana|pula pulas
BYN|Belarusian, Belarussian|ruble rubles rouble roubles
BZD|Belize|dollar dollars
CAD|Canadian|dollar dollars loonie loonies
CDF|Congolese|franc francs
CHF|Swiss|franc francs
CLP|Chilean|peso pesos
CNY|Chinese|yuan yuans renminbi kuai
COP|Colombian|peso pesos
CRC|Costa Rican|colón colones colons colon colóns
CUP|Cuban|peso pesos
CUC|Cuban convertible|peso pesos
CVE|Cape Verdean|escudo escudos
CZK|Czech|koruna korunas koruny
CZK|Czech|crown crowns
DJF|Djibouti, Djiboutian|franc francs
DKK|Danish, Greenlandic|krone kroner kroners
DKK|Faroese|krona kronur króna
DKK|Danish|crown crowns
DOP|Dominican|peso pesos
DZD|Algerian|dinar dinars
EGP|Egyptian|pound pounds
ERN|Eritrean|nakfa nakfas
ETB|Ethiopian|birr birrs
EUR||euro euros
FJD|Fijian, Fiji|dollar dollars
FKP|Falkland Islands, Falklands|pound pounds
GBP|British, UK, U.K., Guernsey, Jersey, Manx|pound pounds quid sterling
GEL|Georgian|lari laris
GHS|Ghanaian, Ghana|cedi cedis
GIP|Gibraltar|pound pounds
GMD|Gambian|dalasi dalasis
GNF|Guinean|franc francs
GTQ|Guatemalan|quetzal quetzales quetzals
GYD|Guyanese, Guyanaese, Guyana|dollar dollars
HKD|Hong Kong, HK|dollar dollars
HNL|Honduran|lempira lempiras
HTG|Haitian|gourde gourdes
HUF|Hungarian|forint forints
IDR|Indonesian|rupiah rupiahs
ILS|Israeli, new, new Israeli, Israeli new|shekel shekels sheqel sheqels
INR|Indian|rupee rupees
IQD|Iraqi|dinar dinars
IRR|Iranian|rial rials
ISK|Icelandic|krona kronur krónur króna
ISK|Icelandic|crown crowns
JMD|Jamaican, Jamaica|dollar dollars
JOD|Jordanian|dinar dinars
JPY|Japanese|yen
KES|Kenyan, Kenya|shilling shillings
KGS|Kyrgyz, Kyrgyzstani, Kyrgystani|som soms
KHR|Cambodian|riel riels
KMF|Comorian|franc francs
KPW|North Korean|won
KRW|South Korean, Korean|won
KWD|Kuwaiti, Kuwait|dinar dinars
KYD|Cayman Islands, Cayman, Caymanian|dollar dollars
KZT|Kazakh, Kazakhstani, Kazakhstan|tenge tenges
LAK|Lao, Laotian|kip kips
LBP|Lebanese|pound pounds
LBP|Lebanese|lira liras
LKR|Sri Lankan, Sri Lanka|rupee rupees
LRD|Liberian|dollar dollars
LSL|Lesotho, Basotho|loti maloti lotis
LYD|Libyan|dinar dinars
MAD|Moroccan|dirham dirhams
MDL|Moldovan|leu lei
MGA|Malagasy, Madagascan|ariary ariaries
MKD|Macedonian|denar denars denari
MMK|Myanmar, Burmese|kyat kyats
MNT|Mongolian|tugrik tugriks togrog togrogs tögrög
MOP|Macau, Macanese, Macao|pataca patacas
MRU|Mauritanian|ouguiya ouguiyas
MUR|Mauritian, Mauritius|rupee rupees
MVR|Maldivian|rufiyaa rufiyaas
MWK|Malawian, Malawi|kwacha kwachas
MXN|Mexican|peso pesos
MYR|Malaysian|ringgit ringgits
MZN|Mozambican, Mozambique|metical meticais meticals
NAD|Namibian, Namibia|dollar dollars
NGN|Nigerian|naira nairas
NIO|Nicaraguan|cordoba cordobas córdoba córdobas
NOK|Norwegian|krone kroner kroners
NOK|Norwegian|crown crowns
NPR|Nepalese, Nepali|rupee rupees
NZD|New Zealand, Kiwi, NZ, Cook Islands, Niue|dollar dollars
OMR|Omani|rial rials riyal riyals
PAB|Panamanian|balboa balboas
PEN|Peruvian|sol soles sols
PGK|Papua New Guinea, Papua New Guinean, PNG|kina kinas
PHP|Philippine, Filipino|peso pesos
PKR|Pakistani, Pakistan|rupee rupees
PLN|Polish|zloty zlotys zlotych złoty złotych zlotych
PYG|Paraguayan|guarani guaranis guaranies guaraní guaraníes
QAR|Qatari, Qatar|riyal riyals rial rials
RON|Romanian, new|leu lei
RSD|Serbian|dinar dinars
RUB|Russian|ruble rubles rouble roubles
RWF|Rwandan, Rwanda|franc francs
SAR|Saudi, Saudi Arabian|riyal riyals rial rials
SBD|Solomon Islands, Solomon|dollar dollars
SCR|Seychelles, Seychellois|rupee rupees
SDG|Sudanese|pound pounds
SEK|Swedish|krona kronas kronor kronors
SEK|Swedish|crown crowns
SGD|Singapore, Singaporean, Sing|dollar dollars
SHP|St Helena, St. Helena, Saint Helena|pound pounds
SLE|Sierra Leonean, Sierra Leone|leone leones
SOS|Somali|shilling shillings
SRD|Surinamese, Suriname|dollar dollars
SSP|South Sudanese|pound pounds
STN|Sao Tome, Sao Tomean, São Tomé, Sao Tome and Principe, São Tomé and Príncipe|dobra dobras
SVC|Salvadoran|colón colones colons colon
SYP|Syrian|pound pounds
SYP|Syrian|lira liras
SZL|Swazi|lilangeni emalangeni
THB|Thai|baht bahts
TJS|Tajik, Tajikistani|somoni somonis
TMT|Turkmen, Turkmenistani|manat manats
TND|Tunisian|dinar dinars
TOP|Tongan|paanga pa'anga
TRY|Turkish|lira liras
TTD|Trinidad and Tobago, Trinidad & Tobago, Trinidad, Trinidadian|dollar dollars
TWD|New Taiwan, Taiwan, Taiwanese, NT|dollar dollars
TZS|Tanzanian, Tanzania|shilling shillings
UAH|Ukrainian|hryvnia hryvnias hryvnya hryvnyas hryven
UGX|Ugandan, Uganda|shilling shillings
USD|US, U.S., U.S, American, United States|dollar dollars dlrs dlr greenback greenbacks
UYU|Uruguayan|peso pesos
UZS|Uzbek, Uzbekistani|som soms
VES|Venezuelan|bolivar bolivars bolivares bolívar bolívares bolívars
VND|Vietnamese|dong dongs
VUV|Vanuatu|vatu vatus
WST|Samoan|tala talas
XAF|Central African CFA, Central African|franc francs
XBT||bitcoin bitcoins
XCD|East Caribbean, Eastern Caribbean|dollar dollars
XCG|Caribbean|guilder guilders
XOF|West African CFA, West African, CFA|franc francs
XPF|Pacific, CFP|franc francs
YER|Yemeni|rial rials riyal riyals
ZAR|South African|rand rands
ZMW|Zambian|kwacha kwachas
ATS|Austrian|schilling schillings
BEF|Belgian|franc francs
BGN|Bulgarian|lev leva levs
DEM|German, Deutsche|mark marks
DEM||deutschmark deutschmarks deutschemark deutschemarks
EEK|Estonian|kroon kroons krooni
ESP|Spanish|peseta pesetas
FIM|Finnish|markka markkaa markkas markaa marka
FRF|French|franc francs
GRD|Greek|drachma drachmas drachmae
HRK|Croatian|kuna kunas
IEP|Irish|pound pounds
IEP|Irish|punt punts
ITL|Italian|lira lire liras
LTL|Lithuanian|litas litai
LUF|Luxembourg, Luxembourgish|franc francs
LVL|Latvian|lats lati
MTL|Maltese|lira liri liras
NLG|Dutch, Netherlands|guilder guilders
PTE|Portuguese|escudo escudos
SIT|Slovenian|tolar tolars
SKK|Slovak|koruna korunas
SKK|Slovak|crown crowns
XEU|European|ecu ecus
ZWL|Zimbabwe, Zimbabwean|dollar dollars
ANG|Antillean, Netherlands Antillean, Netherlands Antilles|guilder guilders
ARA|Argentine|austral australs australes
BRC|Brazilian|cruzado cruzados
BRE|Brazilian|cruzeiro cruzeiros
CYP|Cyprus, Cypriot|pound pounds
DDM|East German|mark marks
ECS|Ecuadorian|sucre sucres
ILP|Israeli|pound pounds
MTP|Maltese, Malta|pound pounds
PEI|Peruvian|inti intis
SUR|Soviet|ruble rubles rouble roubles
YUM|Yugoslav, Yugoslavian|dinar dinars
"""

_ROWS = tuple(tuple(line.split("|")) for line in _NAMES.strip().split("\n"))
_FORMS = tuple((code, noun, nouns.split()[0]) for code, _, nouns in _ROWS for noun in nouns.split())

#: "swiss franc" and "swiss francs" to the code.
CURRENCY_NAMES = {
    f"{adjective.strip()} {noun}".lower(): code
    for code, adjectives, nouns in _ROWS
    for adjective in adjectives.split(",")
    for noun in nouns.split()
    if adjective
}

#: Each noun with the currencies that it can mean, in the order of the rows, and its singular.
_MEANT = {
    noun: {code: singular for code, _, singular in forms}
    for noun, forms in groupby(sorted(_FORMS, key=itemgetter(1)), itemgetter(1))
}

#: The currencies that a singular can mean, in the order of the rows.
CODES_OF = {singular: tuple(_MEANT[singular]) for _, _, singular in _FORMS}

#: The nouns that are several currencies' ("kroner"), and the singular after which the choice is named.
_SHARED = {noun: next(iter(meant.values())) for noun, meant in _MEANT.items() if len(meant) > 1}

#: A noun to what it says of the currency: a code, or the name of a choice.
NOUNS = {noun: f":{_SHARED[noun]}" if noun in _SHARED else code for code, noun, _ in _FORMS} | {
    "buck": ":buck",
    "bucks": ":buck",
}

#: Nouns that are abbreviated: before a number too, as a code is.
ABBREVIATED = frozenset(["dlrs", "dlr"])

#: A currency, or a choice, to its noun ("dollar" of "dollar per barrel").
UNIT_NOUNS = dict(reversed([(code, singular) for code, _, singular in _FORMS])) | {
    f":{singular}": singular for singular in (*CODES_OF, "buck")
}
