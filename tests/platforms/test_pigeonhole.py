"""The example of docs/adding-a-platform.md is a whole platform: every dialogue holds on it."""

import json
import subprocess
import sys
import time
from asyncio import Runner
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot import clock, platforms
from bot.app import Clock
from bot.delivery.chat import Chat
from bot.errors import InputError
from bot.port import Platform
from bot.serving import serving
from bot.settings import Settings
from coaching.messages import Choice
from tests.bot import homes
from tests.dialogue import FOLDER, missing, read, settings
from tests.numbered import on_cards, taken
from tests.platforms import pigeonhole
from tests.polling import EVERY, until
from tests.test_dialogs import named, noon

DIALOGUES = sorted(FOLDER.glob("*.md"))
LISTED: Platform = pigeonhole
SPOKEN_TO: Chat = pigeonhole.PigeonholeChat(Path())


@pytest.fixture(autouse=True)
def _listed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Add its line to the table of platforms: no more is needed to serve it."""
    monkeypatch.setitem(platforms.PLATFORMS, pigeonhole.NAME, LISTED)


class Owner:
    """Somebody with a pigeonhole."""

    def __init__(self, home: Path, name: str = "ana") -> None:
        self.folder = home / "pigeonholes" / name
        self._numbers = count(1)
        for name in ("in", "out"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)

    def lays(self, **told: str) -> None:
        file = self.folder / "in" / f"{next(self._numbers):04}.json"
        part = file.with_suffix(".part")
        part.write_text(json.dumps(told), "utf-8")
        part.replace(file)

    def cards(self) -> list[dict[str, Any]]:
        """Return what lies there, the oldest first."""
        files = sorted((self.folder / "out").glob("*.json"), key=lambda one: one.stat().st_mtime_ns)
        return [json.loads(file.read_text("utf-8")) for file in files]

    def tell(self, said: str, choice: Choice | None) -> None:
        """Say something, or press the button of the last answer that is called so."""
        if choice is None:
            self.lays(said=said)
        else:
            offered = [card for card in self.cards() if card["kind"] == "reply"][-1]["choices"]
            self.lays(chose=next(key for key, label in offered if label == choice.label))


def here(home: Path, **more: Any) -> Settings:
    given = {"second_thought_home": home, "database_url": None, "encryption_key": None, **more}
    return Settings(_env_file=None, reply_wait=0.0, **given)


@asynccontextmanager
async def served(home: Path, now: Clock = clock.now, **more: Any) -> AsyncIterator[Owner]:
    ana = Owner(home)
    async with serving(here(home, **more), (pigeonhole.NAME,), now):
        yield ana


async def through_pigeonholes(path: Path, home: Path, **more: Any) -> list[str]:
    """Run a dialogue; return what each answer says."""
    time, heard = homes.Clock(), list[str]()
    async with served(home, time, **settings(path), **more) as ana:
        for one, choice in zip(read(path), taken(path), strict=True):
            time.now = noon(one) + timedelta(minutes=len(heard))
            before = {card["mark"] for card in ana.cards()}
            ana.tell(one.said, choice)
            (card,) = await _answers(ana, before)
            heard.append("\n".join([card["text"], *(label for _, label in card["choices"])]))
    return heard


async def _answers(ana: Owner, before: set[str]) -> list[dict[str, Any]]:
    await until(lambda: bool(_fresh(ana, before)))
    return _fresh(ana, before)


def _fresh(ana: Owner, before: set[str]) -> list[dict[str, Any]]:
    """Return the answers that were not there; what comes unasked is none."""
    answers = (card for card in ana.cards() if card["kind"] == "reply")
    return [card for card in answers if card["mark"] not in before]


@pytest.mark.parametrize("path", DIALOGUES, ids=named)
def test_every_message_gets_the_answer_the_dialogue_promises(path: Path, tmp_path: Path) -> None:
    with Runner() as runner:
        heard = runner.run(through_pigeonholes(path, tmp_path))

    for one, answer in zip(map(on_cards, read(path)), heard, strict=True):
        assert missing(answer, one) is None, f"after {one.said!r}:\n{answer}"


@pytest.mark.postgres
def test_postgresql_serves_it_as_well(tmp_path: Path, shared: str) -> None:
    path = FOLDER / "dana.md"
    with Runner() as runner:
        heard = runner.run(through_pigeonholes(path, tmp_path, database_url=shared))

    for one, answer in zip(map(on_cards, read(path)), heard, strict=True):
        assert missing(answer, one) is None, f"after {one.said!r}:\n{answer}"


def test_whoever_has_no_folder_is_told_to_make_one(tmp_path: Path) -> None:
    assert pigeonhole.NAME not in platforms.set_up(here(tmp_path))
    with pytest.raises(InputError, match="make the folder"):
        platforms.check(here(tmp_path), pigeonhole.NAME)


def killed_now_and_then(home: Path, people: list[Owner]) -> None:
    """Serve until everybody has an answer, though it is killed after every few of them."""
    for answered in (2, 5, 9, len(people)):
        command = [sys.executable, "-m", "tests.platforms", str(home)]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as serving:
            end = time.monotonic() + 60
            while len([one for one in people if one.cards()]) < answered:
                assert serving.poll() is None
                assert time.monotonic() < end, f"{answered} were not answered in time"
                time.sleep(EVERY)
            serving.kill()


def test_whoever_wrote_has_one_answer_though_it_is_killed_again_and_again(tmp_path: Path) -> None:
    people = [Owner(tmp_path, f"p{number}") for number in range(12)]
    for one in people:
        one.lays(said="emailed my old friend Noa twice since june, nothing")

    killed_now_and_then(tmp_path, people)

    assert [len(one.cards()) for one in people] == [1] * len(people)
