"""Shows how far long work has come."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

Told = Callable[[int, int], None]
"""Is told how much is done, of how much."""


@contextmanager
def bar(doing: str) -> Iterator[Told]:
    """Show a bar on a terminal; elsewhere nothing."""
    with bars(doing) as (told,):
        yield told


@contextmanager
def bars(*doing: str) -> Iterator[Sequence[Told]]:
    """Show a bar for each part of some work on a terminal, once it has begun."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    console = Console(stderr=True)
    columns = ("{task.description}", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as shown:
        tasks = [shown.add_task(one, total=None, visible=False) for one in doing]
        yield [partial(_show, shown, task) for task in tasks]


def _show(shown: "Progress", task: int, done: int, total: int) -> None:
    shown.update(task, completed=done, total=total, visible=True)  # type: ignore[arg-type]  # a task's id is an int
