"""The coach's real answers as cards: nothing is cut, every key fits, as in the pictures."""

from typing import Any
from uuid import UUID

import pytest

from bot.delivery.chat import Message
from bot.discord.cards import choice_of, files, message_card
from bot.discord.cards.limits import CUSTOM_ID
from coaching.messages import Choices, Reply, Said
from tests.dialogue import FOLDER, read
from tests.discord.cards.checking import check_message, check_modal, clicked, every, texts
from tests.notebook import Notebook
from tests.pictures import discord
from tests.pictures.scenes import scenes
from tests.test_dialogs import BOOK, named, noon

SCENES = {scene.name: scene for scene in scenes(discord.NAME)}
CUT = ("fits into one message", "longer than Discord")


def shown(name: str) -> list[Any]:
    return [discord.made(one) for one in SCENES[name].shown]


def whole(made: Any) -> bool:
    """Whether nothing of a card or a window was cut."""
    words = [*texts(made["components"]), made.get("title", "")]
    for one in every(made["components"]):
        names = ("label", "description", "placeholder")
        words += [one[name] for name in names if name in one]
        words += [option["label"] for option in one.get("options", ())]
    return not any(text.endswith(" …") or any(sign in text for sign in CUT) for text in words)


@pytest.mark.parametrize("name", SCENES)
def test_a_real_card_is_taken_whole(name: str) -> None:
    for made in shown(name):
        if "title" in made:
            check_modal(made)
        else:
            check_message(made)
        assert whole(made)


def test_no_real_button_is_longer_than_reads_well() -> None:
    labels = [
        one["label"]
        for name in SCENES
        for made in shown(name)
        for one in every(made["components"])
        if one["type"] == 2 and "label" in one
    ]
    assert labels
    assert max(map(len, labels)) <= 38


def answers(path: Any) -> list[Reply]:
    """What is answered in a dialogue."""
    book, found = Notebook(), list[Reply]()
    for one in read(path):
        found.append(book.say(Said(one.said), noon(one), BOOK).outgoing)
    return found


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.md")), ids=named)
def test_every_answer_of_a_dialogue_is_a_whole_card_with_all_its_choices(path: Any) -> None:
    for reply in answers(path):
        made = message_card(Message(id=UUID(int=1), reply=reply), BOOK)
        check_message(made)
        assert whole(made)
        assert not files(reply)
        offered = {
            way.key
            for part in reply
            if isinstance(part, Choices)
            for one in part.choices
            for way in (one.ways or (one,))
        }
        assert offered <= {choice_of(*taken) for taken in clicked(made["components"])}
        assert all(len(key) <= CUSTOM_ID - len("choice:99:") for key in offered)
