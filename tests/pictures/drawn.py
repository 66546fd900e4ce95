"""The coach's own pictures of invented people, light and dark beside one another."""

import io
from collections.abc import Callable, Mapping
from pathlib import Path

from PIL import Image

from bot.pictures.__main__ import png
from bot.pictures.palette import PALETTES
from coaching.messages import Picture
from tests.bot.pictures.drawings import a_sphere, a_tide, a_week

NAME = "drawn"
ABOUT = "What the coach draws, light and dark"
SHOWN: Mapping[str, tuple[str, Callable[[], Picture]]] = {
    "tide": ("The tide: two years with Dana, and how the water stands now", a_tide),
    "sphere": ("The sphere: who is near, drifting, long quiet, left in peace", a_sphere),
    "week": ("The week: hellos, answers, talks, and who is waited for", a_week),
}
_WIDE, _HIGH = 540, 675  # of one, as a phone shows it


def beside_one_another(name: str, path: Path) -> None:
    """Write a picture in both looks."""
    made = SHOWN[name][1]
    both = Image.new("RGB", (2 * _WIDE, _HIGH))
    for number, look in enumerate(PALETTES):
        drawn = Image.open(io.BytesIO(png(made().drawing, look))).convert("RGB")
        both.paste(drawn.resize((_WIDE, _HIGH), Image.Resampling.LANCZOS), (number * _WIDE, 0))
    path.parent.mkdir(parents=True, exist_ok=True)
    flat = both.quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    flat.save(path, optimize=True)
