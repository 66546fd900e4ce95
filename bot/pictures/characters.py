"""Pictures in characters, for a terminal of 40 columns or more, light or dark, without a colour."""

from collections.abc import Iterator, Sequence
from textwrap import wrap

from rich.cells import cell_len, set_cell_size

from coaching.pictures.drawing import Drawing, Form, Label, Line, Low, Mark, Sphere, Tide, Week

SIGNS = {Form.YOURS: "●", Form.THEIRS: "◆", Form.BOTH: "◎"}
_ABOUT = "○"
_EIGHTHS = " ▁▂▃▄▅▆▇█"
_ROWS = 6  # of water
_NARROWEST = 40


def drawn(drawing: Drawing, wide: int) -> str:
    """Return a drawing in lines of at most so many columns."""
    wide = max(wide, _NARROWEST)
    match drawing:
        case Tide():
            lines = _tide(drawing, wide)
        case Sphere():
            lines = _sphere(drawing, wide)
        case Week():
            lines = _week(drawing, wide)
    return "\n".join(line.rstrip() for line in lines)


def _tide(tide: Tide, wide: int) -> Iterator[str]:
    yield from _heading(tide.title, tide.subtitle, tide.legend, wide)
    yield ""
    yield from _marks(tide, Form.THEIRS, wide)
    yield from _marks(tide, Form.BOTH, wide)
    yield from _named(tide.lows, wide)
    yield from _water(tide, wide)
    yield "─" * wide
    yield from _marks(tide, Form.YOURS, wide)
    yield _ticks(tide, wide)


def _heading(title: str, subtitle: str, legend: Sequence[Label], wide: int) -> Iterator[str]:
    yield title
    yield subtitle
    if legend:
        signs = [_ABOUT if one.about else SIGNS[one.form] for one in legend]
        told = [f"{sign} {one.words}" for sign, one in zip(signs, legend, strict=True)]
        yield from _listed("", told, 0, wide)


def _column(place: float, wide: int) -> int:
    return min(round(place * (wide - 1)), wide - 1)


def _marks(tide: Tide, form: Form, wide: int) -> Iterator[str]:
    """Yield a line with the touches of a form, each at its place, where there are any."""
    line = [" "] * wide
    for mark in tide.marks:
        if mark.form is form:
            _put(mark, line, _column(mark.x, wide))
    if any(one != " " for one in line):
        yield "".join(line)


def _put(mark: Mark, line: list[str], at: int) -> None:
    """Put a touch at its place; how many it stands for, where there is room beside it."""
    line[at] = _ABOUT if mark.about else SIGNS[mark.form]
    count = f"{mark.count}×" if mark.count > 1 else ""
    room = line[at + 1 : at + 2 + len(count)]
    if count and len(room) > len(count) and not "".join(room).strip():
        line[at + 1 : at + 1 + len(count)] = count


def _named(lows: Sequence[Low], wide: int) -> Iterator[str]:
    """Yield a line that names the silences where they are wide enough for it."""
    line = [" "] * wide
    for low in lows:
        first, last = _column(low.x, wide) + 1, _column(low.until, wide)
        if last - first > len(low.words):
            at = first + (last - first - len(low.words)) // 2
            line[at : at + len(low.words)] = low.words
    if any(one != " " for one in line):
        yield "".join(line)


def _water(tide: Tide, wide: int) -> Iterator[str]:
    points = len(tide.water) - 1
    levels = [tide.water[round(at / (wide - 1) * points)] for at in range(wide)]
    eighths = [max(round(level * _ROWS * 8), 1) for level in levels]
    for row in range(_ROWS - 1, -1, -1):
        line = "".join(_EIGHTHS[min(max(one - row * 8, 0), 8)] for one in eighths)
        if line.strip():
            yield line


def _ticks(tide: Tide, wide: int) -> str:
    """Return the days that are named, today at the end."""
    line = " " * wide
    today = tide.today.words
    for tick in tide.ticks:
        at = max(_column(tick.x, wide) - len(tick.words) // 2, 0)
        free = line[max(at - 1, 0) : at + len(tick.words) + 1].strip() == ""
        if free and at + len(tick.words) < wide - len(today) - 1:
            line = line[:at] + tick.words + line[at + len(tick.words) :]
    return line[: wide - len(today)] + today


def _sphere(sphere: Sphere, wide: int) -> Iterator[str]:
    yield sphere.title
    yield sphere.subtitle
    yield ""
    yield f"({sphere.you})"
    margin = max(len(ring.words) for ring in sphere.rings) + 6
    for number, ring in enumerate(sphere.rings):
        names = [
            f"{'◉' if dot.waiting else '●'} {dot.name}" for dot in sphere.dots if dot.ring == number
        ]
        yield from _listed(f"{')' * (number + 1):<3} {ring.words}", names, margin, wide)
    if sphere.waiting:
        yield from ("", f"◉ {sphere.waiting}")
    yield from _below(sphere.lines, wide)


def _week(week: Week, wide: int) -> Iterator[str]:
    yield from _heading(week.title, week.subtitle, week.legend, wide)
    yield ""
    margin = max(len(day.words) for day in week.days) + 3
    for day in week.days:
        names = [f"{SIGNS[one.form]} {one.name}" for one in day.entries]
        names += [day.more] if day.more else []
        yield from _listed(day.words, names or ["·"], margin, wide)
    yield from _below(week.lines, wide)


def _listed(title: str, names: Sequence[str], margin: int, wide: int) -> Iterator[str]:
    """Yield names beside a title, on as many lines as they take; a name is never divided."""
    line = set_cell_size(title, margin)
    for name in names or ["·"]:
        if cell_len(line) > margin and cell_len(line) + cell_len(name) > wide:
            yield line
            line = " " * margin
        line += f"{name}   "
    yield line


def _below(lines: Sequence[Line], wide: int) -> Iterator[str]:
    if lines:
        yield ""
    for line in lines:
        yield from _wrapped(f"{line.title}: {line.words}" if line.title else line.words, wide)


def _wrapped(words: str, wide: int) -> list[str]:
    return wrap(words, wide, replace_whitespace=False, drop_whitespace=True)
