"""Feasts that follow the moon: computed, each as finely as its rule is certain.

The new moons are those of Meeus, "Astronomical Algorithms", chapter 49, right to a few minutes between 1900 and 2100.
The Jewish year is arithmetic and exact. The Chinese year begins with the second new moon after the one that holds the
winter solstice, by Beijing's clock. Diwali is the evening that ends in the new moon of autumn, by India's clock: where
the new moon comes so near to sunset that almanacs differ, it has no day. A Muslim month begins when the moon is seen,
a day earlier or later than it is counted: its feast is told by its month, and the fast by its year.
"""

import datetime
import math

from newsparse.dates.written import Unit
from newsparse.resolve.dates.calendar import Granule, granule_at

#: The years for which the formulas hold.
_YEARS = range(1900, 2101)
#: Ordinal of the day at whose midnight Julian day numbers end in a half.
_JULIAN = 1721424.5
_LUNATION = 29.530588861
#: Days by which the clocks of Beijing and of India are ahead.
_BEIJING, _INDIA = 8 / 24, 5.5 / 24
#: The year whose leap month stands between the solstice and the new year.
_LEAP_WINTER = 2034

#: Sines of the new moon's correction, in days: the factor, whether the sun's eccentricity counts (and its square), and
#: how many of the sun's anomaly, the moon's anomaly and the moon's argument of latitude the angle holds.
_SINES = (
    (-0.40720, 0, 0, 1, 0), (0.17241, 1, 1, 0, 0), (0.01608, 0, 0, 2, 0), (0.01039, 0, 0, 0, 2),
    (0.00739, 1, -1, 1, 0), (-0.00514, 1, 1, 1, 0), (0.00208, 2, 2, 0, 0), (-0.00111, 0, 0, 1, -2),
    (-0.00057, 0, 0, 1, 2), (0.00056, 1, 1, 2, 0), (-0.00042, 0, 0, 3, 0), (0.00042, 1, 1, 0, 2),
    (0.00038, 1, 1, 0, -2), (-0.00024, 1, -1, 2, 0),
)  # fmt: skip


def _new_moon(number: int) -> float:
    """Give the new moon of a lunation (0 is the first of 2000) as a day and its fraction, counted like ordinals."""
    century = number / 1236.85
    bend = 1 - 0.002516 * century
    sun, moon = 2.5534 + 29.1053567 * number, 201.5643 + 385.81693528 * number
    node = 160.7108 + 390.67050284 * number
    mean = 2451550.09766 + _LUNATION * number + 0.00015437 * century**2
    rest = sum(
        factor * bend**power * math.sin(math.radians(suns * sun + moons * moon + nodes * node))
        for factor, power, suns, moons, nodes in _SINES
    )
    return mean + rest - _JULIAN


def _last_new_moon(day: float) -> int:
    """Give the last lunation that begins before a moment."""
    number = round((day + _JULIAN - 2451550.1) / _LUNATION) + 1
    while _new_moon(number) > day:
        number -= 1
    return number


def lunar_new_year(year: int) -> Granule | None:
    """Give the day of the Chinese new year.

    >>> lunar_new_year(2024).value, lunar_new_year(2034).value
    ('2024-02-10', '2034-02-19')
    """
    if year not in _YEARS:
        return None
    since = (year - 1 - 2000) / 1000
    solstice = 2451900.05952 + 365242.74049 * since - 0.06223 * since**2 - _JULIAN + _BEIJING
    first = _last_new_moon(math.floor(solstice) + 1 - _BEIJING)
    begins = _new_moon(first + (3 if year == _LEAP_WINTER else 2)) + _BEIJING
    return Granule("day", math.floor(begins))


def diwali(year: int) -> Granule | None:
    """Give the day of Diwali, None where almanacs differ.

    >>> diwali(2023).value, diwali(2024)
    ('2023-11-12', None)
    """
    if year not in _YEARS:
        return None
    moon = _new_moon(_last_new_moon(datetime.date(year, 11, 16).toordinal())) + _INDIA
    day, hour = math.floor(moon), moon % 1 * 24
    if 16.5 < hour < 20.5:  # noqa: PLR2004 - sunset, and as long behind it as the evening's rite takes
        return None
    return Granule("day", day if hour > 18 else day - 1)  # noqa: PLR2004


def jewish_new_year(year: int) -> Granule | None:
    """Give the day of Rosh Hashanah; the feasts of spring stand at fixed distances before it.

    >>> jewish_new_year(2024).value, jewish_new_year(2024).shifted(-163).value
    ('2024-10-03', '2024-04-23')
    """
    if year not in _YEARS:
        return None
    before, here, after = (_molad_days(year + 3761 + step) for step in (-1, 0, 1))
    late = 2 if after - here == 356 else 1 if here - before == 382 else 0  # noqa: PLR2004 - no year is so long
    return Granule("day", here + late - 1373427)


def _molad_days(year: int) -> int:
    """Give the days before a Jewish year, by its mean new moon: it begins on no Sunday, Wednesday or Friday."""
    months = (235 * year - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + 1 if 3 * (days + 1) % 7 < 3 else days  # noqa: PLR2004


def hanukkah(year: int) -> Granule | None:
    """Give the first day of Hanukkah, after an autumn that is a day longer in full years.

    >>> hanukkah(2023).value, hanukkah(2024).value
    ('2023-12-08', '2024-12-26')
    """
    begins, ends = jewish_new_year(year), jewish_new_year(year + 1)
    if begins is None or ends is None:
        return None
    return begins.shifted(84 if (ends.number - begins.number) % 10 == 5 else 83)  # noqa: PLR2004 - 355 and 385 days


def _muslim(year: int, month: int, day: int, unit: Unit) -> Granule | None:
    """Give the month or the year in which a day of the Muslim calendar surely lies, None where it may be of two."""
    if year not in _YEARS:
        return None
    muslim, sides = (year - 622) * 33 // 32, set()
    for one in (muslim - 1, muslim, muslim + 1):
        days = 354 * (one - 1) + (3 + 11 * one) // 30 + 29 * (month - 1) + month // 2 + day + 227014
        around = [datetime.date.fromordinal(days + step) for step in (-1, 0, 1)]
        sides |= {granule_at(unit, each).number for each in around if any(one.year == year for one in around)}
    return Granule(unit, sides.pop()) if len(sides) == 1 else None


def ramadan(year: int) -> Granule | None:
    """Give the year of a Ramadan that begins in it.

    >>> ramadan(2024).value
    '2024'
    """
    return _muslim(year, 9, 1, "year")


def eid_al_fitr(year: int) -> Granule | None:
    """Give the month of the feast that ends Ramadan.

    >>> eid_al_fitr(2024).value
    '2024-04'
    """
    return _muslim(year, 10, 1, "month")


def eid_al_adha(year: int) -> Granule | None:
    """Give the month of the feast of the sacrifice.

    >>> eid_al_adha(2024).value
    '2024-06'
    """
    return _muslim(year, 12, 10, "month")
