"""Quotations built from a speaker, a verb, a content and a pattern, with what must be found."""

import dataclasses

from hypothesis import strategies as st


@dataclasses.dataclass(frozen=True)
class Built:
    """A sentence and what is to be found in it: the parts, the speaker's name."""

    text: str
    parts: tuple[str, ...]
    name: str


NAMES = st.builds(
    "{} {}".format,
    st.sampled_from(["Anna", "Paul", "Zeynep", "Jürgen", "Maria", "Oskar", "Ines"]),
    st.sampled_from(["Berg", "Lindqvist", "O'Neill", "Aydın", "Stone", "Marin"]),
)
APPOSITIONS = st.sampled_from(["", ", a teacher", ", the head of the union", ", chief executive of Acme"])
SAYING = st.sampled_from(["said", "added", "explained", "insisted", "argued", "warned", "says", "wrote"])
CLAUSE_VERBS = st.sampled_from(["said", "insisted", "argued", "warned", "claimed", "says"])
FIRST = st.sampled_from(["We start on Monday", "The roof is new", "It leaks no more", "Nobody told us, sadly"])
SECOND = st.sampled_from(["It was hard work.", "The bell rings at noon.", "We had no choice in May."])
CLAUSES = st.sampled_from(["the roof was new", "it would rain in May", "the bell had been sold"])
TOLD = st.sampled_from(["reporters", "the court", "Reuters", "them", "a crowd in Oslo"])
ADVERBS = st.sampled_from(["later", "also", "repeatedly", "bluntly", "wryly"])
MARKS = st.sampled_from([("“", "”"), ('"', '"'), ("''", "''"), ("«", "»"), ("„", "“"), ("″", "″"), ("``", "``")])


@st.composite
def built(draw: st.DrawFn) -> Built:
    """Give one quotation in one of the patterns."""
    name, apposition = draw(NAMES), draw(APPOSITIONS)
    verb, opening_closing = draw(SAYING), draw(MARKS)
    first, second, clause = draw(FIRST), draw(SECOND), draw(CLAUSES)
    a, z = opening_closing
    subject = f"{name}{apposition}," if apposition else name
    told, clause_verb = draw(TOLD), draw(CLAUSE_VERBS)
    patterns = [
        Built(f"{a}{first}{z}, {subject} {verb}.", (first,), name),
        Built(f"{a}{first}{z}, {verb} {name}{apposition}.", (first,), name),
        Built(f"{a}{second}{z} – {name}", (second,), name),
        Built(f"{subject} told {told}: {a}{second}{z}", (second,), name),
        Built(f"{subject} told {told} that {clause}.", (f"that {clause}",), name),
        Built(f"{first}, {name} told {told}.", (first,), name),
        Built(f"{first}, said {name}{apposition}.", (first,), name),
        Built(f"But, said {name}, {a}{second}{z}", (second,), name),
        Built(f"{subject} {draw(ADVERBS)} {clause_verb} that {clause}.", (f"that {clause}",), name),
        Built(f"{name}, who was late, {clause_verb} that {clause}.", (f"that {clause}",), name),
        Built(f"{name}, 42, {clause_verb} that {clause}.", (f"that {clause}",), name),
        Built(f"{name} took the floor, saying that {clause}.", (f"that {clause}",), name),
        Built(f"Calling it {a}a mess{z}, {name} left the hall.", (f"it {a}a mess{z}",), name),
        Built(f"It was, in the words of {name}, {a}a mess{z}.", ("a mess",), name),
        Built(f"Asked about the roof, {name} {verb}: {a}{second}{z}", (second,), name),
        Built(f"According to {name}, a teacher at the school, {clause}.", (clause,), name),
        Built(f"{clause[0].upper()}{clause[1:]}, according to {name}.", (f"{clause[0].upper()}{clause[1:]}",), name),
        Built(f"{a}{first},{z} {subject} {verb}.", (f"{first},",), name),
        Built(f"{a}{first},{z} {verb} {name}{apposition}.", (f"{first},",), name),
        Built(f"{subject} {verb}: {a}{second}{z}", (second,), name),
        Built(f"{subject} {verb}, {a}{second}{z}", (second,), name),
        Built(f"{a}{first},{z} {subject} {verb}. {a}{second}{z}", (f"{first},", second), name),
        Built(f"{a}{first},{z} {name} {verb}, {a}{second}{z}", (f"{first},", second), name),
        Built(f"{subject} {draw(CLAUSE_VERBS)} that {clause}.", (f"that {clause}",), name),
        Built(f"According to {name}, {clause}.", (clause,), name),
    ]
    return draw(st.sampled_from(patterns))
