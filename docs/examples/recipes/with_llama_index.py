"""Chunks for retrieval as LlamaIndex nodes."""

from archive import paper
from llama_index.core.schema import TextNode

import newsparse
from newsparse.export import chunks


def nodes(article: newsparse.Article, name: str) -> list[TextNode]:
    """Give a node for each section; places and numbers are kept from the embedding and from the model."""
    hidden = ["article", "section", "part", "start_index", "end_index"]
    return [
        TextNode(
            id_=f"{name}-{i}",
            text=chunk["text"],
            metadata=chunk["metadata"],
            start_char_idx=chunk["metadata"]["start_index"],
            end_char_idx=chunk["metadata"]["end_index"],
            excluded_embed_metadata_keys=hidden,
            excluded_llm_metadata_keys=hidden,
        )
        for i, chunk in enumerate(chunks(article, name=name))
    ]


def main() -> None:
    """Print what a model would be shown of one node."""
    key, published, text = paper(7)
    [node] = nodes(newsparse.parse_article(text, published=published), key)

    print(node.node_id, node.start_char_idx, node.end_char_idx)
    print(node.get_content(metadata_mode="llm"))


if __name__ == "__main__":
    main()
