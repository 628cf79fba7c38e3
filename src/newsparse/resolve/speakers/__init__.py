"""Speakers: who is named in an article, and whom a source means."""
