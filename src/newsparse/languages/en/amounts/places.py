"""Words that tell whose money a bare "$", "peso" or "pound" is: countries, their adjectives, cities, provinces, bodies.

Before a bar stand the names that any paper writes, after it what is mostly written at home: towns, provinces,
exchanges, offices. Only for dollars does the difference matter: wires quote US dollars in news of every country, so a
nationality alone proves nothing. What two countries have (Kingston, Georgetown) stands after no bar.
"""

_PLACES = {
    "USD": (
        "American America | Washington Chicago Manhattan Texas California Florida Wall Nasdaq NYSE "
        "Boston Philadelphia Houston Dallas Atlanta Miami Detroit Seattle Denver Cleveland Pittsburgh Minnesota "
        "Wisconsin Michigan Ohio Illinois Indiana Iowa Missouri Kansas Nebraska Oklahoma Louisiana Tennessee "
        "Kentucky Alabama Carolina Maryland Pennsylvania Connecticut Massachusetts Oregon Colorado Utah Nevada "
        "Arizona Idaho Wyoming Dakota Hawaii Alaska Vegas Angeles Francisco Brooklyn Bronx Pentagon MLB NBA NFL "
        "NHL MLS"
    ),
    "AUD": (
        "Australia Australian Australians Aussie Aussies | Sydney Melbourne Canberra Brisbane Perth Adelaide "
        "Hobart NSW Queensland Tasmania Tasmanian Cairns Townsville Geelong Ballarat Bendigo Wollongong "
        "Toowoomba Parramatta Fremantle Pilbara ASX ASIC APRA ACCC RBA Centrelink"
    ),
    "CAD": (
        "Canada Canadian Canadians | Toronto Ottawa Montreal Montréal Vancouver Calgary Edmonton Winnipeg "
        "Saskatoon Ontario Quebec Québec Alberta Saskatchewan Manitoba Newfoundland Nunavut Yukon Scotia "
        "Mississauga Brampton Ontarians Albertans Quebecers TSX TSXV RCMP"
    ),
    "NZD": (
        "Zealand Zealander Zealanders Wellington | Auckland Christchurch Dunedin Tauranga Rotorua Waikato Otago "
        "Taranaki Invercargill Whangarei Aotearoa NZX"
    ),
    "SGD": "Singapore Singaporean Singaporeans | HDB Jurong Tampines Changi Bedok Yishun Sengkang Punggol SGX",
    "HKD": "Kong Hongkong | Kowloon Lantau HKMA",
    "TWD": "Taiwan Taiwanese Taipei",
    "JMD": "Jamaica Jamaican Jamaicans Kingston | Montego Portmore",
    "TTD": "Trinidad Tobago Trinidadian | Chaguanas Tunapuna",
    "GBP": (
        "Britain British UK England English London Scotland Scottish Wales Welsh Manchester Birmingham Leeds "
        "Liverpool Glasgow Edinburgh Cardiff Belfast Bristol Yorkshire"
    ),
    "EGP": "Egypt Egyptian Egyptians Cairo Giza Alexandria",
    "LBP": "Lebanon Lebanese Beirut",
    "SYP": "Syria Syrian Syrians Damascus Aleppo Homs",
    "SDG": "Sudan Sudanese Khartoum Darfur Omdurman",
    "MXN": "Mexico Mexican Mexicans Guadalajara Monterrey Tijuana Cancun",
    "ARS": "Argentina Argentine Argentinian Argentines Buenos Rosario",
    "CLP": "Chile Chilean Chileans Santiago Valparaiso Valparaíso Antofagasta",
    "COP": "Colombia Colombian Colombians Bogota Bogotá Medellin Medellín Cali Cartagena",
    "PHP": (
        "Philippines Philippine Filipino Filipinos Filipina Manila Quezon Cebu Davao Makati Luzon Mindanao "
        "Visayas Malacañang"
    ),
    "CUP": "Cuba Cuban Havana",
    "DOP": "Dominican",
    "UYU": "Uruguay Uruguayan Montevideo",
    "INR": (
        "India Indian Indians Delhi Mumbai Bengaluru Bangalore Chennai Kolkata Hyderabad Pune Ahmedabad Gujarat "
        "Maharashtra Kerala Karnataka Rajasthan Punjab Haryana Bihar Odisha Assam Goa Telangana Lucknow Sensex "
        "Nifty RBI"
    ),
    "PKR": "Pakistan Pakistani Pakistanis Karachi Lahore Islamabad Peshawar Sindh Balochistan Rawalpindi",
    "LKR": "Sri Lanka Lankan Lankans Colombo Kandy",
    "NPR": "Nepal Nepali Nepalese Kathmandu Pokhara",
    "MUR": "Mauritius Mauritian",
    "SEK": "Sweden Swedish Swedes Stockholm Gothenburg Malmo Malmö Riksbank",
    "NOK": "Norway Norwegian Norwegians Oslo Bergen Trondheim Stavanger",
    "DKK": "Denmark Danish Danes Copenhagen Aarhus Odense",
    "ISK": "Iceland Icelandic Reykjavik Reykjavík",
    "CZK": "Czech Prague Czechia",
    "JPY": "Japan Japanese Tokyo Osaka Kyoto Nikkei",
    "CNY": "China Chinese Beijing Shanghai Shenzhen Guangzhou Wuhan Chongqing",
    "CHF": "Swiss Switzerland Zurich Geneva Basel Bern Lausanne",
    "IRR": "Iran Iranian Iranians Tehran Isfahan Mashhad Tabriz",
    "YER": "Yemen Yemeni Sanaa",
    "OMR": "Oman Omani Muscat",
    "SAR": "Saudi Saudis Riyadh Jeddah Mecca Dammam",
    "QAR": "Qatar Qatari Doha",
    "KWD": "Kuwait Kuwaiti",
    "BHD": "Bahrain Bahraini Manama",
    "IQD": "Iraq Iraqi Baghdad",
    "JOD": "Jordan Jordanian Amman",
    "TND": "Tunisia Tunisian Tunis",
    "DZD": "Algeria Algerian Algiers",
    "LYD": "Libya Libyan Tripoli",
    "RSD": "Serbia Serbian Belgrade",
    "AED": "Emirati UAE Dubai",
    "MAD": "Morocco Moroccan Rabat Casablanca",
    "KES": "Kenya Kenyan Kenyans Nairobi Mombasa Kisumu Nakuru Eldoret",
    "UGX": "Uganda Ugandan Ugandans Kampala Entebbe",
    "TZS": "Tanzania Tanzanian Tanzanians Dodoma Zanzibar Arusha",
    "KRW": "Korea Korean Seoul",
    "KPW": "Pyongyang",
    "RUB": "Russia Russian Russians Moscow Petersburg Kremlin Siberia",
    "BYN": "Belarus Belarusian Minsk",
    "TRY": "Turkey Turkish Türkiye Ankara Istanbul",
    "RON": "Romania Romanian Bucharest",
    "MDL": "Moldova Moldovan",
    "BGN": "Bulgaria Bulgarian Sofia",
    "EUR": (
        "Dutch Amsterdam Netherlands Belgium Belgian Brussels Austria Austrian Vienna Finland Finnish "
        "Helsinki Portugal Portuguese Lisbon Greece Greek Athens Ireland Irish Dublin Germany German "
        "Berlin France French Paris Italy Italian Rome Spain Spanish Madrid"
    ),
    "ZAR": (
        "Johannesburg Pretoria Durban Soweto Gauteng KwaZulu Limpopo Mpumalanga Bloemfontein Stellenbosch "
        "Polokwane Eskom Transnet Sandton JSE SARS"
    ),
    "BRL": "Brazil Brazilian Brasilia",
    "IDR": "Indonesia Indonesian Jakarta Bali",
    "MYR": "Malaysia Malaysian Putrajaya Penang Johor",
    "AFN": "Afghanistan Afghan Kabul Kandahar",
    "ALL": "Albania Albanian Tirana",
    "AMD": "Armenia Armenian Yerevan",
    "AOA": "Angola Angolan Luanda",
    "AZN": "Azerbaijan Azerbaijani Azeri Baku",
    "BAM": "Bosnia Bosnian Sarajevo",
    "BBD": "Barbados Barbadian Barbadians | Bridgetown",
    "BDT": "Bangladesh Bangladeshi Dhaka Chittagong",
    "BIF": "Burundi Burundian Bujumbura",
    "BND": "Brunei Bruneian",
    "BOB": "Bolivia Bolivian Cochabamba",
    "BSD": "Bahamas Bahamian Nassau",
    "BTN": "Bhutan Bhutanese Thimphu",
    "BWP": "Botswana Gaborone Francistown",
    "BZD": "Belize Belizean Belmopan",
    "CDF": "Congolese Kinshasa",
    "CRC": "Rica Rican",
    "CVE": "Verdean Praia",
    "DJF": "Djibouti",
    "ERN": "Eritrea Eritrean Asmara",
    "ETB": "Ethiopia Ethiopian Addis",
    "FJD": "Fiji Fijian Fijians | Suva Lautoka",
    "GEL": "Tbilisi Georgians",
    "GHS": "Ghana Ghanaian Accra",
    "GMD": "Gambia Gambian Banjul",
    "GNF": "Conakry",
    "GTQ": "Guatemala Guatemalan",
    "GYD": "Guyana Guyanese",
    "HNL": "Honduras Honduran Tegucigalpa",
    "HTG": "Haiti Haitian",
    "HUF": "Hungary Hungarian Budapest",
    "ILS": "Israel Israeli Jerusalem",
    "KGS": "Kyrgyzstan Kyrgyz Bishkek",
    "KHR": "Cambodia Cambodian Phnom",
    "KMF": "Comoros Comorian",
    "KYD": "Cayman Caymanian",
    "KZT": "Kazakhstan Kazakh Almaty Astana",
    "LAK": "Laos Lao Laotian Vientiane",
    "LRD": "Liberia Liberian Monrovia",
    "LSL": "Lesotho Maseru",
    "MGA": "Madagascar Malagasy Antananarivo",
    "MKD": "Macedonia Macedonian Skopje",
    "MMK": "Myanmar Burma Burmese Yangon Naypyitaw",
    "MNT": "Mongolia Mongolian Ulaanbaatar",
    "MOP": "Macau Macao",
    "MRU": "Mauritania Mauritanian Nouakchott",
    "MVR": "Maldives Maldivian",
    "MWK": "Malawi Malawian Lilongwe Blantyre",
    "MZN": "Mozambique Mozambican Maputo",
    "NAD": "Namibia Namibian Namibians | Windhoek Walvis Swakopmund",
    "NGN": "Nigeria Nigerian Nigerians Lagos Abuja Kano Ibadan Kaduna Enugu CBN EFCC NNPC",
    "NIO": "Nicaragua Nicaraguan Managua",
    "PAB": "Panamanian",
    "PEN": "Peru Peruvian",
    "PGK": "Papua Moresby PNG",
    "PLN": "Poland Polish Warsaw Krakow",
    "PYG": "Paraguay Paraguayan Asuncion",
    "RWF": "Rwanda Rwandan Kigali",
    "SBD": "Honiara",
    "SCR": "Seychelles",
    "SOS": "Somalia Somali Mogadishu Somaliland",
    "SRD": "Suriname Surinamese Paramaribo",
    "SSP": "Juba",
    "SZL": "Eswatini Swaziland Swazi",
    "THB": "Thailand Thai Bangkok",
    "TJS": "Tajikistan Tajik Dushanbe",
    "TMT": "Turkmenistan Turkmen Ashgabat",
    "TOP": "Tonga Tongan",
    "UAH": "Ukraine Ukrainian Kyiv Kiev",
    "UZS": "Uzbekistan Uzbek Tashkent",
    "VES": "Venezuela Venezuelan Caracas",
    "VND": "Vietnam Vietnamese Hanoi",
    "VUV": "Vanuatu",
    "WST": "Samoa Samoan Apia",
    "XAF": "Cameroon Cameroonian Yaounde Yaoundé Douala Gabon Gabonese Libreville Chad Chadian Brazzaville",
    "XOF": (
        "Senegal Senegalese Dakar Ivorian Ivory Abidjan Mali Malian Bamako Togo Togolese Benin Beninese Burkina "
        "Burkinabe Niger Nigerien Niamey Ouagadougou Lome Lomé"
    ),
    "ZMW": "Zambia Zambian Zambians Lusaka Kitwe Ndola Copperbelt",
    "ZWL": "Zimbabwe Zimbabwean Harare",
}

#: A word to the currency of its country.
PLACES = {word: code for code, words in _PLACES.items() for word in words.replace("|", "").split()}

#: Those of them that are mostly written at home.
LOCAL = frozenset(word for words in _PLACES.values() for word in words.partition("|")[2].split())

#: Words of a country that are of another class to the rows.
COUNTRIES = {"Americans": "USD", "US": "USD", "U.S.": "USD", "U.S": "USD", "USA": "USD", "NZ": "NZD", "HK": "HKD"}

_WORLDWIDE = """
ap|associated press|reuters|thomson reuters|afp|agence france-presse|agence france presse|bloomberg|bloomberg news
upi|united press international|xinhua|xinhua news agency|dpa|efe|tass|itar-tass|interfax|kyodo|kyodo news|ansa|apa
dow jones|dow jones newswires|dj|marketwatch|cnn|cnnmoney|cnn business|bbc|bbc news|ips|inter press service|anadolu
anadolu agency|aa|irin|sputnik|ria novosti|yonhap|jiji|jiji press|knight ridder|mcclatchy|nyt|new york times
washington post|wsj|cnbc
"""

#: Agencies that write for the whole world: a bare "$" of theirs is the US dollar, wherever they filed from.
WORLDWIDE = frozenset(_WORLDWIDE.strip().replace("\n", "|").split("|"))
