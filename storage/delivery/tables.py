"""The tables of the delivery, and the states their rows are in."""

from typing import Final

from storage import tables
from storage.rows import table_of

INBOX = table_of(tables.InboxRow)
OUTBOX = table_of(tables.OutboxRow)
PACE = table_of(tables.PaceRow)

NEW: Final = "new"
SENDING: Final = "sending"
DONE: Final = "done"
SENT: Final = "sent"
VOID: Final = "void"
DEAD: Final = "dead"
"""An event is new, then done or dead. A message is new, sending, then sent, void or dead."""
