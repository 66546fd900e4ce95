"""Ports for bots that Slack reaches over HTTP."""

import socket
from contextlib import suppress
from secrets import randbelow


def free_port() -> int:
    """Return a port nobody listens at, below those that connections take for themselves."""
    while True:
        port = 20_000 + randbelow(12_000)
        with socket.socket() as found, suppress(OSError):
            found.bind(("127.0.0.1", port))
            return port
