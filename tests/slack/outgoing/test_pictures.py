"""A picture in Slack: uploaded with its words, shown above the message; words alone where it can't be."""

import sys
from uuid import uuid4

import pytest

from bot.delivery.chat import Message
from bot.delivery.errors import DeliveryError, Refused, Unsupported
from bot.pictures.studio import Studio
from bot.slack.chat import SlackChat
from coaching.messages import Choice, Choices, File, Part, Text
from tests.bot.pictures.drawings import a_sphere, a_tide
from tests.slack.outgoing.conftest import BOOK, Line

TIDE = a_tide("dark")
PNG = b"\x89PNG\r\n\x1a\n"
DRAWS = Studio(
    (sys.executable, "-c", "import sys; sys.stdout.buffer.write(b'\\x89PNG\\r\\n\\x1a\\n')"), 60
)
NEVER = Studio((sys.executable, "-c", "raise SystemExit(1)"), 60)


def card(*more: Part) -> Message:
    choices = Choices((Choice("look:light:week", "Light"),))
    return Message(id=uuid4(), reply=(TIDE, Text("You and Dana."), choices, *more))


def chat(line: Line, studio: Studio) -> SlackChat:
    return SlackChat(line.calls, BOOK, studio=studio)


async def test_a_picture_is_shown_above_the_message_with_its_words(line: Line) -> None:
    await chat(line, DRAWS).send(line.place, card())
    shown, message = await line.ana.answers()

    (file,) = shown["files"]
    assert (file["name"], file["alt_txt"]) == ("tide.png", TIDE.alt)
    assert await line.slack.file(file["id"]) == PNG
    assert "You and Dana." in message["text"]
    assert TIDE.alt in message["text"], "for who hears the message read"
    assert "tide.png" not in str(message["blocks"])
    assert TIDE.alt not in str(message["blocks"])


async def test_what_cannot_be_drawn_is_said(line: Line) -> None:
    await chat(line, NEVER).send(line.place, card())
    (message,) = await line.ana.answers()

    assert TIDE.alt in str(message["blocks"])
    assert "You and Dana." in str(message["blocks"])


async def test_where_a_workspace_takes_no_files_the_words_go_out(line: Line) -> None:
    await line.slack.plan("files.getUploadURLExternal", "error:file_uploads_disabled")
    await chat(line, DRAWS).send(line.place, card())
    (message,) = await line.ana.answers()

    assert TIDE.alt in str(message["blocks"])


async def test_a_file_that_is_no_picture_is_never_left_out(line: Line) -> None:
    await line.slack.plan("files.getUploadURLExternal", "error:file_uploads_disabled")
    with pytest.raises(Refused):
        await chat(line, DRAWS).send(line.place, card(File("export.json", b"{}")))


async def test_a_second_try_shows_the_picture_once(line: Line) -> None:
    one, message = chat(line, DRAWS), card()
    await line.slack.plan("chat.postMessage", "down")
    with pytest.raises(DeliveryError):
        await one.send(line.place, message)
    await one.send(line.place, message)

    shown = [said for said in await line.ana.answers() if said.get("files")]
    assert len(shown) == 1
    last = (await line.ana.answers())[-1]
    assert "You and Dana." in last["text"]
    assert TIDE.alt not in str(last["blocks"])


async def test_a_picture_is_no_edit(line: Line) -> None:
    """It is no part of a message: what answers anew is shown anew, picture and all."""
    one = chat(line, DRAWS)
    there = await one.send(line.place, card())
    with pytest.raises(Unsupported):
        await one.edit(line.place, there, card())


async def test_words_of_any_length_are_taken(line: Line) -> None:
    sphere = a_sphere()
    long = Message(id=uuid4(), reply=(type(sphere)("sphere", "word & " * 400, sphere.drawing),))
    await chat(line, DRAWS).send(line.place, long)

    (file,) = (await line.ana.answers())[0]["files"]
    assert len(file["alt_txt"]) <= 1000
