"""How long things stay, in words, and the word to somebody who is not heard of any more."""

from collections.abc import Iterator
from datetime import date

from coaching.memory.keeps import NOTICE, Keeps
from coaching.messages import Choice, Choices, Reply, Text
from coaching.phrases import Phrasebook, say, seeded
from coaching.reconnect import saying
from coaching.turn import Ask, Command, Turn
from coaching.wording.calendar import dated, lasting

_TERMINAL = "console"
_LEFT_ON = "slack"
"""Where a workspace can take the coach out, and its people with it."""

_OFFERED = (
    ("stay:", "data/choices/stay"),
    ("export:json", "data/choices/export_first"),
    ("forget:whole", "data/choices/forget_me"),
)


def lines(ask: Ask) -> Iterator[str]:
    """Yield what goes when: the promise that whoever runs the coach has set."""
    keeps, accounts = ask.known.keeps, ask.known.accounts
    idle = keeps.idle if _TERMINAL not in accounts else 0
    yield saying.line(ask, "data/privacy/long", {"goes"} if _goes(keeps, idle) else ())
    if keeps.texts:
        yield saying.line(ask, "data/privacy/texts", texts=lasting(keeps.texts))
    if keeps.drafts:
        yield saying.line(ask, "data/privacy/drafts", drafts=lasting(keeps.drafts))
    if idle:
        told = {"idle": lasting(idle), "notice": lasting(NOTICE)}
        yield saying.line(ask, "data/privacy/idle", **told)
    if _LEFT_ON in accounts:
        yield saying.line(ask, "data/privacy/left", left=lasting(keeps.departed))


def _goes(keeps: Keeps, idle: int) -> bool:
    return bool(keeps.texts or keeps.drafts or idle)


def notice(goes: date, today: date, book: Phrasebook) -> Reply:
    """Return what somebody is told of whom all is deleted on the day it `goes`, and what to press."""

    def line(key: str, **slots: str) -> str:
        return say(book, f"reconnect/{key}", slots, (), seeded(goes.isoformat()))

    told = Text(line("data/idle/notice", day=dated(goes, today)))
    return told, Choices(tuple(Choice(key, line(label)) for key, label in _OFFERED))


def _stay(ask: Ask) -> Turn:
    """Say that all stays: that somebody said so was enough."""
    return saying.turn(ask, saying.text(ask, "data/idle/stays"))


CHOICES = {"stay": Command(_stay)}
