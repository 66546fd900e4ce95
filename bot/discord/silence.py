"""discord.py writes into its log what people say, and addresses with tokens: here it writes nothing."""

import logging


def silence() -> None:
    """Let nothing of it be heard, from now on."""
    for name in ("discord", "aiohttp.client"):
        logger = logging.getLogger(name)
        logger.setLevel(logging.CRITICAL + 1)
        logger.propagate = False
