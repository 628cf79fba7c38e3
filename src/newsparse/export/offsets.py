"""Offsets in other units than code points: UTF-16 code units for JavaScript, bytes for UTF-8."""

import bisect
import re
from collections.abc import Callable
from typing import Literal

#: What an offset counts: code points as Python does, UTF-16 code units as JavaScript does, bytes of UTF-8.
OffsetUnit = Literal["code point", "utf-16", "utf-8"]

# For each unit: characters that are wider than one, and by how much. A lone surrogate counts as it is stored: one code
# unit of UTF-16, three bytes (as "surrogatepass" encodes it).
_WIDER: dict[OffsetUnit, tuple[tuple[str, int], ...]] = {
    "code point": (),
    "utf-16": (("[\U00010000-\U0010ffff]", 1),),
    "utf-8": (("[\u0080-\u07ff]", 1), ("[\u0800-\uffff]", 2), ("[\U00010000-\U0010ffff]", 3)),
}


def converter(text: str, unit: OffsetUnit) -> Callable[[int], int]:
    """Give a function from offsets in code points of a text to offsets in another unit.

    >>> to_utf16 = converter("a👍b", "utf-16")
    >>> to_utf16(1), to_utf16(2)
    (1, 3)

    Raises:
        ValueError: for a unit that is none of `OffsetUnit`.
    """
    if unit not in _WIDER:
        msg = f"unit must be one of {', '.join(_WIDER)}, not {unit!r}"
        raise ValueError(msg)
    wider = [([found.start() for found in re.finditer(wide, text)], extra) for wide, extra in _WIDER[unit]]

    def convert(offset: int) -> int:
        return offset + sum(extra * bisect.bisect_left(places, offset) for places, extra in wider)

    return convert
