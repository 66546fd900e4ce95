"""Invented people with a past, to be drawn."""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from coaching.memory import Contact, History, Known, Silence, Standing, Touch, TouchKind
from coaching.pictures.words import Words
from coaching.situation import Attempt, Channel, Period, Side, Tie
from coaching.turn import Moment
from prompts import Book

BOOK = Book.open()
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)  # a Monday
TODAY = NOW.date()
_numbers = count(1)
YOURS, THEIRS = Side.USER, Side.CONTACT


def new_id() -> UUID:
    """Return a fresh id."""
    return UUID(int=next(_numbers))


WORDS = Words(BOOK, Moment(NOW, new_id))


def ago(days: float) -> datetime:
    """Return an instant so many days ago."""
    return NOW - timedelta(days=days)


def day(days: int) -> date:
    """Return a day so many days ago."""
    return TODAY - timedelta(days=days)


def somebody(name: str = "Dana Cole", tie: Tie | None = Tie.FRIEND, **more: Any) -> Contact:
    """Return somebody invented."""
    return Contact(id=new_id(), name=name, added_at=ago(900), tie=tie, **more)


def touch(
    who: Contact, days: float, side: Side = YOURS, kind: TouchKind = TouchKind.MESSAGE
) -> Touch:
    """Return a touch so many days ago."""
    return Touch(id=new_id(), contact_id=who.id, at=ago(days), side=side, kind=kind)


def talk(who: Contact, days: float) -> Touch:
    """Return a talk so many days ago."""
    return touch(who, days, kind=TouchKind.TALK)


def silence(who: Contact, told: float = 2, last: int | None = 90, **more: Any) -> Silence:
    """Return a silence told of some days ago, its last message so many days ago."""
    more.setdefault("attempts", (Attempt(Channel.EMAIL, 3),))
    period = None if last is None else Period(day(last + 5), day(last - 5), "")
    more.setdefault("last_attempt", period)
    return Silence(id=new_id(), contact_id=who.id, since=ago(told), **more)


def history(who: Contact, *touches: Touch, silences: tuple[Silence, ...] = ()) -> History:
    """Return somebody's past, oldest first."""
    return History(who, tuple(sorted(touches, key=lambda one: one.at)), silences)


def standing(who: Contact, days: float | None) -> Standing:
    """Return how somebody stands who was last in touch so many days ago, or never."""
    return Standing(who) if days is None else Standing(who, ago(days), 1)


def circle(*standings: Standing, living: int | None = None, **more: Any) -> Known:
    """Return what is known of people; by default there is nobody else."""
    people = {one.contact.id: one.contact for one in standings}
    count_of = len(standings) if living is None else living
    return Known(circle=standings, living=count_of, contacts=people, **more)


def dana() -> History:
    """Return two years with Dana: talks, a long silence, and three emails told of."""
    who = somebody()
    return history(
        who,
        touch(who, 800),
        touch(who, 790, THEIRS, TouchKind.REPLY),
        talk(who, 700),
        touch(who, 552, THEIRS),
        talk(who, 400),
        touch(who, 260),
        touch(who, 255, THEIRS, TouchKind.REPLY),
        silences=(silence(who),),
    )
