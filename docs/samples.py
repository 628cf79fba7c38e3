"""Writes what the pages show of newsparse itself: the view of an article, the record schema, the JSON Schema."""

import datetime
import json
import pathlib

import newsparse
from newsparse import export

SAMPLE = pathlib.Path(__file__).parent / "examples" / "harbour_bridge.txt"
PUBLISHED = datetime.date(2025, 3, 12)

#: What each column of a record holds. A column without a line here stops the build.
COLUMNS = {
    "kind": "`quote`, `date`, `amount` or `fact`",
    "subkind": "the `kind` of the mention itself: `direct`, `duration`, `money`, …; `fact` for a fact",
    "start": "first code point of the mention",
    "end": "code point after its last",
    "text": "its words",
    "in_aside": "whether it stands in an aside and not in the story",
    "relative": "whether a date depends on another one (“last week”, “5 June” without its year); false for all others",
    "rule": "the rule that found it; null for a fact",
    "article": "the `name` given to `records`",
    "headline": "headline of the article",
    "published": "date of the article, ISO 8601",
    "section": "heading of the section, null before the first heading",
    "speaker": "who speaks, in the fullest form of the name",
    "speaker_kind": "`person`, `organization`, `group` or `unknown`",
    "speaker_role": "“mayor”, as the article says it",
    "speaker_affiliation": "“Ellery Ferries”, as the article says it",
    "source": "the words that name the speaker at this place (“she”)",
    "cue": "the reporting expression (“said”)",
    "label": "label of a fact",
    "value": "TIMEX3 value of a date, plain digits of an amount, value of a fact",
    "low": "lower bound of a range, plain digits",
    "high": "upper bound of a range, plain digits",
    "granularity": "how fine the value of a date is: `day`, `month`, …; of a clock time `minute`",
    "date_start": "first day or minute of a date, ISO 8601",
    "date_end": "last day or minute of a date, ISO 8601",
    "zone": "time zone of a time, as written",
    "quant": "quantifier of a set: `EVERY` for “every Monday”",
    "freq": "frequency of a set: `2X` for “twice a week”",
    "currency": "ISO 4217 code",
    "unit": "unit of the amount, singular",
    "modifier": "`approx`, `more_than`, … of an amount; `AFTER`, `APPROX`, … (TIMEX3 `mod`) of a date",
}


def write_samples(folder: pathlib.Path) -> None:
    """Write the view, the table of columns and the schema."""
    static = folder / "static"
    static.mkdir(parents=True, exist_ok=True)
    article = newsparse.parse_article(SAMPLE.read_text(encoding="utf-8"), published=PUBLISHED)
    (static / "view.html").write_text(export.html(article, page=True), encoding="utf-8")
    (static / "article.schema.json").write_text(json.dumps(export.json_schema(), indent=2) + "\n", encoding="utf-8")
    rows = "".join(f"| `{name}` | {kind} | {COLUMNS[name]} |\n" for name, kind in export.RECORD_FIELDS.items())
    (folder / "columns.md").write_text(f"| column | type | holds |\n|---|---|---|\n{rows}", encoding="utf-8")
