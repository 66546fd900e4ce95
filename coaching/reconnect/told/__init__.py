"""What a typed line says about somebody: "Dana Cole, old roommate, dana@example.org, monthly"."""

from coaching.reconnect.told.days import cadence as rhythm
from coaching.reconnect.told.line import details, told
from coaching.reconnect.told.merging import added, changed, made
from coaching.reconnect.told.naming import named
from coaching.reconnect.told.value import Told

__all__ = ["Told", "added", "changed", "details", "made", "named", "rhythm", "told"]
