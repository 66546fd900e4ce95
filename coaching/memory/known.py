"""What a turn asks of memory, and what it is given.

Thinking is pure, so the store is asked first: `coaching.conversation.needs` says what an incoming
message may need, whoever serves it loads that, and `turn` thinks with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from coaching.memory.contact import Contact, State
from coaching.memory.history import History, Standing
from coaching.memory.keeps import Keeps
from coaching.memory.pick import Pick
from coaching.memory.reminder import Reminder
from coaching.memory.settings import Settings
from coaching.memory.touch import Silence, Touch


@dataclass(frozen=True, slots=True)
class Needs:
    """What to load. The settings and the number of contacts always come with it."""

    names: tuple[str, ...] = ()  # whoever is called that, with whole history
    ids: tuple[UUID, ...] = ()  # these contacts, with whole history
    search: str | None = None  # contacts to list: "" is all, else by name, best first
    offset: int = 0  # of the list
    picks: bool = False  # earlier picks, their contacts, and candidates for new ones
    reminders: bool = False  # planned and sent ones, with their contacts
    state: State | None = None  # of the list: only contacts in this state
    accounts: bool = False  # on which platforms the person has accounts
    circle: bool = False  # who stands how near, and the touches of the last days

    def __or__(self, other: "Needs") -> "Needs":
        """Return the needs of both; a list is the other's where it wants one."""
        lists = other if other.search is not None else self
        return Needs(
            tuple(dict.fromkeys((*self.names, *other.names))),
            tuple(dict.fromkeys((*self.ids, *other.ids))),
            lists.search,
            lists.offset,
            self.picks or other.picks,
            self.reminders or other.reminders,
            lists.state,
            self.accounts or other.accounts,
            self.circle or other.circle,
        )


@dataclass(frozen=True, slots=True)
class Known:
    """What was found. Contacts that belong to somebody else are never in it.

    `found` maps each name asked for to whom it may mean, the best match first: an exact name or
    alias before a first name before a likeness; empty when nobody is called that. `histories`
    holds everybody in `found` and everybody asked for by id, but for ids that are gone.
    `listed` holds one page of the list asked for (at most `PAGE`), `matching` how many fit it,
    `total` all the person's contacts. `candidates` are active contacts out of touch, some
    dozens at most, the most promising first. `picks` are those of the last sixteen weeks, newest
    first. `reminders` are planned and sent ones, the next first. `contacts` holds whoever the
    picks and reminders are about. `accounts` names the platform of each account of the person, and
    `here` that of the one that is heard. `circle` holds up to `CIRCLE` contacts with whom a touch is
    known, who are waited for or left in peace, those last in touch first, and after them a few of
    whom nothing but words is known; `living` counts all who have not died and are safe to write
    to. `waiting` holds the open silences of the circle, `lately` the touches of the last `LATELY`
    days with their contacts in `contacts`. `model` says which language model may be asked and where,
    for people; empty where none is set up. `keeps` says how long things are kept.
    """

    settings: Settings = Settings()  # noqa: RUF009  # frozen, so it can be shared
    total: int = 0
    found: Mapping[str, tuple[UUID, ...]] = field(default_factory=dict)
    histories: Mapping[UUID, History] = field(default_factory=dict)
    listed: tuple[Standing, ...] = ()
    matching: int = 0
    candidates: tuple[Standing, ...] = ()
    picks: tuple[Pick, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    contacts: Mapping[UUID, Contact] = field(default_factory=dict)
    accounts: tuple[str, ...] = ()
    circle: tuple[Standing, ...] = ()
    living: int = 0
    waiting: Mapping[UUID, Silence] = field(default_factory=dict)
    lately: tuple[Touch, ...] = ()
    here: str = ""
    model: str = ""
    keeps: Keeps = Keeps()  # noqa: RUF009  # frozen, so it can be shared

    @property
    def host(self) -> str:
        """Where a language model may be asked; "" where none is set up."""
        return self.model.rpartition(" at ")[2]


PAGE = 15
"""Contacts on a page of the list."""

CIRCLE = 300
"""Contacts in the circle, of those with whom a touch is known."""

LATELY = 8
"""Days of which touches are known in `lately`: seven whole ones, wherever somebody is."""
