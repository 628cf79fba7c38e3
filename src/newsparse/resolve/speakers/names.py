"""Names in an article: runs of capitals, cut at words that are in no name, with the titles before them told apart."""

import functools
import re
from collections.abc import Iterator
from operator import itemgetter

from newsparse.languages.schema.quotes import SpeakerWords
from newsparse.resolve.speakers.sought import ASIDE, HEADING, PLAIN, Sought
from newsparse.text.tokens import KINDS, Tokens

_CAP, _HYPHEN, _MARKS = KINDS["cap"], KINDS["hyphen"], KINDS["quote"] + KINDS["apostrophe"]
_CAPITALS = _CAP + KINDS["initial"] + KINDS["acronym"]
#: A longer run of capitals is a heading, not a name.
_MORE = 12
# Small words inside are particles or "of"; a nickname stands between marks (Carl “Bo” Lee).
_RUN = re.compile(
    f"[{_CAPITALS}](?:[{_CAPITALS}]|[.{_HYPHEN}][{_CAPITALS}]|{_HYPHEN}a|{_HYPHEN}?aa?{_HYPHEN}?[{_CAPITALS}]"
    f"|[{_MARKS}][{_CAPITALS}]{{1,2}}[{_MARKS}][{_CAPITALS}]){{0,{_MORE}}}"
)
#: How many words of a title, and the fewest words of a longer name.
_TITLE, _LONGER = 6, 2
#: The fewest words of a body's name and a person's, and the most words of the person's.
_JOINED, _PERSON = 3, 3

#: Where names count.
_OUTSIDE = frozenset({PLAIN, ASIDE})

_SPAN, _FIRST_CHARACTER = re.Match.span, itemgetter(0)

#: A name where it stands: the first token of its titles, its own first token, where it ends.
Run = tuple[int, int, int]


def name_runs(tokens: Tokens, words: SpeakerWords, sought: Sought) -> list[Run]:
    """Give each name in order: where its titles begin, where it begins itself, where it ends.

    Single words count only where they are cited or end or begin a longer name: most of them are no persons.
    """
    said, base, openers, names = tokens.words, tokens.base, sought.openers, list[Run]()
    runs, wanted, parties = _sought_runs(tokens, words, sought)
    for first, last in runs:
        if last - first == 1:
            word = said[first]
            counts = word in wanted or word in openers or _is_aged(said, sought.near, last)
            if counts and _is_name(word, words, parties):
                names.append((first, first, last))
            continue
        spoken = said[first:last]
        plain = base.count(_CAP, first, last) == last - first and words.not_names.isdisjoint(spoken)
        if plain and last - first == _LONGER and not _is_told(spoken, words):
            names.append((first, first, last))
            continue
        for start, end in ((first, last),) if plain else _cut(tokens, first, last, words):
            name = title_end(tokens, start, end, words)
            if end - name > 1 or start < name < end or (name < end and _is_wanted(said[name], wanted, openers)):
                names.append((start, name, end))
    return names


def _sought_runs(
    tokens: Tokens, words: SpeakerWords, sought: Sought
) -> tuple[list[tuple[int, int]], set[str], set[str]]:
    """Give the runs of capitals that stand where all names count or that a source cites, and what they tell.

    With them come the words that count alone, and the words before the nouns of bodies.
    """
    said, near, cited, sources = tokens.words, sought.near, sought.cited, sought.sources
    runs, wanted, parties = list[tuple[int, int]](), cited.copy(), set[str]()
    lengths, not_names, bodies = set(map(len, cited)), words.not_names, words.body_words
    for begin, last in map(_SPAN, _RUN.finditer(tokens.base)):
        if last - begin == 1 or (last - begin == _LONGER and sources[begin + 1] > sources[begin]):
            word = said[last - 1]
            if word in cited or (near[last - 1] and word not in not_names):
                runs.append((last - 1, last))
            continue
        first = begin + (sources[begin + 1] > sources[begin])  # Said | Ann Lee: the source begins after its cue
        name = said[first:last]
        if near[first] or not cited.isdisjoint(name) or _is_cited(name, cited, lengths):
            runs.append((first, last))
            end = name[-1]
            wanted.add(name[0])
            wanted.add(end)
            if end in bodies:
                parties.update(name[:-1])
    return runs, wanted, parties


def _is_cited(name: list[str], cited: set[str], lengths: set[int]) -> bool:
    """Tell whether a source cites the initials of a run of more than two words: IMF."""
    return len(name) > _LONGER and len(name) in lengths and "".join(map(_FIRST_CHARACTER, name)) in cited


def outside(names: list[Run], sought: Sought) -> list[Run]:
    """Give the names that stand in no direct quotation, and of headings, where all words have capitals, the sources.

    Who is spoken of in a quotation is not spoken of by the article.
    """
    surrounds, kept = sought.surrounds, list[Run]()
    for run in names:
        around = surrounds[run[1]]
        if around in _OUTSIDE:
            kept.append(run)
        elif around == HEADING:
            cited = [at for at in range(run[1], run[2]) if sought.sources[at]]
            if cited:
                kept.append((cited[0], cited[0], cited[-1] + 1))
    return kept


@functools.cache
def _offices(words: SpeakerWords) -> frozenset[str]:
    """Give the role nouns that can be titles."""
    return frozenset(words.roles) - words.bare_roles


def _is_told(name: list[str], words: SpeakerWords) -> bool:
    """Tell whether a word of a name can be a title."""
    return not (words.titles.isdisjoint(name) and _offices(words).isdisjoint(map(str.lower, name)))


def _is_wanted(word: str, wanted: set[str], openers: set[str]) -> bool:
    return word in wanted or (word in openers and word[0].isupper())


def _is_aged(said: list[str], near: bytearray, last: int) -> bool:
    """Tell whether an age stands after a single name: Ngidi, 27, ..."""
    return bool(near[last]) and said[last] == "," and said[last + 1][:1].isdigit() and said[last + 2] == ","


def _is_name(word: str, words: SpeakerWords, parties: set[str]) -> bool:
    """Tell whether a capital alone can be a name; a title can where it begins the name of a body (Labour Party)."""
    return word not in words.demonyms and (word not in words.titles or word in parties)


def title_end(tokens: Tokens, start: int, end: int, words: SpeakerWords) -> int:
    """Give where a name begins after its titles: Environment Secretary | Kate Bowes. Names of bodies have none."""
    said, titles, offices, name = tokens.words, words.titles, _offices(words), start
    for at, word in enumerate(said[start : min(end, start + _TITLE)], start + 1):
        if word in titles or word.lower() in offices:
            name = at
    while name < end and not said[name][0].isalnum():
        name += 1
    named = _after_body(said, start, end, words) if end - start >= _JOINED else 0
    if named or name == start:
        return named or start
    if name == end - 1 and said[name] in words.body_words and said[name - 1] in words.thing_openers:
        return start  # the Premier League
    if (name < end and said[name] in words.suffixes) or _is_untitled(said[start:end], words):
        return start
    return name


def _after_body(said: list[str], start: int, end: int, words: SpeakerWords) -> int:
    """Give where a person's name begins after that of a body or "of": Water Board | Ann Lee. 0 if none does."""
    if said[end - 1] in words.body_words:
        return 0
    links = words.inner_links
    for at in range(max(start + 1, end - _PERSON), end - 1):
        before = said[start:at]
        if said[at] in words.titles:
            continue
        if len(before) >= _JOINED and not links.isdisjoint(before) and _is_office(before, words):
            return at
        if said[at] in words.first_names and before[-1] not in links and before[-1] not in words.shortened:
            return 0 if words.body_words.isdisjoint(before) and links.isdisjoint(before) else at
    return 0


def _is_office(before: list[str], words: SpeakerWords) -> bool:
    """Tell whether words with "of" are an office: Commissioner for Health Dr, Superintendent of Police."""
    last = before[-1]
    if last in words.genders or last in words.title_roles or last.lower() in words.roles:
        return True
    if last in words.body_words and before[0].lower() in words.roles:
        return True  # Chairman of Hull Parish Council
    office = before[-2] in words.inner_links and before[-_JOINED].lower() in words.roles
    return office and (last in words.body_words or last in words.titles)


def _is_untitled(name: list[str], words: SpeakerWords) -> bool:
    """Tell whether what looks like a title belongs to the name: of a body, or a first name."""
    if name[-1] in words.body_words and name[0] not in words.genders and name[0] not in words.title_roles:
        return True
    return not words.inner_links.isdisjoint(name) or (name[0] in words.first_names and name[0] not in words.titles)


def _cut(tokens: Tokens, first: int, last: int, words: SpeakerWords) -> Iterator[tuple[int, int]]:
    """Cut a run at words that are in no name, and at lower-case words that are no particles."""
    start, seats = first, words.seats
    for at, word in enumerate(tokens.words[first:last], first):
        if word in seats and first <= start < at and _is_named(tokens, at + 1, last, words):
            start = at + 1  # Lakeside MP | Ann Lee
        elif _is_no_name(tokens, at, first, last, words) or not (word[0].isupper() or _inside(tokens, at, last, words)):
            if at > start:
                yield start, at
            start = at + 1
    if last > start:
        yield start, last


def _is_no_name(tokens: Tokens, at: int, first: int, last: int, words: SpeakerWords) -> bool:
    """Tell whether a word is in no name; one letter within a run is an initial: Joseph A. Lee."""
    word = tokens.words[at]
    return word in words.not_names and not (len(word) == 1 and first < at < last - 1)


def _is_named(tokens: Tokens, at: int, last: int, words: SpeakerWords) -> bool:
    """Tell whether a name of a person, not of a body, goes on to the end of a run: TD | Ann Lee, not TD Bank."""
    rest = tokens.words[at:last]
    return (
        len(rest) > 1 and rest[0][0].isupper() and rest[0] not in words.not_names and rest[-1] not in words.body_words
    )


def _inside(tokens: Tokens, at: int, last: int, words: SpeakerWords) -> bool:
    """Tell whether a word without a capital, or a mark, can stand in a name."""
    word, before = tokens.words[at], tokens.words[at - 1]
    if word in words.particles or tokens.base[at] in _MARKS:
        return True
    if word == ".":
        return len(before) == 1 or before in words.titles or before in words.genders or before in words.shortened
    if tokens.base[at] == _HYPHEN:
        return at + 1 < last and tokens.words[at + 1] not in words.compounds
    if tokens.base[at - 1] == _HYPHEN:
        return word not in words.compounds
    if word not in words.inner_links or at + 1 >= last:
        return False
    # "of" inside the name of a body: the Ministry of Transport, but not Ann Lee of Oslo; inside an office before a name
    after = tokens.words[at + 1]
    office = last - at > _JOINED and before.lower() in words.roles
    office = office and (after in words.titles or not words.body_words.isdisjoint(tokens.words[at + 1 : last]))
    return office or before in words.body_words


def surname(name: tuple[str, ...], words: SpeakerWords) -> str:
    """Give the word by which a person is named later: the last one that is no suffix."""
    word = name[-1]
    if len(name) > 1 and (word in words.suffixes or not word[0].isalpha()):
        return next((word for word in reversed(name) if word not in words.suffixes and word[0].isalpha()), word)
    return word


def initials(name: tuple[str, ...]) -> str:
    """Give the initials of a name, as a body is called later: TFL for Transport for London."""
    letters = "".join(map(_FIRST_CHARACTER, name))
    return (letters if letters.isalpha() else "".join(filter(str.isalpha, letters))).upper()
