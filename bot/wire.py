"""What can be said of any HTTP call that failed: whether it surely never arrived, and until when to wait."""

import math

import aiohttp

LONGEST_PAUSE = 3600.0
"""Seconds: whoever wants more quiet is asked again, for it may be a slip, and would last for ever."""


def pause(told: object, otherwise: float) -> float:
    """Return the seconds of quiet that an answer wants; `otherwise` where it tells none.

    A date, as proxies may write, tells none.
    """
    try:
        seconds = float(str(told))
    except ValueError:
        return otherwise
    return min(max(0.0, seconds), LONGEST_PAUSE) if math.isfinite(seconds) else otherwise


def unsent(error: Exception) -> str | None:
    """Return the code of why a request surely never arrived; None where nobody knows."""
    match error:
        case aiohttp.ClientConnectorError() | aiohttp.ConnectionTimeoutError():
            return "no_connection"
        case aiohttp.InvalidURL() | aiohttp.NonHttpUrlClientError():
            return "no_address"
        case _:
            return None
