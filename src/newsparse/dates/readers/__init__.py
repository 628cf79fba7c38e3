"""Readers: from the tokens that a row matched to what they say. Pure, small, without a word of any language."""
