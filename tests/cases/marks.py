"""Signs that stand in for quotation marks, and what stands between them; texts in which they are none.

Our own sentences. The forms are those of wire archives (primes), of newsroom systems of the 1980s (backticks at one end
or both, a backtick for an apostrophe), of keyboards without an apostrophe (acute accents), and of text that was decoded
wrongly (control characters).
"""

#: A text, a line a paragraph, and what its quotations are.
PAIRED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("″So be it,″ she said.", ("So be it,",)),
    ("She said: ″So be it.″ ″No,″ he said.", ("So be it.", "No,")),
    ("She called it ″late″ and ″slow″.", ("late", "slow")),
    ("″Never closed\n″and anew″", ("Never closed", "and anew")),
    ("″The board is 12″ wide,″ she said. ″It is new.″", ("The board is 12″ wide,", "It is new.")),
    ("″He is 6′2″ tall,″ she said.", ("He is 6′2″ tall,",)),
    ("″He is 25″, she said, ″and she is 26″.", ("He is 25", "and she is 26")),
    ("“The board is 12″ wide,” she said. “It is new.”", ("The board is 12″ wide,", "It is new.")),
    ("″I don′t know,″ she said.", ("I don′t know,",)),
    ("′So be it,′ she said.", ("So be it,",)),
    ("″She said ′so be it′ to me.″", ("She said ′so be it′ to me.",)),
    ("``So be it,`` she said.\n``No,`` he said.", ("So be it,", "No,")),
    ("``So be it,'' she said. ``No.``", ("So be it,", "No.")),
    ("He called it ``late`` and ``slow``.", ("late", "slow")),
    ("The plan--``a farce``--is dead.", ("a farce",)),
    ("``It was so--`` she said.", ("It was so--",)),
    ("She said:``So be it.`` Then she left.", ("So be it.",)),
    ("She said, ``...and so be it.``", ("...and so be it.",)),
    ("``He told me `no` and `never,``` she said. ``So be it.``", ("He told me `no` and `never,", "So be it.")),
    ("``He told me `no' and `never,''' she said.", ("He told me `no' and `never,",)),
    ("``It isn`t so,`` the mayor`s son said.", ("It isn`t so,",)),
    ("``Never closed\n``and anew``", ("Never closed", "and anew")),
    ("Mayor: `So be it' and more", ("So be it",)),
    ("Mayor: `So be it` and more", ("So be it",)),
    ("´So be it,´ she said. It isn´t.", ("So be it,",)),
    ("´´So be it,´´ she said.", ("So be it,",)),
    ("\x93So be it,\x94 she said. It isn\x92t.", ("So be it,",)),
    ("Mayor: \x91So be it\x92 and more", ("So be it",)),
    ("\x84So be it,\x93 she said.", ("So be it,",)),
    ("‟So be it,” she said.", ("So be it,",)),
    ("❝So be it,❞ she said.", ("So be it,",)),
    ("〝So be it,〞 she said.", ("So be it,",)),
    ("＂So be it,＂ she said.", ("So be it,",)),
    ("Mayor: ‛So be it’ and more", ("So be it",)),
    ("Mayor: ＇So be it＇ and more", ("So be it",)),
)

#: Measures, places, apostrophes and code: nothing is enclosed.
ALONE: tuple[str, ...] = (
    "He is 6′2″ and she is 5′11″ tall.",
    "A 12″ board and a 14″ pipe cost more than a 6′ post.",
    "The ship sank at 34°5′12″N, 5°3′2″W.",
    "The lap took 3′12″ and the next 3′14″.",
    "Cut the 5′ end and the 3′ end.",
    "The curve f′ lies under g′ here.",
    "In the ′90s and the 1990′s it was late.",
    "It isn′t the workers′ pay, it´s Reed´s.",
    "In the `90s and the 1990`s it was late.",
    "The mayor`s son doesn`t pay for the nurses` rights or the workers` pay.",
    "Rock `n` roll isn´t dead.",
    "Use `parse` and `read` in code.",
    "It cost 5′.",
    "Hawaiʻi, Qurʼan and O\x92Hara",
    "a ″ b",
    "″",
    "`",
    "´",
    "\x93",
)

#: Single marks around sentences: closed far away, with double ones inside, left open; wrong-way marks with a gap.
SPEECH: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("He said: 'They took no notice.\n'She was ill.'", ("They took no notice.", "She was ill.")),
    ("He said: 'They didn't care. Why?\n'She was ill.'", ("They didn't care. Why?", "She was ill.")),
    ("‘They took no notice.\n‘She was ill,’ he said.", ("They took no notice.", "She was ill,")),
    ("It rained. 'They took no notice.\n'She was ill,' he said.", ("They took no notice.", "She was ill,")),
    ("'No,' he said. 'It rained. It didn't stop.", ("No,", "It rained. It didn't stop.")),
    ("'They say \"no\" to all,' she said.", ('They say "no" to all,',)),
    ("‘They say “no” to “all”,’ she said. ‘So be it.’", ("They say “no” to “all”,", "So be it.")),
    ('\'She calls it "late",\' he said. "No," she said.', ('She calls it "late",', "No,")),
    ("'The nurses' Union is late,' he said.", ("The nurses' Union is late,",)),
    ("'We love dogs' said Ann Lee. 'They are old.'", ("We love dogs", "They are old.")),
    ("He said: '" + "It rained on the town. " * 20 + "So be it.'", ("It rained on the town. " * 20 + "So be it.",)),
    ("She said, ” So be it.” It rained.", ("So be it.",)),
    ("She said:” So be it.” It rained.", ("So be it.",)),
    ('She said, " So be it. " It rained.', ("So be it.",)),
    ('" So be it, " she said.', ("So be it,",)),
    ("” So be it, ” she said.", ("So be it,",)),
)

#: Marks in single form, or with a gap, that open nothing.
SILENT: tuple[str, ...] = (
    "'Twas late and the bell rang.",
    "The workers' pay is late. The nurses' is not.",
    "'Tis late\nin the town",
    "Mayor: 'So be it",
    "the dogs' home: 'old and grey",
    "He left ” and went on.",
    "It was so, ” and he left.",
    'It was so, " and he left.',
    "It was so:” and he left.",
    "the lion's share, 'and no more, they say.",
    "He said: 'and no more than that.",
    "In '98, 'the year of rain, it rained.",
    "'Gobsmacked': dad finds python in loo.",
    "'Late' is no word for it, she thinks.",
)
