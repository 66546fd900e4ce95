"""Takes a person out: what is theirs goes with them; what waits for them or from them is wiped.

The keys of the events and the ids of the messages stay for a while, so that one delivered again
is not taken for a new one.
"""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, case, delete, null, update

from storage.columns import Key
from storage.delivery.tables import DEAD, DONE, INBOX, NEW, OUTBOX, SENDING, VOID
from storage.rows import PERSON


def forget(connection: Connection, person: UUID, but: Collection[UUID] = ()) -> None:
    """Delete a person and wipe what waits in the inbox and the outbox, `but` these messages.

    The person goes first: that waits for whoever is just keeping something for them.
    """
    whose = {"person": person}
    connection.execute(_GONE, whose)
    connection.execute(_UNHEARD, whose)
    connection.execute(_UNSAID, {**whose, "but": list(but)})


def _over(table: Any, ended: str, *states: str) -> Any:
    """Say that what was in these states has ended so; the rest stays as it ended."""
    return case((table.c.state.in_(states), ended), else_=table.c.state)


_ME = bindparam("person", type_=Key())
_GONE = delete(PERSON).where(PERSON.c.id == _ME)
_UNHEARD = (
    update(INBOX)
    .where(INBOX.c.person_id == _ME)
    .values(state=_over(INBOX, DONE, NEW, DEAD), payload=null())
)
_UNSAID = (
    update(OUTBOX)
    .where(
        OUTBOX.c.person_id == _ME,
        OUTBOX.c.id.not_in(bindparam("but", expanding=True, type_=Key())),
    )
    .values(
        state=_over(OUTBOX, VOID, NEW, SENDING, DEAD),
        **dict.fromkeys("lease claimed_at about message body there reacted".split(), null()),
    )
)
