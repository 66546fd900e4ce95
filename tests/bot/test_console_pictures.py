"""Pictures at the terminal: in characters, and as a file for who wants one."""

import io
import sys
from pathlib import Path
from uuid import uuid4

import pytest
from rich.console import Console

from bot.console.chat import SAVE, ConsoleChat, Shown
from bot.console.piped import written
from bot.console.screen import Screen
from bot.console.session import Session
from bot.delivery.chat import Message, Place
from bot.pictures.studio import Studio
from coaching.messages import Choice, Choices, Picture, Text
from prompts import Book
from storage.identity import Identity
from tests.bot.pictures.drawings import ALL, a_tide

BOOK = Book.open()
HERE = Place("console", "", "you")
TIDE = a_tide()
REPLY = (TIDE, Text("You and Dana."), Choices((Choice("look:dark:tide", "Dark"),)))
DRAWS = Studio(
    (sys.executable, "-c", "import sys; sys.stdout.buffer.write(b'\\x89PNG\\r\\n\\x1a\\n')"), 60
)
NEVER = Studio((sys.executable, "-c", "raise SystemExit(1)"), 60)


class Desk:
    """A terminal that keeps what it is shown."""

    def __init__(self, folder: Path, studio: Studio | None) -> None:
        self.shown: list[Shown] = []
        self.chat = ConsoleChat(BOOK, folder, self._show, studio=studio)
        self.session = Session(self.chat, Identity("console", "", "you"), BOOK)

    async def _show(self, shown: Shown) -> None:
        self.shown.append(shown)

    async def tide(self) -> None:
        await self.chat.send(HERE, Message(id=uuid4(), reply=REPLY))

    @property
    def said(self) -> str:
        (part,) = self.shown[-1].reply
        assert isinstance(part, Text)
        return part.text


async def test_a_picture_can_be_saved_where_one_began(tmp_path: Path) -> None:
    desk = Desk(tmp_path, DRAWS)
    await desk.tide()
    assert [one.label for one in desk.chat.offered] == ["Dark", "Save the picture"]
    await desk.session.hear("2")

    saved = tmp_path / "tide.png"
    assert str(saved) in desk.said
    assert saved.read_bytes().startswith(b"\x89PNG")
    assert saved.stat().st_mode & 0o077 == 0
    await desk.session.hear("save the picture")
    assert (tmp_path / "tide-2.png").exists()
    assert [one.key for one in desk.chat.offered] == ["look:dark:tide", SAVE]


async def test_what_cannot_be_drawn_is_told(tmp_path: Path) -> None:
    desk = Desk(tmp_path, NEVER)
    await desk.tide()
    await desk.session.hear("2")

    assert "couldn't draw it" in desk.said
    assert not any(tmp_path.iterdir())  # noqa: ASYNC240  # an empty folder


async def test_a_pipe_offers_no_file_and_says_the_words(tmp_path: Path) -> None:
    desk = Desk(tmp_path, None)
    await desk.tide()

    assert [one.key for one in desk.chat.offered] == ["look:dark:tide"]
    assert TIDE.alt in written(desk.shown[-1].reply)


@pytest.mark.parametrize("columns", [40, 72, 120])
def test_pictures_are_shown_in_characters(columns: int) -> None:
    for made in ALL:
        out = io.StringIO()
        screen = Screen(Console(file=out, width=columns, force_terminal=False, highlight=False))
        screen.show((made(),))
        lines = out.getvalue().splitlines()

        assert all(len(line) <= min(columns, 88) for line in lines)
        assert any(sign in out.getvalue() for sign in "●◆◉")
        assert isinstance(made(), Picture)
