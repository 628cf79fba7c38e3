"""Invented sentences whose clauses lead a reader astray: what is found (kind, content, source, cue), what is left.

Each was written after a reading of real articles, for a class of fault and not for the sentence in which it was seen.
"""

FOUND: tuple[tuple[str, str, str, str | None, str | None], ...] = (
    # Whose a verb after a relative clause is.
    ("The man who owns the shop said it was late.", "indirect", "it was late", "The man who owns the shop", "said"),
    ("A woman who watched a car that hit a tree told police it was fast.", "indirect", "it was fast",
     "A woman who watched a car that hit a tree", "told"),
    ("The nurse who found the girl said it was late.", "indirect", "it was late", "The nurse who found the girl",
     "said"),
    ("The husband of one of the women said they live in Ohio.", "indirect", "they live in Ohio",
     "The husband of one of the women", "said"),
    ("Tom Roe, who is a driver with Acme, a haulage firm, said he saw nothing.", "indirect", "he saw nothing",
     "Tom Roe", "said"),
    ("Tom Roe, 40, who lives next door, said: “We go.”", "direct", "We go.", "Tom Roe, 40", "said"),
    ("Ann Lee, who found him, on being recalled to the stand repeated her claim that he slept.", "indirect",
     "her claim that he slept", "Ann Lee", "repeated"),
    ("Officer Roe - who left the day before he moved to Spain - said that he saw the car.", "indirect",
     "that he saw the car", "Officer Roe", "said"),
    ("Acme, which makes routers, switches and bolts, raised its target, citing demand.", "indirect", "demand", "Acme",
     "citing"),
    ("Lee met a man who owns a shop, and the mayor said it was late.", "indirect", "it was late", "the mayor", "said"),
    ("The man who lives there left when Ann Lee said it was late.", "indirect", "it was late", "Ann Lee", "said"),
    ("Tom Roe, who lives there, won, the mayor said.", "indirect", "Tom Roe, who lives there, won", "the mayor",
     "said"),
    # Names between commas, addresses.
    ("The bridge will close in May, Ann Lee, an analyst at Acme, said in a note.", "indirect",
     "The bridge will close in May", "Ann Lee, an analyst at Acme,", "said"),
    ("After the vote, Lee, the mayor, said, “We won.”", "direct", "We won.", "Lee, the mayor,", "said"),
    ("Mr Tom Lee, of Mill Road, Ashford, admitted the theft.", "indirect", "the theft",
     "Mr Tom Lee, of Mill Road, Ashford,", "admitted"),
    # Closed questions, side by side, led in.
    ("Ann Lee asked: “Why?” Tom Roe replied that it was late.", "direct", "Why?", "Ann Lee", "asked"),
    ("Ann Lee asked: “Why?” Tom Roe replied that it was late.", "indirect", "that it was late", "Tom Roe", "replied"),
    ("“Does it work?” “Yes,” Lee said.", "direct", "Yes,", "Lee", "said"),
    ("Roe met the press in Oslo.\n\nHe said,\n\n“I laugh at them.”", "direct", "I laugh at them.", "He", "said"),
    # Orders with not, subjects after according to.
    ("Roe told Lee not to be late.", "indirect", "not to be late", "Roe", "told"),
    ("Ann Lee told them never to go.", "indirect", "never to go", "Ann Lee", "told"),
    ("According to officials, the driver, who has been charged, was late.", "indirect",
     "the driver, who has been charged, was late", "officials", "According to"),
    # Inverted without marks.
    ("Hospitals must change how they hire, say doctors in a report.", "indirect", "Hospitals must change how they hire",
     "doctors in a report", "say"),
    ("The men face charges of rioting and theft, said police officer Tom Roe.", "indirect",
     "The men face charges of rioting and theft", "police officer Tom Roe", "said"),
    ("The union had lowered its demands, said Roe, and was now asking for more.", "indirect",
     "The union had lowered its demands and was now asking for more", "Roe", "said"),
    ("She met the men, said prices were high.", "indirect", "prices were high", "She", "said"),
)  # fmt: skip

LEFT: tuple[str, ...] = (
    "They saw the film, the 1985 post-war thriller, at home.",
    "The man who owns the shop left.",
    "Mr Tom Lee, of Mill Road, Ashford, left.",
    "Tom Roe, 40, who lives next door, left.",
)
