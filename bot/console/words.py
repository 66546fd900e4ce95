"""What the terminal itself says, around the coach's answers: prompts/en/console.md."""

from coaching.phrases import Phrasebook, choose, seeded


def words(book: Phrasebook, name: str, **slots: str) -> str:
    """Return what stands under `name`, its slots filled."""
    return choose(book, f"console/{name}", slots, (), seeded(name)) or ""
