"""A model that is opened beside the loop: begun early, or when it is first asked."""

import asyncio
import logging
from typing import TYPE_CHECKING

from bot import faults
from bot.llm.wire.errors import Denied
from bot.llm.wire.question import Question, Reply

if TYPE_CHECKING:
    from bot.llm.wire.model import Model
    from bot.settings import Settings

_log = logging.getLogger(__name__)


class Later:
    """The model that is set, as `Model` is; opened once, for all that a process does."""

    def __init__(self, settings: "Settings") -> None:
        self._settings = settings
        self._opening: asyncio.Task[Model] | None = None

    @property
    def about(self) -> str:
        """Which model it is and where, for people: "gpt-5-mini at api.openai.com"."""
        return self._settings.llm_about

    def begin(self) -> None:
        """Begin to open it, so that whoever asks first need not wait for that."""
        if self._opening is None:
            from bot.llm.wire.model import Model

            self._opening = asyncio.create_task(Model.opened(self._settings))

    async def ask(self, question: Question, until: float) -> Reply:
        """Ask as `Model.ask` does; raises ModelError, also where it cannot be opened."""
        return await (await self._opened()).ask(question, until)

    async def close(self) -> None:
        """Close what was opened."""
        if self._opening is None:
            return
        opened = (await asyncio.gather(self._opening, return_exceptions=True))[0]
        if not isinstance(opened, BaseException):
            await opened.close()

    async def _opened(self) -> "Model":
        self.begin()
        assert self._opening is not None, "it has begun"  # noqa: S101  # for the types
        try:
            return await asyncio.shield(self._opening)  # who asked first may give up meanwhile
        except Exception as error:
            _log.warning("the model cannot be opened (%s)", faults.code(error))
            raise Denied("not_opened") from error
