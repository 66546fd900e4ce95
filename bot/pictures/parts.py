"""What pictures have in common: the heading, what the forms mean, and lines of words below."""

from collections.abc import Iterator, Sequence
from textwrap import wrap

from bot.pictures.sheet import Sheet
from coaching.pictures.drawing import Label, Line

LEFT = 72
WIDE, HIGH = 1080, 1350
_ROOM = WIDE - 2 * LEFT


def heading(sheet: Sheet, title: str, subtitle: str) -> None:
    """Write what it is about, large, and below it the rest."""
    sheet.words(LEFT, HIGH - 96, title, 68, bold=True, widest=_ROOM)
    sheet.words(LEFT, HIGH - 172, subtitle, 36, sheet.palette.muted, widest=_ROOM)


def legend(sheet: Sheet, labels: Sequence[Label], y: float, size: float = 32) -> None:
    """Say what the forms mean, beside one another; what open ones do, below."""
    x = float(LEFT)
    for label in labels:
        if label.about:
            x, y = float(LEFT), y - 1.6 * size
        sheet.mark(x + 16, y, label.form, 13, about=label.about)
        x += 46 + sheet.words(x + 46, y, label.words, size, widest=300) + 44


def lines(sheet: Sheet, some: Sequence[Line], top: float, size: float = 31) -> None:
    """Write lines one below the other, each after its heading."""
    for y, line in zip(_down(top, size * 1.5), some, strict=False):
        x = float(LEFT)
        if line.title:
            x += sheet.words(x, y, f"{line.title}  ", size * 0.9, sheet.palette.muted) + 8
        sheet.words(x, y, line.words, size, widest=WIDE - LEFT / 2 - x)


def blocks(sheet: Sheet, some: Sequence[Line], top: float, size: float = 32) -> None:
    """Write lines below their headings, in two lines where they are long."""
    y = top
    for line in some:
        sheet.words(LEFT, y, line.title, size * 0.88, sheet.palette.muted)
        for part in wrap(line.words, 46)[:2]:
            y -= size * 1.4
            sheet.words(LEFT, y, part, size, widest=_ROOM)
        y -= size * 1.75


def _down(top: float, step: float) -> Iterator[float]:
    while True:
        yield top
        top -= step
