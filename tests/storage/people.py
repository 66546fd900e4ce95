"""Invented people and what happened with them, to keep in a store."""

from datetime import UTC, datetime, timedelta
from itertools import count
from uuid import UUID

from coaching.answer import Action, Draft
from coaching.memory import (
    Contact,
    Handle,
    KeptDraft,
    Pick,
    Purpose,
    Reminder,
    Repeat,
    Silence,
    Touch,
    Unit,
)
from coaching.situation import Attempt, Channel, Period, PushBack, Tie

NOW = datetime(2026, 11, 22, 17, tzinfo=UTC)
TODAY = NOW.date()
_NUMBERS = count(1)


def new_id() -> UUID:
    """Return an id that nothing has yet."""
    return UUID(int=next(_NUMBERS))


def ago(days: float) -> datetime:
    """Return the moment this many days before now."""
    return NOW - timedelta(days=days)


def contact(name: str = "Dana Cole", **fields: object) -> Contact:
    """Return a contact; what is not given is left open."""
    known = {"id": new_id(), "name": name, "added_at": ago(30), **fields}
    return Contact(**known)  # type: ignore[arg-type]  # the fields are checked by the tests' use


def dana() -> Contact:
    """Return a contact of whom everything is known."""
    return contact(
        "Dana Cole",
        aliases=("Dee", "Danny C."),
        pronoun="she",
        tie=Tie.FORMER_COLLEAGUE,
        how_met="the pottery course in Leeds",
        value="referred me to two clients in 2023",
        notes="two kids; hates phone calls\nallergic to walnuts",
        handles=(
            Handle(Channel.EMAIL, "dana@cole.example"),
            Handle(Channel.PHONE, "+44 20 7946 0018"),
        ),
        company="Cole & Daughters",
        position="Bookbinder",
        birthday="--05-04",
        connected_on=TODAY - timedelta(days=900),
        cadence=45,
        rests_until=TODAY + timedelta(days=20),
    )


def touch(whom: Contact, days: float = 3, **fields: object) -> Touch:
    """Return a touch so many days ago."""
    known = {"id": new_id(), "contact_id": whom.id, "at": ago(days), "text": "how was the fair?"}
    return Touch(**{**known, **fields})  # type: ignore[arg-type]  # as above


def silence(whom: Contact, **fields: object) -> Silence:
    """Return an open silence of which everything is known."""
    known = {
        "id": new_id(),
        "contact_id": whom.id,
        "since": ago(1),
        "attempts": (Attempt(Channel.EMAIL, 3), Attempt(None, None)),
        "last_attempt": Period(TODAY - timedelta(days=9), TODAY, "last week or so"),
        "called_out": True,
        "push_back": PushBack.NOT_NOW,
        "push_back_words": "my plate is full",
        "first_thought": "I bored her away",
    }
    return Silence(**{**known, **fields})  # type: ignore[arg-type]  # as above


def reminder(whom: Contact | None, days: float = 0, **fields: object) -> Reminder:
    """Return a reminder that was due so many days ago."""
    known = {
        "id": new_id(),
        "contact_id": whom and whom.id,
        "purpose": Purpose.ASKED,
        "due_at": ago(days),
        "reason": "ask about the kiln",
        "repeat": Repeat(2, Unit.MONTH),
    }
    return Reminder(**{**known, **fields})  # type: ignore[arg-type]  # as above


def draft(whom: Contact, **fields: object) -> KeptDraft:
    """Return a draft that was shown."""
    words = Draft(Channel.EMAIL, "Hi Dana, saw the [what] and thought of you.", "Hello", ("what",))
    known = {
        "id": new_id(),
        "contact_id": whom.id,
        "action": Action.NO_ASK_NOTE,
        "draft": words,
        "made_at": ago(2),
    }
    return KeptDraft(**{**known, **fields})  # type: ignore[arg-type]  # as above


def pick(whom: Contact, days: float = 2, **fields: object) -> Pick:
    """Return a pick offered so many days ago."""
    known = {
        "id": new_id(),
        "contact_id": whom.id,
        "week": "2026-W47",
        "reason": "sent you two clients; last spoke in spring",
        "offered_at": ago(days),
    }
    return Pick(**{**known, **fields})  # type: ignore[arg-type]  # as above
