"""The log of a service: that it began, what goes wrong while it runs, and how it ended."""

import asyncio
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING, TextIO

import typer

from bot.errors import BAD_INPUT, OUR_FAULT
from bot.troubles import Troubles, words
from bot.watching.lines import Lines
from bot.watching.logging import is_for_people, set_up

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.watching.logging import Log


@dataclass(frozen=True, slots=True)
class Logged:
    """Who writes down what is done, and what goes wrong."""

    lines: Lines
    troubles: Troubles


@contextmanager
def logged(
    settings: "Settings", platforms: Sequence[str], file: TextIO | None = None
) -> Iterator[Logged]:
    """Log what a service for platforms does, until left.

    What ends it is for the caller to say in words, where people read the log; where programs do, it
    is logged, and nothing else said of it: then it ends with typer.Exit, its code the error's.
    """
    file = file or sys.stderr
    with set_up(settings, file) as log:
        log.info("started", version=version("second-thought"), platforms=tuple(platforms))
        try:
            yield Logged(Lines(log), Troubles(_Telling(log)))
        except asyncio.CancelledError:
            log.info("stopped")
            raise
        except Exception as error:
            if is_for_people(settings, file):
                raise
            said, fault = words(error)
            log.error("ended", said=_in_a_line(said), fault=fault)
            raise typer.Exit(BAD_INPUT if said else OUR_FAULT) from error
        log.info("stopped")


class _Telling:
    """Logs trouble."""

    def __init__(self, log: "Log") -> None:
        self._log = log

    def __call__(self, said: str, fault: str) -> None:
        if said:
            self._log.warning("trouble", said=_in_a_line(said), fault="")
        else:
            self._log.error("trouble", said="", fault=fault)


def _in_a_line(said: str) -> str:
    return " ".join(said.split())
