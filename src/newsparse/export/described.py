"""One line about a mention, for people: what it is and what it means."""

from newsparse.model import Amount, DateMention, Quote, Speaker

Mention = Quote | DateMention | Amount


def describe(mention: Mention) -> str:
    """Say in one line what a mention is and what it means.

    >>> import newsparse
    >>> [describe(date) for date in newsparse.find_dates("since early 2017")]
    ['date: 2017 (start, from 2017-01-01)']
    """
    if isinstance(mention, Quote):
        return f"{mention.kind} quotation: {mention.speaker.name if mention.speaker else 'unknown speaker'}"
    meaning = describe_date(mention) if isinstance(mention, DateMention) else describe_amount(mention)
    return f"{mention.kind}: {meaning or 'value not known'}"


def describe_speaker(speaker: Speaker) -> str:
    """Say in one line who speaks: name, role, affiliation; the kind where it is none of a person."""
    kind = None if speaker.kind == "person" else speaker.kind
    return ", ".join(filter(None, (speaker.name, speaker.role, speaker.affiliation, kind)))


#: Values that say their days themselves.
_PLAIN = {"year", "month", "day"}


def describe_date(date: DateMention) -> str:
    """Say the value of a date in one line, empty where it has none: TIMEX3, zone, modifier, and what days these are.

    >>> import newsparse
    >>> [describe_date(date) for date in newsparse.find_dates("In May 2017, until autumn 2018, since early 2020.")]
    ['2017-05', '2018-FA (until 2018-11-30)', '2020 (start, from 2020-01-01)']
    """
    bounds = _bounds(date)
    modifier = None if date.modifier in _OPEN and bounds else date.modifier
    words = ", ".join(filter(None, (modifier and modifier.lower().replace("_", " "), bounds)))
    known = " ".join(filter(None, (date.value, date.zone)))
    return f"{known} ({words})" if known and words else known or words


#: Modifiers that an open bound says again.
_OPEN = {"AFTER", "BEFORE"}


def _bounds(date: DateMention) -> str:
    if date.start and date.end:
        plain = date.start == date.end or (date.granularity in _PLAIN and not date.modifier)
        return "" if plain else f"{date.start} to {date.end}"
    if date.start:
        return f"from {date.start}"
    return f"until {date.end}" if date.end else ""


def describe_amount(amount: Amount) -> str:
    """Say the value of an amount in one line: modifier, number or range, currency, unit.

    >>> import newsparse
    >>> [describe_amount(amount) for amount in newsparse.find_amounts("They paid about $3-5 billion a year.")]
    ['approx 3,000,000,000 to 5,000,000,000 USD per year']
    """
    if amount.value is not None:
        value = f"{amount.value:,f}"
    else:
        value = " to ".join(f"{bound:,f}" for bound in (amount.low, amount.high) if bound is not None)
    unit = amount.unit
    if amount.currency and unit:  # "dollar per year": the code says the dollar
        unit = "".join(unit.partition("per ")[1:]) or unit
    words = (amount.modifier and amount.modifier.replace("_", " "), value, amount.currency, unit)
    return " ".join(word for word in words if word)
