"""`second-thought chat` with a model, as a process of its own, its lines piped."""

import asyncio
import os
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from coaching.memory import Put, Settings
from coaching.memory.settings import Leaves
from tests.bot import homes
from tests.emulators.llm.server import Server
from tests.voicing.minds import CAME_TO_MIND, FAULTS, SLOW_WEEKS, STORY, helpful

NOWHERE = "http://127.0.0.1:9"
DANGER = "I want to kill myself"

PATIENT = 5.0
"""Seconds to wait for a model: loading the SDK takes some of them on a busy machine."""


async def chat(home: Path, *lines: str, url: str = "", deadline: float = 20) -> str:
    """Return what the program prints for these lines, with a model at `url` or with none."""
    told: Mapping[str, str] = {"SECOND_THOUGHT_HOME": str(home), "LLM_DEADLINE": str(deadline)}
    if url:
        told = {**told, "LLM_BASE_URL": f"{url}/v1", "LLM_MODEL": "tiny"}
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "chat"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, **told},  # noqa: TID251  # the tests' own
    )
    async with asyncio.timeout(60):
        out, beside = await program.communicate("\n".join(lines).encode())
    assert program.returncode == 0, beside.decode()
    assert b"Traceback" not in beside
    return out.decode()


async def agreed(home: Path, level: Leaves = Leaves.WORDS) -> Path:
    """Return a home folder of somebody who lets so much leave."""
    await asyncio.to_thread(home.mkdir)
    async with homes.store(home) as kept:
        memory = kept.memory(await kept.person(homes.ANA))
        stand = await memory.stand()
        await memory.commit(stand.person, stand.rev, [Put(Settings(voice=level.value))])
    return home


@pytest.fixture(scope="module")
def without(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the answer to the story where there is no model."""
    return asyncio.run(chat(tmp_path_factory.mktemp("without"), STORY))


async def test_a_models_words_are_in_the_answer_and_in_the_kept_draft(
    server: Server, tmp_path: Path, without: str
) -> None:
    server.says = helpful
    home = await agreed(tmp_path / "home")

    told = await chat(home, STORY, url=server.url)

    assert CAME_TO_MIND in told
    assert SLOW_WEEKS in told
    assert [line for line in told.splitlines() if line.startswith("First action")] == [
        line for line in without.splitlines() if line.startswith("First action")
    ]
    assert all(CAME_TO_MIND in one for one in await drafts(home))
    assert [request.body["model"] for request in server.requests] == ["tiny", "tiny"]


async def drafts(home: Path) -> list[str]:
    """Return the drafts that are kept."""
    async with homes.store(home) as kept:
        memory = kept.memory(await kept.person(homes.ANA))
        found = [one.draft.body for one in (await memory.everything()).drafts]
    assert found
    return found


@pytest.mark.parametrize("fault", ["hung", "lying", "hostile"])
async def test_whatever_a_model_does_the_answer_is_that_without_it(
    server: Server, tmp_path: Path, without: str, fault: str
) -> None:
    home = await agreed(tmp_path / "home")
    FAULTS[fault](server)

    assert await chat(home, STORY, url=server.url, deadline=PATIENT) == without
    assert server.requests


async def test_where_nobody_listens_the_answer_is_that_without_it(
    tmp_path: Path, without: str
) -> None:
    home = await agreed(tmp_path / "home")

    assert await chat(home, STORY, url=NOWHERE) == without


async def test_of_who_agreed_to_nothing_nothing_leaves(
    server: Server, tmp_path: Path, without: str
) -> None:
    assert await chat(tmp_path / "home", STORY, "1", url=server.url) != ""
    assert server.requests == []


async def test_what_is_no_story_leaves_nothing(server: Server, tmp_path: Path) -> None:
    home = await agreed(tmp_path / "home")
    said = ("/reconnect add Dana Cole", "/reconnect who Dana", "thanks", "they replied", DANGER)

    await chat(home, *said, "not good today", url=server.url)

    assert server.requests == []
