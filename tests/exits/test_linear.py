"""Every exit costs in proportion to the article."""

import time
from collections.abc import Callable

import pytest

import newsparse
from newsparse import Article, export

PIECES = {
    "quotations": "“We paid $5 million,” said Ann Lee on Monday. “It was 12 percent too much.”\n\n",
    "people": "“We paid,” said Ann {0}son. Tom {0}berg said that it was 5 May 20{1:02}.\n\n",
    "sections": "## Part {0}\n\nIt rained in 2017.\n\n- Cost: $5 million\n- Opened: 5 May 20{1:02}\n\n",
    "asides": "Photograph: Ann Lee/Wire in May 2017\n\nIt rained on 5 May 20{1:02}.\n\n",
}
EXITS: dict[str, Callable[[Article], object]] = {
    "to_dict": Article.to_dict,
    "from_dict": lambda article: Article.from_dict(article.to_dict()),
    "json_ld": export.json_ld,
    "web_annotations": lambda article: export.web_annotations(article, "urn:x", "utf-8"),
    "records": export.records,
    "chunks": lambda article: export.chunks(article, longest=500),
    "html": export.html,
    "quotes_with": lambda article: article.quotes_with("it was too much"),
}
SMALL = 150


def article(piece: str, times: int) -> Article:
    """Give an article of one piece again and again."""
    letters = "abcdefghij"
    names = ["".join(letters[int(digit)] for digit in f"{index:04}").capitalize() for index in range(times)]
    return newsparse.parse_article("".join(piece.format(name, index % 30) for index, name in enumerate(names)))


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES)
def test_the_cost_is_linear(piece: str) -> None:
    """Four times the article costs each exit about four times as much, never sixteen."""
    small, large = article(piece, SMALL), article(piece, 4 * SMALL)

    def cost(leave: Callable[[Article], object], whole: Article) -> float:
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            leave(whole)
            best = min(best, time.process_time() - start)
        return best

    for name, leave in EXITS.items():
        assert cost(leave, large) < 9 * cost(leave, small) + 0.005, name
