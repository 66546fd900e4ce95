"""Names that look like ours and are not: a setting with a slip in its name is silently not set."""

from collections.abc import Collection, Iterator
from difflib import get_close_matches

from pydantic_settings import EnvSettingsSource

from bot.settings.sources import of_dotenv
from bot.settings.values import Settings

_ALIKE = 0.8
"""SLACK_TOKEN is near enough to SLACK_APP_TOKEN, HTTP_PROXY is too far from HTTP_PORT."""

SAID = "{name} is set, and no setting is called so. Did you mean {meant}?"


def misspelt() -> tuple[str, ...]:
    """Return a line for each name in the environment and `.env` that was meant to be one of ours."""
    given = {*EnvSettingsSource(Settings).env_vars, *of_dotenv(Settings).env_vars}
    fields = Settings.model_fields
    ours = {*fields, *(f"{name}_file" for name in fields)}
    return tuple(
        SAID.format(name=name.upper(), meant=meant.upper()) for name, meant in _meant(given, ours)
    )


def _meant(given: Collection[str], ours: Collection[str]) -> Iterator[tuple[str, str]]:
    for name in sorted(set(given) - set(ours)):
        for nearest in get_close_matches(name, sorted(ours), 1, _ALIKE):
            yield name, nearest
