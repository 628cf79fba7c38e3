"""Sentences with a place to be filled, at the edges of the rules of quotations and speakers.

``{words}`` is filled with so many words, ``{small}`` with small words of no class, ``{names}`` with names,
``{lines|...}`` with so many sentences or paragraphs (a low stroke begins a line), ``{mark}`` with one mark after
another.
"""

#: Sentences with ever more words in a place.
WORDED = """
“It leaks,” Lee said {small}, “and is old.”
“It leaks,” said Lee, the {small} mayor, “and is old.”
“It leaks,” said the {small} Lee.
“It leaks,” the {small} mayor said.
“It leaks,” {small} Lee said.
“It leaks,” Lee {small} said.
“It leaks,” said Lee {small}. “It is old.”
“{words},” said Lee.
“{words}.”
He saw “{words}” there.
He saw the “{words}” that Lee denounced.
He saw the “tricks” that {small} Lee denounced.
His {small} claims of “fraud” are new.
Lee said {small} “fraud” was new.
Lee called it {small} “a fraud”.
It is {words}, according to Lee.
{words}, according to Lee.
According to {words}, the roof is new.
According to Lee, the {small} mayor, the roof is new.
According to Lee, the roof {words}, is new.
As Lee said, {words}.
As Lee of {words} said, the roof is new.
Calling it {words}, Lee left.
Calling it “late” {words}, Lee left.
{words}, Lee said.
The roof {words}, Lee said.
The roof, {words}, said Lee, is new.
The roof, said Lee, {words}.
The roof, said Lee, {small} is new.
The roof is new, says Lee, {words} and is old.
Lee, who {words}, said it leaks.
The men who {words} said it leaks.
The man, who {words}, Lee, said it leaks.
Lee {words} said it leaks.
{names} said it leaks.
{names}, a judge, said it leaks.
{names}, a judge, an aide, a boss, a cook, said it leaks.
{names}: “It leaks.”
{names} (mayor): “It leaks.”
“It leaks.”__— {names}
“It leaks.”__{names}
“It leaks,” said {names}.
Lee said that the roof {words}. It is old.
Lee said the roof, {words}, is new and that it leaks.
Lee said the roof, which {words}, is new.
Lee said that, {words}, the roof is new.
Lee said that after {words}, the roof is new.
Lee said in {words}, the roof is new.
Lee told {words} that the roof is new.
Lee told {words}: “It leaks.”
Lee said {words}:__“It leaks.”
Lee said: {words} “It leaks.”
Lee said {words} and added that it leaks.
Lee's {words} claim that it leaks is new.
The claim by {words} that it leaks is new.
The claim of Lee, {words}, that it leaks is new.
The {words} of the bank said it leaks.
The chief {small} executive, Ann Lee, said it leaks.
The head of {words}, Ann Lee, said it leaks.
Ann Lee, {words} mayor, said it leaks.
Ann Lee, mayor of {words}, said it leaks.
Ann Lee, the mayor of {names}, said it leaks.
The mayor of {names}, Ann Lee, said it leaks.
A man {words} Ann Lee said it leaks.
Lee wrote in “{words}” that it leaks.
The film “{words}” opened. Lee said it leaks.
{words} is a {words} film.
Ann Lee met Tom Roe {words}. He said it leaks.
The roof {words} will be new, Lee said {words}, and old.
As Lee walked {words}, she said it leaks.
When it {words}, Lee said, “It leaks.”
Lee and {small} Roe said it leaks.
The {small} of the men said it leaks.
Ann Lee {small}? “It leaks.”
"""

#: Texts with ever more sentences or paragraphs in a place.
LINED = """
Ann Lee spoke. {lines|It rained. }“It leaks,” she said.
Ann Lee spoke. {lines|It rained. }She said it leaks.
Ann Lee spoke. {lines|It rained. }The mayor said it leaks.
Ann Lee, the mayor, spoke. {lines|It rained. }The mayor said it leaks.
Acme Inc. opened. {lines|It rained. }The company said it leaks.
Acme Inc. opened. {lines|It rained. }It said it leaks.
Acme Inc. opened. {lines|It rained. }They said it leaks.
The men spoke. {lines|It rained. }They said it leaks.
A man and Ann Lee spoke. {lines|Tom Roe ran. }She said it leaks.
Ann Lee spoke. {lines|Tom Roe ran. }She said it leaks.
Ann Lee met Tom Roe. {lines|Mia Oh ran. }Roe said it leaks.
Ann Lee of Acme Inc. spoke. {lines|Bar Ltd. ran. }The company said it leaks.
Ann Lee said it leaks. {lines|It rained. }“It is so very old now.”
Ann Lee said it leaks.__{lines|It rained.__}“It is so very old now.”
“It leaks,” said Ann Lee. {lines|“It is new.” }“It is so very old now.”
“It leaks,” said Ann Lee.__{lines|“It is new.”__}It rained.
“It leaks, said Ann Lee.__{lines|“It is new.__}“It is old.”
Ann Lee said:__{lines|“It is new.”__}It rained.
Ann Lee said:__{lines|> It is new.__}It rained.
> It is new.__{lines|It rained.__}— Ann Lee
{lines|Lee: It is so new.__Roe: It is so old.__}It rained.
{lines|ANN: It is so new.__}It rained.
{lines|Ann Lee ran. }Lee said it leaks. {lines|Tom Lee ran. }
{lines|Lee, }Roe said it leaks.
“{lines|‘It leaks,’ }” Lee said.
"""

#: Sentences with one mark after another in a place.
MARKED = """
“It leaks{mark}” said Lee.
“It leaks{mark}” Lee said.
“It leaks”{mark} said Lee.
“It leaks”{mark} Lee said.
“It leaks,” said Lee{mark} “and is old.”
“It leaks,” said Lee{mark} “It is old.”
“It leaks,” said Lee {mark} “It is old.”
“It leaks,” {mark}said Lee.
{mark}It leaks,{mark} said Lee.
{mark}It leaks{mark} said Lee.
Lee said{mark} “It leaks.”
Lee said {mark} “It leaks.”
Lee said{mark}__“It leaks.”
Lee said {mark}It leaks.{mark} He left.
Lee said{mark} it leaks.
Lee said it leaks{mark} he left.
Lee said that it leaks{mark} and left.
Lee said it is {mark}old{mark} and leaks.
Lee{mark} the mayor{mark} said it leaks.
Lee{mark} who left{mark} said it leaks.
Lee {mark} who left {mark} said it leaks.
Ann{mark}Lee said it leaks.
Lee{mark}s aide said it leaks.
Lee{mark}s claim that it leaks is new.
The aide of Lee{mark} Roe said it leaks.
It leaks{mark} Lee said.
It leaks{mark} said Lee{mark} and is old.
It leaks{mark} according to Lee.
According to Lee{mark} it leaks.
As Lee said{mark} it leaks.
Calling it old{mark} Lee left.
Calling it “old”{mark} Lee left.
{mark}Lee{mark} It leaks and is old.
Lee{mark} It leaks and is old.__Roe{mark} It is new and fine.__Lee{mark} It is what it is.
Lee{mark} “It leaks.”
“It leaks.” {mark} Lee
“It leaks.”__{mark} Lee
“It leaks.”__{mark}Ann Lee
{mark} It leaks and it is old.__{mark} Ann Lee
Lee said the men {mark}Roe and Oh{mark} left.
Ann Lee {mark}mayor{mark} said it leaks.
Ann Lee, 42{mark} said it leaks.
Mr{mark} Lee said it leaks.
A. B{mark} Lee said it leaks.
Lee asked{mark} “Does it leak{mark}”
“Does it leak{mark} Lee asked.
Lee {mark}and Roe{mark} said it leaks.
It is “old{mark} and “new{mark} he said.
‘It{mark}s old{mark} he said.
"It leaks{mark}" he said.
``It leaks{mark}'' he said.
Lee told The Times{mark} “It leaks.”
No{mark} Lee said.
Lee left{mark} “It leaks.” Roe ran.
Lee left.{mark} “It leaks” ran.
“It leaks.{mark}__“It is old.”__Lee said so.
Lee vowed the following{mark}__“It leaks.”
Lee said, {mark}it leaks.
"""
