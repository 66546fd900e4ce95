"""What a card offers besides its parts: to correct, to react, to say whether it was any good."""

from collections.abc import Iterator

from bot.delivery.chat import Kind, Message
from coaching.messages import Choice, Choices, FirstAction, Reply, Understood, Words
from coaching.reminders.reactions import signs

FIX = "fix"
_NO_FEEDBACK = ("pick:", "reminder:")


def fix(reply: Reply) -> Choice | None:
    """Return the choice that corrects what was understood, if it is offered."""
    if not any(isinstance(part, Understood) and part.facts for part in reply):
        return None
    return next((one for one in choices_of(reply) if one.key == FIX), None)


def choices_of(reply: Reply) -> Iterator[Choice]:
    """Yield all choices of a reply."""
    for part in reply:
        if isinstance(part, Choices):
            yield from part.choices


def asks_for_feedback(message: Message) -> bool:
    """Whether an answer is one of which it is asked whether it was any good."""
    if message.kind is not Kind.REPLY:
        return False
    if any(isinstance(part, FirstAction) for part in message.reply):
        return True
    keys = [one.key for one in choices_of(message.reply)]
    own = not any(key.startswith(_NO_FEEDBACK) for key in keys)
    return own and any(isinstance(part, Words) for part in message.reply)


def signs_told(reply: Reply) -> str:
    """Return the signs that mean a choice of a reminder's, each with the label it has there."""
    return " · ".join(_signs(reply))


def _signs(reply: Reply) -> Iterator[str]:
    offered = [one for one in choices_of(reply) if one.key.startswith("reminder:")]
    if not any(one.key.startswith("reminder:snooze:") for one in offered):
        return
    for sign in signs():
        what, _, days = sign.meaning.partition(":")
        labels = (one.label for one in offered if _is(one.key, what, days))
        if label := next(labels, ""):
            yield f"{sign.emoji} {label}".replace(" ", "\N{NO-BREAK SPACE}")


def _is(key: str, what: str, days: str) -> bool:
    named = key.split(":")[1]
    if days:
        return named == what and key.endswith(f":{days}")
    return named == what or (what == "replied" and named == "done")
