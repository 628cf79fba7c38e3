"""Sentences with a place for a number, for words or for a mark, at the edges of the rules of amounts.

``{n}`` is filled with ever greater numbers, ``{words}`` and ``{small}`` with so many words, ``{zeros}`` with so many
noughts, ``{mark}`` with one mark after another.
"""

#: Sentences with a number in a place.
NUMBERED = """
They saw {n} men.
They saw {n} of the men.
They saw {n}.
They saw {n} in it.
They saw No {n} men.
They saw Room {n} men.
They saw the {n} men.
They saw Acme {n} cars.
In {n} men ran.
It cost {n} pounds.
It cost {n} cents.
It cost {n} dollars {n} cents.
It lost {n} pounds.
He weighs {n} pounds.
It cost ${n}.
It cost R{n}.
It cost Rs {n}.
It cost {n}p.
It cost PS{n}.
It cost TRY {n}.
It cost TRY{n}.
It cost {n} grand.
It cost ${n} to $5 million.
It cost $5 to ${n}.
It cost ${n}-50 million.
It rose by {n} to 50 percent.
It rose by 5 to {n} percent.
It rose from {n} to 50 percent.
It fell by $5 to ${n}.
It will rise {n} to 50 percent.
It is {n} to 50 percent.
It is {n} or 50 percent.
It is {n}-50 percent.
Ann Lee, {n}, ran.
Ann Lee ({n}) ran.
Ann Lee ({n}), a driver, ran.
He is {n}.
He turned {n}.
He died aged {n}.
A {n}-year-old ran.
A {n}-month-old boy ran.
A man in his {n}s ran.
He is 6ft {n}in tall.
He is 6 feet {n} tall.
It is {n}" wide.
It is {n}' wide.
They won {n}-5.
They won {n} to 5.
{n} in 5 men ran.
5 in {n} men ran.
{n} out of 50 men ran.
{n}/5 of the men ran.
5/{n} of the men ran.
It is 5 {n}/4 miles.
It has {n} 50kg bags.
It has 20 {n}kg bags.
They saw {n} million men.
They saw {n} hundred men.
They saw {n},000 men.
They saw 1,{n} men.
They saw 1 {n} men.
They saw {n} 000 men.
They saw 2.{n} men.
They saw {n}.5 men.
They saw two-{n} men.
They saw half of {n} men.
They saw dozens of {n} men.
They saw {n}-plus men.
They saw {n}-odd men.
They saw {n}m men.
They saw {n}k men.
They saw {n}% of men.
They saw {n} per cent of men.
It is {n} C.
It is {n}C.
It is {n}°C.
It is −{n} C.
It is {n} km/h.
They ran {n} km in {n} hours.
It is a {n}-mile road.
It is worth {n} times as much.
It has {n} and 5 bedrooms.
It is a {n}- or 5-bedroom flat.
The {n}st man ran.
A {n}th of the men ran.
"""

#: Sentences with ever more words in a place.
WORDED = """
They saw 5 {words} men.
They saw 5 {small} men.
They saw 5 men of {words}.
They saw 5 more {words}.
They saw $5 {words} shares.
They saw 5 men. They saw {small} 6.
They saw 5 men, {small} 6.
They raised {small} 5 to 6 percent.
They spent {small} 50 pounds.
They lost {small} 50 pounds.
Named {small} Ann Lee, 50, ran.
The {small} rate rose 5 to 6.
The price {small} rose {small} to 5 from 6.
It cost $5 a {words}.
It cost $5 per {words}.
Of the 50 men, {small} 6 ran.
The code {small} 12345 ran.
"""

#: Numbers with ever more noughts.
ZEROS = """
They saw 1{zeros} men.
They saw 1{zeros}.
It cost $1{zeros}.
It cost 1{zeros} pounds.
They saw 0.{zeros}1 men.
They saw 1{zeros}m men.
The code is 1{zeros}.
They saw 1{zeros} million men.
"""

#: Sentences with one mark after another in a place.
MARKED = """
They saw 5{mark} men.
They saw 5 {mark} men.
They saw {mark}5 men.
They saw {mark} 5 men.
They saw 5{mark}6 men.
They saw 5 {mark} 6 men.
They saw 5{mark}000 men.
They saw 5{mark}500{mark}000 men.
They saw 1.5{mark}6 men.
They saw two{mark}six men.
They saw twenty{mark}six men.
They saw 5{mark}old men.
They saw 5{mark}{mark} men.
It cost ${mark}5.
It cost {mark}$5.
It cost $5{mark}6.
It cost $5{mark}$6.
It cost $5{mark}million.
It cost 5{mark}$.
It cost 5 {mark} million dollars.
It cost A{mark}$5.
It cost ($5{mark}.
It cost US{mark}5.
It cost USD{mark}5.
It cost 5{mark}USD.
It cost $5{mark}a day.
It cost $5{mark}day.
It cost £5{mark}10.
It is 5{mark} percent.
It is 5 per{mark}cent.
It is 5{mark}6 percent.
It is {mark}5 percent.
It is 5{mark}km long.
It is 5km{mark}h.
It is 5 m{mark} wide.
It is 5ft{mark}6in.
It is 5ft 6{mark} tall.
It is 5{mark} 6{mark} tall.
Ann Lee{mark} 50{mark} ran.
Ann Lee {mark}50{mark} ran.
A 5{mark}year{mark}old ran.
He is 5{mark} old.
5{mark}5 of men ran.
It is 5 5{mark}6 miles.
5 of{mark} the men ran.
No{mark} 5 men ran.
S{mark}400 men ran.
The 737{mark}800 ran.
Men ran. 5{mark} Men ran.
{mark} 5 men ran.
Half{mark}a mile.
A{mark}third of men ran.
Two{mark}thirds of men ran.
It cost five{mark}dollars.
It cost 5m{mark} dollars.
"""
