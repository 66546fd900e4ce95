"""How the HTTP servers of this process meet strangers: nobody holds a line for long by saying little.

What is no request at all is answered, and not logged: whoever knocks would write the log.
"""

import logging

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

IDLE = 75.0
"""Seconds for the next whole head of a request: a little longer than proxies keep a line open."""


class _Requests(logging.Filter):
    """Lets through what went wrong with a request, and not that something was none."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Tell whether it is to be logged."""
        error = record.exc_info[1] if record.exc_info else None
        return not isinstance(error, HttpProcessingError)


_quiet = logging.getLogger("aiohttp.server.asked")
_quiet.addFilter(_Requests())


def runner(pages: web.Application, grace: float, idle: float = IDLE) -> web.AppRunner:
    """Return what serves pages; what is under way at the end has `grace` seconds.

    A line on which no request comes for `idle` seconds, begun or not, is closed.
    """
    return web.AppRunner(
        pages,
        access_log=None,
        handle_signals=False,
        shutdown_timeout=grace,
        keepalive_timeout=idle,
        logger=_quiet,
    )
