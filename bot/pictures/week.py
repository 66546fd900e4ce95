"""The week as a picture: a line for each day, and below who is waited for."""

from bot.pictures import parts
from bot.pictures.parts import HIGH, LEFT, WIDE
from bot.pictures.sheet import Sheet
from coaching.pictures.drawing import Day, Week

_TOP, _ROW = 1010, 90  # the first day's middle, and from one day to the next
_NAMES = 254  # where names begin
_LINE = 40  # from one line of names to the next


def drawn(week: Week, sheet: Sheet) -> None:
    """Draw seven days."""
    parts.heading(sheet, week.title, week.subtitle)
    parts.legend(sheet, week.legend, HIGH - 252, 30)
    top = _TOP if week.legend else _TOP + 40
    for number, day in enumerate(week.days):
        y = top - number * _ROW
        if number == len(week.days) - 1:
            sheet.box(0, y - _ROW / 2, WIDE, _ROW, sheet.palette.sand)
        else:
            sheet.line([LEFT, WIDE - LEFT], [y - _ROW / 2] * 2, sheet.palette.faint)
        _day(day, y, sheet, today=number == len(week.days) - 1)
    parts.blocks(sheet, week.lines, top - len(week.days) * _ROW - 12)


def _day(day: Day, y: float, sheet: Sheet, *, today: bool) -> None:
    colour = sheet.palette.ink if today else sheet.palette.muted
    sheet.words(LEFT, y, day.words, 32, colour, bold=today)
    first, second = day.entries[:3], day.entries[3:]
    both = bool(second or (day.more and len(first) == 3))
    _entries(Day("", first, "" if both else day.more), y + _LINE / 2 * both, sheet)
    if both:
        _entries(Day("", second, day.more), y - _LINE / 2, sheet)


def _entries(day: Day, y: float, sheet: Sheet) -> None:
    x = float(_NAMES)
    for entry in day.entries:
        sheet.mark(x + 14, y, entry.form, 11)
        x += 40 + sheet.words(x + 40, y, entry.name, 30, widest=196) + 26
    if day.more:
        sheet.words(x, y, day.more, 28, sheet.palette.muted)
