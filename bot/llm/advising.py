"""What is wrong with a model, and what to do about it, in words for whoever runs the coach."""

from bot.llm.wire.errors import (
    Busy,
    Declined,
    Denied,
    Faulty,
    Late,
    ModelError,
    NotTaken,
    Odd,
    TooLong,
    Unfit,
    Unreachable,
)
from bot.settings import Settings

_RUNS = (
    "See that the server runs, and that LLM_BASE_URL names it."
    "\nIn a container, localhost is the container itself: name the server's instead."
)
_AGAIN = "Look again in a moment; if it stays so, see the server's own log."
_ADDRESS = "See what LLM_BASE_URL says: mostly it has to end with /v1, on Azure with /openai/v1."
_NAMES = f"{_ADDRESS}\nSee LLM_MODEL too; on Azure it is the name of the deployment."

_UNREACHABLE = {
    "unknown_name": ("nobody knows the host of LLM_BASE_URL", "See how it is spelled."),
    "certificate": (
        "its certificate is not trusted here",
        "Install your system's certificates (ca-certificates), or set SSL_CERT_FILE.",
    ),
    "no_tls": ("it does not speak https", "See whether LLM_BASE_URL has to begin with http://."),
    "ConnectTimeout": ("it can't be reached in time", _RUNS),
    "ReadTimeout": ("it took the question and kept silent", "Set a longer LLM_DEADLINE."),
}
_DENIED = {
    "http_401": ("it does not take LLM_API_KEY", "Copy the key again; one has to be set there."),
    "http_402": ("the account there has no money left", "See its billing page."),
    "no_quota": ("the account there has no money left", "See its billing page."),
    "http_403": ("LLM_API_KEY may not ask this model", "See what the key and the account may do."),
    "http_404": ("it knows no such address or model", _NAMES),
    "http_405": ("there is no model at that address", _ADDRESS),
    "http_407": ("a proxy on the way wants to be signed in to", "See HTTPS_PROXY."),
}
_ELSEWHERE = (
    "it sends us elsewhere, and nobody is followed",
    "Write the address in LLM_BASE_URL that it leads to.",
)
_FIELDS = {
    "max_tokens": "Set LLM_TOKENS_FIELD=max_completion_tokens, or see LLM_MAX_TOKENS.",
    "max_completion_tokens": "Set LLM_TOKENS_FIELD=max_tokens, or see LLM_MAX_TOKENS.",
    "temperature": "Leave LLM_TEMPERATURE out.",
    "model": "See LLM_MODEL.",
}

Advice = tuple[str, str]
"""What is wrong, and what to do."""


def advised(error: ModelError, settings: Settings) -> Advice:
    """Return what is wrong, and what to do."""
    said, do = _told(error, settings)
    return f"{said} ({error.code})", do


def _told(error: ModelError, settings: Settings) -> Advice:
    match error:
        case Unreachable():
            return _UNREACHABLE.get(error.code, ("nobody answers there", _RUNS))
        case Denied():
            return _DENIED.get(error.code, _ELSEWHERE)
        case NotTaken():
            said = f"it minds {error.field}" if error.field else "it does not take the question"
            return said, _FIELDS.get(error.field, _ADDRESS)
        case Late():
            took = f"no answer within the {settings.llm_deadline:g} s of LLM_DEADLINE"
            return took, "Set more, up to 600, or take a smaller model."
        case _:
            return _answered(error)


def _answered(error: ModelError) -> Advice:
    """Return it where something did answer."""
    match error:
        case Busy():
            return "it takes no more questions for now", "Wait, or see the limits of your account."
        case Faulty():
            return "it has a fault of its own", _AGAIN
        case Odd():
            return "something answers there, but no model", _ADDRESS
        case Declined():
            return "it would not answer a harmless question", "Take another model."
        case TooLong():
            return "its reply did not end", "Set LLM_MAX_TOKENS=8000: some models think first."
        case Unfit():
            return "it does not write the JSON it is asked for", "Take another model."
        case _:
            return "it cannot be asked", _AGAIN
