"""The margin of a view: what the marks mean, speakers, facts, a timeline, amounts.

All that hovering tells stands here too, for touch and for paper.
"""

from collections import Counter
from collections.abc import Sequence

from newsparse.export.described import describe_amount, describe_date, describe_speaker
from newsparse.export.marking import shown
from newsparse.export.style import LINES
from newsparse.model import Article, Aside, DateMention, Speaker

#: Most rows that one list shows.
LONGEST_LIST = 100

#: Most characters of a sentence beside a date.
LONGEST_SENTENCE = 120


def margin(article: Article) -> str:
    """Give every list that has something in it."""
    published = [f"<li>Published {shown(str(article.published))}</li>"] if article.published else []
    lists = (
        _list("About", published),
        _list("Speakers", _speakers(article)),
        _list("Facts", _facts(article)),
        _list("Timeline", _timeline(article), "np-timeline"),
        _list("Amounts", _amounts(article)),
    )
    return f"{_legend()}{''.join(lists)}"


def _legend() -> str:
    marks = " ".join(f'<mark class="np-{kind}">{kind}</mark>' for kind in LINES)
    return f'<p class="np-legend">{marks}</p>'


def _list(title: str, rows: Sequence[str], style: str = "np-list") -> str:
    if not rows:
        return ""
    more = len(rows) - LONGEST_LIST
    rest = f"<li>and {more} more</li>" if more > 0 else ""
    return f'<h3>{title}</h3><ul class="{style}">{"".join(rows[:LONGEST_LIST])}{rest}</ul>'


def _pair(term: str, meaning: str) -> str:
    """Give a row of a list: what it is about, and what is said of it."""
    return f"<li><b><bdi>{shown(term)}</bdi></b> <bdi>{shown(meaning)}</bdi></li>"


def _speakers(article: Article) -> list[str]:
    holders: tuple[Article | Aside, ...] = (article, *article.asides)
    quotations = Counter(_key(quote.speaker) for holder in holders for quote in holder.quotes if quote.speaker)
    rows = []
    for speaker in article.speakers:
        count = quotations[_key(speaker)]
        said = f"{count} quotation{'' if count == 1 else 's'}"
        about = describe_speaker(speaker).removeprefix(speaker.name).lstrip(", ")
        rows.append(_pair(speaker.name, f"{about}: {said}" if about else said))
    return rows


def _key(speaker: Speaker) -> tuple[str | None, ...]:
    """Give what tells speakers apart; their mentions would be long to compare."""
    return speaker.kind, speaker.name, speaker.role, speaker.affiliation


def _facts(article: Article) -> list[str]:
    return [_pair(fact.label or "", fact.value or "") for fact in article.facts if fact.label and fact.value]


def _amounts(article: Article) -> list[str]:
    return list(dict.fromkeys(_pair(amount.text, describe_amount(amount)) for amount in article.amounts))


def _timeline(article: Article) -> list[str]:
    """Give a row for each point in time, in order, with the sentence that names it first."""
    dated = [date for date in article.dates if date.value and (date.start or date.end)]
    firsts: dict[str, DateMention] = {}
    for date in dated:
        firsts.setdefault(describe_date(date), date)
    counts = Counter(map(describe_date, dated))
    ordered = sorted(firsts.items(), key=lambda found: (str(found[1].start or found[1].end), found[1].span))
    return [_moment(article, when, date, counts[when]) for when, date in ordered]


def _moment(article: Article, when: str, date: DateMention, count: int) -> str:
    again = f" ({count} times)" if count > 1 else ""
    sentence = _sentence(article, date)
    return f"<li><b>{shown(when)}</b>{again}<br><bdi>{shown(sentence)}</bdi></li>"


def _sentence(article: Article, date: DateMention) -> str:
    """Give the sentence around a date, cut between words on both sides of it if it is long."""
    place = article.sentence_of(date)
    text, here = article.text, date.span
    room = max(0, LONGEST_SENTENCE - len(here)) // 2
    before, after = text[place.start : here.start], text[here.end : place.end]
    if len(before) > room:
        before = "… " + before[-room:].partition(" ")[2]
    if len(after) > room:
        after = after[:room].rpartition(" ")[0] + " …"
    return " ".join(f"{before}{text[here.start : here.end]}{after}".split())
