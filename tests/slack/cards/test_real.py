"""The coach's real answers as cards: nothing is cut, every key fits, every picture can be drawn."""

import pytest

from bot.slack.cards import choice_of
from tests.pictures import scenes
from tests.pictures.__main__ import FOLDER, listed
from tests.slack.cards.checking import check_message, check_view, elements, texts

SCENES = {scene.name: scene for scene in scenes.scenes()}
CUT = ("…", "doesn't fit", "fits into one", "longer than Slack")


@pytest.mark.parametrize("name", SCENES)
def test_a_real_card_is_taken_whole(name: str) -> None:
    for surface, shown in SCENES[name].shown:
        if surface == "message":
            check_message(shown["blocks"], shown["text"])
        else:
            check_view(shown)
        for text in texts(shown):
            assert not text.endswith(" …")
            assert not any(sign in text for sign in CUT[1:])


def test_real_keys_fit_into_a_menu_too() -> None:
    keys = [
        choice_of(one)
        for scene in SCENES.values()
        for _, shown in scene.shown
        for one in elements(shown["blocks"])
        if one["type"] == "button"
    ]
    assert keys
    assert max(map(len, keys)) <= 150
    assert not [key for key in keys if "&" in key]


def test_each_picture_is_there_and_named() -> None:
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == listed(list(SCENES.values()))
    assert {one.stem for one in FOLDER.glob("*.png")} == set(SCENES)
