"""At the terminal: greeting and leaving, what comes by itself, and what is left from last time."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
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
        await until(lambda: words in self.shown[self._seen :])
        start, self._seen = self._seen, self.shown.index(words, self._seen) + len(words)
        return self.shown[start : self._seen]


@asynccontextmanager
async def at_the_terminal(
    home: Path, clock: Clock | None = None, *, new: bool = False, scan: float = 0.05
) -> AsyncIterator[Sitting]:
    """Sit down; at the end the user has left, or leaves with Ctrl-D."""
    settings = Settings(second_thought_home=home, database_url=None, encryption_key=None)
    now = clock or Clock()
    opening = Opening(settings, BOOK, home, now, looking=True, told=new, scan=scan)
    with create_pipe_input() as source:
        sitting = Sitting(now, source)
        screen = Screen(Console(file=sitting.out, width=200))
        async with AsyncExitStack() as until_the_end:

            async def opened(show: Any) -> Session:
                return await opening.opened(show, until_the_end)

            talking = Terminal(BOOK, screen, sitting.line).talk(opened, home, new=new)
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


async def test_the_numbers_of_a_reminder_run_on_and_one_of_them_snoozes_it(home: Path) -> None:
    async with at_the_terminal(home) as ana:
        ana.type(f"{DANA}\r")
        answer = await ana.sees("Why?")
        assert "1 Shorter" in answer
        ana.clock.now = CHECK_IN
        reminder = await ana.sees("Let it go")
        assert "10 They replied" in reminder
        ana.type("11\r")
        await ana.sees("undo")
