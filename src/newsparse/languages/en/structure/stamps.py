"""English time stamps: lines that tell when an article was published."""

from newsparse.languages.en.structure.datelines import BARE_DATE, STAMP
from newsparse.languages.schema.structure import LineRule

STAMPS = (
    LineRule(
        name="published",
        kind="timestamp",
        opens=(
            "article created date filed first last latest modified originally posted published story time "
            "update updated uploaded"
        ),
        longest=200,
        pattern=(
            r"[\[(*_]{0,3}(?i:(?:first |originally |last |article |story |latest |date )?(?:published|updated?"
            r"|posted|modified|created|filed|uploaded)"
            r"(?: on| at| date)?|last (?:edited|reviewed)|date|time)(?:[:*_|]{1,4}[ \u00a0]{0,3}(?:[^.!?]{0,30}[ "
            r",(|:•·-])?|,?[ \u00a0]{1,3}(?:[|•·–—-] )?|(?=\d))"
            rf"{STAMP}(?:(?!: [^\W\d_]+ [^\W\d_]+ [^\W\d_]).){{0,110}}(?<![?!])"
        ),
        finds=(
            "Published 3:14 PM EST, Mon December 18, 2025",
            "Updated: 6 May 2024",
            "Last modified on Tue 7 May 2024 09.10 BST",
            "Latest update May 6th, 2022 12:49 AM",
            "First published: 2024-05-06",
            "Posted at 9:15 am on Monday, May 6",
            "Updated 3 hours ago",
            "PUBLISHED: 10:21, Mon, May 6, 2024",
        ),
        leaves=(
            "Published authors met in May to read.",
            "Updated rules for tenants",
            "On May 6, 2024 and May 7",
            "Date of purchase: 2017",
            "Updated figures will follow on Monday.",
            "Update May 6, 2024: Added what the mayor said.",
        ),
        why=(
            "It tells when the article appeared and anchors its relative dates; without a date right after it the "
            "line is prose."
        ),
    ),
    LineRule(
        name="desk and time",
        kind="timestamp",
        holds=("ublished ",),
        place="top",
        longest=90,
        pattern=rf"(?:[^\W\d_a-z][\w.'’-]{{0,20}} ){{2,4}}Published (?:on )?{STAMP}.{{0,20}}",
        finds=("Ann Lee Published May 6, 2024",),
        leaves=("Ann Lee Published a book",),
        why=(
            "A desk or an author, then when it was published; without a date the words are a sentence about a book or "
            "a report."
        ),
    ),
    LineRule(
        name="issue and date",
        kind="timestamp",
        opens="issue vol volume no edition number",
        place="top",
        longest=80,
        pattern=(
            r"[*_]{0,2}(?i:issue|vol\.?|volume|no\.?|edition|number) \d{1,5}(?:,? (?i:no\.?|issue) \d{1,5})?"
            rf"(?: ?[·|,•–—-])? {BARE_DATE}[*_]{{0,2}}"
        ),
        finds=("*Issue 84 · Friday 6 May 2024*", "Vol. 3, No. 7, May 6, 2024"),
        leaves=("Issue 84 is out", "No. 7 wins"),
        why="A newsletter or a magazine counts its issues; the date behind the number makes it a time stamp.",
    ),
    LineRule(
        name="published in a paper",
        kind="timestamp",
        opens="published first",
        longest=110,
        pattern=rf"(?:First p|P)ublished in (?:the )?[A-Z][^.:]{{2,50}}(?:,| on) {STAMP}.{{0,20}}",
        finds=("Published in Harbour Daily, May 6th, 2024",),
        leaves=("Published in 2019, the report named nobody.",),
        why="A reprint says where and when it appeared; without a date behind the paper it is the start of a sentence.",
    ),
    LineRule(
        name="desk, a colon and time",
        kind="timestamp",
        holds=(":",),
        place="top",
        longest=110,
        pattern=(
            rf"[^.!?\n]{{2,50}}[ |:•·–—-](?:[Uu]pdated|UPDATED|[Pp]ublished|PUBLISHED)(?: [Oo]n| [Aa]t)?: "
            rf"?(?:[^.!?]{{0,12}} )?{STAMP}.{{0,70}}"
        ),
        finds=("Wire Desk Updated: May 06, 2024, 10:21 IST", "Ann Lee | Updated: 6 May 2024"),
        leaves=(
            "The list is updated: on Monday it had ten names, and so it stays until the council says otherwise." * 2,
        ),
        why="A desk or an author stands before the time; a sentence with the same words runs on too long to be one.",
    ),
    LineRule(
        name="place, a bar and time",
        kind="timestamp",
        holds=("|",),
        longest=120,
        pattern=(
            r"[A-Z][\w.'’-]{0,20}(?:,? [A-Z][\w.'’-]{0,20}){0,4} ?\| ?"
            rf"(?i:(?:last |first )?(?:updated|published|posted))(?: on)?(?: ?[:–—-])? ?{STAMP}[^?!]{{0,60}}"
        ),
        finds=(
            "MUMBAI | Updated - May 6, 2024 at 06:32 PM",
            "New Delhi | Updated: May 6, 2024 10:47 IST",
            "LONDON | Posted 6 May 2024",
        ),
        leaves=("Oslo | Updated rules for tenants", "Updated | what we know", "Oslo | May the best tram win"),
        why="Indian papers put the place before the time; without a date behind the word a headline may have the bar.",
    ),
    LineRule(
        name="time ago",
        kind="timestamp",
        opens="0 1 2 3 4 5 6 7 8 9 an a",
        longest=40,
        pattern=(
            r"(?i:\d{1,3}|an?) (?i:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago(?: ?["
            r"|•·–—-] ?.{2,20})?"
        ),
        finds=("3 hours ago", "2 days ago", "an hour ago"),
        leaves=("3 years ago he left", "Hours ago"),
        why="The age of the article by itself, as sites show it; a sentence goes on after “ago” and would be lost.",
    ),
    LineRule(
        name="place, date and time",
        kind="timestamp",
        holds=(":",),
        place="top",
        longest=90,
        pattern=(
            r"(?!(?:By|BY|Updated|Posted) )[A-Z][\w.'’]{1,20}(?:,? [A-Z][\w.'’]{1,20}){0,3} {1,4}(?:[/|•·–—-] {1,4})?"
            rf"{BARE_DATE}(?: {{1,4}}[/|] {{1,4}}\d{{1,2}}:\d{{2}} ?(?i:[ap]m)?)?"
        ),
        finds=(
            "TORONTO Wed Jun 19, 2013 3:51pm EDT",
            "Wellington, New Zealand   /   Fri, October 9, 2020   /   03:20 pm",
            "LONDON | May 6, 2024 10:21 am",
        ),
        leaves=(
            "Toronto met Ottawa on May 6: it rained",
            "TORONTO (Wire) May 6, 2024: The roof opened.",
            "Toronto: May 6, 2024",
        ),
        why="Agencies print over the story from where and when it was sent; a dateline has the story behind it.",
    ),
    LineRule(
        name="paper and date",
        kind="timestamp",
        opens="the",
        place="top",
        longest=90,
        pattern=rf"The (?:[A-Z][\w.&'’-]{{1,20}} ){{0,3}}[A-Z][\w.&'’-]{{1,20}}, {BARE_DATE}",
        finds=("The Harbour Times, May 6, 1996",),
        leaves=("The Harbour Times, May 6", "The mayor left Oslo, May 6, 1996"),
        why="Archives name the paper and its day in a line of their own; a sentence has small words and goes on.",
    ),
    LineRule(
        name="stamp without its date",
        kind="timestamp",
        opens="published updated posted last",
        longest=14,
        pattern=r"(?i:published|(?:last )?updated|posted)(?: on)?:?",
        finds=("Published", "Last updated"),
        leaves=("Published authors", "Updated plans", "Last"),
        why="The label is left where its date was drawn by the page; the word alone says nothing of a story.",
    ),
)
