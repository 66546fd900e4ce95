"""Calls a platform: within the deadline, and with none but our own errors."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from bot import faults
from bot.delivery.errors import DeliveryError, Unclear

Result = TypeVar("Result")


async def in_time(call: Awaitable[Result], deadline: float) -> Result:
    """Return what comes of a call.

    Raises DeliveryError: what the platform's adapter makes of a failure; Unclear when time ran
    out, and for whatever else it raises: nobody knows how far it came.
    """
    try:
        async with asyncio.timeout(deadline):
            return await call
    except TimeoutError:
        raise Unclear("deadline") from None
    except DeliveryError:
        raise
    except Exception as error:
        raise Unclear(faults.code(error)) from error
