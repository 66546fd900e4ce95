"""The words by which figures are told apart: closed lists, so that nobody can make them grow.

Whatever is not in its list is counted as OTHER. Every word more is a row more in whoever keeps the
figures, for as long as they are kept.
"""

from collections.abc import Collection
from typing import get_args

from coaching.messages import Event
from coaching.places import PLATFORMS as THERE_ARE
from storage.delivery.values import Kind

OTHER = "other"

PLATFORMS = (*THERE_ARE, "console")
EVENTS = tuple(one.__name__.lower() for one in get_args(Event))
DUE = "due"
TURNS = ("answered", "quiet", "later", "again", "given_up")
MESSAGES = tuple(one.value for one in Kind)
SENDS = ("shown", "edited", "found", "later", "unreachable", "dead", "expired")
PROMPTS = ("read", "say")
ASKED = ("used", "refused", "late", "failed", "over_budget", "resting")
BOXES = ("inbox", "outbox")
PARTS = ("database", "runner", *THERE_ARE)
"""What has to be well: see `bot.watching.health`."""


def among(words: Collection[str], word: str) -> str:
    """Return a word that is in the list, else OTHER."""
    return word if word in words else OTHER
