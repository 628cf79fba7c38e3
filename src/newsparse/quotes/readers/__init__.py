"""Readers: what stands around a verb, a noun or a phrase that cites, around nothing at all, or in a whole block."""
