"""Mentions as spans of a spaCy document, and drawn by displaCy."""

import spacy
from archive import paper
from spacy import displacy
from spacy.tokens import Doc

import newsparse


def annotate(doc: Doc, article: newsparse.Article) -> Doc:
    """Put quotations, dates and amounts into ``doc.spans["newsparse"]``, which may overlap, unlike ``doc.ents``.

    The label is the kind, the id of a span what it means: speaker, TIMEX3 value or exact number. "expand" takes whole
    tokens, since a mention may end inside one ("€2.3bn-€3bn" is a single token to spaCy).
    """
    found = [(part, "QUOTE", quote.speaker and quote.speaker.name) for quote in article.quotes for part in quote.parts]
    found += [(date.span, date.kind.upper(), date.value) for date in article.dates]
    found += [(amount.span, amount.kind.upper(), str(amount.value)) for amount in article.amounts]
    doc.spans["newsparse"] = [
        doc.char_span(place.start, place.end, label=label, span_id=meaning or "", alignment_mode="expand")
        for place, label, meaning in sorted(found, key=lambda one: one[0])
    ]
    return doc


def for_displacy(article: newsparse.Article) -> dict[str, object]:
    """Give the form that ``displacy.render(..., style="ent", manual=True)`` takes. Its marks must not overlap."""
    mentions = sorted((*article.dates, *article.amounts), key=lambda found: found.span)
    found: list[dict[str, object]] = []
    end = 0
    for mention in mentions:
        if mention.span.start >= end:
            end = mention.span.end
            found.append({"start": mention.span.start, "end": end, "label": mention.kind})
    title = article.headline.text if article.headline else None
    return {"text": article.text, "ents": found, "title": title}


def main() -> None:
    """Print what stands in the document, and how much markup displaCy makes of it."""
    _, published, text = paper(7)
    article = newsparse.parse_article(text, published=published)
    doc = annotate(spacy.blank("en")(text), article)

    for span in doc.spans["newsparse"]:
        print(f"{span.label_:8} {span.text!r}: {span.id_}")
    page = displacy.render(for_displacy(article), style="ent", manual=True, jupyter=False)
    print(page.count("<mark"), "marks drawn by displaCy")


if __name__ == "__main__":
    main()
