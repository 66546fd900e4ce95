"""Pictures as they are seen: no red, no box in place of a letter, contrast for every eye."""

import colorsys
import io
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from PIL import Image

from bot.pictures.__main__ import png
from bot.pictures.palette import PALETTES, Palette
from bot.pictures.wire import packed, unpacked
from coaching.messages import Picture
from coaching.pictures.drawing import Drawing, Low, Tide
from tests.bot.pictures.drawings import ALL, a_sphere, a_tide, a_week

LOOKS = tuple(PALETTES)


def image(drawing: Drawing, look: str) -> Image.Image:
    return Image.open(io.BytesIO(png(drawing, look))).convert("RGB")


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("made", ALL)
def test_a_picture_is_sized_for_a_phone_and_has_no_red(
    made: Callable[[], Picture], look: str
) -> None:
    seen = image(made().drawing, look)

    assert seen.size == (1080, 1350)
    pixels = np.asarray(seen.convert("HSV").resize((540, 675)), dtype=int)
    hue, vivid, bright = pixels[..., 0] * 360 / 255, pixels[..., 1], pixels[..., 2]
    red = ((hue < 20) | (hue > 330)) & (vivid > 90) & (bright > 60)
    assert not red.any()


@pytest.mark.parametrize("made", ALL)
def test_a_picture_is_small(made: Callable[[], Picture]) -> None:
    assert len(png(made().drawing, "light")) < 300_000


@pytest.mark.parametrize("made", ALL)
def test_a_drawing_comes_back_from_the_wire_as_it_was(made: Callable[[], Picture]) -> None:
    drawing = made().drawing

    assert unpacked(packed(drawing, "dark")) == (drawing, "dark")


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b'{"kind": "moon", "look": "light"}'])
def test_what_is_no_drawing_is_none(data: bytes) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        unpacked(data)


def test_names_are_words_and_never_mathematics() -> None:
    drawing = a_tide().drawing
    assert isinstance(drawing, Tide)

    for title in ("$x^2$ & $", "\\frac{a}{b}", "a_{b}", "{", "%s %(x)s"):
        assert png(replace(drawing, title=title), "light").startswith(b"\x89PNG")


def test_the_longest_names_stay_inside() -> None:
    """The outermost columns of pixels are sky: nothing is cut off there."""
    seen = np.asarray(image(a_sphere(names="Maximilian- " * 25).drawing, "light"))

    sky = seen[0, 0]
    assert (seen[:, :4] == sky).all()
    assert (seen[:, -4:] == sky).all()


def test_an_empty_week_and_a_tide_of_one_touch_can_be_drawn() -> None:
    week, tide = a_week().drawing, a_tide().drawing
    assert isinstance(tide, Tide)

    bare = replace(
        week,
        days=tuple(replace(day, entries=(), more="") for day in week.days),  # type: ignore[union-attr]
        legend=(),
        lines=(),
    )
    assert png(bare, "dark")
    low = Low(0.1, 0.9, "about ten years of quiet")
    assert png(replace(tide, marks=tide.marks[:1], lows=(low,), ticks=(), legend=()), "light")


# contrast (WCAG 2.2, 1.4.3 and 1.4.11)


def light(colour: str) -> float:
    """Return the relative luminance of a colour."""
    parts = [
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in to_rgb(colour)
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def written(colours: Palette) -> Iterator[tuple[str, str]]:
    """Yield what words are written in, and on what."""
    for ground in (colours.sky, colours.sand, *colours.discs):
        yield colours.ink, ground
    for ground in (colours.sky, *colours.discs):
        yield colours.muted, ground
    yield colours.sky, colours.ink


def marked(colours: Palette) -> Iterator[tuple[str, str]]:
    """Yield what marks are drawn in, and on what."""
    for ground in (colours.sky, colours.sand):
        yield colours.yours, ground
        yield colours.theirs, ground
    yield from zip(colours.dots, colours.discs, strict=True)
    for disc in colours.discs:
        yield colours.theirs, disc


@pytest.mark.parametrize("look", LOOKS)
def test_words_and_marks_have_contrast(look: str) -> None:
    colours = PALETTES[look]

    assert {pair: contrast(*pair) for pair in written(colours) if contrast(*pair) < 4.5} == {}
    assert {pair: contrast(*pair) for pair in marked(colours) if contrast(*pair) < 3} == {}


@pytest.mark.parametrize("look", LOOKS)
def test_no_colour_is_red_and_yours_and_theirs_differ_without_colour_too(look: str) -> None:
    colours = PALETTES[look]
    every = [
        value
        for one in (getattr(colours, name) for name in Palette.__slots__)
        for value in ([one] if isinstance(one, str) else one)
    ]
    for one in every:
        hue, vivid, _ = colorsys.rgb_to_hsv(*to_rgb(one))
        assert vivid < 0.35 or 25 < hue * 360 < 330, one
    yours, theirs = (
        colorsys.rgb_to_hsv(*to_rgb(one))[0] for one in (colours.yours, colours.theirs)
    )
    assert abs(yours - theirs) * 360 > 120, "blue and amber: apart for every eye"
