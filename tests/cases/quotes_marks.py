"""Sentences led in or marked in unusual ways: what is found (kind, content, source, cue), what is left.

Our own sentences, patterned on old archives, on papers that write a semicolon for a colon, or single marks.
"""

FOUND: tuple[tuple[str, str, str, str | None, str | None], ...] = (
    # Signs that stand in for marks and apostrophes.
    ("″We start,″ Ann Lee said.", "direct", "We start,", "Ann Lee", "said"),
    ("Ann Lee said: ″We start.″", "direct", "We start.", "Ann Lee", "said"),
    ("Ann Lee called it ″late.″", "mixed", "it ″late.″", "Ann Lee", "called"),
    ("``We start,`` said Ann Lee. ``It rained,`` said Tom Roe.", "direct", "It rained,", "Tom Roe", "said"),
    ("She left, saying ``it hurts`` to speak.", "mixed", "``it hurts`` to speak", "She", "saying"),
    ("Roe`s lawyers said it was late.", "indirect", "it was late", "Roe`s lawyers", "said"),
    ("The mayor′s son said he didn′t know.", "indirect", "he didn′t know", "The mayor′s son", "said"),
    ("´We start,´ Ann Lee said.", "direct", "We start,", "Ann Lee", "said"),
    ("\x93We start,\x94 Ann Lee said.", "direct", "We start,", "Ann Lee", "said"),
    # Single marks around sentences.
    ("'They say \"no\" to all,' Ann Lee said.", "direct", 'They say "no" to all,', "Ann Lee", "said"),
    ("Tom Roe, head of a firm, said: 'It rained.\n\n'It snowed.'", "direct", "It rained. It snowed.",
     "Tom Roe, head of a firm,", "said"),
    # A semicolon that leads in, a mark with a gap.
    ("Ann Lee said; “We start.”", "direct", "We start.", "Ann Lee", "said"),
    ("Ann Lee told reporters; “We start.”", "direct", "We start.", "Ann Lee", "told"),
    ("The statement reads in part; “We start.”", "direct", "We start.", "The statement", "reads"),
    ("She asked; “Why?”", "direct", "Why?", "She", "asked"),
    ("Roe told the court that it was late saying: “We start.”", "indirect", "that it was late", "Roe", "told"),
    ("Ann Lee said, ” We start.”", "direct", "We start.", "Ann Lee", "said"),
    ('" We start, " said Ann Lee.', "direct", "We start,", "Ann Lee", "said"),
    # What a participle in front tells is not what is said, with marks in it or without.
    ("Speaking to reporters in Oslo, Mrs Lee, who cried, said she was sad.", "indirect", "she was sad", "Mrs Lee",
     "said"),
    ("Speaking to reporters in Oslo, Mrs Lee, who cried, said: “I am sad.”", "direct", "I am sad.", "Mrs Lee", "said"),
    ("Taking aim at the “old guard”, Ann Lee said the party was dead.", "indirect", "the party was dead", "Ann Lee",
     "said"),
    ("Seeking votes for Tom “Red” Roe, Ann Lee said that Oslo was great.", "indirect", "that Oslo was great",
     "Ann Lee", "said"),
    ("In a speech titled “Home”, Ann Lee said that it was late.", "indirect", "that it was late", "Ann Lee", "said"),
    ("The mayor of the “old” town, Tom Roe, warned it was late.", "indirect", "it was late", "town, Tom Roe,",
     "warned"),
    ("Building the bridge would cost millions, Ann Lee said.", "indirect", "Building the bridge would cost millions",
     "Ann Lee", "said"),
    ("Mending the roof, Ann Lee said, was hard.", "indirect", "Mending the roof was hard", "Ann Lee", "said"),
    ("The plan was “dead,” Ann Lee said that day.", "mixed", "The plan was “dead,”", "Ann Lee", "said"),
    ("Raising taxes on the “rich” is fair, Ann Lee said.", "mixed", "Raising taxes on the “rich” is fair", "Ann Lee",
     "said"),
)  # fmt: skip

LEFT: tuple[str, ...] = (
    "He is 6′2″ and she is 5′11″ tall.",
    "A 12″ board costs more than a 6′ post.",
    "The mayor`s son doesn`t pay.",
    "Ann Lee left; it rained.",
    "It rained; “Red” Roe left.",
    "Mayor: 'So be it",
    "'Twas late in the town.",
    "It was so, ” and he left.",
    "Speaking to reporters in Oslo, Mrs Lee said.",
    "A club which leads, which continued to rain, won.",
    "Mending the roof, Ann Lee left.",
)
