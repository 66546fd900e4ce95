"""The bots that `benchmarks.platforms.slack` compares, each in a process of its own.

`bare` is what bolt's own examples do: nothing is kept, an event is acknowledged before it is worked.
"""

from collections.abc import Coroutine
from contextlib import AsyncExitStack
from typing import Any

from benchmarks.platforms.bots import run, served
from benchmarks.spinning import TURN, spin
from bot import settings


async def bare(*, shared: bool = False, turn: float = 0.0) -> None:
    """Say again what is said, with bolt as it comes.

    `shared`: over one session; `turn`: the processor's seconds that an answer costs.
    """
    import aiohttp
    from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
    from slack_bolt.async_app import AsyncApp
    from slack_sdk.web.async_client import AsyncWebClient

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
    """Serve Slack, as the command does."""
    await served("slack", fixed=fixed)


def same_turn() -> Coroutine[Any, Any, None]:
    """Return a bare bot whose answers cost what our fixed turn costs."""
    return bare(turn=TURN)


if __name__ == "__main__":
    kinds = {"bare": bare, "same": same_turn, "shared": lambda: bare(shared=True)}
    run(__doc__, kinds, ours)
