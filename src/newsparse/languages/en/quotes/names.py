"""English words in and beside names: of storms, streets and leagues, of clauses, of roles that are no titles."""

#: Nouns at the end of names that are of no person or body.
THINGS = (
    "Act Bill Law Treaty Accord Accords Agreement Constitution Amendment Charter Reform Convention Protocol Pact "
    "Resolution Day Week Cup Prize Award Awards Street Road Avenue Park River Lake Island Ocean Sea War Games "
    "Airport Bay Beach Bridge Valley Mountain Mountains Hills Islands Coast Peninsula Desert Drive Lane "
    "Close Highway Square Stadium Arena Province District Region Shire Borough Prison Jail Championship "
    "Championships Trophy Masters Olympics Summit Plan Deal Strip Crescent "
    "Terrace Way "
)
#: Nouns and adjectives at the beginning of names that are of no person.
THING_OPENERS = (
    "Storm Tropical Cyclone Hurricane Typhoon Operation Mount Lake Port Fort Camp Cape Interstate Highway Route "
    "World Grand Super Premier Champions New North South East West Northern Southern Eastern Western Central "
    "Great Saint Project San Los Las El Upper Lower Mid Team Flight Area Radio Bay HMS USS "
)
#: Words after which a clause begins.
CLAUSE_OPENERS = (
    "while when as if although though because since after before but and so that whether where until once what "
    "how why or "
)
#: Role nouns that are no titles: with a capital they belong to the name.
BARE_ROLES = "boy girl man woman lady baker butcher cook marine "
#: What can follow a name inside a source.
AFTER_NAME = "of for at with from in and or on via by outside inside during after before to near over about who "
