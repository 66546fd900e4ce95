"""What turns are worked with, and what every turn settles besides its answer."""

from asyncio import Semaphore
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache, partial
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.conversation import Conversation, Thought, Zone
from bot.delivery.chat import Chat
from bot.delivery.merging import Batch
from bot.delivery.telling import Note
from bot.delivery.timing import Timing
from coaching.memory import Put, Reminder, Settings
from coaching.messages import Reply, Text
from coaching.phrases import Phrasebook, say, seeded
from coaching.picks.weeks import look_after, spread
from coaching.turn import Moment
from storage.delivery.values import Kind, LastTurn, Outgoing, Place, Settlement, Shown

if TYPE_CHECKING:
    from storage.store import Memory, Store

_LOOKS = 4096
_PICKED_LATE = timedelta(days=1)
_FILES = 8
"""Files that are fetched and read at the same time: each may be some megabytes."""


@dataclass(frozen=True, slots=True)
class Serving:
    """The parts that answer, and the time. `clock` is aware, `new_id` makes marks.

    Whoever fetches a file holds one of `files` until it is read. What came of the work at hand is
    put into its `note`.
    """

    store: "Store"
    conversation: Conversation
    chats: Mapping[str, Chat]
    book: Phrasebook
    clock: Callable[[], datetime]
    new_id: Callable[[], UUID]
    timing: Timing
    files: Semaphore = field(default_factory=lambda: Semaphore(_FILES))
    note: Note = field(default_factory=Note)

    def memory(self, person: UUID) -> "Memory":
        """Return what is remembered of a person."""
        return self.store.memory(person)

    def moment(self, settings: Settings) -> Moment:
        """Return the time on a person's own clock."""
        now = self.clock()
        return Moment(
            now.astimezone(ZoneInfo(settings.zone)) if settings.zone else now, self.new_id
        )

    def zone(self, place: Place) -> Zone | None:
        """Return what asks the platform for the zone of who is spoken to alone there."""
        chat = self.chats.get(place.platform)
        return partial(chat.zone, place) if chat is not None and place.private else None

    def text(self, name: str, tags: Collection[str] = (), **slots: str) -> Text:
        """Return a line of `prompts/en/service.md`, as its platform wants it where that is a tag."""
        return Text(say(self.book, f"service/{name}", slots, tags, seeded(name)))

    def next_look(self, person: UUID, settings: Settings, since: datetime) -> datetime:
        """Return the first time from an instant's minute on at which picks are to be looked at."""
        zone = self.moment(settings).now.tzinfo
        return _look(settings, spread(person), since.replace(second=0, microsecond=0), zone)

    async def put_off(self, person: UUID, batch: Batch, seconds: float, code: str) -> None:
        """Let events wait for so long, since working them failed for now."""
        until = self.clock() + timedelta(seconds=seconds)
        await self.store.inbox.put_off(person, batch.seqs, until, code)
        self.note.came("later", code)

    def settled(
        self,
        person: UUID,
        batch: Batch,
        thought: Thought,
        outgoing: Outgoing | None,
        last: LastTurn | None = None,
    ) -> Settlement:
        """Return what a turn settles that answered these events.

        Picks that may still come today are looked at again. New settings end the rest that the
        old ones asked for; a safety turn keeps back what would come unasked.
        """
        self.note.model = thought.waited
        moved = any(isinstance(one.value, Settings) for one in thought.changes)
        since = self.clock() - _PICKED_LATE
        return Settlement(
            done=batch.seqs,
            outgoing=(outgoing,) if outgoing is not None else (),
            last=last,
            look_at=self.next_look(person, thought.settings, since),
            rests_until=self.clock() if moved else None,
            hush=thought.person.careful is not None,
        )


@lru_cache(_LOOKS)
def _look(settings: Settings, after: timedelta, since: datetime, zone: tzinfo | None) -> datetime:
    """Return when to look: the same for many people, and asked at each of their turns."""
    return look_after(settings, since.astimezone(zone), after)


def answer(
    mark: UUID,
    place: Place,
    reply: Reply,
    sources: Iterable[str] = (),
    edits: UUID | None = None,
    about: tuple[Shown, ...] = (),
) -> Outgoing | None:
    """Return the message that answers; None where there is nothing to say."""
    if not reply:
        return None
    named = tuple(one for one in sources if one)
    return Outgoing(
        id=mark, place=place, reply=reply, kind=Kind.REPLY, sources=named, edits=edits, about=about
    )


def touched(thought: Thought, about: Iterable[Shown]) -> tuple[Shown, ...]:
    """Return these reminders as a turn left them, where it changed them."""
    ids = {one.reminder_id for one in about}
    kept = (one.value for one in thought.changes if isinstance(one, Put))
    return tuple(
        Shown(one.id, one.rev) for one in kept if isinstance(one, Reminder) and one.id in ids
    )


def closed(last: LastTurn) -> LastTurn:
    """Return a last turn that can't be taken back any more: too much has happened since."""
    return replace(last, said=(), undo=())
