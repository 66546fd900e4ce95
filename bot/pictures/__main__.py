"""The process that draws one picture: a drawing comes in as JSON, a PNG goes out.

It lives as long as that takes; what matplotlib needs of memory goes with it.
"""

import sys

from bot.pictures.wire import unpacked
from coaching.pictures.drawing import Drawing, Sphere, Tide


def main() -> None:
    """Draw what is told; anything wrong ends the process with a fault, and no picture."""
    sys.stdout.buffer.write(png(*unpacked(sys.stdin.buffer.read())))


def png(drawing: Drawing, look: str) -> bytes:
    """Return a drawing as a PNG, 1080 pixels wide."""
    from bot.pictures import sphere, tide, week
    from bot.pictures.palette import PALETTES
    from bot.pictures.parts import HIGH, WIDE
    from bot.pictures.sheet import Sheet

    sheet = Sheet(WIDE, HIGH, PALETTES[look])
    if isinstance(drawing, Tide):
        tide.drawn(drawing, sheet)
    elif isinstance(drawing, Sphere):
        sphere.drawn(drawing, sheet)
    else:
        week.drawn(drawing, sheet)
    return sheet.png()


if __name__ == "__main__":
    main()
