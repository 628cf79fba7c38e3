"""Structure: from lines to headline, byline, dateline, sections, paragraphs, facts and asides."""
