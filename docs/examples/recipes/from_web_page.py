"""From a saved web page to an article: trafilatura takes the text out of the page, newsparse takes it apart."""

import datetime
import pathlib

import trafilatura

import newsparse

PAGE = pathlib.Path(__file__).with_name("harbour_bridge.html")


def article_of(page: str) -> newsparse.Article:
    """Give the article of a page. The Markdown form keeps headings and lists, which plain text would lose."""
    document = trafilatura.bare_extraction(page, with_metadata=True)
    body = trafilatura.extract(page, output_format="markdown", include_comments=False, include_tables=False) or ""
    published = datetime.date.fromisoformat(document.date) if document and document.date else None
    return newsparse.parse_article(body, published=published)


def main() -> None:
    """Print the outline of the page's article."""
    article = article_of(PAGE.read_text(encoding="utf-8"))

    print(article.headline.text if article.headline else "no headline")
    print("published", article.published)
    print([heading.text for heading in article.headings])
    print([(fact.label, fact.value) for fact in article.facts])
    for quote in article.quotes:
        if quote.kind == "direct" and quote.speaker:
            print(quote.speaker.name, "|", quote.text)


if __name__ == "__main__":
    main()
