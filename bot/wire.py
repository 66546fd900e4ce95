"""What can be said of any HTTP call that failed: whether it surely never arrived."""

import aiohttp


def unsent(error: Exception) -> str | None:
    """Return the code of why a request surely never arrived; None where nobody knows."""
    match error:
        case aiohttp.ClientConnectorError() | aiohttp.ConnectionTimeoutError():
            return "no_connection"
        case aiohttp.InvalidURL() | aiohttp.NonHttpUrlClientError():
            return "no_address"
        case _:
            return None
