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
    ("She met the men, said the prices were high.", "indirect", "the prices were high", "She", "said"),
    # Where a report ends: at the main clause, at another verb, not at what stands between commas or dashes.
    ("While analyst Tom Roe said he expected rain, other analysts hoped.", "indirect", "he expected rain",
     "analyst Tom Roe", "said"),
    ("After Ann Lee said she was ill, the clerk left.", "indirect", "she was ill", "Ann Lee", "said"),
    ("While Ann Lee said it rained, snowed and froze, it was dry.", "indirect", "it rained, snowed and froze",
     "Ann Lee", "said"),
    ("Ann Lee said that after the vote, the clerk left.", "indirect", "that after the vote, the clerk left", "Ann Lee",
     "said"),
    ("Roe said members had stopped work but warned about a strike.", "indirect", "members had stopped work", "Roe",
     "said"),
    ("Officials advised that a plan at Hill Farm, refused by the council, was revived.", "indirect",
     "that a plan at Hill Farm, refused by the council, was revived", "Officials", "advised"),
    ("Lee said the impact of the system, dubbed Speedy, has been slow.", "indirect",
     "the impact of the system, dubbed Speedy, has been slow", "Lee", "said"),
    ("Lee said the plan – the first in years – would help.", "indirect",
     "the plan – the first in years – would help", "Lee", "said"),
    ("Lee said the roof was new – it leaks – and the mayor left.", "indirect", "the roof was new", "Lee", "said"),
    # Where and how somebody said it is no part of who.
    ("“We won,” said Lee on Radio Oslo.", "direct", "We won,", "Lee", "said"),
    ("“We won,” said Lee via email.", "direct", "We won,", "Lee", "said"),
    ("“We won,” said Lee outside court.", "direct", "We won,", "Lee", "said"),
    ("“We won,” said Ann Lee of the Farm Union.", "direct", "We won,", "Ann Lee of the Farm Union", "said"),
    # Participles that are no attributes.
    ("She began by praising the men at the plant.", "indirect", "the men at the plant", "She", "praising"),
    ("The mayor repeated her claims.", "indirect", "her claims", "The mayor", "repeated"),
)  # fmt: skip

LEFT: tuple[str, ...] = (
    "They saw the film, the 1985 post-war thriller, at home.",
    "The man who owns the shop left.",
    "Mr Tom Lee, of Mill Road, Ashford, left.",
    "Tom Roe, 40, who lives next door, left.",
    "United turned to attacking players after the break.",
    "After a chase in challenging conditions, the team rested.",
    "The prize has been studied and cited widely.",
    "The search for a walker in the hills, believed missing since Sunday, resumed.",
    "The team analysed the data.",
    "They failed when other teams tried to repeat the tests.",
    "Rules must be changed to minimize theft.",
    "The cup is the most contested prize of the year.",
)
