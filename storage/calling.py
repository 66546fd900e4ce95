"""Whom a name may mean: exactly by the index, by likeness among the opened names.

Opening thirty thousand names takes a while, so those of the last few people are held in memory
for as long as nothing of theirs changes.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from threading import Lock
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from coaching.memory import State
from coaching.memory.names import normal
from storage.columns import id_of
from storage.likeness import Likeness
from storage.rows import Seals, names_of

MOST_LIKE = 5
"""How many a name may mean by likeness."""

HELD = 60_000
"""Names held in memory over all people, some 15 MB; the ones asked about last."""


class Named(NamedTuple):
    """A contact's id, state and names in normal form; the larger `quiet`, the later in touch.

    The id is as the driver hands it over: hardly any of thirty thousand is asked for.
    """

    id: UUID | bytes
    state: str
    names: tuple[str, ...]
    quiet: Any


class Names:
    """Everybody's names as opened before, by person and rev; used by several threads."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._held: OrderedDict[UUID, tuple[int, list[Named]]] = OrderedDict()
        self._lock = Lock()

    def of(self, seals: Seals, rev: int, connection: Connection) -> list[Named]:
        """Return the names of a person's contacts, who stands at this rev."""
        with self._lock:
            before = self._held.get(seals.owner)
            if before is not None and before[0] == rev:
                self._held.move_to_end(seals.owner)
                return before[1]
        opened = _opened(connection, seals)
        with self._lock:
            self._held[seals.owner] = (rev, opened)
            self._held.move_to_end(seals.owner)
            while sum(len(names) for _, names in self._held.values()) > HELD:
                self._held.popitem(last=False)
        return opened

    def drop(self, owner: UUID) -> None:
        """Hold nothing of this person any more."""
        with self._lock:
            self._held.pop(owner, None)


class People:
    """A person's contacts by name. Names are opened only when no name fits exactly."""

    def __init__(
        self, names: Callable[[], Sequence[Named]], exactly: Callable[[str], tuple[UUID, ...]]
    ) -> None:
        """Look among these names, and by these exact ones before."""
        self._names = names
        self._exactly = exactly

    def called(self, name: str) -> tuple[UUID, ...]:
        """Return whom a name may mean, the best match first."""
        if not name.strip():
            return ()
        return self._exactly(name) or _best(Likeness(name).of, self._names())[:MOST_LIKE]

    def searched(self, words: str, state: State | None) -> tuple[UUID, ...]:
        """Return whoever fits a search, the best match first."""
        asked = (one for one in self._names() if state is None or one.state == state)
        return _best(Likeness(words).search, asked)


def _best(score: Callable[[tuple[str, ...]], float], people: Iterable[Named]) -> tuple[UUID, ...]:
    """Return who fits, the best first; of equals whoever was in touch last."""
    fitting = [(fit, one.quiet, one.id) for one in people if (fit := score(one.names))]
    return tuple(id_of(one) for _, _, one in sorted(fitting, reverse=True))


def _opened(connection: Connection, seals: Seals) -> list[Named]:
    """Open all names of a person, past SQLAlchemy, whose rows take longer than opening them."""
    on_sqlite = connection.dialect.name == "sqlite"
    cursor = connection.connection.cursor()
    cursor.execute(*(_ON_SQLITE, (seals.owner.bytes,)) if on_sqlite else (_ELSE, (seals.owner,)))
    rows = cursor.fetchall()
    cursor.close()
    return [
        Named(one, state, tuple(map(normal, names_of(_written(one), bytes(names), seals))), quiet)
        for one, state, names, quiet in rows
    ]


def _written(one: UUID | bytes) -> str:
    if isinstance(one, UUID):
        return str(one)
    told = one.hex()
    return f"{told[:8]}-{told[8:12]}-{told[12:16]}-{told[16:20]}-{told[20:]}"


_EVERYBODY = "SELECT id, state, names, quiet_since FROM contact WHERE person_id = "
_ON_SQLITE, _ELSE = f"{_EVERYBODY}?", f"{_EVERYBODY}%s"
