"""Hostile texts as data: each has a name and grows to any length.

A text is a head, a piece repeated to the length, and a tail. The pieces are words that rules begin with, separators and
marks, what hurt other libraries, what pages are made of, and the characters that text is not. Two further tables come
from the languages themselves: the words of every class in turn, and the examples of every row, over and over.
"""

import re
import sys
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen

from newsparse.languages import LANGUAGES
from newsparse.languages.schema import Rule
from newsparse.languages.schema.quotes import QuotePattern


@frozen
class Hostile:
    """A text that grows: what it begins with, what it repeats, what it ends with."""

    piece: str
    head: str = ""
    tail: str = ""

    def grown(self, size: int) -> str:
        """Give the text of about a length."""
        return self.head + (self.piece * (size // len(self.piece) + 1))[:size] + self.tail


#: Repeated and nothing else.
PIECES = {
    # letters and numerals
    "letter": "a",
    "capital": "A",
    "capitals": "A A ",
    "digit": "1",
    "digit and blank": "1 ",
    "digit and comma": "1, ",
    "grouped digits": "1,111,",
    "lakhs and crores": "1,11,",
    "digits and dots": "1.1.",
    "digits and slashes": "1/1/",
    "digits and colons": "1:1:",
    "digits and hyphens": "1-1-",
    "fractions": "1½ 3/4 ",
    "initials": "U.S.",
    "initial and dot": "J. ",
    "dots": ".",
    "ellipsis": "... ",
    # dates
    "may": "may ",
    "May": "May ",
    "month and day": "May 6 ",
    "month, day, comma": "May 6, ",
    "the year": "the year ",
    "year": "2017 ",
    "years": "2017-18-",
    "years and dashes": "2017–2018–",
    "decades": "the late 1990s and ",
    "last week": "last week ",
    "from Monday to": "from Monday to ",
    "every": "every other ",
    "slashed": "05/06/2024 ",
    "written oddly": "6May2024 ",
    "clock": "7:15 p.m. ",
    "ago": "two years ago a year earlier ",
    "of the of the": "end of the month of ",
    "st nd rd": "1st 2nd 3rd ",
    # amounts
    "one": "one ",
    "one and": "one and a ",
    "one hundred": "one hundred ",
    "twenty-": "twenty-",
    "a million": "a million ",
    "dollar sign": "$",
    "dollar and digit": "$1 ",
    "dollars to": "$1 to ",
    "signs": "$€£¥₹",
    "percent": "5% ",
    "percent signs": "%",
    "range": "5-6 to ",
    "between": "between 5 and ",
    "more than": "more than ",
    "noun phrase after a number": "5 old red ",
    # quotations
    "said": "said ",
    "he said": "he said ",
    "said that": "said that ",
    "according to": "according to ",
    "saying": ", saying ",
    "asked whether": "asked whether he said ",
    "name": "Ann Lee ",
    "name and comma": "Ann Lee, ",
    "names and roles": "Ann Lee, the chief of Ann Lee, ",
    "noun phrase": "the chief of the head of ",
    "different names": "Ann Bob Cat Dan Eve Fay ",
    "said name": "said Ann Lee. ",
    "straight mark": '"',
    "mark and blank": '" ',
    "straight marks and words": '"a" ',
    "opening mark": "“",
    "closing mark": "”",
    "opening mark and word": "“a ",
    "closing mark and word": "a” ",
    "single mark": "'",
    "opening single and word": "‘a ",
    "apostrophe word": "a'b ",
    "plural possessives": "workers' ",
    "elisions": "'em ",
    "both marks": "“”",
    "alternating marks": "\"'“‘",
    "nested marks": "“a ‘b ",
    "guillemets": "«»",
    "backticks": "``a'' ",
    "backticks at both ends": "``a`` ",
    "opening backticks": "``a ",
    "backtick in words": "a`b ",
    "double primes": "″a″ ",
    "double prime and digit": "″1 ",
    "digit and double prime": "1″ ",
    "opening primes": "′a ",
    "single mark and capital": "'A ",
    "single marks left open": "'A b.\n",
    "single around double marks": '\'A "b" c. ',
    "wrong-way mark with a gap": "a, ” b ",
    "semicolon and quotation": "said; “No.” ",
    "said in marks": "“no,” he said. ",
    "inquit twice": "“no,” he said, “no,” she said, ",
    "quotation a line": "“Never closed\n",
    "quotation a paragraph": "“Never closed\n\n",
    "colon and quotation": "He said:\n“No”\n",
    # lines and blocks
    "line": "\n",
    "carriage return": "\r",
    "line ends mixed": "\n\r\n\r\u2028\u0085\u000b\u000c",
    "blank": " ",
    "tab": "\t",
    "no-break blank": "\u00a0",
    "zero width": "\u200b",
    "letters on lines": "a\n",
    "letters on paragraphs": "a\n\n",
    "wrapped lines": "the mayor said that it would be the end of\n",
    "bullets": "- a\n",
    "deep bullets": "  - a\n",
    "mark alone": "-\n",
    "headings": "# A\n",
    "short lines": "What Next\n",
    "questions": "Who?\n",
    "labels": "a: b\n",
    "colons": ": ",
    "numbered": "1. A\n",
    "roman": "iv) A\n",
    "bold": "**a**\n",
    "stars": "*",
    "underline": "===\n",
    "underlined": "A\n=\n",
    "bylines": "By Ann Lee\n",
    "byline of many": "By Ann Lee and ",
    "datelines": "OSLO, May 6 (Wire) - A.\n",
    "timestamps": "Published 3:14 PM\n",
    "credits": "Photograph: Ann Lee\n",
    "promos": "Read more: a\n",
    "table": "a | b | ",
    "table rows": "| a | b |\n|---|---|\n",
    # marks and markup
    "hyphen": "a-",
    "hyphens": "-",
    "dash": "— ",
    "bracket": "(",
    "closing bracket": ")",
    "brackets": "()",
    "bracketed": "(a (b ",
    "commas": ", ",
    "semicolons": "a; ",
    "entity": "&amp;",
    "tag": "<p>",
    "open tag": "<a ",
    "link": "[a](b)",
    "open link": "[",
    "address": "http://a.b/",
    "long address": "a/b?c=d&",
    "mail": "a@b.c ",
    "underscore": "_",
    "backslash": "\\",
    # characters
    "combining": "e\u0301",
    "combining only": "\u0301",
    "surrogate": "\ud800",
    "surrogates reversed": "\udc00\ud800",
    "null": "\x00",
    "direction": "\u202e\u202c",
    "isolates": "\u2066a\u2069",
    "emoji": "👩‍👩‍👧 ",
    "flags": "🇳🇴",
    "variation": "a\ufe0f",
    "soft hyphen": "a\u00ad",
    "byte order mark": "\ufeff",
    "chinese": "中文。",
    "thai": "ภาษาไทย",
    "arabic": "قال إن ",
    "arabic digits": "١٢٣ ",
    "full width": "１２，",
    "exponent": "²",
    "ligature": "ﬁ ",
    "sharp s": "ẞß",
    "dotted i": "İı ",
    "private use": "\ue000",
}

#: With a head or a tail, which must not be searched for again and again from every place.
FRAMED = {
    "entity tail": Hostile("amp;", head="&"),
    "digits before percent": Hostile("1", tail="%"),
    "digits and blanks before a sign": Hostile("1 ", tail="x€"),
    "lone mark before words": Hostile("a b. ", head='"'),
    "lone mark after words": Hostile("a b. ", tail='"'),
    "words before said": Hostile("a ", tail="said"),
    "clause before said": Hostile("a, ", tail="he said."),
    "marks before said": Hostile("“", tail="” said Ann Lee."),
    "name before said": Hostile("Ann ", tail="said that it was."),
    "nested and closed": Hostile("“‘", tail="’”" * 50),
    "open link before words": Hostile("a ", head="[a](", tail=")"),
    "bold before words": Hostile("a ", head="**", tail="**"),
    "one line under a heading": Hostile("a", head="# "),
    "one line in a bullet": Hostile("a ", head="- "),
    "one line in a byline": Hostile("Ann Lee, ", head="By "),
    "capitals before a dash": Hostile("OSLO ", tail="(Wire) - A."),
    "article before a dateline": Hostile("The mayor resigned. ", head="OSLO, May 6 (Wire) - "),
    "money words before dollars": Hostile("hundred ", head="one ", tail="dollars"),
    "hash marks": Hostile("#", tail=" A"),
}

#: Pieces that are taken in turn, two by two.
TURNS = (
    "may ", "one ", "said ", "“", '"', "1", ", ", "- ", "\n", "the ", "Monday ", "$", "By ", "million ", "to ", ": ",
    "’", "(", "Ann ", ". ", "of ", "and ", "that ", "\u0301", "'", "–", "%", "# ",
)  # fmt: skip


def categories() -> dict[str, Hostile]:
    """Give some characters of every category of Unicode."""
    members: dict[str, list[str]] = {}
    for code in range(sys.maxunicode + 1):
        found = members.setdefault(unicodedata.category(chr(code)), [])
        if len(found) < 500:
            found.append(chr(code))
    return {f"category {name}": Hostile("".join(found)) for name, found in sorted(members.items())}


def bullets_ever_deeper() -> Hostile:
    """Give bullets of a thousand depths."""
    return Hostile("".join(f"{' ' * depth}- a\n" for depth in range(200)))


def numerals_ever_longer() -> Hostile:
    """Give numerals of a hundred lengths, the longest beyond every limit."""
    return Hostile("".join(f"${'9' * length} million or {'9' * length}% " for length in range(1, 100)))


def names_ever_new() -> Hostile:
    """Give thousands of different speakers, each with a pronoun after."""
    names = (f"{a}{b}{c}" for a in "BDFGHKLM" for b in "aeiou" for c in "bdfgklmnprst")
    return Hostile("".join(f"“No,” said Ann {one} {two}. He said that it was. " for one, two in pairwise(names)))


#: A small article, over and over: the measure for all others.
ARTICLE = """Mayor resigns over harbour deal
By Ann Lee and Tom Roe
OSLO, May 6 (Wire) - The mayor resigned on Monday after a deal worth $2.5 million fell through.
“We are done,” said Ann Lee, a spokeswoman. “There is no more to say.”
- Cost of the tram: €40 million

According to the report, four in ten voters moved last year, and 12% left for good.

"""


def odd_dates_ever_new() -> Hostile:
    """Give thousands of different dates in a form that costs a call of dateparser each."""
    return Hostile("".join(f"{1 + n % 28}{'JanFebMarApr'[n % 4 * 3 :][:3]}{1000 + n} " for n in range(9000)))


def dear() -> dict[str, Hostile]:
    """Give the texts that grow as they should but cost much more than others: measured by hand, not in every run."""
    return {"odd dates, ever new": odd_dates_ever_new()}


def named() -> dict[str, Hostile]:
    """Give every hostile text of the tables, by name."""
    return (
        {name: Hostile(piece) for name, piece in PIECES.items()}
        | FRAMED
        | categories()
        | {
            "article": Hostile(ARTICLE),
            "bullets ever deeper": bullets_ever_deeper(),
            "numerals ever longer": numerals_ever_longer(),
            "names ever new": names_ever_new(),
        }
    )


def words_in_turn() -> dict[str, Hostile]:
    """Give the words of each class of each vocabulary in turn."""
    found = {}
    for code, language in LANGUAGES.items():
        kinds = {"dates": language.dates.book.vocabulary.classes, "amounts": language.amounts.book.vocabulary.classes}
        for kind, classes in (kinds | {"quotes": language.quotes.classes}).items():
            for name, words in classes.items():
                found[f"{code} {kind} {name}"] = Hostile(" ".join(words) + " ")
    return {name: text for name, text in found.items() if text.piece.strip()}


def examples_in_turn() -> dict[str, Hostile]:
    """Give the examples of each row, over and over."""
    found = {}
    for code, language in LANGUAGES.items():
        for name, text in _rows_of(language.dates.book.rules):
            found[f"{code} dates {name}"] = text
        for name, text in _rows_of(language.amounts.book.rules):
            found[f"{code} amounts {name}"] = text
        quotes = language.quotes
        for name, text in _rows_of((*quotes.sources, *quotes.inverted, *quotes.contents, *quotes.free)):
            found[f"{code} quotes {name}"] = text
        for row in (*language.structure.asides, *language.structure.endings):
            found[f"{code} lines {row.name}"] = Hostile("\n".join((*row.finds, *row.leaves)) + "\n")
    return found


def _rows_of(rows: tuple[Rule, ...] | tuple[QuotePattern, ...]) -> Iterator[tuple[str, Hostile]]:
    for row in rows:
        examples = [re.sub(r"[\[\]]", "", example) for example in (*row.finds, *row.leaves)]
        if examples:
            yield row.name, Hostile(" ".join(examples) + " ")
