"""The settings of the model. Without LLM_BASE_URL there is none, and the coach is whole without it."""

from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings

from bot.llm.wire.profiles import PROFILES, Level, Profile, TokensField, guessed, is_local

ProfileName = Literal["openai", "azure", "ollama", "llama.cpp", "vllm", "other"]

_DEAREST = 1_000_000  # so that sums of it can be kept
_EXAMPLE = "such as https://api.openai.com/v1 or http://localhost:11434/v1"
_WITH_URL = "it needs LLM_BASE_URL, the address of the model's server"
_NEEDS_MODEL = "LLM_BASE_URL needs it: the name of the model to ask"
_NEEDS_KEY = "{profile} needs it: the key of your account there"
_PLAIN = "{host} would be sent everything unencrypted; use https, or set LLM_ALLOW_HTTP=1"
_NEEDS_PRICES = "it needs LLM_PRICE_IN and LLM_PRICE_OUT, the prices of a million tokens"


class ModelSettings(BaseSettings):
    """What can be set of the model; each is compared with those before it."""

    llm_allow_http: bool = False
    llm_base_url: str | None = None
    llm_model: str | None = Field(default=None, validate_default=True)
    llm_profile: ProfileName | None = None  # else as the address says
    llm_api_key: SecretStr | None = Field(default=None, validate_default=True)
    llm_deadline: float = Field(default=20.0, ge=1, le=600)  # seconds, for a whole turn
    llm_max_tokens: int | None = Field(default=None, ge=50, le=200_000)
    llm_tokens_field: TokensField | None = None
    llm_temperature: float | None = Field(default=None, ge=0, le=2)
    llm_level: Level | Literal["auto"] = "auto"
    llm_at_once: int | None = Field(default=None, ge=1, le=1000)
    llm_price_in: float | None = Field(default=None, ge=0, le=_DEAREST)
    llm_price_out: float | None = Field(default=None, ge=0, le=_DEAREST)
    llm_daily_budget: float | None = Field(default=None, gt=0, le=_DEAREST)
    llm_daily_tokens: int = Field(default=200_000, ge=0, le=10**12)  # 0: no limit

    @property
    def has_model(self) -> bool:
        """Whether a model is set."""
        return self.llm_base_url is not None

    @property
    def llm_about(self) -> str:
        """Which model it is and where, for people: "gpt-5-mini at api.openai.com"."""
        return f"{self.llm_model} at {urlsplit(self.llm_base_url or '').netloc}"

    @property
    def llm_profile_used(self) -> Profile:
        """How the server wants to be asked: as it is set, else as its address says."""
        return PROFILES[self.llm_profile or guessed(self.llm_base_url or "")]

    @field_validator("llm_base_url")
    @classmethod
    def _check_server(cls, url: str | None, info: ValidationInfo) -> str | None:
        if url is None:
            return None
        host = _host(url)
        if not host:
            raise ValueError(f"write an address {_EXAMPLE}, without a name, key or question in it")
        if url.startswith("http:") and not is_local(host) and not info.data.get("llm_allow_http"):
            raise ValueError(_PLAIN.format(host=host))
        return url.rstrip("/")

    @field_validator("llm_model")
    @classmethod
    def _check_model(cls, model: str | None, info: ValidationInfo) -> str | None:
        if model is None and info.data.get("llm_base_url", "a wrong one is not there at all"):
            raise ValueError(_NEEDS_MODEL)
        if model is not None:
            _refuse_without_server(info)
        return model

    @field_validator("llm_api_key")
    @classmethod
    def _check_key(cls, key: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        url = info.data.get("llm_base_url")
        if key is not None:
            _refuse_without_server(info)
            if not _is_key(key.get_secret_value()):
                raise ValueError("no key has such letters in it; copy it again")
        elif url and PROFILES[name := info.data.get("llm_profile") or guessed(url)].needs_key:
            raise ValueError(_NEEDS_KEY.format(profile=name))
        return key

    @field_validator("llm_daily_budget")
    @classmethod
    def _check_budget(cls, budget: float | None, info: ValidationInfo) -> float | None:
        prices = ("llm_price_in", "llm_price_out")
        if budget is not None and any(info.data.get(one, 0) is None for one in prices):
            raise ValueError(_NEEDS_PRICES)
        return budget


def _refuse_without_server(info: ValidationInfo) -> None:
    if info.data.get("llm_base_url", "") is None:  # a wrong one is not there at all, and named
        raise ValueError(_WITH_URL)


def _host(url: str) -> str:
    """Return the host of an address that every part of the program reads alike; "" for no such."""
    try:
        parts = urlsplit(url)
        odd = "@" in url or "\\" in url or parts.query or parts.fragment or not url.isascii()
        if parts.scheme not in {"http", "https"} or odd or any(c.isspace() for c in url):
            return ""
        return (parts.hostname or "") if parts.port != 0 else ""
    except ValueError:  # half an address, a port that is no number
        return ""


def _is_key(key: str) -> bool:
    return key.isascii() and key.isprintable() and " " not in key
