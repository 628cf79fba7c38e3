"""What the quotes extractor must know of a language."""

from collections.abc import Mapping

from attrs import field, frozen

from newsparse.languages.schema.rules import Words


@frozen(kw_only=True, eq=False, repr=False)
class QuotePattern:
    """One row of a table of patterns, written in word classes (`newsparse.rules.notation`).

    In the table of sources it is what stands before the verb, in the tables of contents what stands after it: the
    extent in [brackets] is the source, or where the content begins. ``frames`` are what a verb must be able to take,
    any one of them; ``read`` is the key of the reader. A ``quoted`` row matches nothing without a quotation in marks.
    ``finds`` are texts in which the row finds a quotation of exactly what stands in [square brackets], or a source of
    exactly that; in ``leaves`` it finds nothing.
    """

    name: str
    pattern: str
    read: str = ""
    frames: str = ""
    quoted: bool = False
    finds: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    why: str = ""


@frozen(kw_only=True, eq=False, repr=False)
class ClauseEnd:
    """Where a reported clause ends: at a place where the pattern matches, after ``keeps`` of its tokens.

    ``finds`` are texts with a content that ends there, ``leaves`` such with a content that goes on over a look-alike;
    [square brackets] stand around the content.
    """

    name: str
    pattern: str
    keeps: int = 0
    finds: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    why: str = ""


@frozen(kw_only=True, eq=False, repr=False)
class SpeakerWords:
    """What resolution must know: titles, role nouns, genders, nouns of bodies and groups."""

    #: Words that stand before a name and are not part of it ("Mr", "Sen", "President").
    titles: frozenset[str] = frozenset()
    #: Titles that say only the gender, and the gender ("m", "f").
    genders: Mapping[str, str] = field(factory=dict)
    #: Role nouns ("spokesman"), with the gender where the word tells.
    roles: Mapping[str, str] = field(factory=dict)
    #: Pronouns of the third person, subject and object forms, and their gender ("m", "f", "p", "n").
    pronouns: Mapping[str, str] = field(factory=dict)
    #: Those of them that are subjects.
    subjects: Mapping[str, str] = field(factory=dict)
    #: Pronouns of what somebody has ("its").
    possessives: frozenset[str] = frozenset()
    #: Pronouns that point to the word before them ("who").
    relatives: frozenset[str] = frozenset()
    #: Labels in an interview that name nobody ("Q").
    unnamed: frozenset[str] = frozenset()
    #: First names by gender.
    first_names: Mapping[str, str] = field(factory=dict)
    #: Those of them that are as often places ("Austin"), and the pronoun that follows only the name of a person.
    places: frozenset[str] = frozenset()
    who: str = ""
    #: Words of names of bodies ("University"), and lower-case nouns of bodies ("ministry").
    body_words: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    #: Nouns of groups ("officials").
    groups: frozenset[str] = frozenset()
    #: Lower-case particles inside names ("von", "al").
    particles: frozenset[str] = frozenset()
    #: What follows a name and is part of it ("Jr").
    suffixes: frozenset[str] = frozenset()
    #: Words that a name cannot be or begin with, though capitalised ("The", "Monday").
    not_names: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    #: Prepositions after which a name is no subject.
    prepositions: frozenset[str] = frozenset()
    #: Those of them that stand before a place.
    locatives: frozenset[str] = frozenset()
    #: Small words inside the name of a body ("of" in "Ministry of Transport").
    inner_links: frozenset[str] = frozenset()
    #: Abbreviated titles and the role nouns that they stand for ("Sen": "senator").
    title_roles: Mapping[str, tuple[str, ...]] = field(factory=dict)
    #: Words before a role noun that belong to the role ("chief executive").
    role_parts: frozenset[str] = frozenset()
    #: Words that make another office of a role ("vice").
    ranks: frozenset[str] = frozenset()
    #: What follows the name of a member's place, before the member's own ("Lakeside MP Ann Lee").
    seats: frozenset[str] = frozenset()
    #: Role nouns that are no titles: with a capital they belong to the name ("Boy").
    bare_roles: frozenset[str] = frozenset()
    #: Words at the beginning of what follows a name and a comma that tell no role ("whose"), and inside it before one.
    not_appositions: frozenset[str] = frozenset()
    verbal_links: frozenset[str] = frozenset()
    #: Forms of the verb between "who" and a role ("is").
    copulas: frozenset[str] = frozenset()
    #: Those of the nouns of bodies that stand for a name ("the company").
    standins: frozenset[str] = frozenset()
    #: Nouns of documents that speak ("report").
    documents: frozenset[str] = frozenset()
    #: Words for the people of a country: alone they are no names ("Italian").
    demonyms: frozenset[str] = frozenset()
    #: Words at the end of a compound that is no name ("based").
    compounds: frozenset[str] = frozenset()
    #: Words that begin a noun phrase, and those of them that point to something known ("the").
    determiners: frozenset[str] = frozenset()
    definites: frozenset[str] = frozenset()
    #: What can follow a name inside a source without making it a modifier ("of").
    after_name: frozenset[str] = frozenset()
    #: Nouns at the end of names that are of no body ("Act"), and what a full stop shortens inside a name ("St").
    things: frozenset[str] = frozenset()
    #: Nouns at the beginning of names that are of no person ("Storm").
    thing_openers: frozenset[str] = frozenset()
    shortened: frozenset[str] = frozenset()
    #: Words before the subject of a clause at the start of a sentence ("While").
    openers: frozenset[str] = frozenset()
    #: Lower-case words after which a clause begins ("when", "that").
    clause_openers: frozenset[str] = frozenset()
    #: Endings of a participle that opens a sentence ("Praising Ann Lee, he ...").
    participles: tuple[str, ...] = ()
    #: Between two roles of one person ("and").
    joiners: frozenset[str] = frozenset()
    #: Between a role and its body ("of", "for").
    links: frozenset[str] = frozenset()


@frozen(kw_only=True, eq=False, repr=False)
class QuoteWords:
    """Verbs with their frames, the other word classes, the tables of patterns, and what resolution must know.

    A key of ``verbs`` is the forms of a verb: base, third person, past, participle in -ing (and a second past form);
    the value is its frames: ``quote``, ``that``, ``clause``, ``wh``, ``to``, ``np``, ``told`` (an addressee, then the
    content), ``as`` (object and fragment), ``before`` (the content may stand before it), and prepositions.
    """

    verbs: Mapping[str, str] = field(factory=dict)
    #: Nouns of speech, in all their forms, with what can follow them, as for verbs.
    nouns: Mapping[str, str] = field(factory=dict)
    #: Adjectives that cite after a form of "be", with what can follow them ("adamant that").
    adjectives: Mapping[str, str] = field(factory=dict)
    #: Words that tell whose a noun is ("his"), and prepositions between a noun and its author ("by").
    owners: frozenset[str] = frozenset()
    authors: frozenset[str] = frozenset()
    #: What stands after "by" and is no agent ("phone").
    means: frozenset[str] = frozenset()
    #: Prepositions of where and how somebody named before them spoke ("on", "via").
    occasions: frozenset[str] = frozenset()
    #: Forms of verbs that are as often nouns or adjectives.
    homographs: frozenset[str] = frozenset()
    classes: Mapping[str, Words] = field(factory=dict)
    exact: frozenset[str] = frozenset()
    #: Nouns of works ("novel"), and what stands between such a noun and its title ("called").
    works: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    #: With these, a word that no class knows is an adverb, all but some.
    adverb_endings: tuple[str, ...] = ()
    no_adverbs: frozenset[str] = frozenset()
    #: Words before a verb that are no subject of it ("help").
    no_subjects: frozenset[str] = frozenset()
    #: Pronouns that are the subject of a sentence without being its speaker ("it").
    impersonal: frozenset[str] = frozenset()
    #: Words before a verb that deny it ("never") and belong to the cue: what was not said must not pass for said.
    negations: frozenset[str] = frozenset()
    #: With these, a word that no class knows is a finite verb ("ed").
    finite_endings: tuple[str, ...] = ()
    #: With these, a noun is a plural, and a verb is not ("s").
    plural_endings: tuple[str, ...] = ()
    #: With these, a word after a comma is a participle and begins no apposition ("ing").
    participle_endings: tuple[str, ...] = ()
    sources: tuple[QuotePattern, ...] = ()
    inverted: tuple[QuotePattern, ...] = ()
    contents: tuple[QuotePattern, ...] = ()
    free: tuple[QuotePattern, ...] = ()
    ends: tuple[ClauseEnd, ...] = ()
    #: How a turn of an interview begins (up to the colon).
    turn: str = "colon"
    elisions: frozenset[str] = frozenset()
    speakers: SpeakerWords = field(factory=SpeakerWords)
