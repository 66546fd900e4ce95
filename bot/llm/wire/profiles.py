"""What is known of the servers that speak Chat Completions, so that few settings are needed."""

from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import urlsplit

OPENAI_HOST = "api.openai.com"
_AZURE_HOSTS = (".openai.azure.com", ".cognitiveservices.azure.com", ".services.ai.azure.com")


class TokensField(StrEnum):
    """The field of a request that limits the reply."""

    NEW = "max_completion_tokens"
    OLD = "max_tokens"


class Level(StrEnum):
    """How firmly a server holds a model to the form that was asked for, the firmest first."""

    JSON_SCHEMA = "json_schema"
    JSON_OBJECT = "json_object"


@dataclass(frozen=True, slots=True)
class Profile:
    """How a kind of server wants to be asked.

    `read` is how many seconds may pass without a byte; None: as many as the deadline leaves, for
    servers that are silent until a slow computer has written the whole reply.
    """

    tokens_field: TokensField
    read: float | None
    at_once: int
    needs_key: bool = False
    levels: tuple[Level, ...] = tuple(Level)


PROFILES = {
    "openai": Profile(TokensField.NEW, read=15, at_once=8, needs_key=True),
    "azure": Profile(TokensField.NEW, read=15, at_once=8, needs_key=True),
    "ollama": Profile(TokensField.OLD, read=None, at_once=1),
    "llama.cpp": Profile(TokensField.OLD, read=None, at_once=1),
    "vllm": Profile(TokensField.OLD, read=15, at_once=8),
    "other": Profile(TokensField.OLD, read=15, at_once=4),
}


def guessed(base_url: str) -> str:
    """Return the name of the profile that an address speaks for."""
    host = urlsplit(base_url).hostname or ""
    if is_openai(host):
        return "openai"
    return "azure" if host.endswith(_AZURE_HOSTS) else "other"


def is_openai(host: str) -> bool:
    """Whether a host is OpenAI's own, in whatever region."""
    return host == OPENAI_HOST or host.endswith(f".{OPENAI_HOST}")


def is_local(host: str) -> bool:
    """Whether a host is this computer, so that nothing leaves it."""
    try:
        return ip_address(host).is_loopback
    except ValueError:  # a name
        return host == "localhost" or host.endswith(".localhost")
