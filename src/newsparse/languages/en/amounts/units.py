"""English units of measure: canonical singular names, their spellings and symbols."""

from newsparse.languages.schema.rules import Words

#: Units of time, by name.
TIMES = {
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
    "millennium": "millennium millennia millenniums",
    "microsecond": "microsecond microseconds",
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
    "inch": "inch inches ins",
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
    "milligram": "milligram milligrams milligramme milligrammes",
    "microgram": "microgram micrograms microgramme microgrammes",
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
    "millibar": "millibar millibars",
    "atmosphere": "atmospheres",
    "kilolitre": "kilolitre kilolitres kiloliter kiloliters",
    "megalitre": "megalitre megalitres megaliter megaliters",
    "gigalitre": "gigalitre gigalitres gigaliter gigaliters",
    "cubic foot per second": "cusec cusecs",
    "cubic metre per second": "cumec cumecs",
    "thousand million cubic feet": "tmcft",
    "quintal": "quintal quintals",
    "tola": "tola tolas",
    "maund": "maund maunds",
    "bigha": "bigha bighas",
    "kanal": "kanal kanals",
    "marla": "marla marlas",
    "therm": "therm therms",
    "gigajoule": "gigajoule gigajoules",
    "terajoule": "terajoule terajoules",
    "petajoule": "petajoule petajoules",
    "electronvolt": "electronvolt electronvolts",
    "microwatt": "microwatt microwatts",
    "milligauss": "milligauss",
    "gauss": "gauss",
    "curie": "curie curies",
    "terabecquerel": "terabecquerel terabecquerels",
    "microsievert": "microsievert microsieverts",
    "picosecond": "picosecond picoseconds",
    "femtosecond": "femtosecond femtoseconds",
    "byte": "byte bytes",
    "yottabyte": "yottabyte yottabytes",
    "teraflop": "teraflop teraflops",
    "petaflop": "petaflop petaflops",
    "exaflop": "exaflop exaflops",
    "kiloparsec": "kiloparsec kiloparsecs",
    "megaparsec": "megaparsec megaparsecs",
    "cubic centimetre": "ccm",
    "celsius": "celsius centigrade",
    "fahrenheit": "fahrenheit",
    "kelvin": "kelvin kelvins",
    "decimetre": "decimetre decimetres decimeter decimeters",
    "picometre": "picometre picometres picometer picometers",
    "angstrom": "angstrom angstroms",
    "fathom": "fathom fathoms",
    "parsec": "parsec parsecs",
    "centilitre": "centilitre centilitres centiliter centiliters",
    "microlitre": "microlitre microlitres microliter microliters",
    "hectolitre": "hectolitre hectolitres hectoliter hectoliters",
    "nanogram": "nanogram nanograms",
    "nanosecond": "nanosecond nanoseconds",
    "kilojoule": "kilojoule kilojoules",
    "megajoule": "megajoule megajoules",
    "kilocalorie": "kilocalorie kilocalories",
    "milliwatt": "milliwatt milliwatts",
    "kilovolt": "kilovolt kilovolts",
    "millivolt": "millivolt millivolts",
    "milliampere": "milliamp milliamps milliampere milliamperes",
    "ohm": "ohm ohms",
    "farad": "farad farads",
    "tesla": "teslas",
    "lumen": "lumen lumens",
    "nit": "nits",
    "lux": "lux",
    "kilopascal": "kilopascal kilopascals",
    "megapascal": "megapascal megapascals",
    "hectopascal": "hectopascal hectopascals",
    "kilonewton": "kilonewton kilonewtons",
    "becquerel": "becquerel becquerels",
    "sievert": "sievert sieverts",
    "millisievert": "millisievert millisieverts",
    "exabyte": "exabyte exabytes",
    "zettabyte": "zettabyte zettabytes",
    "kilobit": "kilobit kilobits",
    "terabit": "terabit terabits",
    "pixel": "pixel pixels",
    "megatonne": "megatonne megatonnes",
    "kilotonne": "kilotonne kilotonnes",
    "hundredweight": "hundredweight",
    "arcsecond": "arcsecond arcseconds",
    "radian": "radian radians",
    "millimole": "millimole millimoles",
    "kilowatt hour": "kilowatt-hour kilowatt-hours",
    "British thermal unit": "btu",
}

#: Symbols, in their own case; glued to a numeral or after it.
_SYMBOLS = {
    "kilometre": "km kms KM", "centimetre": "cm", "millimetre": "mm", "nanometre": "nm",
    "foot": "ft", "inch": "″", "yard": "yd yds", "mile": "mi", "hectare": "ha", "square metre": "m2 m² sqm",
    "square kilometre": "km2 km²", "square centimetre": "cm2 cm²", "cubic metre": "m3 m³", "cubic centimetre": "cm3 cc",
    "litre": "ltr ltrs lts", "gram": "gm gms", "metre": "mtr mtrs", "millilitre": "ml mL",
    "centilitre": "cl", "kilogram": "kg kgs KG",
    "milligram": "mg", "pound-mass": "lb lbs", "ounce": "oz", "mile per hour": "mph MPH",
    "knot": "kt kts", "brake horsepower": "bhp",
    "kilowatt": "kW KW kw", "megawatt": "MW", "gigawatt": "GW", "terawatt": "TW", "watt": "W",
    "gigawatt hour": "GWh", "terawatt hour": "TWh",
    "kilojoule": "kJ", "megajoule": "MJ", "kilocalorie": "kcal", "newton metre": "Nm", "volt": "V", "kilovolt": "kV",
    "milliampere-hour": "mAh", "hertz": "Hz hz", "kilohertz": "kHz", "megahertz": "MHz Mhz",
    "gigahertz": "GHz Ghz", "kilobyte": "kB KB", "gigabyte": "GB", "terabyte": "TB",
    "kilobit per second": "kbps Kbps", "megabit per second": "Mbps mbps", "gigabit per second": "Gbps gbps",
    "megapixel": "MP", "pascal": "Pa", "hectopascal": "hPa", "megapascal": "MPa",
    "gigapascal": "GPa", "kilopound per square inch": "ksi",
    "part per million": "ppm", "revolutions per minute": "rpm RPM",
    "mile per gallon": "mpg MPG", "kilonewton": "kN", "frame per second": "fps", "barrel per day": "bpd",
    "metric ton": "MT", "decilitre": "dL dl", "nanogram": "ng", "milliampere": "mA",
    "millivolt": "mV", "milliwatt": "mW", "microvolt": "μV", "kilometre per second": "kms-1", "litre per minute": "lpm",
    "beat per minute": "bpm", "millisecond": "ms", "nanosecond": "ns", "millimetre of mercury": "mmHg",
    "megabyte per second": "MBps", "terabit per second": "Tbps", "exabyte": "EB", "petabyte": "PB",
    "gigabit": "Gbit Gb",
    "megabit": "Mbit Mb", "tonne of carbon dioxide": "tCO2", "lumen": "lm", "becquerel": "Bq", "sievert": "Sv",
    "millisievert": "mSv", "microsievert": "μSv", "molar": "mM", "micromolar": "μM", "pixel per inch": "ppi",
    "dot per inch": "dpi", "million barrels per day": "mbpd", "square mile": "sqmi mi2", "square foot": "sqft ft2",
    "thousand cubic feet": "mcf Mcf", "million British thermal units": "mmBTU MMBtu mmbtu MMBTU", "gallon": "gal gals",
    "pint": "pt", "quart": "qt", "megawatt-peak": "MWp", "gigawatt-peak": "GWp", "kilowatt-peak": "kWp",
    "metre per second": "mps", "million tonnes per annum": "mtpa Mtpa",
    "ohm": "Ω", "barrel": "bbl bbls", "barrel of oil equivalent": "boe mboe mmboe",
    "barrel of oil equivalent per day": "boepd boed", "barrel of oil per day": "bopd", "billion cubic metres": "bcm",
    "billion cubic feet": "bcf Bcf", "trillion cubic feet": "tcf Tcf", "million cubic feet": "mmcf MMcf",
    "gigajoule": "GJ", "terajoule": "TJ", "petajoule": "PJ", "electronvolt": "eV", "kiloelectronvolt": "keV",
    "megaelectronvolt": "MeV", "gigaelectronvolt": "GeV", "teraelectronvolt": "TeV", "millibar": "mbar",
    "million standard cubic metres per day": "mmscmd MMSCMD", "megatonne": "Mt",
    "microsecond": "μs µs", "megalitre": "ML", "gigalitre": "GL",
    "parts-per-billion": "ppb", "part per trillion": "ppt", "cubic foot": "cuft ft3", "cubic kilometre": "km3 km³",
    "kilometre per hour": "kph kmh kmph KMPH KPH", "kilovolt-ampere": "kVA", "megavolt-ampere": "MVA",
    "kilopascal": "kPa kpa", "decibel": "dB dBA", "pound per square inch": "psi PSI",
    "microgram": "μg µg mcg ug", "micrometre": "μm µm um", "gallon per minute": "gpm", "megabyte": "MB",
    "kilowatt hour": "kWh KWh kwh KWH", "megawatt hour": "MWh mwh", "horsepower": "hp HP Hp", "quintal": "qtl qtls",
}  # fmt: skip

#: Symbols of one letter: only glued to a numeral, or where no noun follows.
_LETTERS = {"gram": "g", "litre": "l L", "celsius": "C", "fahrenheit": "F", "second": "s", "hour": "h"}

#: Statistics of sport, count units in capitals or abbreviations.
_RATES_OF_SPORT = {"point per game": "ppg", "rebound per game": "rpg", "assist per game": "apg"}

#: Symbols that are never glued to a numeral.
_APART = {
    "t": "metric ton", "m.p.h.": "mile per hour", "m.p.h": "mile per hour", "k.p.h.": "kilometre per hour",
    "m.p.g.": "mile per gallon", "r.p.m.": "revolutions per minute",
}  # fmt: skip

_SYMBOLS_AS_WRITTEN = {symbol: name for name, symbols in _SYMBOLS.items() for symbol in symbols.split()}
_LETTERS_AS_WRITTEN = {symbol: name for name, symbols in _LETTERS.items() for symbol in symbols.split()}
_TIMES = {form: name for name, forms in TIMES.items() for form in forms.split()}

UNIT_CLASSES: dict[str, Words] = {
    "time_unit": _TIMES,
    "unit": {form: name for name, forms in _WORDS.items() for form in forms.split() if "-" not in form},
    "symbol": {**_SYMBOLS_AS_WRITTEN, **{form: name for name, form in _RATES_OF_SPORT.items()}, **_APART},
    "letter": _LETTERS_AS_WRITTEN,
    "metre_or_million": {"m": "metre"},
    "square": {"square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic", "nautical": "nautical",
              "troy": "troy", "fluid": "fluid", "light": "light", "metric": "metric"},
    "degree": {"degree": "degree", "degrees": "degree", "deg": "degree", "°": "degree", "º": "degree"},
    "thermal": {"°C": "celsius", "°F": "fahrenheit"},
    "part_of_many": {"parts": "part"},
    "old": ("old", "olds"),
}  # fmt: skip

#: Units as glued to a numeral.
GLUED_UNITS = {
    **_SYMBOLS_AS_WRITTEN,
    **{form: name for form, name in _LETTERS_AS_WRITTEN.items() if form != "s"},
    **{forms.split()[0]: name for name, forms in _WORDS.items()},
    **{form: _TIMES[form] for form in ("min", "mins", "sec", "secs", "hr", "hrs", "yr", "yrs", "hours", "days")},
    "in": "inch",
    "ins": "inch",
}

#: Units glued to a decimal only: "9.87s", but the 80s are years.
FINE_UNITS = {"s": "second"}

#: Letters that are stones glued to a numeral that no ordinal has: "5st", but the 21st.
STONES = {"st": "stone"}

#: Hundredths of a percent, glued to a numeral.
BASIS_POINTS = {"bp": "basis point", "bps": "basis point"}

UNIT_SUFFIXES: dict[str, Words] = {
    "glued_unit": GLUED_UNITS,
    "glued_square": {"sq": "square"},
    "glued_fine": FINE_UNITS,
    "glued_stone": STONES,
    "glued_basis": BASIS_POINTS,
    "glued_percent": {"pc": "percent", "pct": "percent"},
}

#: Compound names of two units and what else does not follow the pattern.
COMPOUNDS = {
    "pound-mass per foot": "pound per foot",
    "pound-mass foot": "pound-foot",
    "metric ton": "metric ton",
    "metric metric ton": "metric ton",
    "fluid ounce": "ounce",
    "foot pound-mass": "foot pound-force",
    "nautical mile": "nautical mile",
    "light year": "light-year",
    "troy ounce": "troy ounce",
    "acre foot": "acre-foot",
    "newton metre": "newton metre",
    "metric ton kilometre": "tonne-kilometre",
    **{f"{prefix}watt hour": f"{prefix}watt hour" for prefix in ("", "kilo", "mega", "giga", "tera")},
}

#: A unit, the smaller one that is told after it, and how many of it make one: "6ft 2in", "7lb 4oz", "12st 3lb".
SMALLER = {"foot": ("inch", 12), "pound-mass": ("ounce", 16), "stone": ("pound-mass", 14)}

#: Letters of the compass after a degree, which then is a coordinate.
COMPASS = frozenset("NSEW")

#: Marks of feet between two numerals, and of inches after them: 5'11", 6ft4in.
FEET_MARKS = "['’′]|ft"
INCH_MARKS = "[\"”″'’′]*|ins?"
