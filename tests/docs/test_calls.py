"""Whatever a page shows of `second-thought` can be called like that: its command, its options."""

import shlex
from typing import Any

import pytest
from typer.exceptions import TyperException
from typer.main import get_command

from bot.cli import app
from tests.docs.pages import PAGES, calls

SHOWN = sorted({(page.name, words) for page in PAGES for words in calls(page)})
PLACEHOLDERS = {"NAME": "doctor", "…": "doctor"}


def test_there_are_many() -> None:
    assert len(SHOWN) > 60


@pytest.mark.parametrize(("page", "shown"), SHOWN)
def test_what_is_shown_can_be_called(page: str, shown: str) -> None:
    words = [PLACEHOLDERS.get(word, word) for word in shlex.split(shown, comments=True)]
    parsed(get_command(app), words, f"{page}: second-thought {shown}")


def parsed(command: Any, words: list[str], told: str) -> None:
    """Take words as the command line would, and do nothing."""
    nested = getattr(command, "commands", {})
    if nested and words and not words[0].startswith("-"):
        assert words[0] in nested, told
        parsed(nested[words[0]], words[1:], told)
    elif words:  # alone, a command is only named
        try:
            command.make_context(command.name, [*words])
        except TyperException as error:
            raise AssertionError(f"{told}: {error}") from error
