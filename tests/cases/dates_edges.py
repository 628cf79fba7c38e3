"""Sentences at the edge of a rule: where words just are, or just are not, the date that the rule reads.

Each mention stands in [square brackets] with its value; nothing else in the sentence is a date. Told on Thursday
13 June 2024.
"""

MARKED = (
    "The shop opens from [11|2024-06-13T11:00] to [2 p.m.|2024-06-13T14:00] and shuts.",
    "The shop opens from [1|2024-06-13T13:00] to [2 p.m.|2024-06-13T14:00] and shuts.",
    "The train stops at [12 noon|2024-06-13T12:00].",
    "The train stops at 11 [noon|2024-06-13T12:00].",
    "He arrived [30 seconds|PT30S] later.",
    "The wall fell [two and a half years ago|PAST_REF].",
    "They met in [2019|2019], and [one year earlier|2018] in Rome.",
    "They met [one year earlier|2023] in Rome.",
    "It fell in the previous hour, that minute and the following hour.",
    "He likes [pre-1990|1990] cars, post-1850 hats.",
    "They met [1 year earlier|2023] in Rome.",
    "It closed on [05/05/2024|2024-05-05].",
    "It will open [a few years from now|FUTURE_REF].",
    "It will open [three years from now|2027].",
    "It shut [several years ago|PAST_REF] [today|2024-06-13].",
    "It shut [ten years ago today|2014-06-13].",
    "It ran from [3|2021-05-03] to [the 5th of May 2021|2021-05-05].",
    "It ran from 5 to [the 3rd of May 2021|2021-05-03].",
    "It closed on 123/4/2024 or 1/2/345.",
    "It struck at [2024-05-06T23:59|2024-05-06T23:59].",
    "It struck at 2024-05-06T25:00 or 2024-05-06T12:75.",
    "It fell in [the 99th century BC|BC98].",
    "It fell in the 100th century BC.",
    "It took [3 1/4 hours|PT3H15M].",
    "It took [3 1/0 hours|PT3H].",
    "It lasted [two years and three months|P2Y3M].",
    "It lasted [two decades|P20Y] and [three months|P3M].",
    "It lasted [three months|P3M] and [two years|P2Y].",
    "It took [a quarter of an hour|PT15M].",
    "It took [three quarters of a century|P75Y].",
    "It took a quarter of a second.",
    "It fell in [the year-ago fourth quarter|2023-Q4].",
    "It fell in the [year-ago|2023] fifth quarter.",
    "Profit for [the quarter|2024-Q1] ended [Monday|2024-06-10] rose.",
)

#: Articles of their own: what stands in them without a year lies in the year that the story is in.
STORIES = (
    (
        "On 22 June 1941 the army crossed. On 3 May 1941 it waited. In July 1941 it rained. On 22 June 1942 they met. "
        "In November 1942 it ended. On 3 January it snowed. On Monday it thawed. In March they left. "
        "On 2 December it was over."
    ),
    (
        "In 1941 the army crossed. In 1942 it waited. In 1943 it rained. In 1944 they met. In 1945 it ended. On 3 May "
        "it snowed."
    ),
    "It began in the 19th century. The following May it rained.",
    "It rained on May 3, 2024. The following May it snowed, and the previous May it was dry.",
)
