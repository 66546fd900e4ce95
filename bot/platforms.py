"""The platforms there are: which of them are set up, and what is missing for the others.

Nothing of their packages is loaded by it.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.discord import platform as discord
from bot.errors import InputError
from bot.slack import platform as slack

if TYPE_CHECKING:
    from bot.port import Platform
    from bot.settings import Settings

PLATFORMS: dict[str, "Platform"] = {"slack": slack, "discord": discord}
"""By the names of their folders and commands."""

NONE = "No platform is set up. Set up one of them, or both:"
WITHOUT = "{title} is not served, for it is not set up: docs/{name}.md."


def set_up(settings: "Settings") -> tuple[str, ...]:
    """Return those that are set up, though something may still be missing."""
    return tuple(name for name, one in PLATFORMS.items() if one.is_set(settings))


def check_all(settings: "Settings") -> None:
    """See that some are set up, and that nothing is missing for them.

    Raises:
        InputError: a paragraph for each that lacks something, or for each that could be set up.
    """
    names = set_up(settings)
    lacking = [_missing(settings, name) for name in names or PLATFORMS]
    told = [one for one in ("" if names else NONE, *lacking) if one]
    if told:
        raise InputError("\n\n".join(told))


def others(names: Sequence[str]) -> tuple[str, ...]:
    """Return a line for each platform that is not among these."""
    return tuple(
        WITHOUT.format(title=one.TITLE, name=name)
        for name, one in PLATFORMS.items()
        if name not in names
    )


def check(settings: "Settings", name: str) -> None:
    """See that nothing is missing for one of them; raises InputError, with a line for each."""
    PLATFORMS[name].check(settings)


def _missing(settings: "Settings", name: str) -> str:
    try:
        check(settings, name)
    except InputError as error:
        return str(error)
    return ""
