"""Libraries write into their logs what people say: here they write nothing."""

import logging


def silenced(name: str) -> logging.Logger:
    """Return a logger for a library, of which nothing is ever heard."""
    logger = logging.getLogger(f"bot.slack.{name}")
    logger.setLevel(logging.CRITICAL + 1)
    logger.propagate = False
    return logger
