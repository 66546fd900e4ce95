"""Every variable of a prompt to a model, and of phrases that share one, is told of on a page."""

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from prompts.asking import open_prompts
from tests.docs.pages import ROOT, section

PROMPTS = open_prompts()
PHRASES = sorted((ROOT / "prompts" / "en").rglob("*.md"))


def front(page: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = yaml.safe_load(page.read_text(encoding="utf-8").split("---")[1])
    return found


def test_every_input_of_a_prompt_has_its_row() -> None:
    for prompt in PROMPTS.values():
        told = section(f"`{prompt.name}`", "llm.md")
        assert set(prompt.inputs) == set(re.findall(r"^\| `(\w+)` \|", told, re.MULTILINE))


@pytest.mark.parametrize("kind", ["slots", "tags"])
def test_every_slot_and_tag_that_files_share_is_told_of(kind: str) -> None:
    used = Counter(name for page in PHRASES for name in front(page).get(kind) or ())
    rows = re.findall(
        r"^\| (`[^|]+) \|", section(kind.title(), "phrases.md", level=2), re.MULTILINE
    )
    told = {name for row in rows for name in re.findall(r"`(\w+)`", row)}

    assert sorted({name for name, count in used.items() if count > 2} - told) == []
    assert sorted(told - used.keys()) == [], "used no more"
