"""English units of measure: canonical singular names, their spellings and symbols."""

from newsparse.languages.schema.rules import Words

_TIME = {
    "second": "second seconds sec secs",
    "minute": "minute minutes min mins",
    "hour": "hour hours hr hrs",
    "day": "day days",
    "night": "night nights",
    "week": "week weeks",
    "weekend": "weekend weekends",
    "fortnight": "fortnight fortnights",
    "month": "month months",
    "year": "year years yr yrs",
    "decade": "decade decades",
    "century": "century centuries",
    "millisecond": "millisecond milliseconds",
}

_WORDS = {
    "kilometre": "kilometre kilometres kilometer kilometers",
    "metre": "metre metres meter meters",
    "centimetre": "centimetre centimetres centimeter centimeters",
    "millimetre": "millimetre millimetres millimeter millimeters",
    "micrometre": "micrometre micrometres micrometer micrometers micron microns",
    "nanometre": "nanometre nanometres nanometer nanometers",
    "mile": "mile miles",
    "yard": "yard yards",
    "foot": "foot feet",
    "inch": "inch inches",
    "furlong": "furlong furlongs",
    "light-year": "light-year light-years",
    "hectare": "hectare hectares",
    "acre": "acre acres",
    "litre": "litre litres liter liters",
    "millilitre": "millilitre millilitres milliliter milliliters",
    "gallon": "gallon gallons",
    "pint": "pint pints",
    "quart": "quart quarts",
    "barrel": "barrel barrels",
    "bushel": "bushel bushels",
    "tablespoon": "tablespoon tablespoons tbsp",
    "teaspoon": "teaspoon teaspoons tsp",
    "kilogram": "kilogram kilograms kilogramme kilogrammes kilo kilos",
    "gram": "gram grams gramme grammes",
    "milligram": "milligram milligrams",
    "microgram": "microgram micrograms",
    "ton": "ton tons",
    "metric ton": "tonne tonnes",
    "kiloton": "kiloton kilotons",
    "megaton": "megaton megatons",
    "gigaton": "gigaton gigatons gigatonne gigatonnes",
    "ounce": "ounce ounces",
    "stone": "stone",
    "carat": "carat carats",
    "knot": "knot knots",
    "watt": "watt watts",
    "kilowatt": "kilowatt kilowatts",
    "megawatt": "megawatt megawatts",
    "gigawatt": "gigawatt gigawatts",
    "terawatt": "terawatt terawatts",
    "horsepower": "horsepower",
    "joule": "joule joules",
    "calorie": "calorie calories",
    "volt": "volt volts",
    "ampere": "amp amps ampere amperes",
    "hertz": "hertz",
    "kilohertz": "kilohertz",
    "megahertz": "megahertz",
    "gigahertz": "gigahertz",
    "decibel": "decibel decibels",
    "kilobyte": "kilobyte kilobytes",
    "megabyte": "megabyte megabytes",
    "gigabyte": "gigabyte gigabytes",
    "terabyte": "terabyte terabytes",
    "petabyte": "petabyte petabytes",
    "megabit": "megabit megabits",
    "gigabit": "gigabit gigabits",
    "megapixel": "megapixel megapixels",
    "pascal": "pascal pascals",
    "newton": "newton newtons",
    "bar": "millibar millibars",
    "celsius": "celsius centigrade",
    "fahrenheit": "fahrenheit",
    "kelvin": "kelvin",
    "kilowatt hour": "kilowatt-hour kilowatt-hours",
    "British thermal unit": "btu",
}

#: Symbols, in their own case; glued to a numeral or after it.
_SYMBOLS = {
    "kilometre": "km kms KM", "centimetre": "cm", "millimetre": "mm", "micrometre": "μm µm", "nanometre": "nm",
    "foot": "ft", "inch": "″", "yard": "yd yds", "mile": "mi", "hectare": "ha", "square metre": "m2 m² sqm",
    "square kilometre": "km2 km²", "square centimetre": "cm2 cm²", "cubic metre": "m3 m³", "cubic centimetre": "cm3 cc",
    "square foot": "sqft", "litre": "ltr", "millilitre": "ml mL", "centilitre": "cl", "kilogram": "kg kgs KG",
    "milligram": "mg", "microgram": "μg µg mcg", "pound-mass": "lb lbs", "ounce": "oz", "mile per hour": "mph MPH",
    "kilometre per hour": "kph kmh kmph", "knot": "kt kts", "horsepower": "hp HP", "brake horsepower": "bhp BHP",
    "kilowatt": "kW KW kw", "megawatt": "MW", "gigawatt": "GW", "terawatt": "TW", "watt": "W",
    "kilowatt hour": "kWh KWh kwh", "megawatt hour": "MWh", "gigawatt hour": "GWh", "terawatt hour": "TWh",
    "kilojoule": "kJ", "megajoule": "MJ", "kilocalorie": "kcal", "newton metre": "Nm", "volt": "V", "kilovolt": "kV",
    "milliampere-hour": "mAh", "hertz": "Hz hz", "kilohertz": "kHz", "megahertz": "MHz Mhz",
    "gigahertz": "GHz Ghz", "decibel": "dB", "kilobyte": "kB KB", "megabyte": "MB", "gigabyte": "GB", "terabyte": "TB",
    "kilobit per second": "kbps Kbps", "megabit per second": "Mbps mbps", "gigabit per second": "Gbps gbps",
    "megapixel": "MP", "pascal": "Pa", "kilopascal": "kPa", "hectopascal": "hPa", "megapascal": "MPa",
    "gigapascal": "GPa", "kilopound per square inch": "ksi", "pound per square inch": "psi",
    "part per million": "ppm", "parts-per-billion": "ppb", "revolutions per minute": "rpm RPM",
    "mile per gallon": "mpg MPG", "kilonewton": "kN", "frame per second": "fps", "barrel per day": "bpd",
    "metric ton": "MT",
}  # fmt: skip

#: Symbols of one letter: only glued to a numeral, or where no noun follows.
_LETTERS = {"gram": "g", "litre": "l L", "celsius": "C", "fahrenheit": "F", "second": "s", "hour": "h"}

#: Statistics of sport, count units in capitals or abbreviations.
_RATES_OF_SPORT = {"point per game": "ppg", "rebound per game": "rpg", "assist per game": "apg"}

_SYMBOLS_AS_WRITTEN = {symbol: name for name, symbols in _SYMBOLS.items() for symbol in symbols.split()}
_LETTERS_AS_WRITTEN = {symbol: name for name, symbols in _LETTERS.items() for symbol in symbols.split()}
_TIMES = {form: name for name, forms in _TIME.items() for form in forms.split()}

UNIT_CLASSES: dict[str, Words] = {
    "time_unit": _TIMES,
    "unit": {form: name for name, forms in _WORDS.items() for form in forms.split() if "-" not in form},
    "symbol": {**_SYMBOLS_AS_WRITTEN, **{form: name for name, form in _RATES_OF_SPORT.items()}},
    "letter": _LETTERS_AS_WRITTEN,
    "metre_or_million": ("m",),
    "square": {"square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic", "nautical": "nautical",
               "fluid": "fluid", "metric": "metric"},
    "degree": {"degree": "degree", "degrees": "degree", "deg": "degree", "°": "degree", "º": "degree"},
    "thermal": {"°C": "celsius", "°F": "fahrenheit"},
    "old": ("old", "olds"),
}  # fmt: skip

#: Units as glued to a numeral.
GLUED_UNITS = {
    **_SYMBOLS_AS_WRITTEN,
    **{form: name for form, name in _LETTERS_AS_WRITTEN.items() if form != "s"},
    **{forms.split()[0]: name for name, forms in _WORDS.items()},
    **{form: _TIMES[form] for form in ("min", "mins", "sec", "secs", "hr", "hrs", "yr", "yrs", "hours", "days")},
    "in": "inch",
}

UNIT_SUFFIXES: dict[str, Words] = {
    "glued_unit": GLUED_UNITS,
    "glued_square": {"sq": "square"},
    "glued_percent": {"pc": "percent", "pct": "percent"},
}

#: Compound names of two units and what else does not follow the pattern.
COMPOUNDS = {
    "pound-mass foot": "pound-foot",
    "foot pound-mass": "foot pound-force",
    "metric ton": "metric ton",
    "fluid ounce": "ounce",
}
