"""The days of feasts that people date things by, 2015 to 2032 (the moving ones)."""

from collections.abc import Callable
from datetime import date, timedelta

_LUNAR_NEW_YEAR = (
    "2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 "
    "2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 "
    "2031-01-23 2032-02-11"
)
_DIWALI = (
    "2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27 2020-11-14 2021-11-04 2022-10-24 "
    "2023-11-12 2024-11-01 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26 "
    "2031-11-14 2032-11-02"
)
_EID = (
    "2015-07-17 2016-07-06 2017-06-25 2018-06-15 2019-06-04 2020-05-24 2021-05-13 2022-05-02 "
    "2023-04-21 2024-04-10 2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 "
    "2031-01-24 2032-01-14"
)
_EID_ADHA = (
    "2015-09-23 2016-09-12 2017-09-01 2018-08-21 2019-08-11 2020-07-31 2021-07-20 2022-07-09 "
    "2023-06-28 2024-06-16 2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 "
    "2031-04-02 2032-03-22"
)
_ROSH_HASHANAH = (
    "2015-09-14 2016-10-03 2017-09-21 2018-09-10 2019-09-30 2020-09-19 2021-09-07 2022-09-26 "
    "2023-09-16 2024-10-03 2025-09-23 2026-09-12 2027-10-02 2028-09-21 2029-09-10 2030-09-28 "
    "2031-09-18 2032-09-06"
)
_HANUKKAH = (
    "2015-12-07 2016-12-25 2017-12-13 2018-12-03 2019-12-23 2020-12-11 2021-11-29 2022-12-19 "
    "2023-12-08 2024-12-26 2025-12-15 2026-12-05 2027-12-25 2028-12-13 2029-12-02 2030-12-21 "
    "2031-12-10 2032-11-28"
)
_HOLI = (
    "2015-03-06 2016-03-24 2017-03-13 2018-03-02 2019-03-21 2020-03-10 2021-03-29 2022-03-18 "
    "2023-03-08 2024-03-25 2025-03-14 2026-03-04 2027-03-22 2028-03-11 2029-03-01 2030-03-20 "
    "2031-03-09 2032-03-27"
)
_PASSOVER = (
    "2015-04-04 2016-04-23 2017-04-11 2018-03-31 2019-04-20 2020-04-09 2021-03-28 2022-04-16 "
    "2023-04-06 2024-04-23 2025-04-13 2026-04-02 2027-04-22 2028-04-11 2029-03-31 2030-04-18 "
    "2031-04-08 2032-03-27"
)

_MID_AUTUMN = (
    "2015-09-27 2016-09-15 2017-10-04 2018-09-24 2019-09-13 2020-10-01 2021-09-21 2022-09-10 "
    "2023-09-29 2024-09-17 2025-10-06 2026-09-25 2027-09-15 2028-10-03 2029-09-22 2030-09-12 "
    "2031-10-01 2032-09-19"
)

Rule = Callable[[int], date | None]


def easter(year: int) -> date:
    """Return Easter Sunday of a year (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    g = (8 * b + 13) // 25
    h = (19 * a + b - b // 4 - g + 15) % 30
    m = (a + 11 * h) // 319
    r = (2 * (b % 4) + 2 * (c // 4) - c % 4 - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return date(year, month, (h - m + r + month + 19) % 32)


def orthodox_easter(year: int) -> date:
    """Return Orthodox Easter Sunday of a year (Meeus' Julian computus, 13 days added)."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    return date(year, (d + e + 114) // 31, (d + e + 114) % 31 + 1) + timedelta(days=13)


def _fixed(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, nth: int) -> Rule:
    """The nth weekday (0 is Monday) of a month; -1 is the last one."""

    def day(year: int) -> date:
        first = date(year, month, 1)
        found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
        if nth < 0:
            found = first + timedelta(days=(weekday - first.weekday()) % 7 + 28)
            return found if found.month == month else found - timedelta(days=7)
        return found

    return day


def _from_easter(days: int) -> Rule:
    return lambda year: easter(year) + timedelta(days=days)


def _listed(table: str) -> Rule:
    days = {int(day[:4]): date.fromisoformat(day) for day in table.split()}
    return days.get


def _days_from(rule: Rule, days: int) -> Rule:
    def day(year: int) -> date | None:
        found = rule(year)
        return found + timedelta(days=days) if found else None

    return day


_THANKSGIVING = _nth(11, 3, 4)
RULES: dict[str, Rule] = {
    "christmas eve": _fixed(12, 24), "xmas eve": _fixed(12, 24),
    "christmas": _fixed(12, 25), "xmas": _fixed(12, 25), "boxing day": _fixed(12, 26),
    "new year's eve": _fixed(12, 31), "new years eve": _fixed(12, 31), "nye": _fixed(12, 31),
    "hogmanay": _fixed(12, 31),
    "new year's day": _fixed(1, 1), "new year's": _fixed(1, 1), "new years": _fixed(1, 1),
    "the new year": _fixed(1, 1), "new year": _fixed(1, 1),
    "epiphany": _fixed(1, 6), "australia day": _fixed(1, 26),
    "groundhog day": _fixed(2, 2), "valentine's day": _fixed(2, 14),
    "valentines day": _fixed(2, 14), "valentine's": _fixed(2, 14), "valentines": _fixed(2, 14),
    "women's day": _fixed(3, 8), "st patrick's day": _fixed(3, 17),
    "st patricks day": _fixed(3, 17),
    "st. patrick's day": _fixed(3, 17), "paddy's day": _fixed(3, 17), "nowruz": _fixed(3, 20),
    "norooz": _fixed(3, 20), "april fools": _fixed(4, 1), "earth day": _fixed(4, 22),
    "anzac day": _fixed(4, 25), "king's day": _fixed(4, 27), "may day": _fixed(5, 1),
    "cinco de mayo": _fixed(5, 5), "juneteenth": _fixed(6, 19), "midsummer": _fixed(6, 24),
    "canada day": _fixed(7, 1), "fourth of july": _fixed(7, 4), "4th of july": _fixed(7, 4),
    "independence day": _fixed(7, 4), "bastille day": _fixed(7, 14), "obon": _fixed(8, 15),
    "halloween": _fixed(10, 31), "all saints": _fixed(11, 1), "day of the dead": _fixed(11, 2),
    "bonfire night": _fixed(11, 5), "guy fawkes": _fixed(11, 5), "veterans day": _fixed(11, 11),
    "remembrance day": _fixed(11, 11), "singles day": _fixed(11, 11),
    "st nicholas": _fixed(12, 6), "sinterklaas": _fixed(12, 5), "kwanzaa": _fixed(12, 26),
    "mlk day": _nth(1, 0, 3), "super bowl": _nth(2, 6, 2), "superbowl": _nth(2, 6, 2),
    "presidents day": _nth(2, 0, 3), "presidents' day": _nth(2, 0, 3),
    "mother's day": _nth(5, 6, 2),
    "mothers day": _nth(5, 6, 2), "memorial day": _nth(5, 0, -1), "father's day": _nth(6, 6, 3),
    "fathers day": _nth(6, 6, 3), "labor day": _nth(9, 0, 1), "labour day": _nth(9, 0, 1),
    "canadian thanksgiving": _nth(10, 0, 2), "columbus day": _nth(10, 0, 2),
    "thanksgiving": _THANKSGIVING, "black friday": _days_from(_THANKSGIVING, 1),
    "cyber monday": _days_from(_THANKSGIVING, 4),
    "mardi gras": _from_easter(-47), "carnival": _from_easter(-47),
    "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7), "good friday": _from_easter(-2), "easter": easter,
    "easter monday": _from_easter(1), "ascension day": _from_easter(39),
    "pentecost": _from_easter(49),
    "whitsun": _from_easter(49), "lunar new year": _listed(_LUNAR_NEW_YEAR),
    "chinese new year": _listed(_LUNAR_NEW_YEAR), "cny": _listed(_LUNAR_NEW_YEAR),
    "spring festival": _listed(_LUNAR_NEW_YEAR), "seollal": _listed(_LUNAR_NEW_YEAR),
    "tet": _listed(_LUNAR_NEW_YEAR), "tết": _listed(_LUNAR_NEW_YEAR),
    "têt": _listed(_LUNAR_NEW_YEAR),
    "diwali": _listed(_DIWALI), "deepavali": _listed(_DIWALI), "eid al-fitr": _listed(_EID),
    "eid al fitr": _listed(_EID), "eid al-adha": _listed(_EID_ADHA), "bakrid": _listed(_EID_ADHA),
    "ramadan": _days_from(_listed(_EID), -30), "holi": _listed(_HOLI),
    "passover": _listed(_PASSOVER), "pesach": _listed(_PASSOVER),
    "rosh hashanah": _listed(_ROSH_HASHANAH), "rosh hashana": _listed(_ROSH_HASHANAH),
    "yom kippur": _days_from(_listed(_ROSH_HASHANAH), 9), "hanukkah": _listed(_HANUKKAH),
    "chanukah": _listed(_HANUKKAH),
    "remembrance sunday": _nth(11, 6, 2), "armistice day": _fixed(11, 11),
    "martinmas": _fixed(11, 11), "st martin's": _fixed(11, 11), "fireworks night": _fixed(11, 5),
    "all souls": _fixed(11, 2), "dia de muertos": _fixed(11, 2), "día de muertos": _fixed(11, 2),
    "dia de los muertos": _fixed(11, 2), "día de los muertos": _fixed(11, 2),
    "election day": _days_from(_nth(11, 0, 1), 1), "melbourne cup": _nth(11, 1, 1),
    "orthodox easter": orthodox_easter, "greek easter": orthodox_easter,
    "orthodox christmas": _fixed(1, 7), "russian christmas": _fixed(1, 7),
    "shrove tuesday": _from_easter(-47), "pancake day": _from_easter(-47),
    "fat tuesday": _from_easter(-47), "carnaval": _from_easter(-47), "karneval": _from_easter(-47),
    "fasching": _from_easter(-47), "maundy thursday": _from_easter(-3),
    "holy week": _from_easter(-6), "mothering sunday": _from_easter(-21),
    "whit monday": _from_easter(50), "corpus christi": _from_easter(60),
    "mid-autumn": _listed(_MID_AUTUMN), "mid autumn": _listed(_MID_AUTUMN),
    "moon festival": _listed(_MID_AUTUMN), "chuseok": _listed(_MID_AUTUMN),
    "sukkot": _days_from(_listed(_ROSH_HASHANAH), 14),
    "purim": _days_from(_listed(_PASSOVER), -30), "shavuot": _days_from(_listed(_PASSOVER), 50),
    "dussehra": _days_from(_listed(_DIWALI), -20), "eid ul-fitr": _listed(_EID),
    "eid ul fitr": _listed(_EID), "eid ul-adha": _listed(_EID_ADHA), "eid ul adha": _listed(_EID_ADHA),
    "nawruz": _fixed(3, 20), "norouz": _fixed(3, 20), "newroz": _fixed(3, 20),
    "songkran": _fixed(4, 13), "qingming": _fixed(4, 5), "vaisakhi": _fixed(4, 13), "baisakhi": _fixed(4, 13),
    "golden week": _fixed(4, 29), "tanabata": _fixed(7, 7), "pongal": _fixed(1, 14),
    "lohri": _fixed(1, 13), "republic day": _fixed(1, 26), "waitangi day": _fixed(2, 6),
    "burns night": _fixed(1, 25), "three kings": _fixed(1, 6), "twelfth night": _fixed(1, 5),
    "candlemas": _fixed(2, 2), "st david's day": _fixed(3, 1), "st george's day": _fixed(4, 23),
    "walpurgis": _fixed(4, 30), "syttende mai": _fixed(5, 17), "midsommar": _fixed(6, 24),
    "ferragosto": _fixed(8, 15), "st andrew's day": _fixed(11, 30),
    "victoria day": _days_from(_nth(5, 0, -1), -7), "tax day": _fixed(4, 15),
    "indigenous peoples' day": _nth(10, 0, 2), "august bank holiday": _nth(8, 0, -1),
    "may bank holiday": _nth(5, 0, 1), "spring bank holiday": _nth(5, 0, -1),
    "clocks went back": _nth(10, 6, -1), "clocks changed": _nth(10, 6, -1),
    "clocks going back": _nth(10, 6, -1), "clock change": _nth(10, 6, -1),
    "clocks went forward": _nth(3, 6, -1),
}  # fmt: skip
"""From a feast's folded name to the rule that gives its day in a year."""


FEASTS = (*RULES, "eid")
"""All names `last_feast` and `next_feast` know."""


def last_feast(name: str, today: date) -> date | None:
    """Return the latest day of the feast that is not after `today`."""
    if name == "eid":  # either of the two, whichever was last
        feasts = [last_feast("eid al-fitr", today), last_feast("eid al-adha", today)]
        return max(filter(None, feasts), default=None)
    days = (RULES[name](today.year - back) for back in range(3))
    return next((day for day in days if day and day <= today), None)


def next_feast(name: str, today: date) -> date | None:
    """Return the first day of the feast that is not before `today`."""
    rule = RULES["eid al-fitr" if name == "eid" else name]
    days = (rule(today.year + ahead) for ahead in range(2))
    return next((day for day in days if day and day >= today), None)
