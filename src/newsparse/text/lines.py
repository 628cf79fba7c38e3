"""Lines that tile the input exactly: every character, terminators included, lies in one and only one line.

A line ends at what `str.splitlines` knows (LF, CRLF, CR, form feed, vertical tab, FS, GS, RS, NEL, U+2028, U+2029).
"""

from collections.abc import Iterator

#: Characters without a width: they stand around words like white space, which `str.isspace` does not count them to.
WIDTHLESS = "\u200b\u200c\u200d\u2060\ufeff"

#: White space and characters without a width: what may stand around words without being text.
BLANKS = (
    " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000" + WIDTHLESS
)


def split_lines(text: str) -> Iterator[tuple[int, int, int, int]]:
    r"""Cut a text into lines that tile it, each given by where it begins, where its content does, ends, and the next.

    The content is the line without its outer blanks, so a blank line has one of no length, at its beginning.

    >>> list(split_lines("One\r\n  two \u2028"))
    [(0, 0, 3, 5), (5, 7, 10, 12)]
    """
    first = 0
    for line in text.splitlines(keepends=True):
        content = line.rstrip(BLANKS)
        end = first + len(content)
        after = first + len(line)
        yield first, end - len(content.lstrip(BLANKS)), end, after
        first = after
