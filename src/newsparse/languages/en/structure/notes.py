"""English lines about an article: what was corrected, who else wrote it, whose it is."""

from newsparse.languages.schema.structure import LineRule

_THIS = r"this (?:[\w.,]{1,12} ){0,3}(?:article|story|post|piece|interview|report|column|review|essay|page|copy|text)"
NOTES = (
    LineRule(
        name="first published elsewhere",
        kind="note",
        opens="first originally this",
        longest=400,
        pattern=(
            rf"[(\[*_]{{0,3}}(?i:{_THIS}(?: by .{{2,60}})? (?:was|has been|is|has not been) (?:first |originally "
            r"|previously |last |re|automatically |also |auto-)?"
            r"(?:published|produced|updated|edited|reported|translated|supported|made possible|part of|generated"
            r"|syndicated|adapted|excerpted|reprinted)"
            rf"|{_THIS} (?:originally|first) |(?:originally|first) (?:published|appeared)).{{0,300}}"
        ),
        finds=(
            "This article was first published in our spring issue.",
            "Originally published on Harbour Weekly.",
            "This story has been updated.",
            "(This story has not been edited by Harbour staff.)",
            "This report by Wire was first published May 6, 2024.",
        ),
        leaves=(
            "This article of clothing was found on the beach.",
            "This story is about a town.",
            "This report was late.",
        ),
        why=(
            "What the paper says of the text itself; a sentence that only begins with “this article” is left to the "
            "story."
        ),
    ),
    LineRule(
        name="corrected",
        kind="correction",
        opens="this an a note",
        longest=700,
        pattern=(
            rf"[(\[*_]{{0,3}} ?(?i:(?:note: )?{_THIS} (?:was|has been|have been) (?:corrected|amended|clarified"
            rf"|revised)|(?:an"
            r"|a) (?:earlier|previous|prior) version of th(?:is|e) "
            r"(?:article|story|post|piece|report|column|review|headline|text)).{0,600}"
        ),
        finds=(
            "This story has been corrected.",
            "Note: This story has been corrected.",
            "(This May 6 story has been corrected to fix the name in paragraph 3)",
            "An earlier version of this article misspelled a name.",
        ),
        leaves=("An earlier version had six doors.", "This bill was amended in May."),
        why="The paper owns to a mistake of its own; a bill that was amended, or a version of something else, is news.",
    ),
    LineRule(
        name="correction",
        kind="correction",
        opens="clarification correction corrections corrects ed editor editors note",
        longest=1600,
        pattern=(
            r"[\[(*_]{0,3}(?i:(?:corrections?|clarification)(?: and clarifications?|, .{3,24}| appended)?[*_]{0,3} "
            r"?(?::|[.]?$|[.–—-] )"
            r"|corrects (?:\w+ ){0,4}(?:paragraph|name|spelling|headline|byline|date|day|to)\b"
            r"|(?:editor['’]?s?['’]?[ -]note|ed(?:itor)?\. note|note to (?:readers|editors))[*_]{0,3} "
            r"?[:.—–-]).{0,1500}"
        ),
        finds=(
            "Correction: an earlier version gave the wrong year.",
            "Editor’s note: this text has been shortened.",
            "(Corrects name in third paragraph)",
            "Correction, May 6: the mayor is Ann Lee.",
        ),
        leaves=(
            "Correction fluid sells well again in schools",
            "Clarification was sought on Monday.",
            "Correction in house prices is coming, banks say.",
        ),
        why="The label needs its mark, since a correction in prices is news and would be dropped from the story.",
    ),
    LineRule(
        name="agency tail",
        kind="agency",
        opens=(
            "additional compiled edited editing further graphic graphics our reporting translated with writing written"
        ),
        longest=420,
        pattern=(
            r"[(\[*_—–-]{0,3} ?(?i:(?:additional |further )?(?:reporting|writing|editing|research|compiled|edited"
            r"|translated|graphics?)(?: and (?:writing|editing|reporting))?"
            r"(?: for [\w ]{2,30})? by:?) [A-Z].{0,380}"
            r"|[(\[*_—–-]{0,3} ?(?i:with (?:(?:additional |further )?(?:reporting|assistance|contributions?) (?:by"
            r"|from)|(?:files|inputs|reports?|input|material) from"
            r"|(?:\w+ )?(?:inputs|agency reports|agencies|wire reports|news wires)\b)).{0,200}"
            r"|With (?:Reuters|AFP|AP|AAP|Associated Press|PTI|ANI|Bloomberg|dpa|Xinhua|PA|TASS|wires"
            r"|agencies)(?:,? (?:and )?(?:Reuters|AFP|AP|AAP|PTI|ANI|Bloomberg|dpa))?"
            r"|Our Standards: .{5,80}"
        ),
        finds=(
            "(Reporting by Ann Lee; Editing by Tom Roe)",
            "Additional reporting by Tom Roe in Oslo",
            "With files from Wire",
            "(With inputs from agencies)",
            "(With agency inputs)",
            "Edited by Tom Roe",
            "With Reuters",
        ),
        leaves=(
            "Reporting by the ministry was late.",
            "With files under her arm she left.",
            "Edited by hand, the tape is long",
            "With Reuters gone, he left",
        ),
        why=(
            "Who else wrote it, with a name in capitals after “by”; without a name the line may be about reporting or "
            "editing."
        ),
    ),
    LineRule(
        name="contributed",
        kind="agency",
        holds=("contributed ",),
        place="end",
        longest=420,
        pattern=(
            r".{3,200} contributed (?:reporting|research|to (?:this|the) (?:report|story|article|post"
            r"|piece))\b.{0,80}"
        ),
        finds=("Ann Lee contributed to this report.",),
        leaves=("The dry spring contributed to the fire.",),
        why="A hand in this report is a credit; what contributed to a fire is the story.",
    ),
    LineRule(
        name="contributing",
        kind="agency",
        opens="contributing",
        longest=220,
        pattern=r"Contributing: [A-Z].{0,200}",
        finds=("Contributing: Ann Lee",),
        leaves=("Contributing to the fire was the dry spring",),
        why="The label of some papers for further authors; without its colon and a name the word begins a sentence.",
    ),
    LineRule(
        name="signature of an agency",
        kind="agency",
        opens="aap tribune afp ani ap bernama bloomberg dpa ians nzpa pti reuters tass upi xinhua agencies",
        place="end",
        longest=30,
        pattern=(
            r"[(\[—–-]{0,3} ?(?:AAP|AFP|ANI|AP|Bernama|BERNAMA|Bloomberg|BLOOMBERG|dpa|IANS|NZPA|PTI|Reuters|TASS|UPI"
            r"|Xinhua|Tribune News Service(?: dpa)?|Agencies|AGENCIES)(?:/[\w ]{2,20})?[)\]]?\.?"
        ),
        finds=("(PTI)", "-- PTI", "— Reuters", "- BLOOMBERG", "Agencies"),
        leaves=("AP wins prize", "Reuters Institute"),
        why="The agency signs at the end and alone; with a word after it the name may be the subject of a headline.",
    ),
    LineRule(
        name="desk at the top",
        kind="agency",
        opens="a an from wire agence agencies ani ap asian associated afp bureau business by city correspondent desk "
        "digital express ians indo news newsroom online our press pti reporter reporters reuters senior special sports "
        "staff the uni web",
        place="top",
        longest=40,
        pattern=(
            r"(?i:our (?:special |staff |political |legal |sports |business |city )?(?:bureau|correspondent|reporter)"
            r"|(?:special|staff|senior) (?:correspondent|reporter|writer)s?|(?:staff|reporters?) and (?:agencies|wires)"
            r"|(?:the )?(?:web|news|online|digital|sports|business|city|express web|express news) (?:desk|bureau)"
            r"|bureau|desk|express news service|web team"
            r"|(?:an? |from )?(?:[\w'’]{2,20} ){0,2}(?:staff|wire) (?:and wire )?reports?)(?:(?:, "
            r"| in )[A-Z][a-z][\w ]{2,20})?|(?:PTI|ANI|IANS|UNI|AFP|AP|Reuters|Agencies"
            r"|Press Trust of India|Asian News International|Indo-Asian News Service|News Agency of Nigeria"
            r"|Agence France-Presse|Press Association)"
        ),
        finds=(
            "Our Bureau",
            "Staff Reporter",
            "SPECIAL CORRESPONDENT",
            "PTI",
            "Web Desk",
            "Press Trust of India",
            "From staff reports",
        ),
        leaves=("Our bureau was shut.", "Staff reporters walk out", "Web desks for sale", "PTI wins prize"),
        why="Papers that name no author put the desk there, alone over the story; with a verb it is the story.",
    ),
    LineRule(
        name="in print",
        kind="note",
        opens="a",
        longest=260,
        pattern=r"(?i:a version of this (?:article|story|column|essay) (?:appears|appeared|was|ran|is)) .{3,200}",
        finds=("A version of this article appears in print on May 6, 2024.",),
        leaves=("A version of this story is told in Oslo, where a version of it ran." * 5,),
        why="It says where else this very text stands; nothing in a story says so of itself.",
    ),
    LineRule(
        name="from where they reported",
        kind="agency",
        holds=(" reported from ",),
        place="end",
        longest=240,
        pattern=r"(?:[A-Z][\w.'’-]{1,20} ){2,4}reported from [A-Z].{2,190}",
        finds=("Ann Lee reported from Lisbon, and Tom Roe from Oslo.",),
        leaves=("Floods were reported from Lyon.",),
        why="Under the story a person’s full name and the place of the work; what is reported from places has no name.",
    ),
    LineRule(
        name="copyright",
        kind="note",
        opens="© ( c copyright",
        longest=400,
        pattern=r"(?:©|\([Cc]\)) ?.{1,160}|(?i:copyright) (?:©|\([Cc]\)|\d{4}|(?i:by |held by )?[A-Z]).{0,380}",
        finds=("© 2024 Harbour Weekly. All rights reserved.", "Copyright 2024 Harbour Weekly"),
        leaves=("A copyright dispute began in May.", "Copyright law needs reform."),
        why="The notice has a sign, a year or an owner; a dispute about copyright is news and has none of them.",
    ),
    LineRule(
        name="rights",
        kind="note",
        holds=("eserved",),
        place="end",
        longest=160,
        pattern=r".{0,160}(?i:all rights reserved\b).{0,140}",
        finds=("2024 Harbour Weekly. All rights reserved.",),
        leaves=("The right to strike is reserved for all.",),
        why="The formula is fixed and stands at the end; rights that are reserved in other words belong to the story.",
    ),
    LineRule(
        name="footnote",
        kind="note",
        opens="[",
        longest=600,
        pattern=r"\[\^[\w-]{1,20}\]: .{1,560}",
        finds=("[^1]: The count of 2019.",),
        leaves=("[1] The count of 2019.",),
        why="The mark of a note in Markdown; a number in brackets alone may be a reference that a text opens with.",
    ),
    LineRule(
        name="reading time",
        kind="note",
        opens="estimated read reading 0 1 2 3 4 5 6 7 8 9",
        longest=40,
        pattern=(
            r"(?i:\d{1,3}[ -]min(?:ute)?s?(?:[ -]read| to read)?|(?:estimated )?read(?:ing)? time.{0,20}"
            r"|\d{1,5} (?:shares?|views?))"
        ),
        finds=("3 min read", "Reading time: 4 minutes", "12 shares"),
        leaves=("3 minutes read aloud felt long to them all.", "12 views of a port"),
        why="A number that the site counted, alone in its line; with more words around it somebody is reading.",
    ),
    LineRule(
        name="end mark",
        kind="separator",
        opens="# - – — / 3 end ends",
        place="end",
        longest=14,
        pattern=r"[-–—#*/ ]{0,4}(?:30|END|ENDS|End|Ends)[-–—#*/ ]{0,4}",
        finds=("-30-", "ENDS", "###END###", "-ENDS-"),
        leaves=("Ends well",),
        why="The old mark of typists that nothing follows; with a word beside it the line is a sentence.",
    ),
)
