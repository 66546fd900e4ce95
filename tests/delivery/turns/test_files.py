"""Files that are still with their platform: fetched, heard as what they hold, or kindly told off."""

from uuid import uuid4

import pytest

from bot.delivery.attaching import LARGEST
from bot.delivery.errors import DeliveryError, NotSent, Refused, Scope, Unclear, Unsupported, Wait
from bot.delivery.kinds import FileKind, kind_of
from bot.delivery.turns import Turning
from coaching.messages import Attached, Said
from tests.bot.homes import BOOK
from tests.delivery.turns.talk import DM, TIMING, Talk

CSV = b"Name,Email\nKofi Mensah,kofi@example.org\nRosa Lindqvist,rosa@example.org\n"
PAGE = b"\n<!DOCTYPE html><html><body>Sign in</body></html>"
PEOPLE = Attached("people.csv", "F1", "text/csv", len(CSV))


async def test_a_list_of_people_is_read_and_taken_in(anywhere: Talk) -> None:
    anywhere.wall.files["F1"] = [CSV]

    (asked,) = await anywhere.does(PEOPLE, "u1")
    await anywhere.says("yes", "u2")

    assert "2 people" in asked
    assert await anywhere.people() == ["Kofi Mensah", "Rosa Lindqvist"]
    assert anywhere.wall.fetched == ["F1"]


async def test_what_passes_is_tried_again(anywhere: Talk) -> None:
    wait = Wait("ratelimited", 20, Scope.CHANNEL)
    anywhere.wall.files["F1"] = [wait, NotSent("http_503"), CSV]
    began = anywhere.clock()

    (asked,) = await anywhere.does(PEOPLE, "u1")

    assert "2 people" in asked
    assert len(anywhere.wall.fetched) == 3
    assert (anywhere.clock() - began).total_seconds() >= 30


async def test_what_does_not_pass_is_told_once(talk: Talk) -> None:
    talk.wall.files["F1"] = [NotSent("http_503"), Unclear("deadline"), NotSent("http_503"), CSV]

    (told,) = await talk.does(PEOPLE, "u1")

    assert "Drop it in once more in a few minutes" in told
    assert len(talk.wall.fetched) == 3
    assert await talk.settled() == []


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (Refused("too_large"), "larger than 10 MB"),
        (Refused("gone"), "isn't there any more"),
        (Refused("moved"), "isn't there any more"),
        (Refused("elsewhere"), "another service"),
        (Refused("html"), "files:read"),
        (Refused("missing_scope"), "files:read"),
        (Unsupported("no_files"), "files:read"),
        (PAGE, "files:read"),
        (b"x" * (LARGEST + 1), "larger than 10 MB"),
    ],
)
async def test_what_cannot_be_had_is_told_plainly(
    talk: Talk, given: bytes | DeliveryError, told: str
) -> None:
    talk.wall.files["F1"] = [given]

    (line,) = await talk.does(PEOPLE, "u1")

    assert told in line
    assert len(talk.wall.fetched) == 1


@pytest.mark.parametrize(
    ("name", "mimetype", "told"),
    [
        ("Screenshot.PNG", "image/png", "words"),
        ("voice.m4a", "audio/mp4", "recordings"),
        ("clip", "video/quicktime", "recordings"),
        ("letter.pdf", "application/pdf", "documents"),
        ("people.xlsx", "", "CSV"),
        ("LinkedIn.zip", "application/zip", "Connections.csv"),
        ("thing.bin", "application/octet-stream", "paste them here"),
        ("huge.csv", "text/csv", "larger than 10 MB"),
    ],
)
async def test_what_cannot_be_read_is_not_fetched(
    talk: Talk, name: str, mimetype: str, told: str
) -> None:
    (line,) = await talk.does(Attached(name, "F9", mimetype, LARGEST + 1), "u1")

    assert told.lower() in line.lower()
    assert talk.wall.fetched == []


async def test_pictures_of_one_message_are_one_line(talk: Talk) -> None:
    for number in range(3):
        await talk.comes(Attached(f"{number}.png", f"F{number}", "image/png"), "u1")
    await talk.comes(Attached("4.png", "F4", "image/png"), "u2")

    lines = await talk.settled()

    assert len(lines) == 2
    assert next(iter(talk.wall.shown.values())).message.sources == ("u1",)


async def test_two_lists_of_one_message_are_both_read(talk: Talk) -> None:
    talk.wall.files |= {"F1": [CSV], "F2": [b"Name\nAda Alpha\n"]}
    await talk.comes(PEOPLE, "u1")
    await talk.comes(Attached("more.csv", "F2"), "u1")

    assert len(await talk.settled()) == 2


async def test_a_text_is_heard_as_said(talk: Talk) -> None:
    said = b"emailed my old roommate Dana three times since august, nothing"
    talk.wall.files["F1"] = [said]

    (answer,) = await talk.does(Attached("Untitled", "F1", "text/plain"), "u1")

    assert "three emails" in answer
    assert await talk.people() == ["Dana"]


async def test_a_text_of_people_is_a_list(talk: Talk) -> None:
    talk.wall.files["F1"] = [CSV]

    (asked,) = await talk.does(Attached("people.txt", "F1", "text/plain"), "u1")

    assert "2 people" in asked


async def test_what_is_said_with_a_file_comes_first(talk: Talk) -> None:
    talk.wall.files["F1"] = [CSV]
    await talk.comes(Said("/reconnect add Ada Alpha"), "u1")
    await talk.comes(PEOPLE, "u1", place=DM)

    first, second = await talk.settled()

    assert "Ada" in first
    assert "2 people" in second


async def test_who_is_not_connected_leaves_it_to_others(talk: Talk) -> None:
    turning = Turning(talk.store, talk.conversation, talk.clock, uuid4, TIMING, BOOK, {})
    talk.wall.files["F1"] = [CSV]
    await talk.comes(PEOPLE, "u1")

    worked = await turning.work(talk.person)

    assert worked.channels == ()
    (asked,) = await talk.settled()
    assert "2 people" in asked


@pytest.mark.parametrize(
    ("name", "mimetype", "kind"),
    [
        ("a.csv", "application/octet-stream", FileKind.READABLE),
        ("a.b.VCF ", "", FileKind.READABLE),
        ("csv", "text/csv; charset=utf-8", FileKind.READABLE),
        ("notes", "text/markdown", FileKind.READABLE),
        ("page.html", "text/html", FileKind.DOCUMENT),
        ("page", "text/html", FileKind.DOCUMENT),
        ("x.unknown", "image/x-new", FileKind.PICTURE),
        ("", "", FileKind.OTHER),
    ],
)
def test_kinds(name: str, mimetype: str, kind: FileKind) -> None:
    assert kind_of(Attached(name, "F", mimetype)) is kind
