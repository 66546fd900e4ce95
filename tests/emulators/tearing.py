"""Tearing connections, so that the other side sees a reset."""

import socket
import struct

from aiohttp import web


def torn(request: web.Request) -> web.Response:
    """Tear the connection a request came over."""
    if request.transport is not None:
        line: socket.socket | None = request.transport.get_extra_info("socket")
        if line is not None:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        request.transport.abort()
    return web.Response()
