"""Sentences with a place for a number, for words or for a mark, at the edges of the rules of dates.

``{n}`` is filled with ever greater numbers, ``{words}`` and ``{small}`` with so many words, ``{lines|...}`` with so
many sentences, ``{mark}`` with one mark after another.
"""

#: Sentences with a number in a place.
NUMBERED = """
It fell on May {n}.
It fell on {n} May.
It fell on May {n}, 2021.
It fell on {n} May 2021.
It fell on May 5, {n}.
It fell on 5 May {n}.
It fell in May {n}.
It fell in {n}.
It fell on {n}.
It fell from 1990 to {n}.
It fell from {n} to 1990.
It fell in 1990-{n}.
It fell in 1990/{n}.
It fell on {n}/5/2021.
It fell on 5/{n}/2021.
It fell on 5/20/{n}.
It fell on {n}.5.2021.
It fell on 2021-{n}-05.
It fell on 2021-05-{n}.
It fell on {n}-05-05.
It fell in the {n}s.
It fell in the ’{n}s.
It fell in ’{n}.
It fell in the early {n}s.
It fell in the {n}th century.
It fell in the {n}st century.
It fell in the {n}th century BC.
It fell in {n} BC.
It fell in AD {n}.
It fell in the winter of {n}.
It fell in the summer of 1990-{n}.
It fell in Q{n} 2021.
It fell in {n}Q21.
It fell in H{n} 2021.
It fell in FY{n}.
It fell in fiscal {n}.
It fell on the {n}th of May.
It fell on the {n}th.
It fell on Monday the {n}th.
It fell on Monday {n}.
It fell on Monday, May {n}.
It fell on May {n}-20.
It fell on May 5-{n}.
It fell on May 5 to {n}.
It fell on {n} to 20 May.
It fell at {n}.
It fell at {n} p.m.
It fell at {n}am.
It fell at {n}:30.
It fell at 5:{n}.
It fell at 5.{n}pm.
It fell at 5:{n} p.m. GMT.
It fell at {n} GMT.
It fell at {n} o'clock.
It fell at {n} noon.
It fell at {n} to 5 p.m.
It fell from 5 to {n} p.m.
It fell at {n} in the morning.
It fell at {n} in the evening.
It fell at 05{n} hours.
It fell at 2021-05-05T{n}:00.
It fell at 2021-05-05T12:{n}.
It fell at half past {n}.
It fell {n} years ago.
It fell {n} months ago.
It fell {n} weeks ago.
It fell {n} days ago.
It fell {n} hours ago.
It fell {n} minutes ago.
It will fall in {n} years.
It will fall in {n} days.
It will fall {n} weeks from now.
It fell {n} years earlier.
It fell in 1990. {n} years later it rose.
It took {n} years.
It took {n} hours.
It took {n} minutes.
It took {n} and a half hours.
It took {n} hours and 30 minutes.
It took 2 hours and {n} minutes.
It took 2 {n}/4 hours.
It took 2.{n} hours.
It took {n}.5 days.
It took {n} to 20 days.
It took 5 to {n} days.
It took {n} centuries.
It took {n} decades.
It comes every {n} days.
It comes {n} times a year.
It comes twice in {n} years.
It fell in the last {n} years.
It fell in the first {n} months of 2021.
It fell in week {n} of 2021.
It fell in the {n}rd quarter.
It fell on its {n}th anniversary.
It sold {n} elections.
It sold {n} people.
"""

#: Sentences with ever more words in a place.
WORDED = """
It rained {small} in May.
It will {small} rain in May.
It will rain {small} in May.
In May {small} it will rain.
In May {small} it rained.
Had it {small} rained in May.
On Monday {small} it will rain.
It rained on May 3. It {small} rained the next day.
It rained on May 3, 2020. {small} It rained at 5 p.m. GMT.
It rained in May 2020. {small} It rained a year earlier.
The first half {small} of sales rose.
Sales rose {small} in the first half.
It rained {small} on March 3 and {small} on the 5th.
It is a {small} 2000 count.
"""

#: Texts with ever more sentences in a place.
LINED = """
{lines|It fell in 1941. }On 3 May it rose.
{lines|It fell in 1941. }Today it fell. Now it fell. On 3 May it rose.
It fell in 1941. {lines|On Monday it rose. }On 3 May it rose.
{lines|It fell on 3 May 1941. }On Monday it rose. In December it rose.
{lines|It fell on 3 May 1941. }In January it rose. In August it rose. In December it rose.
It fell on 3 May 2020. {lines|It rained. }The next day it rose.
It fell in the third quarter. {lines|It rained. }A year earlier it rose.
"""

#: Sentences with one mark after another in a place.
MARKED = """
It fell on May{mark} 3.
It fell on May 3{mark} 2021.
It fell on May 3{mark}5.
It fell on May 3 {mark} 5.
It fell on May 3{mark} 5 and 7.
It fell on May{mark}June 2021.
It fell on 3{mark}5{mark}2021.
It fell on 3{mark}5.
It fell on 2021{mark}05{mark}03.
It fell in 1990{mark}91.
It fell in 1990{mark}1995.
It fell in 1990 {mark} 1995.
It fell in {mark}1990{mark}.
It fell in {mark}90s.
It fell in the 1990{mark}s.
It fell in mid{mark}May.
It fell in mid{mark}2021.
It fell on Monday{mark} May 3.
It fell on Monday{mark}.
It fell Monday{mark}Friday.
It fell Monday {mark} Friday.
It fell on Sept{mark} 3.
It fell on {mark}Monday.
It fell at 5{mark}30.
It fell at 5{mark}30 p.m.
It fell at 5 p{mark}m{mark}
It fell at 5{mark}6 p.m.
It fell at 5 p.m.{mark} on Monday.
It fell at 5 p.m. {mark}GMT{mark}.
It took 2{mark}3 days.
It took 2 {mark} 3 days.
It took two{mark}day walks.
A 2{mark}day{mark}old boy ran.
It took 2 days{mark} 3 hours.
It took 2 1{mark}2 days.
It fell in the 3{mark}rd quarter.
It fell in Q3{mark}2021.
It fell this{mark}year.
It fell 5 years{mark}ago.
Monday{mark}s fall was deep.
The year{mark}s fall was deep.
It fell on New Year{mark}s Day.
It fell on Christmas{mark}2021.
9{mark}11 fell.
It fell in the 19th{mark}century.
It fell from May{mark} 2020{mark} to June.
It fell in winter{mark} 2020.
May{mark} it fell.
It fell in {mark} May.
"""
