"""What the keys do on the line the user types on."""

import pytest
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.console.keys import EditedLine

ALT_ENTER, CTRL_C, CTRL_D, UP = "\x1b\r", "\x03", "\x04", "\x1b[A"


async def typed(keys: str) -> str:
    with create_pipe_input() as source:
        source.send_text(keys)
        return await EditedLine(source, DummyOutput()).ask()


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
async def test_what_is_typed_arrives(keys: str, text: str) -> None:
    assert await typed(keys) == text


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
async def test_ctrl_c_and_ctrl_d_on_an_empty_line_leave(key: str) -> None:
    with pytest.raises(EOFError):
        await typed(key)


async def test_what_was_typed_before_comes_back() -> None:
    with create_pipe_input() as source:
        line = EditedLine(source, DummyOutput())
        source.send_text("first\r")
        await line.ask()
        source.send_text(f"{UP}\r")

        assert await line.ask() == "first"
