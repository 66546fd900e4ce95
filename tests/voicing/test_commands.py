"""The commands themselves with a model: what they load, and how they end while one thinks."""

import asyncio
import os
import re
import sys
from collections.abc import Mapping
from itertools import accumulate
from pathlib import Path
from typing import Any

import pytest

from tests.emulators.discord import scripting as discords
from tests.emulators.llm.server import Server
from tests.emulators.slack import scripting as slacks
from tests.polling import until
from tests.storms.bots import command
from tests.voicing.minds import CAME_TO_MIND, STORY, helpful
from tests.voicing.test_chat import agreed

HEAVY = {"openai", "httpx2", "jinja2", "bot.llm.voice", "bot.llm.wire.model"}
TO_END = 11.0
"""Ten seconds to end in, and the process itself."""


async def loaded(home: Path, said: str, more: Mapping[str, str]) -> set[str]:
    """Return the names of all modules that a chat of one line loads, and of what they are part of."""
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-X", "importtime", "-m", "bot", "chat"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "SECOND_THOUGHT_HOME": str(home), **more},  # noqa: TID251  # the tests' own
    )
    _, told = await program.communicate(f"{said}\n".encode())
    assert program.returncode == 0
    names = re.findall(r"^import time:.*\| +(\S+)$", told.decode(), re.MULTILINE)
    return {part for name in names for part in accumulate(name.split("."), "{}.{}".format)}


async def test_without_a_model_nothing_of_one_is_loaded(tmp_path: Path) -> None:
    names = await loaded(tmp_path, STORY, {})

    assert "bot.conversation" in names
    assert not HEAVY & names


async def test_with_one_that_nobody_agreed_to_its_sdk_is_not_loaded(
    server: Server, tmp_path: Path
) -> None:
    model = {"LLM_BASE_URL": f"{server.url}/v1", "LLM_MODEL": "tiny"}

    assert not {"openai", "httpx2"} & await loaded(tmp_path / "home", STORY, model)
    await agreed(tmp_path / "other")
    assert "openai" in await loaded(tmp_path / "other", STORY, model)


async def answered(who: Any, count: int) -> list[dict[str, Any]]:
    """Return what somebody was answered, once it is so much; no more than that."""

    async def is_so() -> bool:
        return len(await who.answers()) >= count

    await until(is_so, 40)
    found: list[dict[str, Any]] = await who.answers()
    assert len(found) == count
    return found


@pytest.mark.storm
async def test_a_command_that_is_told_to_end_while_a_model_thinks_answers_at_its_next_start(
    server: Server, tmp_path: Path
) -> None:
    model = {"LLM_BASE_URL": f"{server.url}/v1", "LLM_MODEL": "tiny", "LLM_DEADLINE": "300"}
    database = f"sqlite:///{tmp_path / 'coach.db'}"
    async with (
        slacks.slack(tmp_path / "slack") as slack,
        discords.discord(tmp_path / "cord") as cord,
    ):
        people: list[Any] = [slack.user("ana"), cord.person("ben")]
        settings = {**slack.settings, **cord.settings, **model}
        bot = command("all", tmp_path, "bot", database, settings)
        await bot.start()
        try:
            for one in people:
                await one.say("/reconnect voice words")
                await answered(one, 1)
            server.always("hang")
            for one in people:
                await one.say(STORY)
            await until(lambda: len(server.requests) == len(people))

            assert await bot.stop() < TO_END
            server.always("good")
            server.says = helpful
            await bot.start()

            for one in people:
                assert CAME_TO_MIND in (await answered(one, 2))[1]["words"]
        finally:
            bot.kill()
