"""Quotation marks and apostrophes written with other signs, read as the marks that they stand for.

Archives and old newsroom systems write ″We won,″ with primes, ``We won,`` and Reed`s with backticks, can´t with an
acute accent; text read in the wrong encoding has control characters in their place. Each is replaced by as many
characters, so all places stay those of the text. What measures stays as it is: 6′2″, 34°5′N, a 12″ board.
"""

import re

#: Signs that are quotation marks of another shape wherever they stand; the control characters are those of Windows.
_ALWAYS = {
    **dict.fromkeys("＂ʺ˝", '"'),
    **dict.fromkeys("＇ʹ", "'"),
    **dict.fromkeys("‟❝〝‶\x93", "“"),
    **dict.fromkeys("❞〞〟\x94", "”"),
    **dict.fromkeys("‛❛‵\x91", "‘"),
    **dict.fromkeys("❜ʼ\x92", "’"),
    "\x84": "„",
    "\x82": "‚",
    "\x8b": "‹",
    "\x9b": "›",
}
_BACKTICK, _PRIMES, _DOUBLE_PRIME = "`", "′´", "″"
#: All of them but the backtick, the only one that a text in plain ASCII can hold.
_SIGNS = "".join(_ALWAYS) + _PRIMES + _DOUBLE_PRIME

# After a numeral a double prime counts inches or seconds, unless one is open and the next one does not close it: it
# closes what was said (″He is 25″, she said), but not: ″It is 12″ wide,″ he said. Each scan ends at the next such sign.
_INNER = r"[^″\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]*"
_CLOSING_PRIME = re.compile(rf"(?<![\w″])(″(?!\s){_INNER}\d)″(?!{_INNER}[^\s″]″(?!\w))")
_QUOTING_PRIME = re.compile(r"(?<!\d)″")
_APOSTROPHE_PRIME = re.compile(r"(?<!\d)[′´]|(?<=\d)[′´](?=s\b)")
# Two backticks close where something that can end a quotation stands before them and no word after; with a third one
# they close the inner quotation too. One is an apostrophe or a single mark; a fence of code has three, and no word.
_CLOSING_BACKTICKS = re.compile(r"(?<=[^\s`(\[{:])(?:``|(?<=[\w.,!?])```)(?![`\w])")
_ONE_BACKTICK = re.compile(r"(?<!`)`(?!`)")


def with_usual_marks(text: str) -> str:
    r"""Give a text with quotation marks in place of the signs that stand in for them, every character at its place.

    >>> with_usual_marks("″We won,″ said Tom Reed. ``Reed`s 6′2″,`` she said.")
    '"We won," said Tom Reed. ``Reed\'s 6′2″,\'\' she said.'
    """
    if not text.isascii() and any(map(text.__contains__, _SIGNS)):
        text = _without_signs(text)
    return _without_backticks(text) if _BACKTICK in text else text


def _without_signs(text: str) -> str:
    for sign, usual in _ALWAYS.items():
        text = text.replace(sign, usual)
    if _DOUBLE_PRIME in text:
        text = _QUOTING_PRIME.sub('"', _CLOSING_PRIME.sub(r'\1"', text))
    return _APOSTROPHE_PRIME.sub("'", text)


def _without_backticks(text: str) -> str:
    text = _CLOSING_BACKTICKS.sub(lambda found: "'" * len(found[0]), text)
    return _ONE_BACKTICK.sub("'", text)
