"""A sheet to draw on, in pixels from its lower left corner; matplotlib's Figure without pyplot.

Words are never read as mathematics. The font comes with matplotlib.
"""

from io import BytesIO
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Polygon, Rectangle
from PIL import Image

from bot.pictures.palette import Palette
from coaching.pictures.drawing import Form

_DPI = 100
_POINT = 72 / _DPI  # of a pixel
_FONT = "DejaVu Sans"
_RAISED = 0.09  # of the size: so that small letters stand beside the middle of a mark
_SMALLEST = 0.6  # of the size asked for, where words are too wide


class Sheet:
    """One picture."""

    def __init__(self, wide: int, high: int, palette: Palette) -> None:
        """Begin with the sky."""
        self.wide, self.high, self.palette = wide, high, palette
        figure = Figure(figsize=(wide / _DPI, high / _DPI), dpi=_DPI, facecolor=palette.sky)
        self._canvas = FigureCanvasAgg(figure)
        self._axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
        self._axes.set_xlim(0, wide)
        self._axes.set_ylim(0, high)
        self._axes.axis("off")

    def png(self) -> bytes:
        """Return the picture, without a word of who made it."""
        out = BytesIO()
        canvas: Any = self._canvas
        canvas.draw()
        seen = np.asarray(canvas.buffer_rgba())
        Image.fromarray(seen).convert("RGB").save(out, "PNG", compress_level=6)
        return out.getvalue()

    def words(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        colour: str | None = None,
        *,
        bold: bool = False,
        align: str = "left",
        widest: float | None = None,
        over: str | None = None,
    ) -> float:
        """Write words with their middle at this height; return how wide they are.

        They are smaller where they would be wider than `widest`. `over` is laid below them.
        """
        placed = self._axes.text(
            x,
            y + size * _RAISED,
            words,
            fontsize=size * _POINT,
            family=_FONT,
            fontweight="bold" if bold else "normal",
            color=colour or self.palette.ink,
            ha=align,
            va="center_baseline",
            parse_math=False,
            zorder=6,
            linespacing=1.25,
        )
        if over is not None:
            placed.set_bbox({"facecolor": over, "edgecolor": "none", "pad": 5})
        wide = self._width(placed)
        if widest is not None and wide > widest:
            placed.set_fontsize(size * _POINT * max(widest / wide, _SMALLEST))
            wide = self._width(placed)
        return wide

    def _width(self, placed: Any) -> float:
        canvas: Any = self._canvas
        return float(placed.get_window_extent(canvas.get_renderer()).width)

    def line(self, xs: Any, ys: Any, colour: str, wide: float = 2, **how: Any) -> None:
        """Draw a line through these points."""
        drawn: Any = {"solid_capstyle": "round", "zorder": 3} | how
        self._axes.plot(xs, ys, color=colour, linewidth=wide * _POINT, **drawn)

    def box(self, x: float, y: float, wide: float, high: float, colour: str) -> None:
        """Fill a rectangle."""
        self._axes.add_patch(Rectangle((x, y), wide, high, color=colour, linewidth=0, zorder=1))

    def disc(self, x: float, y: float, radius: float, colour: str, **how: Any) -> None:
        """Fill a circle."""
        how = {"linewidth": 0, "zorder": 2} | how
        self._axes.add_patch(Circle((x, y), radius, facecolor=colour, **how))

    def ring(self, x: float, y: float, radius: float, colour: str, wide: float = 4) -> None:
        """Draw a circle that is open inside."""
        self.disc(
            x, y, radius, "none", edgecolor=colour, linewidth=wide * _POINT, zorder=5, fill=False
        )

    def area(self, points: np.ndarray, top: str, bottom: str, span: tuple[float, float]) -> None:
        """Fill what lies within these points, from one colour above to another below."""
        from matplotlib.colors import to_rgb

        low, high = np.array(to_rgb(bottom)), np.array(to_rgb(top))
        parts = np.linspace(0, 1, 128)[:, None, None]
        shades = low * (1 - parts) + high * parts
        left, right = points[:, 0].min(), points[:, 0].max()
        shape = Polygon(points, closed=True, transform=self._axes.transData)
        drawn = self._axes.imshow(
            shades, extent=(left, right, *span), origin="lower", aspect="auto", zorder=2
        )
        drawn.set_clip_path(shape)
        self._axes.set_xlim(0, self.wide)
        self._axes.set_ylim(0, self.high)

    def mark(
        self, x: float, y: float, form: Form, size: float = 14, *, about: bool = False
    ) -> None:
        """Draw a touch: yours a circle, theirs a diamond, a talk a ring with a dot in it."""
        colours = self.palette
        if form is Form.THEIRS:
            reach = size * 1.3
            corners = [(x, y + reach), (x + reach, y), (x, y - reach), (x - reach, y)]
            self._axes.add_patch(Polygon(corners, closed=True, color=colours.theirs, zorder=5))
        elif form is Form.BOTH:
            self.disc(x, y, size + 5, colours.sky, zorder=5)
            self.ring(x, y, size + 3, colours.yours, 5)
            self.disc(x, y, size * 0.5, colours.theirs, zorder=6)
        elif about:
            self.disc(x, y, size, colours.sky, zorder=5)
            self.ring(x, y, size - 2, colours.yours, 4)
        else:
            self.disc(x, y, size, colours.yours, zorder=5)
