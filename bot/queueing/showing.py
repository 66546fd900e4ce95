"""Shows what waits and what is dead: lines for people, JSON for programs. Never anybody's words."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

import typer

from bot import clock
from bot.lasting import lasting
from bot.queueing.letters import found
from bot.queueing.opening import with_store
from storage.delivery.values import Counts, Dead

if TYPE_CHECKING:
    from storage.store import Store

Boxes = tuple[Counts, Counts]
"""What came in, and what goes out."""

_CAME = {"new": "waiting", "done": "answered", "dead": "given up"}
_GOES = {"new": "waiting", "sent": "sent", "void": "no longer needed", "dead": "given up"}
_LOOK = "What was given up needs a look: second-thought queue dead"
_NONE = "There are no dead letters."
_TO_DO = (
    "Try one again:  second-thought queue replay {one}   (all of them: --all)\n"
    "Give one up:    second-thought queue drop {one}"
)
_HEAD = ("ID", "WHEN", "WHAT", "FROM OR TO", "TRIES", "WHY")


async def boxes(store: "Store", now: datetime) -> Boxes:
    """Return how much there is in both boxes."""
    return await store.inbox.counts(now), await store.outbox.counts(now)


def stand(*, as_json: bool) -> None:
    """Print how much waits, and since when."""
    now = clock.now()
    came, goes = with_store(lambda store: boxes(store, now))
    if as_json:
        typer.echo(json.dumps({"inbox": _record(came), "outbox": _record(goes)}))
        return
    typer.echo(f"Came in:    {_line(came, _CAME, now)}")
    typer.echo(f"Going out:  {_line(goes, _GOES, now)}")
    if came.states.get("dead") or goes.states.get("dead"):
        typer.echo(f"\n{_LOOK}")


def dead(*, as_json: bool) -> None:
    """Print dead letters, the oldest first."""
    letters = with_store(found)
    if as_json:
        for name, one in letters:
            typer.echo(json.dumps(_dead_record(name, one)))
    elif letters:
        for line in _table([_HEAD, *(_row(name, one) for name, one in letters)]):
            typer.echo(line)
        typer.echo(f"\n{_TO_DO.format(one=letters[0][0])}")
    else:
        typer.echo(_NONE)


def waiting(counts: Counts) -> int:
    """Return how many rows wait, those that are just being sent included."""
    return counts.states.get("new", 0) + counts.states.get("sending", 0)


def _line(counts: Counts, words: Mapping[str, str], now: datetime) -> str:
    states = {**counts.states, "new": waiting(counts)}
    said = [f"{states.get(state, 0):,} {word}" for state, word in words.items()]
    if counts.oldest is not None:
        said[0] += f" (the oldest for {lasting(now - counts.oldest)})"
    return ", ".join(said)


def _record(counts: Counts) -> dict[str, Any]:
    oldest = counts.oldest and counts.oldest.isoformat()
    return {"states": dict(counts.states), "waiting": waiting(counts), "oldest": oldest}


def _row(name: str, one: Dead) -> tuple[str, ...]:
    when = f"{one.at.astimezone(clock.now().tzinfo):%Y-%m-%d %H:%M}"
    return (name, when, one.kind, one.platform, str(one.tries), one.fault)


def _dead_record(name: str, one: Dead) -> dict[str, Any]:
    return {
        "id": name,
        "at": one.at.isoformat(),
        "kind": one.kind,
        "platform": one.platform,
        "person": str(one.person_id),
        "tries": one.tries,
        "fault": one.fault,
    }


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield lines with columns as wide as what stands in them."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
