"""Signs, codes and abbreviations of money as English news writes them."""

from newsparse.languages.currencies import ACTIVE

#: Signs that stand alone; those of several currencies are choices.
SIGNS = {
    "$": ":dollar", "€": "EUR", "£": "GBP", "¥": ":yen", "￥": ":yen", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY",
    "₪": "ILS", "₫": "VND", "₱": "PHP", "฿": "THB", "₦": "NGN", "₴": "UAH", "₸": "KZT", "₵": "GHS", "₡": "CRC",
    "₲": "PYG", "₭": "LAK", "₮": "MNT", "₼": "AZN", "₾": "GEL", "₿": "XBT", "＄": ":dollar", "￡": "GBP", "￦": "KRW",
    "৳": "BDT", "؋": "AFN", "៛": "KHR", "₨": ":rupee", "֏": "AMD", "₣": ":franc", "₤": ":pound",
}  # fmt: skip

_SIGNED = {
    "$": """
        USD US U.S. U.S USD usd|AUD A AU AUD aud Au Aus AUS|CAD C CA CAN CDN Can Cdn CAD cad c can cdn|HKD HK HKD hk hkd
        NZD NZ NZD nzd nz|SGD S SG SGD sgd Sing s|TWD NT TWD nt|BRL R BR r|MXN MX Mex MXN
        JMD J JA JMD j|TTD TT TTD tt|BZD BZ bz|FJD FJ F f
        ARS AR Arg|XCD EC ec|BBD BDS Bds bds|ZWL Z|NAD N|BND B|MOP MOP|CLP CLP Ch|COP COP Col|DOP RD|GYD G GY|KYD CI
        LRD L|SBD SI|UYU U|NIO NIO|SRD SR|WST WS|BMD BD BM|BSD BS|CUP CUC|TOP T TOP
    """,
    "£": "EGP E LE|IEP IR Ir|GIP GIP|SYP S SYP|LBP L LBP|SSP SSP|GBP GB UK",
    "¥": "CNY CN RMB|JPY JP J",
    "₵": "GHS GH",
    "¢": "GHS GH",
    "₩": "KRW KR",
    "€": "EUR EU",
}  # fmt: skip

_PREFIXED = tuple(
    (row.split()[0], before, sign)
    for sign, rows in _SIGNED.items()
    for line in rows.split("\n")
    for row in line.split("|")
    for before in row.split()[1:]
)

#: What stands before (or after) a sign and says which: "C$", "US$", "$US", "E£".
PREFIXED = {before + sign: code for code, before, sign in _PREFIXED}

#: The letters of them.
PREFIXES = tuple(dict.fromkeys(before for _, before, _ in _PREFIXED))

#: Abbreviations beside the codes of ISO 4217; those in lower case are also in use.
ABBREVIATIONS = {
    "RMB": "CNY", "rmb": "CNY", "Rmb": "CNY", "rs": ":rupee", "nis": "ILS", "Rs": ":rupee", "RM": "MYR",
    "Tk": "BDT", "Rp": "IDR", "SFr": "CHF",
    "SFR": "CHF", "Sfr": "CHF", "SwFr": "CHF", "FFr": "FRF", "BFr": "BEF",
    "NIS": "ILS", "Dh": ":dirham", "Dhs": ":dirham", "DH": ":dirham", "DHS": ":dirham",
    "kr": ":kr", "Kr": ":kr", "KSh": "KES", "Ksh": "KES", "KSH": "KES", "Kshs": "KES", "KShs": "KES", "KES": "KES",
    "USh": "UGX", "Ush": "UGX", "USHS": "UGX", "Sh": ":shilling", "Shs": ":shilling", "Sh.": ":shilling",
    "TSh": "TZS", "Tsh": "TZS", "Tshs": "TZS", "Php": "PHP", "PhP": "PHP", "NRs": "NPR", "LKRs": "LKR",
    "Ft": "HUF", "zł": "PLN", "Kč": "CZK", "DKr": "DKK", "Dkr": "DKK", "NKr": "NOK", "Nkr": "NOK",
    "SKr": "SEK", "Skr": "SEK", "BTC": "XBT", "XBT": "XBT", "TL": "TRY", "FCFA": "XOF", "Bs": ":bs",
    "STG": "GBP", "Stg": "GBP", "UKP": "GBP",
    "sh": ":shilling", "shs": ":shilling", "Eur": "EUR", "Pta": "ESP", "Ptas": "ESP",
    "btc": "XBT", "stg": "GBP", "skr": "SEK", "nkr": "NOK", "dkr": "DKK", "sfr": "CHF", "ffr": "FRF", "bfr": "BEF",
    "dfl": "NLG", "fmk": "FIM", "ptas": "ESP", "ksh": "KES", "kshs": "KES", "tsh": "TZS", "ush": "UGX",
    "Afs": "AFN", "Kz": "AOA", "FRw": "RWF", "Frw": "RWF", "FBu": "BIF", "Vt": "VUV", "Rbs": "RUB", "DFl": "NLG",
    "Dfl": "NLG", "Fmk": "FIM", "Sch": "ATS", "IKr": "ISK", "Ikr": "ISK", "TShs": "TZS", "UShs": "UGX",
    "Ushs": "UGX",
}  # fmt: skip

#: Codes that are also English words or common abbreviations: only with a number as large as money's.
WORDLIKE_CODES = (
    "AMD ANG BAM BEL BOB COP CUP DOP GEL LAK MAD MOP PAB PEN RON SOS TOP TRY VES SUR CLE XXX SIT BAD BAN ARM ESP "
    "PES AOK ESA LUC NIC USS SDP PEI XAG XAU NAD CHE COU ALK KRO CFA DM BD KD JD LL LE QR SR Fr dm"
)

#: Codes that in small letters are words or abbreviations of other things.
_SMALL_WORDS = "kgs irr npr rub sdg stn awg scr ssp svc sle mga gip cup top try all sos ron"
_WORDS_IN_SMALL = frozenset(_SMALL_WORDS.split())

#: Codes in small letters, as careless hands and programs write them.
SMALL_CODES = {
    code.lower(): code for code in ACTIVE if code not in WORDLIKE_CODES.split() and code.lower() not in _WORDS_IN_SMALL
}

#: The pound sign as programs write it that take a text down to ASCII (Unidecode, and the scrapers that use it).
TRANSLITERATED = {"PS": "GBP"}

#: Abbreviations that mean other things too ("LE", "SR", "K"): glued to a number as large as money's ("R30 million").
LOOSE = {
    "BD": "BHD", "KD": "KWD", "JD": "JOD", "LD": "LYD", "TD": "TND", "DA": "DZD", "ID": "IQD",
    "LL": "LBP", "LE": "EGP", "QR": "QAR", "SR": "SAR", "RO": "OMR", "DM": "DEM", "dm": "DEM", "MK": "MWK", "Le": "SLE",
    "CFA": "XOF", "Fr": ":franc", "Lm": "MTL", "Bt": "THB", "Rbl": ":ruble", "Mt": "MZN", "GHC": "GHS", "Gs": "PYG",
    "R": "ZAR", "N": "NGN", "P": ":p", "K": ":k", "Q": "GTQ", "W": "KRW", "Y": "JPY", "FF": "FRF",
    "Euro": "EUR", "Euros": "EUR",
}  # fmt: skip

#: Letters that are money glued to any numeral where the article proves it.
PROVEN = {"R": ":R", "N": ":N", "P": ":P", "K": ":K", "Q": ":Q"}

#: Magnitude and currency in one word.
SCALED_CODES = {
    letter + code: (code, value)
    for letter, value in (("M", "1000000"), ("m", "1000000"), ("bn", "1000000000"), ("k", "1000"))
    for code in ("EUR", "USD", "GBP", "SEK", "NOK", "DKK", "CHF", "ISK", "PLN", "JPY", "CAD", "AUD")
}
