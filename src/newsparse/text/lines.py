"""Lines that tile the input exactly: every character, terminators included, lies in one and only one line.

A line ends at what `str.splitlines` knows (LF, CRLF, CR, form feed, vertical tab, FS, GS, RS, NEL, U+2028, U+2029).
"""

from itertools import accumulate

from attrs import frozen

#: Characters without a width: they stand around words like white space, which `str.isspace` does not count them to.
WIDTHLESS = "\u200b\u200c\u200d\u2060\ufeff"

#: White space and characters without a width: what may stand around words without being text.
BLANKS = (
    " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000" + WIDTHLESS
)


@frozen(repr=False)
class TextLine:
    """One line: its content is ``text[start:end]`` (outer blanks off), the next line begins at ``next``.

    ``first`` is where the line itself begins, so ``start - first`` is its indent; a blank line has ``start == end``.
    """

    first: int
    start: int
    end: int
    next: int


def split_lines(text: str) -> list[TextLine]:
    r"""Cut a text into lines that tile it.

    >>> [(line.start, line.end, line.next) for line in split_lines("One\r\n  two \u2028")]
    [(0, 3, 5), (7, 10, 12)]
    """
    raw = text.splitlines(keepends=True)
    lines = []
    for first, line in zip(accumulate(map(len, raw), initial=0), raw, strict=False):
        after = first + len(line)
        lead = len(line) - len(line.lstrip(BLANKS))
        end = first + len(line.rstrip(BLANKS))
        lines.append(TextLine(first, min(first + lead, max(end, first)), max(end, first), after))
    return lines
