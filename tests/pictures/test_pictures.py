"""Each picture of a card is there, and named where people look for it."""

from tests.pictures import drawn
from tests.pictures.__main__ import FOLDER, PLATFORMS, listed
from tests.pictures.scenes import scenes


def test_each_picture_is_there_and_named() -> None:
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == listed()
    for platform in PLATFORMS:
        there = {one.stem for one in (FOLDER / platform.NAME).glob("*.png")}
        assert there == {one.name for one in scenes(platform.NAME)}


def test_each_drawing_is_there_and_small() -> None:
    there = {one.stem: one.stat().st_size for one in (FOLDER / drawn.NAME).glob("*.png")}
    assert there.keys() == drawn.SHOWN.keys()
    assert max(there.values()) < 150_000


def test_each_scene_can_be_drawn() -> None:
    for platform in PLATFORMS:
        for scene in scenes(platform.NAME):
            assert all(platform.picture(shown) for shown in scene.shown), scene.name
