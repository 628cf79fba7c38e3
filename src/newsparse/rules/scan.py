"""Rows compiled and filed by what they can begin with, and the scan that stops only where a row can begin.

Each row is filed under every pair of classes that it can begin with; one expression over the shape finds the places
where such a pair stands, and only the rows of that pair are tried there that can go on with the class behind it: the
cost hardly grows with the number of rows.
At a place the longest match wins, the earlier row on ties. A reader may decline (None): then the next row is tried,
then the scan goes on from the next token. A match ends where its extent ends.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import TypeVar

from attrs import define, frozen

from newsparse.languages.schema import Meaning, Rule, RuleBook
from newsparse.rules.lexicon import ABSENT, Lexicon, VocabularyError, compile_lexicon
from newsparse.rules.notation import ANY, EXTENT, NEVER, compile_pattern
from newsparse.text.tokens import Tokens

T = TypeVar("T")

#: How many classes of what a row can begin with are looked at.
_DEEP = 3
#: So many classes behind one are few, and looked for apart from the others.
_FEW = 3


@frozen(eq=False, repr=False)
class CompiledRule:
    """A row ready to match: how it matches a place of the shape, and whether it marks an extent."""

    rule: Rule
    match: Callable[[str, int], re.Match[str] | None]
    has_extent: bool


#: A row as it is filed under a pair: the classes that can stand third, nothing where any can, and the row.
_Filed = tuple[str, CompiledRule]
#: Rows in their order.
_Rows = tuple[CompiledRule, ...]
#: A row and what it matched.
_Matched = tuple[CompiledRule, re.Match[str]]


@frozen(eq=False, repr=False)
class RuleSet:
    """All rows of an extractor: the trigger that finds where one can begin, and the rows by what they begin with.

    Under two classes, or under one where any can stand second, are the rows by the third class, and those for others.
    """

    lexicon: Lexicon
    trigger: re.Pattern[str]
    by_head: Mapping[str, tuple[Mapping[str, _Rows], _Rows]]
    tail: str


@define(eq=False, repr=False)
class Match:
    """What a row matched: tokens ``first`` to ``last`` (exclusive), and the parts that the row labels.

    Readers ask it for words by class or by label; it never shows them more than that and the neighbouring words.
    (Not frozen, since freezing costs twice the time for each of the many that are made; nothing assigns to it.)
    """

    rule: Rule
    tokens: Tokens
    shape: str
    lexicon: Lexicon
    first: int
    last: int
    found: re.Match[str]

    @property
    def words(self) -> list[str]:
        """The words of the extent."""
        return self.tokens.words[self.first : self.last]

    @property
    def text(self) -> str:
        """The text of the extent, as it stands."""
        return self.tokens.text[self.tokens.starts[self.first] : self.tokens.ends[self.last - 1]]

    def indexes(self, *names: str) -> list[int]:
        """Give the indexes of the tokens of some classes, over the whole match, context included."""
        if not self.has(*names):
            return []
        characters = [self.lexicon.characters[name] for name in names]
        return [i for i, kind in enumerate(self.found.group(), self.found.start()) if kind in characters]

    def all(self, *names: str) -> list[str]:
        """Give the words of some classes, over the whole match, context included."""
        return [self.tokens.words[i] for i in self.indexes(*names)]

    def one(self, *names: str) -> str | None:
        """Give the first word of some classes, None if there is none."""
        shape, characters = self.shape, self.lexicon.characters
        start, end = self.found.span()
        first = end
        for name in names:
            at = shape.find(characters[name], start, first)
            if at >= 0:
                first = at
        return self.tokens.words[first] if first < end else None

    def the(self, *names: str) -> str:
        """Give the first word of some classes, one of which stands in whatever the row matches."""
        word = self.one(*names)
        if word is None:
            msg = f"rule {self.rule.name!r} can match without any of {names}, which its reader needs"
            raise VocabularyError(msg)
        return word

    def has(self, *names: str) -> bool:
        """Tell whether a word of some classes stands in the match, context included."""
        place, characters = self.found.group(), self.lexicon.characters
        for name in names:  # noqa: SIM110 - twice as fast as any()
            if characters[name] in place:
                return True
        return False

    def last_of(self, names: AbstractSet[str]) -> str | None:
        """Give the last word of some classes in the extent, None if there is none."""
        shape, name_of = self.shape, self.lexicon.names
        for i in range(self.last - 1, self.first - 1, -1):
            if name_of.get(shape[i]) in names:
                return self.tokens.words[i]
        return None

    def part(self, label: str) -> range:
        """Give the indexes of the tokens of a labelled part, an empty range where it did not match."""
        start, end = self.found.span(label)
        return range(start, end) if start >= 0 else range(0)

    def meaning(self, word: str) -> Meaning:
        """Give what a word of the vocabulary means."""
        return self.lexicon.meanings[word]

    def integer(self, word: str) -> int:
        """Give the meaning of a word whose class means integers ("March": 3)."""
        value = self.lexicon.meanings[word]
        if not isinstance(value, int):
            msg = f"{word!r} does not mean an integer but {value!r}"
            raise VocabularyError(msg)
        return value

    def string(self, word: str) -> str:
        """Give the meaning of a word whose class means strings."""
        value = self.lexicon.meanings[word]
        if not isinstance(value, str):
            msg = f"{word!r} does not mean a string but {value!r}"
            raise VocabularyError(msg)
        return value

    def pair(self, word: str) -> tuple[str, ...]:
        """Give the meaning of a word whose class means several strings."""
        value = self.lexicon.meanings[word]
        if not isinstance(value, tuple):
            msg = f"{word!r} does not mean several strings but {value!r}"
            raise VocabularyError(msg)
        return value


Reader = Callable[[Match], T | None]


def compile_rules(book: RuleBook) -> RuleSet:
    """Compile the vocabulary and the rows of an extractor.

    Raises:
        VocabularyError: if a row is wrong: an unknown class, an unbounded repeat, nothing certain to begin with.
    """
    lexicon, named_tail = compile_lexicon(book.vocabulary), book.vocabulary.tail
    filed: dict[str, dict[int, _Filed]] = {}
    for rank, rule in enumerate(book.rules):
        compiled, heads = _compile_rule(rule, lexicon, named_tail)
        shared: dict[str, _Filed] = {}
        for beginning, thirds in _thirds_of(heads).items():
            filed.setdefault(beginning, {})[rank] = shared.setdefault(thirds, (thirds, compiled))
    tail = lexicon.characters.get(named_tail, ABSENT)
    return RuleSet(lexicon, compile_trigger(filed, tail), _by_head(filed), tail)


def _by_head(filed: Mapping[str, dict[int, _Filed]]) -> dict[str, tuple[Mapping[str, _Rows], _Rows]]:
    """File the rows of each pair by what can stand third; a row that a class begins can go on with any pair."""
    by_head: dict[str, tuple[Mapping[str, _Rows], _Rows]] = {}
    for head, rows in filed.items():
        every = rows | filed.get(head[0], {})
        ranked = [every[rank] for rank in sorted(every)]
        by_third = {
            third: tuple([row for thirds, row in ranked if not thirds or third in thirds])
            for third in {third for thirds, _ in ranked for third in thirds}
        }
        by_head[head] = by_third, tuple([row for thirds, row in ranked if not thirds])
    return by_head


def _thirds_of(heads: AbstractSet[str]) -> dict[str, str]:
    """Give the third classes of heads by the one or two before, nothing where any third one will do."""
    thirds: dict[str, str] = {}
    for head in sorted(heads):
        beginning, third = head[:2], head[2:]
        if beginning in heads:
            thirds[beginning] = ""
        else:
            thirds[beginning] = thirds.get(beginning, "") + third
    return thirds


def _compile_rule(rule: Rule, lexicon: Lexicon, tail: str) -> tuple[CompiledRule, set[str]]:
    part = compile_pattern(rule.pattern, lexicon.characters, tail=tail, deep=_DEEP)
    heads = {head.partition(ANY)[0] for head in part.heads}
    if "" in heads:
        msg = f"rule {rule.name!r} can begin with anything or match nothing: {rule.pattern!r}"
        raise VocabularyError(msg)
    contexts = [compile_pattern(one, lexicon.characters).regex for one in rule.before.split("/") if one.strip()]
    before = "".join(f"(?<!{context})" for context in contexts)
    before += f"(?<={compile_pattern(rule.behind, lexicon.characters).regex})" if rule.behind else ""
    after = f"(?!{compile_pattern(rule.after, lexicon.characters).regex})" if rule.after else ""
    regex = re.compile(before + part.regex + after)
    return CompiledRule(rule, regex.match, EXTENT in regex.groupindex), heads


def compile_trigger(filed: Iterable[str], tail: str = "") -> re.Pattern[str]:
    """Compile the expression that finds every place where one of the heads stands, and a few more.

    It looks at the two classes one by one, not at their pairs: an alternative for each class that begins a row would
    be several times slower than looking up the pair at each place found. Two are not: classes before which few others
    can stand (a comma and a number) would else be found wherever they stand.
    """
    heads = set(filed)
    if not heads:
        return NEVER
    alone = {head[0] for head in heads if len(head) == 1}
    seconds: dict[str, set[str]] = {}
    for head in heads:
        if head[0] not in alone:
            seconds.setdefault(head[0], set()).add(head[1])
    options = [f"(?<=[{_characters(alone)}])"] if alone else []
    few = {first for first, after in seconds.items() if len(after) <= _FEW}
    for firsts in filter(None, (seconds.keys() - few, few)):
        after = {second for first in firsts for second in seconds[first]} | set(tail)
        options.append(f"(?<=[{_characters(firsts)}])(?=[{_characters(after)}])")
    return re.compile(f"[{_characters({head[0] for head in heads})}](?:{'|'.join(options)})")


def _characters(characters: Iterable[str]) -> str:
    return "".join(re.escape(character) for character in sorted(characters))


def scan(rules: RuleSet, tokens: Tokens, shape: str, readers: Mapping[str, Reader[T]]) -> Iterator[tuple[Match, T]]:
    """Give every match with what its reader made of it, left to right, none overlapping the one before.

    ``shape`` is ``rules.lexicon.shape(tokens)``, or a variant of it that the extractor made.
    """
    at, rows_of, tail, lexicon = 0, rules.by_head.get, rules.tail, rules.lexicon
    for place in rules.trigger.finditer(shape):
        start = place.start()
        if start < at:
            continue
        head = shape[start : start + _DEEP]
        if tail in head:
            head = _without_tail(shape, start, tail)
        filed = rows_of(head[:2]) or rows_of(head[0])
        if filed is None:
            continue
        by_third, others = filed
        matches = [
            (row, found) for row in by_third.get(head[2:], others) if (found := row.match(shape, start)) is not None
        ]
        if matches and (read := _read(lexicon, matches, tokens, shape, readers)) is not None:
            yield read
            at = max(at, read[0].last)


def _without_tail(shape: str, start: int, tail: str) -> str:
    """Give the class at a place and those after it, each without its tail."""
    head, after = shape[start], start + 1
    while len(head) < _DEEP and after < len(shape):
        if shape[after] != tail:
            head += shape[after]
        after += 1
    return head


def _read(
    lexicon: Lexicon, matches: list[_Matched], tokens: Tokens, shape: str, readers: Mapping[str, Reader[T]]
) -> tuple[Match, T] | None:
    """Read the longest match that its reader does not decline."""
    if len(matches) > 1:
        matches.sort(key=lambda match: -match[1].end())
    for row, found in matches:
        first, last = found.span(EXTENT) if row.has_extent else found.span()
        match = Match(row.rule, tokens, shape, lexicon, first, last, found)
        value = readers[row.rule.read](match)
        if value is not None:
            return match, value
    return None
