"""Where settings come from besides the environment: files that it names, and the file `.env`."""

from collections.abc import Iterator, Mapping
from io import StringIO
from logging import ERROR, getLogger
from pathlib import Path
from typing import Any

from pydantic.fields import FieldInfo
from pydantic_settings import (
    BaseSettings,
    DotEnvSettingsSource,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
)

from bot.paths import expanded
from bot.settings.opening import own_text_of, text_of

DOTENV = ".env"
"""The file in the folder one starts in that holds settings, too."""

_NO_LINE = "{place}, line {number}: write NAME=value, or begin it with #."
_UNREAD = "{place} cannot be read ({why})"


class Unread(str):
    """Why a setting could not even be read; refused when the settings are checked."""

    __slots__ = ()


class NamedFiles(PydanticBaseSettingsSource):
    """Reads the files that `NAME_FILE` names."""

    def __init__(self, settings_cls: type[BaseSettings], given: EnvSettingsSource) -> None:
        super().__init__(settings_cls)
        self._given: Mapping[str, str | None] = given.env_vars

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        """Return what stands in the file named for a field, if one is."""
        named = self._given.get(f"{field_name}_file")
        return (_content(named, field_name) if named else None), field_name, False

    def __call__(self) -> dict[str, Any]:
        """Return the fields that files are named for."""
        fields = self.settings_cls.model_fields
        found = {name: self.get_field_value(field, name)[0] for name, field in fields.items()}
        return {name: value for name, value in found.items() if value}


def of_dotenv(settings_cls: type[BaseSettings]) -> DotEnvSettingsSource:
    """Return what a `.env` says; nothing where it cannot be read, of which `unusable_lines` tells."""
    try:
        own_text_of(Path(DOTENV))
        return DotEnvSettingsSource(settings_cls, DOTENV, "utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return DotEnvSettingsSource(settings_cls, None)


def unusable_lines(dotenv: Path) -> tuple[str, ...]:
    """Return what is wrong with a `.env`, line by line, without what stands there.

    The file need not be there; where it is and can't be read, that is all there is to say.
    """
    try:
        text = own_text_of(dotenv)
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as error:
        return (f"{_UNREAD.format(place=f'{dotenv}: it', why=_why(error))}.",)
    return tuple(_NO_LINE.format(place=dotenv, number=number) for number in _no_lines(text))


def _no_lines(text: str) -> Iterator[int]:
    from dotenv.parser import parse_stream

    getLogger("dotenv.main").setLevel(ERROR)  # it would warn of the same lines by number
    for line in parse_stream(StringIO(text)):
        if line.error or (line.key and line.value is None):
            blank = len(line.original.string) - len(line.original.string.lstrip("\n"))
            yield line.original.line + blank


def _content(named: str, field_name: str) -> str:
    """Return what stands in a file. Its name is not shown: somebody may have put the secret there."""
    try:
        return text_of(expanded(Path(named))).strip()
    except (OSError, UnicodeDecodeError) as error:
        why = _why(error)
    except ValueError:  # a zero byte
        why = "no name of a file"
    return Unread(_UNREAD.format(place=f"the file that {field_name.upper()}_FILE names", why=why))


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or "not a text file"
