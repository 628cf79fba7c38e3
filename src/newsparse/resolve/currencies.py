"""Whose money an ambiguous sign or noun is: evidence in the article, else the convention, else nothing.

What each can mean, its convention and why stand row by row in the language's data (`newsparse.languages.schema.amounts`
says what a `Choice` is). News everywhere quotes US dollars, so for a dollar only what shows where the article was
written is evidence: its dateline, or towns, provinces and bodies that hardly anybody else names, weighed against those
of other countries; an agency that files for the whole world means them everywhere. For the other moneys the places that
the article names, and the other amounts in it.
"""

import functools
from collections import Counter
from collections.abc import Iterator

from newsparse.amounts.written import Written
from newsparse.languages.schema import AmountWords
from newsparse.languages.schema.amounts import Choice, CurrencyWords
from newsparse.structure.layout import Layout
from newsparse.text.document import Document
from newsparse.text.tokens import KINDS

_OPENING_BLOCKS = 4
_DASH = KINDS["dash"]

#: What a name that papers of its own country write weighs; other names of a country weigh one, however many.
_AT_HOME = 2


@functools.cache
def _located(words: CurrencyWords) -> frozenset[str]:
    """Give every name that tells of a country, once a process."""
    return frozenset(words.countries).union(words.places)


class Currencies:
    """Settles the choices of one article; places are counted once, when first needed."""

    def __init__(self, written: list[Written], document: Document, layout: Layout, words: AmountWords) -> None:
        """Take what the choices depend on."""
        self._written = written
        self._document = document
        self._dateline = layout.dateline.place if layout.dateline else None
        self._words = words.currencies
        agency = layout.dateline.agency if layout.dateline else None
        self._worldwide = agency is not None and agency.lower() in self._words.worldwide
        self._places: Counter[str] | None = None
        self._settled: dict[str, str | None] = {}

    def settle(self, name: str) -> str | None:
        """Give the code of a currency as written."""
        if name[0] != ":":
            return name
        if name not in self._settled:
            self._settled[name] = self._choose(self._words.choices[name]) or None
        return self._settled[name]

    def _choose(self, choice: Choice) -> str:
        found = [written.currency for written in self._written]
        if choice.like and choice.like in found:
            return self.settle(choice.like) or ""
        if choice.local:
            return self._at_home(choice, frozenset(found)) or choice.convention
        if choice.like:
            like = self._words.choices[choice.like]
            return (self._at_home(like, frozenset(found)) if like.local else "") or self._named(choice, Counter(found))
        return self._named(choice, Counter(found) + self._counted())

    def _named(self, choice: Choice, named: Counter[str]) -> str:
        """Give the money that the article names most often, else the convention."""
        best = max(choice.codes, key=lambda code: named[code])
        return best if named[best] else choice.convention

    def _at_home(self, choice: Choice, found: frozenset[str]) -> str:
        """Give the money of the country where the article was written; what it marks elsewhere is not the bare one."""
        if self._worldwide:
            return ""
        filed = next((code for code in self._filed() if code in choice.codes), "")
        if filed:
            return choice.convention if filed in found and filed != choice.convention else filed
        weights, foreign = self._weighed(), choice.convention in found
        if foreign:
            del weights[choice.convention]
        told = [code for code in weights if code in choice.codes]
        if not told:
            return ""
        best = max(told, key=weights.__getitem__)
        rivals = max((weight for code, weight in weights.items() if code != best), default=0)
        certain = weights[best] >= (1 if foreign else _AT_HOME) and weights[best] > rivals
        return best if certain and best not in found else ""

    def _weighed(self) -> Counter[str]:
        """Weigh the places that the article names by the money of their country, each place once."""
        words, weights, abroad = self._words, Counter[str](), set[str]()
        for word in _located(words).intersection(self._document.tokens.words):
            if word in words.at_home:
                weights[words.places[word]] += _AT_HOME
            else:
                abroad.add(words.places.get(word, ""))
            abroad.add(words.countries.get(word, ""))
        for code in abroad - {""}:
            weights[code] += 1
        return weights

    def _filed(self) -> Iterator[str]:
        """Give the currencies of the places from which the article was filed."""
        places = self._words.places
        words = (word.strip(",").title() for word in (self._dateline or "").split())
        yield from (places[word] for word in words if word in places)
        yield from self._opening()

    def _opening(self) -> Iterator[str]:
        """Give the currency of a place in capitals that opens one of the first blocks: a dateline of any form."""
        tokens, places = self._document.tokens, self._words.places
        for block in self._document.blocks[:_OPENING_BLOCKS]:
            word = tokens.words[block.first]
            place = places.get(word.title())
            if place and (word.isupper() or tokens.base[block.first + 1 : block.first + 2] == _DASH):
                yield place

    def _counted(self) -> Counter[str]:
        if self._places is None:
            places = self._words.places
            self._places = Counter(places[word] for word in self._document.tokens.words if word in places)
        return self._places
