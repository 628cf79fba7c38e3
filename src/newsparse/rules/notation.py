r"""The notation of a row's pattern: word classes by name, compiled to a regular expression over the shape.

Grammar (blanks separate items)::

    pattern  := choice
    choice   := sequence ("/" sequence)*
    sequence := item+
    item     := [label "="] atom [times]
    atom     := classes | "!" classes | "any" | "(" choice ")" | "[" choice "]"
    classes  := name ("|" name)*
    times    := "?" | "{" least "," most "}"

``a|b`` is one token of either class, ``!a|b`` one token of neither, ``any`` any one token of the same block. ``[...]``
marks the extent of the mention where context stands around it. A *label* names a part, so that a reader can ask for
it. There is no ``*`` and no ``+``: an unbounded repeat is quadratic when it fails, and every run in a language has a
bound.

>>> names = {"the": "t", "month": "m", "year": "y"}
>>> compile_pattern("the? month{1,2} (year / the year)", names).regex
't?m{1,2}(?:y|ty)'
>>> compile_pattern("month*", names)
Traceback (most recent call last):
    ...
newsparse.rules.lexicon.VocabularyError: 'month*': unexpected '*'
"""

import re
from collections.abc import Mapping

from attrs import define, frozen

from newsparse.rules.lexicon import VocabularyError
from newsparse.text.tokens import BREAK

#: The label of the part in square brackets.
EXTENT = "extent"

#: What matches nowhere: the pattern of a language that has none.
NEVER = re.compile(r"(?!)")

#: The most tokens that one repeat may cover.
MOST = 30

_LEXEME = re.compile(r"\s*(?:(?P<label>\w+)=(?=[\w!(\[])|(?P<name>\w+)|(?P<times>\{\d+,\d+\})|(?P<sign>[?|/!()\[\]]))")

#: What a part can begin with: strings of a few class characters; `ANY` stands for any one.
ANY = "\0"
Heads = frozenset[str]
_NOTHING: Heads = frozenset({""})


@frozen(repr=False)
class Part:
    """A compiled part: its expression over the shape, and the first classes that it can begin with."""

    regex: str
    heads: Heads


@define(eq=False, repr=False)
class _Reader:
    """A cursor over the lexemes of one pattern."""

    pattern: str
    lexemes: list[tuple[str, str]]
    names: Mapping[str, str]
    backwards: bool = False
    tail: str = ""
    deep: int = 2
    at: int = 0

    def peek(self) -> tuple[str, str]:
        return self.lexemes[self.at] if self.at < len(self.lexemes) else ("end", "")

    def take(self) -> tuple[str, str]:
        lexeme = self.peek()
        self.at += 1
        return lexeme

    def takes(self, sign: str) -> bool:
        if self.peek() == ("sign", sign):
            self.at += 1
            return True
        return False

    def fail(self, what: str) -> VocabularyError:
        return VocabularyError(f"{self.pattern!r}: {what}")


def compile_pattern(
    pattern: str, names: Mapping[str, str], *, backwards: bool = False, tail: str = "", deep: int = 2
) -> Part:
    """Compile a pattern to a regular expression over the shape.

    Args:
        pattern: the row's pattern.
        names: the character of each class name.
        tail: the class of tokens that count for nothing in the heads.
        deep: how many classes the heads tell at most.
        backwards: compile it for the shape read from right to left, so that it finds what stands before a place.

    Raises:
        VocabularyError: for an unknown name, an unbounded repeat or a slip of the notation.
    """
    reader = _Reader(pattern, _lexemes(pattern), names, backwards, names.get(tail, ""), deep)
    part = _choice(reader)
    if reader.peek()[0] != "end":
        raise reader.fail(f"unexpected {reader.peek()[1]!r}")
    return part


def _lexemes(pattern: str) -> list[tuple[str, str]]:
    found, at = [], 0
    text = pattern.rstrip()
    while at < len(text):
        match = _LEXEME.match(text, at)
        if match is None or match.lastgroup is None:
            msg = f"{pattern!r}: unexpected {text[at:].lstrip()[:1]!r}"
            raise VocabularyError(msg)
        found.append((match.lastgroup, match.group(match.lastgroup)))
        at = match.end()
    return found


def _choice(reader: _Reader) -> Part:
    options = [_sequence(reader)]
    while reader.takes("/"):
        options.append(_sequence(reader))
    if len(options) == 1:
        return options[0]
    return Part(f"(?:{'|'.join(option.regex for option in options)})", frozenset().union(*(o.heads for o in options)))


def _sequence(reader: _Reader) -> Part:
    regex, heads = "", _NOTHING
    while reader.peek()[0] != "end" and reader.peek() not in (("sign", "/"), ("sign", ")"), ("sign", "]")):
        part = _item(reader)
        regex = part.regex + regex if reader.backwards else regex + part.regex
        first, then = (part.heads, heads) if reader.backwards else (heads, part.heads)
        heads = _joined(first, then, reader.deep)
    if not regex:
        raise reader.fail("an empty part")
    return Part(regex, heads)


def _joined(before: Heads, after: Heads, deep: int) -> Heads:
    """Give what a sequence of two parts can begin with, so many classes at most."""
    whole = frozenset(head for head in before if len(head) >= deep)
    return whole | {(head + tail)[:deep] for head in before - whole for tail in after}


def _item(reader: _Reader) -> Part:
    label = reader.take()[1] if reader.peek()[0] == "label" else ""
    part = _atom(reader)
    if label:
        part = Part(f"(?P<{label}>{part.regex})", part.heads)
    return _repeated(reader, part)


def _repeated(reader: _Reader, part: Part) -> Part:
    single = len(part.regex) == 1 or re.fullmatch(r"\[[^\]]*\]|\\.", part.regex) is not None
    atom = part.regex if single or re.fullmatch(r"\(\?[:P][^()]*\)", part.regex) else f"(?:{part.regex})"
    if reader.takes("?"):
        return Part(f"{atom}?", part.heads | _NOTHING)
    if reader.peek()[0] != "times":
        return part
    least, most = (int(number) for number in reader.take()[1][1:-1].split(","))
    if not least <= most <= MOST or most < 1:
        raise reader.fail(f"a repeat from {least} to {most}: at most {MOST}")
    heads = part.heads
    for _ in range(min(most, reader.deep) - 1):
        heads |= _joined(part.heads, heads, reader.deep)
    return Part(f"{atom}{{{least},{most}}}", heads if least else heads | _NOTHING)


def _atom(reader: _Reader) -> Part:
    kind, lexeme = reader.take()
    if (kind, lexeme) in (("sign", "("), ("sign", "[")):
        part = _choice(reader)
        if not reader.takes(")" if lexeme == "(" else "]"):
            raise reader.fail(f"{lexeme!r} is not closed")
        return part if lexeme == "(" else Part(f"(?P<{EXTENT}>{part.regex})", part.heads)
    if kind == "name" and lexeme == "any":
        return Part(f"[^{BREAK}]", frozenset({ANY}))
    if (kind, lexeme) == ("sign", "!"):
        return Part(f"[^{BREAK}{_escaped(_classes(reader, reader.take()))}]", frozenset({ANY}))
    characters = _classes(reader, (kind, lexeme))
    regex = re.escape(characters) if len(characters) == 1 else f"[{_escaped(characters)}]"
    return Part(regex, _NOTHING if characters == reader.tail else frozenset(characters))


def _escaped(characters: str) -> str:
    return "".join(re.escape(character) for character in characters)


def _classes(reader: _Reader, lexeme: tuple[str, str]) -> str:
    found = [_class(reader, lexeme)]
    while reader.takes("|"):
        found.append(_class(reader, reader.take()))
    return "".join(sorted(set(found)))


def _class(reader: _Reader, lexeme: tuple[str, str]) -> str:
    kind, name = lexeme
    if kind != "name":
        raise reader.fail(f"a class name is missing before {name!r}")
    if name not in reader.names:
        raise reader.fail(f"no class named {name!r}")
    return reader.names[name]
