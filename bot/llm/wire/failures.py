"""The one place that knows how the SDK and what is below it fail; all of it becomes ours.

Nothing of what a server wrote is kept but its number, and the names of our own fields: an error's
text may hold the words of a user.
"""

import email.utils
import math
import re
import socket
import ssl
from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.llm.wire.errors import (
    Busy,
    Denied,
    Faulty,
    ModelError,
    NotTaken,
    Odd,
    Unreachable,
    Unsupported,
)

if TYPE_CHECKING:
    from openai import APIConnectionError, APIStatusError

_FORM = re.compile(r"response_format|json_schema|json_object|structured.?output", re.IGNORECASE)
_FORM_STATUS = {400, 415, 422, 500, 501}
_DENIED = {401, 402, 403, 404, 405, 407, 410}
_AGAIN = {408, 409, 425}
_FIELDS = ("max_completion_tokens", "max_tokens", "temperature", "store", "model", "messages")
_UNSENT = ("Connect", "Pool", "Proxy")
_BOTTOM: tuple[tuple[type[Exception], str], ...] = (
    (ssl.SSLCertVerificationError, "certificate"),
    (ssl.SSLError, "no_tls"),
    (socket.gaierror, "unknown_name"),
)
_READ = 2000  # letters of an error's text

Headers = Mapping[str, str]


def ours(error: Exception) -> ModelError:
    """Return what a failure of the SDK, or of what it uses, means."""
    import openai

    match error:
        case ModelError():
            return error
        case openai.APIStatusError():
            return _status(error)
        case openai.APIConnectionError():
            return _cut(error)
        case ValueError():  # a body that is no JSON
            return _of_unknown_cost(Faulty("malformed_body"))
        case _:
            return Odd(type(error).__name__)


def pause(headers: Headers) -> float | None:
    """Return the seconds for which a server wants quiet, by any of the ways to say it."""
    for name, a_second in (("retry-after-ms", 1000), ("retry-after", 1)):
        try:
            seconds = float(headers[name]) / a_second
        except (KeyError, ValueError):
            continue
        return max(0.0, seconds) if math.isfinite(seconds) else None
    return _until(headers)


def _until(headers: Headers) -> float | None:
    """Return the seconds to a time that is named, by the server's own clock."""
    try:
        until, now = (
            email.utils.parsedate_to_datetime(headers[name]) for name in ("retry-after", "date")
        )
        return max(0.0, (until - now).total_seconds())
    except (KeyError, ValueError, TypeError):  # not both are there, or no dates, or without a zone
        return None


def _status(error: "APIStatusError") -> ModelError:
    number, text = error.status_code, str(error.body)[:_READ]
    code = f"http_{number}"
    if number in _FORM_STATUS and _FORM.search(text):
        return Unsupported(code)
    if number == 429 and "insufficient_quota" in text:
        return Denied("no_quota")
    if number == 429:
        return Busy(code, seconds=pause(error.response.headers))
    if number >= 500 or number in _AGAIN:
        return Faulty(code, seconds=pause(error.response.headers))
    if number in _DENIED or 300 <= number < 400:
        return Denied(code)
    return NotTaken(code, field=_minded(text))


def _minded(text: str) -> str:
    return next((one for one in _FIELDS if re.search(rf"\b{one}\b", text)), "")


def _cut(error: "APIConnectionError") -> ModelError:
    """Return a line that never was or broke; once the question is sent nobody knows what it cost."""
    below = type(error.__cause__ or error).__name__
    if below.startswith(_UNSENT):
        return Unreachable(_bottom(error) or below)
    return _of_unknown_cost(Unreachable(below))


def _bottom(error: BaseException) -> str:
    """Return why there is no connection, where it is a name or a certificate: for who set it up."""
    below = error.__cause__ or error.__context__
    while below is not None:
        for kind, code in _BOTTOM:
            if isinstance(below, kind):
                return code
        below = below.__cause__ or below.__context__
    return ""


def _of_unknown_cost(error: ModelError) -> ModelError:
    error.spent = None
    return error
