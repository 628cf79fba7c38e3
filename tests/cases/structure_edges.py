"""Short articles at the edge of a rule of structure; what comes out of each is written down."""

STORY = "The council of the old town met twice in the spring and agreed on nothing, people in the hall said on Monday."

TEXTS = (
    "• Interested in a tour of the flat? Contact the editors through our tour form and tell them about it.",
    f"Roof opens\n\nLondon, May 6 {STORY}",
    f"Roof opens\n\n(Reuters) - Mayors - {STORY}",
    f"Roof opens\n\nPhoto: Ann Lee\nThe mayor is seen at the opening of the tram\n\n{STORY}",
    "---\n" + "".join(f"field{number}: {number}\n" for number in range(60)) + f"\n{STORY}",
    f"Roof opens\n\na | b\n--|--\nc | d\ne f\n\n{STORY}",
    f"Tram &amp;\n\n{STORY}",
    f"Roof opens\n\n> The roof is new.\n> The bell is old.\nIt rained.\n\n{STORY}",
    "Ann Lee lives at no. 5 St",
    f"{STORY} He lives in the U.S.\n\n{STORY} He came at 5 p.m.\n\nHe left. ”",
    f"• Interested in a tour of the flat? Contact the editors through our tour form and tell them about it.\n\n{STORY}",
    f"Roof opens\n\n{STORY}\n\n- Who? –.\n- Why? It rained.\n- When? -",
    (
        f"Roof opens\n\n{STORY}\n\nHow to tell the rare old bucks that are worth thousands from the many that are "
        f"worth nothing\n\n{STORY}"
    ),
    f"£23.99 www.tramway.example\n{STORY}",
    "Roof opens\n\n- learn\n  more.\n- see\n  less.",
    "Roof opens\n\n> learn about the roof of the\n> old town hall and more of its\n> bells and the clock.",
    f"---\ntitle: Roof opens\nSome more\n\n{STORY}",
    f"---\ntitle: Roof opens\ndate: 2024-05-06\n---\n\n{STORY}",
    f"Roof opens\n\n| a | b |\n|---|---|\n| c | d |\n| e |\n\n{STORY}",
    f"Roof opens\n\n**OSLO, May 6 (Wire)** - {STORY}",
    f"Roof opens\n\n(ANSA) - ROME, MAY 6 - {STORY}",
    f"Roof opens\n\n(ANSA) - Rome - {STORY}",
    f"Roof opens\n\nOSLO (Wire) — — {STORY}",
)
