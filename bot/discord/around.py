"""What Discord shows around the talk itself: prompts/en/discord_around.md."""

from coaching.phrases import Phrasebook, say, seeded


def around(book: Phrasebook, key: str, **slots: str) -> str:
    """Return what stands under `key`."""
    return say(book, f"discord_around/{key}", slots, (), seeded(key))
