"""Who is who on a platform."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Identity:
    """One human on one platform: "slack", the workspace, the account there."""

    platform: str
    workspace: str
    account: str
