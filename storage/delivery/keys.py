"""What things of a platform are found by: ids and blind indexes, none of which tells what it is."""

from datetime import datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from uuid import UUID

from storage.delivery.values import Place
from storage.rows import identity_key
from storage.sealing import Keyring

CLOCK_JUMP = timedelta(hours=1)
"""Nothing is ever put off for longer; see `ready_from`."""


_CHANNELS = 1000


def event_id(key: str) -> UUID:
    """Return the id of an event: the same for each delivery of it."""
    return UUID(bytes=sha256(key.encode("utf-8", "surrogatepass")).digest()[:16])


def channel_keys(keyring: Keyring, place: Place) -> tuple[bytes, ...]:
    """Return what a channel may be found by, newest key first. Its threads are one queue."""
    return _channel_keys(keyring, place.platform, place.workspace, place.channel)


@lru_cache(_CHANNELS)
def _channel_keys(keyring: Keyring, *names: str) -> tuple[bytes, ...]:
    """Return the keys of a channel, which is asked for several times on the way of a message."""
    return identity_key(keyring, "channel", *names)


def channel_key(keyring: Keyring, place: Place) -> bytes:
    """Return what a channel is written under."""
    return channel_keys(keyring, place)[0]


def message_keys(keyring: Keyring, place: Place, there: str) -> tuple[bytes, ...]:
    """Return what a message of a platform may be found by, newest key first."""
    where = (place.platform, place.workspace, place.channel)
    return identity_key(keyring, "message", *where, there)


def ready_from(ready_at: datetime, now: datetime) -> datetime:
    """Return when something is ready that was put off until then.

    More than an hour ahead counts as ready: the clock was wrong when that was written, or it is
    now, and nobody waits for a clock.
    """
    return now if ready_at > now + CLOCK_JUMP else ready_at
