"""Places in a text: half-open ranges of code points."""

from attrs import frozen


@frozen(order=True, init=False)
class Span:
    """The place ``text[start:end]``, counted in code points of the text as given.

    >>> place = Span(4, 9)
    >>> "The peace talks"[place.start : place.end]
    'peace'

    Raises:
        ValueError: if ``start`` is negative or ``end`` lies before ``start``.

    >>> Span(9, 4)
    Traceback (most recent call last):
        ...
    ValueError: a span runs from start to end, 0 <= start <= end, not 9 to 4
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        """Written out, since an article has a hundred places and setting the slots directly halves the cost."""
        if start < 0 or end < start:
            msg = f"a span runs from start to end, 0 <= start <= end, not {start} to {end}"
            raise ValueError(msg)
        _set_start(self, start)
        _set_end(self, end)

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """A span is a place, so an empty one is still true."""
        return True

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share at least one character; neighbours do not.

        >>> Span(0, 5).overlaps(Span(4, 9)), Span(0, 5).overlaps(Span(5, 9))
        (True, False)
        """
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Tell whether the other lies wholly inside this one.

        >>> Span(0, 9).contains(Span(5, 9)), Span(0, 9).contains(Span(5, 10))
        (True, False)
        """
        return self.start <= other.start and other.end <= self.end


_set_start = Span.__dict__["start"].__set__
_set_end = Span.__dict__["end"].__set__
