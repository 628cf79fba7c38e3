"""What the structure reader must know of a language."""

from attrs import frozen


@frozen(kw_only=True, eq=False)
class StructureWords:
    """Words by which lines that are not prose are known."""
