"""English lines about who wrote an article, and how to reach them."""

from newsparse.languages.schema.structure import LineRule

_NAME = r"[^\W\d_a-z][\w.'’-]{0,30}"
_CRAFT = (
    r"(?:reporter|correspondent|columnist|staff writer|writer|contributor|journalist|editor|producer|critic|blogger"
    r"|photographer"
    r"|bureau chief|reporting fellow|reporting intern)"
)
_LEARNED = (
    r"(?:professor|lecturer|[Rr]eader|fellow|researcher|scholar|analyst|economist|historian|novelist|author"
    r"|co-author|candidate)"
    r"(?: emeritus| emerita)?"
)
_AT_A_HOUSE = r"(?:(?:,| (?:at|for|of|with|covering|based|in|on|and|who (?:covers|writes|lives))) )"


PEOPLE = (
    LineRule(
        name="dates of a life",
        kind="note",
        holds=(" born ",),
        place="end",
        longest=160,
        pattern=r"[A-Z][^.;]{5,90}, born [^.;]{4,40}; died [^.;]{4,40}\.?",
        finds=("Ann Lee, potter, born 6 May 1932; died 7 May 2024",),
        leaves=("Ann Lee, born in 1932, died at home.",),
        why="British obituaries end in such a line; in a sentence a verb follows and the parts are not set off so.",
    ),
    LineRule(
        name="about the author",
        kind="note",
        holds=(" is ",),
        place="end",
        longest=700,
        pattern=(
            rf"(?:{_NAME} ){{2,7}}is (?:(?:an?|the|our|currently) )?(?:[\w’'-]{{1,20}},? "
            rf"){{0,5}}{_CRAFT}s?{_AT_A_HOUSE}"
            r".{0,500}"
        ),
        finds=("Ann Lee is a staff writer at Harbour Weekly.",),
        leaves=("Ann Lee is a baker at heart.", "Ann Lee is a reporter who covered the fire."),
        why=(
            "Under the last paragraph a sentence that says what someone does for a living is about who wrote the "
            "article."
        ),
    ),
    LineRule(
        name="what the author covers",
        kind="note",
        place="end",
        longest=180,
        pattern=(
            rf"(?:{_NAME} ){{2,4}}(?:covers|writes about|reports on|writes for|reports for) .{{3,150}}"
            r"|(?i:about the (?:author|writer|reporter)s?):?"
        ),
        finds=("Ann Lee covers transport for Harbour Weekly.", "About the author"),
        leaves=("About the author little is known.", "Snow covers the hills"),
        why=(
            "Such a sentence begins with both names of a person; one word with a capital, such as snow, covers hills "
            "in the story."
        ),
    ),
    LineRule(
        name="about the guest author",
        kind="note",
        holds=(" is ",),
        place="last",
        longest=700,
        pattern=(
            rf"(?:{_NAME} ){{2,7}}is (?!not\b)(?:(?:an?|the|currently) )?(?:[\w’'-]{{1,20}},? ){{0,5}}"
            rf"(?:{_LEARNED}(?: of [\w ]{{2,40}})?(?:,| (?:at|in|with)) (?:the )?[\w ]{{0,40}}[A-Z]|author of "
            rf"[“\"‘'*_A-Z]).{{0,500}}"
        ),
        finds=(
            "Ann Lee is professor of history at the University of Lyon.",
            "Ann Lee is the author of “Ports of the North”.",
        ),
        leaves=(
            "Ann Lee is not yet a candidate, though Tom Roe says so in Oslo.",
            "Ann Lee is the author of the report.",
            "Ann Lee is president of the union.",
        ),
        why=(
            "In the last lines it presents a guest; someone who wrote the report, or leads a union, may be in the "
            "story."
        ),
    ),
    LineRule(
        name="who the writer is",
        kind="note",
        opens="the",
        place="last",
        longest=260,
        pattern=(
            r"[(\[*_]{0,3}The (?:writer|author|columnist|reviewer|contributor)s? (?:is|are|works|teaches) "
            r"(?:an?|the|at|as|currently|founder|former|professors?|director|editor|member|with|for)\b[^“”\"]{2,230}"
        ),
        finds=("The writer is a professor at Harbour University.",),
        leaves=("The writer left the hall.", "The author, who is 91, smiled."),
        why="In the very last lines the paper presents whose opinion it was; writers in the story do something else.",
    ),
    LineRule(
        name="how to reach the writer",
        kind="contact",
        holds=(" reached ",),
        place="end",
        longest=200,
        pattern=r"(?:[A-Z][\w.'’-]{1,20} ){1,4}can be reached (?:at|on|via|by)\b.{3,150}",
        finds=("Ann Lee can be reached at ann@harbour.example", "Reporter Ann Lee can be reached on 555-0123."),
        leaves=("The island can be reached by boat.",),
        why="Under the story a person’s name and how to reach it; islands and roofs have no two names in capitals.",
    ),
    LineRule(
        name="whom the press may call",
        kind="contact",
        opens="contact contacts for investor media press public",
        longest=40,
        leads=True,
        pattern=(
            r"(?i:(?:for )?(?:media|press|investors?|public)(?: relations)?(?: and (?:media|press"
            r"|investors?))? (?:contacts?|inquiries|enquiries|relations)|contacts?):?"
        ),
        finds=("Media Contact", "Press enquiries:", "Investor Relations", "Contacts:"),
        leaves=("Media contacts said so", "Contact with the ship"),
        why="The names under it belong to it; with more words in the line it is a sentence about a contact.",
    ),
    LineRule(
        name="addresses in brackets",
        kind="contact",
        opens="(",
        longest=260,
        pattern=r"\({1,2}[^()]{3,160}@[^()]{3,90}\){1,2}",
        finds=("((ann.lee@wire.example; +1 646 555 0101))",),
        leaves=("(the mayor left)",),
        why=(
            "Wires put the address of the writer in brackets; without a mail address they may hold a piece of the "
            "story."
        ),
    ),
    LineRule(
        name="telephone",
        kind="contact",
        opens="+ ( 0 1 2 3 4 5 6 7 8 9 t p m tel phone mobile office cell",
        longest=40,
        pattern=(
            r"(?:(?i:(?:tel|phone|mobile|office|cell|t|p|m)[:.]{1,2} ?)[+(]{0,2}\d{1,4}|\+\d{1,3}|\(\d{2,5}\))(?:[ "
            r")(.-]{1,2}\d{2,6}){1,5}"
            r"(?: ?(?i:ext\.?|x) ?\d{1,5})?|\d{3}[-. ]\d{3}[-. ]\d{4}"
        ),
        finds=("+44 113 555 0101", "(113) 555-0101", "Tel: 113 555 0101"),
        leaves=("2014-2019", "2025-12-18", "10.30 to 11.30", "1 2 3"),
        why=(
            "A number alone with the groups of a telephone; years, dates and times of day have other groups and are "
            "left."
        ),
    ),
    LineRule(
        name="contact",
        kind="contact",
        opens=(
            "call contact e email fax for inquiries media phone press reach send tel telephone twitter write instagram"
        ),
        longest=260,
        pattern=(
            r"(?i:(?:e-?mail|contact|write to|reach|send an? e-?mail|tel|telephone|phone|fax|call|twitter|instagram"
            r"|(?:media|press) (?:contacts?|inquiries|enquiries))"
            r"(?: (?:the (?:author|writer|reporter)|reporter|him|her|us|them|[A-Z][\w.'’-]{1,20}(?: "
            r"[A-Z][\w.'’-]{1,20}){0,2}))?"
            r"(?: ?:| at| on| to| via| by)).{0,60}(?:@|\d{3}[-.) ]{1,2}\d{3}|\+\d).{0,160}"
            r"|(?i:(?:media|press) (?:contacts?|inquiries|enquiries)):?"
            r"|(?i:for (?:more|further) (?:information|details),? (?:please )?(?:visit|contact|call|email|see|go "
            r"to)) .{0,160}(?:@|www\.|://|\w\.\w{2,4}|\d{3}).{0,60}"
        ),
        finds=(
            "Contact: 555-0100; 555-0101",
            "Email Ann Lee at lee@wire.example",
            "Contact the writer: lee@wire.example",
            "Media Contact",
            "For more information, visit www.wire.example",
            "Twitter: @annlee",
        ),
        leaves=(
            "Contact was lost on Monday.",
            "Reach him before May and he may help.",
            "Call it a day, he said.",
            "Contact at the plant fell by 300 hours.",
        ),
        why="An address or a number must follow the word, as “contact was lost” and “call it a day” are prose.",
    ),
    LineRule(
        name="name at the end",
        kind="note",
        opens="- – —",
        place="last",
        longest=50,
        pattern=rf"[-–—]{{1,2}} ?(?:[Bb]y )?{_NAME}(?: {_NAME}){{1,2}}",
        finds=("-- Ann Lee", "— By Ann Lee"),
        leaves=("- Bread", "-- Ann Lee left"),
        why="The hand that wrote it signs under the last line, behind a dash; an item of a list has others beside it.",
    ),
    LineRule(
        name="address",
        kind="contact",
        opens="@ # http https www",
        longest=320,
        pattern=r"@\w{1,30}|(?:https?://|www\.)\S{1,300}|#\w{1,60}(?: #\w{1,60}){0,12}",
        finds=("@annlee", "https://wire.example/a/b", "#harbour #tram"),
        leaves=("www.wire.example has it", "#1 in the town"),
        why="An account, a link or tags and nothing else; with a verb in the line somebody tells something of it.",
    ),
    LineRule(
        name="address of a link",
        kind="note",
        opens="[",
        longest=500,
        pattern=r"\[[^\[\]]{1,40}\]: <?(?:https?://|www\.|/)\S{1,300}(?: [\"'(].{0,120})?",
        finds=("[1]: https://wire.example/a",),
        leaves=("[The mayor]: I left",),
        why="Markdown puts the addresses of links under the text, each with its label; a speaker has no address.",
    ),
    LineRule(
        name="mail address",
        kind="contact",
        holds=("@",),
        longest=90,
        pattern=r"[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}",
        finds=("desk@wire.example",),
        leaves=("Write to desk@wire.example soon.",),
        why="An address with nothing around it; inside a sentence it is left, or the sentence would be lost.",
    ),
    LineRule(
        name="post",
        kind="credit",
        holds=("(@",),
        longest=160,
        pattern=r"(?:[—–-] ?)?[^.!?]{1,80}\(@\w{1,30}\)(?: (?:on )?\w{3,9}\.? \d{1,2},? \d{4})?",
        finds=("— Ann Lee (@annlee) May 6, 2024", "Ann Lee (@annlee) May 6, 2024", "Ann Lee (@annlee)"),
        leaves=("Ann Lee (@annlee) said so", "He left in May."),
        why="The signature under an embedded post; an account in brackets inside a sentence only explains who speaks.",
    ),
    LineRule(
        name="picture of a post",
        kind="credit",
        opens="pic",
        longest=60,
        pattern=r"pic\.twitter\.com/\w{1,20}",
        finds=("pic.twitter.com/a1b2",),
        leaves=("pic and mix",),
        why="The link to the picture that a copied post leaves behind; it can be nothing else.",
    ),
    LineRule(
        name="hidden address",
        kind="contact",
        opens="[",
        longest=20,
        pattern=r"\[email[ \u00a0]protected\]",
        finds=("[email protected]",),
        leaves=("[email] protected",),
        why="Sites put these words where the address of an author stood, so that machines do not gather it.",
    ),
)
