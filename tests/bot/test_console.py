"""The conversation in the terminal: choices by number, leaving, trouble, and a real terminal."""

import io
import signal
from collections.abc import Sequence
from datetime import date

import pytest
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from rich.console import Console

from bot.console import piped, terminal
from bot.console.keys import asking
from bot.console.piped import written
from bot.console.screen import Screen
from bot.console.session import Session
from bot.inputs import LONGEST_TEXT
from coaching.messages import Choices, Reply
from coaching.phrases import Phrase
from prompts import Book
from tests.bot.pseudo_terminal import PseudoTerminal

BOOK = Book.open()
DANA = "emailed my old roommate Dana three times since august, nothing. pretty sure she hates me"


@pytest.fixture
def session() -> Session:
    return Session(BOOK, lambda: date(2026, 11, 22))


def labels(reply: Reply) -> list[str]:
    return [c.label for part in reply if isinstance(part, Choices) for c in part.choices]


class Broken:
    """A phrasebook that knows only the terminal's own words."""

    def phrases(self, key: str) -> Sequence[Phrase]:
        if not key.startswith("console/"):
            raise KeyError(key)
        return BOOK.phrases(key)


def test_a_number_takes_that_choice_of_the_last_reply(session: Session) -> None:
    first = session.hear(DANA)
    by_number = session.hear(str(labels(first).index("Shorter") + 1))
    other = Session(BOOK, lambda: date(2026, 11, 22))
    other.hear(DANA)

    assert written(by_number) == written(other.hear("shorter"))


@pytest.mark.parametrize("typed", [" 1 ", "1.", "SHORTER"])
def test_a_choice_may_be_typed_as_people_do(session: Session, typed: str) -> None:
    other = Session(BOOK, lambda: date(2026, 11, 22))
    session.hear(DANA)
    other.hear(DANA)

    assert written(session.hear(typed)) == written(other.hear("1"))


def test_a_number_that_was_not_offered_is_no_choice(session: Session) -> None:
    offered = labels(session.hear(DANA))

    assert f"There are {len(offered)} choices" in written(session.hear("99"))


def test_a_number_after_a_question_answers_the_question(session: Session) -> None:
    assert not labels(session.hear("Tomas hasn't answered"))
    assert "choices" not in written(session.hear("3"))


def test_trouble_is_a_plain_sentence_and_the_talk_goes_on() -> None:
    session = Session(Broken(), lambda: date(2026, 11, 22))

    said = written(session.hear(DANA))

    assert "broke on my side (KeyError" in said
    assert "Traceback" not in said
    assert session.hear(DANA)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("a" * (LONGEST_TEXT + 1), "more than I can read"), ("a\udcff", "readable text")],
)
def test_what_cannot_be_read_is_said_kindly(session: Session, typed: str, said: str) -> None:
    assert said in written(session.hear(typed))


def test_piped_lines_are_answered_one_by_one(session: Session) -> None:
    out = io.StringIO()

    piped.talk(session, io.BytesIO(f"\ufeff{DANA}\n\n  \n2\n".encode()), out)

    assert out.getvalue().count("Why?\n\n") == 2
    assert out.getvalue().startswith(written(Session(BOOK, lambda: date(2026, 11, 22)).hear(DANA)))


def test_a_piped_line_that_is_no_text_gets_an_answer(session: Session) -> None:
    out = io.StringIO()

    piped.talk(session, io.BytesIO(b"\xff\xfe\n"), out)

    assert "readable text" in out.getvalue()


@pytest.mark.parametrize("keys", ["hello\r\x04", "\r\rhello\rbye\r", "hello\r\x03"])
def test_the_terminal_greets_answers_and_says_goodbye(session: Session, keys: str) -> None:
    out = io.StringIO()
    with create_pipe_input() as source:
        source.send_text(keys)
        terminal.talk(
            BOOK, lambda: session, Screen(Console(file=out)), asking(source, DummyOutput())
        )
    shown = out.getvalue()

    assert shown.startswith("Second Thought")
    assert "Nothing you type leaves this computer" in shown
    assert "Take care." in shown


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
