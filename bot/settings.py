"""The settings: read from the environment and `.env` in one place, checked all at once.

Each `NAME` may also be given as `NAME_FILE`, the path of a file that holds it (as containers hand
over secrets). What the environment says goes before `.env`; an empty value counts as not given.
"""

from collections.abc import Container, Mapping
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic.fields import FieldInfo
from pydantic_settings import (
    BaseSettings,
    DotEnvSettingsSource,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.errors import InputError
from bot.llm.setting import ModelSettings

DATABASE = "coach.db"
"""The file in the home folder that remembers, unless DATABASE_URL names another database."""

_DATABASES = ("sqlite", "sqlite+aiosqlite", "postgres", "postgresql", "postgresql+psycopg")


class SettingsError(InputError):
    """Some settings cannot be used; the message names each of them and says what to do."""


class _Fault(str):
    """Why a setting could not even be read; refused when the settings are checked."""

    __slots__ = ()


class Settings(ModelSettings):
    """What can be set from outside. `docs/settings.md` describes each."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore"
    )

    second_thought_home: Path = Field(
        default_factory=lambda: user_data_path("second-thought", appauthor=False)
    )
    database_url: SecretStr | None = None  # it may hold a password
    encryption_key: SecretStr | None = None
    reply_wait: float = Field(default=2.0, ge=0, le=60)  # seconds

    slack_mode: Literal["socket", "http"] = "socket"
    slack_bot_token: SecretStr | None = None  # one workspace; many by client id and secret
    slack_app_token: SecretStr | None = None  # socket mode
    slack_signing_secret: SecretStr | None = None  # http mode
    slack_client_id: str | None = None
    slack_client_secret: SecretStr | None = None
    slack_api_url: str = "https://slack.com/api/"

    discord_token: SecretStr | None = None
    discord_api_url: str = "https://discord.com/api/v10"
    discord_gateway_url: str | None = None  # else the one discord.py knows
    discord_shard_id: int = Field(default=0, ge=0)
    discord_shard_count: int = Field(default=1, ge=1)

    public_url: str | None = None  # where people's browsers reach the HTTP server
    http_host: str = "127.0.0.1"
    http_port: int = Field(default=8080, ge=0, le=65535)

    @property
    def home(self) -> Path:
        """The folder of everything that is kept on this computer."""
        return self.second_thought_home

    @property
    def database(self) -> str:
        """The address of the database."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.home / DATABASE}"

    @property
    def is_sqlite(self) -> bool:
        """Whether the database is a file; else it is on a PostgreSQL server."""
        return self.database.startswith("sqlite")

    @property
    def in_home(self) -> bool:
        """Whether the database is the default one, a file in the home folder."""
        return self.database_url is None

    @field_validator("*", mode="before")
    @classmethod
    def _refuse_unread(cls, value: object) -> object:
        if isinstance(value, _Fault):
            raise ValueError(str(value))
        return value.strip() if isinstance(value, str) else value

    @field_validator("second_thought_home")
    @classmethod
    def _check_home(cls, home: Path) -> Path:
        whole = home.expanduser().absolute()
        if whole.exists() and not whole.is_dir():
            raise ValueError(f"{whole} is not a folder; name a folder, it is made when missing")
        return whole

    @field_validator("database_url")
    @classmethod
    def _check_database(cls, url: SecretStr | None) -> SecretStr | None:
        kind, separator, place = (url.get_secret_value() if url else "sqlite://x").partition("://")
        if kind not in _DATABASES or not separator or not place:
            raise ValueError("write sqlite:///path/to/coach.db or postgresql://user@host/database")
        return url

    @field_validator("discord_api_url", "discord_gateway_url")
    @classmethod
    def _check_address(cls, url: str | None, info: ValidationInfo) -> str | None:
        schemes = ("wss", "ws") if info.field_name == "discord_gateway_url" else ("https", "http")
        if url is not None and not _is_address(url, schemes):
            raise ValueError(f"write an address such as {schemes[0]}://chat.example.org")
        return url and url.rstrip("/")

    @field_validator("public_url")
    @classmethod
    def _end_without_slash(cls, url: str | None) -> str | None:
        return url and url.rstrip("/")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Return where settings come from, the first that has one deciding."""
        env, dotenv = EnvSettingsSource(settings_cls), DotEnvSettingsSource(settings_cls)
        return (
            init_settings,
            env,
            _NamedFiles(settings_cls, env),
            dotenv,
            _NamedFiles(settings_cls, dotenv),
        )


def _is_address(url: str, schemes: Container[str]) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in schemes and bool(parts.hostname) and parts.port != 0
    except ValueError:  # half an address, a port that is no number
        return False


def revealed(secret: SecretStr | None) -> str:
    """Return what a secret is; "" where none is set."""
    return secret.get_secret_value() if secret is not None else ""


class _NamedFiles(PydanticBaseSettingsSource):
    """Reads the files that `NAME_FILE` names."""

    def __init__(self, settings_cls: type[BaseSettings], given: EnvSettingsSource) -> None:
        super().__init__(settings_cls)
        self._given: Mapping[str, str | None] = given.env_vars

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        """Return what stands in the file named for a field, if one is."""
        named = self._given.get(f"{field_name}_file")
        return (_content(Path(named)) if named else None), field_name, False

    def __call__(self) -> dict[str, Any]:
        """Return the fields that files are named for."""
        fields = self.settings_cls.model_fields
        found = {name: self.get_field_value(field, name)[0] for name, field in fields.items()}
        return {name: value for name, value in found.items() if value}


def read(**given: Any) -> Settings:
    """Return the settings; what is `given`, by a field's name, goes before everything else.

    Raises:
        SettingsError: naming every setting that cannot be used, never its value.
    """
    try:
        return Settings(**given)
    except ValidationError as error:
        wrong = [f"{_name(one['loc'])}: {_why(one['msg'])}." for one in error.errors()]
        raise SettingsError("\n".join(wrong)) from None  # pydantic's text would show the values


def _content(path: Path) -> str:
    try:
        return path.expanduser().read_text(encoding="utf-8-sig").strip()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "not a text file"
        return _Fault(f"the file {path} cannot be read ({why})")


def _name(place: tuple[int | str, ...]) -> str:
    return str(place[0]).upper()


def _why(message: str) -> str:
    return message.removeprefix("Value error, ")
