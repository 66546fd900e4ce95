"""The line the user types on: Enter sends, Alt+Enter or a trailing backslash starts a new line."""

from collections.abc import Callable
from functools import partial

from prompt_toolkit import PromptSession
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.output import Output
from prompt_toolkit.utils import is_dumb_terminal

_ASK = "you> "
_CONTINUED = "...> "


def asking(source: Input | None = None, out: Output | None = None) -> Callable[[], str]:
    """Return the function that asks for the next message; what was typed before is on ↑.

    Ctrl-C clears what is typed, and on an empty line leaves, like Ctrl-D. A terminal that cannot
    move its cursor gets the plain input of Python.
    """
    if source is None and is_dumb_terminal():
        return partial(input, _ASK)
    session: PromptSession[str] = PromptSession(
        FormattedText([("bold", _ASK)]),
        multiline=True,
        prompt_continuation=_continuation,
        history=InMemoryHistory(),
        key_bindings=_bindings(),
        input=source,
        output=out,
    )
    return session.prompt


def _continuation(width: int, line: int, wraps: int) -> str:
    return " " * width if wraps else _CONTINUED


def _bindings() -> KeyBindings:
    keys = KeyBindings()
    keys.add("enter")(_send)
    keys.add("escape", "enter")(_new_line)
    keys.add("c-c")(_clear_or_leave)
    return keys


def _send(event: KeyPressEvent) -> None:
    typed = event.current_buffer
    if typed.document.text_before_cursor.endswith("\\"):
        typed.delete_before_cursor()
        typed.insert_text("\n")
    else:
        typed.validate_and_handle()


def _new_line(event: KeyPressEvent) -> None:
    event.current_buffer.insert_text("\n")


def _clear_or_leave(event: KeyPressEvent) -> None:
    if event.current_buffer.text:
        event.current_buffer.reset()
    else:
        event.app.exit(exception=KeyboardInterrupt, style="class:aborting")
