"""What can be set: a field each, with what it may be and what it is where nothing is said."""

from base64 import b64decode
from collections.abc import Container
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.llm.setting import ModelSettings
from bot.paths import expanded
from bot.settings.keeping import KeepingSettings
from bot.settings.sources import NamedFiles, Unread, of_dotenv

DATABASE = "coach.db"
"""The file in the home folder that remembers, unless DATABASE_URL names another database."""

_DATABASES = ("sqlite", "sqlite+aiosqlite", "postgres", "postgresql", "postgresql+psycopg")
_KEY_SIZE = 32  # bytes
_NO_KEY = (
    "a key is 32 bytes in base64, as `openssl rand -base64 32` prints them; several stand with "
    "blanks between"
)


class Settings(ModelSettings, KeepingSettings):
    """What can be set from outside. docs/settings.md describes each under its heading."""

    model_config = SettingsConfigDict(env_ignore_empty=True, extra="ignore")

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

    watch_host: str = "127.0.0.1"
    watch_port: int | None = Field(default=None, ge=0, le=65535)  # else nothing is told there

    log_level: Literal["debug", "info", "warning", "error"] | None = None  # services: info
    log_format: Literal["auto", "json", "lines"] = "auto"

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

    @field_validator("*", mode="before")
    @classmethod
    def _refuse_unread(cls, value: object) -> object:
        if isinstance(value, Unread):
            raise ValueError(str(value))
        return value.strip() if isinstance(value, str) else value

    @field_validator("log_level", "log_format", mode="before")
    @classmethod
    def _fold(cls, value: object) -> object:
        return value.lower() if isinstance(value, str) else value

    @field_validator("second_thought_home")
    @classmethod
    def _check_home(cls, home: Path) -> Path:
        whole = expanded(home).absolute()
        if _is_there(whole) and not whole.is_dir():
            raise ValueError(f"{whole} is not a folder; name a folder, it is made when missing")
        return whole

    @field_validator("database_url")
    @classmethod
    def _check_database(cls, url: SecretStr | None) -> SecretStr | None:
        kind, separator, place = (url.get_secret_value() if url else "sqlite://x").partition("://")
        if kind not in _DATABASES or not separator or not place:
            raise ValueError("write sqlite:///path/to/coach.db or postgresql://user@host/database")
        return url

    @field_validator("encryption_key")
    @classmethod
    def _check_keys(cls, keys: SecretStr | None) -> SecretStr | None:
        given = keys.get_secret_value().replace(",", " ").split() if keys else []
        if not all(map(_is_key, given)):
            raise ValueError(_NO_KEY)
        return keys

    @field_validator("discord_api_url", "discord_gateway_url", "public_url", "slack_api_url")
    @classmethod
    def _check_address(cls, url: str | None, info: ValidationInfo) -> str | None:
        schemes = ("wss", "ws") if info.field_name == "discord_gateway_url" else ("https", "http")
        if url is not None and not _is_address(url, schemes):
            raise ValueError(f"write an address such as {schemes[0]}://chat.example.org")
        return url if info.field_name == "slack_api_url" else url and url.rstrip("/")

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
        env, dotenv = EnvSettingsSource(settings_cls), of_dotenv(settings_cls)
        return (
            init_settings,
            env,
            NamedFiles(settings_cls, env),
            dotenv,
            NamedFiles(settings_cls, dotenv),
        )


def _is_there(path: Path) -> bool:
    """Whether it is there; that nobody may look is told by whoever opens it."""
    try:
        return path.exists()
    except OSError:
        return False


def _is_key(text: str) -> bool:
    """Whether it is 32 bytes in base64, its standard alphabet or the one for addresses."""
    bare = text.rstrip("=").translate(str.maketrans("-_", "+/"))
    try:
        return len(b64decode(bare + "=" * (-len(bare) % 4), validate=True)) == _KEY_SIZE
    except ValueError:
        return False


def _is_address(url: str, schemes: Container[str]) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in schemes and bool(parts.hostname) and parts.port != 0
    except ValueError:  # half an address, a port that is no number
        return False


def revealed(secret: SecretStr | None) -> str:
    """Return what a secret is; "" where none is set."""
    return secret.get_secret_value() if secret is not None else ""
