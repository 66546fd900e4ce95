"""Dead letters of both boxes, with the names they go by on the command line: "in12", "out7"."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from bot.errors import InputError
from storage.delivery.values import Dead

if TYPE_CHECKING:
    from storage.store import Store

ALL = 1_000_000
"""More dead letters than anybody keeps."""

_ID = re.compile(r"(?P<box>in|out)(?P<seq>[1-9]\d{0,17})")
_UNKNOWN = "There is no dead letter {ids}. Nothing was changed. See: second-thought queue dead"


class Letters(NamedTuple):
    """Dead letters by their numbers in the inbox and the outbox."""

    inbox: tuple[int, ...]
    outbox: tuple[int, ...]


async def found(store: "Store", limit: int = ALL) -> list[tuple[str, Dead]]:
    """Return dead letters with their names, those that came in first."""
    came, went = await store.inbox.dead(limit), await store.outbox.dead_letters(limit)
    named = [(f"in{one.seq}", one) for one in came]
    return named + [(f"out{one.seq}", one) for one in went]


async def meant(store: "Store", ids: Sequence[str] | None) -> Letters:
    """Return the letters that are named, all of them for None.

    Raises:
        InputError: if one is no dead letter.
    """
    known = [name for name, _ in await found(store)]
    wanted = known if ids is None else list(dict.fromkeys(ids))
    if strange := [one for one in wanted if one not in set(known)]:
        raise InputError(_UNKNOWN.format(ids=", ".join(strange)))
    parts = [match for one in wanted if (match := _ID.fullmatch(one))]
    boxes: dict[str, list[int]] = {"in": [], "out": []}
    for part in parts:
        boxes[part["box"]].append(int(part["seq"]))
    return Letters(tuple(boxes["in"]), tuple(boxes["out"]))
