"""The server of the tests refuses what a strict one would, and does as a process what it is told."""

import asyncio
import json
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from bot.llm.wire.errors import ModelError
from bot.llm.wire.model import Model
from bot.settings import Settings
from tests.emulators.llm.answering import least
from tests.emulators.llm.checking import not_strict
from tests.emulators.log import logged
from tests.emulators.programs import Program
from tests.llm.conftest import ASKED, SCHEMA, soon


@pytest.mark.parametrize(
    ("schema", "found"),
    [
        (SCHEMA, []),
        ({"type": "object", "properties": {}, "required": []}, [": additionalProperties"]),
        ({**SCHEMA, "required": ["tie"]}, [": not all is required"]),
        ({**SCHEMA, "default": {}}, [": keywords ['default']"]),
        ({"anyOf": [{"type": "string", "maxLength": 3}]}, [".anyOf: keywords ['maxLength']"]),
        ({"items": {"type": "string", "pattern": "a"}}, [".items: keywords ['pattern']"]),
        ({"$defs": {"A": {"format": "date"}}}, [".A: keywords ['format']"]),
    ],
    ids=str,
)
def test_what_a_strict_server_would_refuse_is_named(
    schema: dict[str, object], found: list[str]
) -> None:
    assert list(not_strict(schema)) == found


def test_the_least_that_fits() -> None:
    assert least(SCHEMA) == {"tie": "friend", "days": None}


async def test_as_a_process_it_does_what_it_is_told(tmp_path: Path) -> None:
    program = Program.started("tests.emulators.llm", str(tmp_path), tells=tmp_path / "url")
    try:
        url = await program.told()
        await asyncio.to_thread(told, url, next=[["refusal", {}]], always=["null", {}])
        settings = Settings(llm_base_url=f"{url}/v1", llm_model="tiny")
        model = await Model.opened(settings)
        for code in ("refusal", "empty"):
            with pytest.raises(ModelError, match=code):
                await model.ask(ASKED, soon())
        await asyncio.to_thread(told, url, next=[["good", {}]])
        await model.ask(ASKED, soon())
        await model.close()
    finally:
        program.kill()

    assert [one["what"] for one in logged(tmp_path)] == ["request"] * 3


def told(url: str, **ways: object) -> None:
    with urlopen(Request(f"{url}/ways", json.dumps(ways).encode(), method="POST")) as answer:
        assert answer.status == 200
