"""A request as it came over the line, and ways to answer it, right and wrong ones."""

import asyncio
import json
import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_REASONS = {200: "OK", 307: "Temporary Redirect"}


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked; `body` is None where it was no JSON."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: Any

    @property
    def form(self) -> str:
        """The type of response_format: "json_schema", "json_object" or ""."""
        return str(self.body.get("response_format", {}).get("type", ""))

    @property
    def schema(self) -> Mapping[str, Any]:
        """The schema of the reply: of the form, else as the system message tells it."""
        if self.form == "json_schema":
            found: Mapping[str, Any] = self.body["response_format"]["json_schema"]["schema"]
            return found
        system = self.body["messages"][0]["content"]
        told: Mapping[str, Any] = json.loads(system[system.rindex("schema:\n") + 8 :])
        return told

    @property
    def user(self) -> str:
        """The message of the user."""
        return str(self.body["messages"][-1]["content"])


async def read(reader: asyncio.StreamReader) -> Request | None:
    """Return the next request of a connection; None where there is none any more."""
    head = await reader.readuntil(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").rstrip("\r\n").split("\r\n")
    method, path, _ = first.split(" ")
    headers = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    raw = await reader.readexactly(int(headers.get("content-length", "0")))
    try:
        return Request(method, path, headers, json.loads(raw))
    except ValueError:
        return Request(method, path, headers, None)


class Line:
    """Writes answers, and breaks off."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self._writer = writer

    async def json(
        self, body: object, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        """Answer with JSON."""
        raw = json.dumps(body).encode()
        await self.raw(raw, status, {"content-type": "application/json", **(headers or {})})

    async def raw(
        self,
        body: bytes,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        *,
        reason: str | None = None,
        length: int | None = None,
    ) -> None:
        """Answer with these bytes; `length` is what the headers say of them, right or not."""
        size = len(body) if length is None else length
        await self.head(status, {"content-length": str(size), **(headers or {})}, reason)
        await self.bytes(body)

    async def head(
        self, status: int, headers: Mapping[str, str], reason: str | None = None
    ) -> None:
        """Write the beginning of an answer."""
        said = reason or _REASONS.get(status, "Something")
        lines = [f"HTTP/1.1 {status} {said}", *(f"{name}: {it}" for name, it in headers.items())]
        await self.bytes("\r\n".join([*lines, "", ""]).encode("utf-8"))

    async def bytes(self, some: bytes) -> None:
        """Write some bytes."""
        self._writer.write(some)
        await self._writer.drain()

    def end(self) -> None:
        """Say that nothing more comes, and go on listening."""
        self._writer.write_eof()

    def close(self) -> None:
        """Close the connection."""
        self._writer.close()

    def tear(self) -> None:
        """Tear it, so that the other side sees a reset."""
        plug: socket.socket = self._writer.get_extra_info("socket")
        plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()
