"""What Slack shows around the talk itself: prompts/en/slack_around.md."""

from coaching.phrases import Phrasebook, say, seeded


def around(book: Phrasebook, name: str) -> str:
    """Return what stands under `name`."""
    return say(book, f"slack_around/{name}", {}, (), seeded(name))
