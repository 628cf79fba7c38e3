# ruff: noqa: E501
"""Sentences of our own in the manner of the wires, told on Thursday 2 November 1989: what the verb says, and what modifies a length.

Written with what they mean before the rules were run on them; those of `AHEAD` and `BEHIND` differ by the verb alone.
"""

#: The day lies ahead: a verb that plans, a plain verb of what is fixed, an intention told before the day.
AHEAD = (
    "The parliament votes [Monday|1989-11-06] on the plan.",
    "Ministers meet [Monday|1989-11-06] in Paris.",
    "The two sides meet [Friday|1989-11-03] and [Saturday|1989-11-04].",
    "The Owls play the Larks [Sunday|1989-11-05].",
    "Analysts expect [Friday|1989-11-03]'s report to show a gain.",
    "They will boycott [Sunday|1989-11-05]'s election.",
    "A vote is possible [Monday|1989-11-06].",
    "He was to arrive [Tuesday|1989-11-07].",
    "Both men were to face a judge [Monday|1989-11-06].",
    "He told reporters [Monday|1989-10-30] that he would quit [Friday|1989-11-03].",
    "The army promised [Monday|1989-10-30] to leave [Friday|1989-11-03].",
    "Banks are closed [Monday|1989-11-06] for the holiday.",
    "The road will be closed from [7 p.m. Monday|1989-11-06T19:00] through [9 a.m. Tuesday|1989-11-07T09:00].",
)

#: The day lies behind: a noun that looks like a verb, a failure, what has happened on a day.
BEHIND = (
    "According to reports [Monday|1989-10-30], the deal is dead.",
    "The bill passed by 51 votes [Monday|1989-10-30].",
    "Vacation plans [Tuesday|1989-10-31] were spoiled.",
    "He failed to meet [Monday|1989-10-30] with the union.",
    "He was to have arrived [Tuesday|1989-10-31].",
    "[Wednesday|1989-11-01]'s ruling would affect thousands.",
    "He said he would appeal [Wednesday|1989-11-01]'s ruling.",
    "They will study [Monday|1989-10-30]'s attack.",
    "The road was closed from [9 p.m. Friday|1989-10-27T21:00] to [5 a.m. Monday|1989-10-30T05:00].",
)

#: Lengths with what modifies them, ranges of numbers, parts of a year, and the quarter that a day closes.
LENGTHS = (
    "The bank has [about three years|P3Y] to repay it.",
    "It lasted [well over a week|P1W], and [just under a year|P1Y] was planned.",
    "He was jailed for [not less than 10 years|P10Y].",
    "The trip takes [a little more than an hour|PT1H].",
    "He has lived there for over [two years|P2Y].",
    "It was spread over [three years|P3Y].",
    "It takes between [three and five days|PXD], or [90 to 120 days|PXD] by ship.",
    "He got a [two- to four-year|PXY] term after [an hour and 20 minutes|PT1H20M].",
    "Prices fell in [the past year or so|P1Y], and [20 years or so ago|1969] too.",
    "In [the decade|P10Y] since the war, and in [the decade|P10Y] ending in [1985|1985], it grew.",
    "The years [1985|1985] through [1989|1989] were lean.",
    "For the rest of [the year|1989] he waited; [later in the year|1989] he won.",
    "Nearly three quarters of them agreed.",
    "It was the wettest [May|1989-05] on record, in [the year before last|1987] when it rained.",
    "The [1972/73|1972] season was his best; 24/7 is no season.",
    "He was held at [830pm|1989-11-02T20:30].",
    "It earned $2 million in [its fourth quarter|1989-Q4] ended [June 30|1989-06-30].",
    "Net for [the third quarter|1989-Q3] rose. For [the nine months|P9M], it was $9 million, up from $8 million [a year earlier|1988].",
)

#: What a reader of other papers found, told on Friday 18 June 2010: the verb of a month, figures of a month, comparisons.
OTHERS = (
    "Orders fell in [August|2009-08], and the plane went down [July 10|2009-07-10].",
    "The agreement, signed [Aug. 7|2009-08-07] in Lima, holds.",
    "Officials said the [July|2010-07] summit was on track.",
    "Adelaide is in for 33C on [Sunday|2010-06-20].",
    "The town braces for rain on [Sunday|2010-06-20].",
    "[Monday|2010-06-21] will be mild, before showers on [Wednesday|2010-06-23] and a high of 24C on [Thursday|2010-06-24].",
    "Acme canceled trains for [Monday|2010-06-21].",
    "The bank is taking bids through [January|2011-01].",
    "It ran until [April 3|2010-04-03].",
    "After a shaky start [Wednesday morning|2010-06-16TMO], stocks rose.",
    "It lost money in the [July|2009-07]-through-[September|2009-09] quarter.",
    "It earned $2 million in [the quarter|2010-Q1], compared with $1 million in [the third quarter of 2005|2005-Q3]. Revenue in [the quarter|2010-Q1] fell.",
    "Growth was slow in [the first quarter|2010-Q1], against [the fourth quarter of last year|2009-Q4]. It fell after [the previous quarter|2009-Q4].",
    "It fell from [the third quarter a year ago|2009-Q3].",
    "It beat [the corresponding weekend last year|2009-W25-WE].",
    "It was hotter on [the same day last year|2009-06-18].",
    "For [the full year 2008|2008], profit rose.",
    "[The evening of April 30 this year|2010-04-30TEV] was mild.",
    "It hit on [Monday morning, September 3|2009-09-03TMO].",
    "On [Friday|2010-03-01] ([Mar 1|2010-03-01]) he signed it.",
    "[August|2009-08] factory orders fell and [March|2010-03] sales rose.",
    "About one quarter of the land is dry.",
    "It takes [three years or more|P3Y], and must be met on or before [Nov. 7, 2010|2010-11-07].",
    "It pays for [the next fiscal year|2011].",
    "In [the week before Christmas|2009-W51], sales rose; he left on [Christmas morning|2009-12-25TMO].",
    "She scored 10 points in the fourth quarter to kill a comeback.",
    "The winter storm hit, and ET Now Digital said so.",
    "The months of [July|2009-07] and [August|2009-08] were dry.",
    "A drought of [6-1/2 years|P6.5Y] ended between [November 1993|1993-11] and [January|1994-01].",
    "It was lean until [1994 or later|1994].",
)
