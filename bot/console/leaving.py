"""Leaves when the system says so: Ctrl-C, the order to end, the terminal closed."""

import asyncio
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

_ORDERS = [
    getattr(signal, name)
    for name in ("SIGINT", "SIGTERM", "SIGHUP")  # the last is not on Windows
    if hasattr(signal, name)
]


async def until_told_to_leave(talking: "asyncio.Task[Any]") -> None:
    """Wait for the end of a task, or for an order to leave before it; raises what it raises."""
    loop, told = asyncio.get_running_loop(), asyncio.Event()
    orders = [] if sys.platform == "win32" else _ORDERS
    for order in orders:
        loop.add_signal_handler(order, told.set)
    leaving = asyncio.create_task(told.wait())
    try:
        await asyncio.wait({talking, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if talking.done():
            talking.result()
    finally:
        leaving.cancel()
        for order in orders:
            loop.remove_signal_handler(order)


@contextmanager
def ending_on_orders() -> Iterator[None]:
    """End the program at once, and tidily, on an order to end while something is waited for."""
    here = threading.current_thread() is threading.main_thread()  # only it is told of signals
    orders = [order for order in _ORDERS if order != signal.SIGINT] if here else []
    before = {order: signal.signal(order, _end) for order in orders}
    try:
        yield
    finally:
        for order, handler in before.items():
            signal.signal(order, handler)


def _end(order: int, _: FrameType | None) -> None:
    sys.exit(128 + order)
