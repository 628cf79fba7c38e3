"""English for speakers: titles, role nouns, pronouns, first names by gender, nouns of bodies and groups."""

from newsparse.languages.schema.quotes import SpeakerWords

_TITLES = (
    "Coun Cllr Amb "
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
_MALE = (
    "John James Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark "
    "Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary "
    "Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick "
    "Jack Dennis Jerry Tyler Aaron Jose Henry Adam Douglas Nathan Peter Zachary Kyle Walter Harold Jeremy Ethan Carl "
    "Keith Roger Gerald Christian Terry Sean Arthur Austin Noah Lawrence Jesse Joe Bryan Billy Bruce Albert Willie "
    "Gabriel Alan Juan Logan Wayne Ralph Roy Eugene Randy Vincent Russell Louis Philip Bobby Johnny Bradley Tom Jim "
    "Bob Bill Mike Steve Dave Dan Chris Matt Ben Sam Tim Jeff Greg Ted Jeb Marco Bernie Barack Mitt Newt Vladimir "
    "Dmitry Sergei Ivan Mohammed Muhammad Ahmed Ali Omar Hassan Ibrahim Carlos Luis Pedro Diego Pablo Hans Karl Klaus "
    "Jürgen Pierre Jean Giovanni Marco Paolo Lars Erik Olaf Boris Nigel Simon Ian Graham Neil Martin Oliver Harry "
    "Oscar Hugo Felix Max Leo Emmanuel Recep Abdel Benjamin Narendra Rajesh Wei Kenji Hiroshi Tony Phil Ken Don Ron"
)
_FEMALE = (
    "Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley "
    "Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy "
    "Kathleen Angela Shirley Emma Brenda Pamela Nicole Anna Samantha Katherine Christine Debra Rachel Carolyn Janet "
    "Maria Catherine Heather Diane Olivia Julie Joyce Victoria Ruth Virginia Lauren Kelly Christina Joan Evelyn Judith "
    "Andrea Hannah Megan Cheryl Jacqueline Martha Madison Teresa Gloria Sara Janice Ann Kathryn Abigail Sophia Frances "
    "Jean Alice Judy Isabella Julia Grace Amber Denise Danielle Marilyn Beverly Charlotte Natalie Theresa Diana "
    "Brittany Doris Kayla Alexis Lori Marie Hillary Carly Ivanka Melania Angela Theresa Ursula Marine Christine "
    "Fatima Aisha Leila Layla Zeynep Ayşe Elena Olga Natasha Svetlana Ingrid Greta Astrid Sofia Lucia Carmen Rosa "
    "Nora Clara Eva Helen Helena Jane Kate Claire Fiona Nicola Priya Mei Yuki Nina Ada Ida Maya Tara Rosie Lucy Ellen "
    "Anne Joanna Sally Wendy Molly Sheila Irene Jill Huma Mika Elise Agnes Paula Rita"
)
_BODY_WORDS = (
    "Times Post Journal News Herald Tribune Guardian Telegraph Reuters Press Agency Department Ministry Office Bureau "
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
    "government ministry company firm agency party campaign union committee council court police bank university "
    "administration office department group organization organisation association commission team club school paper "
    "newspaper magazine network board regulator charity army military navy embassy airline hospital church coalition "
    "opposition parliament congress senate watchdog institute foundation carmaker retailer operator supplier"
)
_GROUPS = (
    "officials people critics experts analysts researchers scientists lawmakers republicans democrats voters sources "
    "residents witnesses aides advisers economists prosecutors lawyers doctors investigators authorities supporters "
    "opponents protesters students teachers workers members leaders ministers senators reporters journalists families "
    "neighbours neighbors activists campaigners users players fans employees executives some many others several few "
    "most both traders investors farmers diplomats Republicans Democrats historians observers observers detectives"
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
    first_names={**dict.fromkeys(_MALE.split(), "m"), **dict.fromkeys(_FEMALE.split(), "f")},
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
    conjunctions=frozenset({"and", "or"}),
)  # fmt: skip
