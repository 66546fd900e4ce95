"""llama.cpp's server holds a model that knows nothing to our schemas, and our client reads it.

It is optional: build `llama-server`, and have it on the PATH.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.doctor.finding import State
from bot.llm.diagnosing import MODEL, TOKENS, diagnosed
from bot.llm.schemas import schema_of
from bot.llm.wire.errors import Late, NotTaken
from bot.llm.wire.fitting import fits
from bot.llm.wire.model import Model, Question
from bot.settings import Settings
from prompts.asking import Prompt, open_prompts
from tests.llm.conftest import ASKED, SCHEMA, soon
from tests.llm.outside.random_model import written
from tests.llm.outside.running import installed, running

_READY = r"listening on (http://[\d.]+:\d+)"
CONTEXT = 16_384


@pytest.fixture
async def url(tmp_path: Path) -> AsyncIterator[str]:
    """Run the server with a random model; return its address."""
    llama = installed("llama-server", "see its own page for how to build it")
    model = written(tmp_path / "random.gguf")
    words = ["-m", model, "-c", CONTEXT, "-np", 1, "-t", 1, "--host", "127.0.0.1", "--port", 0]
    async with running(_READY, llama, *map(str, words), "--temp", "1", "--seed", "7") as said:
        yield said[1]


def settings(url: str) -> Settings:
    given = {"llm_base_url": f"{url}/v1", "llm_model": "random", "llm_profile": "llama.cpp"}
    return Settings(**given, llm_deadline=60)


@pytest.fixture
async def model(url: str) -> AsyncIterator[Model]:
    opened = await Model.opened(settings(url))
    yield opened
    await opened.close()


async def test_what_it_says_always_fits(model: Model) -> None:
    for _ in range(10):
        reply = await model.ask(ASKED, soon(60))

        assert fits(reply.data, SCHEMA)
        assert reply.level == "json_schema"
        assert reply.tokens_in > 50
        assert reply.tokens_out > 10


@pytest.mark.parametrize("prompt", open_prompts().values(), ids=lambda prompt: prompt.name)
async def test_it_can_be_held_to_every_prompts_schema(model: Model, prompt: Prompt) -> None:
    schema = schema_of(prompt.schema)
    question = Question(prompt.system, '{"text": "hi"}', prompt.schema, schema, 4000)

    reply = await model.ask(question, soon(60))

    assert fits(reply.data, schema)


async def test_the_doctor_finds_it_well(url: str) -> None:
    found = {one.about: one for one in await diagnosed(settings(url))}

    assert found[MODEL].state is State.FINE
    assert found[TOKENS].state is State.FINE


async def test_what_is_too_long_for_it_is_not_taken(model: Model) -> None:
    long = '{"text": "' + "x" * CONTEXT + '"}'

    with pytest.raises(NotTaken):
        await model.ask(Question(ASKED.system, long, "reading", SCHEMA), soon(60))


async def test_whoever_waits_no_longer_leaves_it_free_for_the_next(model: Model) -> None:
    text = '{"text": "' + "a long story " * 1000 + '"}'  # it has to read all of it first
    with pytest.raises(Late):
        await model.ask(Question(ASKED.system, text, "reading", SCHEMA), soon(0.6))

    assert fits((await model.ask(ASKED, soon(30))).data, SCHEMA)
