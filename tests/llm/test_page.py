"""What the page on language models shows as leaving is what leaves."""

import json
import re
from pathlib import Path

import pytest

from bot.llm.wire.model import Model
from coaching.memory.settings import Leaves
from tests.llm.conftest import Opening
from tests.llm.voices import asker, both, voice

PAGE = (Path(__file__).parents[2] / "docs" / "llm.md").read_text(encoding="utf-8")
LEAVES = PAGE.partition("\n## What leaves\n")[2].partition("\n## ")[0]


@pytest.fixture
async def silent(opening: Opening) -> Model:
    """Return a model that nobody asks."""
    return await opening()


def row(name: str) -> str:
    found = re.search(rf"^\| \*{name}\*.*$", LEAVES, re.MULTILINE)
    assert found
    return found[0]


async def test_the_examples_are_what_leaves(silent: Model) -> None:
    shown = re.search(r"^> (.*)$", LEAVES, re.MULTILINE)
    assert shown
    said = voice(silent).asking(asker(Leaves.STYLE, own=("hey Omar, still on for sunday?",)))
    _, left = said.leaving(both(shown[1]))
    whole = json.loads(left.text)

    assert f'"they_wrote": {json.dumps(whole["they_wrote"])}' in row("words")
    assert f'"own_messages": {json.dumps(whole["own_messages"])}' in row("style")
    for key in ("action", "contact", "tie", "tried"):
        assert f'"{key}": {json.dumps(whole["facts"][key])}' in row("facts")
    assert whole["thoughts"][0]["idea"] in row("facts")
