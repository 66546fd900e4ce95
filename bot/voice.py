"""The port to a language model: what a conversation asks of one, if there is one.

A model can only help. Nothing here raises: where there is no answer in time, or none that can be
used, None is returned, and the turn stays as it was thought without a model.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol
from uuid import UUID

from coaching.memory.settings import Leaves
from coaching.voice.claims import Claims
from coaching.voice.wishes import Answers, ToRead, ToSay, Wish, Worded


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """On whose behalf a model is asked, and what may leave for it.

    `people` are the names of whoever is known, a tuple each: all that one person is called. `own`
    are messages the user once sent, as examples of their style, newest first; sent along only at
    `Leaves.STYLE`.
    """

    person: UUID
    leaves: Leaves
    people: tuple[tuple[str, ...], ...] = ()
    own: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaving:
    """A message to a model, exactly as it would leave; `what` is "read" or "say".

    `prompt` names the rules that go with it, which are the same for everybody: id, version and hash.
    """

    what: str
    where: str
    text: str
    prompt: str = ""


class Asking(Protocol):
    """The questions of one turn, all within one deadline; what they hide is known to them alone."""

    async def read(self, wish: ToRead) -> Claims | None:
        """Return what a model read; always None below `Leaves.WORDS`."""

    async def say(self, wish: ToSay) -> Worded | None:
        """Return how a model words an answer."""

    def leaving(self, wishes: Sequence[Wish]) -> tuple[Leaving, ...]:
        """Return what would leave for these, without asking anybody."""


class Voice(Protocol):
    """A model that may be asked."""

    @property
    def about(self) -> str:
        """Which model it is and where, for people: "gpt-5-mini at api.openai.com"."""

    def asking(self, asker: Asker) -> Asking:
        """Begin a turn: its deadline runs from the first question on."""


async def answered(asking: Asking, wish: Wish, before: Answers) -> Answers | None:
    """Return the answers so far with the one to a wish; None where there is none."""
    if isinstance(wish, ToRead):
        if (read := await asking.read(wish)) is not None:
            return replace(before, readings={**before.readings, wish.text: read})
    elif (said := await asking.say(wish)) is not None:
        return replace(before, words={**before.words, wish.key: said})
    return None
