"""The conversation in the terminal: choices by number, leaving, trouble, and a real terminal."""

import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from bot.inputs import LONGEST_TEXT
from coaching.messages import Choices, Reply
from coaching.phrases import Phrase
from tests.bot import homes
from tests.bot.homes import Seat
from tests.bot.pseudo_terminal import PseudoTerminal

BOOK = homes.BOOK
DANA = "emailed my old roommate Dana three times since august, nothing. pretty sure she hates me"


@pytest.fixture
async def seat(home: Path) -> AsyncIterator[Seat]:
    async with homes.seat(home) as opened:
        yield opened


@pytest.fixture
async def other(tmp_path: Path) -> AsyncIterator[Seat]:
    async with homes.seat(tmp_path / "other") as opened:
        yield opened


def piped(lines: bytes) -> str:
    """Return what the program prints for these lines."""
    program = [sys.executable, "-m", "bot", "chat"]
    ran = subprocess.run(program, input=lines, capture_output=True, timeout=60, check=True)
    return ran.stdout.decode()


def labels(reply: Reply) -> list[str]:
    return [c.label for part in reply if isinstance(part, Choices) for c in part.choices]


class Broken:
    """A phrasebook that knows only the terminal's own words."""

    def phrases(self, key: str) -> Sequence[Phrase]:
        if not key.startswith(("console/", "service/")):
            raise KeyError(key)
        return BOOK.phrases(key)


async def test_a_number_takes_that_choice_of_the_last_reply(seat: Seat, other: Seat) -> None:
    first = await seat.hear(DANA)
    by_number = await seat.said(str(labels(first).index("Shorter") + 1))
    await other.hear(DANA)

    assert by_number == await other.said("shorter")


@pytest.mark.parametrize("typed", [" 1 ", "1.", "SHORTER"])
async def test_a_choice_may_be_typed_as_people_do(seat: Seat, other: Seat, typed: str) -> None:
    await seat.hear(DANA)
    await other.hear(DANA)

    assert await seat.said(typed) == await other.said("1")


async def test_a_number_means_the_same_after_a_restart(home: Path, other: Seat) -> None:
    async with homes.seat(home) as before:
        await before.hear(DANA)
    async with homes.seat(home) as after:
        shorter = await after.said("1")
    await other.hear(DANA)

    assert shorter == await other.said("shorter")


async def test_a_number_that_was_not_offered_is_no_choice(seat: Seat) -> None:
    offered = labels(await seat.hear(DANA))

    assert f"There are {len(offered)} choices" in await seat.said("99")


async def test_a_number_after_a_question_answers_the_question(seat: Seat) -> None:
    assert not labels(await seat.hear("Tomas hasn't answered"))
    assert "choices" not in await seat.said("3")


async def test_trouble_is_a_plain_sentence_and_the_talk_goes_on(home: Path) -> None:
    async with homes.seat(home, book=Broken()) as seat:
        answer = await seat.said(DANA)

        assert "broke on my side (KeyError" in answer
        assert "Traceback" not in answer
        assert await seat.hear(DANA)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("a" * (LONGEST_TEXT + 1), "more than I can read"), ("a\udcff", "readable text")],
)
async def test_what_cannot_be_read_is_said_kindly(seat: Seat, typed: str, answer: str) -> None:
    assert answer in await seat.said(typed)


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

        assert seen.interrupted() == 128 + signal.SIGINT
        assert "Traceback" not in seen.text


def test_without_a_text_in_a_terminal_the_command_explains_itself() -> None:
    with PseudoTerminal("coach") as seen:
        seen.wait_for("There is no text.")

        assert seen.ended() == 2
