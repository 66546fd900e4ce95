"""What a chat answers that knows messages alone: no files, no reactions, nobody's zone."""

from collections.abc import Sequence

from bot.delivery.chat import Place
from bot.delivery.errors import Unsupported


class TextOnly:
    """The calls of `bot.delivery.chat.Chat` that such a chat has nothing to do for."""

    async def fetch(self, place: Place, ref: str, longest: int) -> bytes:
        """Raise Unsupported: no file is handed in there."""
        raise Unsupported("no_files")

    async def hint(self, place: Place, there: str, signs: Sequence[str]) -> None:
        """Show nothing: nobody can react there."""

    async def zone(self, place: Place) -> str | None:
        """Know none."""
        return None
