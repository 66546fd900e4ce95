"""Looks at the model, where one is set: whether it answers, and as it has to."""

from bot.doctor.finding import Finding
from bot.settings import Settings

PLATFORM = "llm"


async def examined(found: Settings) -> list[Finding]:
    """Return how the model is. It is asked a tiny question."""
    from bot.llm.diagnosing import diagnosed  # loads the SDK

    return await diagnosed(found)


def is_set(found: Settings) -> bool:
    """Whether a model is set."""
    return found.has_model
