"""Tries dead letters again, or gives them up."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from bot.queueing.letters import Letters, meant
from bot.queueing.opening import with_store

if TYPE_CHECKING:
    from storage.store import Store

_WHEN = "Whoever runs takes {it} up within half a minute."


def replay(ids: Sequence[str] | None) -> None:
    """Let dead letters be tried again, all of them for None, and say how many.

    Raises:
        InputError: if one of them is unknown; then none is tried.
    """

    async def again(store: "Store") -> int:
        which = await meant(store, ids)
        done = await store.inbox.replay(which.inbox) if which.inbox else 0
        return done + (await store.outbox.replay(which.outbox) if which.outbox else 0)

    done = with_store(again, announcing=True)
    if done:
        when = _WHEN.format(it="it" if done == 1 else "them")
        typer.echo(f"{_letters(done)} will be tried again. {when}")
    else:
        typer.echo("There are no dead letters.")


def drop(ids: Sequence[str]) -> None:
    """Wipe dead letters and say how many.

    Raises:
        InputError: if one of them is unknown; then none is dropped.
    """

    async def away(store: "Store") -> int:
        which: Letters = await meant(store, ids)
        done = await store.inbox.drop(which.inbox) if which.inbox else 0
        return done + (await store.outbox.drop(which.outbox) if which.outbox else 0)

    typer.echo(f"{_letters(with_store(away))} dropped.")


def _letters(count: int) -> str:
    return "1 dead letter" if count == 1 else f"{count:,} dead letters"
