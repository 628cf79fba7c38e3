"""The languages that newsparse knows, by ISO 639-1 code."""

from types import MappingProxyType

from newsparse.errors import UnknownLanguageError
from newsparse.languages.en import ENGLISH
from newsparse.languages.schema import Language

#: Every language, by code.
LANGUAGES = MappingProxyType({language.code: language for language in (ENGLISH,)})


def get_language(code: str) -> Language:
    """Give the language of a code.

    Raises:
        TypeError: if the code is not a string.
        UnknownLanguageError: if newsparse has no data for it; the message lists the known ones.
    """
    if not isinstance(code, str):
        msg = f"language must be a code such as 'en', not {code!r}"
        raise TypeError(msg)
    if code not in LANGUAGES:
        raise UnknownLanguageError(code, LANGUAGES)
    return LANGUAGES[code]
