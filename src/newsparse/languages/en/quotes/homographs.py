"""Forms of English verbs of speech that are as often nouns or adjectives: verbs only where their neighbours say so."""

_FORMS = (
    "boast boasts caution hint hints lament laments remark remarks worries realized realised specified flagged "
    "address addresses advocate advocates alleged answer answers appeal appeals attack attacks back backing bark "
    "bash beam beams beginning bet bets bitch blame blast brand brief briefing briefs call calls carp cast "
    "celebrated certified challenge challenges champion champions charge charges chat cheer cheers chorus claim "
    "claims comment comments compared concern concerns correct corrected counsel counter counters credit credits "
    "cries criticism crow cry debate debates decline declines decree demand demands demur detail details determined "
    "doubt doubts drone drones echo email emails estimate estimates expected fault faults favor favors fear fears "
    "feeling figure figures find finding findings fire fires firing flag flags float floats forecast forecasts "
    "gasp gasps grin grins gripe gripes groan groans growl growls guarantee guarantees guess headline "
    "headlines heckle hedge hedges highlight highlights hit hits hope hopes howl howls informed intend intended "
    "interview jab jabs jibe jibes joke jokes judge judges justified label lash laugh lead leading leak leaked "
    "leaks lecture lectures lie lies lobby lobbying meaning meeting mention message messages moan moans name named "
    "names need needs nod nods note notes object objects offer offers opposing order orders outline pan plan plans "
    "pledge pledges point points post posts praise press pressing probe probes prod project projected projects "
    "promise promises pronounced proposed protest protests qualified question questions quibble quibbles quote "
    "quotes rage rail read reads reason reasons regret regrets related reply report reports reproach request "
    "requests resolve rip riposte roar roars rule rules rumble rumbles salute savage scorn second sense shooting "
    "shot shots shout show shows shriek shrieks shrug shrugs sign signal signals signed signing signs slam smile "
    "snap snort snorts sob sobs speaking state states storm storming storms stress sum sums support supporting "
    "supports supposed suspect suspects talk talks telegraph term terms testimony text texts thanks thinking "
    "thunder trash tut tweet tweets understanding utter voice voices volunteer volunteers vow vows want warning "
    "whimper whistle whistles wish wishes worry writing "
)

HOMOGRAPHS = frozenset(_FORMS.split())
