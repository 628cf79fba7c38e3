"""Sentences at the edge of a rule of quotations: what is found (kind, content, source, cue), what is left."""

FOUND: tuple[tuple[str, str, str, str, str | None], ...] = (
    ("Tom Roe said: “There are exceptions,” the Times reported.", "direct", "There are exceptions,", "the Times",
     "reported"),
    ("She was adamant that the roof is new.", "indirect", "that the roof is new", "She", "was adamant"),
    ("Critics have been critical of the plan.", "indirect", "the plan", "Critics", "been critical of"),
    ("Delays, said Ann Lee, would follow in May.", "indirect", "Delays would follow in May", "Ann Lee", "said"),
    ("But, said Ann Lee, “I am late.”", "direct", "I am late.", "Ann Lee", "said"),
    ("She said the roof was new, but.", "indirect", "the roof was new", "She", "said"),
    ("He's suggesting that the roof leaks.", "indirect", "that the roof leaks", "He", "suggesting"),
    ("“No one knows,” according to the Times.", "direct", "No one knows,", "the Times", "according to"),
    ("In the words of Ann Lee, the roof is new.", "indirect", "the roof is new", "Ann Lee", "In the words of"),
    ("According to Ann Lee, an analyst at Acme, the roof is new.", "indirect", "the roof is new",
     "Ann Lee, an analyst at Acme", "According to"),
    ("According to Ann Lee, the roof, which leaked, is new.", "indirect", "the roof, which leaked, is new", "Ann Lee",
     "According to"),
    ("As the Times reported, the roof is new.", "indirect", "the roof is new", "the Times", "reported"),
    ("The roof of the hall is new, he said, “all new.”", "indirect", "The roof of the hall is new", "he", "said"),
    ("The partners of the town are here, Lee said Monday, “we go on.”", "mixed",
     "The partners of the town are here “we go on.”", "Lee", "said"),
    ("Ann Lee wrote:\n\n> The roof is new.\n\n> The bell is old.", "indirect", "The roof is new. The bell is old.",
     "Ann Lee", None),
    ("Ann Lee vowed and denied the following:\n“It is new.”", "direct", "It is new.", "Ann Lee", "vowed"),
    ("“We are late,” she said. “It rained.” “It snowed.”", "direct", "We are late, It rained.", "she", "said"),
    ("Said Ann Lee: “The roof is new.”", "direct", "The roof is new.", "Ann Lee", ":"),
    ("“The roof is new,” the old baker Ann Lee grinned at him.", "direct", "The roof is new,",
     "the old baker Ann Lee", "grinned"),
    ("The plan was described as “a disaster” by all.", "direct", "a disaster", "all", "described"),
    ("Ann Lee met them and added that it rained.", "indirect", "that it rained", "Ann Lee", "added"),
)  # fmt: skip

LEFT: tuple[str, ...] = (
    "She was enthusiastic by noon.",
    "The Post spoke in a podcast, “So Long,” today.",
    "As Lee noted, it.",
    "It rained, as Lee noted, it.",
    "It rained all day.\n\n> The roof is new and dry.\n\nThe end was near.",
)

#: Short articles: who speaks, where that is not told beside the words.
STORIES: tuple[str, ...] = (
    "“We go,” said Ann Lee,",
    "Ann Lee’s proposal to bar the cars angered many.",
    "A report by Tom Roe’s friend at Bar & Co said that it rained.",
    "Estimates of Research: “All is well.”",
    "A federal judge in 2024 said it rained. The 2024 judge said it snowed.",
    "Acme Rally opened its doors. Ann Lee's board met. The company said that it was late.",
    "Ann Lee's board met. The company said that it was late.",
    "The vote went against Ann Lee as the Jersey governor tripped. The governor said that it rained.",
    "‘The workers’ rights’ matter, she said. ‘The workers’ rights’ she said.",
)
