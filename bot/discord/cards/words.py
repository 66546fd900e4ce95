"""What Discord's cards say that is Discord's own: prompts/en/discord.md."""

from coaching.phrases import Phrasebook, say, seeded


def words(book: Phrasebook, name: str, /, **slots: str) -> str:
    """Return what stands under `name`, its slots filled."""
    return say(book, f"discord/{name}", slots, (), seeded(name))
