"""The tide as a picture: what came from them above, what went out from below, water between."""

from textwrap import wrap

import numpy as np

from bot.pictures import parts
from bot.pictures.parts import HIGH, WIDE
from bot.pictures.sheet import Sheet
from coaching.pictures.drawing import Form, Low, Mark, Tide

_FIRST, _TODAY = 64, 988  # where the line begins and where today is
_BED, _CREST = 330, 860  # of the water
_THEIRS, _YOURS = 960, 232  # where their touches stand, and yours
_CLEAR, _RISING = 14, 36  # pixels between a silence's name and the touches before and after
_LETTER, _LINE = 16, 34  # of that name
_SHORTEST = 7  # letters of a line of it
_RISEN = 5  # pixels from a touch to the crest of what it brought
_SHORE = 6  # the water's edge, in pixels


def drawn(tide: Tide, sheet: Sheet) -> None:
    """Draw a tide."""
    parts.heading(sheet, tide.title, tide.subtitle)
    parts.legend(sheet, tide.legend, HIGH - 258)
    _water(tide, sheet)
    _today(tide, sheet)
    for low in tide.lows:
        _low(low, tide, sheet)
    for mark in tide.marks:
        _mark(mark, tide, sheet)
    for tick in tide.ticks:
        x = _at(tick.x)
        sheet.line([x, x], [158, 176], sheet.palette.muted)
        sheet.words(x, 124, tick.words, 32, sheet.palette.ink, align="center")


def _at(place: float) -> float:
    return _FIRST + place * (_TODAY - _FIRST)


def _surface(tide: Tide) -> tuple[np.ndarray, np.ndarray]:
    """Return where the water's edge is, from the left edge to today."""
    levels = np.array([tide.water[0], *tide.water])
    places = np.array([-_FIRST / (_TODAY - _FIRST), *np.linspace(0, 1, len(tide.water))])
    swell = 5 * np.sin(places * 46) * (0.35 + levels)
    return _FIRST + places * (_TODAY - _FIRST), _BED + 26 + levels * (_CREST - _BED) + swell


def _height(tide: Tide, place: float) -> float:
    """Return how high the water came with a touch at a place: it has risen a little after it."""
    xs, ys = _surface(tide)
    return float(np.interp([_at(place), _at(place) + _RISEN], xs, ys).max())


def _water(tide: Tide, sheet: Sheet) -> None:
    """Lay the sand, and the water over it; after today there is none yet."""
    colours = sheet.palette
    sheet.box(0, 0, WIDE, _BED - 20, colours.sand)
    xs, ys = _surface(tide)
    ends = [(xs[-1], _BED - 22), (xs[0], _BED - 22)]
    points = np.array([*zip(xs, ys, strict=True), *ends])
    sheet.area(points, colours.shallow, colours.deep, (_BED - 22, _CREST + 40))
    sheet.line(xs, ys, colours.yours, _SHORE, alpha=0.55)


def _today(tide: Tide, sheet: Sheet) -> None:
    x, muted = _at(tide.today.x), sheet.palette.muted
    sheet.line([x, x], [176, 1010], muted, 3, linestyle=(0, (2, 4)))
    sheet.words(WIDE - 24, 1038, tide.today.words, 32, muted, bold=True, align="right")


def _low(low: Low, tide: Tide, sheet: Sheet) -> None:
    """Name a silence where the water below the words is lowest."""
    first, last = _at(low.x) + _CLEAR, _at(low.until) - _RISING
    lines = wrap(low.words, max(int((last - first) * 0.7 / _LETTER), _SHORTEST))
    reach = min(max(map(len, lines)) * _LETTER, last - first) / 2
    xs, ys = _surface(tide)
    ways = {
        middle: float(ys[(xs > middle - reach) & (xs < middle + reach)].max())
        for middle in np.linspace(first + reach, last - reach, 24)
    }
    middle, top = min(ways.items(), key=lambda way: way[1])
    y = top + 22 + len(lines) * _LINE / 2
    words, colour = "\n".join(lines), sheet.palette.muted
    sheet.words(middle, y, words, 27, colour, align="center", widest=last - first)


def _mark(mark: Mark, tide: Tide, sheet: Sheet) -> None:
    x, colours = _at(mark.x), sheet.palette
    surface = _height(tide, mark.x)
    lane = {Form.THEIRS: _THEIRS, Form.YOURS: _YOURS}.get(mark.form)
    if lane is None:
        sheet.mark(x, surface, mark.form, 15)
    else:
        colour = colours.theirs if mark.form is Form.THEIRS else colours.yours
        sheet.line([x, x], [lane, surface], colour, 2.5, alpha=0.5)
        sheet.mark(x, lane, mark.form, 15, about=mark.about)
    if mark.count > 1:
        y = lane - 40 if lane == _YOURS else (lane or surface) + 42
        sheet.words(x, y, f"{mark.count}×", 26, align="center")
