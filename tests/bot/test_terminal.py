"""At the terminal: greeting and leaving, what comes by itself, and what is left from last time."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput
from rich.console import Console

from bot.console.keys import EditedLine
from bot.console.opening import Opening
from bot.console.screen import Screen
from bot.console.session import Session
from bot.console.terminal import Terminal
from bot.settings import Settings
from tests.bot import homes
from tests.bot.homes import BOOK, Clock
from tests.polling import until

DANA = "emailed my old roommate Dana three times since august, nothing. pretty sure she hates me"
CHECK_IN = datetime(2026, 12, 2, 11, tzinfo=UTC)


class Sitting:
    """Somebody at a terminal whose clock a test moves."""

    def __init__(self, clock: Clock, source: PipeInput) -> None:
        self.clock = clock
        self.out = io.StringIO()
        self.line = EditedLine(source, DummyOutput())
        self._source = source
        self._seen = 0

    @property
    def shown(self) -> str:
        return " ".join(self.out.getvalue().split())

    def type(self, keys: str) -> None:
        self._source.send_text(keys)

    async def sees(self, words: str) -> str:
        """Return what was shown from the last wait to the end of these words."""
        try:
            await until(lambda: words in self.shown[self._seen :])
        except TimeoutError:
            pytest.fail(f"{words!r} never came; shown: {self.shown[self._seen :]!r}")
        start, self._seen = self._seen, self.shown.index(words, self._seen) + len(words)
        return self.shown[start : self._seen]


@asynccontextmanager
async def at_the_terminal(
    home: Path, clock: Clock | None = None, *, new: bool = False, look: bool = False, **more: Any
) -> AsyncIterator[Sitting]:
    """Sit down; at the end the user has left, or leaves with Ctrl-D.

    With `look` the screen moves, as in a terminal of today.
    """
    settings = Settings(second_thought_home=home, database_url=None, encryption_key=None, **more)
    now = clock or Clock()
    opening = Opening(settings, BOOK, home, now, looking=True, told=new, scan=0.05)
    with create_pipe_input() as source:
        sitting = Sitting(now, source)
        screen = Screen(Console(file=sitting.out, force_terminal=look))
        async with AsyncExitStack() as until_the_end:

            async def opened(show: Any) -> Session:
                return await opening.opened(show, until_the_end)

            talking = Terminal(BOOK, screen, sitting.line).talk(
                opened, home, new=new, has_model=settings.has_model
            )
            task = asyncio.create_task(talking)
            yield sitting
            if not task.done():
                sitting.type("\x04")
            await task


@pytest.mark.parametrize("keys", ["hello\r\x04", "\r\rhello\rbye\r", "hello\r\x03"])
async def test_the_terminal_greets_answers_and_says_goodbye(home: Path, keys: str) -> None:
    async with at_the_terminal(home, new=True) as ana:
        ana.type(keys)
        await ana.sees("Take care.")

    assert ana.shown.startswith("Second Thought")
    assert ana.shown.count(f"stays on this computer, encrypted, in {home}") == 1


MODEL = {"llm_model": "tiny", "llm_base_url": "http://127.0.0.1:9/v1"}


@pytest.mark.parametrize("new", [True, False])
async def test_a_new_one_is_told_of_a_model_that_is_set_up(home: Path, new: bool) -> None:
    async with at_the_terminal(home, new=new, **MODEL) as ana:
        ana.type("/reconnect voice\r")
        await ana.sees("Which one: tiny at 127.0.0.1")

    assert ana.shown.count("It gets nothing of you unless you say so: /reconnect voice") == 1
    assert ana.shown.count("stays on this computer") == 1


async def test_who_begins_anew_in_a_folder_is_told_what_is_kept_there(home: Path) -> None:
    async with at_the_terminal(home) as ana:
        await ana.sees(f"stays on this computer, encrypted, in {home}")


async def test_a_reminder_appears_while_a_line_is_typed_and_the_line_stays(home: Path) -> None:
    async with at_the_terminal(home) as ana:
        ana.type(f"{DANA}\r")
        await ana.sees("Why?")
        ana.type("/reconnect ")
        ana.clock.now = CHECK_IN
        await ana.sees("They replied")
        ana.type("who\r")
        await ana.sees("Your people")


async def test_a_reminder_is_snoozed_by_its_number_comes_again_and_undo_takes_it_back(
    home: Path,
) -> None:
    async with at_the_terminal(home) as ana:
        ana.type(f"{DANA}\r")
        assert "1 Shorter" in await ana.sees("10 Why?")
        ana.clock.now = CHECK_IN
        assert "11 They replied" in await ana.sees("14 In a week")
        ana.type("14\r")
        await ana.sees("Wednesday 9 December at ")
        ana.clock.now = CHECK_IN + timedelta(days=7, hours=1)
        ana.type(f"{(await ana.sees(' Drop it')).split()[-3]}\r")
        await ana.sees("1 Undo")
        ana.type("1\r")
        await ana.sees("They replied")  # dropped no more, so it is still due


async def test_what_fell_due_meanwhile_comes_at_once_whatever_the_hour(home: Path) -> None:
    clock = Clock()
    async with homes.seat(home, clock) as before:
        await before.hear(DANA)
    clock.now = datetime(2026, 12, 5, 3, tzinfo=UTC)
    async with at_the_terminal(home, clock) as ana:
        assert "1 They replied" in await ana.sees("They replied")
        ana.type("1\r")
        await ana.sees("1 Undo")


async def test_a_reminder_does_not_wake_anybody(home: Path) -> None:
    async with at_the_terminal(home) as ana:
        ana.type(f"{DANA}\r")
        await ana.sees("10 Why?")
        ana.clock.now = datetime(2026, 12, 5, 3, tzinfo=UTC)
        ana.type("/reconnect who\r")
        assert "They replied" not in await ana.sees("Your people")
        ana.clock.now = datetime(2026, 12, 5, 12, tzinfo=UTC)
        await ana.sees("They replied")


async def test_picks_come_on_their_day_while_the_terminal_is_open(home: Path) -> None:
    async with at_the_terminal(home) as ana:
        for name in ("Ada Alder", "Bruno Birch", "Chidi Cedar"):
            ana.type(f"/reconnect add {name}, old friend, taught me to cook, met in 2011\r")
            await ana.sees(f"I read: {name}")
        ana.type("/reconnect settings picks monday 9\r")
        await ana.sees("onday")
        ana.clock.now = datetime(2027, 2, 1, 11, tzinfo=UTC)
        await ana.sees("I said hello to ")


async def test_what_was_left_unanswered_comes_first_under_its_line(home: Path) -> None:
    await homes.left_behind(home, DANA)
    async with at_the_terminal(home) as ana:
        await ana.sees("From last time:")
        assert "I read: Dana" in await ana.sees("1 Shorter")
        ana.type("1\r")
        await ana.sees("Draft, by ")
    assert ana.shown.count("From last time:") == 1
    async with at_the_terminal(home) as again:
        again.type("/reconnect who\r")
        assert "From last time" not in await again.sees("Your people")


async def test_an_answer_that_may_not_have_been_seen_is_shown_again_once(home: Path) -> None:
    clock = Clock()
    async with homes.seat(home, clock) as before:
        before.deaf = True
        with pytest.raises(OSError, match="nobody"):
            await before.session.hear(DANA)
    clock.pass_by(minutes=1)
    async with at_the_terminal(home, clock) as ana:
        await ana.sees("From last time: ")
        await ana.sees("I read: Dana")
    async with at_the_terminal(home, clock) as again:
        again.type("/reconnect who\r")
        assert "I read: Dana" not in await again.sees("Your people")


async def test_what_takes_long_is_said_to_be_worked_on(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.console.terminal.QUIET", 0.0)
    async with at_the_terminal(home, look=True) as ana:
        ana.type(f"{DANA}\r")
        await ana.sees("Working on it")
        await ana.sees("Why?")
