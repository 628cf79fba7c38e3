"""English word classes around a verb of speech: what can begin, fill and end a source or a clause."""

CLASSES = {
    # Marks; the classes without words are set by the machinery where marks and sentences tell.
    "comma": (",",),
    "colon": (":",),
    "semicolon": (";",),
    "dot": (".",),
    "ampersand": ("&",),
    "opening": ("(", "["),
    "closing": (")", "]"),
    "stop": (),
    "quote_comma": (),
    "quote_stop": (),
    "quote_ask": (),
    "quote_bare": (),
    "possessive": ("'s",),
    # Words.
    "pronoun": (
        "he", "she", "they", "it", "we", "i", "you", "he'd", "she'd", "they've", "we've", "I've", "everyone",
        "nobody",
    ),
    "contracted": (
        "it's", "he'll", "she'll", "they'll", "we'll", "I'm", "we're", "they're", "you're", "there's", "I'll",
        "I'd",
        "that's", "you've", "it'll", "you'll", "they'd", "we'd", "here's",
    ),
    "object": ("him", "them", "me", "us", "himself", "herself", "themselves", "itself"),
    "there": ("there", "here"),
    "who": ("who", "which", "whom"),
    "that": ("that",),
    "det": (
        "the", "a", "an", "this", "these", "those", "his", "her", "its", "their", "our", "my", "your", "no", "any",
        "each", "every",
        "such", "neither",
    ),
    "quantifier": (
        "some", "several", "many", "most", "all", "both", "few", "others", "other", "another", "more", "one", "two",
        "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ),
    "be": ("is", "are", "was", "were", "be", "been", "being", "am", "isn't", "wasn't", "aren't", "weren't"),
    "have": ("has", "have", "had", "having", "hasn't", "haven't", "hadn't"),
    "aux": (
        "did", "does", "do", "will", "would", "can", "could", "might", "should", "must", "shall", "cannot",
        "didn't",
        "doesn't", "don't", "won't", "wouldn't", "can't", "couldn't", "shouldn't",
    ),
    "may": ("may",),
    "adverb": (
        "not", "also", "then", "later", "earlier", "once", "never", "ever", "always", "often", "sometimes", "again",
        "even", "just", "only", "still", "already", "now", "recently", "repeatedly", "publicly", "previously",
        "reportedly", "initially", "quickly", "simply", "clearly", "openly", "strongly", "specifically",
        "explicitly",
        "further", "furthermore", "moreover", "however", "meanwhile", "nevertheless", "nonetheless", "instead",
        "today", "yesterday", "tomorrow", "tonight", "finally", "eventually", "ultimately", "immediately", "soon",
        "therefore", "thus", "likewise", "similarly", "additionally", "famously", "frequently", "consistently",
        "long", "firmly", "flatly", "vehemently", "bluntly", "privately", "basically", "actually", "apparently",
        "generally", "usually", "typically", "largely", "briefly", "directly", "personally", "angrily", "quietly",
        "correctly", "falsely", "jokingly", "categorically", "either", "indeed", "perhaps", "probably", "certainly",
        "obviously", "really", "far", "essentially", "effectively", "specially", "especially", "strenuously",
        "forcefully", "loudly", "routinely", "regularly", "constantly", "continually", "allegedly", "hardly",
        "barely", "nearly", "almost", "mostly", "mainly", "partly", "properly", "roundly", "sharply", "harshly",
        "proudly", "rarely", "seldom", "gladly", "boldly", "sarcastically", "wryly", "separately", "newly",
        "officially", "formally", "informally", "afterwards", "afterward", "elsewhere", "unanimously",
        "successfully", "gleefully", "memorably", "notably", "frankly", "merely", "subsequently", "yet", "so",
        "too", "together", "respectively", "rightly",
    ),
    "day": (
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February",
        "April",
        "June", "July", "August", "September", "October", "November", "December", "Jan", "Feb", "Aug", "Sept",
        "Oct",
        "Nov", "Dec", "Mon", "Tues", "Wed", "Thurs", "Fri",
    ),
    "of": ("of",),
    "to": ("to",),
    "by": ("by",),
    "prep": (
        "in", "for", "at", "from", "with", "on", "about", "against", "into", "during", "through", "over", "under",
        "between", "among", "outside", "inside", "near", "behind", "across", "along", "upon", "toward", "towards",
        "throughout", "amid", "via", "within", "without", "above", "below", "around", "regarding", "concerning",
    ),
    "as": ("as", "like", "than"),
    "and": ("and", "or"),
    "but": ("but",),
    "wh": ("whether", "how", "why", "what", "where"),
    "if": ("if",),
    "time": (
        "week", "weekend", "month", "year", "morning", "afternoon", "evening", "night", "noon", "midnight", "summer",
        "winter", "spring", "autumn", "decade",
    ),
    "last": ("last", "next", "past", "late", "early"),
    "sub": (
        "when", "while", "because", "after", "before", "since", "although", "though", "unless", "until",
        "whenever", "whereas", "despite", "given", "following",
    ),
    "raising": (
        "goes", "went", "go", "going", "seemed", "seems", "appeared", "appears", "tried",
        "tries", "failed", "came", "used", "managed", "wanted", "proceeded", "took", "happened",
    ),
    "finite": (
        "arose", "beat", "became", "becomes", "bent", "bet", "bore", "bought", "brings", "broke", "brought",
        "built", "caught", "chose", "comes", "cut", "dealt", "drew", "drove", "faces", "fed", "fell", "fled",
        "flew", "follows", "forgot", "fought", "gains", "gave", "gets", "gives", "got", "grew", "heard", "held",
        "helps", "hid", "hit", "holds", "hosts", "hung", "includes", "joins", "keeps", "kept", "laid", "launches",
        "lay", "leads", "leaves", "led", "left", "lent", "let", "lit", "lives", "looks", "loses", "lost", "made",
        "makes", "means", "meant", "met", "moves", "needs", "opens", "paid", "pays", "plays", "ran", "receives",
        "remains", "represents", "rode", "rose", "runs", "sat", "saw", "sent", "serves", "set", "shook", "shot",
        "shut", "sits", "slid", "sold", "spends", "spent", "spread", "stands", "starts", "stole", "stood", "struck",
        "stuck", "swam", "swept", "takes", "taught", "threw", "tore", "turns", "undertook", "underwent", "uses",
        "visits", "wins", "withdrew", "woke", "won", "wore", "works", "wound",
    ),
    "according": ("according",),
}  # fmt: skip

OWNERS = frozenset({"his", "her", "its", "their", "our", "my", "your"})
AUTHORS = frozenset({"by", "from", "among"})

FINITE_ENDINGS = ("ed",)

EXACT = frozenset({"day"})

ELISIONS = frozenset({"em", "til", "tis", "twas", "cause", "n", "bout", "round", "s"})
