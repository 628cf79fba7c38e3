"""Parse a news article and print an outline of everything that was found, or JSON.

    python parse_article.py [FILE] [--published DATE] [--json]

FILE is a text file, "-" is standard input; without FILE the sample article beside this script is read. All reading and
printing happens here: the library itself does no input or output.
"""

import argparse
import datetime
import json
import pathlib
import sys

import newsparse

SAMPLE = pathlib.Path(__file__).with_name("harbour_bridge.txt")
SAMPLE_PUBLISHED = datetime.date(2025, 3, 12)


def place(mention: newsparse.Line | newsparse.DateMention | newsparse.Amount | newsparse.Quote | newsparse.Fact) -> str:
    """Show where something stands."""
    return f"[{mention.span.start}:{mention.span.end}]"


def structure(article: newsparse.Article) -> list[str]:
    """Outline headline, byline, dateline and sections."""
    lines = []
    if article.headline:
        lines.append(f"HEADLINE  {article.headline.text}  {place(article.headline)}")
    if article.byline:
        lines.append(f"BYLINE    {', '.join(article.byline.authors) or article.byline.text}")
    if article.dateline:
        lines.append(f"DATELINE  {article.dateline.text}  place: {article.dateline.place}")
    if article.published:
        lines.append(f"PUBLISHED {article.published}")
    for section in article.sections:
        title = section.heading.text if section.heading else "(lead)"
        lines.append(f"SECTION   {title}: {len(section.paragraphs)} paragraphs, {len(section.facts)} facts")
        lines += [f"  FACT    {fact.label or '-'} = {fact.value or fact.text}  {place(fact)}" for fact in section.facts]
    return lines


def mentions(article: newsparse.Article) -> list[str]:
    """Outline quotations, speakers, dates and amounts."""
    lines = []
    for speaker in article.speakers:
        role = f", {speaker.role}" if speaker.role else ""
        lines.append(f"SPEAKER   {speaker.name} ({speaker.kind}{role}): {len(article.quotes_by(speaker))} quotations")
    for quote in article.quotes:
        who = quote.speaker.name if quote.speaker else "unknown"
        cue = quote.cue.text if quote.cue else "-"
        lines.append(f"QUOTE     {who} | {cue} | {quote.kind} | {quote.text}  {place(quote)}")
    lines += [
        f"DATE      {date.text!r} = {date.value} ({date.start} to {date.end})  {place(date)}" for date in article.dates
    ]
    for amount in article.amounts:
        value = f"{amount.low} to {amount.high}" if amount.value is None else f"{amount.value}"
        what = " ".join(word for word in (amount.modifier, value, amount.currency, amount.unit) if word)
        lines.append(f"AMOUNT    {amount.text!r} = {amount.kind}: {what}  {place(amount)}")
    return lines


def main() -> None:
    """Read, parse, print."""
    arguments = argparse.ArgumentParser(description="Print everything that newsparse finds in an article.")
    arguments.add_argument("file", nargs="?", help="a text file, - for standard input; without it the sample article")
    arguments.add_argument("--published", type=datetime.date.fromisoformat, help="date of the article, YYYY-MM-DD")
    arguments.add_argument("--json", action="store_true", help="print Article.to_dict() as JSON")
    options = arguments.parse_args()

    if options.file is None:
        text = SAMPLE.read_text(encoding="utf-8")
        published = options.published or SAMPLE_PUBLISHED
    else:
        text = sys.stdin.read() if options.file == "-" else pathlib.Path(options.file).read_text(encoding="utf-8")
        published = options.published

    article = newsparse.parse_article(text, published=published)
    if options.json:
        print(json.dumps(article.to_dict(), indent=2))
    else:
        print("\n".join([*structure(article), *mentions(article)]))


if __name__ == "__main__":
    main()
