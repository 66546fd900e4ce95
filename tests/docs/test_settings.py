"""docs/settings.md tells of every setting, and of none that is gone."""

import re
from pathlib import Path

import pytest

from bot.settings import Settings
from tests.docs.pages import PAGES, section, text_of

MISSPELT = {"SLACK_BOT_TOKN"}
"""Shown as what is found out."""

NAMES = [name.upper() for name in Settings.model_fields]
_NAMED = re.compile(
    r"`((?:SLACK|DISCORD|LLM|KEEP|WATCH|LOG|HTTP|SECOND_THOUGHT)_[A-Z_]+)(?:=[^`]*)?`"
)


@pytest.mark.parametrize("name", NAMES)
def test_every_setting_is_described(name: str) -> None:
    assert section(name, "settings.md").strip()


def test_no_heading_is_left_of_a_setting_that_is_gone() -> None:
    headings = re.findall(r"^### ([A-Z_]+)$", text_of("settings.md"), re.MULTILINE)
    assert sorted(headings) == sorted(NAMES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_setting_a_page_names_is_one(page: Path) -> None:
    named = {name.removesuffix("_FILE") for name in _NAMED.findall(page.read_text("utf-8"))}
    assert sorted(named - {*NAMES, *MISSPELT}) == []
