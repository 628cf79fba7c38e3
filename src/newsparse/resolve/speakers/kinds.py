"""What kind of speaker a name is, by what the article tells of it and how the name is made. Unknown stays unknown."""

from newsparse.languages.schema.quotes import SpeakerWords
from newsparse.model.mentions import SpeakerKind
from newsparse.resolve.speakers.entities import Entity
from newsparse.resolve.speakers.names import Run, surname

#: How many digits an age has.
AGE = 2


def is_personal(said: list[str], words: SpeakerWords, entity: Entity, run: Run) -> bool:
    """Tell whether a name stands as only that of a person does: its surname alone, before an age, before "who".

    A body is shortened to its first word or its initials: Harbour Foods, Harbour.
    """
    _, start, last = run
    if last - start == 1 < len(entity.name) and said[start] == surname(entity.name, words):
        return True
    if said[last] != ",":
        return said[last] == words.who
    after = said[last + 1 : last + 3]
    if after[0].isdigit() and len(after[0]) <= AGE:
        return len(after) > 1 and not after[1][:1].isalnum()
    return after[0] == words.who


def kind_of(entity: Entity, words: SpeakerWords) -> SpeakerKind:
    """Give the kind: what the article told, else what the name tells, else unknown."""
    name, first, alone = entity.name, entity.name[0], len(entity.name) == 1
    if entity.kind != "unknown" or entity.nameless:
        return entity.kind
    if alone and first.isupper():
        return "organization"  # initials
    given = first in words.first_names and not (alone and first in words.places)
    return "person" if given or entity.personal or _is_built_as_a_persons(name, words) else "unknown"


def _is_built_as_a_persons(name: tuple[str, ...], words: SpeakerWords) -> bool:
    """Tell whether a name has an initial, a particle or a suffix: J. Moss, Ursa von Tann, Ward Jr."""
    if len(name) == 1:
        return False
    return name[-1] in words.suffixes or any(
        word in words.particles or (len(word) == 1 and word.isalpha()) for word in name[:-1]
    )
