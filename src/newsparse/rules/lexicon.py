"""A vocabulary, compiled: every word to the one character of its class, every class to a character of the shape.

The *shape* of a text is the string of these characters, one a token. Words that the vocabulary does not know have the
class of their kind (`newsparse.text.tokens.KINDS`), so a rule can say ``cap`` or ``year`` beside its own classes.
"""

import re
import string
from collections.abc import Iterable, Mapping
from itertools import chain

from attrs import frozen

from newsparse.languages.schema import Meaning, Vocabulary
from newsparse.text.tokens import KINDS, Tokens

#: Characters that stand for classes: those of one byte that are no kind come first, since a shape of nothing else is
#: put together and searched fastest, and a set of them is a small table.
_POOL = [
    *map(chr, range(0x80, 0x100)),
    *sorted(set(string.ascii_letters) - set(KINDS.values())),
    *map(chr, range(0x100, 0x250)),
]

_MIXED = re.compile(re.escape(KINDS["mixed"]))
_SUFFIXED = re.compile(r"([\d.,:]*\d)(\D+|\D*[^\W\d_][23])")


#: The character of a class that a language does not have: it stands in no shape.
ABSENT = "\0"


class _Characters(dict[str, str]):
    """Characters by class name; a reader may ask for a class that its language leaves out, a row may not name one."""

    def __missing__(self, name: str) -> str:
        return ABSENT


class VocabularyError(ValueError):
    """A vocabulary or a rule of a language is wrong; raised while it is loaded, never while parsing."""


@frozen(eq=False, repr=False)
class Lexicon:
    """Words to classes (one character each), words to meanings, glued letters to classes, class names to characters.

    ``names`` are the class names by their characters, ``code`` is the language's.
    """

    classes: Mapping[str, str]
    meanings: Mapping[str, Meaning]
    suffixes: Mapping[str, str]
    characters: Mapping[str, str]
    names: Mapping[str, str]
    code: str = ""

    def shape(self, tokens: Tokens) -> str:
        """Give the shape of a document: the class of each token, as one string."""
        shape = "".join(map(self.classes.get, tokens.words, tokens.base))
        return self._with_suffixes(shape, tokens.words) if self.suffixes else shape

    def _with_suffixes(self, shape: str, words: list[str]) -> str:
        found = [(m.start(), self.suffixes.get(suffix_of(words[m.start()]))) for m in _MIXED.finditer(shape)]
        if not found:
            return shape
        kinds = list(shape)
        for index, kind in found:
            kinds[index] = kind or kinds[index]
        return "".join(kinds)


def suffix_of(word: str) -> str:
    """Give the letters glued to a numeral, with their power: "bn" of "2.5bn", "m2" of "150m2", nothing of "3.14.2".

    >>> suffix_of("2.5bn"), suffix_of("150m2"), suffix_of("3.14.2"), suffix_of("F16")
    ('bn', 'm2', '', '')
    """
    found = _SUFFIXED.fullmatch(word)
    return found.group(2) if found else ""


def compile_lexicon(vocabulary: Vocabulary) -> Lexicon:
    """Give each class a character and each word its class.

    Raises:
        VocabularyError: if a word stands in two classes, or a class has the name of a kind.
    """
    names = list(dict.fromkeys(chain(vocabulary.classes, vocabulary.suffixes)))
    clash = set(names) & set(KINDS)
    if clash or len(names) > len(_POOL):
        msg = f"classes named like kinds of tokens: {sorted(clash)}" if clash else "too many classes"
        raise VocabularyError(msg)
    characters = _Characters(dict(KINDS) | dict(zip(names, _POOL, strict=False)))
    classes: dict[str, str] = {}
    meanings: dict[str, Meaning] = {}
    for name, words in vocabulary.classes.items():
        spell = _as_written if name in vocabulary.exact else _forms
        forms = {form: word for word in words for form in spell(word)}
        _enter(classes, forms, characters[name], name)
        if isinstance(words, Mapping):
            meanings |= {form: words[word] for form, word in forms.items()}
    for name in vocabulary.names & classes.keys():
        del classes[name]
    suffixes = {letters: characters[name] for name, spelled in vocabulary.suffixes.items() for letters in spelled}
    by_character = {character: name for name, character in characters.items()}
    return Lexicon(classes, meanings, suffixes, characters, by_character, vocabulary.code)


def _enter(classes: dict[str, str], forms: Iterable[str], character: str, name: str) -> None:
    for form in forms:
        if classes.setdefault(form, character) != character:
            msg = f"the word {form!r} of class {name!r} already stands in another class: give it a class of its own"
            raise VocabularyError(msg)


def _forms(word: str) -> Iterable[str]:
    """Give the forms in which a word can stand: as written, capitalised, in capitals, with either apostrophe."""
    return chain.from_iterable(_as_written(form) for form in (word, word[:1].upper() + word[1:], word.upper()))


def _as_written(word: str) -> Iterable[str]:
    """Give the word with either apostrophe."""
    return (word, word.replace("'", "’"))
