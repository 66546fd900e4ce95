"""A picture on Discord: attached with its words, and shown on the card."""

import sys
from uuid import uuid4

from bot.delivery.chat import Message
from bot.discord.chat import DiscordChat
from bot.pictures.studio import Studio
from coaching.messages import Choice, Choices, File, Picture, Text
from tests.bot.pictures.drawings import a_tide, a_week
from tests.discord.outgoing.conftest import BOOK, Line

TIDE = a_tide()
PNG = b"\x89PNG\r\n\x1a\n"
DRAWS = Studio(
    (sys.executable, "-c", "import sys; sys.stdout.buffer.write(b'\\x89PNG\\r\\n\\x1a\\n')"), 60
)
NEVER = Studio((sys.executable, "-c", "raise SystemExit(1)"), 60)
CHOICES = Choices((Choice("look:dark:week", "Dark"),))
GALLERY = 12


def chat(line: Line, studio: Studio) -> DiscordChat:
    return DiscordChat(line.calls, BOOK, studio=studio)


async def test_a_picture_is_on_the_card_with_its_words(line: Line) -> None:
    file = File("export.json", b"{}")
    reply = (TIDE, Text("You and Dana."), file, CHOICES)
    await chat(line, DRAWS).send(line.place, Message(id=uuid4(), reply=reply))
    message = (await line.ana.answers())[-1]

    picture, export = message["attachments"]
    assert (picture["filename"], picture["description"]) == ("tide.png", TIDE.alt)
    assert picture["content_type"] == "image/png"
    assert "description" not in export
    first = message["components"][0]
    assert first["type"] == GALLERY
    (item,) = first["items"]
    assert item["description"] == TIDE.alt
    assert item["media"]["url"] == picture["url"]
    assert await line.discord.file(picture["id"]) == PNG


async def test_what_cannot_be_drawn_is_said(line: Line) -> None:
    await chat(line, NEVER).send(line.place, Message(id=uuid4(), reply=(TIDE, CHOICES)))
    message = (await line.ana.answers())[-1]

    assert not message["attachments"]
    assert TIDE.alt in str(message["components"])


async def test_an_edit_has_another_picture_in_its_place(line: Line) -> None:
    one, week = chat(line, DRAWS), a_week("dark")
    there = await one.send(line.place, Message(id=uuid4(), reply=(TIDE, CHOICES)))
    await one.edit(line.place, there, Message(id=uuid4(), reply=(week, CHOICES)))
    message = (await line.ana.answers())[-1]

    assert [file["filename"] for file in message["attachments"]] == ["week.png"]
    assert message["attachments"][0]["description"] == week.alt


async def test_words_of_any_length_are_taken(line: Line) -> None:
    long = Picture("tide", "🌊 word " * 400, TIDE.drawing)
    await chat(line, DRAWS).send(line.place, Message(id=uuid4(), reply=(long,)))
    message = (await line.ana.answers())[-1]

    assert 500 < len(message["attachments"][0]["description"]) <= 1024
