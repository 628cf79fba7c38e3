"""Tops of pages as sites give them, and what each line of them is, with articles beside them that only look so.

Written after faults that a reader of newspapers' pages had told of, in words of their own.
"""

STORY = "The council of the old town met twice in the spring and agreed on nothing, people in the hall said on Monday."
MORE = "Nobody could say how long the roof would last or who would pay for it, and the mayor had left by then."

#: The lines of a page, and what each of them is: a kind of aside, or a part of the article; "" is a paragraph.
PAGES = (
    (("The Harbour Times", "Council fails to agree on a roof", STORY, MORE), ("note", "headline", "", "")),
    (("Harbour Post", "Council fails to agree on a roof", "By Ann Lee", STORY), ("note", "headline", "byline", "")),
    (("Harbour News Edition", "Council fails to agree on a roof", STORY, MORE), ("note", "headline", "", "")),
    (("You are here", "Council fails to agree on a roof", STORY, MORE), ("note", "headline", "", "")),
    (("8.9 C", "Council fails to agree on a roof", STORY, MORE), ("note", "headline", "", "")),
    (("My Account", "Council fails to agree", "Kindly Share This Story:", STORY), ("note", "headline", "promo", "")),
    (("logo", "Council fails to agree", "Council fails to agree", STORY), ("note", "headline", "note", "")),
    (
        ("Council fails to agree", "Published 6 May 2024", "Council fails to agree", STORY, MORE),
        ("headline", "timestamp", "note", "", ""),
    ),
    (
        ("Search goes on for walker", "The walker was seen at Mill Bay.", "The walker was seen at Mill Bay.", STORY),
        ("headline", "caption", "", ""),
    ),
    (
        ("Singer has died", "By Ann Lee", "Harbour Post Staff Writer", "Sunday, May 3, 1998; Page A20", STORY),
        ("headline", "byline", "note", "timestamp", ""),
    ),
    (
        ("Shares fall", "OSLO Wed Jun 19, 2013 3:51pm EDT", "OSLO (Reuters) - " + STORY, MORE),
        ("headline", "timestamp", "", ""),
    ),
    (("Roof opens", "- Published", STORY, MORE), ("headline", "timestamp", "", "")),
    (("Roof opens", STORY, MORE, "- BLOOMBERG"), ("headline", "", "", "agency")),
    (("Storm to get worse", "ANN LEE", "ann@harbour.example", STORY), ("headline", "byline", "contact", "")),
    (
        ("Storm to get worse", STORY, "Lee, Roe", MORE, "Listen to Story", STORY, "Advertisement 2", MORE),
        ("headline", "", "caption", "", "note", "", "promo", ""),
    ),
    (("Roof opens", STORY, MORE, "No comments:", "Post a Comment"), ("headline", "", "", "promo", "promo")),
    (
        ("TODAY'S PAPER", "MOST POPULAR", "Council fails to agree on a roof", "By ANN LEE", STORY),
        ("note", "promo", "headline", "byline", ""),
    ),
    (("Latest News", "May 6, 2006", "Council fails to agree", STORY), ("promo", "timestamp", "headline", "")),
    (
        ("Roof opens", "Ann Lee", "Senior Correspondent", "The Harbour Times", STORY, "Reach Ann Lee at 555-0123"),
        ("headline", "byline", "note", "note", "", "contact"),
    ),
    (("Roof opens", "by Ann Lee", "The Harbour Times, May 6, 1996", STORY), ("headline", "byline", "timestamp", "")),
    (("Roof opens", "Wednesday, 6 May, 1998, 14:05 GMT 15:05 UK", STORY), ("headline", "timestamp", "")),
    (("Roof opens", STORY, MORE, "Harbourlive.example", STORY, MORE), ("headline", "", "", "", "", "")),
    (("Storm to get worse", "ANN LEE", "[email protected]", STORY), ("headline", "byline", "contact", "")),
    (("The mayor regrets the deal. He was wrong.", "By Ann Lee", STORY), ("headline", "byline", "")),
    (("Roof opens", STORY, MORE, "-- Ann Lee"), ("headline", "", "", "note")),
    (("Roof opens", STORY, MORE, "Harbour roofs: https://harbour.example/roofs"), ("headline", "", "", "promo")),
    (("A roof to love", STORY, MORE, "★★★☆☆"), ("headline", "", "", "note")),
    (("Ask Ann: the roof", STORY, "— Wet in Pell", MORE, MORE), ("headline", "", "credit", "", "")),
    (("Workers strike", "Talks end as dockers reject an offer", STORY + MORE), ("headline", "standfirst", "")),
    # What only looks so.
    (("The bridge was a mistake", STORY, MORE), ("headline", "", "")),
    (("The talks came two days after the roof was shut by the town", STORY, MORE), ("", "", "")),
    (("The mayor, who had a plan of her own, left.", STORY + MORE, MORE), ("", "", "")),
    (("2. Mayor left.", STORY + MORE, MORE), ("", "", "")),
    (("Mayor regrets tram deal.", STORY + MORE, MORE), ("", "", "")),
    (("Ask Ann: the roof", STORY, "— “It is wet,” he said", MORE), ("headline", "", "fact", "")),
    (("LONDON", STORY, MORE), ("dateline", "", "")),
    (("Key points", "- The roof is shut", "- Nobody pays", STORY), ("heading", "fact", "fact", "")),
    (("Roof opens", STORY, MORE, "Referee: T. Lowe", "Attendance: 12,403"), ("headline", "", "", "", "")),
    (("Roof opens", STORY, "Most popular", "Mayor leaves", "Tram opens"), ("headline", "", "promo", "promo", "promo")),
    (("The Hard Times", STORY, MORE), ("headline", "", "")),
    (
        ("Hard Times", "Workers of the port tell of a year without pay", "By Ann Lee", STORY),
        ("headline", "standfirst", "byline", ""),
    ),
    (("The Harbour Times", "The paper has been sold.", STORY), ("headline", "", "")),
    (("Roof opens", "The roof is new.", "The roof is new, he said.", STORY), ("headline", "", "", "")),
    (("You are here to stay", STORY, MORE), ("headline", "", "")),
    (("Roof opens", STORY, "ANN LEE", MORE, STORY), ("headline", "", "heading", "", "")),
    (("Roof opens", "- Published in May", "- Bloomberg wins", STORY), ("headline", "fact", "fact", "")),
    (("Roof opens", STORY, "Paris, city of roofs", MORE), ("headline", "", "heading", "")),
    (("40C heat melts road", STORY, MORE), ("headline", "", "")),
)

#: A line that goes on in the next one, in a text of so few lines, and lines that do not.
BROKEN = (
    ("He ran to the door of the hall and fell. The\nguard did not see him.", 1),
    ("He ran to the door of the hall, where he fell,\nand the guard did not see him.", 1),
    ("He ran to the door of the hall and fell.\nThe guard did not see him.", 2),
    ("He ran to the door of the hall and fell.\niPhones are forbidden there.", 2),
    ("What it needs\neggs and milk.", 2),
)

#: Paragraphs of an article, and the place of its dateline.
LATE_DATELINES = (
    (("Roof opens", "The roof is new.", "Abuja - " + STORY), "Abuja"),
    (("Roof opens", "The roof is new.", "It has a bell.", "OSLO (AP) — " + STORY), "OSLO"),
    (("Roof opens", STORY + " " + MORE, "OSLO (AP) — " + STORY), None),
    (("Roof opens", "The roof is new.", "They met March 3–5 in Oslo. " + STORY), None),
    (("Roof opens", "They met March 3–5 in Oslo. " + STORY), None),
    (("Roof opens", "The roof is new.", "Oslo: " + STORY), None),
    (("Roof opens", "Update May 6, 2024: " + STORY), None),
    (("Roof opens", "They met, March 3 — " + STORY), None),
)
