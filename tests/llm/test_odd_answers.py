"""An answer with anything in any place of it is a reply that fits, or one of our errors."""

import copy
import json
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from bot.llm.wire.errors import ModelError
from bot.llm.wire.fitting import fits
from bot.llm.wire.model import Model
from tests.emulators.llm.answering import completion
from tests.emulators.llm.line import Request
from tests.emulators.llm.server import Server
from tests.llm.conftest import ASKED, FITTING, SCHEMA, Clock, soon

ODD = [None, True, 0, -1, 1e308, "", "x" * 50, [], {}, [None], [[]], {"a": 1}, "\ud83d", 10**40]
ASK = Request("POST", "/v1/chat/completions", {}, {"model": "tiny"})


def places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to everything inside of a value."""
    lists = enumerate(value) if isinstance(value, list) else ()
    for key, one in value.items() if isinstance(value, dict) else lists:
        yield (*place, key)
        yield from places(one, (*place, key))


def mangled(chance: Random) -> Any:
    """Return a good answer with something odd in one to three places, or with something left out."""
    body: Any = copy.deepcopy(completion(ASK, json.dumps(FITTING)))  # parts of it are shared
    for _ in range(chance.randint(1, 3)):
        *way, last = chance.choice(list(places(body)))
        part = body
        for key in way:
            part = part[key]
        if isinstance(part, dict) and chance.random() < 0.3:
            del part[last]
        else:
            part[last] = copy.deepcopy(chance.choice(ODD))
    return body


@pytest.mark.parametrize("seed", range(6))
async def test_an_answer_with_anything_in_it_does_no_harm(
    server: Server, model: Model, clock: Clock, seed: int
) -> None:
    chance = Random(seed)
    came = {"reply": 0, "error": 0}
    for _ in range(50):
        server.always("body", body=mangled(chance))
        clock.seconds += 10_000  # what failed before is forgotten
        try:
            reply = await model.ask(ASKED, soon())
        except ModelError:
            came["error"] += 1
        else:
            came["reply"] += 1
            assert fits(reply.data, SCHEMA)
            assert reply.tokens_in >= 0 <= reply.tokens_out

    assert all(came.values()), came
