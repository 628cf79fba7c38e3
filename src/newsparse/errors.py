"""What can go wrong: wrong types and unknown languages, nothing else. Any ``str`` gives an ``Article``."""

import datetime
from collections.abc import Iterable


class UnknownLanguageError(ValueError):
    """A language code that newsparse has no data for; ``known`` lists those that it has."""

    def __init__(self, code: object, known: Iterable[str]) -> None:
        """Take the code asked for and the codes that there are."""
        self.code = code
        self.known = tuple(known)
        super().__init__(f"no language {code!r}; newsparse knows: {', '.join(self.known)}")

    def __reduce__(self) -> tuple[type["UnknownLanguageError"], tuple[object, tuple[str, ...]]]:
        """Pickle by arguments, since the message is made from them."""
        return type(self), (self.code, self.known)


def check_text(text: object, name: str = "text") -> None:
    """Refuse anything but ``str``, and say what to do about it."""
    if isinstance(text, str):
        return
    if isinstance(text, bytes | bytearray | memoryview):
        msg = f"{name} must be str, not {type(text).__name__}: decode it first, e.g. {name}.decode('utf-8')"
        raise TypeError(msg)
    if text is None:
        msg = f"{name} must be str, not None: pass '' for an empty one"
        raise TypeError(msg)
    msg = f"{name} must be str, not {type(text).__name__}: pass one string"
    raise TypeError(msg)


def check_published(published: object) -> None:
    """Refuse anything but a date, a datetime or None."""
    if published is None or isinstance(published, datetime.date):
        return
    msg = (
        f"published must be a datetime.date, a datetime.datetime or None, not {type(published).__name__}: "
        "for a string use datetime.date.fromisoformat(...)"
    )
    raise TypeError(msg)


def check_flag(value: object, name: str, *, optional: bool = False) -> None:
    """Refuse anything but True and False (and None where the argument is optional)."""
    if isinstance(value, bool) or (optional and value is None):
        return
    allowed = "True, False or None" if optional else "True or False"
    msg = f"{name} must be {allowed}, not {value!r}"
    raise TypeError(msg)
