"""What every platform's cards say around the coach's answers: prompts/en/cards.md."""

from coaching.phrases import Phrasebook, say, seeded


def words(book: Phrasebook, name: str, /, **slots: str) -> str:
    """Return what stands under `name`, its slots filled."""
    return say(book, f"cards/{name}", slots, (), seeded(name))
