"""Writes the pictures: `make pictures`. Needs Chromium; pngquant makes them smaller, if there."""

import asyncio
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.pictures.camera import Camera
from tests.pictures.drawing import picture
from tests.pictures.scenes import Scene, scenes

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
STYLE = Path(__file__).with_name("slack.css").read_text(encoding="utf-8")


def main() -> int:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        print("Chromium is missing: on Debian, apt-get install chromium", file=sys.stderr)
        return 1
    shown = list(scenes())
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_photographed(chromium, Path(folder), shown))
    (FOLDER / "README.md").write_text(listed(shown), encoding="utf-8")
    return 0


def listed(shown: Sequence[Scene]) -> str:
    """Return the page that names the pictures."""
    rows = "\n".join(f"| [{one.name}]({one.name}.png) | {one.about} |" for one in shown)
    return (
        "# Pictures of the cards\n\n"
        "What the coach looks like in Slack: at a desk in the light, on a phone in the dark. The "
        "answers are real ones, the people are invented. How Slack draws is drawn after it here, "
        "so mind the order and the length and not the last pixel. `make pictures` makes them and "
        f"this page anew.\n\n| picture | what it shows |\n| --- | --- |\n{rows}\n"
    )


async def _photographed(chromium: str, folder: Path, shown: list[Scene]) -> None:
    async with Camera(chromium, folder) as camera:
        for scene in shown:
            page = folder / f"{scene.name}.html"
            page.write_text(_page(scene), encoding="utf-8")
            png = FOLDER / f"{scene.name}.png"
            png.write_bytes(await camera.shot(page.as_uri()))
            _smaller(png)
            print(png.name, png.stat().st_size // 1000, "kB")


def _page(scene: Scene) -> str:
    drawn = picture(scene.shown)
    kinds = ("wide light", "phone dark")
    sides = "".join(f'<div class="side {kind}">{drawn}</div>' for kind in kinds)
    return f'<!doctype html><meta charset="utf-8"><style>{STYLE}</style><body>{sides}'


def _smaller(png: Path) -> None:
    if pngquant := shutil.which("pngquant"):
        subprocess.run(
            [pngquant, "--force", "--ext", ".png", "--quality", "40-85", "--strip", str(png)],
            check=False,
        )


if __name__ == "__main__":
    sys.exit(main())
