"""docs/adding-a-platform.md quotes what runs, and names what there is."""

import re
from pathlib import Path

import pytest

from bot.delivery.chat import Chat
from bot.platforms import PLATFORMS
from bot.port import Platform
from coaching import places
from coaching.messages import Event
from prompts import Book

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "adding-a-platform.md").read_text(encoding="utf-8")
EXAMPLE = (ROOT / "tests" / "platforms" / "pigeonhole.py").read_text(encoding="utf-8")
QUOTED = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
NAMED = re.findall(r"`((?:bot|coaching|prompts|tests)/[\w/.]+)`", PAGE)
FIGURES = {"nine": 9, "five": 5, "six": 6}


def members(port: type) -> set[str]:
    own = {*vars(port), *vars(port).get("__annotations__", {})}
    return {name for name in own if not name.startswith("_")}


@pytest.mark.parametrize("quoted", QUOTED)
def test_what_is_quoted_is_what_runs(quoted: str) -> None:
    assert quoted in EXAMPLE


def test_the_ports_have_as_many_members_as_is_said() -> None:
    assert len(QUOTED) > 3
    assert len(members(Chat)) == FIGURES["nine"], members(Chat)
    assert "has nine members" in PAGE
    assert all(f"`{name}`" in PAGE for name in members(Platform))
    assert len(members(Platform)) == FIGURES["five"]


@pytest.mark.parametrize("name", sorted({one.__name__ for one in Event.__args__} - {"Uploaded"}))
def test_every_event_a_platform_may_hand_over_is_named(name: str) -> None:
    assert f"`{name}`" in PAGE


@pytest.mark.parametrize("path", sorted({one for one in NAMED if "NAME" not in one}))
def test_every_place_that_is_named_is_there(path: str) -> None:
    assert (ROOT / path).exists()


def test_every_platform_has_a_name_wherever_people_link() -> None:
    book = Book.open()
    assert set(places.PLATFORMS) == set(PLATFORMS)
    for name, platform in PLATFORMS.items():
        (said,) = book.phrases(f"reconnect/linking/places/{name}")
        assert said.text == platform.TITLE
