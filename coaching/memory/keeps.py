"""How long things are kept before they go by themselves, as whoever runs the coach has set it."""

from dataclasses import dataclass

NOTICE = 30
"""Days between the word that somebody's memory will be deleted and that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeps:
    """Days that things are kept; 0, where that may be set, is until somebody deletes them.

    `done`: the key of an event that was answered. `sent`: what a message of ours became, so that
    a sign on it is understood. `departed`: people whose workspace took the coach out. `dead`: the
    words of what could not be answered or sent. `drafts`: drafts that were shown, unless a reminder
    still needs them. `texts`: the words of what passed between people and of the talk with the
    coach; that something was, and when, stays. `idle`: people who are not heard of.
    """

    done: int = 7
    sent: int = 60
    departed: int = 30
    dead: int = 30
    drafts: int = 180
    texts: int = 365
    idle: int = 0
