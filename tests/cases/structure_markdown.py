"""Markdown as extractors, sites and language models write it: the lines of an article, and what each of them is.

Labels: ``H`` headline, ``=`` heading, ``-`` fact, ``p`` paragraph, ``B`` byline, and the kinds of asides. ``STORY``
stands for a paragraph of prose. Own texts, each construct once as it is and once as its double that is none.
"""

STORY = "The council of the old town met twice in the spring and agreed on nothing, people in the hall said on Monday."

#: Name, lines, and label and words of every line that is read.
MARKDOWN = (
    (
        "front matter",
        ("---", "title: Tram opens", "date: 2024-05-06", "tags: [tram, town]", "---", "", "# Tram opens", "", STORY),
        (
            ("separator", "---"),
            ("note", "title: Tram opens"),
            ("timestamp", "date: 2024-05-06"),
            ("note", "tags: [tram, town]"),
            ("H", "Tram opens"),
            ("p", STORY),
        ),
    ),
    (
        "a rule at the top is no front matter",
        ("---", "", "Tram opens", "", STORY),
        (("separator", "---"), ("H", "Tram opens"), ("p", STORY)),
    ),
    (
        "headings without a blank after the marks",
        ("# Tram opens", "", STORY, "", "##Next steps", "", STORY),
        (("H", "Tram opens"), ("p", STORY), ("=", "Next steps"), ("p", STORY)),
    ),
    (
        "a tag is no heading",
        ("# Tram opens", "", STORY, "", "#tram #town", "", STORY),
        (("H", "Tram opens"), ("p", STORY), ("contact", "#tram #town"), ("p", STORY)),
    ),
    (
        "headings that are links",
        ("# [Tram opens](https://wire.example/a)", "", STORY, "", "## [Next steps](https://wire.example/b)", "", STORY),
        (("H", "Tram opens"), ("p", STORY), ("=", "Next steps"), ("p", STORY)),
    ),
    (
        "a numbered list with a list inside",
        (
            "# Tram opens",
            "",
            STORY,
            "",
            "1. Trams",
            "2. Rails",
            "   - on the bridge",
            "3. Stops",
            "",
            STORY,
        ),
        (
            ("H", "Tram opens"),
            ("p", STORY),
            ("-", "Trams"),
            ("-", "Rails"),
            ("-", "on the bridge"),
            ("-", "Stops"),
            ("p", STORY),
        ),
    ),
    (
        "boxes to tick",
        ("# Tram opens", "", STORY, "", "- [ ] New trams", "- [x] New rails", "", STORY),
        (("H", "Tram opens"), ("p", STORY), ("-", "New trams"), ("-", "New rails"), ("p", STORY)),
    ),
    (
        "a quotation of two paragraphs",
        ("# Tram opens", "", STORY, "", "> We are glad.", ">", "> We are late.", "", STORY),
        (
            ("H", "Tram opens"),
            ("p", STORY),
            ("p", "We are glad."),
            ("separator", ">"),
            ("p", "We are late."),
            ("p", STORY),
        ),
    ),
    (
        "a paragraph after a quotation is no item beside it",
        ("Tram opens", STORY, "The mayor wrote:", "> The tram is ours.", "The opening was late.", STORY),
        (
            ("H", "Tram opens"),
            ("p", STORY),
            ("p", "The mayor wrote:"),
            ("p", "The tram is ours."),
            ("p", "The opening was late."),
            ("p", STORY),
        ),
    ),
    (
        "a table without outer bars",
        ("# Tram opens", "", STORY, "", "Year | Cost", "--- | ---", "2023 | $4m", "2024 | $5m", "", STORY),
        (
            ("H", "Tram opens"),
            ("p", STORY),
            ("table", "Year | Cost"),
            ("table", "--- | ---"),
            ("table", "2023 | $4m"),
            ("table", "2024 | $5m"),
            ("p", STORY),
        ),
    ),
    (
        "one bar makes no table",
        ("# Tram opens", "", STORY, "", "Year | Cost", "", STORY),
        (("H", "Tram opens"), ("p", STORY), ("p", "Year | Cost"), ("p", STORY)),
    ),
    (
        "pictures",
        (
            "# Tram opens",
            "",
            "![A tram](a.jpg)",
            "*A tram on the bridge*",
            "",
            STORY,
            "",
            "[![A tram](a.jpg)](/b)",
        ),
        (
            ("H", "Tram opens"),
            ("caption", "![A tram](a.jpg)"),
            ("caption", "*A tram on the bridge*"),
            ("p", STORY),
            ("caption", "[![A tram](a.jpg)](/b)"),
        ),
    ),
    (
        "code",
        ("# Tram opens", "", STORY, "", "```python", "# no heading", "- no list", "```", "", STORY),
        (
            ("H", "Tram opens"),
            ("p", STORY),
            ("code", "```python"),
            ("code", "# no heading"),
            ("code", "- no list"),
            ("code", "```"),
            ("p", STORY),
        ),
    ),
    (
        "addresses of links, and notes",
        ("# Tram opens", "", STORY, "", "[^1]: As counted in 2019.", "[1]: https://wire.example/a"),
        (
            ("H", "Tram opens"),
            ("p", STORY),
            ("note", "[^1]: As counted in 2019."),
            ("note", "[1]: https://wire.example/a"),
        ),
    ),
    (
        "a pointer that is a link",
        ("# Tram opens", "", STORY, "", "[Read more](https://wire.example/a)", "", STORY),
        (("H", "Tram opens"), ("p", STORY), ("promo", "[Read more](https://wire.example/a)"), ("p", STORY)),
    ),
    (
        "labels in bold",
        ("# Tram opens", "", "**Author:** Ann Lee", "**Source:** Harbour Weekly", "", STORY),
        (("H", "Tram opens"), ("B", "**Author:** Ann Lee"), ("credit", "**Source:** Harbour Weekly"), ("p", STORY)),
    ),
)
