"""The bots that `benchmarks.platforms.slack` compares, each in a process of its own.

`bare` is what bolt's own examples do: nothing is kept, an event is acknowledged before it is worked.
"""

import argparse
import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from typing import Any

from bot import loading, settings


async def bare(*, shared: bool = False, turn: float = 0.0) -> None:
    """Say again what is said, with bolt as it comes.

    `shared`: over one session; `turn`: the processor's seconds that an answer costs.
    """
    import aiohttp
    from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
    from slack_bolt.async_app import AsyncApp
    from slack_sdk.web.async_client import AsyncWebClient

    from benchmarks.spinning import spin

    found = settings.read()
    assert found.slack_bot_token is not None
    assert found.slack_app_token is not None
    async with AsyncExitStack() as until_the_end:
        session = None
        if shared:
            session = await until_the_end.enter_async_context(aiohttp.ClientSession())
        client = AsyncWebClient(
            found.slack_bot_token.get_secret_value(), base_url=found.slack_api_url, session=session
        )
        app = AsyncApp(client=client)

        @app.event("message")
        async def echo(event: dict[str, str], say: Any) -> None:
            spin(turn)
            await say(text=event["text"], thread_ts=event["ts"])

        handler = AsyncSocketModeHandler(app, found.slack_app_token.get_secret_value())
        await handler.start_async()  # type: ignore[no-untyped-call]  # theirs


async def ours(*, fixed: bool) -> None:
    """Serve Slack as the command does; `fixed`: every turn costs the same, and says the same."""
    with loading.undisturbed():  # as the command does
        if fixed:
            import bot.conversation
            from benchmarks.turns import Fixed

            # Whatever is loaded from here on takes this one: all else is as in the command.
            bot.conversation.Conversation = Fixed  # type: ignore[misc]
        from bot.serving import serve

    await serve(settings.read(), ("slack",))


def same_turn() -> Coroutine[Any, Any, None]:
    """Return a bare bot whose answers cost what our fixed turn costs."""
    from benchmarks.spinning import TURN

    return bare(turn=TURN)


KINDS: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
    "bare": bare,
    "same": same_turn,
    "shared": lambda: bare(shared=True),
    "fixed": lambda: ours(fixed=True),
    "coach": lambda: ours(fixed=False),
}

if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("kind", choices=KINDS)
    asyncio.run(KINDS[asked.parse_args().kind]())
