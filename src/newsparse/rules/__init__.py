"""The rule mechanism: vocabularies compiled to classes, rows compiled to patterns over the shape, one scan."""
