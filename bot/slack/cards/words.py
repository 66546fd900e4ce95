"""What Slack's cards say that is Slack's own: prompts/en/slack.md."""

from coaching.phrases import Phrasebook, say, seeded


def words(book: Phrasebook, name: str, /, **slots: str) -> str:
    """Return what stands under `name`, its slots filled."""
    return say(book, f"slack/{name}", slots, (), seeded(name))
