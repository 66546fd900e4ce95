"""Takes pictures of whole pages, with a headless Chromium of its own."""

import asyncio
import base64
from itertools import count
from pathlib import Path
from typing import Any, Self

import aiohttp

from tests.polling import until

WIDTH = 1080  # of a page, in pixels

_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars"
    " --disable-background-networking --disable-component-update --disable-sync"
    " --remote-debugging-port=0 --remote-allow-origins=*"
).split()


class Camera:
    """Chromium, spoken to in its own protocol; its files go into `folder`."""

    def __init__(self, chromium: str, folder: Path) -> None:
        self._command = [chromium, *_FLAGS, f"--user-data-dir={folder / 'chromium'}", "about:blank"]
        self._port = folder / "chromium" / "DevToolsActivePort"
        self._numbers = count(1)

    async def __aenter__(self) -> Self:
        quiet = asyncio.subprocess.DEVNULL
        self._process = await asyncio.create_subprocess_exec(
            *self._command, stdout=quiet, stderr=quiet
        )
        self._session = aiohttp.ClientSession()
        await until(lambda: self._port.exists() and self._port.read_text().count("\n") == 1)
        port = self._port.read_text().split()[0]
        async with self._session.get(f"http://127.0.0.1:{port}/json") as listed:
            (tab,) = [one for one in await listed.json() if one["type"] == "page"]
        self._tab = await self._session.ws_connect(tab["webSocketDebuggerUrl"], max_msg_size=0)
        size = {"width": WIDTH, "height": 10, "deviceScaleFactor": 1, "mobile": False}
        await self._ask("Emulation.setDeviceMetricsOverride", **size)
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self._session.close()
        self._process.terminate()
        await self._process.wait()

    async def shot(self, url: str) -> bytes:
        """Return a PNG of all of a page."""
        await self._ask("Page.navigate", url=url)
        await until(lambda: self._is_there(url))
        size = (await self._ask("Page.getLayoutMetrics"))["cssContentSize"]
        clip = {**size, "scale": 1}
        taken = await self._ask("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        return base64.b64decode(taken["data"])

    async def _ask(self, method: str, **params: Any) -> dict[str, Any]:
        number = next(self._numbers)
        await self._tab.send_json({"id": number, "method": method, "params": params})
        while (heard := await self._tab.receive_json()).get("id") != number:
            pass
        return dict(heard["result"])

    async def _is_there(self, url: str) -> bool:
        seen = "document.readyState + location.href"
        found = await self._ask("Runtime.evaluate", expression=seen)
        return bool(found["result"]["value"] == f"complete{url}")
