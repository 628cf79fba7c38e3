"""What the structure reader gives: the model's blocks, their mentions not yet attached."""

from attrs import frozen

from newsparse.model import Aside, Byline, Dateline, Line, Section


@frozen(kw_only=True, repr=False)
class Layout:
    """The structure of an article; facts, asides and the dateline still without their dates, amounts and quotes."""

    headline: Line | None = None
    standfirst: Line | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    sections: tuple[Section, ...] = ()
    asides: tuple[Aside, ...] = ()
