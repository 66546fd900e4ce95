"""What the keys do on the line the user types on."""

import pytest
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.console.keys import asking

ALT_ENTER, CTRL_C, CTRL_D, UP = "\x1b\r", "\x03", "\x04", "\x1b[A"


def typed(keys: str) -> str:
    with create_pipe_input() as source:
        source.send_text(keys)
        return asking(source, DummyOutput())()


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("hello\r", "hello"),
        (f"one{ALT_ENTER}two\r", "one\ntwo"),
        ("one\\\rtwo\r", "one\ntwo"),
        ("\x1b[200~From: a\nTo: b\n\nhi\x1b[201~\r", "From: a\nTo: b\n\nhi"),
        (f"no{CTRL_C}yes\r", "yes"),
        ("\r", ""),
    ],
)
def test_what_is_typed_arrives(keys: str, text: str) -> None:
    assert typed(keys) == text


def test_ctrl_c_on_an_empty_line_leaves() -> None:
    with pytest.raises(KeyboardInterrupt):
        typed(CTRL_C)


def test_ctrl_d_on_an_empty_line_leaves() -> None:
    with pytest.raises(EOFError):
        typed(CTRL_D)


def test_what_was_typed_before_comes_back() -> None:
    with create_pipe_input() as source:
        ask = asking(source, DummyOutput())
        source.send_text("first\r")
        ask()
        source.send_text(f"{UP}\r")

        assert ask() == "first"
