"""Opens the voice that is set, for all of a process: its prompts now, the line when it is asked."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from bot.llm.budget import Budget, Limits
from bot.llm.telling import Questions
from bot.llm.voice import ModelVoice
from bot.llm.wire.later import Later
from bot.watching.watcher import Watcher, unwatched
from prompts.asking import open_prompts

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.uses import Uses


def opened(
    settings: "Settings",
    uses: "Uses | None",
    now: Callable[[], datetime],
    watcher: Watcher = unwatched,
) -> tuple[ModelVoice, Later]:
    """Return the voice, and the line it asks by.

    `uses` is where it is kept what everybody spends; None keeps nothing. `watcher` is told of each
    question.
    """
    line, budget = Later(settings), Budget(uses, Limits.of(settings), now)
    telling = Questions(watcher, settings.llm_model or "")
    return ModelVoice(line, budget, open_prompts(), settings.llm_deadline, telling), line
