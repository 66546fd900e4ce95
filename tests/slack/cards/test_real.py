"""The coach's real answers as cards: nothing is cut, every key fits, every picture can be drawn."""

import pytest

from bot.slack.cards import Card, choice_of
from tests.pictures import slack
from tests.pictures.scenes import scenes
from tests.slack.cards.checking import check_message, check_view, elements, texts

SCENES = {scene.name: scene for scene in scenes(slack.NAME)}
CUT = ("…", "doesn't fit", "fits into one", "longer than Slack")


def made(name: str) -> list:  # tests are not typed
    return [slack.made(one) for one in SCENES[name].shown]


@pytest.mark.parametrize("name", SCENES)
def test_a_real_card_is_taken_whole(name: str) -> None:
    for one in made(name):
        if isinstance(one, Card):
            check_message(one.blocks, one.text)
        else:
            check_view(one)
        for text in texts(one.blocks if isinstance(one, Card) else one):
            assert not text.endswith(" …")
            assert not any(sign in text for sign in CUT[1:])


def test_real_keys_fit_into_a_menu_too() -> None:
    shown = [one for name in SCENES for one in made(name)]
    keys = [
        choice_of(button)
        for one in shown
        for button in elements(one.blocks if isinstance(one, Card) else one["blocks"])
        if button["type"] == "button"
    ]
    assert keys
    assert max(map(len, keys)) <= 150
    assert not [key for key in keys if "&" in key]
