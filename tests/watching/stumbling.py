"""`python -m tests.watching.stumbling COMMAND`: the bot, with a fault of ours in it.

A turn about words with "stumble" in them breaks with an error that repeats them, and every library
tells all that it can: a log must hold nothing of either.
"""

import logging
import sys
from typing import Any

from bot import conversation
from bot.__main__ import main
from coaching.conversation import turn


def stumbling(person: Any, incoming: Any, *more: Any) -> Any:
    """Think as ever, or break."""
    if "stumble" in str(incoming):
        raise KeyError(str(incoming))
    return turn(person, incoming, *more)


if __name__ == "__main__":
    conversation.turn = stumbling
    logging.getLogger().setLevel(logging.DEBUG)
    for name in ("slack_sdk", "slack_bolt", "discord", "aiohttp", "openai", "httpx2"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    sys.argv[0] = "second-thought"
    main()
