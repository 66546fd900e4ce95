"""Ids as moments: Discord's count up with the time at which they were given."""

from datetime import datetime

from discord.utils import time_snowflake


def last_id(until: datetime) -> int:
    """Return the highest id that a message may have that was sent by then."""
    return time_snowflake(until, high=True)
