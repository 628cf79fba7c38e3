"""The text layer: lines, tokens, sentences and quotation marks, each found in one pass."""
