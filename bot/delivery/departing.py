"""Deletes what is kept of a workspace that took the coach out, after the stated delay."""

from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.store import Store

AT_ONCE = 20
"""People forgotten in one step: others are waiting for the database meanwhile."""


async def forget_departed(store: "Store", platforms: Collection[str], before: datetime) -> bool:
    """Forget some people of workspaces that went before then; say whether there are more.

    Of those who are linked with an account elsewhere only the account there is forgotten.
    A workspace itself is forgotten after its people, so that whatever cuts this off, the next one
    goes on. Each step looks anew: whoever has come back since is kept.
    """
    installations = store.installations
    for platform in platforms:
        for workspace in await installations.left(platform, before):
            people = await installations.people(platform, workspace)
            for person in people[:AT_ONCE]:
                if not await store.linking.leave(person, platform, workspace):
                    await store.memory(person).forget()
            if len(people) > AT_ONCE:
                return True
            await installations.drop(platform, workspace)
    return False
