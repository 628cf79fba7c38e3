"""Facts of ISO 4217, of no one language: every alphabetic code that it has or had.

The table is list one (current currencies and funds) and list three (withdrawn codes) of ISO 4217:2015 as of 1 January
2026: the lev has given way to the euro, the Caribbean guilder (XCG), the Arab accounting dinar (XAD) and
the Zimbabwe Gold (ZWG) are in. It was written by hand from the lists; `tests/test_currencies.py` compares it with two
tables that others maintain and that don't depend on each other, pycountry's (the same lists) and Babel's (CLDR, which
records what is legal tender). Withdrawn codes are kept because old news names them.
"""

_ACTIVE = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP "
    "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG "
    "HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL "
    "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR "
    "RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD "
    "TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG "
)

#: Units of account and indexed units of a national currency.
_FUNDS = "BOV CHE CHW CLF COU MXV USN UYI UYW"

#: Metals, baskets, testing, "no currency".
_SPECIAL = "XAD XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX "

#: Codes that are no longer in use.
_HISTORICAL = (
    "ADP AFA ALK ANG AOK AON AOR ARA ARL ARM ARP ATS AZM BAD BAN BEC BEF BEL BGL BGM BGN BGO BOL BOP BRB BRC BRE "
    "BRN BRR BRZ BUK BYB BYR CLE CNX CSD CSK CUC CYP DDM DEM ECS ECV EEK ESA ESB ESP FIM FRF GEK GHC GNS GQE "
    "GRD GWE GWP HRD HRK IEP ILP ILR ISJ ITL KRH KRO LTL LTT LUC LUF LUL LVL LVR MAF MCF MDC MGF MKN MLF MRO MTL "
    "MTP MVP MXP MZE MZM NIC NLG PEI PES PLZ PTE RHD ROL RUR SDD SDP SIT SKK SLL SRG STD SUR TJR TMM TPE TRL UAK "
    "UGS USS UYP VEB VEF VNN XEU XFO XFU XRE YDD YUD YUM YUN YUR ZAL ZMK ZRN ZRZ ZWD ZWL ZWR "
)

#: Codes of currencies in use today.
ACTIVE = frozenset(_ACTIVE.split())

#: Every code of the current list: currencies, funds and special codes.
CURRENT = ACTIVE | frozenset(_FUNDS.split()) | frozenset(_SPECIAL.split())

#: Every code that ISO 4217 has or had.
CODES = CURRENT | frozenset(_HISTORICAL.split())
