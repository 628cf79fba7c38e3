"""Chunks for retrieval as LangChain documents."""

from archive import paper
from langchain_core.documents import Document

import newsparse
from newsparse.export import chunks


def documents(article: newsparse.Article, name: str) -> list[Document]:
    """Give a document for each section, cut at 1,000 characters between paragraphs or sentences."""
    found = chunks(article, name=name, longest=1000)
    return [
        Document(id=f"{name}-{i}", page_content=chunk["text"], metadata=chunk["metadata"])
        for i, chunk in enumerate(found)
    ]


def main() -> None:
    """Print one document, and what it may be filtered by."""
    key, published, text = paper(7)
    [document] = documents(newsparse.parse_article(text, published=published), key)

    print(document.id, document.page_content[:34])
    for name, value in document.metadata.items():
        print(f"{name}: {value}")


if __name__ == "__main__":
    main()
