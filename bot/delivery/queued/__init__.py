"""Turns and sends over any number of processes: Procrastinate carries them, on PostgreSQL.

Nothing outside this folder knows it.
"""

from bot.delivery.queued.jobs import Announcing
from bot.delivery.queued.preparing import prepare
from bot.delivery.queued.worker import Queued

__all__ = ["Announcing", "Queued", "prepare"]
