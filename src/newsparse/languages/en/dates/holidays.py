"""Feasts: their calendar rules, and the rows that find them."""

from newsparse.languages.en.dates.pieces import OF_YEAR
from newsparse.languages.schema.dates import Feast
from newsparse.languages.schema.rules import Rule

#: (month, day); (month, weekday from Monday 0, place in the month, -1 the last); days from Easter Sunday; or
#: days after another feast.
FEASTS: dict[str, Feast] = {
    "christmas": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year": (1, 1),
    "new year eve": (12, 31),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
    "juneteenth": (6, 19),
    "groundhog day": (2, 2),
    "bastille day": (7, 14),
    "canada day": (7, 1),
    "australia day": (1, 26),
    "waitangi day": (2, 6),
    "earth day": (4, 22),
    "april fools day": (4, 1),
    "st patrick's day": (3, 17),
    "martin luther king day": (1, 0, 3),
    "guy fawkes": (11, 5),
    "shrove tuesday": -47,
    "whit monday": 50,
    "anzac day": (4, 25),
    "armistice day": (11, 11),
    "remembrance day": (11, 11),
    "veterans day": (11, 11),
    "labour day": (5, 1),
    "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "memorial day": (5, 0, -1),
    "presidents day": (2, 0, 3),
    "thanksgiving": (11, 3, 4),
    "black friday": ("thanksgiving", 1),
    "cyber monday": ("thanksgiving", 4),
    "easter": 0,
    "easter monday": 1,
    "easter sunday": 0,
    "good friday": -2,
    "maundy thursday": -3,
    "ash wednesday": -46,
    "palm sunday": -7,
    "pentecost": 49,
}

HOLIDAY_RULES = (
    Rule(
        name="holiday",
        pattern=f"(last|this|next)? (new year_unit apostrophe_s day|eve_name / feast eve_name"
        f" / feast weekday / feast day? /"
        f" saint stop? labor apostrophe_s day / april labor apostrophe_s|apostrophe day /"
        f" labor apostrophe_s|apostrophe? day)"
        f" {OF_YEAR}?",
        read="holiday",
        finds=(
            "on [Christmas Day]",
            "[last Thanksgiving]",
            "[Christmas Eve 2020]",
            "[New Year's Day]",
            "[New Year's Eve]",
            "[Labor Day]",
            "[Easter]",
            "[Easter Monday]",
            "[this Halloween]",
            "[Memorial Day last year]",
            "[Valentine's Day]",
            "[St. Patrick's Day]",
            "[April Fools' Day]",
        ),
        leaves=("New Year resolutions", "the Labor Party", "Christmas Island"),
        after="cap|hyphen|weekday|week|season|eve_name",
        why="A feast has its day in each year.",
    ),
    Rule(
        name="week of a holiday",
        pattern=f"(the / last|this|next)? (feast day? / labor apostrophe_s|apostrophe? day) week|weekend {OF_YEAR}?",
        read="holiday_week",
        finds=(
            "over [Thanksgiving weekend]",
            "[the Easter weekend]",
            "in [Christmas week]",
            "[Labor Day weekend 2019]",
        ),
        leaves=("the Easter weekend-long",),
        after="hyphen",
        why="The week that holds a feast, or the weekend next to it.",
    ),
    Rule(
        name="named weekday",
        pattern=f"(last|this|next)? good_friday weekday {OF_YEAR}?",
        read="named_weekday",
        finds=("[Good Friday]", "on [Black Friday]", "[Ash Wednesday]", "[Cyber Monday 2023]"),
        leaves=("Good Monday", "Black Sunday", "Good Friday Agreement"),
        after="accord",
        why="A weekday with a name of its own; Black Friday follows Thanksgiving.",
    ),
)
