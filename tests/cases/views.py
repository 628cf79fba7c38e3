"""Articles to look at: each has something that a view can get wrong."""

import datetime
from decimal import Decimal

import newsparse
from newsparse import Amount, Article, DateMention, Line, Quote, Span, Speaker

_COUNCIL = """Council approves tram line despite cost
The vote ends a dispute of twenty years over the harbour road
By Maria Lindqvist and Tom Roe
NORTHPORT, March 12 (Wire) - The city council voted on Tuesday to build a tram line for about $310 million.

“We have waited twenty years for this,” said Elena Marsh, the mayor. “Nobody will miss the traffic jams.”

Marsh's opponents say that the price has risen by 18 percent since 2021. Paul Stone called it “too proud by half”.

He warned that fares would go up from $2.40 to as much as $3.10.

Photograph: Ann Lee/Wire

## What it will cost

The line will cost €25m to €30m a kilometre, the ministry of transport said in a report published in late February.

- Length: 14 kilometres
- Opening: autumn 2028
- Stops: 21
  - of them underground: 4

### The bill for the port

The port pays £3 million a year until 2035, according to its chief executive, Zeynep Aydın.

## What happens next

Work begins on 5 May 2025. “I will believe it when I ride on it,” Stone said.

This article was amended on 13 March 2025. An earlier version said that the line would have 20 stops.
"""

_RIGHT_TO_LEFT = """Two readings 👩‍👩‍👧‍👦 at once
By Ann Lee

قالت الوزيرة آن لي في 5 مايو 2024: «سنبقى هنا» وأضافت أن الكلفة 40 مليون دولار.

The phrase «سنبقى هنا» (“we stay here”) was on every wall 🎉 by May 2024, said Ann Lee. “It cost $40 million 💸.”

- תאריך: 5 May 2024
- Cost: $40 million 👍🏽
"""

_LONG = "A year in the harbour\nBy Tom Roe\n" + "\n\n".join(
    f"## Part {part}: from {2000 + part} on\n\nIn {2000 + part} the harbour took {part + 3} million tonnes, "
    f"said Ann Lee. “We had {part + 40} ships a week,” she said. “By March {2000 + part + 1} it was too much.”\n\n"
    f"The city paid ${part}.5 million on {part % 28 + 1} June {2000 + part}, and 12 percent more a year later."
    for part in range(1, 41)
)

_HOSTILE = """<script>document.title='pwned'</script> & "quotes" 'n <b>tags</b>
By <img src=x onerror=document.title='pwned'> Ann Lee

“</mark></p><script>document.title='pwned'</script>,” said Ann "><svg onload=document.title='pwned'> Lee on 5 May 2024.

- <a href="javascript:document.title='pwned'">Cost</a>: $5 million --> ]]>
- </style><script>document.title='pwned'</script>
"""


def _crossing() -> Article:
    """Make an article whose mentions lie in, on and across each other, as a parser never should give them."""
    text = "Crossing marks\n“In May 2024 we paid $5 million by noon,” said Ann Lee of Acme."
    lee = Speaker(name="Ann Lee", kind="person", role="head", affiliation="Acme", mentions=(Span(61, 68), Span(65, 76)))
    parts = (Span(16, 40), Span(30, 54))

    def date(start: int, end: int) -> DateMention:
        return DateMention(text=text[start:end], span=Span(start, end), kind="date", value="2024-05", rule="test")

    amount = Amount(text=text[35:50], span=Span(35, 50), kind="money", value=Decimal(5), currency="USD", rule="test")
    words = " ".join(text[part.start : part.end] for part in parts)
    quote = Quote(text=words, span=Span(16, 54), parts=parts, kind="direct", speaker=lee, rule="test")
    parsed = newsparse.parse_article(text)
    return Article(
        text=text,
        language="en",
        headline=Line(text[:14], Span(0, 14)),
        sections=parsed.sections,
        sentences=parsed.sentences,
        quotes=(quote,),
        speakers=(lee,),
        dates=(date(19, 38), date(25, 45)),
        amounts=(amount,),
    )


VIEWS = {
    "council": newsparse.parse_article(_COUNCIL, published=datetime.date(2025, 3, 12)),
    "right-to-left": newsparse.parse_article(_RIGHT_TO_LEFT),
    "long": newsparse.parse_article(_LONG),
    "hostile": newsparse.parse_article(_HOSTILE),
    "crossing": _crossing(),
    "empty": newsparse.parse_article(""),
}
