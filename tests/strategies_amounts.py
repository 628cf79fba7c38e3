"""What hypothesis makes for the amounts: exact values and the ways in which news writes them."""

from decimal import Decimal

from hypothesis import strategies as st

#: Positive values with up to three decimal places.
VALUES = st.builds(lambda digits, places: Decimal(digits).scaleb(-places), st.integers(1, 10**12), st.integers(0, 3))

#: Codes that are written before and after a number and mean nothing else.
CODES = st.sampled_from(
    [
        "ARS",
        "AUD",
        "BRL",
        "CAD",
        "CNY",
        "EUR",
        "IDR",
        "INR",
        "JPY",
        "KRW",
        "MXN",
        "RUB",
        "SAR",
        "TRY",
        "ZAR",
        "GBP",
        "USD",
        "CHF",
        "SEK",
        "NOK",
        "DKK",
        "PLN",
        "HUF",
        "CZK",
        "THB",
    ]
)

SIGNS = st.sampled_from(
    [("$", "USD"), ("US$", "USD"), ("A$", "AUD"), ("C$", "CAD"), ("HK$", "HKD"), ("€", "EUR"), ("£", "GBP"),
     ("¥", "JPY"), ("₹", "INR"), ("₩", "KRW"), ("₽", "RUB"), ("₺", "TRY"), ("R$", "BRL"), ("Mex$", "MXN")]
)  # fmt: skip

MAGNITUDES = st.sampled_from(
    [("", 1), (" thousand", 10**3), (" million", 10**6), ("m", 10**6), (" bn", 10**9), ("bn", 10**9),
     (" billion", 10**9), (" trillion", 10**12), ("tn", 10**12), (" crore", 10**7), (" lakh", 10**5)]
)  # fmt: skip

#: Pieces of adversarial texts.
TRIGGERS = (
    "1", "1,", "1,000", "$", "$1", "-", "–", ".", "1.", "one ", "hundred ", "a ", "and ", "million ", "two ",
    "half ", "of ",
    "third ", "1 ", "to ", "between ", "%", "1-", "2 to ", "US$", "USD1", "km ", "per ", "the ", "dollars ",
    "one of the ",
    "1km", "dozens of ", "three in ", "feet ", "years old ", "Rs", "$1.5-", "twenty-", "thing ", "1/", "½",
    "x ", "A$", "jobs ",
)  # fmt: skip
