"""How a platform can fail us, by what is to be done about it.

DeliveryError
├── Wait          it wants a pause; surely not shown
├── NotSent       surely not shown: try again later
├── Unclear       it may have been shown: ask before trying again
├── Unreachable   this person cannot be reached there, until they write again
├── Refused       it will never be taken as it is
└── Unsupported   the platform has no such call
"""

from enum import StrEnum


class DeliveryError(Exception):
    """A platform did not do what was asked. `code` names why, without anybody's words."""

    def __init__(self, code: str) -> None:
        """Keep the code: "channel_not_found", "http_503"."""
        super().__init__(code)
        self.code = code


class Scope(StrEnum):
    """What has to wait."""

    CHANNEL = "channel"
    WORKSPACE = "workspace"
    PLATFORM = "platform"


class Wait(DeliveryError):  # noqa: N818  # what to do, as all of these
    """Surely not shown; the platform wants `seconds` of quiet in a `scope`."""

    def __init__(self, code: str, seconds: float, scope: Scope = Scope.CHANNEL) -> None:
        """Keep how long, and what waits."""
        super().__init__(code)
        self.seconds = seconds
        self.scope = scope


class NotSent(DeliveryError):  # noqa: N818
    """Surely not shown, for a reason that passes: no connection, a 503 before anything was done."""


class Unclear(DeliveryError):  # noqa: N818
    """Perhaps shown: the line broke or time ran out before the answer came."""


class Unreachable(DeliveryError):  # noqa: N818
    """The person closed the door: a DM that takes nothing, an account or token that is gone."""


class Refused(DeliveryError):  # noqa: N818
    """Never to be taken as it is: the same message would fail the same way."""


class Unsupported(DeliveryError):  # noqa: N818
    """The platform cannot do this."""
