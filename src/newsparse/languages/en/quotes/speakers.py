"""English for speakers: titles, role nouns, pronouns, first names by gender, nouns of bodies and groups."""

from newsparse.languages.en.quotes.first_names import FEMALE, MALE
from newsparse.languages.schema.quotes import SpeakerWords

_TITLES = (
    "Coun Cllr Amb DI DCI DC DS PC WPC DSgt Det Insp Supt Cpl Pte Pvt Cmdr Cdr Brig Hon Atty Pres Ch First Class Shadow "
    "Environment Health Education Transport Home Energy Labor Justice Trade Treasury Housing Agriculture Commerce "
    "Mr Mrs Ms Miss Mx Dr Prof Professor Sen Senator Sens Rep Reps Representative Gov Governor Gen General Lt Col "
    "Colonel Maj Major Capt Captain Sgt Sergeant Adm Admiral President Vice Prime Minister Foreign Defense Defence "
    "Finance Interior Secretary State Attorney Chancellor King Queen Prince Princess Pope Bishop Archbishop Cardinal "
    "Father Rev Reverend Rabbi Imam Sir Dame Lord Lady Judge Justice Mayor Councilman Councilwoman Congressman "
    "Congresswoman Ambassador Chairman Chairwoman Chair Chief Executive Director Spokesman Spokeswoman Spokesperson "
    "Former Acting Deputy Assistant Commissioner Inspector Superintendent Detective Officer Sheriff Coach Speaker "
    "Leader Majority Minority Whip Republican Democratic Conservative Labour Press Analyst Reporter Author Analysts "
    "Editor Lawyer Treasurer Premier CEO CFO COO Economist"
)
_ROLES = (
    "senator: representative: congressperson: general: colonel: major: sergeant: lieutenant: admiral: brigadier: "
    "corporal: constable: commander: astronaut: farmer: vet: nurse: midwife: paramedic: firefighter: surgeon: gp: "
    "rabbi:m imam:m archbishop:m cardinal:m vicar: reverend: pontiff:m monarch: president-elect: justice: magistrate: "
    "barrister: solicitor: counsel: advocate: defendant: plaintiff: suspect: witness: eyewitness: bystander: onlooker: "
    "striker: midfielder: defender: goalkeeper: winger: forward: skipper: batsman:m batter: bowler: pitcher: "
    "quarterback: sprinter: swimmer: cyclist: golfer: boxer: jockey: trainer: referee: umpire: athlete: gymnast: "
    "novelist: poet: playwright: director: producer: comedian: presenter: broadcaster: anchor: anchorman:m "
    "anchorwoman:f correspondent: blogger: photographer: filmmaker: composer: pianist: violinist: guitarist: drummer: "
    "rapper: musician: painter: sculptor: designer: chef: cook: butcher: builder: plumber: electrician: carpenter: "
    "mechanic: barber: waiter:m waitress:f barista: shopkeeper: landlord:m landlady:f tenant: homeowner: commuter: "
    "passenger: motorist: tourist: visitor: shopper: customer: voter: volunteer: campaigner: protester: demonstrator: "
    "organiser: unionist: statesman:m stateswoman:f diplomat: envoy: ambassador-designate: treasurer: bursar: "
    "registrar: librarian: archivist: archaeologist: astronomer: physicist: chemist: botanist: zoologist: ecologist: "
    "geologist: meteorologist: forecaster: seismologist: virologist: epidemiologist: psychologist: psychiatrist: "
    "sociologist: criminologist: statistician: mathematician: philosopher: theologian: linguist: lecturer: "
    "postdoc: postgraduate: graduate: undergraduate: pupil: headmaster:m headmistress:f dean: provost: rector: "
    "vice-chancellor: chancellor: entrepreneur: industrialist: financier: banker: broker: accountant: auditor: actuary: "
    "chief-of-staff: whistleblower: informant: hacker: gunman:m shooter: attacker: victim: survivor: refugee: migrant: "
    "grandmother:f grandfather:m uncle:m aunt:f nephew:m niece:f cousin: sibling: twin: fiancé:m fiancée:f girlfriend:f "
    "boyfriend:m ex-wife:f ex-husband:m stepmother:f stepfather:m boy:m girl:f lady:f gentleman:m teenager: "
    "pensioner: veteran: soldier: sailor: airman:m marine: policeman:m policewoman:f patrolman:m trooper: warden: "
    "ranger: lifeguard: coroner: pathologist: undertaker: chaplain: deacon: nun:f monk:m sultan:m emir:m prince:m "
    "princess:f duke:m duchess:f earl:m baron:m baroness:f emperor:m empress:f prime-minister: taoiseach: comptroller: "
    "ombudsman: controller: superintendent: supervisor: foreman:m steward: stewardess:f navigator: skipper: "
    "harbourmaster: postmaster: stationmaster: councilwoman:f councilman:m alderman:m selectman:m assemblyman:m "
    "assemblywoman:f legislator: parliamentarian: backbencher: mp: mep: peer: frontbencher: incumbent: challenger: "
    "frontrunner: rival: opponent: contender: nominee: running-mate: "
    "spokesman:m spokeswoman:f spokesperson: spokespeople: president: chairman:m chairwoman:f chairperson: chair: "
    "director: executive: minister: secretary: mayor: governor: senator: congressman:m congresswoman:f ambassador: "
    "lawyer: attorney: analyst: economist: professor: researcher: scientist: doctor: nurse: teacher: coach: manager: "
    "officer: chief: leader: founder: co-founder: owner: editor: author: reporter: journalist: columnist: critic: "
    "strategist: adviser: advisor: aide: commissioner: head: judge: sheriff: pollster: host: activist: organizer: "
    "engineer: farmer: student: actor:m actress:f singer: artist: candidate: nominee: pastor: bishop: priest:m pope:m "
    "businessman:m businesswoman:f billionaire: mogul: treasurer: captain: premier: chancellor: king:m queen:f "
    "prosecutor: detective: inspector: superintendent: coordinator: consultant: expert: fellow: historian: scholar: "
    "principal: headteacher: architect: trader: investor: partner: lawmaker: councillor: deputy: speaker: ceo: man:m "
    "woman:f mother:f father:m brother:m sister:f son:m daughter:f wife:f husband:m widow:f neighbour: neighbor: "
    "resident: curator: trustee: conservationist: biologist: veterinarian: driver: pilot: baker: owner:"
)
_BODY_WORDS = (
    "Transport Monetary International Organisation Nations Greenpeace Unicef Oxfam Amnesty NATO UN EU IMF WHO FBI CIA BBC NASA FDA SEC EPA NHS Times Post Journal News Herald Tribune Guardian Telegraph Reuters Press Agency Department Ministry Office Bureau "
    "Commission Committee Council Congress Senate House Parliament Court Party University College Institute School "
    "Bank Group Company Corporation Corp Inc Ltd Union Association Federation Foundation Fund Organization "
    "Organisation Society League Club Police Army Force Guard Service Authority Board Board Center Centre Center "
    "Kremlin Pentagon Church Hospital Museum Airlines Airport Railway Network Alliance Coalition Campaign Project "
    "Research Administration Government Government Nations States Street Magazine Radio Television TV Daily Weekly "
    "Gazette Star Sun Mirror Chronicle Observer Review Politico Bloomberg Facebook Twitter Google Microsoft Apple "
    "Amazon Motors Energy Partners Trust Holdings Industries Systems Technologies Laboratories Chamber Republicans "
    "Democrats Poll Survey CNN Fox NBC ABC CBS BBC Republic Kingdom City County Hall"
)
_BODIES = (
    "drugmaker automaker chipmaker planemaker brewer lender insurer airline developer manufacturer maker startup start-up giant "
    "publisher broadcaster nonprofit non-profit ngo thinktank think-tank foundation federation league tribunal jury panel "
    "cabinet assembly legislature ministry bureau authority administration embassy consulate regime kingdom nation country "
    "city county state chain brand band studio label outlet station website site platform app utility railway "
    "government ministry company firm agency party campaign union committee council court police bank university "
    "administration office department group organization organisation association commission team club school paper "
    "newspaper magazine network board regulator charity army military navy embassy airline hospital church coalition "
    "opposition parliament congress senate watchdog institute foundation carmaker retailer operator supplier"
)
_GROUPS = (
    "crowds crowd staff crew couple public parents pupils nurses fans police firefighters troops soldiers sailors pilots "
    "drivers passengers commuters motorists tourists shoppers customers consumers homeowners tenants landlords migrants "
    "refugees survivors victims relatives friends colleagues locals villagers islanders councillors MPs peers mayors "
    "governors judges magistrates scholars academics economists scientists doctors surgeons medics paramedics engineers "
    "conservatives liberals Tories Greens democrats unionists rebels militants insurgents demonstrators strikers rivals "
    "opponents allies insiders sources bosses managers bankers brokers shareholders creditors lenders retailers growers "
    "forecasters pollsters strategists lobbyists donors bishops clerics imams priests rabbis women men boys girls children "
    "officials people critics experts analysts researchers scientists lawmakers republicans democrats voters sources "
    "residents witnesses aides advisers economists prosecutors lawyers doctors investigators authorities supporters "
    "opponents protesters students teachers workers members leaders ministers senators reporters journalists families "
    "neighbours neighbors activists campaigners users players fans employees executives some many others several few "
    "most both traders investors farmers diplomats Republicans Democrats historians observers observers detectives"
)

_DOCUMENTS = (
    "report reports survey surveys study studies poll polls letter letters statement statements lawsuit lawsuits suit "
    "complaint indictment memo memos ad ads advert adverts article articles editorial editorials book books bill ruling "
    "rulings filing filings document documents email emails note notes paper papers transcript transcripts affidavit "
    "audit census data figures research analysis review inquiry findings tweet post message messages headline headlines "
    "records record press media leaflet poster sign website guidelines constitution treaty agreement contract code law"
)
_DEMONYMS = (
    "Afghan African Albanian Algerian American Arab Argentine Argentinian Asian Australian Austrian Bangladeshi Belgian "
    "Bosnian Brazilian Briton British Bulgarian Cambodian Canadian Catalan Chilean Chinese Colombian Croatian Cuban "
    "Cypriot Czech Dane Danish Dutch Dutchman Egyptian Englishman English Estonian Ethiopian European Filipino Finn "
    "Finnish French Frenchman Georgian German Ghanaian Greek Hungarian Icelander Indian Indonesian Iranian Iraqi Irish "
    "Irishman Israeli Italian Ivorian Jamaican Japanese Jordanian Kenyan Korean Kurd Kuwaiti Latvian Lebanese Libyan "
    "Lithuanian Londoner Malaysian Maltese Mexican Moroccan Nepali Nigerian Norwegian Pakistani Palestinian Parisian "
    "Peruvian Pole Polish Portuguese Romanian Russian Saudi Scot Scotsman Scottish Senegalese Serb Serbian Singaporean "
    "Slovak Slovenian Somali Spaniard Spanish Sudanese Swede Swedish Swiss Syrian Taiwanese Tanzanian Thai Tunisian Turk "
    "Turkish Ugandan Ukrainian Uruguayan Venezuelan Vietnamese Welsh Welshman Yemeni Zambian Zimbabwean Texan Californian "
    "Democrat Republican Liberal Conservative Christian Muslim Catholic Jew Hindu Sikh Buddhist"
)
_COMPOUNDS = (
    "based born led backed bred owned run elect to in a style area wide like only made built funded trained style "
    "educated controlled area friendly speaking and era bound themed inspired friendly born-again old year"
)
_ROLE_PARTS = (
    "chief deputy vice assistant senior junior head prime foreign finance health home executive managing general press "
    "policy former acting interim lead principal associate research legal financial technical first police fire party "
    "opposition campaign shadow defence defense environment transport education energy labour labor trade justice"
)

SPEAKERS = SpeakerWords(
    titles=frozenset(_TITLES.split()),
    genders={"Mr": "m", "Sir": "m", "Lord": "m", "Congressman": "m", "Chairman": "m", "Spokesman": "m", "King": "m",
             "Prince": "m", "Pope": "m", "Father": "m", "Councilman": "m", "Mrs": "f", "Ms": "f", "Miss": "f",
             "Dame": "f", "Lady": "f", "Congresswoman": "f", "Chairwoman": "f", "Spokeswoman": "f", "Queen": "f",
             "Princess": "f", "Councilwoman": "f"},
    roles={pair.partition(":")[0]: pair.partition(":")[2] for pair in _ROLES.split()},
    pronouns={"he": "m", "she": "f", "him": "m", "her": "f", "they": "p", "it": "n", "it's": "n"},
    relatives=frozenset({"who", "which"}),
    first_names={**dict.fromkeys(MALE.split(), "m"), **dict.fromkeys(FEMALE.split(), "f")},
    body_words=frozenset(_BODY_WORDS.split()),
    bodies=frozenset(_BODIES.split()),
    groups=frozenset(_GROUPS.split()),
    particles=frozenset([
            "von", "van", "der", "den", "de", "la", "del", "di", "da", "al", "bin", "el", "ter", "le", "du", "dos",
            "ben",
        ]),
    suffixes=frozenset({"Jr", "Sr", "II", "III", "IV", "MP"}),
    not_names=frozenset(
        [
            "The", "A", "An", "In", "On", "At", "By", "For", "From", "With", "As", "And", "But", "Or", "So", "If",
            "When", "While", "After", "Before", "Since", "Because", "Although", "Though", "This", "That", "These",
            "Those", "It", "He", "She", "They", "We", "I", "You", "His", "Her", "Their", "Its", "Our", "My", "Your",
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February",
            "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
            "Not", "No", "Yes", "Now", "Then", "There", "Here", "What", "Who", "Why", "How", "Where", "Which",
            "Last", "Next", "Earlier", "Later", "Also", "Still", "Even", "Some", "Many", "Most", "All", "Both",
            "Each", "Several", "Another", "Other", "Others", "However", "Meanwhile", "To", "Of", "According",
            "Asked", "One", "Two", "Three", "Four", "Five", "Under", "Over", "During", "Among", "Like", "Once",
            "Such", "Until", "Instead", "Despite", "Speaking", "Writing", "Every", "Just", "Only",
        ]
    ),
    articles=frozenset({"the", "The"}),
    prepositions=frozenset(
        [
            "in", "for", "at", "from", "with", "by", "to", "on", "about", "against", "into", "of", "under", "over",
            "between", "among", "near", "behind", "via", "versus", "than", "like",
        ]
    ),
    inner_links=frozenset({"of", "for"}),
    links=frozenset({"of", "for", "at", "with", "from", "in"}),
    title_roles={
        "Sen": ("senator",), "Senator": ("senator",), "Rep": ("representative", "congressman", "congresswoman"),
        "Gov": ("governor",), "Gen": ("general",), "Prof": ("professor",), "Dr": ("doctor",), "Capt": ("captain",),
        "Col": ("colonel",), "Lt": ("lieutenant",), "Maj": ("major",), "Sgt": ("sergeant",), "Adm": ("admiral",),
        "Amb": ("ambassador",), "Cllr": ("councillor",), "Coun": ("councillor",), "Supt": ("superintendent",),
        "Insp": ("inspector",), "Det": ("detective",), "DI": ("detective", "inspector"), "DC": ("detective",),
        "DS": ("detective",), "DCI": ("detective",), "PC": ("officer", "constable"), "Atty": ("attorney",),
        "Rev": ("reverend",), "Fr": ("priest",), "Sr": ("sister",), "Pope": ("pope", "pontiff"),
        "Justice": ("justice", "judge"), "Judge": ("judge",), "Lord": ("peer",), "Lady": ("peer",),
        "Congressman": ("congressman", "representative"), "Congresswoman": ("congresswoman", "representative"),
        "Premier": ("premier",), "Minister": ("minister",), "Secretary": ("secretary",), "CEO": ("chief executive",),
        "Pres": ("president",), "Archbishop": ("archbishop",), "Rabbi": ("rabbi",), "Imam": ("imam",),
    },
    role_parts=frozenset(_ROLE_PARTS.split()),
    demonyms=frozenset(_DEMONYMS.split()),
    documents=frozenset(_DOCUMENTS.split()),
    compounds=frozenset(_COMPOUNDS.split()),
    determiners=frozenset({"the", "a", "an", "this", "that", "these", "those"}),
    definites=frozenset({"the", "this", "that", "these", "those"}),
    after_name=frozenset({"of", "for", "at", "with", "from", "in", "and", "or"}),
)  # fmt: skip
