"""Reads the settings, and tells everything that is wrong or missing at once."""

from collections.abc import Callable, Container, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot.errors import InputError
from bot.settings.misset import faults
from bot.settings.sources import DOTENV, unusable_lines
from bot.settings.values import Settings

Need = Callable[[Settings], None]
"""Looks whether something is missing: raises InputError, with a line for each by its name."""


class SettingsError(InputError):
    """Some settings cannot be used; the message names each of them and says what to do."""


def read(need: Need | None = None, /, **given: Any) -> Settings:
    """Return the settings; what is `given`, by a field's name, goes before everything else.

    `need` looks whether something is missing for what is to be done.

    Raises:
        SettingsError: naming all that cannot be used or is missing, and names that look like ours;
            never a value.
    """
    lines = unusable_lines(Path(DOTENV))
    found, wrong = _checked(given)
    missing = _missing(need, found or _rest(given, wrong), wrong)
    if found is not None and not lines and not missing:
        return found
    from bot.settings.misspelt import misspelt

    told = [*lines, *(f"{name}: {why}." for name, why in wrong.items())]
    parts = ("\n".join(told), *missing, "\n".join(misspelt()))
    raise SettingsError("\n\n".join(filter(None, parts)))


def _checked(given: Mapping[str, Any]) -> tuple[Settings | None, Mapping[str, str]]:
    """Return the settings, or why some of them cannot be used."""
    try:
        return Settings(**given), {}
    except ValidationError as error:  # its own text would show the values
        return None, faults(error)


def _rest(given: Mapping[str, Any], wrong: Mapping[str, str]) -> Settings | None:
    """Return the settings without those that are wrong, and without a model, if that helps."""
    fields = Settings.model_fields
    left_out = [name for name in fields if name.upper() in wrong or name.startswith("llm_")]
    default = {name: fields[name].get_default(call_default_factory=True) for name in left_out}
    return _checked({**given, **default})[0]


def _missing(need: Need | None, found: Settings | None, wrong: Container[str]) -> Sequence[str]:
    """Return what is missing, in paragraphs, without what is wrong and so not missing."""
    if need is None or found is None:
        return ()
    try:
        need(found)
    except InputError as error:
        return tuple(filter(None, (_beside(wrong, one) for one in str(error).split("\n\n"))))
    return ()


def _beside(wrong: Container[str], said: str) -> str:
    lines = [line for line in said.splitlines() if line.partition(":")[0] not in wrong]
    named = any(line.partition(":")[0].isupper() for line in lines)
    return "\n".join(lines) if named or lines == said.splitlines() else ""
