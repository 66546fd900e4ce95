"""Drawing goes wrong in a process of its own, and nobody sees more of it than words."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from bot.pictures.studio import Studio, named, said
from coaching.messages import File, Picture, Reply, Text
from tests.bot.pictures.drawings import a_tide, a_week

TIDE = a_tide()
REPLY: Reply = (TIDE, Text("You and Dana."))


def studio(code: str, deadline: float = 20.0) -> Studio:
    """Return a studio whose process runs this."""
    return Studio((sys.executable, "-c", code), deadline)


async def test_a_picture_becomes_a_file_with_its_words() -> None:
    drawn, text = await Studio(deadline=60).drawn(REPLY)

    assert isinstance(drawn, File)
    assert (drawn.name, drawn.alt) == ("tide.png", TIDE.alt)
    assert drawn.data.startswith(b"\x89PNG")
    assert text == REPLY[1]


async def test_a_reply_without_a_picture_stays_as_it_is() -> None:
    reply: Reply = (Text("hello"),)

    assert await studio("raise SystemExit(1)").drawn(reply) is reply


@pytest.mark.parametrize(
    "code",
    [
        "raise SystemExit(1)",
        "import os; os.abort()",
        "print('not a picture')",
        "import sys; sys.stdout.buffer.write(b'\\x89PNG\\r\\n\\x1a\\n' + bytes(5_000_000))",
        "import sys; sys.stdout.buffer.write(b'\\x89PNG\\r\\n\\x1a\\nhalf'); raise SystemExit(3)",
        "import sys; sys.stdin.close(); print()",
        "import sys\nwhile True: sys.stdout.buffer.write(bytes(1_000_000))",
        "",
    ],
)
async def test_what_goes_wrong_is_said_in_words(code: str) -> None:
    assert await studio(code).drawn(REPLY) == (Text(TIDE.alt), REPLY[1])


async def test_a_program_that_is_not_there_is_said_in_words() -> None:
    assert await Studio(("/nowhere/python",)).drawn(REPLY) == (Text(TIDE.alt), REPLY[1])


async def test_a_process_that_hangs_is_ended(tmp_path: Path) -> None:
    mark = tmp_path / "pid"
    code = (
        "import os, pathlib, time;"
        f"pathlib.Path({str(mark)!r}).write_text(str(os.getpid())); time.sleep(600)"
    )

    assert await studio(code, deadline=3.0).drawn(REPLY) == (Text(TIDE.alt), REPLY[1])
    if mark.exists():
        with pytest.raises(ProcessLookupError):
            os.kill(int(mark.read_text()), 0)


async def test_nobody_waits_longer_for_many_than_for_one() -> None:
    slow = studio("import time; time.sleep(600)", deadline=1.0)
    replies = await asyncio.gather(*(slow.drawn((TIDE,)) for _ in range(8)))

    assert replies == [(Text(TIDE.alt),)] * 8


async def test_who_leaves_leaves_no_process_behind(tmp_path: Path) -> None:
    mark = tmp_path / "pid"
    code = (
        "import os, pathlib, time;"
        f"pathlib.Path({str(mark)!r}).write_text(str(os.getpid())); time.sleep(600)"
    )
    drawing = asyncio.create_task(studio(code, deadline=600).drawn(REPLY))
    for _ in range(600):
        if mark.exists() and mark.read_text():
            break
        await asyncio.sleep(0.05)
    drawing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await drawing

    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text()), 0)


async def test_no_secret_of_the_bots_reaches_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "secret")
    told = "import os, sys; sys.exit(0 if 'DISCORD_TOKEN' in os.environ else 7)"
    process = studio(told)

    assert await process._png(TIDE) == b"", "it ended with 7"
    code = "import os, sys; sys.stdout.write(','.join(sorted(os.environ)))"
    names = (await studio(code)._png(TIDE)).decode()
    assert "TOKEN" not in names


def test_nothing_of_what_draws_is_loaded_by_the_bot() -> None:
    import subprocess

    code = (
        "import sys, bot.pictures.studio, bot.pictures.characters, coaching.reconnect;"
        "print([one for one in ('matplotlib', 'numpy', 'PIL') if one in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_a_picture_that_is_shown_already_is_named_alone() -> None:
    file = named(TIDE)

    assert file == File("tide.png", b"", TIDE.alt)
    assert named(REPLY[1]) is REPLY[1]
    assert said(file) == Text(TIDE.alt)
    assert said(File("export.json", b"{}")) == File("export.json", b"{}")
    assert isinstance(a_week(), Picture)
