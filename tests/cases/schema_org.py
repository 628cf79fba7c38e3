"""The part of the schema.org vocabulary that the export uses: https://schema.org/NewsArticle and the types it leads to.

Types with the ones above them, properties with the types that may have them and those that they may hold.
"""

ABOVE = {
    "Thing": (),
    "CreativeWork": ("Thing",),
    "Article": ("CreativeWork", "Thing"),
    "NewsArticle": ("Article", "CreativeWork", "Thing"),
    "WebPageElement": ("CreativeWork", "Thing"),
    "Quotation": ("CreativeWork", "Thing"),
    "Person": ("Thing",),
    "Organization": ("Thing",),
    "Place": ("Thing",),
    "MonetaryAmount": ("StructuredValue", "Intangible", "Thing"),
}

#: Property: who may have it, what it may hold.
PROPERTIES = {
    "headline": ({"CreativeWork"}, {"Text"}),
    "alternativeHeadline": ({"CreativeWork"}, {"Text"}),
    "inLanguage": ({"CreativeWork"}, {"Text", "Language"}),
    "datePublished": ({"CreativeWork"}, {"Date", "DateTime"}),
    "author": ({"CreativeWork"}, {"Person", "Organization"}),
    "sourceOrganization": ({"CreativeWork"}, {"Organization"}),
    "locationCreated": ({"CreativeWork"}, {"Place"}),
    "dateline": ({"NewsArticle"}, {"Text"}),
    "articleBody": ({"Article"}, {"Text"}),
    "wordCount": ({"Article"}, {"Integer"}),
    "hasPart": ({"CreativeWork"}, {"CreativeWork"}),
    "citation": ({"CreativeWork"}, {"CreativeWork", "Text"}),
    "mentions": ({"CreativeWork"}, {"Thing"}),
    "text": ({"CreativeWork"}, {"Text"}),
    "creator": ({"CreativeWork"}, {"Person", "Organization"}),
    "name": ({"Thing"}, {"Text"}),
    "jobTitle": ({"Person"}, {"Text"}),
    "affiliation": ({"Person"}, {"Organization"}),
    "currency": ({"MonetaryAmount"}, {"Text"}),
    "value": ({"MonetaryAmount"}, {"Number"}),
    "minValue": ({"MonetaryAmount"}, {"Number"}),
    "maxValue": ({"MonetaryAmount"}, {"Number"}),
}

#: What the vocabulary's own context says of these terms, as far as it matters here.
CONTEXT = {
    "@context": {
        "@vocab": "http://schema.org/",
        "datePublished": {"@id": "http://schema.org/datePublished", "@type": "http://schema.org/Date"},
    }
}
