"""What hypothesis makes for the properties: texts of every kind, and articles made of plausible pieces."""

import datetime

from hypothesis import strategies as st

#: Pieces that an article is made of: everything that the extractors react to, and what they should leave.
PIECES = (
    "Mayor resigns over harbour deal",
    "By Ann Lee and Tom Roe",
    "OSLO, May 6 (Wire) - The mayor resigned on Monday.",
    "“We are done,” said Ann Lee, the mayor. “There is no more to say.”",
    "The ministry said that it would pay $2.5 billion to $3 billion by March 2026.",
    "According to the report, four in ten voters moved last year.",
    "- Cost of the tram: €40 million",
    "- Opened: 3 May 2021",
    "What happens next",
    "2. The second question",
    'He told reporters: "It may rain."',
    "Shares fell 4.5% to 132.4 pence, compared with 140 pence a year earlier.",
    "Published 3:14 PM, Monday 6 May 2024",
    "Photograph: Ann Lee/Wire",
    "The S-400 and the F-35 are not amounts, nor is 9/11.",
    "At 7:15 p.m. the U.S. team led 4-3. Then it rained.",
    "It's the workers' day; the '90s were 6'2\" tall.",
    "Read more: what we know",
    "“An opened quotation that nobody closes",
    "ОДИН ДВА три — «четыре», сказал он.",
    "",
    "   ",
)

#: Any character at all, lone surrogates included.
ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()), max_size=200)

#: Texts made of the marks and words that rules react to.
TRIGGERS = st.lists(
    st.sampled_from(
        [
            *"\"'“”‘’«»-–—.,:;$€£%()[]#*•\n\r\t\u00a0\u200b\ufeff\u2028\u0301",
            "may ", "said ", "that ", "May ", "Monday ", "2017", "12", " million ", "bn ", "the ", "quarter ", "\r\n",
            "He ", "Lee ", "last ", "week ", "and ", "to ", "per ", "a ", "one ", "By ", "according ", "first ", "of ",
        ]
    ),
    max_size=60,
).map("".join)  # fmt: skip

#: Articles made of plausible lines.
ARTICLES = st.lists(st.one_of(st.sampled_from(PIECES), TRIGGERS), max_size=12).map("\n".join)

TEXTS = st.one_of(ANY_TEXT, TRIGGERS, ARTICLES)

DATES = st.one_of(st.none(), st.dates(), st.datetimes(), st.datetimes(timezones=st.just(datetime.UTC)))
