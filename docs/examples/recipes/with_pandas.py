"""Mentions of several articles as a pandas table, with fixed columns and types."""

import pandas as pd
from archive import papers

import newsparse
from newsparse.export import RECORD_FIELDS, records

DTYPES = {"string": "string", "int64": "int64", "bool": "bool"}


def table(articles: dict[str, newsparse.Article]) -> pd.DataFrame:
    """Give a row for each mention; the columns are the same for any articles, even for none."""
    frame = pd.DataFrame(records(articles), columns=list(RECORD_FIELDS))
    return frame.astype({name: DTYPES[kind] for name, kind in RECORD_FIELDS.items()})


def main() -> None:
    """Print who is quoted how often, and the sums of money with their exact digits."""
    frame = table({key: newsparse.parse_article(text, published=date) for key, date, text in papers(20)})

    print(frame[frame.kind == "quote"].groupby("speaker").size().to_string())
    money = frame[(frame.kind == "amount") & (frame.subkind == "money")]
    print(money[["article", "text", "value", "currency"]].head(3).to_string(index=False))
    dates = frame[frame.kind == "date"].assign(day=lambda found: pd.to_datetime(found.date_start, format="ISO8601"))
    print("earliest:", dates.day.min().date())


if __name__ == "__main__":
    main()
