"""Who is named: persons and bodies, what an article tells of each, and which later names mean them."""

from attrs import define

from newsparse.languages.schema.quotes import SpeakerWords
from newsparse.model.mentions import SpeakerKind
from newsparse.resolve.speakers.appositions import ROLE_WORDS, SPELT, following_post, leading_post
from newsparse.resolve.speakers.names import Run
from newsparse.text.document import Document

#: What stands after a name of which an apposition tells: Ann Lee, the owner; Ann Lee Jr., the owner.
_COMMA, _TOLD = ",", frozenset({",", "."})
#: How many namesakes are looked at.
NAMESAKES = 8


@define(eq=False, repr=False, init=False)
class Entity:
    """One person or body: the fullest name, what is known of it, where it is named."""

    name: tuple[str, ...]
    kind: SpeakerKind
    gender: str
    role: str | None
    affiliation: str | None
    #: Places in the text where it is named, and the one with the fullest name.
    places: list[tuple[int, int]]
    fullest: tuple[int, int]
    #: Known by a noun phrase alone, never by a name.
    nameless: bool
    #: Told of as only persons are: by the surname alone, with an age, with "who".
    personal: bool

    def __init__(self, name: tuple[str, ...], fullest: tuple[int, int]) -> None:
        """Begin with a name alone, not yet counted among its places."""
        self.name, self.fullest, self.places = name, fullest, []
        self.kind, self.gender, self.role, self.affiliation = "unknown", "", None, None
        self.nameless = self.personal = False


@define(eq=False, repr=False)
class Name:
    """A name where it stands: tokens ``first`` to ``last`` with titles, ``start`` to ``last`` without."""

    first: int
    start: int
    last: int
    entity: Entity
    #: No preposition before it, nothing possessed after it.
    subject: bool


def match(known: list[Entity], name: tuple[str, ...], gender: str, words: SpeakerWords) -> Entity | None:
    """Give the latest of some namesakes that a name can mean."""
    suffix = name[-1] if name[-1] in words.suffixes else ""
    for entity in reversed(known[-NAMESAKES:]):
        if gender and entity.gender and gender != entity.gender:
            continue
        if suffix and entity.name[-1] in words.suffixes and suffix != entity.name[-1]:
            continue  # father and son: Sr, Jr
        if len(name) == 1 or len(entity.name) == 1 or _alike(name, entity.name):
            return entity
    return None


def _alike(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two longer names agree: one ends the other (von der Leyen), or the first names or initials do."""
    if name[0] == other[0] or (name[0][0] == other[0][0] and min(len(name[0]), len(other[0])) == 1):
        return True
    size = min(len(name), len(other))
    return [word.lower() for word in name[-size:]] == [word.lower() for word in other[-size:]]


def learn(document: Document, words: SpeakerWords, entity: Entity, run: Run, gender: str) -> None:
    """Note gender, kind and role from titles, first name, the words before and the apposition after a name."""
    first, start, last = run
    said = document.tokens.words
    before, after = said[first - 1], said[last]
    if not gender and last - start > 1:
        gender = words.first_names.get(said[start], "")
    if gender and not entity.gender:
        entity.gender = gender
    if entity.kind == "unknown":
        if gender or first < start or before in words.roles:
            entity.kind = "person"
        elif before in words.articles or not words.body_words.isdisjoint(said[start:last]):
            entity.kind = "organization"
    told = first < start or after in _TOLD or before == _COMMA or before.lower() in words.roles
    if told and entity.role is None and entity.kind != "organization":
        _learn_role(document, words, entity, run)
        if entity.role:
            entity.kind = "person"
            entity.gender = entity.gender or words.roles.get(entity.role.split()[-1].lower(), "")


def _learn_role(document: Document, words: SpeakerWords, entity: Entity, run: Run) -> None:
    """Read the role from the titles and the words before a name, else from an apposition after or before it."""
    first, start, last = run
    said, role, title = document.tokens.words, list[str](), ""
    if first < start:
        role = _roles_in(said[first:start], words)
        title = next((word for word in reversed(said[first:start]) if word[0].isalpha()), "")
    before = first - 1
    while said[before].lower() in words.roles and first - before <= ROLE_WORDS:
        role.insert(0, said[before])
        before -= 1
    if role and said[before] in words.articles and said[before - 1] in words.inner_links:
        role[:0] = said[before - 2 : before + 1] if said[before - 2].lower() in words.roles else ()
    while role and first - before <= ROLE_WORDS and said[before].lower() in words.ranks:
        role.insert(0, said[before])  # a former minister is none
        before -= 1
    if role:
        entity.role = " ".join(role)
        return
    if first == start and said[before].lower() in words.locatives and said[start] not in words.first_names:
        return  # Speaking in Oslo, the minister ...
    comma = last + 1 if said[last] == "." else last  # Ann Lee Jr., the owner
    post = following_post(document, words, comma + 1) if said[comma] == "," else None
    if post is None and title in words.title_roles:
        post = title, None
    if post is None and said[first - 1] == "," and not said[last][:1].islower():
        post = leading_post(document, words, first - 1)
    if post is not None:
        entity.role, body = post
        entity.affiliation = body or entity.affiliation


def _roles_in(titles: list[str], words: SpeakerWords) -> list[str]:
    """Give the words of titles that tell a role: all but Mr, and a full stop; after a body with "of" only the role."""
    role = [
        word
        for word in titles
        if word[0].isalpha()
        and (len(word) >= SPELT or word.isupper() or word in words.inner_links)
        and (word not in words.genders or word.lower() in words.roles)
    ]
    first = next((at for at, word in enumerate(role) if word in words.titles or word.lower() in words.roles), len(role))
    return role if first < len(role) and words.inner_links.isdisjoint(role) else role[first:]
