"""One line about a mention, for people: what it is and what it means."""

from newsparse.model import Amount, DateMention, Quote

Mention = Quote | DateMention | Amount


def describe(mention: Mention) -> str:
    """Say in one line what a mention is and what it means.

    >>> import newsparse
    >>> [describe(date) for date in newsparse.find_dates("since early 2017")]
    ['date: 2017 (START, from 2017-01-01)']
    """
    if isinstance(mention, Quote):
        return f"{mention.kind} quotation: {mention.speaker.name if mention.speaker else 'unknown speaker'}"
    meaning = describe_date(mention) if isinstance(mention, DateMention) else describe_amount(mention)
    return f"{mention.kind}: {meaning or 'value not known'}"


def describe_date(date: DateMention) -> str:
    """Say the value of a date in one line, empty where it has none: TIMEX3, zone, modifier, and what days these are."""
    words = [date.modifier] if date.modifier else []
    if date.start and date.end and date.start != date.end:
        words.append(f"{date.start} to {date.end}")
    elif date.start and date.end is None:
        words.append(f"from {date.start}")
    elif date.end and date.start is None:
        words.append(f"until {date.end}")
    known = " ".join(filter(None, (date.value, date.zone)))
    return f"{known} ({', '.join(words)})" if known and words else known or ", ".join(words)


def describe_amount(amount: Amount) -> str:
    """Say the value of an amount in one line: modifier, number or range, currency, unit.

    >>> import newsparse
    >>> [describe_amount(amount) for amount in newsparse.find_amounts("It cost about $3-5 billion in the 1990s.")]
    ['approx 3000000000 to 5000000000 USD']
    """
    number = amount.value
    if number is not None:
        value = f"{number:f}"
    else:
        value = " to ".join(f"{bound:f}" for bound in (amount.low, amount.high) if bound is not None)
    words = (amount.modifier and amount.modifier.replace("_", " "), value, amount.currency, amount.unit)
    return " ".join(word for word in words if word)
