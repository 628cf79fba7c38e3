"""Whose money an ambiguous sign or noun is: evidence in the article, else the convention, else nothing.

Conventions: a bare "$" is USD, "¥" JPY, "pound" GBP, "rupee" INR, "franc" CHF, "won" KRW, "krona" SEK, "dirham" AED;
"peso", "dinar", "krone", "kr", "crown", "rial", "riyal", "shilling", cents, bucks and grands have none. For a
dollar only the dateline is evidence, since news everywhere quotes US dollars; for the others the places that the
article names.
"""

from collections import Counter

from newsparse.amounts.written import Written
from newsparse.languages.schema import AmountWords
from newsparse.structure.layout import Layout
from newsparse.text.document import Document

_OPENING_BLOCKS = 4
_DASH = "="
_DOLLAR = (":dollar", ":cent", ":buck", ":grand")


class Currencies:
    """Settles the choices of one article; places are counted once, when first needed."""

    def __init__(self, written: list[Written], document: Document, layout: Layout, words: AmountWords) -> None:
        """Take what the choices depend on."""
        self._written = written
        self._document = document
        self._dateline = layout.dateline.place if layout.dateline else None
        self._words = words
        self._places: Counter[str] | None = None
        self._settled: dict[str, str | None] = {}

    def settle(self, name: str) -> str | None:
        """Give the code of a currency as written."""
        if not name:
            return None
        if name[0] != ":":
            return name
        if name not in self._settled:
            self._settled[name] = self._choose(name)
        return self._settled[name]

    def _choose(self, name: str) -> str | None:
        choices = self._words.currencies.choices.get(name, ("",))
        places = self._words.currencies.places
        if name in _DOLLAR:
            local = [places.get(word.strip(",").title(), "") for word in (self._dateline or "").split()]
            local += self._opening()
            home = next((code for code in local if code in choices and code), "")
            named = {written.currency for written in self._written}
            if home and (name == ":dollar" or ":dollar" in named):
                return home
            if name in (":cent", ":buck") and ":dollar" in named:
                return self.settle(":dollar")
            return choices[0] or None
        named_codes = Counter(w.currency for w in self._written if w.currency in choices and w.currency)
        counted = named_codes + self._counted()
        ranked = sorted((code for code in choices if code and counted[code]), key=lambda code: -counted[code])
        return (ranked[0] if ranked else choices[0]) or None

    def _opening(self) -> list[str]:
        """Give the currency of a place in capitals that opens one of the first blocks: a dateline of any form."""
        tokens, places = self._document.tokens, self._words.currencies.places
        found = []
        for block in self._document.blocks[:_OPENING_BLOCKS]:
            word, after = tokens.words[block.first], tokens.base[block.first + 1 : block.first + 2]
            if word.title() in places and (word.isupper() or after == _DASH):
                found.append(places[word.title()])
        return found

    def _counted(self) -> Counter[str]:
        if self._places is None:
            places = self._words.currencies.places
            self._places = Counter(places[word] for word in self._document.tokens.words if word in places)
        return self._places
