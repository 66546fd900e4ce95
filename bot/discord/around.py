"""What Discord shows around the talk itself: prompts/en/discord_around.md."""

from coaching.phrases import Phrasebook, say, seeded


def around(book: Phrasebook, name: str, **slots: str) -> str:
    """Return what stands under `name`."""
    return say(book, f"discord_around/{name}", slots, (), seeded(name))
