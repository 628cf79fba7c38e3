"""Short articles of our own, and what kind of speaker the first one in them is."""

KINDS: tuple[tuple[str, str], ...] = (
    ("Nadia Brook said the roof was new.", "person"),
    ("J. K. Moss said the roof was new.", "person"),
    ("Oyelaran Baptist, 42, said the roof was new.", "person"),
    ("Oyelaran Baptist, who lives next door, said the roof was new.", "person"),
    ("Oyelaran Baptist said the roof was new. It was, Baptist said, too dear.", "person"),
    ("Oyelaran Baptist said the roof was new. He added that it leaked.", "person"),
    ("Spokesperson Vsevolod Orlov said the roof was new.", "person"),
    ("Vsevolod Orlov, a baker, said the roof was new.", "person"),
    ("AG Lumley said the roof was new.", "unknown"),
    ("Mr Orlov said the roof was new.", "person"),
    ("Ursa von Tann said the roof was new.", "person"),
    ("Doreen said the roof was new.", "person"),
    ("Harbour Foods said sales fell.", "organization"),
    ("Quayside Bikes said sales fell.", "organization"),
    ("Wexcombe Ltd said sales fell.", "organization"),
    ("Wexcombe plc said sales fell.", "organization"),
    ("The Ministry of Works said the road was shut.", "organization"),
    ("Wexcombe Tarrant said sales fell. The company added that costs rose.", "organization"),
    ("Wexcombe Tarrant cut its forecast. It said that costs rose.", "organization"),
    ("IMF said growth would slow.", "organization"),
    ("Wexcombe Tarrant said sales fell.", "unknown"),
    ("Wexcombe said sales fell. Wexcombe added that costs rose.", "unknown"),
    ("Wexcombe Tarrant, 42 of whose shops are shut, said sales fell.", "unknown"),
    ("Texas said the road was shut.", "unknown"),
    ("Georgia said the border was shut.", "unknown"),
    ("He spoke. The roof is new, according to Oyelaran Baptist, 42", "person"),
    ("Wexcombe Ltd cut jobs. Sales fell 4%, the company said.", "organization"),
)

NAMES: tuple[tuple[str, str], ...] = (
    ("Wexcombe Ltd cut jobs. Sales fell 4%, the company said.", "Wexcombe Ltd"),
    ("Wexcombe will cut jobs, the company said.", "Wexcombe"),
    ("Local MP Sir Giles Penrose said the fine was a disgrace.", "Giles Penrose"),
    ("Outspoken councillor Una Brock said the fine was a disgrace.", "Una Brock"),
)
