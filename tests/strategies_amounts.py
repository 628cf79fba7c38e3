"""What hypothesis makes for the amounts: exact values and the ways in which news writes them."""

from decimal import Decimal

from hypothesis import strategies as st

from newsparse.languages import get_language

_WORDS = get_language("en").amounts.currencies

#: Positive values with up to three decimal places.
VALUES = st.builds(lambda digits, places: Decimal(digits).scaleb(-places), st.integers(1, 10**12), st.integers(0, 3))

#: Codes that are written before and after a number and mean nothing else.
_CODES = "ARS AUD BRL CAD CNY EUR IDR INR JPY KRW MXN RUB SAR TRY ZAR GBP USD CHF SEK NOK DKK PLN HUF CZK THB"
CODES = st.sampled_from(_CODES.split())

SIGNS = st.sampled_from(
    [("$", "USD"), ("US$", "USD"), ("A$", "AUD"), ("C$", "CAD"), ("HK$", "HKD"), ("€", "EUR"), ("£", "GBP"),
     ("¥", "JPY"), ("₹", "INR"), ("₩", "KRW"), ("₽", "RUB"), ("₺", "TRY"), ("R$", "BRL"), ("Mex$", "MXN")]
)  # fmt: skip

MAGNITUDES = st.sampled_from(
    [("", 1), (" thousand", 10**3), (" million", 10**6), ("m", 10**6), (" bn", 10**9), ("bn", 10**9),
     (" billion", 10**9), (" trillion", 10**12), ("tn", 10**12), (" crore", 10**7), (" lakh", 10**5)]
)  # fmt: skip

#: Every name of money that is no other word, with its code: "Swiss francs", "euros".
NAMES = st.sampled_from(
    sorted(
        {(name, code) for name, code in _WORDS.names.items() if " and " not in name}
        | {(noun, code) for noun, code in _WORDS.nouns.items() if code[0] != ":"}
    )
)

UNITS = st.sampled_from(
    [("%", "percent"), (" percent", "percent"), (" basis points", "basis point"), (" km", "kilometre"),
     ("km", "kilometre"),
     (" square miles", "square mile"), ("-year", "year"), (" miles per hour", "mile per hour"),
     ("kWh", "kilowatt hour"),
     (" barrels a day", "barrel per day"), (" degrees Celsius", "celsius"), (" tonnes", "metric ton")]
)  # fmt: skip

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"), (100, "hundred"))


def in_words(number: int) -> str:
    """Write a whole number in words, as British papers do: "two hundred and five thousand and one"."""
    for scale, name in _SCALES:
        if number >= scale:
            rest = number % scale
            link = " and " if 0 < rest < 100 else " "
            return f"{in_words(number // scale)} {name}" + (f"{link}{in_words(rest)}" if rest else "")
    units, tens = _ONES.split(), _TENS.split()
    if number < len(units):
        return units[number]
    return tens[number // 10 - 2] + (f"-{units[number % 10]}" if number % 10 else "")


#: Pieces of adversarial texts.
TRIGGERS = (
    "1", "1,", "1,000", "$", "$1", "-", "–", ".", "1.", "one ", "hundred ", "a ", "and ", "million ", "two ",
    "half ", "of ",
    "third ", "1 ", "to ", "between ", "%", "1-", "2 to ", "US$", "USD1", "km ", "per ", "the ", "dollars ",
    "one of the ",
    "1km", "dozens of ", "three in ", "feet ", "years old ", "Rs", "$1.5-", "twenty-", "thing ", "1/", "½",
    "x ", "A$", "jobs ",
    "aged 3, ", "3, ", "and 4 ", "$(", "1 000 ", "two point ", "5 - million , ", "from 1 to 2 ", "R50 ",
    "5'1 ", "6 . 1 ", "has 10, ", "quarter ", "by 2 ",
)  # fmt: skip
