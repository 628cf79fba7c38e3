"""English for the structure reader."""

from newsparse.languages.schema.structure import StructureWords

STRUCTURE = StructureWords()
