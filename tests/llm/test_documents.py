"""The lines that docs/llm.md gives for each server can be used as they stand."""

import re
from pathlib import Path

import pytest

from bot import settings
from bot.llm.wire.profiles import PROFILES
from bot.settings import Settings

PAGE = (Path(__file__).parents[2] / "docs" / "llm.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"((?:^    LLM_\w+=.+\n)+)", PAGE, re.MULTILINE)
BASE = {"LLM_BASE_URL": "http://localhost:8080/v1", "LLM_MODEL": "m"}


def given(block: str) -> dict[str, str]:
    lines = (line.strip().partition("=") for line in block.splitlines())
    return {name: value.replace("…", "x") for name, _, value in lines}


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_the_lines_can_be_used(block: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        if name.startswith("llm_"):
            monkeypatch.delenv(name.upper(), raising=False)
    for name, value in {**BASE, **given(block)}.items():
        monkeypatch.setenv(name, value)

    assert settings.read().has_model


def test_every_profile_is_set_up_somewhere_or_told_by_its_address() -> None:
    named = {given(block).get("LLM_PROFILE") for block in BLOCKS}

    assert named >= PROFILES.keys() - {"openai", "azure", "other"}
    assert {"### OpenAI", "### Azure", "### Another"} <= set(PAGE.splitlines())
