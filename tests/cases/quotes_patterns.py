"""Sentences of our own: what is found in each (kind, content, source, cue), and sentences without a quotation."""

FOUND: tuple[tuple[str, str, str, str, str], ...] = (
    ("“We start,” Ann Lee said.", "direct", "We start,", "Ann Lee", "said"),
    ("“We start,” said Ann Lee.", "direct", "We start,", "Ann Lee", "said"),
    ('Ann Lee said: "We start."', "direct", "We start.", "Ann Lee", "said"),
    ("It rained. Ann Lee told reporters in the hall: “We start.”", "direct", "We start.", "Ann Lee", "told"),
    ("''We start,'' Mr. Lee said.", "direct", "We start,", "Mr. Lee", "said"),
    ("“Why?” he asked.", "direct", "Why?", "he", "asked"),
    ("“No,” Oliver barked.", "direct", "No,", "Oliver", "barked"),
    ("Ann Lee said that the roof was new.", "indirect", "that the roof was new", "Ann Lee", "said"),
    ("Ann Lee said the roof was new.", "indirect", "the roof was new", "Ann Lee", "said"),
    ("He asked whether the roof was new.", "indirect", "whether the roof was new", "He", "asked"),
    ("She vowed to mend the roof.", "indirect", "to mend the roof", "She", "vowed"),
    ("She told the paper that the roof was new.", "indirect", "that the roof was new", "She", "told"),
    ("The roof is new, the mayor said.", "indirect", "The roof is new", "the mayor", "said"),
    ("The roof is new, according to the mayor.", "indirect", "The roof is new", "the mayor", "according to"),
    ("According to the mayor, the roof is new.", "indirect", "the roof is new", "the mayor", "According to"),
    ("As Lee noted, the roof is quite new.", "indirect", "the roof is quite new", "Lee", "noted"),
    ("The mayor denied claims of waste.", "indirect", "claims of waste", "The mayor", "denied"),
    ("She warned of floods in May.", "indirect", "floods in May", "She", "warned of"),
    ("Lee said the roof was “a disaster” for all.", "mixed", "the roof was “a disaster” for all", "Lee", "said"),
    ("Lee met the press, adding that the roof was new.", "indirect", "that the roof was new", "Lee", "adding"),
    (
        "Ann Lee, a teacher at the school, said the roof was new.",
        "indirect", "the roof was new", "Ann Lee, a teacher at the school,", "said",
    ),
    ("Ann Lee: “We start in the month of May.”", "direct", "We start in the month of May.", "Ann Lee", ":"),
)  # fmt: skip

LEFT: tuple[str, ...] = (
    "The film “Jaws” opened on Friday.",
    "Robert “Bob” Hill won the race.",
    "The so-called “smart” roof leaks.",
    '<p class="lead">The roof is new.</p>',
    "The state of the roof is bad.",
    "The claims were many.",
    "Sales of the report rose.",
    "A rock'n'roll band of the '90s played.",
    "He is 6'2\" tall.",
    "The workers' rights march passed.",
    "",
    "“",
)
