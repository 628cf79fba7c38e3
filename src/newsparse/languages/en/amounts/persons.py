"""English nouns of persons, after which a number between commas is an age: "The singer, 32, left"."""

from newsparse.languages.en.quotes.roles import ROLES

_OTHERS = (
    "mum mom mam mother father dad parent grandad grandma granddad nan nana gran daughter-in-law son-in-law boyfriend "
    "teen teenager youngster toddler infant baby boy girl youth lad lass kid bride groom lover spouse celebrity star "
    "superstar icon legend starlet heart-throb hunk socialite royal heiress heir tycoon magnate guru entertainer "
    "vocalist songwriter bassist keyboardist frontman saxophonist soprano tenor ballerina dancer choreographer "
    "screenwriter stuntman supermodel model influencer vlogger streamer gamer athlete footballer cricketer ace "
    "champion champ veteran rookie prop hooker fullback lineman linebacker receiver catcher shortstop outfielder "
    "forward centre center guard rower skier skater snowboarder surfer driver rider racer wrestler native local "
    "villager immigrant asylum-seeker inmate prisoner convict fugitive thug thief burglar robber rapist paedophile "
    "pedophile killer murderer conman fraudster crook drug-dealer dealer smuggler bomber terrorist extremist militant "
    "rebel hostage patient nurse carer caregiver cleaner cashier clerk labourer laborer welder miner trucker courier "
    "cabbie janitor hairdresser nanny au-pair tailor jeweller jeweler fisherman songstress seamstress hostess "
    "waitress headmistress temptress laundress enchantress hunter hiker climber camper diver gardener rancher "
    "beekeeper vintner brewer sommelier restaurateur hotelier developer programmer publicist agent publisher "
    "illustrator cartoonist animator translator interpreter tutor intern apprentice trainee recruit cadet private "
    "officer-in-training bachelor widower divorcee multimillionaire millionaire retiree returnee employee trustee "
    "appointee grandson granddaughter great-grandmother half-brother half-sister stepson stepdaughter sister-in-law "
    "brother-in-law father-in-law mother-in-law"
)

#: Words after which a comma, a number and a comma tell an age.
PERSONS = frozenset([role.partition(":")[0] for role in ROLES.split()] + _OTHERS.split())

_NAMING = (
    "named naming identified identifying arrested arresting charged charging killed killing died dead deceased victim "
    "victims accused suspect suspects suspected injured jailed convicted sentenced survivors wanted missing detained "
    "remanded deceased fugitives defendants culprits gang wounded bereaved"
)
#: Words after which names with numbers in brackets are people and their ages.
NAMING = frozenset(_NAMING.split())

#: Endings of nouns of persons.
PERSONAL = ("man", "woman", "ist", "ian", "person")
