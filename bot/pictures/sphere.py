"""The sphere as a picture: the user in the middle, people on rings around."""

from bot.pictures import parts
from bot.pictures.parts import LEFT, WIDE
from bot.pictures.sheet import Sheet
from coaching.pictures.drawing import Dot, Sphere

_X, _Y, _RADIUS = WIDE / 2, 680, 420
_DOT = 17
_BELOW = 42  # from a dot to its name
_FIRST_LINE = 182


def drawn(sphere: Sphere, sheet: Sheet) -> None:
    """Draw a sphere."""
    parts.heading(sheet, sphere.title, sphere.subtitle)
    colours = sheet.palette
    outward = list(zip(sphere.rings, colours.discs, strict=True))
    for ring, colour in reversed(outward):
        reach = (ring.radius + 0.09) * _RADIUS
        sheet.disc(_X, _Y, reach, colour)
    for ring, colour in outward:
        sheet.ring(_X, _Y, ring.radius * _RADIUS, colours.faint, 2)
        y = _Y - ring.radius * _RADIUS
        sheet.words(_X, y, ring.words, 26, colours.muted, align="center", over=colour)
    sheet.disc(_X, _Y, 52, colours.ink, zorder=5)
    sheet.words(_X, _Y, sphere.you, 32, colours.sky, bold=True, align="center")
    for dot in sphere.dots:
        _dot(dot, sheet)
    _below(sphere, sheet)


def _dot(dot: Dot, sheet: Sheet) -> None:
    x, y = _X + dot.x * _RADIUS, _Y + dot.y * _RADIUS
    sheet.disc(x, y, _DOT, sheet.palette.dots[dot.ring], zorder=5)
    if dot.waiting:
        sheet.ring(x, y, _DOT + 9, sheet.palette.theirs, 5)
    sheet.words(x, y - _BELOW, dot.name, 30, align="center", widest=210)


def _below(sphere: Sphere, sheet: Sheet) -> None:
    """Write what a ring around a dot means, and who else there is."""
    y = float(_FIRST_LINE)
    if sphere.waiting:
        sheet.disc(LEFT + 20, y, 12, sheet.palette.dots[0], zorder=5)
        sheet.ring(LEFT + 20, y, 20, sheet.palette.theirs, 5)
        sheet.words(LEFT + 56, y, sphere.waiting, 29, sheet.palette.muted)
        y -= 45
    parts.lines(sheet, sphere.lines, y, 30)
