"""Writes the pictures: `make pictures`. Needs Chromium; pngquant makes them smaller, if there."""

import asyncio
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from tests.pictures import discord, drawn, slack
from tests.pictures.camera import Camera
from tests.pictures.scenes import Scene, scenes

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
PLATFORMS = (slack, discord)


def main() -> int:
    named = sys.argv[1:]
    _draw(named)
    if named and all(one.startswith(drawn.NAME) for one in named):
        return 0
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        print("Chromium is missing: on Debian, apt-get install chromium", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_photographed(chromium, Path(folder), named))
    (FOLDER / "README.md").write_text(listed(), encoding="utf-8")
    return 0


def listed() -> str:
    """Return the page that names the pictures."""
    return (
        "# Pictures\n\n"
        "What the coach looks like. The answers are real ones, the people are invented. How Slack "
        "and Discord draw is drawn after them here, so mind the order and the length and not the "
        "last pixel. `make pictures` makes them and this page anew.\n"
        f"{_listed_drawn()}{''.join(map(_listed, PLATFORMS))}"
    )


def _listed_drawn() -> str:
    rows = "\n".join(
        f"| [{name}]({drawn.NAME}/{name}.png) | {about} |"
        for name, (about, _) in drawn.SHOWN.items()
    )
    return f"\n## {drawn.ABOUT}\n\n| picture | what it shows |\n| --- | --- |\n{rows}\n"


def _draw(named: Sequence[str]) -> None:
    """Draw what needs no browser: all, or what is named."""
    for name in drawn.SHOWN:
        if not named or {drawn.NAME, f"{drawn.NAME}/{name}"} & set(named):
            path = FOLDER / drawn.NAME / f"{name}.png"
            drawn.beside_one_another(name, path)
            print(path.name, path.stat().st_size // 1000, "kB")


def _listed(platform: ModuleType) -> str:
    rows = "\n".join(
        f"| [{one.name}]({platform.NAME}/{one.name}.png) | {one.about} |"
        for one in scenes(platform.NAME)
    )
    return f"\n## {platform.ABOUT}\n\n| picture | what it shows |\n| --- | --- |\n{rows}\n"


async def _photographed(chromium: str, folder: Path, named: Sequence[str]) -> None:
    """Take the pictures, or those alone that are named."""
    async with Camera(chromium, folder) as camera:
        for platform, scene in ((one, each) for one in PLATFORMS for each in scenes(one.NAME)):
            name = f"{platform.NAME}/{scene.name}"
            if not named or name in named or platform.NAME in named:
                page = folder / f"{name.replace('/', '-')}.html"
                page.write_text(_page(platform, scene), encoding="utf-8")
                _kept(FOLDER / f"{name}.png", await camera.shot(page.as_uri()))


def _kept(png: Path, taken: bytes) -> None:
    png.parent.mkdir(parents=True, exist_ok=True)
    png.write_bytes(taken)
    _smaller(png)
    print(png.name, png.stat().st_size // 1000, "kB")


def _page(platform: ModuleType, scene: Scene) -> str:
    style = Path(__file__).with_name(f"{platform.NAME}.css").read_text(encoding="utf-8")
    drawn = "".join(f'<div class="one">{platform.picture(one)}</div>' for one in scene.shown)
    sides = "".join(f'<div class="side {kind}">{drawn}</div>' for kind in platform.SIDES)
    return f'<!doctype html><meta charset="utf-8"><style>{style}</style><body>{sides}'


def _smaller(png: Path) -> None:
    if pngquant := shutil.which("pngquant"):
        subprocess.run(
            [pngquant, "--force", "--ext", ".png", "--quality", "40-85", "--strip", str(png)],
            check=False,
        )


if __name__ == "__main__":
    sys.exit(main())
