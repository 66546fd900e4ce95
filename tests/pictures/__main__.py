"""Writes the pictures: `make pictures`. Needs Chromium; pngquant makes them smaller, if there."""

import asyncio
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.pictures.camera import Camera
from tests.pictures.scenes import Scene, scenes

FOLDER = Path("docs/pictures")
STYLE = Path(__file__).with_name("slack.css").read_text(encoding="utf-8")


def main() -> int:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        print("Chromium is missing: on Debian, apt-get install chromium", file=sys.stderr)
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_photographed(chromium, Path(folder), list(scenes())))
    return 0


async def _photographed(chromium: str, folder: Path, shown: list[Scene]) -> None:
    async with Camera(chromium, folder) as camera:
        for scene in shown:
            page = folder / f"{scene.name}.html"
            page.write_text(_page(scene), encoding="utf-8")
            picture = FOLDER / f"{scene.name}.png"
            picture.write_bytes(await camera.shot(page.as_uri()))
            _smaller(picture)
            print(picture, picture.stat().st_size // 1000, "kB")


def _page(scene: Scene) -> str:
    sides = "".join(
        f'<div class="side {kind}">{scene.html}</div>' for kind in ("wide light", "phone dark")
    )
    return f'<!doctype html><meta charset="utf-8"><style>{STYLE}</style><body>{sides}'


def _smaller(picture: Path) -> None:
    if pngquant := shutil.which("pngquant"):
        subprocess.run(
            [pngquant, "--force", "--ext", ".png", "--quality", "40-85", "--strip", str(picture)],
            check=False,
        )


if __name__ == "__main__":
    sys.exit(main())
