"""The conversation service: takes what a person says to the coach, and keeps what comes of it.

Where they stand is read, the coach thinks, and what it wants remembered is kept in one commit,
together with whatever the caller settles with it: the answer itself, and that it was given.
"""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from bot import falling_due, numbering
from bot.bringing import Bringing, Open
from bot.falling_due import Think
from bot.linking import Joining, Linking, Move, NewCode, secret_code
from bot.taking_back import Fresh, back, shown
from bot.taking_in import Taken, TakingIn
from bot.voice import Voice
from bot.voicing import PATIENCE, Help, Pondered, Voicing
from coaching import forms, habit, page, reminders, threads
from coaching.conversation import needs, turn
from coaching.forms import Form
from coaching.memory import Change, Keeps, Known, Needs, Put, Settings
from coaching.messages import Choice, Incoming, Reply, Uploaded
from coaching.person import Person
from coaching.phrases import Phrasebook
from coaching.turn import Ask, ForgetMe, Join, Link, Moment, Preview, Turn, Unlink
from coaching.voice.wishes import Answers
from storage.delivery.values import NOTHING, Kind, Settlement, Shown
from storage.errors import Conflict
from storage.identity import Identity

if TYPE_CHECKING:
    from storage.store import Memory, Stand, Store

TRIES = 5
"""How often a turn is thought anew when something else was kept meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thought:
    """What a turn came to, about to be kept: where the person stood and stands, and what is said.

    `undo` takes the changes back; what is forgotten, or came with a file, it leaves as it is.
    `shown` are the reminders that the turn shows. At the `first` nothing was ever kept of them.
    `waited` are the seconds in which a model was waited for.
    """

    before: Person
    person: Person
    reply: Reply
    settings: Settings
    kind: Kind = Kind.REPLY
    changes: tuple[Change, ...] = ()
    undo: tuple[Change, ...] = ()
    shown: tuple[Shown, ...] = ()
    first: bool = False
    waited: float = 0.0


Settle = Callable[[Thought], Settlement]
"""Says what of the delivery is settled in the commit of a turn."""


Zone = Callable[[], Awaitable[str | None]]
"""Asks a platform for the zone of the person who is heard; None where it does not tell."""


def nothing(thought: Thought) -> Settlement:
    """Settle nothing: for whoever takes the reply from the call itself."""
    return NOTHING


@dataclass(frozen=True, slots=True)
class _Heard:
    """A message: whose it is, by which account it came, and a model's help with it, if there is."""

    person: UUID
    memory: "Memory"
    incoming: Incoming | Uploaded
    by: Identity | None
    help: Help


@dataclass(frozen=True, slots=True)
class _Made:
    """A turn with what was fetched for it: what is `taken` of a file, or that all is forgotten.

    `learned` is kept with it, and stays where it is taken back. `move` says that accounts are linked
    or parted by it.
    """

    turn: Turn
    fresh: Fresh
    known: Known = Known()  # noqa: RUF009  # frozen, so it can be shared
    taken: Taken | None = None
    forgets: bool = False
    learned: tuple[Change, ...] = ()
    move: Move | None = None
    waited: float = 0.0


class Conversation:
    """Serves the people of a store, one turn at a time.

    `clock` returns an aware time. `voice` is a language model that may help, each message for
    `patience` seconds at most; it is asked only for whoever agreed to it.
    """

    def __init__(
        self,
        store: "Store",
        book: Phrasebook,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        open_file: Open | None = None,
        new_code: NewCode = secret_code,
        voice: Voice | None = None,
        patience: float = PATIENCE,
        keeps: Keeps = Keeps(),  # noqa: B008  # frozen, so it can be shared
    ) -> None:
        self._store = store
        self._book = book
        self._clock = clock
        self._new_id = new_id
        self._is_local = open_file is not None
        self._imports = TakingIn(book)
        self._links = Linking(store, new_code)
        self._bringing = Bringing(book, clock, self._imports, open_file)
        self._voicing = Voicing(voice, patience)
        self._keeps = keeps

    async def hear(
        self,
        person: UUID,
        incoming: Incoming | Uploaded,
        settle: Settle = nothing,
        zone: Zone | None = None,
        thread: str = "",
        by: Identity | None = None,
    ) -> Reply:
        """Answer what somebody said, chose, filled or handed in, and keep it with what is settled.

        What comes in a `thread` is about what was talked of there; `by` is the account it came by.
        `zone` is asked where theirs is not known yet, so that days and hours are their own.
        That is one commit. Where something else was kept meanwhile it is thought anew, `settle`
        asked anew. Raises StorageError where it cannot be kept, Conflict among them when it never
        got its turn; then nothing was.
        """
        memory = self._store.memory(person)
        heard = _Heard(person, memory, incoming, by, self._voicing.help_with(person, memory))
        for _ in range(TRIES):
            with suppress(Conflict):
                stand, learned = await _zoned(await memory.last_stand(), zone)
                now = self._now(stand.settings)
                there = threads.turned_to(stand.person, thread)
                made = await self._heard(heard, replace(stand, person=there), now)
                there_too = _in_thread(made.turn, there, thread)
                made = replace(made, turn=there_too, learned=learned, waited=heard.help.waited)
                if self._is_far(zone) and stand.settings.zone is None:
                    made = replace(made, turn=_by_habit(made.turn, there, now))
                return await self._keep(person, memory, stand, made, settle)
        raise Conflict(self._bringing.text("busy").text)

    @property
    def model(self) -> str:
        """Which language model may be asked, and where; "" where none is set up."""
        return self._voicing.about

    async def stand(self, person: UUID) -> "Stand":
        """Return where somebody stands; at `rev` 0 nothing was ever kept of them."""
        return await self._store.memory(person).stand()

    async def due(self, person: UUID, settle: Settle = nothing, *, arriving: bool = False) -> Reply:
        """Return what has fallen due for somebody, kept as told; empty where nothing has.

        Reminders are one commit, picks another, each settled. Whoever is just `arriving` is awake,
        whatever their quiet hours; and what they saw before has scrolled away, so that numbers
        begin anew. Raises StorageError, and Conflict where something was said just now.
        """
        memory = self._store.memory(person)
        think = falling_due.of_reminders(self._book, present=arriving)
        reply = await self._come(memory, think, Kind.REMINDER, settle, anew=arriving)
        anew = arriving and not reply
        think = falling_due.of_picks(self._book, present=arriving)
        return reply + await self._come(memory, think, Kind.PICKS, settle, anew=anew)

    async def form(self, person: UUID, key: str, thread: str = "") -> Form | None:
        """Return a form for somebody, filled with what is known; None where there is none.

        One that is opened in a `thread` is about what was talked of there.

        Nothing is kept. Raises StorageError where memory cannot be read.
        """
        memory = self._store.memory(person)
        stand = await memory.stand()
        moment, _ = self._moment(self._now(stand.settings))
        there = threads.turned_to(stand.person, thread)
        known = await self._known(memory, forms.needs(key, there), moment.now)
        return forms.form(key, there, known, moment, self._book)

    async def page(self, person: UUID) -> Reply:
        """Return somebody's page as it is now.

        Nothing is kept. Raises StorageError where memory cannot be read.
        """
        memory = self._store.memory(person)
        stand = await memory.stand()
        moment, _ = self._moment(self._now(stand.settings))
        known = await self._known(memory, page.needs(), moment.now)
        return page.page(stand.person, known, moment, self._book)

    async def suggest(self, person: UUID, typed: str) -> tuple[str, ...]:
        """Return names of their contacts that may be meant by what is typed so far, best first.

        One page of them. Nothing is kept. Raises StorageError where memory cannot be read.
        """
        memory = self._store.memory(person)
        known = await memory.known(Needs(search=typed.strip()), self._clock())
        return tuple(one.contact.name for one in known.listed)

    async def _heard(self, heard: _Heard, stand: "Stand", now: datetime) -> _Made:
        """Think; what a turn asks for is fetched, so that it is kept, or not, with the turn."""
        memory, incoming = heard.memory, heard.incoming
        moment, fresh = self._moment(now)
        if isinstance(incoming, Uploaded):
            reply = await self._imports.offered(memory, incoming, moment)
            return _Made(Turn(stand.person, reply), fresh)
        if key := self._imports.meant(stand.person, incoming):
            taken = await self._imports.answered(memory, key, moment)
            return _Made(Turn(stand.person, taken.reply), fresh, taken=taken)
        ponder = partial(self._pondered, heard, incoming, stand, now)
        return await self._with_requests(heard, await heard.help.pondered(ponder), moment)

    async def _pondered(
        self, heard: _Heard, incoming: Incoming, stand: "Stand", now: datetime, voice: Answers
    ) -> Pondered:
        """Think a turn with what a model gave, or nothing."""
        moment, fresh = self._moment(now)
        known = await self._known(
            heard.memory, needs(stand.person, incoming, moment.today, voice), now
        )
        mine = stand.settings.towards(known.host)  # with a zone that was just learned
        known = replace(known, settings=mine)
        known = replace(known, here=heard.by.platform) if heard.by is not None else known
        made = turn(stand.person, incoming, moment, self._book, known, voice)
        return Pondered(made, fresh, known)

    async def _with_requests(self, heard: _Heard, one: Pondered, moment: Moment) -> _Made:
        made, reply = one.turn, one.turn.outgoing
        ask = Ask(made.person, "", moment, self._book, one.known)
        for request in made.requests:
            if isinstance(request, Preview):
                reply += await self._voicing.previewed(heard.person, heard.memory, ask)
            elif isinstance(request, Link | Join | Unlink):
                said, move = await self._links.brought(ask, request, heard.person, heard.by)
                return _Made(said, one.fresh, one.known, move=move)
            else:
                reply += await self._bringing.brought(heard.memory, request, moment)
        forgets = any(isinstance(one, ForgetMe) for one in made.requests)
        return _Made(replace(made, outgoing=reply), one.fresh, one.known, forgets=forgets)

    async def _keep(
        self,
        whose: UUID,
        memory: "Memory",
        stand: "Stand",
        made: _Made,
        settle: Settle,
    ) -> Reply:
        offered = numbering.choices(made.turn.outgoing)
        thought = await self._thought(memory, stand, made, offered, Kind.REPLY)
        if made.move is not None:
            if isinstance(made.move, Joining):
                one = made.move.person(thought.person)
                thought = replace(thought, before=one, person=one)
            stands = (thought.person, stand.rev)
            now = self._clock()
            await self._links.keep(made.move, whose, stands, settle(thought), now)
        elif made.forgets:
            await memory.forget(settle(replace(thought, person=Person())))
        elif made.taken is not None:
            stands = (thought.person, stand.rev)
            await memory.add(made.taken.values, settlement=settle(thought), stands=stands)
            await self._imports.settled(memory, made.taken)
        else:
            await memory.commit(thought.person, stand.rev, thought.changes, settle(thought))
        return thought.reply

    async def _come(
        self, memory: "Memory", think: Think, kind: Kind, settle: Settle, *, anew: bool
    ) -> Reply:
        """Keep what comes unasked, its choices beside those that numbers stand for already."""
        stand = await memory.stand()
        moment, fresh = self._moment(self._now(stand.settings))
        needed = Needs(picks=True, reminders=True)
        known = await self._known(memory, needed, moment.now)
        if kind is Kind.REMINDER and (besides := reminders.needs(known, moment)).ids:
            known = await self._known(memory, needed | besides, moment.now)
        made = think(stand.person, moment, known)
        if made is None:
            return ()
        choices = numbering.choices(made.outgoing)
        offered = choices if anew and choices else (*stand.person.offered, *choices)
        thought = await self._thought(memory, stand, _Made(made, fresh, known), offered, kind)
        await memory.commit(thought.person, stand.rev, thought.changes, settle(thought))
        return thought.reply

    async def _thought(
        self,
        memory: "Memory",
        stand: "Stand",
        made: _Made,
        offered: tuple[Choice, ...],
        kind: Kind,
    ) -> Thought:
        return Thought(
            before=stand.person,
            person=replace(made.turn.person, offered=offered),
            reply=made.turn.outgoing,
            settings=_settings(made.turn.changes, stand.settings),
            kind=kind,
            changes=(*made.learned, *made.turn.changes, *_of_file(made)),
            undo=await back(made.turn.changes, made.known, memory, made.fresh, self._clock()),
            shown=shown(made.turn.changes),
            first=stand.rev == 0,
            waited=made.waited,
        )

    def _is_far(self, zone: Zone | None) -> bool:
        """Whether somebody speaks over a platform, and not at this computer, whose clock is theirs."""
        return zone is not None and not self._is_local

    async def _known(self, memory: "Memory", wanted: Needs, now: datetime) -> Known:
        found = await memory.known(wanted, now)
        known = replace(found, model=self._voicing.about, keeps=self._keeps)
        return replace(known, settings=known.settings.towards(known.host))

    def _now(self, settings: Settings) -> datetime:
        """Return the time on a person's own clock."""
        now = self._clock()
        return now.astimezone(ZoneInfo(settings.zone)) if settings.zone else now

    def _moment(self, now: datetime) -> tuple[Moment, Fresh]:
        """Return the moment of a turn, and the ids that are going to be made in it."""
        fresh = Fresh(self._new_id)
        return Moment(now, fresh), fresh


async def _zoned(stand: "Stand", zone: Zone | None) -> tuple["Stand", tuple[Change, ...]]:
    """Return where somebody stands, on their own clock where it can be learned, and what was."""
    if zone is None or stand.settings.zone is not None:
        return stand, ()
    named = await zone()
    if named is None:
        return stand, ()
    settings = replace(stand.settings, zone=named)
    return replace(stand, settings=settings), (Put(settings),)


def _in_thread(made: Turn, before: Person, thread: str) -> Turn:
    return replace(made, person=threads.kept(before, made.person, thread, made.changes))


def _by_habit(made: Turn, before: Person, now: datetime) -> Turn:
    """Return a turn of somebody whose clock nobody knows, with the hour they wrote at."""
    return replace(made, person=habit.heard(before, made.person, now))


def _settings(changes: Sequence[Change], before: Settings) -> Settings:
    kept = [one.value for one in changes if isinstance(one, Put)]
    return next((one for one in reversed(kept) if isinstance(one, Settings)), before)


def _of_file(made: _Made) -> Iterator[Change]:
    """Yield what is kept of a file: a turn that did so can't be taken back."""
    for value in made.taken.values if made.taken else ():
        yield Put(value)
