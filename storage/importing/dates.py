"""Dates as contact files write them, in the languages LinkedIn and the mail programs export."""

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import lru_cache

from storage.importing.plain import folded

# "styczeń" stands alone and "stycznia" in a date: Slavic languages need both forms.
_MONTHS = (
    """january januar janvier enero janeiro gennaio januari styczen stycznia leden ledna ocak
    ianuarie январь января січень січня ιανουαριου""",
    """february februar fevrier febrero fevereiro febbraio februari luty lutego unor unora subat
    februarie февраль февраля лютий лютого φεβρουαριου""",
    """march marz maerz mars marzo marco maart mrt marts marec brezen brezna mart martie marca
    marcius март марта березень березня μαρτιου""",
    """april avril abril aprile kwiecien kwietnia duben dubna nisan aprilie aprilis апрель апреля
    квітень квітня απριλιου""",
    "may mai mayo maio maggio mei maj maja kveten kvetna mayis majus май мая травень травня μαιου",
    """june juni juin junio junho giugno czerwiec czerwca cerven cervna haziran iunie junius июнь
    июня червень червня ιουνιου""",
    """july juli juillet julio julho luglio lipiec lipca cervenec cervence temmuz iulie julius июль
    июля липень липня ιουλιου""",
    """august aout agosto augustus augusti sierpien sierpnia srpen srpna agustos augusztus август
    августа серпень серпня αυγουστου""",
    """september septembre septiembre setiembre setembro settembre wrzesien wrzesnia zari eylul
    septembrie szeptember сентябрь сентября вересень вересня σεπτεμβριου""",
    """october oktober octobre octubre outubro ottobre pazdziernik pazdziernika rijen rijna ekim
    octombrie октябрь октября жовтень жовтня οκτωβριου""",
    """november novembre noviembre novembro listopad listopada listopadu kasim noiembrie ноябрь
    ноября листопад листопада νοεμβριου""",
    """december dezember decembre diciembre dezembro dicembre desember grudzien grudnia prosinec
    prosince aralik decembrie декабрь декабря грудень грудня δεκεμβριου""",
)
_NAMES = {folded(name): month for month, names in enumerate(_MONTHS, 1) for name in names.split()}
_LONGEST = 60  # characters of a date in words, with its time of day
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
_TIME = re.compile(r"[T\s,]+\d{1,2}:\d{2}.*$")
_NUMERIC = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\.?")
_YEAR_FIRST = re.compile(r"(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\D?")
_PAIR = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?!\d)")
_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)")
_NO_YEAR = re.compile(r"--(\d\d)-?(\d\d)")
_LEAP = 2000  # a year that has every day
_APPLE_NO_YEAR = 1604  # what Apple's address book writes for a birthday without a year


class Order(StrEnum):
    """Which comes first where all three are numbers."""

    DAY = "day first"
    MONTH = "month first"


def order_of(values: Iterable[str]) -> Order | None:
    """Say how a column orders its numbers, or None where no value tells ("03/04/2024")."""
    for value in values:
        found = _PAIR.match(value)
        if found and found[2] == ".":
            return Order.DAY
        if found and max(int(found[1]), int(found[3])) > 12:
            return Order.DAY if int(found[1]) > 12 else Order.MONTH
    return None


def day(text: str, order: Order | None = None) -> date | None:
    """Read a date; None where it is none, or where day and month could be either."""
    return _day(text, order) if 5 < len(text) < _LONGEST else None


@lru_cache(maxsize=50_000)
def _day(text: str, order: Order | None) -> date | None:
    text = _TIME.sub("", text.strip())
    if found := _YEAR_FIRST.fullmatch(text) or _BASIC.fullmatch(text):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMERIC.fullmatch(text):
        return _in_order(int(found[1]), int(found[3]), _year(found[4]), _order(found[2], order))
    return _in_words(text)


def birthday(text: str, order: Order | None = None) -> str:
    """Read a birthday into ISO 8601, "--05-04" without a year; empty where it is none."""
    text = text.strip()
    if found := _NO_YEAR.match(text):
        whole = _date(_LEAP, int(found[1]), int(found[2]))
        return f"--{whole:%m-%d}" if whole else ""
    read = day(text, order)
    if read is None:
        yearless = _yearless(text, order) if text else None
        return f"--{yearless:%m-%d}" if yearless else ""
    numbers = _NUMBER.findall(text)
    known = read.year != _APPLE_NO_YEAR and any(len(number) >= 4 for number in numbers)
    return read.isoformat() if known else f"--{read:%m-%d}"


def _yearless(text: str, order: Order | None) -> date | None:
    """Read "03/28" or "28. März"; the year of the answer means nothing."""
    if found := _PAIR.fullmatch(text.rstrip(".")):
        return _in_order(int(found[1]), int(found[3]), _LEAP, _order(found[2], order))
    numbers = _NUMBER.findall(text)
    return _in_words(f"{text} {_LEAP}") if len(numbers) == 1 and len(numbers[0]) < 3 else None


def _order(separator: str, order: Order | None) -> Order | None:
    return Order.DAY if separator == "." else order


def _in_order(first: int, second: int, year: int, order: Order | None) -> date | None:
    if first == second or second > 12:
        return _date(year, first, second)
    if first > 12 or order is Order.DAY:
        return _date(year, second, first)
    return _date(year, first, second) if order is Order.MONTH else None


def _in_words(text: str) -> date | None:
    months = [month for word in _WORD.findall(folded(text)) if (month := _month(word))]
    numbers = _NUMBER.findall(text)
    if len(months) != 1 or len(numbers) != 2:
        return None
    first, second = numbers
    year, of_month = (first, second) if len(first) == 4 else (second, first)
    return _date(_year(year), months[0], int(of_month))


@lru_cache(maxsize=1000)
def _month(word: str) -> int | None:
    if word in _NAMES:
        return _NAMES[word]
    found = {month for name, month in _NAMES.items() if name.startswith(word)}
    return found.pop() if len(word) >= 3 and len(found) == 1 else None


def _year(digits: str) -> int:
    return int(digits) if len(digits) > 2 else 2000 + int(digits)


def _date(year: int, month: int, of_month: int) -> date | None:
    try:
        return date(year, month, of_month)
    except ValueError:
        return None
