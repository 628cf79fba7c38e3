"""English words in names of bodies, nouns of bodies, groups and documents, and words for the people of a country."""

BODY_WORDS = (
    "Transport Monetary International Organisation Nations Greenpeace Unicef Oxfam Amnesty NATO UN EU IMF WHO FBI "
    "CIA BBC NASA FDA SEC EPA NHS Times Post Journal News Herald Tribune Guardian Telegraph Reuters Press Agency "
    "Department Ministry Office Bureau Commission Committee Council Congress Senate House Parliament Court Party "
    "University College Institute School Bank Group Company Corporation Corp Inc Ltd Union Association Federation "
    "Foundation Fund Organization Society League Club Police Army Force Guard Service Authority Board Center Centre "
    "Kremlin Pentagon Church Hospital Museum Airlines Airport Railway Network Alliance Coalition Campaign Project "
    "Research Administration Government States Street Magazine Radio Television TV Daily Weekly Gazette Star Sun "
    "Mirror Chronicle Observer Review Politico Bloomberg Facebook Twitter Google Microsoft Apple Amazon Motors "
    "Energy Partners Trust Holdings Industries Systems Technologies Laboratories Chamber Republicans Democrats Poll "
    "Survey CNN Fox NBC ABC CBS Republic Kingdom City County Hall "
)
BODIES = (
    "steelmaker shipbuilder housebuilder homebuilder toymaker watchmaker winemaker truckmaker miner refiner distiller "
    "grocer supermarket streamer bookmaker hotelier outfitter wholesaler contractor subcontractor consultancy "
    "drugmaker automaker chipmaker planemaker brewer lender insurer airline developer manufacturer maker startup "
    "start-up giant publisher broadcaster nonprofit non-profit ngo thinktank think-tank foundation federation "
    "league tribunal jury panel cabinet assembly legislature ministry bureau authority administration embassy "
    "consulate regime kingdom nation country city county state chain brand band studio label outlet station website "
    "site platform app utility railway government company firm agency party campaign union committee council court "
    "police bank university office department group organization organisation association commission team club "
    "school paper newspaper magazine network board regulator charity army military navy hospital church coalition "
    "opposition parliament congress senate watchdog institute carmaker retailer operator supplier "
)
#: Those of them that stand for a name: the company.
STANDINS = (
    "company firm group organisation organization agency charity airline bank lender insurer retailer operator "
    "supplier carmaker drugmaker automaker chipmaker planemaker steelmaker shipbuilder housebuilder homebuilder "
    "toymaker watchmaker winemaker truckmaker miner refiner distiller grocer supermarket streamer bookmaker brewer "
    "developer manufacturer maker startup start-up giant publisher broadcaster nonprofit non-profit foundation "
    "chain brand utility platform consultancy contractor party club watchdog "
)
GROUPS = (
    "crowds crowd staff crew couple public parents pupils nurses fans police firefighters troops soldiers sailors "
    "pilots drivers passengers commuters motorists tourists shoppers customers consumers homeowners tenants "
    "landlords migrants refugees survivors victims relatives friends colleagues locals villagers islanders "
    "councillors MPs peers mayors governors judges magistrates scholars academics economists scientists doctors "
    "surgeons medics paramedics engineers conservatives liberals Tories Greens democrats unionists rebels militants "
    "insurgents demonstrators strikers rivals opponents allies insiders sources bosses managers bankers brokers "
    "shareholders creditors lenders retailers growers forecasters pollsters strategists lobbyists donors bishops "
    "clerics imams priests rabbis women men boys girls children officials people critics experts analysts "
    "researchers lawmakers republicans voters residents witnesses aides advisers prosecutors lawyers investigators "
    "authorities supporters protesters students teachers workers members leaders ministers senators reporters "
    "journalists families neighbours neighbors activists campaigners users players employees executives some many "
    "others several few most both traders investors farmers diplomats Republicans Democrats historians observers "
    "detectives "
)
DOCUMENTS = (
    "report reports survey surveys study studies poll polls letter letters statement statements lawsuit lawsuits "
    "suit complaint indictment memo memos ad ads advert adverts article articles editorial editorials book books "
    "bill ruling rulings filing filings document documents email emails note notes paper papers transcript "
    "transcripts affidavit audit census data figures research analysis review inquiry findings tweet post message "
    "messages headline headlines records record press media leaflet poster sign website guidelines constitution "
    "treaty agreement contract code law "
)
DEMONYMS = (
    "Afghan African Albanian Algerian American Arab Argentine Argentinian Asian Australian Austrian Bangladeshi "
    "Belgian Bosnian Brazilian Briton British Bulgarian Cambodian Canadian Catalan Chilean Chinese Colombian "
    "Croatian Cuban Cypriot Czech Dane Danish Dutch Dutchman Egyptian Englishman English Estonian Ethiopian "
    "European Filipino Finn Finnish French Frenchman Georgian German Ghanaian Greek Hungarian Icelander Indian "
    "Indonesian Iranian Iraqi Irish Irishman Israeli Italian Ivorian Jamaican Japanese Jordanian Kenyan Korean Kurd "
    "Kuwaiti Latvian Lebanese Libyan Lithuanian Londoner Malaysian Maltese Mexican Moroccan Nepali Nigerian "
    "Norwegian Pakistani Palestinian Parisian Peruvian Pole Polish Portuguese Romanian Russian Saudi Scot Scotsman "
    "Scottish Senegalese Serb Serbian Singaporean Slovak Slovenian Somali Spaniard Spanish Sudanese Swede Swedish "
    "Swiss Syrian Taiwanese Tanzanian Thai Tunisian Turk Turkish Ugandan Ukrainian Uruguayan Venezuelan Vietnamese "
    "Welsh Welshman Yemeni Zambian Zimbabwean Texan Californian Democrat Republican Liberal Conservative Christian "
    "Muslim Catholic Jew Hindu Sikh Buddhist "
)
