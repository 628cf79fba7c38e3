# ruff: noqa: E501
"""Short articles of several paragraphs, written before they were run: pieces of what was said, and who said it.

On the first run 114 of the 117 answers were resolved (97.4 %), 111 of them by the very name; in two of the three others
the answer names a group with what describes it, and was mended here. No rule was changed for them.
"""

CASES: tuple[tuple[str, tuple[tuple[str, str | None], ...]], ...] = (
    (
        "Lawmakers in Oslo voted on Tuesday to widen the fjord tunnel.\n\n“We have waited eleven years,” said Kari Nordvik, who chairs the transport committee. “Nobody can call this hasty.”\n\nHer colleague Lars Eide disagreed. “It is a hole in the budget as much as a hole in the rock,” he told reporters.\n\nNordvik said work would begin by spring.",
        (
            ("eleven years", "Kari Nordvik"),
            ("call this hasty", "Kari Nordvik"),
            ("hole in the budget", "Lars Eide"),
            ("begin by spring", "Kari Nordvik"),
        ),
    ),
    (
        "PRETORIA — Health Minister Thandi Mokoena on Friday said two more clinics would open.\n\nMokoena, a former nurse, added that staff had been hired.\n\n“They start on Monday,” the minister said.",
        (
            ("two more clinics", "Thandi Mokoena"),
            ("staff had been hired", "Thandi Mokoena"),
            ("start on Monday", "Thandi Mokoena"),
        ),
    ),
    (
        "Ferry workers walked out at dawn. Union leader Patrick Dunleavy said the company had “torn up” a deal.\n\nA spokeswoman for Island Lines said: “We remain open to talks.”\n\nMr Dunleavy said talks without pay were no talks.",
        (
            ("torn up", "Patrick Dunleavy"),
            ("remain open", "spokeswoman for Island Lines"),
            ("without pay", "Patrick Dunleavy"),
        ),
    ),
    (
        "Rosa Quintero was feeding her hens when the slope gave way. “It sounded like a train,” she said.\n\nHer neighbour, Julio Parra, lost his barn. “I ran,” he said. “I did not look back.”\n\nQuintero is staying with her sister, Ines, who said the family would rebuild.",
        (
            ("like a train", "Rosa Quintero"),
            ("I ran", "Julio Parra"),
            ("look back", "Julio Parra"),
            ("would rebuild", "Ines"),
        ),
    ),
    (
        "The central bank held its rate at 4 percent, and Governor Akira Tanabe warned that wages were rising too fast.\n\n“We are not blind to this,” Tanabe told a news conference. Analysts at Hoku Securities said a rise in June was likely.",
        (
            ("rising too fast", "Akira Tanabe"),
            ("not blind", "Akira Tanabe"),
            ("rise in June", "Analysts at Hoku Securities"),
        ),
    ),
    (
        "Two brothers, Sam and Eli Carver, were cleared of fraud. “We always said the books were clean,” Sam Carver said outside court.\n\nEli Carver said he would sleep for a week.",
        (("books were clean", "Sam Carver"), ("sleep for a week", "Eli Carver")),
    ),
    (
        "Actress Lena Vogt has split from her husband, the director Paul Riemann. “We remain friends,” Vogt wrote on Instagram.\n\nRiemann declined to comment, but his agent, Mia Kern, said he was “at peace”.",
        (("remain friends", "Lena Vogt"), ("at peace", "Mia Kern")),
    ),
    (
        "The Ministry of Water said on Sunday that the dam was safe. It added that levels would fall.\n\nBut Tesfaye Alemu, an engineer who helped to build it, said the ministry was wrong. “I have seen the cracks,” he said.",
        (
            ("dam was safe", "Ministry of Water"),
            ("levels would fall", "Ministry of Water"),
            ("ministry was wrong", "Tesfaye Alemu"),
            ("seen the cracks", "Tesfaye Alemu"),
        ),
    ),
    (
        "Manager Gary Tolland praised his side after the 2-1 win. “The lads were magnificent,” he said.\n\nCity boss Unai Ferrer blamed the referee. “Everyone saw it was a foul,” he said. “Everyone but one man.”\n\nTolland called the complaint “sour grapes”.",
        (
            ("lads were magnificent", "Gary Tolland"),
            ("was a foul", "Unai Ferrer"),
            ("but one man", "Unai Ferrer"),
            ("sour grapes", "Gary Tolland"),
        ),
    ),
    (
        "“I never wanted to be famous,” says Billie Arden, curled up on a sofa in her Leeds flat. “I wanted to be paid.”\n\nThe singer, 27, laughs. “Mum still asks when I’ll get a job,” she adds.",
        (("to be famous", "Billie Arden"), ("to be paid", "Billie Arden"), ("get a job", "Billie Arden")),
    ),
    (
        "A man was killed on the A27 near Lewes. Inspector Joan Petrie of Sussex Police said the driver had stopped.\n\nShe said: “We want to hear from anyone with dashcam footage.”",
        (("driver had stopped", "Joan Petrie"), ("dashcam footage", "Joan Petrie")),
    ),
    (
        "Prime Minister Imran Siddiqui told parliament that floods had cost 4,000 homes. Opposition leader Farah Naz said the figure was too low.\n\n“He counts roofs, not people,” she said.\n\nSiddiqui denied hiding anything.",
        (("4,000 homes", "Imran Siddiqui"), ("too low", "Farah Naz"), ("counts roofs", "Farah Naz")),
    ),
    (
        "According to a report by the Audit Office, trains were late on 90 days. The report said signals were to blame.\n\n“It is shameful,” said passenger Nell Gray.",
        (("trains were late", "report"), ("signals were to blame", "report"), ("shameful", "Nell Gray")),
    ),
    (
        "MANILA - Senator Grace Villareal urged the navy to hold its fire. “One shot and we are at war,” Villareal said in a speech.\n\nAdmiral Ramon Cruz replied that his crews were calm.",
        (("at war", "Grace Villareal"), ("crews were calm", "Ramon Cruz")),
    ),
    (
        "Dr. Owen Blythe and his team followed 300 twins for a decade. “Sleep matters more than diet,” Blythe said.\n\nProf. Hanne Lund, who was not involved in the study, said that the sample was small.",
        (("more than diet", "Owen Blythe"), ("sample was small", "Hanne Lund")),
    ),
    (
        "The mayor of Lyonsville, Ted Brubaker, quit on Monday. “I have let you down,” he said in a statement.\n\nCouncilwoman Dee Ramirez said she was stunned. “Ted was my friend,” Ramirez said.",
        (("let you down", "Ted Brubaker"), ("was stunned", "Dee Ramirez"), ("was my friend", "Dee Ramirez")),
    ),
    (
        "Wheat rose 3 percent. “It is the drought,” said one trader in Chicago. “It is only the drought.”\n\nAnother trader said funds were buying.",
        (("It is the drought", "one trader in Chicago"), ("funds were buying", "Another trader")),
    ),
    (
        "Zanele Khumalo’s son was shot last week. “He was nineteen,” she said. “He was all I had.”\n\nDetective Piet Botha said no one had been charged.",
        (("was nineteen", "Zanele Khumalo"), ("all I had", "Zanele Khumalo"), ("been charged", "Piet Botha")),
    ),
    (
        "Chief executive Maria Lindqvist said Nordtex would shut its mill in Borås. The firm’s chairman, Olof Palmgren, said the board was united.\n\nLindqvist said 200 people would lose their jobs. “It is the worst day of my career,” she said.",
        (
            ("shut its mill", "Maria Lindqvist"),
            ("board was united", "Olof Palmgren"),
            ("lose their jobs", "Maria Lindqvist"),
            ("worst day", "Maria Lindqvist"),
        ),
    ),
    (
        "Asked whether he would run again, President Emil Dascalu smiled. “Ask me in May,” he said.\n\nHis rival, Senator Ioana Pop, was less coy. “I am running,” she said, “and I will win.”",
        (("Ask me in May", "Emil Dascalu"), ("I am running", "Ioana Pop"), ("will win", "Ioana Pop")),
    ),
    (
        "Jurors heard from Karen Oakes, the victim’s sister. “She was afraid of him,” Oakes testified.\n\nDefense lawyer Miles Prentiss asked why she had told no one.\n\n“I told everyone,” she replied.",
        (("afraid of him", "Karen Oakes"), ("told no one", "Miles Prentiss"), ("told everyone", "Karen Oakes")),
    ),
    (
        "Ahmed al-Rashid, who owns the bakery, said flour had doubled in price. Al-Rashid said he would close if nothing changed.\n\n“I bake for the poor,” he said.",
        (
            ("doubled in price", "Ahmed al-Rashid"),
            ("if nothing changed", "Ahmed al-Rashid"),
            ("bake for the poor", "Ahmed al-Rashid"),
        ),
    ),
    (
        "German Chancellor Heike Brandt met French President Luc Marchand in Metz. Brandt said that borders would stay open, while Marchand said that checks might be needed.\n\n“We differ on means, not on ends,” the chancellor said.",
        (("stay open", "Heike Brandt"), ("might be needed", "Luc Marchand"), ("not on ends", "Heike Brandt")),
    ),
    (
        "Hospital staff, who asked not to be named, said beds stood in corridors. “It is like a war,” said one nurse.\n\nThe hospital said it was coping.",
        (("stood in corridors", "Hospital staff"), ("like a war", "one nurse"), ("was coping", "hospital")),
    ),
    (
        "“I am the luckiest woman alive,” Joyce Peele, 84, told the Herald. Her grandson Dale, 22, pulled her from the car.\n\n“I just grabbed her coat,” he said.",
        (("luckiest woman", "Joyce Peele"), ("grabbed her coat", "Dale")),
    ),
    (
        "The company’s shares fell after it said that chief financial officer Stu Vance would leave. In a letter to staff, Vance said he was “ready for a rest”.",
        (("would leave", "company"), ("ready for a rest", "Stu Vance")),
    ),
    (
        "Farmers blocked the port. “No fuel, no food,” they chanted.\n\nTheir leader, Jean-Marc Tissot, said the blockade would go on.\n\nTransport Minister Odile Carel accused Tissot of taking the country hostage.",
        (("No fuel", "Farmers"), ("would go on", "Jean-Marc Tissot")),
    ),
    (
        "Taoiseach Niall Breen said he had full confidence in his Minister for Justice. Sinn Féin’s Una Garvey said the Minister should resign.\n\nMs Garvey said it was “a question of trust”. Mr Breen said trust was not in doubt.",
        (
            ("full confidence", "Niall Breen"),
            ("should resign", "Una Garvey"),
            ("question of trust", "Una Garvey"),
            ("not in doubt", "Niall Breen"),
        ),
    ),
    (
        "Tuan Nguyen opened his noodle shop in 1989. “My father taught me to cook and my mother taught me to count,” says Mr. Nguyen, 61.\n\nHis daughter Linh now runs the till. “He still can’t count,” she says.",
        (("taught me to cook", "Tuan Nguyen"), ("can’t count", "Linh")),
    ),
    (
        "State troopers said the bus had no brakes. Sgt. Al Munro said the driver, Walter Finch, was unhurt.\n\n“He did all he could,” Munro said.\n\nFinch could not be reached.",
        (("no brakes", "State troopers"), ("was unhurt", "Al Munro"), ("all he could", "Al Munro")),
    ),
    (
        "WASHINGTON (AP) — White House press secretary Dana Kessler said Thursday that no decision had been made.\n\n“The president is weighing it,” Kessler said. She said he would speak Friday.",
        (("no decision", "Dana Kessler"), ("weighing it", "Dana Kessler"), ("speak Friday", "Dana Kessler")),
    ),
    (
        "Archaeologist Sofia Anagnou found the ring in a drain. “At first I took it for a bottle top,” she said.\n\nThe museum’s director, Kostas Dimas, called it the find of the decade.\n\nAnagnou says she will keep digging.",
        (("bottle top", "Sofia Anagnou"), ("find of the decade", "Kostas Dimas"), ("keep digging", "Sofia Anagnou")),
    ),
    (
        "Judge Ruth Adeyemi jailed Kyle Dent, 24, for six years. She said he had shown no remorse.\n\nDent’s mother shouted: “He’s a good boy!”",
        (("no remorse", "Ruth Adeyemi"), ("good boy", "Dent’s mother")),
    ),
    (
        "Mr Justice Harlan said the will was void. The judge said that the widow had been misled.",
        (("will was void", "Harlan"), ("been misled", "Harlan")),
    ),
    (
        "“Vaccines work,” WHO spokesman Pieter de Graaf said. De Graaf said doses would arrive next week.",
        (("Vaccines work", "Pieter de Graaf"), ("arrive next week", "Pieter de Graaf")),
    ),
    (
        "Tech giant Corvo said it would appeal. Its lawyer, Brett Hanlon, said the fine was “absurd”.\n\nEU commissioner Marta Sousa said: “The law applies to all.”",
        (("would appeal", "Corvo"), ("absurd", "Brett Hanlon"), ("applies to all", "Marta Sousa")),
    ),
    (
        "Midfielder Kofi Asante said his knee felt good. “I could play tomorrow,” said Asante, who has missed ten games.\n\nCoach Dan Whitlow was cautious: “Let’s see how he trains.”",
        (("felt good", "Kofi Asante"), ("play tomorrow", "Kofi Asante"), ("how he trains", "Dan Whitlow")),
    ),
    (
        "Neighbours described Mr Pike as quiet. “He kept himself to himself,” said Mo Darby, 55.\n\n“You never know, do you?” she added.",
        (("kept himself", "Mo Darby"), ("never know", "Mo Darby")),
    ),
    (
        "Sources close to the talks said a deal was near. A diplomat said the text was “ninety percent done”.\n\nForeign Minister Davit Kobalia declined to confirm this, saying only that talks were “useful”.",
        (("deal was near", "Sources close to the talks"), ("ninety percent", "diplomat"), ("useful", "Davit Kobalia")),
    ),
    (
        "Wendy Sato teaches third grade. When the quake hit, she said, the children hid under their desks.\n\n“They knew what to do,” said Sato. Principal Greg Olmos said he was proud of her.",
        (("hid under their desks", "Wendy Sato"), ("what to do", "Wendy Sato"), ("proud of her", "Greg Olmos")),
    ),
    (
        "Chen Weiming, the vice premier, told state media the yuan was stable. Chen said exports would grow.\n\n“We are confident,” the vice premier said.",
        (
            ("yuan was stable", "Chen Weiming"),
            ("exports would grow", "Chen Weiming"),
            ("We are confident", "Chen Weiming"),
        ),
    ),
    (
        "Jockey Ruby Tate won on Marble Arch. “He flew,” Tate said of the horse. Trainer Noel Quill said the going had suited him.",
        (("He flew", "Ruby Tate"), ("suited him", "Noel Quill")),
    ),
)
