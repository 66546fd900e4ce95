"""The conversation in the terminal: choices by number, leaving, trouble, and a real terminal."""

import asyncio
import io
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from rich.console import Console

from bot.console.keys import EditedLine
from bot.console.piped import written
from bot.console.screen import Screen
from bot.console.session import Session
from bot.console.terminal import Terminal
from bot.inputs import LONGEST_TEXT
from coaching.messages import Choices, Reply
from coaching.phrases import Phrase
from tests.bot import homes
from tests.bot.pseudo_terminal import PseudoTerminal

BOOK = homes.BOOK
DANA = "emailed my old roommate Dana three times since august, nothing. pretty sure she hates me"


@pytest.fixture
async def session(home: Path) -> AsyncIterator[Session]:
    async with homes.session(home) as opened:
        yield opened


@pytest.fixture
async def other(tmp_path: Path) -> AsyncIterator[Session]:
    async with homes.session(tmp_path / "other") as opened:
        yield opened


def piped(lines: bytes) -> str:
    """Return what the program prints for these lines."""
    program = [sys.executable, "-m", "bot", "chat"]
    ran = subprocess.run(program, input=lines, capture_output=True, timeout=60, check=True)
    return ran.stdout.decode()


async def said(session: Session, typed: str) -> str:
    return written((await session.hear(typed)).reply)


def labels(reply: Reply) -> list[str]:
    return [c.label for part in reply if isinstance(part, Choices) for c in part.choices]


class Broken:
    """A phrasebook that knows only the terminal's own words."""

    def phrases(self, key: str) -> Sequence[Phrase]:
        if not key.startswith(("console/", "service/")):
            raise KeyError(key)
        return BOOK.phrases(key)


async def test_a_number_takes_that_choice_of_the_last_reply(
    session: Session, other: Session
) -> None:
    first = (await session.hear(DANA)).reply
    by_number = await said(session, str(labels(first).index("Shorter") + 1))
    await other.hear(DANA)

    assert by_number == await said(other, "shorter")


@pytest.mark.parametrize("typed", [" 1 ", "1.", "SHORTER"])
async def test_a_choice_may_be_typed_as_people_do(
    session: Session, other: Session, typed: str
) -> None:
    await session.hear(DANA)
    await other.hear(DANA)

    assert await said(session, typed) == await said(other, "1")


async def test_a_number_means_the_same_after_a_restart(home: Path, other: Session) -> None:
    async with homes.session(home) as before:
        await before.hear(DANA)
    async with homes.session(home) as after:
        shorter = await said(after, "1")
    await other.hear(DANA)

    assert shorter == await said(other, "shorter")


async def test_a_number_that_was_not_offered_is_no_choice(session: Session) -> None:
    offered = labels((await session.hear(DANA)).reply)

    assert f"There are {len(offered)} choices" in await said(session, "99")


async def test_a_number_after_a_question_answers_the_question(session: Session) -> None:
    assert not labels((await session.hear("Tomas hasn't answered")).reply)
    assert "choices" not in await said(session, "3")


async def test_trouble_is_a_plain_sentence_and_the_talk_goes_on(home: Path) -> None:
    async with homes.session(home, book=Broken()) as session:
        answer = await said(session, DANA)

        assert "broke on my side (KeyError" in answer
        assert "Traceback" not in answer
        assert (await session.hear(DANA)).reply


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("a" * (LONGEST_TEXT + 1), "more than I can read"), ("a\udcff", "readable text")],
)
async def test_what_cannot_be_read_is_said_kindly(
    session: Session, typed: str, answer: str
) -> None:
    assert answer in await said(session, typed)


def test_piped_lines_are_answered_one_by_one() -> None:
    answered = piped(f"\ufeff{DANA}\n\n  \n2\n".encode())

    assert answered.count("Why?\n\n") == 2
    assert answered.startswith("“she hates me”")


def test_the_next_pipe_remembers_the_last_one() -> None:
    first, second = piped(DANA.encode()), piped(b"1\n/reconnect who\n")

    assert "Draft, by text" in first
    assert "Draft, by text" in second
    assert "• Dana" in second


def test_a_piped_line_that_is_no_text_gets_an_answer() -> None:
    assert "readable text" in piped(b"\xff\xfe\n")


async def typed_at(session: Session, *keys: str, home: Path, **kwargs: Any) -> str:
    """Return what a terminal shows while these keys are pressed."""
    out = io.StringIO()

    async def opened() -> Session:
        return session

    with create_pipe_input() as source:
        source.send_text("".join(keys))
        screen, line = Screen(Console(file=out)), EditedLine(source, DummyOutput())
        await Terminal(BOOK, screen, line).talk(opened(), home, **kwargs)
    return out.getvalue()


@pytest.mark.parametrize("keys", ["hello\r\x04", "\r\rhello\rbye\r", "hello\r\x03"])
async def test_the_terminal_greets_answers_and_says_goodbye(
    session: Session, home: Path, keys: str
) -> None:
    shown = await typed_at(session, keys, home=home, new=True)

    assert shown.startswith("Second Thought")
    assert f"stays on this computer, encrypted, in {home}" in " ".join(shown.split())
    assert "Take care." in shown


async def test_a_reminder_appears_while_a_line_is_typed_and_the_line_stays(home: Path) -> None:
    clock, out, looked = homes.Clock(), io.StringIO(), asyncio.Event()
    async with homes.session(home, clock) as session:
        await session.hear(DANA)

        async def opened() -> Session:
            return session

        with create_pipe_input() as source:

            async def wait() -> None:
                if looked.is_set():
                    source.send_text("who\r\x04")
                    await asyncio.Event().wait()
                looked.set()
                source.send_text("/reconnect ")
                clock.now = datetime(2026, 12, 2, 11, tzinfo=UTC)

            screen, line = Screen(Console(file=out)), EditedLine(source, DummyOutput())
            await Terminal(BOOK, screen, line, wait).talk(opened(), home, new=False)

    shown = out.getvalue()
    assert shown.index("They replied") < shown.index("Your people") < shown.index("Take care.")


def test_a_newcomer_talks_in_a_real_terminal() -> None:
    with PseudoTerminal("chat", columns=72) as seen:
        seen.wait_for("you>")
        seen.type(f"{DANA}\r")
        assert "I read: Dana" in seen.wait_for("1 Shorter")
        seen.wait_for("you>")
        seen.type("1\r")
        seen.wait_for("Draft, by ")
        seen.wait_for("you>")
        seen.type("not this\x03\x04")
        seen.wait_for("Take care.")

        assert seen.ended() == 0
        assert "Traceback" not in seen.text


@pytest.mark.parametrize("columns", [40, 120])
def test_a_simple_terminal_without_colour_works_too(columns: int) -> None:
    surroundings = {"TERM": "dumb", "NO_COLOR": "1", "LANG": "C", "LC_ALL": "C"}
    with PseudoTerminal("chat", columns=columns, env=surroundings) as seen:
        seen.wait_for("you>")
        seen.type(f"{DANA}\n")
        seen.wait_for("1 Shorter")
        seen.wait_for("you>")
        seen.type("\x04")
        seen.wait_for("Take care.")

        assert seen.ended() == 0
        assert "\x1b[3" not in seen.raw


def test_ctrl_c_while_reading_a_text_ends_quietly() -> None:
    with PseudoTerminal("coach", "-") as seen:
        seen.wait_for("Ctrl-D")
        seen.type("\x03")

        assert seen.ended() == 128 + signal.SIGINT
        assert "Traceback" not in seen.text


def test_without_a_text_in_a_terminal_the_command_explains_itself() -> None:
    with PseudoTerminal("coach") as seen:
        seen.wait_for("There is no text.")

        assert seen.ended() == 2
