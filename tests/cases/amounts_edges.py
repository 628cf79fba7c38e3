"""Sentences at the edge of a rule: where a number just is, or just is not, what the rule reads.

Columns: the sentence, then each value (or low..high) with currency or unit, in order.
"""

EDGES = r"""
The bill came to 80 , 000 francs. => 80000 CHF
The bill came to 80 , 000 , 000 francs. => 80000000 CHF
It came to 12 , 4000 francs. => 4000 CHF
The surface is 10².5 in the formula. =>
Sales rose by .5 million. => 500000 -
The club sold two and three-quarter million tickets. => 2750000 ticket
He needs two and a quarter hours. => 2.25 hour
Sales rose to 5641 from 5425. => 5641 -; 5425 -
Sales increased 5425 to 5641 in May. => 5641 -
Ann Lee, 250, was late. =>
Ann Lee, 1950, was late. =>
The wine is aged 1950. =>
It won by one point two days later. =>
He sat in R50 all day. =>
Is 35 enough? =>
It rose 5 dollar cents. => 5 USD
Ann Lee, 119, was late. => 119 year of age
Ann Lee, 120, was late. =>
Ann Lee, 25 votes ahead, was glad. => 25 vote
The singer, 1,250, was late. => 1250 -
A mother of three, 25, was hurt. => 25 year of age
A mother-of-three, 25, was hurt. => 25 year of age
A 7- to 5-year-old horse won. => 5 year of age
A 5- to 7-year-old horse won. => 5..7 year of age
The parcel came to $5kg. => 5 kilogram
They spent 50kg pounds on it. => 50 kilogram pound-mass
Twelve in 50 overs is slow. => 50 over
One in four voters stayed at home. => 0.25 voter
Three in ten voters stayed at home. => 0.3 voter
It cost 90 to 50 cents. => 0.9 -; 0.5 -
It cost ten dollars and 99 cents. => 10.99 USD
It cost ten dollars and 100 cents. => 10 USD; 1 USD
He ran 5 miles a year ago. => 5 mile
He runs 5 miles a day. => 5 mile per day
He is 6 feet 4 men agreed. => 6 foot; 4 man
It is a three- or two-bedroom flat. => 2 bedroom
They won nine to three times. => 3 time
They won three to nine times. => 3..9 time
It cost $-0 in the end. => 0 USD
It cost $-50 in the end. => -50 USD
It cost TRY 2000 in the end. =>
They paid 900 to 500 pounds. => 900 GBP; 500 GBP
They paid 500 to 900 pounds. => 500..900 GBP
They were paid 30 pounds a week. => 30 GBP
She spent 40 pounds. => 40 GBP
She lost 40 pounds. => 40 pound-mass
He took 280kg of the 1.5 billion shekels. => 280 kilogram; 1500000000 ILS
He took 280 million of the 1.5 billion shekels. => 280000000 ILS; 1500000000 ILS
It lost $(2.3) million and $(5). => -2300000 USD; -5 USD
It won thousands of dollars. => 1000..10000 USD
The price rose from 5 to 6 cents. => 0.05 -; 0.06 -
He stands 6ft-4. => 6.333333 foot
It won 120 MEUR and twenty grand. => 120000000 EUR; 20000 EUR
"""

#: Known failures.
WRONG = r"""
It won a twenty grand prize. => 20000 -
"""
