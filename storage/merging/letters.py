"""Turns LinkedIn messages into touches and silences of contacts."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from coaching.memory import (
    Contact,
    Everything,
    Outcome,
    Silence,
    Source,
    State,
    Touch,
    TouchKind,
)
from coaching.situation import Attempt, Channel, Period, Side
from coaching.turn import Moment
from storage.importing.parsed import Entry, Letter, Problem
from storage.merging import sameness
from storage.merging.absorbing import absorbed, sketched
from storage.merging.correspondence import Exchange
from storage.merging.index import Index

RECENT = timedelta(days=183)
"""What waits longer than this is not waited for any more: it is a silence in the past."""
_SAME_WORDS = timedelta(days=2)
"""The same words logged by hand and found in the file within this time are one touch."""


class Correspondence:
    """The touches and silences that a file's messages add to what is known."""

    def __init__(self, known: Everything, index: Index, moment: Moment) -> None:
        self.touches: list[Touch] = []
        self.silences: list[Silence] = []
        self.problems: list[Problem] = []
        self._index = index
        self._moment = moment
        self._kept = _Kept(known.touches)
        self._open = {one.contact_id: one for one in known.silences if one.is_open}

    def add(self, exchange: Exchange) -> None:
        """Add what an exchange tells about a contact; nothing of a stranger long left or who only advertised."""
        contact = self._contact(exchange)
        if contact is None:
            return
        new = [
            self._touch(contact.id, side, letter)
            for side, letter in exchange.letters
            if not self._kept.has(contact.id, side, letter)
        ]
        self.touches += new
        self._end(contact, exchange)
        self._begin(contact, exchange, new)

    def _contact(self, exchange: Exchange) -> Contact | None:
        """Return whom it is with, as they stand now; None for a stranger nobody waits for, or an unclear name."""
        entry = Entry(row=exchange.letters[0][1].row, name=exchange.name, url=exchange.url)
        sketch = sketched(entry, self._moment.new_id(), self._moment.now)
        found = self._found(sketch)
        if len(found) > 1:
            why = f"several of your contacts are called {exchange.name}"
            self.problems.append(Problem(entry.row, why))
            return None
        if found:
            self._index.put(absorbed(found[0], sketch))
            return self._index.get(found[0].id)
        if not (exchange.is_real or self._is_waited_for(exchange)):
            return None
        self._index.put(sketch)
        return sketch

    def _is_waited_for(self, exchange: Exchange) -> bool:
        """Whether the user wrote not long ago and nothing came back: that is what brings them here."""
        tail = exchange.unanswered
        return bool(tail) and self._moment.now - tail[-1].at <= RECENT

    def _found(self, sketch: Contact) -> list[Contact]:
        asks = sameness.keys(sketch, asked=True)
        reached = [one for _, one in self._index.reached(asks, sketch.name)]
        if reached:
            return reached[:1]
        called = self._index.called(sketch.name)
        return [one for one in called if not sameness.contradict(one, sketch)]

    def _touch(self, who: UUID, side: Side, letter: Letter) -> Touch:
        return Touch(
            id=self._moment.new_id(),
            contact_id=who,
            at=letter.at,
            side=side,
            channel=Channel.LINKEDIN,
            kind=TouchKind.MESSAGE if side is Side.USER else TouchKind.REPLY,
            text=letter.text or letter.subject,
            source=Source.IMPORTED,
        )

    def _end(self, contact: Contact, exchange: Exchange) -> None:
        """Close a silence that the other side has broken since the coach knew of it."""
        silence, answer = self._open.get(contact.id), exchange.last_answer
        if silence is None or answer is None or answer <= silence.since:
            return
        del self._open[contact.id]
        ended = replace(silence, outcome=Outcome.ANSWERED, closed_at=answer)
        self.silences.append(ended)
        self._stand(contact, State.WAITING, State.ACTIVE)

    def _begin(self, contact: Contact, exchange: Exchange, new: Iterable[Touch]) -> None:
        """Open a silence where the latest word is the user's, is new, and is not long ago."""
        tail = exchange.unanswered
        if not tail or contact.id in self._open or contact.state is not State.ACTIVE:
            return
        last = tail[-1].at
        is_new = any(touch.at == last for touch in new)
        if is_new and self._moment.now - last <= RECENT:
            self.silences.append(_silence(contact, tail, self._moment))
            self._stand(contact, State.ACTIVE, State.WAITING)

    def _stand(self, contact: Contact, before: State, after: State) -> None:
        now = self._index.get(contact.id) or contact
        if now.state is before:
            self._index.put(replace(now, state=after))


def _silence(contact: Contact, tail: list[Letter], moment: Moment) -> Silence:
    last = tail[-1].at.astimezone(moment.now.tzinfo).date()
    return Silence(
        id=moment.new_id(),
        contact_id=contact.id,
        since=moment.now,
        attempts=(Attempt(Channel.LINKEDIN, len(tail)),),
        last_attempt=Period(last, last, last.isoformat()),
    )


class _Kept:
    """The touches already remembered, to tell which letters are among them."""

    def __init__(self, touches: Iterable[Touch]) -> None:
        self._exact: set[tuple[UUID, datetime, str]] = set()
        self._told: dict[tuple[UUID, Side, str], list[datetime]] = {}
        for touch in touches:
            words = touch.text.strip()
            self._exact.add((touch.contact_id, touch.at, words))
            if touch.source is not Source.IMPORTED and words:
                self._told.setdefault((touch.contact_id, touch.side, words), []).append(touch.at)

    def has(self, who: UUID, side: Side, letter: Letter) -> bool:
        words = (letter.text or letter.subject).strip()
        if (who, letter.at, words) in self._exact:
            return True
        self._exact.add((who, letter.at, words))
        logged = self._told.get((who, side, words), ())
        return any(abs(at - letter.at) <= _SAME_WORDS for at in logged)
