"""English words that tell headings, list introductions and labels from prose."""

from newsparse.languages.schema.structure import HeadingWords, LabelWords

HEADINGS = HeadingWords(
    small=frozenset(
        "a an the and or but nor for of in on at to by from with as is are was vs v via per into over out up off than de la "
        "its it be has not no if so yet after amid about under s t".split()
    ),
    never_first=frozenset("and but or because which who whom that said says he she they".split()),
    never_last=frozenset(
        "the a an and or but of in on at to by from with as is are was were be been that which who said says his her its "
        "their our my your than into because if when while".split()
    ),
    introduces=(
        r".{0,200}(?i:\b(?:as follows|the following|include|includes|including|are|these|below|here['’]?s (?:what|how|why)\b.{0,60}))[.:…]?"
    ),
)

LABELS = LabelWords(
    never=frozenset(
        "i he she it we they you him her them us who which said says say told tells tell asked asks added adds wrote writes "
        "is are was were be been has have had will would can could should may might must do does did because if when while "
        "but that this there".split()
    ),
    questions=frozenset("who what when where why how which whose".split()),
)
