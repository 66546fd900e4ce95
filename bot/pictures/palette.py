"""The colours: calm, apart for eyes that see colours otherwise, and no red in either look.

Words keep 4.5 to 1 against everything they stand on (WCAG 2.2, 1.4.3 at AA), marks 3 to 1 (1.4.11);
`tests/bot/pictures` measures both. Blue and amber stay apart in every kind of colour blindness
(Wong, "Points of view: Color blindness", Nature Methods 8, 441, 2011).
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """What is drawn in which colour."""

    sky: str
    ink: str
    muted: str
    faint: str  # lines that lead the eye
    sand: str
    deep: str
    shallow: str
    yours: str
    theirs: str
    discs: tuple[str, str, str]  # from the innermost
    dots: tuple[str, str, str]


PALETTES: Mapping[str, Palette] = {
    "light": Palette(
        sky="#FBF8F3",
        ink="#1E2D38",
        muted="#4A5963",
        faint="#D9D4C8",
        sand="#EDE3D0",
        deep="#7FB3C6",
        shallow="#B9DAE2",
        yours="#12506E",
        theirs="#8F5600",
        discs=("#C3DEE6", "#DDECEF", "#EFF4F3"),
        dots=("#12506E", "#2F6F8A", "#56707E"),
    ),
    "dark": Palette(
        sky="#0F1D28",
        ink="#F2F5F3",
        muted="#B4C2CA",
        faint="#2C3E4B",
        sand="#26313A",
        deep="#1D4E66",
        shallow="#2C6C87",
        yours="#A5DCF0",
        theirs="#F3C55B",
        discs=("#23526A", "#1A3B4D", "#142A38"),
        dots=("#C4ECFA", "#9CCFE3", "#91A9B5"),
    ),
}
